package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.Content;
import vn.loa.content.Page;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Language;
import vn.loa.lang.Sentences;
import vn.loa.markup.Body;

/**
 * The guides of this repository's own publication: enough of them, short, soon at the point, with
 * sources, a date and a number for those abroad, and within what may be stated.
 */
class OwnGuidesTest {

    private static final int MOST_BEFORE_ACTION = 120;
    private static final double LONGEST_AVERAGE = 20;
    private static final int LONGEST_SENTENCE = 35;

    /** Fields that leave nothing to find. */
    private static final String WHOLE =
            "summary: Tóm tắt.\nsources: [Báo Ví Dụ]\nupdated: 2026-11-22";

    private static Publication publication;

    @TempDir private Path temporary;

    @BeforeAll
    static void load() throws IOException {
        publication = load(OwnSite.REPOSITORY);
    }

    @Test
    void thereIsAGuideForEveryDoorAndManyInEnglish() {
        assertThat(files(Language.VIETNAMESE)).hasSizeGreaterThanOrEqualTo(32);
        assertThat(files(Language.ENGLISH)).hasSizeGreaterThanOrEqualTo(24);
        assertThat(files(Language.VIETNAMESE))
                .filteredOn(file -> file.endsWith(".adoc"))
                .hasSizeGreaterThanOrEqualTo(2);
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            assertThat(guides(language).stream().map(Page::title)).doesNotHaveDuplicates();
        }
    }

    @Test
    void everyPageIsShortSoonAtThePointAndNamesItsSources() {
        assertThat(pages().flatMap(page -> faults(page, publication)).toList()).isEmpty();
    }

    @Test
    void everyEnglishGuideTranslatesOneThatExists() {
        assertThat(guides(Language.VIETNAMESE).stream().map(Page::id))
                .containsAll(guides(Language.ENGLISH).stream().map(Page::id).toList());
    }

    @Test
    void noQuestionIsAnsweredByTwoPages() {
        assertThat(
                        pages().flatMap(
                                        page ->
                                                page.about().answers().stream()
                                                        .map(answer -> page.language() + answer)))
                .doesNotHaveDuplicates();
    }

    @Test
    void theListOfGuidesNamesEveryGuideInItsFolder() {
        List<String> listed = index().body().links().stream().map(Body.Link::target).toList();
        assertThat(listed)
                .containsAll(
                        guides(Language.VIETNAMESE).stream()
                                .filter(page -> page.id().folder().equals("huong-dan/"))
                                .map(page -> address(page))
                                .toList());
    }

    @Test
    void aChildMeetsOneOneOneFirstAndVeryShortSentences() {
        for (Language language : List.of(Language.VIETNAMESE, Language.ENGLISH)) {
            Page page = publication.page("tre-em", language).orElseThrow();
            assertThat(page.language()).isEqualTo(language);
            assertThat(page.body().phones().get(0).service()).isEqualTo("tong-dai-111");
            GuideText text = GuideText.of(page, publication);
            assertThat(text.before()).isLessThanOrEqualTo(40);
            assertThat(text.sentences().average()).isLessThanOrEqualTo(10);
            assertThat(text.sentences().longest().map(Sentences::syllables).orElseThrow())
                    .isLessThanOrEqualTo(20);
        }
    }

    @Test
    void everyServiceNamesDatedSourcesAndNoneClaimsACallNobodyMade() {
        List<Service> services = publication.all(Service.class, Language.VIETNAMESE);
        assertThat(services).hasSizeGreaterThanOrEqualTo(14);
        assertThat(services)
                .allSatisfy(service -> assertThat(service.source()).isNotEmpty())
                .allSatisfy(service -> assertThat(service.verified()).isEmpty())
                .allSatisfy(service -> assertThat(service.languages()).isEmpty());
        assertThat(services.stream().flatMap(s -> s.phones().stream()).map(p -> p.number()))
                .containsExactlyInAnyOrder(
                        "111",
                        "112",
                        "113",
                        "114",
                        "115",
                        "156",
                        "5656",
                        "+84 981 84 84 84",
                        "+84 965 41 11 18",
                        "1900 96 96 80",
                        "0769 04 04 04");
    }

    /** Superseded or unconfirmed numbers and claims that nobody may write back from memory. */
    @ParameterizedTest
    @CsvSource({
        "62 844 844",
        "3824 9517",
        "dolab.gov.vn",
        "069 234 8560",
        "0692348560",
        "069 232 6555",
        "18001567",
        "6/12/2019",
        "có phiên dịch",
        "không cần nói tên",
        "không cần xưng tên",
        "gái mại dâm",
        "con nghiện"
    })
    void whatMayNotBeSaidIsNotSaid(String words) throws IOException {
        var found = new ArrayList<String>();
        try (Stream<Path> files = Files.walk(OwnSite.REPOSITORY.resolve("content"))) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                if (!file.startsWith(OwnSite.REPOSITORY.resolve("content/plans"))
                        && Files.readString(file, StandardCharsets.UTF_8).contains(words)) {
                    found.add(file.toString());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi {{phone a}} hoặc {{phone tong-dai-111}}, {{phone bao-ho-cong-dan}}.|",
                "Gọi {{phone tong-dai-111}}.|nothing for those abroad",
                "WORDS 121 {{phone tong-dai-111}}, {{phone bao-ho-cong-dan}}.|late first action",
                "WORDS 33 {{phone tong-dai-111}} {{phone bao-ho-cong-dan}}.|",
                "WORDS 34 {{phone tong-dai-111}} {{phone bao-ho-cong-dan}}.|long sentence",
                "Hãy nghĩ kỹ.|no action",
                "1. Nghĩ kỹ.|",
                "- [ ] Nghĩ kỹ.|"
            })
    void aPlantedFaultIsFound(String text, String fault) throws IOException {
        Publication planted = planted(WHOLE, text);
        Stream<String> faults = faults(onlyPage(planted), planted);
        if (fault == null) {
            assertThat(faults).isEmpty();
        } else {
            assertThat(faults).anySatisfy(found -> assertThat(found).contains(fault));
        }
    }

    @Test
    void aPageWithoutSourcesDateOrSummaryIsFound() throws IOException {
        Publication planted = planted("order: 1", "1. Gọi.");
        assertThat(faults(onlyPage(planted), planted))
                .containsExactly(
                        "/a/ (vi): no sources", "/a/ (vi): no date", "/a/ (vi): no summary");
    }

    @Test
    void manyMiddlingSentencesAreTooMuchTogether() throws IOException {
        String sentence = "Một ".repeat(24).strip() + ".\n\n";
        Publication planted = planted(WHOLE, "1. Gọi.\n\n" + sentence.repeat(20));
        assertThat(faults(onlyPage(planted), planted))
                .singleElement()
                .asString()
                .contains("average");
    }

    private static Stream<String> faults(Page page, Publication publication) {
        var faults = new ArrayList<String>();
        GuideText text = GuideText.of(page, publication);
        Sentences sentences = text.sentences();
        if (!text.acts()) {
            faults.add("no action");
        } else if (text.before() > MOST_BEFORE_ACTION) {
            faults.add("late first action, after " + text.before() + " words");
        }
        if (sentences.average() > LONGEST_AVERAGE) {
            faults.add("average sentence of " + sentences.average());
        }
        sentences.all().stream()
                .filter(sentence -> Sentences.syllables(sentence) > LONGEST_SENTENCE)
                .forEach(sentence -> faults.add("long sentence: " + sentence));
        if (page.about().sources().isEmpty()) {
            faults.add("no sources");
        }
        if (page.about().latest().isEmpty()) {
            faults.add("no date");
        }
        if (page.about().summary().isEmpty()) {
            faults.add("no summary");
        }
        var called = page.body().phones().stream().map(Body.PhoneReference::service).toList();
        if (!called.isEmpty() && !called.contains("bao-ho-cong-dan")) {
            faults.add("nothing for those abroad");
        }
        return faults.stream().map(fault -> address(page) + " (" + tag(page) + "): " + fault);
    }

    private static Stream<Page> pages() {
        return publication.contents().stream().filter(Page.class::isInstance).map(Page.class::cast);
    }

    /** Pages written in a language, lists of pages apart. */
    private static List<Page> guides(Language language) {
        return pages().filter(page -> page.language().equals(language))
                .filter(page -> !page.id().slug().equals("index"))
                .toList();
    }

    private static List<String> files(Language language) {
        return guides(language).stream().map(page -> page.origin().file()).toList();
    }

    private static Page index() {
        return publication.page("huong-dan/index", Language.VIETNAMESE).orElseThrow();
    }

    private static String address(Content content) {
        return "/" + publication.routes().address(content.id(), Language.VIETNAMESE);
    }

    private static String tag(Content content) {
        return content.language().tag();
    }

    private static Publication load(Path folder) throws IOException {
        return Build.load(folder, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
    }

    /** A publication of one page and two numbers; {@code WORDS 12} becomes twelve words. */
    private Publication planted(String fields, String text) throws IOException {
        String written =
                Pattern.compile("WORDS (\\d+)")
                        .matcher(text)
                        .replaceAll(match -> words(Integer.parseInt(match.group(1))));
        Path pages = Files.createDirectories(temporary.resolve("content/pages"));
        Path services = Files.createDirectories(temporary.resolve("content/services"));
        Files.writeString(
                pages.resolve("a.md"), "---\ntitle: A\n" + fields + "\n---\n\n" + written + "\n");
        for (String id : List.of("a", "tong-dai-111", "bao-ho-cong-dan")) {
            Files.writeString(
                    services.resolve(id + ".yaml"), "name: " + id + "\nphones: [\"199\"]\n");
        }
        return load(temporary);
    }

    private static String words(int count) {
        return "từ ".repeat(count).strip();
    }

    private static Page onlyPage(Publication publication) {
        return publication.page("a", Language.VIETNAMESE).orElseThrow();
    }
}
