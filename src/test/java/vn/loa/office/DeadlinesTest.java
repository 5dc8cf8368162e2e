package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;

/** A day without a year comes back every year only where the text says so. */
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Công an xã báo cáo trước ngày 15/12.|12-15|false",
                "Công an xã báo cáo trước ngày 15/12 hằng năm.|12-15|true",
                "Báo cáo trước ngày 25/6 và trước ngày 15/12 hàng năm.|06-25|true",
                "Báo cáo trước ngày 25/6 và 15/12 để tổng hợp.|06-25|false",
            })
    void nothingIsAddedToADay(String sentence, String monthDay, boolean yearly) {
        String plan =
                """
                ỦY BAN NHÂN DÂN XÃ MẪU

                Số: 7/KH-UBND

                Mẫu, ngày 05 tháng 3 năm 2026

                KẾ HOẠCH

                Thử việc báo cáo năm 2026

                I. TỔ CHỨC THỰC HIỆN

                1. Báo cáo

                %s
                """
                        .formatted(sentence);
        var read =
                Import.of(new SourceFile("a.txt", plan.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();
        String deadlines = read.fields().get("deadlines").toString();
        assertThat(deadlines).contains(monthDay);
        assertThat(deadlines.contains("yearly")).as(deadlines).isEqualTo(yearly);
        assertThat(read.markdown().contains("every:")).isEqualTo(yearly);
    }

    @Test
    void anItemWithoutAFigureIsDueAtTheEndOfItsYear() {
        String plan =
                """
                ỦY BAN NHÂN DÂN XÃ MẪU

                Số: 7/KH-UBND

                Mẫu, ngày 05 tháng 3 năm 2026

                KẾ HOẠCH

                Dạy bơi đến năm 2029

                Căn cứ Luật sửa đổi, bổ sung một số điều của Luật Mẫu Bơi và Luật Mẫu Ao ngày 5/3/2025, Luật Mẫu Hồ;

                I. MỤC TIÊU ĐẾN NĂM 2029

                - Phấn đấu đến năm 2027 xây dựng lớp bơi mẫu.

                - Đến năm 2027, duy trì lớp bơi mẫu.

                - Đến hết năm 2028, 90% trẻ em biết bơi.
                """;
        var read =
                Import.of(new SourceFile("a.txt", plan.getBytes(StandardCharsets.UTF_8)))
                        .value()
                        .orElseThrow();

        assertThat(read.json())
                .contains("\"text\": \"đến năm 2027\"", "\"date\": \"2027-12-31\"")
                .doesNotContain("2028-12-31", "2029-12-31");
        assertThat(read.fields().get("deadlines")).asList().hasSize(1);
        assertThat(read.fields().get("citesNamed"))
                .asList()
                .containsExactly(
                        "Luật sửa đổi, bổ sung một số điều của Luật Mẫu Bơi và Luật Mẫu Ao",
                        "Luật Mẫu Hồ");
    }

    private static final String PLAN =
            """
            ỦY BAN NHÂN DÂN XÃ MẪU

            Số: 7/KH-UBND

            Mẫu, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH

            Thử việc báo cáo năm 2026

            I. TỔ CHỨC THỰC HIỆN

            %s
            """;

    private static String markdown(String text) {
        return Import.of(
                        new SourceFile(
                                "a.txt", PLAN.formatted(text).getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow()
                .markdown();
    }

    @Test
    void aReportSaysWhoTellsWhomAndThatTheDayIsTooLate() {
        String plan = markdown("1. Công an xã báo cáo UBND xã trước ngày 15/8/2026.");
        assertThat(plan.substring(plan.indexOf("reports:")))
                .startsWith(
                        """
                        reports:
                          - text: "báo cáo UBND xã trước ngày 15/8/2026."
                            from:
                              - "Công an xã"
                            to: "UBND xã"
                            due: "trước ngày 15/8/2026"
                        """);
        assertThat(plan)
                .contains(
                        """
                              - text: "báo cáo UBND xã trước ngày 15/8/2026."
                                by: "trước ngày 15/8/2026"
                        """);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "báo cáo kết quả về Phòng Y tế huyện chậm nhất ngày 15/8/2026.|Phòng Y tế huyện|2026-08-15",
                "gửi báo cáo cho UBND xã hoàn thành trước ngày 5/8/2026.|UBND xã|trước ngày 5/8/2026",
                "báo cáo trước hết ngày 15/8/2026 về Công an huyện.|Công an huyện|2026-08-15",
            })
    void theDayItselfIsInTimeUnlessItSaysBefore(String task, String to, String due) {
        String plan = markdown("1. Trạm Y tế " + task);
        assertThat(plan.substring(plan.indexOf("reports:")))
                .contains("to: \"" + to + "\"", "due: \"" + due + "\"");
    }

    @Test
    void bothDaysOfASentenceAreBefore() {
        String plan =
                markdown("1. Công an xã: Báo cáo trước ngày 15/6 và ngày 15/12/2026 để tổng hợp.");
        assertThat(plan).contains("due: \"trước ngày 15/6\"", "due: \"trước ngày 15/12/2026\"");
        assertThat(plan).doesNotContain("        by:", "to:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ngày 32 tháng 6 năm 2026|issued: 2026-06",
                "ngày 31 tháng 6 năm 2026|issued: 2026-06",
                "ngày 29 tháng 02 năm 2026|issued: 2026-02",
                "ngày 12 tháng 13 năm 2026|issued: 2026",
            })
    void aDayThatNoCalendarHasIsToldAndNotWritten(String day, String issued) {
        String text =
                PLAN.replace("ngày 05 tháng 3 năm 2026", day)
                        .formatted("1. Công an xã báo cáo trước ngày 31/6/2026.");
        var read = Import.of(new SourceFile("a.txt", text.getBytes(StandardCharsets.UTF_8)));
        String plan = read.value().orElseThrow().markdown();
        assertThat(plan).contains(issued + "\n");
        assertThat(plan).doesNotContain("due:", "2026-06-3");
        assertThat(
                        read.diagnostics().stream()
                                .filter(d -> d.code().equals("import-suspected-slip")))
                .extracting(Diagnostic::toString)
                .anyMatch(said -> said.contains(day))
                .anyMatch(said -> said.contains("31/6/2026"))
                .hasSize(2);
    }

    @Test
    void daysOfTheCalendarAreNotTold() {
        assertThat(
                        ImpossibleDays.in(
                                "ngày 29 tháng 02 năm 2024, ngày 29/2, 30/7/2026, 45/2026/KH-UBND, số"
                                        + " 13/13/2026/NQ, tỷ lệ 40/50",
                                1))
                .isEmpty();
    }
}
