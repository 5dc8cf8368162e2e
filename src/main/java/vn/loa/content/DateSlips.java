package vn.loa.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What somebody meant who wrote a date in a way that Loa does not read. */
final class DateSlips {

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern DAY_IN_WORDS =
            Pattern.compile(
                    "(?:ngày\\s+)?(\\d{1,2})\\s+tháng\\s+(\\d{1,2})(?:\\s*,)?\\s+(?:năm\\s+)?(\\d{4})",
                    LOOSE);
    private static final Pattern DAY_AFTER_A_WORD =
            Pattern.compile("ngày\\s+(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})", LOOSE);
    private static final Pattern YEAR_IN_WORDS = Pattern.compile("năm\\s+([12]\\d{3})", LOOSE);

    /** A day with an hour behind or before it. */
    private static final Pattern WITH_HOUR =
            Pattern.compile(
                    "(?:(?:lúc\\s+)?\\d{1,2}\\s*(?:[:hg]|giờ)\\s*\\d{0,2},?\\s+)?(?:ngày\\s+)?([\\d/.-]{8,10})(?:[T ,]+(?:lúc\\s+)?\\d{1,2}\\s*(?:[:hg]|giờ).*)?",
                    LOOSE);

    private static final Pattern SHORT_YEAR =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{2})");
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(\\d{4})[/.](\\d{1,2})[/.](\\d{1,2})");
    private static final Pattern MONTH_IN_WORDS =
            Pattern.compile("tháng\\s+(\\d{1,2})(?:\\s*[/.-]\\s*|\\s+(?:năm\\s+)?)(\\d{4})", LOOSE);
    private static final Pattern MONTH_LAST = Pattern.compile("(\\d{4})[/.](\\d{1,2})");

    /** A beginning without an end. */
    private static final Pattern OPEN =
            Pattern.compile(
                    "(?:(?:kể )?từ\\s+)?(.+?)(?:\\s+(?:cho )?(?:đến|tới)\\s+(?:hiện )?(?:nay|giờ)|\\s+trở đi|\\s*[-–]\\s*nay)",
                    LOOSE);

    private static final Pattern SINCE = Pattern.compile("(?:kể )?từ\\s+(.+)", LOOSE);
    private static final Pattern LETTERS_FOR_DIGITS = Pattern.compile("[\\dOoIl/.-]{8,10}");

    /** Days that a spreadsheet counts from the end of 1899: the years 2009 to 2064. */
    private static final Pattern SERIAL = Pattern.compile("[45]\\d{4}");

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private static final int LONGEST = 40;

    private DateSlips() {}

    /**
     * The date as it should be written.
     *
     * @param typed without spaces around it
     */
    static Optional<String> meant(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return find(DAY_IN_WORDS, typed)
                .or(() -> find(DAY_AFTER_A_WORD, typed))
                .map(day -> day(day.group(3), day.group(2), day.group(1)))
                .or(
                        () ->
                                find(SHORT_YEAR, typed)
                                        .map(d -> day("20" + d.group(4), d.group(3), d.group(1))))
                .or(() -> find(YEAR_FIRST, typed).map(d -> day(d.group(1), d.group(2), d.group(3))))
                .or(() -> find(MONTH_LAST, typed).map(m -> month(m.group(1), m.group(2))))
                .or(() -> find(MONTH_IN_WORDS, typed).map(m -> month(m.group(2), m.group(1))))
                .or(() -> find(SERIAL, typed).map(n -> Optional.of(serial(n.group()))))
                .or(() -> find(LETTERS_FOR_DIGITS, typed).map(d -> inDigits(d.group())))
                .flatMap(date -> date)
                .or(() -> find(YEAR_IN_WORDS, typed).flatMap(y -> PartialDate.reading(y.group(1))))
                .or(() -> withoutHour(typed))
                .map(PartialDate::iso)
                .or(() -> beginning(typed));
    }

    private static Optional<PartialDate> withoutHour(String typed) {
        return find(WITH_HOUR, typed)
                .map(found -> found.group(1))
                .filter(day -> !day.equals(typed))
                .flatMap(PartialDate::reading);
    }

    /** The first day of a time that only has a beginning: {@code từ 2024 đến nay}. */
    static Optional<String> beginning(String typed) {
        if (typed.length() > LONGEST) {
            return Optional.empty();
        }
        return find(OPEN, typed)
                .or(() -> find(SINCE, typed))
                .map(open -> open.group(1).replaceFirst("(?iu)^(?:năm|đầu năm)\\s+", ""))
                .flatMap(
                        day -> PartialDate.reading(day).map(PartialDate::iso).or(() -> meant(day)));
    }

    private static Optional<MatchResult> find(Pattern pattern, String typed) {
        Matcher matcher = pattern.matcher(typed);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }

    private static Optional<PartialDate> day(String year, String month, String day) {
        try {
            return Optional.of(
                    PartialDate.of(
                            LocalDate.of(
                                    Integer.parseInt(year),
                                    Integer.parseInt(month),
                                    Integer.parseInt(day))));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<PartialDate> month(String year, String month) {
        try {
            var known = YearMonth.of(Integer.parseInt(year), Integer.parseInt(month));
            return Optional.of(
                    new PartialDate(
                            known.getYear(), Optional.of(known.getMonthValue()), Optional.empty()));
        } catch (DateTimeException noSuchMonth) {
            return Optional.empty();
        }
    }

    private static PartialDate serial(String days) {
        return PartialDate.of(DAY_ZERO.plusDays(Integer.parseInt(days)));
    }

    private static Optional<PartialDate> inDigits(String typed) {
        String digits = typed.replaceAll("[Oo]", "0").replaceAll("[Il]", "1");
        return digits.equals(typed) ? Optional.empty() : PartialDate.reading(digits);
    }
}
