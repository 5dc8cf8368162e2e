package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages and files derived from plans; the build's day is 22/11/2026. */
class PlanViewPagesTest {

    private static final String LIVING =
            """
            ---
            title: Kế hoạch đang chạy
            number: 12/KH-UBND
            issuer: ubnd-xa-mau
            issued: 2026-01-10
            period: 2026-2027
            status: current
            updated: 2026-11-20
            basis:
              - {number: 782/QĐ-TTg, issuer: thu-tuong, date: 2021-05-27, title: Chương trình quốc gia, note: "Đã hết năm 2025. Hỏi {{phone tong-dai-111}}."}
              - {title: Kế hoạch hỗ trợ nạn nhân}
            targets:
              - {text: trường học, value: 95, operator: ">=", unit: "%", by: 2027, where: Mục III}
              - {text: số vụ, value: 2-5, operator: from-to, unit: "%"}
              - {text: điểm tư vấn, value: "06", unit: điểm}
              - {text: số cơ sở, value: 15, operator: "=", unit: "%"}
              - {text: Giữ như cũ}
            tasks:
              - {text: "Ngày 30/7, tập huấn cho trên 40% chủ cơ sở."}
            duties:
              - agency: [phong-mau, hoi]
                requested: true
                items: [{text: Cùng tuyên truyền, by: trước 25/12}]
              - agency: phong-mau
                items: [{text: Nộp danh sách, by: 2026-12-05, with: "Các thôn, {{phone tong-dai-111}}"}, {text: "=Họp", by: khi cần}]
            reports:
              - {from: phong-mau, to: ubnd-xa-mau, due: "25/6", every: half-year}
            ---
            """;

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/plans/moi.md", LIVING);
        files.computeIfPresent(
                "content/events/ngay-mau.yaml",
                (path, text) ->
                        text
                                + """
                                basis: [{number: 793/QĐ-TTg, date: 2016-05-10}]
                                details: "Dạy [bài](/huong-dan/giao-vien/), gọi {{phone tong-dai-111}}."
                                """);
        return files;
    }

    // ---- who does what by when

    @Test
    void theBoardShowsWhatIsToBeDoneApartFromWhatOnceWas() {
        Document page = SITE.page("co-quan/");
        assertThat(page.select("section[aria-labelledby=dang-lam] tr").eachText())
                .containsExactly(
                        "Việc được giao Hình thức Thời hạn Kế hoạch",
                        "hoi",
                        "Cùng tuyên truyền Cùng làm: Phòng Mẫu; hoi Được đề nghị trước 25/12 Chậm"
                                + " nhất: 24/12/2026 12/KH-UBND, Ủy ban nhân dân xã Mẫu, 2026 –"
                                + " 2027",
                        "Phòng Mẫu",
                        "Cùng tuyên truyền Cùng làm: Phòng Mẫu; hoi Được đề nghị trước 25/12 Chậm"
                                + " nhất: 24/12/2026 12/KH-UBND, Ủy ban nhân dân xã Mẫu, 2026 –"
                                + " 2027",
                        "Nộp danh sách Phối hợp: Các thôn, 111 Được giao 5/12/2026 12/KH-UBND, Ủy"
                                + " ban nhân dân xã Mẫu, 2026 – 2027",
                        "=Họp Được giao khi cần 12/KH-UBND, Ủy ban nhân dân xã Mẫu, 2026 – 2027",
                        "Báo cáo Nơi nhận: Ủy ban nhân dân xã Mẫu Báo cáo 25/6; 6 tháng một lần"
                                + " Chậm nhất: 25/6/2027 12/KH-UBND, Ủy ban nhân dân xã Mẫu, 2026 –"
                                + " 2027");
        Element over = page.selectFirst("section[aria-labelledby=da-qua]");
        assertThat(over.text()).contains("Tổng hợp báo cáo", "Đây là chuyện đã qua");
        assertThat(over.select("[data-until]")).isEmpty();
    }

    @Test
    void whoHelpsWithADutyIsNamed() {
        assertThat(
                        SITE.page("ke-hoach/moi/")
                                .select("section[aria-labelledby=phan-cong] td")
                                .eachText())
                .contains("Nộp danh sách Phối hợp: Các thôn, 111", "=Họp");
        assertThat(SITE.text("ke-hoach/moi/moi.json")).contains("\"with\": \"Các thôn, 111\"");
    }

    @Test
    void theSheetOfAnAgencyIsLinkedOnlyWhereThereIsOne() {
        assertThat(SITE.page("co-quan/phong-mau/").select("a.file")).isEmpty();
        assertThat(SITE.page("co-quan/phong-mau/").select("main h2 a").eachText())
                .containsExactly("Kế hoạch đang chạy", "Kế hoạch hỗ trợ nạn nhân");
        assertThat(SITE.page("co-quan/phong-mau/").select(".note.old").text())
                .contains("Tài liệu lưu trữ");
    }

    @Test
    void theTableOfWorkRunsNoFormula() {
        String csv = SITE.text("co-quan/viec.csv");
        assertThat(csv).startsWith("\ufeffCơ quan,Hình thức,Việc được giao,");
        assertThat(csv.lines())
                .hasSize(6)
                .anyMatch(line -> line.startsWith("Phòng Mẫu,Được giao,'=Họp,"))
                .anyMatch(line -> line.startsWith("\"Phòng Mẫu; hoi\",Được đề nghị,Cùng"))
                .anyMatch(line -> line.contains(",20/11/2024,2024-11-20,"));
        assertThat(SITE.has("en/co-quan/viec.csv")).isFalse();
    }

    // ---- targets

    @Test
    void sharesHaveBarsAndFiguresElsewhereAreFound() {
        Document page = SITE.page("chi-tieu/");
        Element living = page.selectFirst("section[aria-labelledby=moi]");
        assertThat(living.select("tbody tr").eachText())
                .containsExactly(
                        "trường học ≥ 95% 2027 Mục III",
                        "số vụ từ 2-5%", "điểm tư vấn 06 điểm", "số cơ sở 15%", "Giữ như cũ");
        assertThat(living.select("svg").eachAttr("aria-label"))
                .containsExactly("≥ 95%", "từ 2-5%", "15%");
        Element bar = living.select("svg rect.full").get(1);
        assertThat(bar.attr("x") + " " + bar.attr("width")).isEqualTo("2 3");
        assertThat(living.select("li").text()).startsWith("trên 40% (Nhiệm vụ): Ngày 30/7");
        assertThat(SITE.text("chi-tieu/chi-tieu.csv")).contains("≥,95,%,trường học,,2027,Mục III");
        // What nobody stated is told apart from what is exact.
        assertThat(SITE.text("chi-tieu/chi-tieu.csv"))
                .contains(",chưa rõ,06,điểm,điểm tư vấn,", ",=,15,%,số cơ sở,", ",,,,Giữ như cũ,");
    }

    @Test
    void aPlanWithoutFiguresSaysSo() {
        var files = new LinkedHashMap<>(files());
        files.put("content/plans/khong-so.md", "---\ntitle: Không số\n---\n");
        assertThat(
                        SampleSite.of(files)
                                .page("chi-tieu/")
                                .select("section[aria-labelledby=khong-so] p")
                                .text())
                .contains("không có chỉ tiêu nào bằng con số");
    }

    // ---- calendar

    @Test
    void theCalendarShowsTheComingYearMonthByMonth() {
        Document page = SITE.page("lich/");
        assertThat(page.select("section[aria-labelledby^=thang] h2").eachText())
                .containsExactly("Tháng 12/2026", "Tháng 6/2027", "Tháng 7/2027");
        assertThat(page.select("section[aria-labelledby^=thang] time").eachText())
                .containsExactly(
                        "Thứ Bảy, 5/12/2026",
                        "Thứ Năm, 24/12/2026",
                        "Thứ Sáu, 25/6/2027",
                        "Thứ Sáu, 30/7/2027");
        assertThat(
                        page.select("section[aria-labelledby^=thang] [data-until]")
                                .eachAttr("data-until"))
                .containsExactly("2026-12-05", "2026-12-24", "2027-06-25", "2027-07-30");
        assertThat(page.select("main").text()).contains("Trang này tính từ ngày 22/11/2026.");
        assertThat(page.select("section[aria-labelledby=dinh-ky]").text()).contains("=Họp");
    }

    @ParameterizedTest
    @ValueSource(strings = {"lich/", "en/lich/"})
    void nothingArchivedIsEverDue(String address) {
        Element over = SITE.page(address).selectFirst("section[aria-labelledby=da-qua]");
        assertThat(over.select("[data-until]")).isEmpty();
        assertThat(over.select("time").eachAttr("datetime"))
                .containsExactly("2026-06-25", "2024-11-20");
    }

    @Test
    void withoutAPlanInProgressThePageSaysSo() {
        Document page = SampleSite.full().page("lich/");
        assertThat(page.text()).contains("Hiện không có kế hoạch nào đang thực hiện.");
        assertThat(page.select("section[aria-labelledby^=thang] time").eachAttr("datetime"))
                .containsExactly("2027-07-30");
        assertThat(SampleSite.full().text("lich/lich.ics"))
                .contains("SUMMARY:Theo kế hoạch cũ: Tổng hợp báo cáo");
    }

    @Test
    void calendarFilesHoldWhatLivesThenWhatIsOverInItsOwnYear() {
        String all = SITE.text("lich/lich.ics");
        assertThat(all.lines().filter(line -> line.startsWith("UID")))
                .containsExactly(
                        "UID:moi-viec-1-1@xa-mau.example",
                        "UID:moi-viec-2-1@xa-mau.example",
                        "UID:moi-bao-cao-1@xa-mau.example",
                        "UID:ho-tro-2024-viec-1-1@xa-mau.example",
                        "UID:ngay-mau@xa-mau.example");
        assertThat(all)
                .contains(
                        "DTSTART;VALUE=DATE:20261224",
                        "RRULE:FREQ=YEARLY;UNTIL=20271231",
                        "DTSTART;VALUE=DATE:20160730");
        assertThat(SITE.text("ke-hoach/ho-tro-2024/ho-tro-2024.ics"))
                .contains(
                        "DTSTART;VALUE=DATE:20241120",
                        "SUMMARY:Theo kế hoạch cũ: Tổng hợp báo cáo");
        assertThat(SITE.page("ke-hoach/moi/").select("a.file").attr("href")).isEqualTo("moi.ics");
        assertThat(SITE.page("en/ke-hoach/moi/").select("a.file").attr("href"))
                .isEqualTo("../../../ke-hoach/moi/moi.ics");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "lich/lich.ics",
                "ke-hoach/moi/moi.ics",
                "ke-hoach/ho-tro-2024/ho-tro-2024.ics"
            })
    void anotherProgramReadsEveryCalendarFile(String path) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(SITE.text(path)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).isNotEmpty();
    }

    // ---- documents

    @Test
    void theChainLinksBothWays() {
        Document page = SITE.page("van-ban/");
        assertThat(page.select("main section h2").eachText())
                .containsExactly("Trung ương", "Huyện", "Xã, phường");
        assertThat(page.select(".rows > li").get(2).text())
                .isEqualTo(
                        "Kế hoạch hỗ trợ nạn nhân có trên trang này chưa có số (KH-UBND) · 5/3/2024 · Ủy ban nhân dân"
                                + " huyện Mẫu Được dẫn trong: 12/KH-UBND, Ủy ban nhân dân xã Mẫu,"
                                + " 2026 – 2027");
        assertThat(SITE.page("ke-hoach/ho-tro-2024/").select("#duoc-dan + ul a").attr("href"))
                .isEqualTo("../moi/");
        assertThat(SITE.page("ke-hoach/moi/").select("#can-cu + ul a").eachAttr("href"))
                .containsExactly("../../van-ban/782-qd-ttg-thu-tuong/", "../ho-tro-2024/");
    }

    @Test
    void aDocumentThatIsNotHeldHasAPageThatSaysSo() {
        Document page = SITE.page("van-ban/782-qd-ttg-thu-tuong/");
        assertThat(page.selectFirst("h1").text()).isEqualTo("Chương trình quốc gia");
        assertThat(page.title()).startsWith("782/QĐ-TTg, thu-tuong, 2021");
        assertThat(page.select(".facts").text()).contains("27/5/2021", "chưa có trong kho");
        assertThat(page.select("main .note").text())
                .isEqualTo("Ghi chú của trang: Đã hết năm 2025. Hỏi 111.");
        assertThat(page.select(".rows a").eachText()).containsExactly("Kế hoạch đang chạy");
        assertThat(SITE.page("en/van-ban/782-qd-ttg-thu-tuong/").selectFirst("h1").attr("lang"))
                .isEqualTo("vi");
    }

    @Test
    void documentsExistAsDataToo() {
        assertThat(SITE.text("van-ban/van-ban.json"))
                .contains(
                        "\"id\": \"782-qd-ttg-thu-tuong\"",
                        "\"date\": \"2021-05-27\"",
                        "\"level\": \"country\"",
                        "\"address\": \"https://xa-mau.example/ke-hoach/ho-tro-2024/\"");
        assertThat(SITE.text("van-ban/van-ban.csv").lines()).hasSize(5);
    }

    // ---- campaigns and changes

    @Test
    void theEventHoldsEverythingThatBelongsToItByKind() {
        Document page = SITE.page("su-kien/ngay-mau/");
        assertThat(page.select("section[aria-labelledby=bo-tai-lieu] h3").eachText())
                .containsExactly(
                        "Ấn phẩm để in",
                        "Bài viết và bài học",
                        "Nơi gọi",
                        "Kế hoạch có nhắc ngày này");
        assertThat(page.select("section[aria-labelledby=bo-tai-lieu] .rows a").eachText())
                .containsExactly("Áp phích", "Thầy cô", "Tổng đài 111", "Kế hoạch đang chạy");
        assertThat(page.select(".dates time").eachAttr("datetime"))
                .containsExactly("2027-07-30", "2026-07-30");
        // Said without a script: what was over on the day of the build stays so.
        Element coming = page.select(".dates li").get(0);
        assertThat(coming.text()).isEqualTo("Thứ Sáu, 30/7/2027");
        assertThat(coming.select("[data-until=2027-07-30][hidden]")).hasSize(1);
        Element over = page.select(".dates li").get(1);
        assertThat(over.text()).isEqualTo("Thứ Năm, 30/7/2026 Đã qua");
        assertThat(over.select("[hidden]")).isEmpty();
        assertThat(page.select("#can-cu + ul a").attr("href"))
                .isEqualTo("../../van-ban/793-qd-ttg/");
    }

    @Test
    void whatChangedLatelyKeepsSensitiveTitlesToItself() {
        Document page = SITE.page("cap-nhat/");
        assertThat(page.select("h2[id^=ngay]").eachText())
                .containsExactly("22/11/2026", "20/11/2026");
        assertThat(page.select("main .rows").text())
                .contains("Trợ giúp")
                .doesNotContain("Bị giữ", "Gọi 111");
        assertThat(page.select("main a[href$=feed.xml]")).hasSize(1);
    }

    @Test
    void theListOfPlansLeadsToEveryView() {
        assertThat(SITE.page("ke-hoach/").select("main nav a").eachAttr("href"))
                .isEqualTo(
                        List.of(
                                "../co-quan/",
                                "../lich/",
                                "../chi-tieu/",
                                "../van-ban/",
                                "../cap-nhat/"));
    }
}
