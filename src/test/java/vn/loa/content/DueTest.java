package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;

/** Deadlines as officers type them. */
class DueTest {

    private static String days(String typed, String from, String to) {
        return Due.parse(typed).stream()
                .flatMap(due -> due.days(LocalDate.parse(from), LocalDate.parse(to)))
                .map(LocalDate::toString)
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-11-20              | 2024-11-20",
                "2024-02                 | 2024-02-29",
                "2024                    | 2024-12-31",
                "20/11/2024              | 2024-11-20",
                "trước ngày 15/12/2024   | 2024-12-14",
                "Trước 1/7/2024          | 2024-06-30",
                "chậm nhất ngày 5/1/2024 | 2024-01-05",
                "đến hết năm 2024        | 2024-12-31",
                "tháng 6/2024            | 2024-06-30",
                "trước tháng 6 năm 2024  | 2024-05-31",
                "ngày 20 tháng 11 năm 2024 | 2024-11-20",
                "quý I/2024              | 2024-03-31",
                "trước quý IV năm 2024   | 2024-09-30",
                "15/6/2024 và 15/12/2024 | 2024-06-15 2024-12-15",
            })
    void aDateComesOnce(String typed, String days) {
        assertThat(days(typed, "2000-01-01", "2100-01-01")).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "25/6                   | 2024-06-25 2025-06-25",
                "trước ngày 25/12 hằng năm | 2024-12-24 2025-12-24",
                "25/6, 25/12            | 2024-06-25 2025-06-25 2024-12-25 2025-12-25",
                "30 tháng 7 hàng năm    | 2024-07-30 2025-07-30",
                "trước 1/1              | 2024-12-31 2025-12-31",
                "29/2                   | 2024-02-29 2025-02-28",
                "trước 29/2             | 2024-02-28 2025-02-28",
                "trước 1/3              | 2024-02-29 2025-02-28",
            })
    void aDayWithoutAYearComesEveryYear(String typed, String days) {
        assertThat(days(typed, "2024-01-01", "2025-12-31")).isEqualTo(days);
    }

    @Test
    void aYearlyDayIsFoundOverTheEndOfTheYear() {
        assertThat(days("5/1", "2026-11-22", "2027-11-21")).isEqualTo("2027-01-05");
        assertThat(days("trước 1/1", "2026-11-22", "2027-11-21")).isEqualTo("2026-12-31");
    }

    @ParameterizedTest
    @CsvSource({
        "quý, QUARTER",
        "Hằng quý, QUARTER",
        "định kỳ hàng tháng, MONTH",
        "6 tháng một lần, HALF_YEAR",
        "half-year, HALF_YEAR",
        "mỗi năm, YEAR"
    })
    void aRhythmHasNoDay(String typed, Due.Rhythm rhythm) {
        assertThat(Due.parse(typed)).isEqualTo(List.of(new Due.Regular(typed, rhythm)));
        assertThat(days(typed, "2024-01-01", "2025-12-31")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "trước ngày 15/12/2024, BEFORE",
        "trước 25/6 hằng năm, BEFORE",
        "2024-11-20, ON",
        "30/7, ON",
        "quý II/2024, UNTIL_END",
        "2024, UNTIL_END",
        "hằng quý, AGAIN",
        "định kỳ và đột xuất, AGAIN",
        "6 tháng và hằng năm, AGAIN",
        "khi cần, UNKNOWN"
    })
    void aTimeSaysWhatItMeans(String typed, Due.Bound bound) {
        assertThat(Due.parse(typed).get(0).bound()).isEqualTo(bound);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Theo quy định, không ghi ngày",
                "31/6",
                "31/2/2024",
                "2024-13-01",
                "ngay sau khi họp",
                "15/12 và khi có yêu cầu",
                "",
            })
    void whatIsNotUnderstoodStaysAsTyped(String typed) {
        assertThat(Due.parse(typed)).isEqualTo(List.of(new Due.AsWritten(typed)));
        assertThat(Due.parse(typed).get(0).shown(Language.ENGLISH)).isEqualTo(typed);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-11-20, 20/11/2024, 20 November 2024",
        "trước 20/11, trước 20/11, before 20 November",
        "trước 20/11/2024, trước 20/11/2024, before 20 November 2024",
        "25/6 hằng năm, 25/6 hằng năm, 25 June",
        "quý, hằng quý, every quarter"
    })
    void readersSeeItInTheirLanguage(String typed, String vietnamese, String english) {
        Due due = Due.parse(typed).get(0);
        assertThat(due.shown(Language.VIETNAMESE)).isEqualTo(vietnamese);
        assertThat(due.shown(Language.ENGLISH)).isEqualTo(english);
    }
}
