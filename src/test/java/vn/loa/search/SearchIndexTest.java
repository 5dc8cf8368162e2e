package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.lang.Folding;

class SearchIndexTest {

    private static final Corpus CORPUS = Corpus.read(SearchCase.FOLDER.resolve("corpus.txt"));
    private static final SearchIndex INDEX = SearchIndex.of(CORPUS.documents(), CORPUS.thesaurus());

    private static List<SearchHit> search(String query, String lang, int limit) {
        return INDEX.answer(query, lang, limit).hits();
    }

    static List<SearchCase> cases() {
        return SearchCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aQueryFindsWhatTheCasesSay(SearchCase expected) {
        var answer = INDEX.answer(expected.query(), "vi", 10);
        var urls = answer.hits().stream().map(h -> h.document().url()).toList();
        if (expected.urls().isEmpty()) {
            assertThat(urls).isEmpty();
        } else {
            assertThat(urls).startsWith(expected.urls().toArray(String[]::new));
        }
        if (!expected.didYouMean().isEmpty()) {
            assertThat(answer.didYouMean()).isEqualTo(expected.didYouMean());
        }
    }

    @Test
    void aDeviceKeepsTheWholeIndexInOneFile() {
        var few = SearchIndex.of(CORPUS.documents(), Thesaurus.of(Map.of(), Map.of()));
        assertThat(few.offlineName()).isEqualTo(few.fileName());

        // Words that no text has wait in a file of their own, but for the copy.
        assertThat(INDEX.files().get(INDEX.fileName())).doesNotContain("hotline");
        assertThat(INDEX.files().get(INDEX.fileName().replace(".js", "/e.js"))).contains("hotline");
        assertThat(INDEX.files().get(INDEX.offlineName())).contains("hotline");

        // Grows by a little until it is just too large for one file.
        var many = new ArrayList<SearchDocument>(CORPUS.documents());
        SearchIndex pieces = INDEX;
        for (int copy = 1; pieces.files().size() < 10; copy++) {
            for (SearchDocument document : CORPUS.documents().stream().limit(40).toList()) {
                many.add(copied(document, copy));
            }
            pieces = SearchIndex.of(many, CORPUS.thesaurus());
        }

        assertThat(pieces.files()).hasSizeGreaterThan(10).containsKey(pieces.offlineName());
        assertThat(pieces.offlineName())
                .startsWith(pieces.fileName().replace(".js", "/"))
                .isNotEqualTo(pieces.fileName());
        assertThat(pieces.files().get(pieces.offlineName())).contains("\"pieces\":0");
        assertThat(pieces.files().get(pieces.fileName())).doesNotContain("\"pieces\":0");
    }

    @Test
    void helpComesBeforePrintsOfTheSameWordsUnlessAPrintIsAskedFor() {
        var documents =
                List.of(
                        document("an-pham/a/", "material", "Tờ rơi: hỏi kỹ trước khi sang sông"),
                        document(
                                "huong-dan/b/",
                                "page",
                                "Hỏi kỹ trước khi sang sông: năm điều cần nhớ cho cả nhà"));
        var index = SearchIndex.of(documents, Thesaurus.of(Map.of(), Map.of()));

        assertThat(index.answer("hỏi kỹ trước khi sang sông", "vi", 1).hits())
                .extracting(hit -> hit.document().url())
                .containsExactly("huong-dan/b/");
        assertThat(index.answer("tờ rơi sang sông", "vi", 1).hits())
                .extracting(hit -> hit.document().url())
                .containsExactly("an-pham/a/");
    }

    @Test
    void aWordAloneIsOneOfTheThesaurusOnlyAsItIsSpelled() {
        var advice = "dich-vu/tu-van-suoi-trong/";
        assertThat(search("đỗ", "vi", 10)).extracting(h -> h.document().url()).contains(advice);
        assertThat(search("đô", "vi", 10))
                .extracting(h -> h.document().url())
                .doesNotContain(advice);
    }

    private static SearchDocument document(String url, String kind, String title) {
        return new SearchDocument(
                url,
                "vi",
                kind,
                title,
                "",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @Test
    void theOrderOfDocumentsChangesNothing() {
        var shuffled = new ArrayList<>(CORPUS.documents());
        Collections.shuffle(shuffled, new Random(7));
        var again = SearchIndex.of(shuffled, CORPUS.thesaurus());
        assertThat(again.files()).isEqualTo(INDEX.files());
        assertThat(again.fileName()).isEqualTo(INDEX.fileName()).matches("i-[0-9a-f]{10}\\.js");
    }

    @Test
    void thePagesOwnLanguageComesFirstAndOthersFollow() {
        assertThat(search("human trafficking", "en", 10))
                .first()
                .extracting(h -> h.document().lang())
                .isEqualTo("en");
        assertThat(search("human trafficking", "vi", 10))
                .extracting(h -> h.document().lang())
                .contains("en")
                .startsWith("vi");
    }

    @Test
    void theSameWordInAnotherToneIsFoundAfterTheExactOne() {
        assertThat(search("đường", "vi", 10))
                .first()
                .extracting(h -> h.document().url())
                .isEqualTo("ky-nang/");
        assertThat(search("Dương", "vi", 10))
                .first()
                .extracting(h -> h.document().url())
                .isEqualTo("duong-hoa/");
    }

    /** With all its marks, with none, in capitals; in one file and in pieces. */
    @Test
    void aTitleFindsItsPageFirst() {
        var pieces = SearchIndex.inPieces(CORPUS.documents(), CORPUS.thesaurus());
        for (var index : List.of(INDEX, pieces)) {
            for (var document : CORPUS.documents()) {
                if (document.kind().equals("term")) {
                    continue; // named above the hits
                }
                var title = document.title();
                for (var query :
                        List.of(title, Folding.plain(title), title.toUpperCase(Locale.ROOT))) {
                    assertThat(index.answer(query, document.lang(), 1).hits())
                            .as(query)
                            .extracting(hit -> hit.document().title())
                            .containsExactly(title);
                }
            }
        }
    }

    /** Services weigh more and say the two words more often: the page of that name is first. */
    @Test
    void aShortTitleIsNotLostBehindServicesThatSayItsWordsMore() {
        var documents = new ArrayList<SearchDocument>();
        documents.add(named("can-giup/", "page", "Cần giúp", ""));
        for (int i = 0; i < 9; i++) {
            var text = "Ai cần giúp thì đến. ".repeat(3);
            documents.add(named("s" + i + "/", "service", "Nơi cần giúp cho mọi người " + i, text));
        }
        var none = Thesaurus.of(Map.of(), Map.of());
        for (var index :
                List.of(SearchIndex.of(documents, none), SearchIndex.inPieces(documents, none))) {
            for (var query : List.of("Cần giúp", "can giup", "giúp cần")) {
                assertThat(index.answer(query, "vi", 9).hits())
                        .as(query)
                        .first()
                        .extracting(hit -> hit.document().url())
                        .isEqualTo("can-giup/");
            }
        }
    }

    private static SearchDocument named(String url, String kind, String title, String text) {
        return new SearchDocument(
                url,
                "vi",
                kind,
                title,
                "",
                List.of(),
                text,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** A third of the words in some page does not make a long list. */
    @Test
    void whatIsOffTheSubjectFindsThreePagesAtMost() {
        for (var query : List.of("giá vàng hôm nay", "thời tiết ngày mai", "vé máy bay giá rẻ")) {
            assertThat(search(query, "vi", 10)).as(query).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void whyAHitStandsWhereItDoesIsSaidWordForWord() {
        assertThat(search("tham van", "vi", 1).get(0).reasons().get())
                .anyMatch(reason -> reason.startsWith("tham: "))
                .anyMatch(reason -> reason.startsWith("coverage 100 %"))
                .anyMatch(reason -> reason.startsWith("title: × 1."));
    }

    @Test
    void aSynonymIsNamedAndDangerIsNoticed() {
        var answer = INDEX.answer("buôn người", "vi", 10);
        assertThat(answer.also()).containsExactly("mua bán người");
        assertThat(answer.danger()).isTrue();
        assertThat(INDEX.answer("con toi bi ru qua song", "vi", 10).danger()).isTrue();
        assertThat(INDEX.answer("bị đòi nợ", "vi", 10).danger()).isTrue();
        assertThat(INDEX.answer("thẻ bảo hiểm y tế", "vi", 10).danger()).isFalse();
    }

    @Test
    void aSynonymForWordsNobodyWroteIsNotPublished() {
        assertThat(String.join("\n", INDEX.files().values()))
                .contains("buôn người")
                .doesNotContain("không tồn tại");
    }

    @Test
    void textCannotBreakOutOfTheScript() {
        var document = document("a/", "page", "\"</script>\\ \u2028 😀");
        var index = SearchIndex.of(List.of(document), Thesaurus.of(Map.of(), Map.of()));
        var script = index.files().get(index.fileName());
        assertThat(script)
                .contains("\\\"\\u003c/script>\\\\ \\u2028 \\ud83d\\ude00")
                .doesNotContain("</script>");
    }

    @ParameterizedTest
    @MethodSource("strangeQueries")
    void aStrangeQueryIsReadNoFartherThanItsBeginning(String query) {
        var beginning = query.substring(0, Math.min(query.length(), 300));
        assertThat(urls(query + "mua bán người".repeat(30_000)))
                .isEqualTo(
                        urls(
                                query.length() < 300
                                        ? query + "mua bán người".repeat(30)
                                        : beginning));
        assertThat(Query.of(wholeIndex(), query).units()).hasSizeLessThanOrEqualTo(48);
    }

    private static List<String> urls(String query) {
        return search(query, "vi", 10).stream().map(hit -> hit.document().url()).toList();
    }

    private static Index wholeIndex() {
        var documents = CORPUS.documents();
        return new Index(documents, new Inverter(documents), CORPUS.thesaurus(), true);
    }

    static List<String> strangeQueries() {
        return List.of(
                "",
                "   ",
                "a".repeat(10_000),
                "người ".repeat(2_000),
                "mua bán người ".repeat(700),
                "0".repeat(10_000),
                "<script>alert(1)</script>",
                "\u0000\u0001\u001f\ufffe",
                "😀👩‍👩‍👧 ❤️ 1️⃣",
                "\ud83d",
                "m".repeat(10_000) + " " + "x".repeat(9),
                "mua ba\u0301n ngu\u031bo\u031b\u0300i",
                "\u0301\u0301\u0301",
                "i\u031b e\u0306",
                "constructor __proto__ toString",
                "/.-/.-",
                "%E1%BA%A5 &amp; \" ' \\",
                "العربية 中文 русский");
    }

    @Test
    void anEmptySiteFindsNothing() {
        var empty = SearchIndex.of(List.of(), CORPUS.thesaurus());
        assertThat(empty.answer("mua bán người", "vi", 10).hits()).isEmpty();
        assertThat(empty.files()).isNotEmpty();
    }

    private static SearchDocument copied(SearchDocument document, int copy) {
        return new SearchDocument(
                copy + "/" + document.url(),
                document.lang(),
                document.kind(),
                document.title() + " " + copy,
                document.summary(),
                document.headings(),
                strangeWords(document.url().hashCode() + copy),
                document.phones(),
                document.keywords(),
                document.answers(),
                document.symbols(),
                document.filings(),
                document.date());
    }

    /** Words that no other document has, so that an index of them is large. */
    private static String strangeWords(int seed) {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (int i = 0; i < 2_000; i++) {
            text.append((char) ('a' + random.nextInt(26))).append(i % 6 == 5 ? " " : "");
        }
        return text.toString();
    }
}
