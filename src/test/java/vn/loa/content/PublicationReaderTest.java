package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

class PublicationReaderTest {

    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Map<String, String> TWO_LANGUAGES =
            Map.of("site/site.yaml", "languages: [vi, en]\n");

    private static PublicationReader.Loaded load(
            boolean drafts, Instant now, String... pathsAndTexts) {
        var texts = new TreeMap<>(TWO_LANGUAGES);
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            texts.put(pathsAndTexts[i], pathsAndTexts[i + 1]);
        }
        SourceTree sources = SourceTree.of(texts);
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    sources, markup, new PublicationReader.Options(drafts, now, Optional.empty()));
        }
    }

    private static PublicationReader.Loaded load(String... pathsAndTexts) {
        return load(false, NOON, pathsAndTexts);
    }

    private static Publication publication(String... pathsAndTexts) {
        var loaded = load(pathsAndTexts);
        assertThat(loaded.diagnostics()).isEmpty();
        return loaded.publication();
    }

    private static List<String> problems(String... pathsAndTexts) {
        return load(pathsAndTexts).diagnostics().stream()
                .map(d -> d.at() + " " + d.code())
                .distinct()
                .toList();
    }

    @Test
    void aTitleIsEnoughForAPage() {
        Page page =
                publication("content/pages/a.md", "---\ntitle: Dấu hiệu\n---\n")
                        .page("a", Language.VIETNAMESE)
                        .orElseThrow();
        assertThat(page.title()).isEqualTo("Dấu hiệu");
        assertThat(page.body().isEmpty()).isTrue();
    }

    @Test
    void aPageMayBeginWithItsTitle() {
        Page page =
                publication("content/pages/a.md", "\n\n# Dấu hiệu ##\n\n## Ở nhà\n\n[x](/b/)\n")
                        .page("a", Language.VIETNAMESE)
                        .orElseThrow();
        assertThat(page.title()).isEqualTo("Dấu hiệu");
        assertThat(page.body().headings())
                .extracting(h -> h.level() + h.text())
                .containsExactly("2Ở nhà");
        assertThat(page.body().links().get(0).at().line()).isEqualTo(7);
    }

    @ParameterizedTest
    @CsvSource({"# C#,C", "# A # B,A # B", "#  A,A", "= A,A", "# A\t,A", "# 5,5"})
    void titlesLoseTheirMarksOnly(String line, String title) {
        assertThat(
                        publication("content/pages/a.md", line)
                                .page("a", Language.VIETNAMESE)
                                .orElseThrow()
                                .title())
                .isEqualTo(title);
    }

    @Test
    void manyBlankLinesDoNotHangTheReader() {
        for (String blank : List.of("\n", " \n", "\t\n", "\n \n")) {
            String text = "---\ntitle: a\n---\n" + blank.repeat(20_000) + "x # y\n";
            Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(10),
                    () ->
                            assertThat(
                                            load(
                                                            "content/pages/a.md",
                                                            text,
                                                            "content/pages/b.md",
                                                            blank.repeat(20_000) + "x")
                                                    .publication()
                                                    .contents())
                                    .hasSize(1));
        }
    }

    @Test
    void aTranslationStatesOnlyWhatDiffers() {
        Publication publication =
                publication(
                        "content/services/a.yaml",
                        "name: Tổng đài\nphones: [\"111\"]\nhours: 24/7\nsummary: Gọi\n",
                        "content/services/a.en.yaml",
                        "name: Hotline\nsummary: Call\n");
        Service english = publication.service("a", Language.ENGLISH).orElseThrow();
        assertThat(english.title()).isEqualTo("Hotline");
        assertThat(english.phone().orElseThrow().number()).isEqualTo("111");
        assertThat(english.hours()).contains("24/7");
        assertThat(english.language()).isEqualTo(Language.ENGLISH);
    }

    @Test
    void aTranslationsOwnFirstHeadingBeatsTheTitleOfItsOriginal() {
        Publication publication =
                publication(
                        "content/pages/a.md", "---\ntitle: Dấu hiệu\n---\nChữ\n",
                        "content/pages/a.en.md", "# Signs\n\nText\n");
        assertThat(publication.page("a", Language.ENGLISH).orElseThrow().title())
                .isEqualTo("Signs");
    }

    @Test
    void aMissingTranslationFallsBackToTheOriginal() {
        Publication publication = publication("content/pages/a.md", "# Một\n");
        Page page = publication.page("a", Language.ENGLISH).orElseThrow();
        assertThat(page.language()).isEqualTo(Language.VIETNAMESE);
        assertThat(publication.all(Page.class, Language.ENGLISH)).containsExactly(page);
    }

    @Test
    void anUnknownIdStillGetsATerm() {
        Publication publication =
                publication("content/pages/a.md", "---\ntitle: a\ntopics: [la, la, khac]\n---\n");
        Term term = publication.term(Term.Type.TOPIC, "la").orElseThrow();
        assertThat(term.known()).isFalse();
        assertThat(term.name(Language.ENGLISH)).isEqualTo("la");
    }

    @Test
    void draftsAndDaysDecideWhatIsShown() {
        String[] files = {
            "content/pages/nhap.md", "---\ntitle: a\ndraft: true\n---\n",
            "content/pages/mai.md", "---\ntitle: a\npublish: 2026-11-23\n---\n",
            "content/pages/nay.md",
                    "---\ntitle: a\npublish: 22/11/2026\nexpires: 2026-11-22\n---\n",
            "content/pages/thang.md", "---\ntitle: a\nexpires: 2026-11\n---\n",
            "content/pages/qua.md", "---\ntitle: a\nexpires: 2026-11-21\n---\n"
        };
        assertThat(load(false, NOON, files).publication().contents())
                .extracting(c -> c.id().path())
                .containsExactly("nay", "thang");
        assertThat(load(true, NOON, files).publication().contents()).hasSize(5);
        assertThat(load(false, NOON, files).diagnostics())
                .extracting(d -> d.code() + " " + d.at().file())
                .containsExactly(
                        "not-shown content/pages/mai.md",
                        "expires-soon content/pages/nay.md",
                        "not-shown content/pages/nhap.md",
                        "not-shown content/pages/qua.md",
                        "expires-soon content/pages/thang.md");
        // 23:30 UTC is already tomorrow in Việt Nam.
        assertThat(
                        load(false, Instant.parse("2026-11-22T23:30:00Z"), files)
                                .publication()
                                .contents())
                .extracting(c -> c.id().path())
                .containsExactly("mai", "thang");
    }

    @Test
    void aFileWithErrorsLeavesItselfOut() {
        var loaded =
                load("content/pages/a.md", "---\ntitel: a\n---\n", "content/pages/b.md", "# B\n");
        assertThat(loaded.publication().contents()).hasSize(1);
        assertThat(loaded.publication().leftOut()).extracting(ContentId::path).containsExactly("a");
    }

    @Test
    void oneNameForTwoFilesIsAnError() {
        assertThat(problems("content/pages/a.md", "# A", "content/pages/a.adoc", "= A"))
                .containsExactly("content/pages/a.md:1:1 duplicate-slug");
        assertThat(
                        load("content/pages/a.md", "# A", "content/pages/a.adoc", "= A")
                                .diagnostics()
                                .get(0)
                                .message()
                                .vietnamese())
                .contains("content/pages/a.adoc");
        assertThat(problems("content/pages/ấn.md", "# A", "content/pages/an.md", "# A"))
                .containsExactlyInAnyOrder(
                        "content/pages/ấn.md:1:1 name-not-an-address",
                        "content/pages/ấn.md:1:1 duplicate-slug");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/pages/😀.md",
                "content/pages/😀/a.md",
                "content/pages/a/😀.md",
                "content/pages/….md"
            })
    void aNameWithoutALetterStillGetsAnAddressInsideTheSite(String path) {
        var loaded = load(path, "# A\n");
        assertThat(loaded.diagnostics())
                .extracting(d -> d.code())
                .containsExactly("name-not-an-address");
        Content content = loaded.publication().contents().get(0);
        String address = loaded.publication().routes().address(content.id(), Language.VIETNAMESE);
        assertThat(address).matches("([a-z0-9-]+/)+");
    }

    @ParameterizedTest
    @ValueSource(strings = {"..", "/", "/etc", "😀", "a/../../b", "."})
    void anIdThatIsNoAddressStillLeadsInsideTheSite(String id) {
        Routes routes = publication("content/pages/a.md", "# A\n").routes();
        assertThat(routes.address(Term.Type.TOPIC, id, Language.VIETNAMESE))
                .matches("chu-de/[a-z0-9-]+/");
    }

    @Test
    void aLanguageTheSiteDoesNotHaveIsLeftOutWithAWarning() {
        assertThat(problems("content/pages/a.fr.md", "# A\n"))
                .containsExactly("content/pages/a.fr.md:1:1 language-not-listed");
    }

    @Test
    void filesThatAreNoContentAreSaidSo() {
        assertThat(
                        problems(
                                "content/pages/a.docm",
                                "x",
                                "content/services/a.md",
                                "# A",
                                "content/x.md",
                                "x",
                                "content/vocabulary/tu.txt",
                                "x"))
                .containsExactlyInAnyOrder(
                        "content/pages/a.docm:1:1 file-ignored",
                        "content/services/a.md:1:1 file-ignored",
                        "content/x.md:1:1 file-ignored",
                        "content/vocabulary/tu.txt:1:1 file-ignored");
    }

    @Test
    void aVocabularyEntryThatIsNoTextIsNotDroppedInSilence() {
        assertThat(
                        problems(
                                "content/vocabulary/a.yaml",
                                "abbreviations:\n  UBND: [a, b]\nsynonyms:\n  x: {y: z}\n"))
                .containsExactly(
                        "content/vocabulary/a.yaml:2:9 wrong-type",
                        "content/vocabulary/a.yaml:4:6 wrong-type");
    }

    @Test
    void termsHaveNamesInTwoLanguages() {
        Publication publication =
                publication(
                        "content/vocabulary/a.yaml",
                        "topics:\n  a: Một\n  b: {name: Hai, en: {name: Two}}\n");
        assertThat(publication.term(Term.Type.TOPIC, "a").orElseThrow().name(Language.ENGLISH))
                .isEqualTo("Một");
        assertThat(publication.term(Term.Type.TOPIC, "b").orElseThrow().name(Language.ENGLISH))
                .isEqualTo("Two");
    }

    @Test
    void notesBesideAnOfficeAreTranslatedToo() {
        Term office =
                publication(
                                "content/vocabulary/a.yaml",
                                "agencies:\n  a: {name: Phòng A, unknown: Chưa rõ, en: {name: A,"
                                        + " unknown: Not determined}}\n")
                        .term(Term.Type.AGENCY, "a")
                        .orElseThrow();
        assertThat(office.note(Language.ENGLISH)).contains("Not determined");
        assertThat(office.note(Language.VIETNAMESE)).contains("Chưa rõ");
    }

    @Test
    void wordsToAvoidShipWithLoaAndThePublicationMayAddItsOwn() {
        var avoided =
                publication(
                                "content/vocabulary/tu.yaml",
                                """
                                avoid:
                                  Kẻ Ấy: người ấy
                                  con nghiện: {say: người cần cai nghiện, note: Ví dụ}
                                """)
                        .vocabulary()
                        .avoided();
        assertThat(avoided.get("gái mại dâm").say()).isEqualTo("người bán dâm");
        assertThat(avoided.get("kẻ ấy"))
                .isEqualTo(new Vocabulary.Wording("kẻ ấy", "người ấy", Optional.empty()));
        assertThat(avoided.get("con nghiện"))
                .isEqualTo(
                        new Vocabulary.Wording(
                                "con nghiện", "người cần cai nghiện", Optional.of("Ví dụ")));
    }

    @Test
    void aWordToAvoidNeedsABetterOne() {
        assertThat(problems("content/vocabulary/tu.yaml", "avoid:\n  kẻ ấy: {note: Ví dụ}\n"))
                .containsExactly("content/vocabulary/tu.yaml:2:10 missing-field");
    }

    @Test
    void aDutyOfOneAgencyAmongSeveralIsNotItsFellows() {
        Plan plan =
                publication(
                                "content/vocabulary/a.yaml",
                                "agencies: {a: Phòng A, b: Phòng B}\n",
                                "content/plans/k.md",
                                """
                                ---
                                title: Kế hoạch
                                duties:
                                  - agency: [a, b]
                                    items:
                                      - text: Việc chung
                                      - {text: Riêng phòng B, agency: b}
                                ---
                                """)
                        .all(Plan.class, Language.VIETNAMESE)
                        .get(0);
        assertThat(Assignment.of(plan)).filteredOn(work -> work.isOf("a")).hasSize(1);
        assertThat(Assignment.of(plan))
                .filteredOn(work -> work.isOf("b"))
                .extracting(work -> work.text().orElseThrow())
                .containsExactly("Việc chung", "Riêng phòng B");
    }

    @Test
    void aDutyOfAnAgencyThatTheLineDoesNotNameIsAnError() {
        assertThat(
                        problems(
                                "content/plans/k.md",
                                "---\ntitle: K\nduties:\n  - agency: a\n    items:\n"
                                        + "      - {text: Riêng B, agency: b}\n---\n"))
                .containsExactly("content/plans/k.md:6:33 agency-not-of-duty");
    }

    @Test
    void settingsThatCannotBeReadAreErrorsAtTheirPlace() {
        assertThat(
                        problems(
                                "site/site.yaml",
                                "languages: [vi, EN]\nbaseUrl: xa.vn\ntimeZone: Hà Nội\nexit: {url: 'https://-/'}\nrules: {unknown-id: loud}\nhotlines: {a: b}\n"))
                .containsExactlyInAnyOrder(
                        "site/site.yaml:1:17 not-a-language",
                        "site/site.yaml:2:10 not-an-address",
                        "site/site.yaml:3:11 not-a-zone",
                        "site/site.yaml:4:13 not-an-address",
                        "site/site.yaml:5:21 not-a-choice",
                        "site/site.yaml:6:11 wrong-type");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://a.example/%",
                "https://[",
                "https://",
                "ftp://a.example/",
                "https://a b/",
                "https://a.example/\"x"
            })
    void anAddressThatIsNoneIsAnError(String url) {
        assertThat(problems("site/site.yaml", "baseUrl: '" + url + "'\n"))
                .containsExactly("site/site.yaml:1:10 not-an-address");
    }

    @Test
    void contentsComeInTheSameOrderWhateverTheFilesOrder() {
        assertThat(
                        publication(
                                        "content/services/z.yaml",
                                        "name: Z",
                                        "content/pages/b.md",
                                        "# B",
                                        "content/pages/a.md",
                                        "# A")
                                .contents())
                .extracting(c -> c.id().toString())
                .containsExactly("page:a", "page:b", "service:z");
    }

    @Test
    void detailsInAYamlFileStandAtTheirLines() {
        assertThat(
                        publication(
                                        "content/services/a.yaml",
                                        "name: A\ndetails: |\n  Một\n\n  {{phone b}} [x](/y/)\n")
                                .contents()
                                .get(0)
                                .body()
                                .phones()
                                .get(0)
                                .at()
                                .line())
                .isEqualTo(5);
        assertThat(
                        publication(
                                        "content/services/a.yaml",
                                        "name: A\ndetails: \"Một {{phone b}}\"\n")
                                .contents()
                                .get(0)
                                .body()
                                .phones()
                                .get(0)
                                .at())
                .hasToString("content/services/a.yaml:2:15");
        assertThat(
                        publication(
                                        "content/services/a.yaml",
                                        "name: A\ndetails: Một {{phone b}}\n")
                                .contents()
                                .get(0)
                                .body()
                                .phones()
                                .get(0)
                                .at())
                .hasToString("content/services/a.yaml:2:14");
    }
}
