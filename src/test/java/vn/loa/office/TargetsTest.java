package vn.loa.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures that are aimed at, in sentences and in tables, and the years by which they are due. */
class TargetsTest {

    private static final String HEAD =
            """
            ỦY BAN NHÂN DÂN
            XÃ LÁ SEN

            Số: 7/KH-UBND

            Lá Sen, ngày 4 tháng 8 năm 2025

            KẾ HOẠCH

            Phòng, chống đuối nước giai đoạn 2025 - 2030

            I. MỤC TIÊU

            """;

    @Test
    void eachFigureIsDueInItsOwnYear() {
        assertThat(
                        targets(
                                """
                                - Tỷ lệ trẻ em biết bơi đạt 60% vào năm 2026 và 90% vào năm 2030.

                                - Giảm 10% số vụ đuối nước năm 2026 và 20% vào năm 2030 so với năm 2024.

                                - Đến năm 2028, 80% ao sâu có rào.
                                """))
                .containsExactly(
                        "60 = % 2026", "90 = % 2030", "10 = % 2026", "20 = % 2030", "80 = % 2028");
    }

    @Test
    void aHeadingSaysTheYearOfWhatStandsUnderIt() {
        assertThat(
                        targets(
                                """
                                1. Mục tiêu đến năm 2026

                                - 60% trẻ em biết bơi.

                                2. Định hướng đến năm 2030

                                - 90% trẻ em biết bơi.

                                3. Mục tiêu khác

                                - 70% ao sâu có rào.
                                """))
                .containsExactly("60 = % 2026", "90 = % 2030", "70 = % null");
    }

    @Test
    void aSignInATableIsKept() {
        assertThat(
                        targets(
                                """
                                | Chỉ tiêu | Đơn vị | Năm 2026 |
                                |---|---|---|
                                | Trẻ em đuối nước | em | < 3 |
                                | Ao sâu có rào | cái | > 40 |
                                | Lớp bơi | lớp | ≥ 6 |
                                """))
                .containsExactly("3 < em 2026", "40 > cái 2026", "6 >= lớp 2026");
    }

    @Test
    void aRateIsATarget() {
        assertThat(
                        targets(
                                """
                                - Giảm tỷ suất trẻ em bị đuối nước năm 2026 xuống còn 16/100.000 trẻ em và 15/100.000 trẻ em vào năm 2030.

                                - Tổng tỷ suất sinh đạt 2,1 con/phụ nữ; tỷ số giới tính khi sinh dưới 109 bé trai/100 bé gái.

                                - 10/10 thôn có lớp bơi.
                                """))
                .containsExactly(
                        "16 = /100.000 trẻ em 2026",
                        "15 = /100.000 trẻ em 2030",
                        "2,1 = con/phụ nữ null",
                        "109 < bé trai/100 bé gái null");
    }

    @Test
    void anAimMayBeginWithItsFigure() {
        assertThat(
                        targets(
                                """
                                - 700 ngôi nhà đạt tiêu chí Ngôi nhà an toàn vào năm 2026 và 800 vào năm 2030; 17 trường học có tủ thuốc.

                                - Có từ 20 câu lạc bộ bơi trở lên.

                                - Có ≥ 85% trẻ em biết gọi người lớn.
                                """))
                .containsExactly(
                        "700 = ngôi 2026",
                        "800 = ngôi 2030",
                        "17 = trường null",
                        "20 >= câu null",
                        "85 >= % null");
    }

    @Test
    void howThingsAreIsNoTarget() {
        String text = "Xã có 900 trẻ em, chiếm 26,5% dân số; trẻ em nghèo chiếm tỷ lệ 4%.";

        assertThat(targets("II. TÌNH HÌNH\n\n" + text)).isEmpty();
        assertThat(targets(text)).hasSize(2);
    }

    @Test
    void aHeadOfTwoRowsNamesTheYears() {
        assertThat(
                        targets(
                                """
                                | TT | Chỉ tiêu | Đơn vị tính | Lộ trình thực hiện | | |
                                |---|---|---|---|---|---|
                                | | | | Thực hiện 2024 | Năm 2026 | Năm 2030 |
                                | 1 | Lớp bơi | lớp | 2 | 4 | 9 |
                                | 2 | Trẻ em biết bơi | % | 30 | 60 | 90 |
                                """))
                .containsExactly("4 = lớp 2026", "9 = lớp 2030", "60 = % 2026", "90 = % 2030");
    }

    @Test
    void aTableMayHaveNoColumnOfUnits() {
        assertThat(
                        targets(
                                """
                                | STT | Nội dung chỉ tiêu | Năm 2026 | Năm 2030 |
                                |---|---|---|---|
                                | 1 | Tỷ lệ trẻ em biết bơi (%) | 60 | ≥ 90 |
                                | 2 | Số lớp bơi (lớp) | 4 | 9 |
                                | 3 | Tỷ lệ ao sâu có rào | 50 | 80 |
                                | 4 | Thầy dạy bơi | 3 người | 7 người |
                                | 5 | Ghi chú chung | 3 | 7 |
                                """))
                .containsExactly(
                        "60 = % 2026",
                        "90 >= % 2030",
                        "4 = lớp 2026",
                        "9 = lớp 2030",
                        "50 = % 2026",
                        "80 = % 2030",
                        "3 = người 2026",
                        "7 = người 2030");
    }

    @Test
    void whatWasReachedBeforeIsNoTarget() {
        assertThat(
                        targets(
                                """
                                Kết quả năm 2024: tổ chức 12 buổi dạy bơi; mở 3 lớp sơ cứu; 40% trẻ em biết bơi.

                                - Năm 2023 đã tuyên truyền cho hơn 5.000 lượt người.

                                - Năm 2023, thực hiện được 85% kế hoạch.

                                - UBND xã đã hỗ trợ 7 câu lạc bộ bơi.

                                - Phấn đấu mở 4 lớp bơi; năm 2026 đạt 60% trẻ em biết bơi, so với năm 2024 đã tăng gấp đôi.

                                - Giảm 10% số vụ so với năm 2024.

                                - Duy trì 5 mô hình đã xây dựng; hỗ trợ 100% gia đình đã ký cam kết.

                                - Thăm 90% trẻ em trên địa bàn xã đã bị đuối nước.
                                """))
                .containsExactly(
                        "4 = lớp null",
                        "60 = % 2026",
                        "10 = % null",
                        "5 = mô null",
                        "100 = % null",
                        "90 = % null");
    }

    @Test
    void aSectionOfResultsHasNoTargets() {
        assertThat(
                        targets(
                                """
                                1. Kết quả đạt được giai đoạn trước

                                - Tổ chức 12 buổi dạy bơi.

                                - 40% trẻ em biết bơi. Phấn đấu đến năm 2026 có 60% trẻ em biết bơi.

                                2. Kết quả cần đạt năm 2026

                                - 70% ao sâu có rào.

                                3. Kết quả năm 2024:

                                - Giảm 25% số vụ.

                                4. Tình hình đuối nước

                                - Giảm 15% số vụ.

                                5. Chỉ tiêu

                                - 80% ao sâu có rào.
                                """))
                .containsExactly("60 = % 2026", "70 = % 2026", "80 = % null");
    }

    @Test
    void aCountOfADutyIsNoTargetByItself() {
        assertThat(
                        targets(
                                """
                                - Tổ chức 4 lớp bơi.

                                TỔ CHỨC THỰC HIỆN

                                Đoàn xã:

                                - Tổ chức 12 buổi dạy bơi.

                                - Tổ chức ít nhất 03 hội thi.

                                Trạm Y tế:

                                - Mở 02 lớp sơ cứu.
                                """))
                .containsExactly("4 = lớp null", "03 >= hội null");
    }

    @Test
    void eachYearOfATableIsATarget() {
        assertThat(
                        targets(
                                """
                                | TT | Chỉ tiêu | ĐVT | 2026 | 2027 | 2028 | Cả giai đoạn | Ghi chú |
                                |---|---|---|---|---|---|---|---|
                                | 1 | Lớp bơi | lớp | 4 | | 9 | 13 | 2 lớp ở thôn Mây |
                                | 2 | Tỷ lệ ao sâu có rào | % | 50 | ≥ 60,5 | 80 |
                                | 3 | Người biết sơ cứu | người | 1.200 | 6.000 | 7.000 | |
                                """))
                .containsExactly(
                        "4 = lớp 2026",
                        "9 = lớp 2028",
                        "50 = % 2026",
                        "60,5 >= % 2027",
                        "80 = % 2028",
                        "1.200 = người 2026",
                        "6.000 = người 2027",
                        "7.000 = người 2028");
    }

    @Test
    void aStrokeOfMarkdownIsNoPartOfAFigure() {
        assertThat(
                        targets(
                                """
                                | Chỉ tiêu | Đơn vị | Năm 2026 |
                                |---|---|---|
                                | Người biết sơ cứu | người | 6\\.000\\.000 |

                                1\\. Phấn đấu mở 1\\.200 lớp bơi\\.
                                """))
                .containsExactly("6.000.000 = người 2026", "1.200 = lớp null");
    }

    private static List<String> targets(String text) {
        return ImportedFields.of(HEAD + text).list("targets").stream()
                .map(
                        t ->
                                t.get("value")
                                        + " "
                                        + t.getOrDefault("operator", "=")
                                        + " "
                                        + t.get("unit")
                                        + " "
                                        + t.get("by"))
                .toList();
    }
}
