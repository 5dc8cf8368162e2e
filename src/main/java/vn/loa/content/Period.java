package vn.loa.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** The days a plan covers, both ends included, with the precision they were written with. */
public record Period(PartialDate from, PartialDate to) {

    private static final Pattern YEARS = Pattern.compile("(\\d{4})\\s*[-–]\\s*(\\d{4})");

    private static final Pattern YEARS_IN_WORDS =
            Pattern.compile(
                    "(?:giai đoạn\\s+|từ\\s+|năm\\s+){0,9}(\\d{4})\\s*(?:đến|tới|và|[-–—/,>]+)\\s*(?:năm\\s+)?(\\d{4})",
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    // Two dates: with a slash only where neither has one itself, else with a dash between spaces.
    private static final Pattern DATES =
            Pattern.compile("([^/\\s]+)/([^/\\s]+)|(.+?)\\s+[-–]\\s+(.+)");

    /** As a field of a file; see {@link #parse}. */
    static final Fields.Parser<Period> PARSER =
            Fields.Parser.of(
                    Shape.text(
                            PartialDate.WRITTEN
                                    + "|\\d{4}\\s*[-–]\\s*\\d{4}"
                                    + "|(?:%1$s)/(?:%1$s)".formatted(PartialDate.WITHOUT_SLASH)
                                    + "|(?:%1$s)\\s+[-–]\\s+(?:%1$s)"
                                            .formatted(PartialDate.WRITTEN)),
                    Period::parse);

    /**
     * Reads {@code 2024}, {@code 2021-2025}, or two dates {@code 2024-01-01/2024-12-31} or {@code
     * 1/1/2024 - 31/12/2024}.
     */
    static Outcome<Period> parse(YamlValue.Scalar value) {
        String typed = value.text().strip();
        var one = end(value, typed);
        Matcher years = YEARS.matcher(typed);
        Matcher dates = DATES.matcher(typed);
        Optional<String> beginning = DateSlips.beginning(typed);
        if (one.value().isEmpty() && beginning.isPresent() && !isYearsInWords(typed)) {
            return Outcome.failed(withoutEnd(value, typed, beginning.get()));
        }
        if (one.value().isPresent() || !years.matches() && !dates.matches()) {
            return one.value().isEmpty() && isYearsInWords(typed)
                    ? Outcome.failed(inWords(value, typed))
                    : one.map(date -> new Period(date, date));
        }
        String[] ends =
                years.matches()
                        ? new String[] {years.group(1), years.group(2)}
                        : dates.group(1) != null
                                ? new String[] {dates.group(1), dates.group(2)}
                                : new String[] {dates.group(3), dates.group(4)};
        return end(value, ends[0])
                .then(from -> end(value, ends[1]).then(to -> between(value, from, to)));
    }

    private static boolean isYearsInWords(String typed) {
        return typed.length() < 60 && YEARS_IN_WORDS.matcher(typed).matches();
    }

    private static Diagnostic withoutEnd(YamlValue.Scalar value, String typed, String beginning) {
        return Diagnostic.error(
                        "date-not-a-day",
                        value.at(),
                        "“" + typed + "” chưa nói năm nào kết thúc",
                        "\"" + typed + "\" does not say when it ends")
                .suggesting(
                        "viết: "
                                + beginning
                                + " - năm cuối, ví dụ 2024 - 2030; chưa định năm cuối thì bỏ dòng"
                                + " này",
                        "write: "
                                + beginning
                                + " - the last year, e.g. 2024 - 2030; where none is set, leave the"
                                + " line out");
    }

    private static Diagnostic inWords(YamlValue.Scalar value, String typed) {
        return Diagnostic.error(
                        "date-not-a-day",
                        value.at(),
                        "“" + typed + "” không phải là thời gian đọc được",
                        "\"" + typed + "\" is no period that can be read")
                .suggestingText(Optional.of(YEARS_IN_WORDS.matcher(typed).replaceFirst("$1-$2")));
    }

    private static Outcome<PartialDate> end(YamlValue.Scalar value, String text) {
        return PartialDate.parse(
                new YamlValue.Scalar(text, value.plain(), value.at(), value.end()));
    }

    private static Outcome<Period> between(
            YamlValue.Scalar value, PartialDate from, PartialDate to) {
        return from.first().isAfter(to.last())
                ? Outcome.failed(
                        Diagnostic.error(
                                        "period-backwards",
                                        value.at(),
                                        "“" + value.text() + "” kết thúc trước khi bắt đầu",
                                        "\"" + value.text() + "\" ends before it begins")
                                .suggesting(
                                        "viết năm đầu trước, ví dụ 2021-2025",
                                        "write the first year first, e.g. 2021-2025"))
                : Outcome.ok(new Period(from, to));
    }

    public String shown(DateStyle style) {
        if (from.equals(to)) {
            return from.shown(style);
        }
        boolean years = from.month().isEmpty() && to.month().isEmpty();
        return years
                ? style.years(from.year(), to.year())
                : from.shown(style) + " – " + to.shown(style);
    }

    /** The same where no theme is at hand. */
    public String shown(Language language) {
        return shown(DateStyle.of(language));
    }
}
