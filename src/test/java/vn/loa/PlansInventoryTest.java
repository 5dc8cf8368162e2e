package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.Month;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/** The digests of the five real plans lose nothing of them and invent nothing. */
class PlansInventoryTest {

    private static final Pattern ENGLISH_DAY =
            Pattern.compile(
                    "\\b(\\d{1,2}) (January|February|March|April|May|June|July|August|September"
                            + "|October|November|December)\\b(?: (\\d{4}))?");

    private static final Instant A_DAY = Instant.parse("2026-11-22T05:00:00Z");

    @TempDir private static Path temporary;
    private static Map<String, PlanInventory> inventories;
    private static Publication publication;

    @BeforeAll
    static void publish() throws IOException {
        inventories = PlanInventory.read();
        publication = Build.load(OwnSite.REPOSITORY, Build.Options.at(A_DAY));
        var onlyPages =
                new Build.Options(
                        A_DAY, Optional.empty(), false, false, Build.Only.SITE, false, false, 2);
        Build.publish(OwnSite.REPOSITORY, temporary.resolve("site"), onlyPages);
    }

    static Set<String> plans() throws IOException {
        return PlanInventory.read().keySet();
    }

    @Test
    void everyPlanIsInTheTable() {
        assertThat(inventories).hasSize(5);
        assertThat(publication.all(Plan.class, Language.VIETNAMESE))
                .extracting(plan -> plan.id().slug())
                .containsExactlyInAnyOrderElementsOf(inventories.keySet());
    }

    @Test
    void togetherTheyHaveWhatWasCounted() {
        assertThat(total("cites")).as("documents cited").isEqualTo(10);
        assertThat(total("names")).as("laws named without a number").isEqualTo(2);
        assertThat(total("target")).as("targets with a figure").isEqualTo(23);
        assertThat(total("given") + total("asked")).as("lines of agencies").isEqualTo(21);
        assertThat(
                        inventories.values().stream()
                                .mapToInt(plan -> plan.count("given") + plan.count("asked"))
                                .sum())
                .as("duties")
                .isEqualTo(50);
    }

    @ParameterizedTest
    @MethodSource("plans")
    void aLoadedPlanSaysWhatTheTableHas(String slug) {
        assertThat(PlanInventory.linesOf(plan(slug), publication))
                .containsExactlyElementsOf(inventories.get(slug).lines());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void noDutyGroupOrRecipientLosesWhatItSays(String slug) {
        Plan plan = plan(slug);
        List<Plan.Duty.Item> items =
                plan.duties().stream().flatMap(duty -> duty.items().stream()).toList();
        var words = inventories.get(slug).words();
        assertSay(items.stream().map(Plan.Duty.Item::text).toList(), words.get("duty"));
        assertThat(items.stream().map(Plan.Duty.Item::by))
                .containsExactlyElementsOf(
                        words.get("duty").stream().map(PlanInventory.Words::time).toList());
        assertSay(
                plan.tasks().stream().flatMap(task -> task.group().stream()).distinct().toList(),
                words.getOrDefault("group", List.of()));
        assertSay(plan.recipients(), words.get("recipient"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void whoeverOwesAReportOrADutyIsAKnownAgency(String slug) {
        Plan plan = plan(slug);
        var all =
                Stream.concat(
                        plan.reports().stream().flatMap(report -> report.from().stream()),
                        plan.duties().stream().flatMap(duty -> duty.agencies().stream()));
        assertThat(all.map(Reference::id))
                .allMatch(id -> publication.term(Term.Type.AGENCY, id).isPresent());
    }

    private static void assertSay(List<String> texts, List<PlanInventory.Words> words) {
        assertThat(texts).hasSameSizeAs(words);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(words.get(i).missingIn(texts.get(i))).as(texts.get(i)).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itsPageStatesEveryNumberDateAndName(String slug) throws IOException {
        Plan plan = plan(slug);
        String text = main(slug).text();
        assertThat(text).contains(inventories.get(slug).says());
        assertThat(text).contains(plan.archivedNote().orElseThrow());
        assertThat(text).contains(plan.number().orElse("chưa có số"));
        plan.symbol().ifPresent(symbol -> assertThat(text).contains(symbol));
        plan.issued().ifPresent(issued -> assertThat(text).contains(shown(issued)));
        plan.signers().stream()
                .flatMap(s -> Stream.of(s.authority(), s.office(), s.name()))
                .flatMap(Optional::stream)
                .forEach(part -> assertThat(text).contains(part));
        for (Plan.Basis basis : plan.basis()) {
            basis.number().ifPresent(number -> assertThat(text).contains(number));
            basis.date().ifPresent(date -> assertThat(text).contains(shown(date)));
            basis.title().ifPresent(title -> assertThat(text).contains(title));
        }
        for (Plan.Target target : plan.targets()) {
            Stream.of(target.value(), target.of())
                    .flatMap(Optional::stream)
                    .forEach(part -> assertThat(text).contains(part));
        }
        plan.reports().stream()
                .flatMap(report -> report.due().stream())
                .forEach(due -> assertThat(text).contains(due));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itsPageShowsEveryTargetTaskDutyReportAndRecipient(String slug) throws IOException {
        PlanInventory plan = inventories.get(slug);
        Element page = main(slug);
        assertThat(page.select("[aria-labelledby=chi-tieu] li"))
                .hasSize((int) plan.lines("target") + plan.count("aims"));
        assertThat(page.select("[aria-labelledby=nhiem-vu] li")).hasSize(plan.count("tasks"));
        assertThat(page.select("[aria-labelledby=phan-cong] tbody tr"))
                .hasSize(plan.count("given") + plan.count("asked"));
        assertThat(page.select("[aria-labelledby=phan-cong] tbody th"))
                .hasSize((int) (plan.lines("given") + plan.lines("asked")));
        assertThat(page.select("[aria-labelledby=bao-cao] tbody tr"))
                .hasSize((int) plan.lines("report"));
        assertThat(page.select("[aria-labelledby=noi-nhan] li")).hasSize(plan.count("recipients"));
        assertThat(page.select("[aria-labelledby=kinh-phi] li")).hasSize(plan.count("funding"));
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itsPageStatesNoFigureThatThePlanDoesNotHave(String slug) throws IOException {
        Element page = main(slug);
        // Sources are named by the numbers of their pages, and help by numbers of services.
        page.select(".foot-note, nav, .toc").remove();
        assertThat(inventories.get(slug).invented(withoutPhones(page.text()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itsTranslationHasTheSameFiguresInTheSameOrder(String slug) {
        Plan translated = plan(slug, Language.ENGLISH);
        assertThat(translated.language()).isEqualTo(Language.ENGLISH);
        assertThat(figuresByLine(PlanInventory.linesOf(translated, publication)))
                .isEqualTo(figuresByLine(inventories.get(slug).lines()));
        assertThat(translated.notes()).hasSameSizeAs(plan(slug).notes());
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itsTranslationStatesNoFigureThatThePlanDoesNotHave(String slug) throws IOException {
        String parts =
                "#noi-ngan-gon, #chi-tieu, #nhiem-vu, #phan-cong, #bao-cao, #noi-dung-ke-hoach,"
                        + " #kinh-phi, #noi-nhan, #ghi-chu";
        String text = "";
        for (Element heading : page("/en/ke-hoach/" + slug + "/").select(parts)) {
            text += daysInFigures(withoutPhones(heading.parent().text())) + "\n";
        }
        assertThat(text.lines()).hasSizeGreaterThan(5);
        assertThat(inventories.get(slug).invented(text)).isEmpty();
    }

    @Test
    void anInventedFigureIsNoticed() {
        PlanInventory plan = inventories.get("ke-hoach-quyen-nguoi-lao-dong-vinh-cuu-2024");
        assertThat(plan.invented("Trên 41% cơ sở, trước ngày 16/12/2024, theo 60/KH-UBND."))
                .containsExactly("16/12/2024", "41%");
    }

    @ParameterizedTest
    @MethodSource("plans")
    void itSaysThatItIsHistoryAndWhereHelpIsToday(String slug) throws IOException {
        Element page = main(slug);
        assertThat(page.select(".note.old").text())
                .contains(plan(slug).archivedNote().orElseThrow());
        assertThat(page.select("a[href$=dich-vu/tong-dai-111/]")).isNotEmpty();
        assertThat(page.select("a[href$=dich-vu/bao-ho-cong-dan/]")).isNotEmpty();
        assertThat(plan(slug).about().needs()).as("listed among today's help").isEmpty();
    }

    private static long total(String key) {
        return inventories.values().stream().mapToLong(plan -> plan.lines(key)).sum();
    }

    private static List<Set<String>> figuresByLine(List<String> lines) {
        return lines.stream().map(PlanInventory::figures).toList();
    }

    /** “30 July 2026” as the plan writes it, 30/7/2026. */
    private static String daysInFigures(String english) {
        return ENGLISH_DAY
                .matcher(english)
                .replaceAll(
                        day ->
                                day.group(1)
                                        + "/"
                                        + Month.valueOf(day.group(2).toUpperCase(Locale.ROOT))
                                                .getValue()
                                        + (day.group(3) == null ? "" : "/" + day.group(3)));
    }

    private static String withoutPhones(String text) {
        String rest = text;
        for (Service service : publication.all(Service.class, Language.VIETNAMESE)) {
            for (PhoneNumber phone : service.phones()) {
                rest = rest.replace(phone.number(), "");
            }
        }
        return rest;
    }

    private static Plan plan(String slug) {
        return plan(slug, Language.VIETNAMESE);
    }

    private static Plan plan(String slug, Language language) {
        return publication.all(Plan.class, language).stream()
                .filter(plan -> plan.id().slug().equals(slug))
                .findFirst()
                .orElseThrow();
    }

    private static Element main(String slug) throws IOException {
        return page("/ke-hoach/" + slug + "/");
    }

    private static Element page(String address) throws IOException {
        return Jsoup.parse(OwnSite.html(temporary.resolve("site"), address)).selectFirst("main");
    }

    private static String shown(PartialDate date) {
        return date.shown(Language.VIETNAMESE);
    }
}
