package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Days and hours that people are told to come. */
class TimesAreRealTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp ngày 31/6.",
                "Hạn 30/2/2026.",
                "Hạn 30-02-2026.",
                "Ngày 29/2/2027 nghỉ.",
                "Ngày 32 tháng 5.",
                "Tháng 13/2026 xong.",
                "Họp lúc 25 giờ.",
                "Mở từ 7:75 đến 11:00.",
                "Lúc 26h30, ở nhà văn hóa."
            })
    void whatIsNotInTheCalendarIsTold(String text) {
        assertThat(Checked.page(text, new TimesAreReal()))
                .singleElement()
                .extracting("code")
                .isEqualTo("no-such-time");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Họp ngày 31/6. = tháng 6 có 30 ngày",
                "Hạn 30/2/2026. = tháng 2/2026 có 28 ngày",
                "Hạn 30/2/2028. = tháng 2/2028 có 29 ngày",
                "Họp ngày 7/30/2026. = 30/7/2026",
                "Ngày 12/13/2026 họp. = 13/12/2026",
                "Ngày 5/13/2026 họp. = 13/5/2026",
                "Ngày 13/13/2026 họp. = 12 tháng"
            })
    void theCalendarSaysWhatMayBeMeant(String text, String advice) {
        assertThat(Checked.page(text, new TimesAreReal()))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().vietnamese())
                                        .contains(advice));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 30/6, 29/2/2028, ngày 31 tháng 12 năm 2026, tháng 12/2026.",
                "Tỉ lệ 31/6, mục 45/2 của sổ, 12/31 thôn.",
                "Nghị định 13/2023/NĐ-CP, Luật số 53/2024/QH15, số 31/6/KH.",
                "Trả lời sau 48 giờ, tập huấn từ 30 giờ đến 40 giờ, 72 giờ đầu.",
                "Mở từ 7:30 đến 11:00, lúc 24 giờ, tỉ số 30:70.",
                "Xem /30-7/ và https://a.vn/31/6/2026/x.",
                "Phiên bản 3.13.2020, ngày 7 giờ 30 phút."
            })
    void whatMayBeIsNotTold(String text) {
        assertThat(Checked.page(text, new TimesAreReal())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trước 31/6, 5:20",
        "trước ngày 32/12, 5:25",
        "31/6, 5:14",
        "ngày 31 tháng 9 năm 2026, 5:19",
        "trước 30/6, ",
        "30/6, ",
        "khi 45/50 thôn xong, ",
        "hằng quý, ",
        "quý IV/2026, ",
        "12/2026, ",
    })
    void aDeadlineInWordsIsInTheCalendar(String by, String place) {
        assertThat(
                        Checked.lines(
                                Checked.publication()
                                        .with(
                                                "content/plans/k.md",
                                                "---\ntitle: K\nreports:\n- text: Báo cáo\n  due: "
                                                        + "      "
                                                        + by
                                                        + "\n---\nChữ.\n")
                                        .by(new TimesAreReal())))
                .containsExactly(
                        place == null
                                ? new String[0]
                                : new String[] {"no-such-time content/plans/k.md:" + place});
    }
}
