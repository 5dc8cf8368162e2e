package vn.loa.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.DateStyle;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** A day that comes every year, written {@code 30/7}. */
public record DayOfYear(MonthDay day) {

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,2})[/-](\\d{1,2})");

    /** Every way of writing it, days of their months only. */
    static final String TYPED =
            "(?:0?[1-9]|[12]\\d|3[01])[/-](?:0?[13578]|1[02])"
                    + "|(?:0?[1-9]|[12]\\d|30)[/-](?:0?[469]|11)"
                    + "|(?:0?[1-9]|[12]\\d)[/-]0?2";

    /** As a field of a file. */
    static final Fields.Parser<DayOfYear> PARSER =
            Fields.Parser.of(Shape.text(TYPED), DayOfYear::parse);

    static Outcome<DayOfYear> parse(YamlValue.Scalar value) {
        Matcher written = WRITTEN.matcher(value.text().strip());
        if (written.matches()) {
            try {
                int day = Integer.parseInt(written.group(1));
                int month = Integer.parseInt(written.group(2));
                return Outcome.ok(new DayOfYear(MonthDay.of(month, day)));
            } catch (DateTimeException e) {
                return Outcome.failed(notADay(value));
            }
        }
        return Outcome.failed(notADay(value));
    }

    private static final Pattern IN_WORDS =
            Pattern.compile(
                    "(?:ngày\\s+)?(\\d{1,2})(?:\\s+tháng\\s+|\\s*[.]\\s*)(\\d{1,2})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static Optional<String> meant(String typed) {
        Matcher words = IN_WORDS.matcher(typed);
        return words.matches()
                ? Optional.of(words.group(1) + "/" + words.group(2))
                : Optional.empty();
    }

    private static Diagnostic notADay(YamlValue.Scalar value) {
        return Diagnostic.error(
                        "date-not-a-day",
                        value.at(),
                        "“" + value.text().strip() + "” không phải là một ngày trong năm",
                        "\"" + value.text().strip() + "\" is not a day of the year")
                .suggesting("viết dạng ngày/tháng, ví dụ 30/7", "write day/month, e.g. 30/7")
                .suggestingText(meant(value.text().strip()));
    }

    /** The day in a year; 29/2 becomes 28/2 in a common year. */
    public LocalDate in(int year) {
        return day.atYear(year);
    }

    /** Whether it is 29/2. */
    public boolean isLeapDay() {
        return !day.isValidYear(2023);
    }

    /** As written: {@code 30/7}. */
    public String typed() {
        return day.getDayOfMonth() + "/" + day.getMonthValue();
    }

    /** For readers: {@code 30/7}; in English {@code 30 July}. */
    public String shown(DateStyle style) {
        return style.of(day);
    }
}
