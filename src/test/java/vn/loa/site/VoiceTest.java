package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What a material's page says that is heard or pasted. */
class VoiceTest {

    private static final String SCRIPT =
            """
            title: Loa thử
            updated: 2026-11-25
            script:
              seconds: 30
              text: |
                Bà con chú ý, gọi {{phone tong-dai-111}}.
                [nghỉ 2 giây]
                Xin nhắc lại: {{phone tong-dai-111}}.
              schedule: {SCHEDULE}
            post:
              text: |
                Dừng lại, hỏi kỹ.

                Gọi {{phone tong-dai-111}}.
            """;

    private static SampleSite site(String schedule) {
        Map<String, String> files = new TreeMap<>(SampleSite.files());
        files.put("content/materials/loa.yaml", SCRIPT.replace("SCHEDULE", schedule));
        return SampleSite.of(files);
    }

    @Test
    void theScriptIsShownAsItIsReadWithItsStops() {
        Document page = site("times: [\"5:30\"]").page("an-pham/loa/");
        assertThat(page.select("#loi-doc ~ .script p").eachText())
                .containsExactly(
                        "Bà con chú ý, gọi một một một.",
                        "[nghỉ 2 giây]",
                        "Xin nhắc lại: một một một.");
        assertThat(page.select("section:has(#loi-doc) .note").text()).contains("Chưa có người");
        assertThat(page.select("section:has(#loi-doc) a").eachAttr("href"))
                .containsExactly("loa.txt", "loa.ics");
        assertThat(page.select("section:has(#loi-doc) dd").eachText())
                .containsExactly("Hằng ngày", "5 giờ 30", "đọc 1 lượt");
    }

    @Test
    void theTextFileIsReadableInTheOldestEditor() {
        String text = site("times: [\"5:30\"]").text("an-pham/loa/loa.txt");
        assertThat(text).startsWith("\uFEFFLoa thử\r\n").endsWith("\r\n");
        assertThat(text.replace("\r\n", "\n")).doesNotContain("\r");
        assertThat(text.lines().toList())
                .containsSubsequence(
                        "Giờ phát: 5 giờ 30",
                        "Bà con chú ý, gọi một một một.",
                        "[nghỉ 2 giây]",
                        "Xin nhắc lại: một một một.",
                        "Trang mẫu");
    }

    @Test
    void aWeeklyBroadcastBeginsOnOneOfItsDays() {
        // 25/11/2026, the day the material was changed, is a Wednesday.
        assertThat(calendar("days: [thứ hai, thứ bảy], times: [\"5:30\"], repeats: 2"))
                .contains("DTSTART:20261128T053000", "RRULE:FREQ=WEEKLY;BYDAY=MO,SA")
                .contains("DURATION:PT14S");
    }

    @Test
    void daysOfEveryYearComeBackOneByOne() {
        List<String> lines = calendar("from: 29/7, to: 30/7, times: [\"17h\", \"5:30\"]");
        assertThat(lines)
                .containsSubsequence(
                        "DTSTART:20260729T053000",
                        "DTSTART:20260729T170000",
                        "DTSTART:20260730T053000",
                        "DTSTART:20260730T170000");
        assertThat(lines).filteredOn("RRULE:FREQ=YEARLY"::equals).hasSize(4);
        assertThat(lines).filteredOn(line -> line.startsWith("UID:")).doesNotHaveDuplicates();
    }

    @Test
    void daysOfOneYearEnd() {
        assertThat(calendar("from: 2027-07-24, to: 2027-07-30, times: [\"5:30\"]"))
                .contains("DTSTART:20270724T053000", "RRULE:FREQ=DAILY;UNTIL=20270730T235959");
    }

    private static List<String> calendar(String schedule) {
        return site(schedule).text("an-pham/loa/loa.ics").lines().toList();
    }

    @Test
    void aPostStandsReadyToCopyAndAnUntranslatedScriptKeepsItsLanguage() {
        SampleSite site = site("times: [\"5:30\"]");
        assertThat(site.page("an-pham/loa/").select(".copy").get(0).wholeText())
                .isEqualTo("Dừng lại, hỏi kỹ.\n\nGọi 111.");
        Document english = site.page("en/an-pham/loa/");
        assertThat(english.select("#loi-doc").attr("lang")).isEqualTo("en");
        assertThat(english.select("article").attr("lang")).isEqualTo("vi");
        assertThat(english.select("section:has(#loi-doc) a").eachAttr("href"))
                .containsExactly("../../../an-pham/loa/loa.txt", "../../../an-pham/loa/loa.ics");
        assertThat(site.has("en/an-pham/loa/loa.txt")).isFalse();
    }
}
