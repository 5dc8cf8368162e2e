package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each family of pages shows. */
class PagesTest {

    private static final SampleSite SITE = SampleSite.full();

    private static final String INDEX =
            """
            ---
            title: Hướng dẫn
            ---
            Dành cho [thầy cô](/huong-dan/giao-vien/#bai-hoc).
            """;

    @Test
    void anOriginalThatIsNotPublishedIsNotNamedByItsFile() {
        var files = SampleSite.files();
        files.put(
                "content/plans/ban-chu.md",
                "---\ntitle: Bản chữ\noriginal: {file: 001_507e.txt}\n---\nTóm lược.\n");
        files.put(
                "content/plans/ban-quet.md",
                "---\ntitle: Bản quét\noriginal: {file: quet.pdf}\n---\nTóm lược.\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("ke-hoach/ban-chu/").selectFirst("main .foot-note").text())
                .contains("Văn bản gốc: bản chữ, không đăng ở đây.")
                .doesNotContain("001_507e");
        assertThat(site.page("en/ke-hoach/ban-chu/").selectFirst("main .foot-note").text())
                .contains("Original document: text copy, not published here.");
        assertThat(site.page("ke-hoach/ban-quet/").selectFirst("main .foot-note").text())
                .contains("Văn bản gốc: không đăng ở đây.");
        assertThat(site.text("ke-hoach/ban-chu/ban-chu.json")).contains("001_507e.txt");
    }

    @Test
    void doorsLeadToWhatIsWrittenAndTheFirstIsDanger() {
        assertThat(SITE.page("").select(".door a").eachAttr("href"))
                .containsExactly(
                        "tro-giup/", "dau-hieu/", "huong-dan/giao-vien/", "ke-hoach/", "an-pham/");
        assertThat(SITE.page("").selectFirst(".door a").text()).isEqualTo("Tôi đang gặp nguy hiểm");
    }

    @Test
    void aSensitivePageGivesNothingAway() {
        Document page = SITE.page("tro-giup/");
        assertThat(page.title()).isEqualTo("Trợ giúp – Xã Mẫu");
        assertThat(page.select("meta[property=og:title]").attr("content")).isEqualTo("Trợ giúp");
        assertThat(page.select("meta[property=og:description]").attr("content"))
                .doesNotContain("111");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Bị giữ, bị đánh, bị bán");
        assertThat(SITE.page("").select(".foot a").eachText()).contains("Trợ giúp");
    }

    @ParameterizedTest
    @CsvSource({
        "dich-vu/nhu-cau/bao-luc/, Bạo lực trong gia đình",
        "danh-cho/nguoi-bi-hai/, Người bị hại",
        "dich-vu/nha-tam-lanh/, Nhà tạm lánh",
    })
    void needsAudiencesAndServicesKeepTheirNamesOutOfTheBrowserBar(String address, String name) {
        var files = SampleSite.files();
        files.put(
                "content/vocabulary/more.yaml",
                "needs: {bao-luc: {name: Bạo lực trong gia đình}}\n"
                        + "audiences: {nguoi-bi-hai: {name: Người bị hại}}\n");
        files.put(
                "content/services/nha-tam-lanh.yaml",
                "name: Nhà tạm lánh\nphones: [\"1900 0000\"]\nneeds: [bao-luc]\n"
                        + "audiences: [nguoi-bi-hai]\nsource: Báo Mẫu\n");
        SampleSite site = SampleSite.of(files);
        for (Document page : List.of(site.page(address), site.page("en/" + address))) {
            assertThat(page.title()).doesNotContain(name);
            assertThat(page.select("meta[property^=og:]").eachAttr("content"))
                    .noneMatch(text -> text.contains(name));
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .endsWith("the/chung.png");
            assertThat(page.selectFirst("h1").text()).isEqualTo(name);
        }
        assertThat(site.page("dich-vu/tong-dai-111/").title()).contains("Tổng đài 111");
    }

    @Test
    void aNumberThatMustNotStandWithoutItsNoteStandsOnThePageOfItsServiceOnly() {
        var files = SampleSite.files();
        files.put(
                "content/services/duong-day-mau.yaml",
                "name: Đường dây mẫu\nphones: [{number: \"1900 0000\"}, {number: \"1900 0001\"},"
                        + " {number: \"1900 0002\", note: Theo một nguồn}]\nsource: Báo Mẫu\n");
        files.put(
                "content/events/ngay-mau.yaml",
                "title: Ngày mẫu\nday: 5/8\ndetails: Gọi {{phone duong-day-mau}}.\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("su-kien/ngay-mau/").selectFirst("main").text())
                .contains("1900 0000 · 1900 0001")
                .doesNotContain("1900 0002");
        assertThat(site.page("dich-vu/duong-day-mau/").selectFirst("main").text())
                .containsSubsequence("1900 0002", "Theo một nguồn");
    }

    @Test
    void whoAnswersForTheSiteIsNamedInTheLanguageOfThePage() {
        var files = SampleSite.files();
        files.computeIfPresent(
                "site/site.yaml", (path, text) -> text + "en: {issuer: A sample page}\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("").select(".foot p").eachText()).contains("Trang mẫu");
        assertThat(site.page("en/").select(".foot p").eachText())
                .contains("A sample page")
                .doesNotContain("Trang mẫu");
    }

    @Test
    void theHomePageNamesTheSiteOnce() {
        assertThat(SITE.page("").title()).isEqualTo("Xã Mẫu – Thông tin cho mọi nhà");
    }

    @Test
    void helpAtHomeAndAbroadStandSideBySide() {
        for (String path : List.of("tro-giup/", "404.html", "tim-kiem/", "", "dich-vu/")) {
            assertThat(SITE.page(path).select(".help-pair a").eachAttr("href"))
                    .as(path)
                    .containsExactly("tel:111", "tel:+84981848484");
        }
    }

    @Test
    void numbersInTextAreLookedUpAndCanBeTapped() {
        Document page = SITE.page("tro-giup/");
        assertThat(page.select("main .lead").text()).isEqualTo("Gọi 111 ngay.");
        assertThat(page.select("main .text a[href=tel:111]").text()).isEqualTo("111");
    }

    @Test
    void linksInTextStayInTheLanguageOfThePage() {
        assertThat(SITE.page("tro-giup/").select(".text a[href$=dau-hieu/]").attr("href"))
                .isEqualTo("../dau-hieu/");
        assertThat(SITE.page("en/tro-giup/").select(".text a[href$=dau-hieu/]").attr("href"))
                .isEqualTo("../dau-hieu/");
    }

    @Test
    void whatWasNotTranslatedSaysSoAndKeepsItsLanguage() {
        Document page = SITE.page("en/dau-hieu/");
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("en");
        assertThat(page.selectFirst("main .note").text()).contains("not available in English");
        assertThat(page.selectFirst("main .note").closest("[lang=vi]")).isNull();
        assertThat(page.selectFirst("h1").closest("[lang]").attr("lang")).isEqualTo("vi");
        assertThat(SITE.page("en/huong-dan/giao-vien/").select("main .note")).isEmpty();
    }

    @Test
    void aServiceSaysWhoSaysSoAndThatNobodyCalledYet() {
        Document page = SITE.page("dich-vu/tong-dai-111/");
        assertThat(page.selectFirst(".phone-row .call").attr("href")).isEqualTo("tel:111");
        assertThat(page.select(".facts dd").eachText())
                .containsExactly("Bộ Y tế", "24 giờ, tất cả các ngày", "Miễn phí");
        assertThat(page.select(".foot-note").text())
                .contains("Theo nguồn ngày 20/9/2025; chưa gọi kiểm tra.")
                .contains("Báo Mẫu (20/9/2025)");
        assertThat(page.select("script[type=application/ld+json]").html())
                .contains("GovernmentService", "\"telephone\":\"111\"");
    }

    @Test
    void aCheckedNumberCarriesTheDayTheCheckGrowsOld() {
        Document page = SITE.page("dich-vu/bao-ho-cong-dan/");
        assertThat(page.select(".foot-note time").attr("datetime")).isEqualTo("2026-11-02");
        assertThat(page.select("[data-until]").attr("data-until")).isEqualTo("2027-11-02");
        assertThat(page.select("[data-until]").hasAttr("hidden")).isTrue();
        assertThat(page.select(".foot-note").text()).doesNotContain("chưa gọi");
    }

    @Test
    void anArchivedPlanSaysSoFirstAndNamesTheSuccessor() {
        Document page = SITE.page("ke-hoach/ho-tro-2024/");
        assertThat(page.selectFirst(".note.old").text())
                .startsWith("Tài liệu lưu trữ: kế hoạch năm 2024.")
                .contains("Đừng dùng kế hoạch này");
        assertThat(page.select(".facts dd").eachText())
                .startsWith(
                        "chưa có số (KH-UBND)",
                        "Ủy ban nhân dân huyện Mẫu nay là Ủy ban nhân dân xã Mẫu (từ 1/7/2025)",
                        "Huyện Mẫu, 5/3/2024",
                        "2024");
        assertThat(page.select("#noi-ngan-gon ~ p").eachText())
                .containsExactly("Câu một.", "Câu hai, gọi 111.");
        assertThat(page.select("section[aria-labelledby=chi-tieu] strong").text())
                .isEqualTo("≥ 90%");
        assertThat(page.select("section[aria-labelledby=phan-cong] tbody").text())
                .contains("Phòng Mẫu", "được đề nghị phối hợp", "Tổng hợp báo cáo", "20/11/2024");
    }

    @Test
    void aPlanInProgressCarriesItsDaysForTheScript() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.computeIfPresent(
                "content/plans/ho-tro-2024.md",
                (path, text) -> text.replace("status: archived", "status: current"));
        Document page = SampleSite.of(files).page("ke-hoach/ho-tro-2024/");
        assertThat(page.select(".note.old")).isEmpty();
        assertThat(page.select("[data-until]").eachAttr("data-until"))
                .containsExactly("2024-12-31", "2024-11-20");
        assertThat(SITE.page("ke-hoach/ho-tro-2024/").select("[data-until]")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, 20/11/2024",
        "2024-11-31, 2024-11-31",
        "trước 20/11, trước 20/11",
        "2024, 2024"
    })
    void aDeadlineIsShownAsADayOnlyWhenItIsOne(String typed, String shown) {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.computeIfPresent(
                "content/plans/ho-tro-2024.md",
                (path, text) -> text.replace("by: 2024-11-20", "by: " + typed));
        assertThat(
                        SampleSite.of(files)
                                .page("ke-hoach/ho-tro-2024/")
                                .select("td[data-label=Thời hạn]")
                                .text())
                .isEqualTo(shown);
    }

    @Test
    void anAgencyShowsWhatItHasToDo() {
        Document page = SITE.page("co-quan/phong-mau/");
        assertThat(page.select("main tbody tr").text())
                .isEqualTo("Tổng hợp báo cáo Được đề nghị 20/11/2024");
        assertThat(SITE.page("co-quan/ubnd-xa-mau/").select(".facts").text())
                .isEqualTo("Nhận việc từ Ủy ban nhân dân huyện Mẫu từ 1/7/2025");
        assertThat(SITE.page("co-quan/ubnd-huyen-mau/").select(".facts").text())
                .isEqualTo("Nay là Ủy ban nhân dân xã Mẫu từ 1/7/2025");
    }

    @Test
    void whoTookOverAPartOfTheWorkIsShownWithThePartTheDayAndTheSource() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/vocabulary/bo.yaml",
                """
                agencies:
                  bo-cu:
                    name: Bộ Cũ
                    successors:
                      - {agency: bo-mot, from: 2025-03-01, note: Việc làm, en: Work, source: {title: Báo Mẫu, date: 2025-02-27}}
                      - {agency: bo-hai, from: 2025-03-01, note: Trẻ em, source: Báo Hai}
                  bo-mot: {name: Bộ Một}
                  bo-hai: {name: Bộ Hai}
                """);
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("co-quan/bo-cu/").select(".facts").text())
                .isEqualTo(
                        "Việc chuyển sang Bộ Một từ 1/3/2025 Việc làm Nguồn: Báo Mẫu (27/2/2025)"
                                + " Bộ Hai từ 1/3/2025 Trẻ em Nguồn: Báo Hai");
        assertThat(site.page("co-quan/bo-mot/").select(".facts").text())
                .isEqualTo("Nhận việc từ Bộ Cũ từ 1/3/2025 Việc làm Nguồn: Báo Mẫu (27/2/2025)");
        assertThat(site.page("en/co-quan/bo-mot/").select(".facts").text())
                .isEqualTo(
                        "Took over work from Bộ Cũ since 1 March 2025 Work Source: Báo Mẫu (27"
                                + " February 2025)");
        // The list says of which part, and calls nobody the new name of the whole.
        assertThat(site.page("co-quan/").select("#danh-sach + ul").text())
                .contains(
                        "việc chuyển sang Bộ Một (từ 1/3/2025): Việc làm; việc chuyển sang Bộ Hai")
                .doesNotContain("nay là Bộ");
    }

    @Test
    void aMaterialShowsItsWordsAndOnlyFilesThatExist() {
        Document page = SITE.page("an-pham/ap-phich/");
        assertThat(page.select(".script p").eachText())
                .containsExactly("Việc nhẹ, lương cao?", "Giục đi ngay", "Không cho hỏi.", "111");
        assertThat(page.select(".file, .preview")).isEmpty();
    }

    @Test
    void aFileOfAMaterialIsListedWithItsPaperAndItsBytes() {
        var file =
                new PrintedFiles.PrintedFile(
                        "an-pham/ap-phich/ap-phich-poster-a4.pdf",
                        "poster-a4",
                        "Áp phích A4",
                        false,
                        210,
                        297,
                        Optional.of(1),
                        Optional.of("Giấy thường."),
                        () -> 45_617,
                        Optional.of(
                                new PrintedFiles.Picture(
                                        "an-pham/ap-phich/ap-phich-poster-a4.png", 566, 800)),
                        Optional.of(
                                new PrintedFiles.Picture(
                                        "an-pham/ap-phich/ap-phich-poster-a4-nho.png", 255, 360)));
        var site =
                SampleSite.of(SampleSite.files(), (material, publication, theme) -> List.of(file));
        Document page = site.page("an-pham/ap-phich/");
        assertThat(page.selectFirst(".file-list tbody tr").text())
                .isEqualTo("Áp phích A4 (PDF) 210 × 297 mm 1 46 KB");
        assertThat(page.selectFirst(".file").attr("href")).isEqualTo("ap-phich-poster-a4.pdf");
        assertThat(page.selectFirst(".preview img").attr("width")).isEqualTo("408");
        var small = site.page("an-pham/").selectFirst(".gallery img");
        assertThat(small.attr("loading")).isEqualTo("lazy");
        assertThat(small.attr("src")).endsWith("ap-phich-poster-a4-nho.png");
        assertThat(small.attr("width") + "×" + small.attr("height"))
                .as("shown so large, so that nothing moves when it comes")
                .isEqualTo("136×192");
        assertThat(site.page("an-pham/").select(".gallery li li").eachText())
                .containsExactly("Áp phích A4, 46 KB");
        assertThat(site.page("an-pham/kho/poster-a4/").select(".gallery h3").eachText()).hasSize(1);
    }

    @Test
    void aNarrowScreenFetchesTheSmallPictureTogetherWithTheStyle() {
        var picture = new PrintedFiles.Picture("an-pham/ap-phich/a.png", 566, 800);
        var small = new PrintedFiles.Picture("an-pham/ap-phich/a-nho.png", 226, 320);
        var file =
                new PrintedFiles.PrintedFile(
                        "an-pham/ap-phich/a.pdf",
                        "poster-a4",
                        "Áp phích A4",
                        false,
                        210,
                        297,
                        Optional.of(1),
                        Optional.empty(),
                        () -> 1,
                        Optional.of(picture),
                        Optional.of(small));
        Document page =
                SampleSite.of(SampleSite.files(), (material, publication, theme) -> List.of(file))
                        .page("an-pham/ap-phich/");
        var source = page.selectFirst(".preview source");
        assertThat(source.attr("srcset")).isEqualTo("a-nho.png");
        assertThat(source.attr("width")).isEqualTo("226");
        var preload = page.selectFirst("head link[rel=preload][as=image]");
        assertThat(preload.attr("href")).isEqualTo("a-nho.png");
        assertThat(preload.attr("media")).isEqualTo(source.attr("media")).isNotEmpty();
        assertThat(page.select("head link[rel=preload], head script[src]").first())
                .as("asked for before the script that holds the parser")
                .isEqualTo(preload);
    }

    @Test
    void aYearlyDayCarriesItsDayForTheScript() {
        Document page = SITE.page("su-kien/ngay-mau/");
        assertThat(page.select("[data-day]").attr("data-day")).isEqualTo("07-30");
        assertThat(page.select(".lead").text()).startsWith("Ngày 30/7 hằng năm, từ năm 2016");
        assertThat(page.select("section[aria-labelledby=bo-tai-lieu] a").eachText())
                .containsExactly("Áp phích");
    }

    @Test
    void theSearchPageIsAnIndexWithoutAScript() {
        Document page = SITE.page("en/tim-kiem/");
        assertThat(page.select("#q").attr("name")).isEqualTo("q");
        assertThat(page.select("form.search")).hasSize(1);
        assertThat(page.selectFirst("form.search").attr("action")).isEqualTo("./");
        assertThat(page.select("#search-status[role=status][aria-live=polite]")).hasSize(1);
        assertThat(page.select("#search-results").attr("data-index"))
                .isEqualTo("../../tim-kiem/i-00000000.js");
        assertThat(page.select("script[defer]").eachAttr("src"))
                .last()
                .isEqualTo("../../tim-kiem/i-00000000.js");
        assertThat(page.select("#search-help[hidden]")).hasSize(1);
        assertThat(page.select("#search-all .az a")).hasSize(8);
    }

    /** The page is fetched with every question, these once. */
    @Test
    void theWordsOfSearchAndItsNumbersToCallLieBesideThePage() {
        List<String> scripts =
                SITE.page("en/tim-kiem/").select("script[defer]").eachAttr("src").stream()
                        .filter(src -> src.startsWith("loi-"))
                        .toList();
        assertThat(scripts).hasSize(1);
        assertThat(SITE.text("en/tim-kiem/" + scripts.get(0)))
                .startsWith("LoaSearch.say={")
                .contains("\"count\":\"{n} results\"", "tel:111", "tel:+84981848484")
                .contains("help-pair");
        assertThat(SITE.text("sw.js")).contains("en/tim-kiem/" + scripts.get(0));
    }

    @Test
    void anOfficeThatIsGoneSaysWhoCameAfterItThoughNothingNamesIt() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/vocabulary/cu.yaml",
                """
                agencies:
                  bo-cu:
                    name: Bộ Cũ
                    en: {name: Old Ministry}
                    successors:
                      - {agency: bo-moi, from: 2025-03-01, note: Trẻ em, en: Children, source: Báo Cũ}
                  bo-moi: {name: Bộ Mới}
                """);
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("co-quan/bo-cu/").select(".facts").text())
                .contains("Bộ Mới", "1/3/2025", "Trẻ em");
        assertThat(site.page("co-quan/bo-cu/").select(".sources").text()).contains("Báo Cũ");
        assertThat(site.page("en/co-quan/bo-cu/").select(".facts").text())
                .contains("1 March 2025", "Children")
                .doesNotContain("Trẻ em");
    }

    @Test
    void manyTitlesAreAPageForEachLetterAndEachIsOnOne() {
        var files = new LinkedHashMap<>(SampleSite.files());
        for (int i = 0; i < 45; i++) {
            String letter = "ăbcđeêghiklm".substring(i % 12, i % 12 + 1);
            files.put(
                    "content/pages/t" + i + ".md",
                    "---\ntitle: " + letter + "a bài " + i + "\nplaces: [dak-lak]\n---\n");
        }
        SampleSite site = SampleSite.of(files);
        Document search = site.page("tim-kiem/");
        List<String> letters = search.select("#tat-ca ~ .links a").eachAttr("href");
        assertThat(letters).contains("a/", "d/", "m/").allMatch(href -> href.matches("[0-9a-z]/"));
        assertThat(search.select("#search-all a").eachAttr("href"))
                .contains("../noi-chon/", "../chu-de/");
        List<String> listed =
                letters.stream()
                        .flatMap(
                                l ->
                                        site
                                                .page("tim-kiem/" + l)
                                                .select(".az a")
                                                .eachAttr("href")
                                                .stream())
                        .map(href -> href.replaceAll("^(\\.\\./)+", ""))
                        .toList();
        assertThat(listed).doesNotHaveDuplicates().contains("t0/", "t44/", "tro-giup/");
        assertThat(listed)
                .hasSize(site.publication().contents().size() - 1); // one is a translation
    }

    @Test
    void theLostPageWorksAtAnyDepth() {
        Document page = SITE.page("404.html");
        assertThat(page.select("link[rel=stylesheet]").attr("href")).startsWith("/assets/site-");
        assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(page.select("link[rel=icon]").attr("href")).startsWith("data:image/svg+xml;");
        assertThat(page.select(".door a").eachAttr("href")).allMatch(href -> href.startsWith("/"));
    }

    @Test
    void theLostPageKeepsTheFolderTheSiteLiesIn() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "site/site.yaml",
                SampleSite.SETTINGS.replace("xa-mau.example/", "tinh.example/xa-mau/"));
        assertThat(SampleSite.of(files).page("404.html").select(".brand").attr("href"))
                .isEqualTo("/xa-mau/");
    }

    @Test
    void anOldAddressLeadsOn() {
        Document page = SITE.page("nhan-biet/");
        assertThat(page.select("meta[http-equiv=refresh]").attr("content"))
                .isEqualTo("0; url=../dau-hieu/");
        assertThat(page.select("main a").attr("href")).isEqualTo("../dau-hieu/");
    }

    @Test
    void anOldAddressHasTheNumberAndTheWayOutToo() {
        Document page = SITE.page("nhan-biet/");
        assertThat(page.select("[role=region] a[href=tel:111]")).hasSize(1);
        assertThat(page.select("[role=region] a[data-exit]").attr("href"))
                .isEqualTo("https://thoi-tiet.example/");
        assertThat(page.select("[role=region] a[data-exit]").attr("rel"))
                .isEqualTo("noreferrer nofollow");
        assertThat(page.selectFirst("a").attr("href"))
                .isEqualTo("#" + page.selectFirst("main").id());
        assertThat(page.select("[style], style, script:not([src])")).isEmpty();
        // A page that was left must not lead back: the script runs before the line that leads on.
        assertThat(page.selectFirst("script").elementSiblingIndex())
                .isLessThan(page.selectFirst("meta[http-equiv=refresh]").elementSiblingIndex());
        assertThat(page.text()).doesNotContain("{{");
    }

    @Test
    void aFolderWithoutAnIndexGetsAList() {
        Document page = SITE.page("huong-dan/");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Hướng dẫn");
        assertThat(page.select("main .rows a").eachAttr("href")).containsExactly("giao-vien/");
        assertThat(SITE.page("huong-dan/giao-vien/").select(".trail a").eachText())
                .containsExactly("Trang chủ", "Hướng dẫn");
    }

    @Test
    void anIndexListsOnlyWhatItsTextLeavesOut() {
        var files = SampleSite.files();
        files.put("content/pages/huong-dan/index.md", INDEX);
        files.put("content/pages/huong-dan/phu-huynh.md", "---\ntitle: Phụ huynh\n---\nChữ.\n");
        SampleSite site = SampleSite.of(files);
        assertThat(site.page("huong-dan/").select("main .text a").eachAttr("href"))
                .containsExactly("giao-vien/#bai-hoc");
        assertThat(site.page("huong-dan/").select("main .rows a").eachAttr("href"))
                .containsExactly("phu-huynh/");
        assertThat(site.page("en/huong-dan/").select("main .rows a").eachAttr("href"))
                .containsExactly("phu-huynh/");
    }

    @Test
    void theFootLeadsToWhatIsDerivedFromPlansWhereThereIsAny() {
        var views = List.of("../lich/", "../chi-tieu/");
        assertThat(SITE.page("tro-giup/").select(".foot nav a").eachAttr("href"))
                .containsAll(views)
                .contains("../cap-nhat/")
                .filteredOn(href -> href.startsWith("../"))
                .allMatch(href -> SITE.has(href.substring(3) + "index.html"));
        var files = SampleSite.files();
        files.remove("content/plans/ho-tro-2024.md");
        files.remove("content/events/ngay-mau.yaml");
        assertThat(SampleSite.of(files).page("tro-giup/").select(".foot nav a").eachAttr("href"))
                .doesNotContainAnyElementsOf(views);
    }

    @Test
    void wordsOfTheGlossaryHaveAPlaceOfTheirOwn() {
        assertThat(SITE.page("thuat-ngu/").select("#nan-nhan a").attr("href"))
                .isEqualTo("nan-nhan/");
        assertThat(SITE.page("thuat-ngu/nan-nhan/").select("main .lead").text())
                .isEqualTo("Người bị mua bán.");
    }

    @Test
    void anAssetIsNamedAfterWhatIsInIt() {
        assertThat(Assets.path(SITE.theme(), "site.css")).matches("assets/site-[0-9a-f]{8}\\.css");
        assertThat(SITE.has(Assets.path(SITE.theme(), "site.css"))).isTrue();
        assertThat(Assets.path(SITE.theme(), "none.css")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Một hai ba', 20, 'Một hai ba'",
        "'Một hai, ba bốn', 9, 'Một hai…'",
        "'Một  hai\n ba', 20, 'Một hai ba'",
        "'Mộthaibabốn', 6, 'Mộtha…'"
    })
    void longTextsAreCutBetweenWords(String text, int longest, String shown) {
        assertThat(Frame.cut(text, longest)).isEqualTo(shown);
    }
}
