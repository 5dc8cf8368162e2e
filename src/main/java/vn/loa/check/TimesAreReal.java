package vn.loa.check;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** A day or an hour that people are told to come is in the calendar and on the clock. */
public final class TimesAreReal implements WordingRule {

    /** Fields of addresses, and fields whose dates are read as dates anyway. */
    private static final Set<String> NO_PROSE =
            Set.of(
                    "url",
                    "aliases",
                    "link",
                    "number",
                    "file",
                    "day",
                    "date",
                    "issued",
                    "verified",
                    "updated",
                    "publish",
                    "expires",
                    "period",
                    "until",
                    "from",
                    "to");

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final String BEFORE_DAY =
            "(?<=(?<![\\p{L}\\d])(?:ngày|hôm|hạn|trước|sau|từ|đến|sáng|chiều|tối|on|by)\\s{1,2})";
    private static final String BEFORE_HOUR =
            "(?<=(?<![\\p{L}\\d])(?:lúc|từ|đến|vào|trước|sau|at|from|to)\\s{1,2}"
                    + "|(?<!\\d)\\d{1,2}[:hg]\\d{2}\\s{0,2}[-\u2010-\u2015]\\s{0,2})";

    /** With its year it is a day wherever it stands. */
    private static final Pattern FULL =
            Pattern.compile(
                    "(?<![\\p{L}\\d/.,-])(?<!(?iu:số)\\s)(?<day>\\d{1,2})([/-])(?<month>\\d{1,2})\\2"
                            + "(?<year>(?:19|20)\\d{2})(?![\\d/-]|\\.\\d)");

    private static final List<Pattern> DAYS =
            List.of(
                    FULL,
                    Pattern.compile(
                            BEFORE_DAY
                                    + "(?<day>\\d{1,2})/(?<month>\\d{1,2})(?<year>)(?![\\d/]|\\.\\d|[\\p{L}-])",
                            LOOSE),
                    Pattern.compile(
                            "(?<=ngày\\s{1,2})(?<day>\\d{1,2})\\s+tháng\\s+(?<month>\\d{1,2})(?!\\d)"
                                    + "(?:\\s+năm\\s+(?<year>\\d{4}))?",
                            LOOSE));

    /** A deadline of nothing else. */
    private static final Pattern DAY_ALONE =
            Pattern.compile("[\"']?(?<day>\\d{1,2})/(?<month>\\d{1,2})(?<year>)[\"']?");

    private static final Pattern MONTH =
            Pattern.compile(
                    "(?<=(?<!\\d\\s{1,2})tháng\\s{1,2})(\\d{2})(?:/|\\s+năm\\s+)(?:19|20)\\d{2}(?!\\d)",
                    LOOSE);

    /** Without minutes a number of hours may be a length: {@code sau 48 giờ}. */
    private static final Pattern HOUR =
            Pattern.compile(
                    "(?<=(?<![\\p{L}\\d])(?:lúc|at)\\s{1,2})(\\d{1,2})\\s+giờ(?!\\s+\\d)"
                            + "|"
                            + BEFORE_HOUR
                            + "(\\d{1,2})(?:\\s+giờ\\s+(\\d{2})(?=\\s*(?:phút|[.,;)]|$))"
                            + "|[:hg](\\d{2}))(?![\\d:])",
                    LOOSE | Pattern.MULTILINE);

    /** In a field of hours every number with a sign of hours is a time, with or without minutes. */
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?<![\\d/.,])(?:(?<=[-\u2010-\u2015]\\s{0,2})(\\d{1,2})[hg](?![\\p{L}\\d/])"
                            + "|(\\d{1,2})(?:\\s+giờ\\s+(\\d{2})(?!\\d)|[:hg](\\d{2})(?!\\d)))",
                    LOOSE);

    /** What stands behind the first number of a time; behind most numbers stands something else. */
    private static final String BEHIND = "/.-:hg ";

    private static final int LEAP_YEAR = 2028;

    @Override
    public Check in(Publication publication) {
        return TimesAreReal::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String field = prose.field().substring(prose.field().lastIndexOf('.') + 1);
        if (NO_PROSE.contains(field)) {
            return Stream.empty();
        }
        char[] text = prose.text().toCharArray();
        var found = new ArrayList<Diagnostic>();
        for (int i = 0; i < text.length; i++) {
            if (text[i] >= '0' && text[i] <= '9') {
                int end = i + 1;
                while (end < text.length && text[end] >= '0' && text[end] <= '9') {
                    end++;
                }
                boolean begins = end - i <= 2 && end < text.length;
                if (begins && BEHIND.indexOf(text[end]) >= 0) {
                    at(prose, i).ifPresent(found::add);
                }
                i = end;
            }
        }
        return found.stream();
    }

    private static boolean isDeadline(Prose prose) {
        return prose.field().endsWith(".by") || prose.field().endsWith(".due");
    }

    private static Optional<Diagnostic> at(Prose prose, int start) {
        Matcher time = FULL.matcher(prose.text()).useTransparentBounds(true);
        if (isDeadline(prose)) {
            if (time.usePattern(DAY_ALONE).matches()) {
                return day(prose, time);
            }
            if (time.usePattern(FULL).region(start, prose.text().length()).lookingAt()) {
                // Read as a date, and told there.
                return Optional.empty();
            }
        }
        for (Pattern pattern : DAYS) {
            if (time.usePattern(pattern).region(start, prose.text().length()).lookingAt()) {
                return day(prose, time);
            }
        }
        if (time.usePattern(MONTH).lookingAt()) {
            return month(prose, time);
        }
        boolean opening = prose.field().endsWith("hours");
        return time.usePattern(opening ? OPENING : HOUR).lookingAt()
                ? hour(prose, time)
                : Optional.empty();
    }

    private static Optional<Diagnostic> day(Prose prose, Matcher found) {
        int day = Integer.parseInt(found.group("day"));
        int month = Integer.parseInt(found.group("month"));
        String year = found.group("year") == null ? "" : found.group("year");
        return isDay(day, month, year.isEmpty() ? LEAP_YEAR : Integer.parseInt(year))
                ? Optional.empty()
                : Optional.of(
                        noDay(
                                prose,
                                found.start(),
                                found.group(),
                                day,
                                month,
                                year.isEmpty() ? "" : "/" + year));
    }

    private static boolean isDay(int day, int month, int year) {
        try {
            LocalDate.of(year, month, day);
            return true;
        } catch (DateTimeException none) {
            return false;
        }
    }

    private static Diagnostic noDay(
            Prose prose, int at, String shown, int day, int month, String year) {
        Diagnostic problem =
                Diagnostic.warning(
                        "no-such-time",
                        prose.at(at),
                        "không có ngày “" + shown + "” trong lịch",
                        "there is no day \"" + shown + "\"");
        if (month > 12 && day <= 12 && isDay(month, day, LEAP_YEAR)) {
            return problem.suggestingName(Optional.of(month + "/" + day + year));
        }
        if (month < 1 || month > 12) {
            return problem.suggesting("một năm có 12 tháng", "a year has 12 months");
        }
        int last =
                year.isEmpty()
                        ? Month.of(month).maxLength()
                        : LocalDate.of(Integer.parseInt(year.substring(1)), month, 1)
                                .lengthOfMonth();
        return problem.suggesting(
                "xem lại lịch: tháng " + month + year + " có " + last + " ngày",
                "look at a calendar: that month has " + last + " days");
    }

    private static Optional<Diagnostic> month(Prose prose, Matcher found) {
        int month = Integer.parseInt(found.group(1));
        return month >= 1 && month <= 12
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.warning(
                                        "no-such-time",
                                        prose.at(found.start()),
                                        "không có tháng “" + found.group() + "”",
                                        "there is no month \"" + found.group() + "\"")
                                .suggesting("một năm có 12 tháng", "a year has 12 months"));
    }

    private static Optional<Diagnostic> hour(Prose prose, Matcher found) {
        int hour = Integer.parseInt(found.group(found.group(1) == null ? 2 : 1));
        String minutes = found.group(3) != null ? found.group(3) : found.group(4);
        int minute = minutes == null ? 0 : Integer.parseInt(minutes);
        return hour < 24 && minute < 60 || hour == 24 && minute == 0
                ? Optional.empty()
                : Optional.of(
                        Diagnostic.warning(
                                        "no-such-time",
                                        prose.at(found.start()),
                                        "đồng hồ không có “" + found.group() + "”",
                                        "no clock shows \"" + found.group() + "\"")
                                .suggesting(
                                        "giờ viết từ 0 đến 24, phút từ 0 đến 59, ví dụ 7 giờ 30",
                                        "hours go from 0 to 24, minutes from 0 to 59"));
    }
}
