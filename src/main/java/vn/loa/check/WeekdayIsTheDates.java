package vn.loa.check;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.EnglishMonth;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** People come on the weekday they remember: it is that of the date beside it. */
public final class WeekdayIsTheDates implements WordingRule {

    private static final int LOOSE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private static final List<String> VIETNAMESE =
            List.of("hai", "ba", "tư", "năm", "sáu", "bảy", "chủ nhật");
    private static final List<String> SHOWN =
            List.of("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật");
    private static final List<String> ENGLISH =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");

    private static final String WEEKDAY =
            "(?<!(?:kỳ họp|phiên họp|cuộc họp|lần|đợt|khóa|khoá|vòng|bước|tập|hạng) )(?<![\\p{L}\\d])(?<week>thứ[ \\u00a0](?:hai|ba|tư|bốn|năm|sáu|bảy|bẩy|[2-7])|thứ[2-7]|chủ[ \\u00a0]nhật|CN|T[2-7]"
                    + "|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?![\\p{L}\\d])";
    private static final String MONTH =
            "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\\.?";
    private static final String DATE =
            "(?<![\\d/.-])(?:(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>(?:19|20)\\d\\d)"
                    + "|(?<day2>\\d{1,2}) tháng (?<month2>\\d{1,2})(?:,? năm |/)(?<year2>(?:19|20)\\d\\d)"
                    + "|(?<year3>(?:19|20)\\d\\d)-(?<month3>\\d\\d)-(?<day3>\\d\\d)"
                    + "|(?<day4>\\d{1,2})(?:st|nd|rd|th)? (?:of )?(?<month4>"
                    + MONTH
                    + "),? (?<year4>(?:19|20)\\d\\d)"
                    + "|(?<month5>"
                    + MONTH
                    + ") (?<day5>\\d{1,2})(?:st|nd|rd|th)?,? (?<year5>(?:19|20)\\d\\d))(?!\\d)";

    private static final Pattern BEFORE =
            Pattern.compile(
                    WEEKDAY
                            + "[*_]{0,2}[ ,.(:–-]{0,3}[*_]{0,2}(?:(?:tuần này|tuần sau|tới|này),? )?(?:(?:ngày|mồng|mùng|the) )?"
                            + DATE,
                    LOOSE);
    private static final Pattern BEHIND =
            Pattern.compile(
                    DATE + "[*_]{0,2} ?(?:[,(–-] ?|là |là ngày |, tức |\\(tức )" + WEEKDAY, LOOSE);

    private static final int AROUND = 60;

    /** No text people write has more; one that is made to be slow has. */
    private static final int MOST_TRIED = 10_000;

    @Override
    public Check in(Publication publication) {
        return WeekdayIsTheDates::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String text = prose.text();
        var found = new ArrayList<Diagnostic>();
        char[] letters = text.toCharArray();
        int tried = 0;
        for (int i = 1; i < letters.length; i++) {
            if (isOfAWeekday(text, letters, i)) {
                int from = Math.max(0, i - AROUND);
                int to = Math.min(text.length(), i + AROUND);
                if (isYearIn(text, from, to) && ++tried <= MOST_TRIED) {
                    wrong(prose, text, from, to, i).ifPresent(found::add);
                }
            }
        }
        return found.isEmpty() ? Stream.empty() : found.stream();
    }

    /** Whether a letter is one that names of weekdays have, and few other words at that place. */
    private static boolean isOfAWeekday(String text, char[] letters, int at) {
        return switch (letters[at]) {
            case 'ứ', 'Ứ' ->
                    (letters[at - 1] == 'h' || letters[at - 1] == 'H')
                            && at + 1 < letters.length
                            && !Character.isLetter(letters[at + 1]);
            case 'ủ', 'Ủ' -> text.regionMatches(true, at, "ủ nhật", 0, 6);
            case 'N' -> letters[at - 1] == 'C';
            case 'T' -> at + 1 < letters.length && Character.isDigit(letters[at + 1]);
            case 'y', 'Y' ->
                    (letters[at - 1] == 'a' || letters[at - 1] == 'A')
                            && text.regionMatches(true, at - 2, "day", 0, 3);
            default -> false;
        };
    }

    private static boolean isYearIn(String text, int from, int to) {
        for (int i = from; i + 3 < to; i++) {
            char c = text.charAt(i);
            if ((c == '2' && text.charAt(i + 1) == '0' || c == '1' && text.charAt(i + 1) == '9')
                    && Character.isDigit(text.charAt(i + 2))) {
                return true;
            }
        }
        return false;
    }

    /** The weekday whose sign stands at a place, with its date before or behind. */
    private static Optional<Diagnostic> wrong(
            Prose prose, String text, int from, int to, int sign) {
        for (Pattern pattern : List.of(BEFORE, BEHIND)) {
            Matcher both = pattern.matcher(text).region(from, to).useTransparentBounds(true);
            while (both.find()) {
                if (both.start("week") <= sign && sign < both.end("week")) {
                    return date(both)
                            .filter(date -> weekday(both.group("week")) != date.getDayOfWeek())
                            .map(date -> problem(prose, both, date));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> date(Matcher found) {
        for (String way : List.of("", "2", "3", "4", "5")) {
            if (found.group("day" + way) != null) {
                String month = found.group("month" + way);
                int number =
                        Character.isDigit(month.charAt(0))
                                ? Integer.parseInt(month)
                                : EnglishMonth.number(month);
                return day(
                        Integer.parseInt(found.group("year" + way)),
                        number,
                        Integer.parseInt(found.group("day" + way)));
            }
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> day(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException none) {
            return Optional.empty(); // told as no-such-time
        }
    }

    private static DayOfWeek weekday(String written) {
        String small = written.toLowerCase(Locale.ROOT).replace('\u00a0', ' ');
        char last = small.charAt(small.length() - 1);
        if (last >= '2' && last <= '7') {
            return DayOfWeek.of(last - '1');
        }
        if (small.equals("cn") || small.startsWith("chủ")) {
            return DayOfWeek.SUNDAY;
        }
        for (int i = 0; i < VIETNAMESE.size(); i++) {
            if (small.endsWith(" " + VIETNAMESE.get(i))
                    || small.equals(ENGLISH.get(i).toLowerCase(Locale.ROOT))) {
                return DayOfWeek.of(i + 1);
            }
        }
        return small.endsWith("bốn") ? DayOfWeek.WEDNESDAY : DayOfWeek.SATURDAY; // bẩy
    }

    private static Diagnostic problem(Prose prose, Matcher found, LocalDate date) {
        int day = date.getDayOfWeek().getValue() - 1;
        boolean english = prose.language().equals(Language.ENGLISH);
        String right = english ? ENGLISH.get(day) : SHOWN.get(day);
        String shown = date.getDayOfMonth() + "/" + date.getMonthValue() + "/" + date.getYear();
        return Diagnostic.warning(
                        "weekday-not-of-date",
                        prose.at(found.start("week")),
                        "ngày " + shown + " không phải là “" + found.group("week") + "”",
                        shown + " is not a \"" + found.group("week") + "\"")
                .suggesting(
                        "ngày ấy là " + right + "; xem lại cả ngày lẫn thứ",
                        "that day is a " + ENGLISH.get(day) + "; look at both");
    }
}
