package vn.loa.content;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Understands deadlines as officers type them. */
final class DueReader {

    private static final Pattern FRAME =
            Pattern.compile(
                    "(?<before>trước|before)?"
                            + "(?:chậm nhất(?: là)?|muộn nhất(?: là)?|hạn(?: chót)?|đến|vào|by|on)?"
                            + "\\s*(?:hết )?(?:ngày )?(?<date>.*?)"
                            + "(?:,?\\s+(?:hằng|hàng|mỗi) năm|,?\\s+(?:every|each) year)?");
    private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern DAY_MONTH_YEAR =
            Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](\\d{4})");
    private static final Pattern IN_WORDS =
            Pattern.compile("(?:(?:(\\d{1,2}) )?tháng (\\d{1,2})(?:/| năm |, ))?(?:năm )?(\\d{4})");
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})(?:[/.-]| tháng )(\\d{1,2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quý|q) ?(i|ii|iii|iv|[1-4])(?:/| năm |, | )(?:năm )?(\\d{4})");
    private static final Pattern WHOLE_DAY =
            Pattern.compile(
                    "(?<![\\d/.-])(?:\\d{1,2}/\\d{1,2}/\\d{4}|\\d{4}-\\d{1,2}-\\d{1,2})(?![\\d/.-]?\\d)");
    private static final Map<String, Integer> ROMAN = Map.of("i", 1, "ii", 2, "iii", 3, "iv", 4);
    private static final Pattern REGULAR =
            Pattern.compile(
                    "(?:định kỳ )?(?:(?:hằng|hàng|mỗi|từng|every|each) )?"
                            + "(tháng|month|quý|quarter|6 tháng|sáu tháng|nửa năm|half-year|năm|year)"
                            + "(?: một lần|/lần| 1 lần)?");

    private DueReader() {}

    static List<Due> read(String typed) {
        String text = typed.strip();
        List<Due> parts =
                Stream.of(text.split("\\s*[,;]\\s*|\\s+(?:và|and)\\s+"))
                        .map(DueReader::one)
                        .toList();
        boolean all = parts.stream().allMatch(Due::isDated);
        return all && parts.size() > 1 ? parts : List.of(one(text));
    }

    /** What a text holds in the shape of a day with its year, be there such a day or not. */
    static Stream<String> days(String typed) {
        return WHOLE_DAY.matcher(typed).results().map(MatchResult::group);
    }

    private static Due one(String typed) {
        String text =
                Normalizer.normalize(typed, Normalizer.Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replaceAll("[\\s\\u00a0]+", " ")
                        .replaceAll("[.]$", "")
                        .strip();
        Matcher frame = FRAME.matcher(text);
        if (frame.matches()) {
            boolean before = frame.group("before") != null;
            String date = frame.group("date").strip();
            Optional<Due> dated =
                    once(typed, date, before)
                            .or(() -> yearly(typed, date, before))
                            .or(() -> quarter(typed, date, before));
            if (dated.isPresent()) {
                return dated.get();
            }
        }
        Matcher regular = REGULAR.matcher(text);
        return regular.matches()
                ? new Due.Regular(typed, rhythm(regular.group(1)))
                : new Due.AsWritten(typed);
    }

    private static Due.Rhythm rhythm(String word) {
        return switch (word) {
            case "tháng", "month" -> Due.Rhythm.MONTH;
            case "quý", "quarter" -> Due.Rhythm.QUARTER;
            case "năm", "year" -> Due.Rhythm.YEAR;
            default -> Due.Rhythm.HALF_YEAR;
        };
    }

    private static Optional<Due> once(String typed, String text, boolean before) {
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return date(iso.group(1), iso.group(2), iso.group(3))
                    .map(date -> new Due.Once(typed, date, before));
        }
        for (Pattern pattern : List.of(DAY_MONTH_YEAR, IN_WORDS)) {
            Matcher local = pattern.matcher(text);
            if (local.matches()) {
                return date(local.group(3), local.group(2), local.group(1))
                        .map(date -> new Due.Once(typed, date, before));
            }
        }
        return Optional.empty();
    }

    private static Optional<PartialDate> date(String year, String month, String day) {
        var date = new PartialDate(Integer.parseInt(year), number(month), number(day));
        try {
            LocalDate.of(date.year(), date.month().orElse(1), date.day().orElse(1));
            return Optional.of(date);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> number(String digits) {
        return Optional.ofNullable(digits).map(Integer::valueOf);
    }

    private static Optional<Due> yearly(String typed, String text, boolean before) {
        Matcher day = DAY_MONTH.matcher(text);
        if (!day.matches()) {
            return Optional.empty();
        }
        try {
            var found = MonthDay.of(Integer.parseInt(day.group(2)), Integer.parseInt(day.group(1)));
            return Optional.of(new Due.Yearly(typed, found, before));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A quarter ends with its last month; before a quarter is before its first. */
    private static Optional<Due> quarter(String typed, String text, boolean before) {
        Matcher quarter = QUARTER.matcher(text);
        if (!quarter.matches()) {
            return Optional.empty();
        }
        String name = quarter.group(1);
        int number = ROMAN.containsKey(name) ? ROMAN.get(name) : Integer.parseInt(name);
        int month = before ? number * 3 - 2 : number * 3;
        var date =
                new PartialDate(
                        Integer.parseInt(quarter.group(2)), Optional.of(month), Optional.empty());
        return Optional.of(new Due.Once(typed, date, before));
    }
}
