package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Days of plans for calendars and spreadsheets; the build's day is 22/11/2026. */
class CalendarFilesTest {

    private static final String OLD =
            """
            ---
            title: Kế hoạch đã xong
            issuer: ubnd-huyen-mau
            period: 2024
            status: archived
            tasks:
              - {text: Hưởng ứng ngày chung., every: 30/7}
              - {text: Họp nhóm., every: hằng tháng}
            duties:
              - agency: phong-mau
                items: [{text: Gửi báo cáo tổng kết, by: trước ngày 15/12/2024}]
              - agency: hoi
                requested: true
                items: [{text: Góp ý, by: quý II/2024}]
            reports:
              - {from: phong-mau, to: ubnd-huyen-mau, due: trước ngày 15/12/2024}
              - {from: phong-mau, to: ubnd-huyen-mau, due: "trước ngày 25/6, trước ngày 25/12 hằng năm"}
            ---
            """;

    private static final String LIVING =
            """
            ---
            title: Kế hoạch đang chạy
            period: 2026-2027
            status: current
            duties:
              - agency: phong-mau
                items: [{text: Nộp sổ, by: trước ngày 25/6 hằng năm}, {text: Nộp danh sách, by: trước 5/12/2026}]
            ---
            """;

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/plans/cu.md", OLD);
        files.put("content/plans/moi.md", LIVING);
        files.put("content/plans/khong-ngay.md", "---\ntitle: Không ngày\nperiod: 2023\n---\n");
        return files;
    }

    /** The value of one property of every entry, with folded lines joined. */
    private static List<String> all(String property, String path) {
        return SITE.text(path)
                .replace("\r\n ", "")
                .lines()
                .filter(line -> line.startsWith(property + ":"))
                .map(line -> line.substring(property.length() + 1).replace("\\,", ","))
                .toList();
    }

    @Test
    void anEntryOnTheLastGoodDayNamesTheDayOfThePlan() {
        assertThat(all("SUMMARY", "ke-hoach/cu/cu.ics"))
                .containsExactly(
                        "Theo kế hoạch cũ, trước ngày 15/12/2024: Gửi báo cáo tổng kết",
                        "Theo kế hoạch cũ, quý II/2024: Góp ý",
                        "Theo kế hoạch cũ, trước ngày 25/6/2024: Báo cáo",
                        "Theo kế hoạch cũ, trước ngày 25/12/2024: Báo cáo",
                        "Theo kế hoạch cũ: Hưởng ứng ngày chung.",
                        "Ngày 30/7");
        assertThat(all("DTSTART;VALUE=DATE", "ke-hoach/cu/cu.ics"))
                .containsExactly(
                        "20241214", "20240630", "20240624", "20241224", "20240730", "20160730");
        assertThat(all("DESCRIPTION", "ke-hoach/cu/cu.ics").get(0))
                .contains("Thời hạn: trước ngày 15/12/2024", "ngày liền trước", "đã qua");
        assertThat(all("SUMMARY", "ke-hoach/moi/moi.ics"))
                .containsExactly(
                        "Trước ngày 25/6 hằng năm: Nộp sổ", "Trước 5/12/2026: Nộp danh sách");
    }

    @Test
    void theCalendarOfEverythingHoldsOldPlansInTheirOwnYears() {
        assertThat(all("UID", "lich/lich.ics"))
                .contains(
                        "ngay-mau@xa-mau.example",
                        "cu-nhiem-vu-1@xa-mau.example",
                        "moi-viec-1-2@xa-mau.example");
        List<String> summaries = all("SUMMARY", "lich/lich.ics");
        List<String> days = all("DTSTART;VALUE=DATE", "lich/lich.ics");
        for (int i = 0; i < days.size(); i++) {
            boolean old = summaries.get(i).startsWith("Theo kế hoạch cũ");
            assertThat(days.get(i).startsWith("2024")).as(summaries.get(i)).isEqualTo(old);
        }
        // What is over comes back no more: only the day of the event and the living duty do.
        assertThat(all("RRULE", "lich/lich.ics"))
                .containsExactly("FREQ=YEARLY;UNTIL=20271231", "FREQ=YEARLY");
    }

    @Test
    void everyPlanIsListedWithItsCalendarOrThatItNamesNoDay() {
        var list = SITE.page("lich/").select("#tep-lich + ul li");
        assertThat(list.eachText())
                .anyMatch(line -> line.contains("Kế hoạch đã xong"))
                .anyMatch(
                        line -> line.contains("Không ngày") && line.contains("không ghi ngày nào"));
        assertThat(list.select("a[href$=.ics]").eachAttr("href"))
                .contains("lich.ics", "../ke-hoach/cu/cu.ics", "../ke-hoach/moi/moi.ics")
                .hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lich/lich.ics", "ke-hoach/cu/cu.ics", "ke-hoach/moi/moi.ics"})
    void anotherProgramReadsThem(String path) throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(SITE.text(path)));
        assertThat(calendar.validate().getEntries()).isEmpty();
        assertThat(calendar.getComponents(Component.VEVENT)).isNotEmpty();
    }

    @Test
    void theTableOfWorkHoldsNoDayThatNoPlanNames() {
        String table = SITE.text("co-quan/viec.csv");
        assertThat(table.lines().findFirst().orElseThrow())
                .contains("Thời hạn,Ngày theo kế hoạch,Cách tính");
        assertThat(table)
                .contains(
                        "trước ngày 15/12/2024,2024-12-15,trước,",
                        "quý II/2024,2024-06,đến hết,",
                        "\"2024-06-25; 2024-12-25\",trước,",
                        ",Nhiệm vụ chung,Hưởng ứng ngày chung.,,30/7,2024-07-30,ngày,",
                        ",Nhiệm vụ chung,Họp nhóm.,,hằng tháng,,định kỳ,",
                        "trước ngày 25/6 hằng năm,2027-06-25,trước,")
                .doesNotContain("2024-12-14", "2024-06-24", "2024-12-24");
    }

    @Test
    void theCalendarIsATableToo() {
        List<String> table = SITE.text("lich/lich.csv").lines().toList();
        assertThat(table.get(0))
                .isEqualTo(
                        "\ufeffNgày,Cách tính,Thời hạn,Tình trạng,"
                                + "Việc được giao,Cơ quan,Hình thức,Kế hoạch,Địa chỉ trang");
        assertThat(table)
                .anyMatch(line -> line.startsWith("2027-07-30,ngày,\"Ngày 30/7 hằng năm"))
                .anyMatch(line -> line.startsWith("2026-12-05,trước,trước 5/12/2026,Sắp tới,Nộp"))
                .anyMatch(line -> line.startsWith("2024-12-15,trước,trước ngày 15/12/2024,Đã qua,"))
                .anyMatch(line -> line.startsWith(",định kỳ,hằng tháng,Đã qua,Họp nhóm."));
        assertThat(table.stream().filter(line -> line.contains(",Sắp tới,")))
                .allMatch(line -> line.compareTo("2026-11-22") > 0 || line.startsWith(","));
    }
}
