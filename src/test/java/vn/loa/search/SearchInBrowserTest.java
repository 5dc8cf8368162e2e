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
    private static final SearchIndex IN_PIECES =
            SearchIndex.inPieces(CORPUS.documents(), CORPUS.thesaurus());
    private static Browser browser;

    @BeforeAll
    static void openPageWithIndex() throws Exception {
        browser = Browser.open();
        browser.serve(
                "/search.js",
                "text/javascript; charset=utf-8",
                Files.readAllBytes(Path.of("theme/assets/search.js")));
        browser.serve(
                "/search-more.js",
                "text/javascript; charset=utf-8",
                Files.readAllBytes(Path.of("theme/assets/search-more.js")));
        serve("whole", INDEX);
        serve("pieces", IN_PIECES);
        browser.serve(
                "/",
                "text/html; charset=utf-8",
                page(INDEX, "whole").getBytes(StandardCharsets.UTF_8));
        browser.serve(
                "/pieces.html",
                "text/html; charset=utf-8",
                page(IN_PIECES, "pieces").getBytes(StandardCharsets.UTF_8));
        browser.go("/");
    }

    private static void serve(String folder, SearchIndex index) {
        index.files()
                .forEach(
                        (path, text) ->
                                browser.serve(
                                        "/%s/%s".formatted(folder, path),
                                        "text/javascript; charset=utf-8",
                                        text.getBytes(StandardCharsets.UTF_8)));
    }

    private static String page(SearchIndex index, String folder) {
        String signs =
                index.signsName().isEmpty()
                        ? ""
                        : "<script src=%s/%s></script>".formatted(folder, index.signsName());
        return "<!doctype html><title>t</title><script src=search.js></script>%s<script src=%s/%s></script><script src=search-more.js></script>"
                .formatted(signs, folder, index.fileName());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void everyCaseIsAnsweredAsInJava() {
        for (var expected : SearchCase.all()) {
            assertSame(INDEX, expected.query(), "vi");
            assertSame(INDEX, expected.query(), "en");
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
        queries.forEach(query -> assertSame(INDEX, query, "vi"));
        browser.go("/pieces.html");
        try {
            queries.forEach(query -> assertSame(IN_PIECES, query, "vi"));
            SearchCase.all().forEach(expected -> assertSame(IN_PIECES, expected.query(), "vi"));
        } finally {
            browser.go("/");
        }
    }

    /** Counted, not timed: how often the words of the index are looked up. */
    @Test
    void aQueryOfTenThousandLettersCostsNoMoreThanItsBeginning() {
        lookUps("xyzt"); // fetches what words that no text has need
        for (var words : List.of("người ", "mua bán trẻ em ", "xyzt ", "a")) {
            var query = words.repeat(10_000 / words.length() + 1);
            assertThat(lookUps(query))
                    .as(words)
                    .isLessThanOrEqualTo(lookUps(query.substring(0, 300)));
        }
    }

    /** Pieces come one by one here; the first hits are shown when theirs are in. */
    @Test
    void theFirstHitsAreShownWhileTheOthersAreFetched() {
        browser.go("/pieces.html");
        try {
            @SuppressWarnings("unchecked")
            var shown =
                    (List<List<String>>)
                            browser.driver()
                                    .executeAsyncScript(
                                            "const done = arguments[0], shown = [], load = LoaSearch.load;"
                                                    + "let last = Promise.resolve();"
                                                    + "LoaSearch.load = (name, then) => { last = last.then("
                                                    + "() => new Promise(come => load(name, () => { then(); come(); }))); };"
                                                    + "const note = a => shown.push(a.shown.map(h => h.document.url));"
                                                    + "LoaSearch.ask('tre em', 'vi', 10, a => { note(a); done(shown); }, {}, note)");
            assertThat(shown).hasSize(2);
            assertThat(shown.get(0)).isNotEmpty();
            assertThat(shown.get(1)).startsWith(shown.get(0).toArray(String[]::new));
            assertThat(shown.get(1).size()).isGreaterThan(shown.get(0).size());
        } finally {
            browser.go("/");
        }
    }

    private static Long lookUps(String query) {
        return (Long)
                browser.driver()
                        .executeAsyncScript(
                                "const done = arguments[1], index = LoaSearch.index; let n = 0;"
                                        + "const at = index.at; index.at = function (map, term) {"
                                        + " n++; return at.call(index, map, term); };"
                                        + "LoaSearch.ask(arguments[0], 'vi', 10, () => {"
                                        + " delete index.at; done(n); });",
                                query);
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

    private static void assertSame(SearchIndex index, String query, String lang) {
        var java = index.answer(query, lang, 10);
        @SuppressWarnings("unchecked")
        var script =
                (Map<String, Object>)
                        browser.driver()
                                .executeAsyncScript(
                                        "const done = arguments[2];"
                                                + "LoaSearch.ask(arguments[0], arguments[1], 10, a => done({"
                                                + "hits: a.shown.map(h => h.document.url + ' ' + Math.round(h.score * 1e6)),"
                                                + " didYouMean: a.didYouMean, also: a.also, danger: a.danger}))",
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
