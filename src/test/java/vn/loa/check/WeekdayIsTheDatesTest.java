package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** 30/7/2026 is a Thursday, as any calendar says. */
class WeekdayIsTheDatesTest {

    private static final WeekdayIsTheDates RULE = new WeekdayIsTheDates();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Họp thứ Hai, 30/7/2026. = thứ Năm",
                "Họp thứ hai ngày 30/7/2026. = thứ Năm",
                "HỌP THỨ BA NGÀY 30/7/2026 = thứ Năm",
                "Thứ 6 (30/07/2026) = thứ Năm",
                "Chủ nhật, ngày 30 tháng 7 năm 2026 = thứ Năm",
                "Sáng thứ Tư ngày 30-7-2026 = thứ Năm",
                "Ngày 30/7/2026 (thứ Sáu) = thứ Năm",
                "30/7/2026, thứ bảy = thứ Năm",
                "CN 30/7/2026 = thứ Năm",
                "Thứ Năm, 2026-07-31 = thứ Sáu",
                "thứ tư 29/2/2028 = thứ Ba",
                "**Thứ Hai**, 2/8/2026 = Chủ nhật",
                "On Monday, 30 July 2026 = thứ Năm",
                "July 30, 2026 (Friday) = thứ Năm",
                "Sunday 30th of July, 2026 = thứ Năm",
                "Thứ 2, 1/8/2026 = thứ Bảy",
                "Thứ 7, 27/7/2026 = thứ Hai",
                "thứ bốn 30/7/2026 = thứ Năm",
                "Họp chủ nhật 30/7/1998 = thứ Năm"
            })
    void theRightWeekdayIsTold(String text, String right) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("weekday-not-of-date");
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .contains("là " + right);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Họp thứ Năm, 30/7/2026.",
                "Thứ 5 ngày 30 tháng 7 năm 2026 và thứ Sáu 31/7/2026.",
                "Ngày 30/7/2026 (thứ Năm), 7 giờ.",
                "Từ thứ Hai đến thứ Sáu, từ 1/8/2026.",
                "Sáng thứ Hai hằng tuần, bắt đầu từ 30/7/2026.",
                "Thứ hai, kế hoạch 30/7/2026 phải xong.",
                "Lần thứ ba, ngày 30/7/2026, xã họp.",
                "Kỳ họp thứ tư ngày 30/7/2026 thông qua nghị quyết.",
                "Thứ Hai 32/7/2026 không có.",
                "Thursday, 30 July 2026; Friday 31/7/2026.",
                "Every Monday from July 2026.",
                "Ngày 30/7 thứ Hai, năm nào cũng vậy.",
                "Thứ 2, 27/7/2026 và thứ 7, 1/8/2026.",
                "Thứ bẩy 1/8/2026; thứ bốn 29/7/2026.",
                "Chủ nhật hàng tháng, xem lịch 30/7/2026.",
                "Chủ nhật 2/8/2026; thứ Bảy 1/8/2026; thứ tư, 5-8-2026."
            })
    void theRightOneAndOtherWordsAreLeftAlone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }

    @Test
    void itPointsAtTheWeekday() {
        assertThat(Checked.lines(Checked.page("Mời họp thứ Hai, 30/7/2026.", RULE)))
                .containsExactly("weekday-not-of-date content/pages/a.md:4:9");
    }
}
