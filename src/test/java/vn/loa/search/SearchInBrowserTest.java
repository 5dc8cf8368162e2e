package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.loa.Browser;

/** Holds {@code theme/assets/search.js} to the answers of the Java side, in Chromium. */
class SearchInBrowserTest {

    private static final Corpus CORPUS = Corpus.read(SearchCase.FOLDER.resolve("corpus.txt"));
    private static final SearchIndex INDEX = SearchIndex.of(CORPUS.documents(), CORPUS.thesaurus());
    private static Browser browser;

    @BeforeAll
    static void openPageWithIndex() throws Exception {
        browser = Browser.open();
        browser.serve(
                "/search.js",
                "text/javascript; charset=utf-8",
                Files.readAllBytes(Path.of("theme/assets/search.js")));
        browser.serve("/i.js", "text/javascript; charset=utf-8", INDEX.script());
        browser.serve(
                "/",
                "text/html; charset=utf-8",
                "<!doctype html><title>t</title><script src=search.js></script><script src=i.js></script>"
                        .getBytes(StandardCharsets.UTF_8));
        browser.go("/");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void everyCaseIsAnsweredAsInJava() {
        for (var expected : SearchCase.all()) {
            assertSame(expected.query(), "vi");
            assertSame(expected.query(), "en");
        }
    }

    @Test
    void strangeAndDamagedQueriesAreAnsweredAsInJava() {
        var queries = new ArrayList<>(SearchIndexTest.strangeQueries());
        queries.remove("\ud83d"); // half a character does not travel through the driver
        var random = new Random(111);
        for (var expected : SearchCase.all()) {
            queries.add(damaged(expected.query(), random));
            queries.add(damaged(damaged(expected.query(), random), random));
        }
        queries.forEach(query -> assertSame(query, "vi"));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/folding.tsv", delimiter = '\t')
    void aWordFoldsAsTheTableSays(String word, String form, String key) {
        assertThat(
                        browser.run(
                                "const f = LoaSearch.form(arguments[0]); return [f, LoaSearch.key(f)]",
                                word))
                .isEqualTo(List.of(form, key));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/search/typing.tsv", delimiter = '\t')
    void aRawWordIsReadAsTheTableSays(String raw, String form, String reads) {
        assertThat(
                        browser.run(
                                "const f = LoaSearch.typed(arguments[0])[0]; return [f, LoaSearch.spelled(f)]",
                                raw))
                .isEqualTo(List.of(form, reads));
    }

    private static void assertSame(String query, String lang) {
        var java = INDEX.answer(query, lang, 10);
        @SuppressWarnings("unchecked")
        var script =
                (Map<String, Object>)
                        browser.run(
                                "const a = LoaSearch.search(arguments[0], arguments[1], 10);"
                                        + "return {hits: a.hits.map(h => h.document.url + ' ' + Math.round(h.score * 1e6)),"
                                        + " didYouMean: a.didYouMean, also: a.also, danger: a.danger}",
                                query,
                                lang);
        assertThat(script)
                .as("%s (%s)", query, lang)
                .containsEntry(
                        "hits",
                        java.hits().stream()
                                .map(h -> h.document().url() + " " + Math.round(h.score() * 1e6))
                                .toList())
                .containsEntry("didYouMean", java.didYouMean())
                .containsEntry("also", java.also())
                .containsEntry("danger", java.danger());
    }

    /** Drops, doubles or replaces one character. */
    private static String damaged(String query, Random random) {
        int at = random.nextInt(query.length());
        var middle =
                switch (random.nextInt(3)) {
                    case 0 -> "";
                    case 1 -> query.substring(at, at + 1).repeat(2);
                    default -> String.valueOf("aeinouthsfrxjw5 /".charAt(random.nextInt(17)));
                };
        return query.substring(0, at) + middle + query.substring(at + 1);
    }
}
