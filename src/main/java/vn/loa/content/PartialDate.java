package vn.loa.content;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/**
 * A date with the precision it was written with.
 *
 * @param month 1 to 12; absent when only the year is known
 * @param day absent when only the month or the year is known
 */
public record PartialDate(int year, Optional<Integer> month, Optional<Integer> day)
        implements Comparable<PartialDate> {

    /** Before and after every day that a plan may name. */
    public static final LocalDate EVER = LocalDate.of(1945, 1, 1);

    public static final LocalDate NEVER = LocalDate.of(2999, 12, 31);

    private static final String YEAR = "[12]\\d{3}";

    private static final String LEAP_YEAR =
            "(?:[12]\\d(?:0[48]|[2468][048]|[13579][26])|(?:2[048]|1[26])00)";
    private static final Pattern ISO =
            Pattern.compile("(" + YEAR + ")(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
    private static final Pattern VIETNAMESE =
            Pattern.compile("(?:(\\d{1,2})[/.-])?(\\d{1,2})[/.-](" + YEAR + ")");

    /** Every way of writing it, days of their months only. */
    static final String WRITTEN = isoPattern() + "|" + vietnamesePattern("[/.-]");

    /** The same without a slash. */
    static final String WITHOUT_SLASH = isoPattern() + "|" + vietnamesePattern("[.-]");

    /** As a field of a file; see {@link #parse}. */
    static final Fields.Parser<PartialDate> PARSER =
            Fields.Parser.of(Shape.text(WRITTEN), PartialDate::parse);

    private static final Comparator<PartialDate> ORDER =
            Comparator.comparing(PartialDate::first).thenComparing(PartialDate::last);

    /**
     * Reads {@code 2022-05-26}, {@code 2022-05}, {@code 2022}, {@code 26/5/2022} or {@code 5/2022}.
     */
    public static Outcome<PartialDate> parse(YamlValue.Scalar value) {
        String typed = value.text().strip();
        Matcher iso = ISO.matcher(typed);
        if (iso.matches()) {
            return of(value, iso.group(1), iso.group(2), iso.group(3));
        }
        Matcher vietnamese = VIETNAMESE.matcher(typed);
        if (vietnamese.matches()) {
            return of(value, vietnamese.group(3), vietnamese.group(2), vietnamese.group(1));
        }
        if (DayOfYear.parse(value).value().isPresent()) {
            return Outcome.failed(withoutYear(value, typed));
        }
        return Outcome.failed(
                Diagnostic.error(
                                "date-not-a-day",
                                value.at(),
                                "“" + typed + "” không phải là ngày",
                                "\"" + typed + "\" is not a date")
                        .suggesting(
                                "viết dạng 2024-06-30 (năm-tháng-ngày), 2024-06 hoặc 2024",
                                "write 2024-06-30 (year-month-day), 2024-06 or 2024")
                        .suggestingText(DateSlips.meant(typed)));
    }

    private static Diagnostic withoutYear(YamlValue.Scalar value, String typed) {
        return Diagnostic.error(
                        "date-not-a-day",
                        value.at(),
                        "“" + typed + "” thiếu năm",
                        "\"" + typed + "\" lacks its year")
                .suggesting(
                        "viết cả năm, ví dụ "
                                + typed.replace('-', '/')
                                + "/2026; ở sự kiện năm nào cũng có thì thay date bằng day: "
                                + typed.replace('-', '/'),
                        "write the year too, e.g. "
                                + typed.replace('-', '/')
                                + "/2026; in an event of every year write day: "
                                + typed.replace('-', '/')
                                + " instead of date");
    }

    /** A date in a text; absent when it is none. */
    public static Optional<PartialDate> reading(String typed) {
        Position nowhere = Position.start("");
        return parse(new YamlValue.Scalar(typed, true, nowhere, nowhere)).value();
    }

    private static Optional<String> real(String year, String month, String day) {
        int ofYear = Integer.parseInt(year);
        int ofMonth = Integer.parseInt(month);
        int ofDay = Integer.parseInt(day);
        boolean isReal =
                ofMonth >= 1
                        && ofMonth <= 12
                        && ofDay >= 1
                        && ofDay <= YearMonth.of(ofYear, ofMonth).lengthOfMonth();
        return isReal
                ? Optional.of(
                        new PartialDate(ofYear, Optional.of(ofMonth), Optional.of(ofDay)).iso())
                : Optional.empty();
    }

    private static Outcome<PartialDate> of(
            YamlValue.Scalar value, String yearText, String monthText, String dayText) {
        int year = Integer.parseInt(yearText);
        Optional<Integer> month = Optional.ofNullable(monthText).map(Integer::valueOf);
        Optional<Integer> day = Optional.ofNullable(dayText).map(Integer::valueOf);
        if (month.filter(m -> m < 1 || m > 12).isPresent()) {
            // 7/30/2026 is the American order, 2026-30-07 the other one.
            Optional<String> meant = day.flatMap(d -> real(yearText, dayText, monthText));
            return Outcome.failed(
                    meant.map(
                                    date ->
                                            notADay(
                                                    value,
                                                    new Message(
                                                            "viết dạng " + date,
                                                            "write it like " + date)))
                            .orElseGet(() -> notADay(value, noSuchMonth(yearText))));
        }
        if (day.isPresent()) {
            int length = YearMonth.of(year, month.orElseThrow()).lengthOfMonth();
            if (day.get() < 1 || day.get() > length) {
                return Outcome.failed(notADay(value, noSuchDay(year, month.orElseThrow(), length)));
            }
        }
        return Outcome.ok(new PartialDate(year, month, day));
    }

    private static String isoPattern() {
        String days =
                YEAR
                        + "-(?:"
                        + "(?:0?[13578]|1[02])-(?:0?[1-9]|[12]\\d|3[01])"
                        + "|(?:0?[469]|11)-(?:0?[1-9]|[12]\\d|30)"
                        + "|0?2-(?:0?[1-9]|1\\d|2[0-8]))";
        return YEAR + "(?:-(?:0?[1-9]|1[0-2]))?|" + days + "|" + LEAP_YEAR + "-0?2-29";
    }

    private static String vietnamesePattern(String dash) {
        String days =
                "(?:(?:0?[1-9]|[12]\\d|3[01])~(?:0?[13578]|1[02])"
                        + "|(?:0?[1-9]|[12]\\d|30)~(?:0?[469]|11)"
                        + "|(?:0?[1-9]|1\\d|2[0-8])~0?2)~"
                        + YEAR;
        String all = "(?:0?[1-9]|1[0-2])~" + YEAR + "|" + days + "|29~0?2~" + LEAP_YEAR;
        return all.replace("~", dash);
    }

    // Which day was meant only the writer knows: the last one that exists shows but the form.
    private static Message noSuchMonth(String year) {
        return new Message(
                "một năm có 12 tháng; xem lại ngày đúng rồi viết dạng " + year + "-12-31",
                "a year has 12 months; look the day up and write it like " + year + "-12-31");
    }

    private static Message noSuchDay(int year, int month, int length) {
        String last = new PartialDate(year, Optional.of(month), Optional.of(length)).iso();
        String vietnamese = "tháng " + month + " năm " + year + " có " + length + " ngày";
        return new Message(
                vietnamese + "; xem lại ngày đúng rồi viết dạng " + last,
                "that month has " + length + " days; look the day up and write it like " + last);
    }

    private static Diagnostic notADay(YamlValue.Scalar value, Message advice) {
        return Diagnostic.error(
                        "date-not-a-day",
                        value.at(),
                        "“" + value.text().strip() + "” không phải là ngày có thật",
                        "\"" + value.text().strip() + "\" is not a day that exists")
                .suggesting(advice.vietnamese(), advice.english());
    }

    public static PartialDate of(LocalDate date) {
        return new PartialDate(
                date.getYear(),
                Optional.of(date.getMonthValue()),
                Optional.of(date.getDayOfMonth()));
    }

    /** The first day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, month.orElse(1), day.orElse(1));
    }

    /** The last day it may mean. */
    public LocalDate last() {
        YearMonth end = YearMonth.of(year, month.orElse(12));
        return end.atDay(day.orElse(end.lengthOfMonth()));
    }

    /** For machines: {@code 2022-05-26}, {@code 2022-05} or {@code 2022}. */
    public String iso() {
        var text = new StringBuilder(digits(4, year));
        month.ifPresent(m -> text.append('-').append(digits(2, m)));
        day.ifPresent(d -> text.append('-').append(digits(2, d)));
        return text.toString();
    }

    // "%04d" would write the digits of the machine's locale.
    private static String digits(int count, int number) {
        String text = String.valueOf(number);
        return "0".repeat(Math.max(0, count - text.length())) + text;
    }

    /** For readers: {@code 26/5/2022}, {@code tháng 5/2022}; in English {@code 26 May 2022}. */
    public String shown(DateStyle style) {
        if (day.isPresent()) {
            return style.of(first());
        }
        return month.map(m -> style.of(YearMonth.of(year, m))).orElse(String.valueOf(year));
    }

    /** The same where no theme is at hand. */
    public String shown(Language language) {
        return shown(DateStyle.of(language));
    }

    @Override
    public int compareTo(PartialDate other) {
        return ORDER.compare(this, other);
    }
}
