package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.content.Content;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Fields;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;

/** Promises that every page of this repository's own publication keeps. */
class OwnSiteTest {

    private static final int FIRST_VISIT_LIMIT = 30 * 1024;

    @TempDir private static Path temporary;
    private static Path site;
    private static BuildReport report;

    @BeforeAll
    static void publish() throws IOException {
        site = temporary.resolve("site");
        report = OwnSite.publish(site);
    }

    @Test
    void itsOwnContentHasNothingToMend() {
        assertThat(report.published()).isTrue();
        assertThat(report.diagnostics())
                .allSatisfy(
                        problem -> {
                            // What only an owner can do: an address, calls, more translations.
                            assertThat(problem.code())
                                    .isIn(
                                            "base-url-example",
                                            "service-never-called",
                                            "translation-missing");
                            assertThat(problem.severity()).isEqualTo(Severity.NOTICE);
                        });
    }

    @Test
    void everyPageHasTheHotlineTheExitALandmarkAndSearch() throws IOException {
        assertThat(report.pages()).hasSizeGreaterThan(100);
        for (BuildReport.Page entry : report.pages()) {
            Document page = page(entry);
            if (page.selectFirst("meta[http-equiv=refresh]") != null) {
                continue;
            }
            assertThat(page.select("a[href=tel:111]")).as(entry.path()).isNotEmpty();
            assertThat(page.select("a[data-exit][href^=https://]")).as(entry.path()).hasSize(1);
            assertThat(page.select("main")).as(entry.path()).hasSize(1);
            assertThat(page.select("h1")).as(entry.path()).hasSize(1);
            assertThat(page.select("form[role=search] input[name=q]"))
                    .as(entry.path())
                    .isNotEmpty();
            Element first = page.body().selectFirst("a");
            assertThat(first.attr("href")).as(entry.path()).startsWith("#");
            assertThat(page.selectFirst("main").id()).isEqualTo(first.attr("href").substring(1));
        }
    }

    @Test
    void everyPageHasStructuredDataThatProgramsCanRead() throws IOException {
        var types = new TreeMap<String, Integer>();
        for (BuildReport.Page entry : report.pages()) {
            Document page = page(entry);
            boolean shown = page.selectFirst("meta[http-equiv=refresh], meta[name=robots]") == null;
            // The search page leads nowhere by itself; it stays as light as it can.
            if (!shown || entry.path().endsWith("/tim-kiem/")) {
                continue;
            }
            var data = page.select("script[type=application/ld+json]");
            assertThat(data).as(entry.path()).isNotEmpty();
            for (Element one : data) {
                // JSON is YAML too; this reader also refuses a key that stands twice.
                var file =
                        new SourceFile(entry.path(), one.data().getBytes(StandardCharsets.UTF_8));
                var read = Yaml.read(file);
                assertThat(read.diagnostics()).as(entry.path()).isEmpty();
                var fields = Fields.of(read.value().orElseThrow());
                assertThat(fields.text("@context")).contains("https://schema.org");
                String type = fields.text("@type").orElseThrow();
                types.merge(type, 1, Integer::sum);
                // Whose service it is, is said only where it is known.
                assertThat(type.equals("GovernmentService") && !fields.hasOwn("provider"))
                        .as(entry.path())
                        .isFalse();
                assertThat(one.data()).contains("https://loa.example/");
            }
            assertThat(page.select(".breadcrumb").isEmpty())
                    .as(entry.path())
                    .isEqualTo(!data.toString().contains("\"BreadcrumbList\""));
        }
        assertThat(types.keySet())
                .containsExactly(
                        "BreadcrumbList", "Event", "GovernmentService", "Service", "WebSite");
        assertThat(OwnSite.html(site, "/dich-vu/ngoi-nha-binh-yen/index.html"))
                .doesNotContain("GovernmentService");
        assertThat(types.get("GovernmentService")).isGreaterThan(types.get("Service"));
    }

    @Test
    void noPageHasInlineCodeOrAsksAnotherHost() throws IOException {
        for (BuildReport.Page entry : report.pages()) {
            Document page = page(entry);
            assertThat(page.select("[style], style")).as(entry.path()).isEmpty();
            assertThat(page.select("script:not([src]):not([type^=application/])")).isEmpty();
            assertThat(page.select("[src^=http], [src^=//], link[rel=stylesheet][href^=http]"))
                    .as(entry.path())
                    .isEmpty();
            String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
            assertThat(policy).contains("default-src 'none'").doesNotContain("unsafe");
            assertThat(page.select("meta[name=referrer]").attr("content")).isEqualTo("no-referrer");
            for (Element element : page.getAllElements()) {
                element.attributes()
                        .forEach(
                                a ->
                                        assertThat(a.getKey())
                                                .as(entry.path())
                                                .doesNotStartWith("on"));
            }
        }
    }

    @Test
    void aFirstVisitWeighsLittle() throws IOException {
        for (String address : List.of("/", "/dich-vu/tong-dai-111/", "/tro-giup/")) {
            Document page = Jsoup.parse(OwnSite.html(site, address));
            int weight = zipped(site.resolve(address.substring(1) + "index.html"));
            for (Element part : page.select("link[rel=stylesheet], script[src]")) {
                String link = part.hasAttr("src") ? part.attr("src") : part.attr("href");
                Path file = site.resolve(address.substring(1)).resolve(link).normalize();
                weight += zipped(file);
            }
            assertThat(weight).as(address).isLessThan(FIRST_VISIT_LIMIT);
        }
    }

    @Test
    void withoutAScriptTheSearchPageLeadsToEveryContentByItsFirstLetter() throws IOException {
        var listed = new TreeSet<String>();
        for (String letter : links("/tim-kiem/", "#search-all a[href~=^[a-z0]/$]")) {
            listed.addAll(links(letter, "main .az a"));
        }
        Publication publication = publication();
        for (Content content : publication.all(Content.class, publication.settings().language())) {
            String address =
                    "/"
                            + publication
                                    .routes()
                                    .address(content.id(), publication.settings().language());
            assertThat(listed).contains(address);
        }
    }

    /** Paths that links of a page lead to. */
    private static List<String> links(String address, String selector) throws IOException {
        String origin = "https://site.invalid";
        return Jsoup.parse(OwnSite.html(site, address), origin + address).select(selector).stream()
                .map(link -> link.absUrl("href").substring(origin.length()))
                .toList();
    }

    @Test
    void everyNumberThatCanBeTappedBelongsToAService() throws IOException {
        Publication publication = publication();
        List<String> numbers =
                publication.all(Service.class, publication.settings().language()).stream()
                        .flatMap(service -> service.phones().stream())
                        .map(PhoneNumber::link)
                        .toList();
        for (BuildReport.Page entry : report.pages()) {
            for (Element link : page(entry).select("a[href^=tel:]")) {
                assertThat(numbers).as(entry.path()).contains(link.attr("href"));
            }
        }
    }

    @Test
    void noPageUsesAnAbbreviationWithoutSayingWhatItStandsFor() throws IOException {
        String forms =
                publication().vocabulary().abbreviations().keySet().stream()
                        .filter(form -> form.codePoints().filter(Character::isLetter).count() > 2)
                        .sorted(Comparator.comparing(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        var used =
                Pattern.compile(
                        "(?<![\\p{L}\\p{M}\\p{N}/.&-])(?:"
                                + forms
                                + ")(?![\\p{L}\\p{M}\\p{N}/&-])");
        for (BuildReport.Page entry : report.pages()) {
            Element main = page(entry).selectFirst("main");
            if (main == null) {
                continue;
            }
            var explained = main.select("abbr[title]").eachText();
            main.select("abbr, script, svg, textarea, pre, code, [data-as-written]").remove();
            // A stretch of text each, without what is quoted.
            main.select("span").unwrap();
            for (Element element : main.getAllElements()) {
                String text = element.ownText().replaceAll("“[^”]*”|\"[^\"]*\"", " ");
                assertThat(used.matcher(text).results().map(MatchResult::group))
                        .as(entry.path())
                        .isSubsetOf(explained);
            }
        }
    }

    @Test
    void aNumberFromOneSourceStandsOnlyWhereThatIsSaid() throws IOException {
        for (BuildReport.Page entry : report.pages()) {
            String html = OwnSite.html(site, entry.path());
            boolean said =
                    html.contains("znews.vn, 11/12/2025")
                            || html.contains("znews.vn, 11 December 2025");
            assertThat(html.contains("965 41 11 18") && !said).as(entry.path()).isFalse();
        }
    }

    @Test
    void noPhoneReferenceIsLeftUnfilled() throws IOException {
        for (BuildReport.Page entry : report.pages()) {
            assertThat(page(entry).text()).as(entry.path()).doesNotContain("{", "}");
        }
    }

    @Test
    void theArchivedPlanSaysSoAndOffersTodaysHelp() throws IOException {
        Document plan =
                Jsoup.parse(
                        OwnSite.html(
                                site,
                                "/ke-hoach/ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024/"));
        assertThat(plan.selectFirst("main").text())
                .contains(
                        "Tài liệu lưu trữ: kế hoạch năm 2024; cơ quan ban hành đã được sắp xếp lại"
                                + " năm 2025")
                .contains("chưa có số");
        assertThat(plan.select("main a[href$=dich-vu/tong-dai-111/]")).isNotEmpty();
    }

    @Test
    void anOldPlanIsFoundUnderTodaysNameOfItsPlace() throws IOException {
        for (String place : List.of("huyen-tay-hoa", "dak-lak", "xa-hoa-my")) {
            Document page = Jsoup.parse(OwnSite.html(site, "/noi-chon/" + place + "/"));
            assertThat(page.select("main a[href*=ke-hoach-ho-tro-nan-nhan]"))
                    .as(place)
                    .isNotEmpty();
        }
    }

    @Test
    void nothingArchivedIsDueOnAnyPage() throws IOException {
        assertThat(publication().all(Plan.class, publication().settings().language()))
                .allMatch(plan -> plan.status() == Plan.Status.ARCHIVED);
        for (BuildReport.Page entry : report.pages()) {
            if (entry.path().matches("(/en)?/(ke-hoach|co-quan|lich|chi-tieu|van-ban)/.*")) {
                assertThat(page(entry).select("main [data-until]").eachAttr("data-after"))
                        .as(entry.path())
                        .isSubsetOf("Đã qua", "Past");
            }
        }
        assertThat(calendar("SUMMARY:").filter(text -> !text.startsWith("Theo kế hoạch cũ")))
                .containsExactly("Ngày toàn dân phòng\\, chống mua bán người");
        assertThat(calendar("DTSTART;VALUE=DATE:"))
                .containsExactlyInAnyOrder(
                        "20240730", "20241214", "20220624", "20221224", "20160730");
        assertThat(calendar("RRULE:")).containsExactly("FREQ=YEARLY");
    }

    @Test
    void everyPlanThatNamesADayHasACalendarThatSaysItAsThePlanDoes() throws IOException {
        assertThat(summaries("ke-hoach-quyen-nguoi-lao-dong-vinh-cuu-2024"))
                .anyMatch(text -> text.contains("trước ngày 15/12/2024"));
        assertThat(summaries("ke-hoach-phong-chong-mai-dam-lang-son-2022"))
                .anyMatch(text -> text.contains("trước ngày 25/6/2022"))
                .anyMatch(text -> text.contains("trước ngày 25/12/2022"));
        assertThat(summaries("ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024"))
                .anyMatch(text -> text.contains("Ngày 30/7 mỗi năm"))
                .contains("Ngày toàn dân phòng\\, chống mua bán người");
        assertThat(OwnSite.html(site, "/co-quan/viec.csv"))
                .contains(",2024-12-15,trước,", "2022-06-25", "2022-12-25", ",2024-07-30,ngày,")
                .doesNotContain("-12-14", "-06-24", "-12-24");
    }

    private static List<String> summaries(String plan) throws IOException {
        return calendar("/ke-hoach/" + plan + "/" + plan + ".ics", "SUMMARY:").toList();
    }

    private static Stream<String> calendar(String property) throws IOException {
        return calendar("/lich/lich.ics", property);
    }

    /** Values of one property in a calendar, folded lines joined. */
    private static Stream<String> calendar(String path, String property) throws IOException {
        return OwnSite.html(site, path)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property))
                .map(line -> line.substring(property.length()));
    }

    @Test
    void everyMaterialHasItsPrintsAndPicturesOnItsPage() {
        assertThat(report.prints()).hasSizeGreaterThanOrEqualTo(3);
        for (BuildReport.Print print : report.prints()) {
            assertThat(site.resolve(print.path().substring(1))).isRegularFile();
            assertThat(print.pages()).isPositive();
            if (!print.format().equals("agency-sheet-a4")) {
                assertThat(
                                site.resolve(
                                        print.path()
                                                .substring(1)
                                                .replaceFirst("(-nha-in)?\\.pdf$", ".png")))
                        .isRegularFile();
            }
        }
    }

    private static Publication publication() throws IOException {
        return Build.load(
                OwnSite.REPOSITORY,
                Build.Options.at(java.time.Instant.parse("2026-11-22T05:00:00Z")));
    }

    private static Document page(BuildReport.Page entry) throws IOException {
        return Jsoup.parse(OwnSite.html(site, entry.path()));
    }

    private static int zipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }
}
