package vn.loa.lang;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;

/**
 * How a language writes dates for its readers. The patterns are those of {@link DateTimeFormatter};
 * the site takes them from {@code theme/words}, so that any language can say its own.
 *
 * @param language whose names of months a pattern like {@code MMMM} shows
 * @param day a day, e.g. {@code d/M/y} or {@code d MMMM y}
 * @param month a month of a year, e.g. {@code MMMM y}
 * @param dayOfYear a day that comes every year, e.g. {@code d MMMM}
 * @param years from one year to another, which stand for {@code {from}} and {@code {to}}
 * @param before what is in time before a date, which stands for {@code {date}}
 * @param again how often something comes back: month, quarter, half of a year, year
 */
public record DateStyle(
        Language language,
        String day,
        String month,
        String dayOfYear,
        String years,
        String before,
        Again again) {

    public record Again(String month, String quarter, String halfYear, String year) {}

    private static final DateStyle VIETNAMESE =
            new DateStyle(
                    Language.VIETNAMESE,
                    "d/M/y",
                    "'tháng' M/y",
                    "d/M",
                    "{from} – {to}",
                    "trước ngày {date}",
                    new Again("hằng tháng", "hằng quý", "6 tháng một lần", "hằng năm"));
    private static final DateStyle ENGLISH =
            new DateStyle(
                    Language.ENGLISH,
                    "d MMMM y",
                    "MMMM y",
                    "d MMMM",
                    "{from}–{to}",
                    "before {date}",
                    new Again("every month", "every quarter", "every six months", "every year"));

    /** Where no theme says another: English in English, Vietnamese in any other language. */
    public static DateStyle of(Language language) {
        return language.equals(Language.ENGLISH) ? ENGLISH : VIETNAMESE;
    }

    /** Whether it is the Vietnamese one, as documents have it. */
    public boolean isVietnamese() {
        return language.equals(Language.VIETNAMESE);
    }

    public String of(LocalDate date) {
        return formatter(day).format(date);
    }

    public String of(YearMonth date) {
        return formatter(month).format(date);
    }

    public String of(MonthDay date) {
        return formatter(dayOfYear).format(date);
    }

    /** From one year to another. */
    public String years(int from, int to) {
        return years.replace("{from}", String.valueOf(from)).replace("{to}", String.valueOf(to));
    }

    /** In time before a date. */
    public String before(String date) {
        return before.replace("{date}", date);
    }

    private DateTimeFormatter formatter(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.forLanguageTag(language.tag()));
    }

    /** Whether a text is such a pattern for a day, and shows which day it is. */
    public static boolean isForDays(String pattern) {
        return tells(pattern, LocalDate.of(2025, 7, 30), LocalDate.of(2025, 7, 29))
                && tells(pattern, LocalDate.of(2025, 7, 30), LocalDate.of(2025, 6, 30))
                && tells(pattern, LocalDate.of(2025, 7, 30), LocalDate.of(2024, 7, 30));
    }

    /** The same for a month of a year. */
    public static boolean isForMonths(String pattern) {
        return tells(pattern, YearMonth.of(2025, 7), YearMonth.of(2025, 6))
                && tells(pattern, YearMonth.of(2025, 7), YearMonth.of(2024, 7));
    }

    /** The same for a day of every year. */
    public static boolean isForDaysOfYear(String pattern) {
        return tells(pattern, MonthDay.of(7, 30), MonthDay.of(7, 29))
                && tells(pattern, MonthDay.of(7, 30), MonthDay.of(6, 30));
    }

    private static boolean tells(String pattern, TemporalAccessor one, TemporalAccessor other) {
        try {
            var formatter = DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
            return !formatter.format(one).equals(formatter.format(other));
        } catch (IllegalArgumentException | DateTimeException e) {
            return false;
        }
    }
}
