package vn.loa.content;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/** Reads the field {@code script} of a material. */
final class ScriptReader {

    /** Slow and clear, for a loudspeaker whose sound comes back from the hills. */
    static final int USUAL_RATE = 180;

    private static final Shape.WholeNumber RATES = new Shape.WholeNumber(60, 400);

    private static final Fields.Parser<YamlValue.Scalar> AS_TYPED =
            Fields.Parser.of(Shape.TEXT, Outcome::ok);

    private static final Fields.Parser<YamlValue.Scalar> DAY_AS_TYPED =
            Fields.Parser.of(Shape.text(DayOfYear.TYPED + "|" + PartialDate.WRITTEN), Outcome::ok);

    private static final List<String> SLOTS = List.of("30", "60", "120");
    private static final Pattern TIME =
            Pattern.compile("(\\d{1,2})(?:\\s*(?::|h|giờ)\\s*(\\d{2})?)?(?:\\s*phút)?");

    /** What {@link #TIME} takes, with hours and minutes that exist. */
    private static final String TIME_OF_DAY =
            "(?:[01]?\\d|2[0-3])(?:\\s*(?::|h|giờ)\\s*(?:[0-5]\\d)?)?(?:\\s*phút)?";

    private static final Pattern DAY =
            Pattern.compile("(?:(\\d{4})-)?(\\d{1,2})[-/](\\d{1,2})(?:/(\\d{4}))?");
    private static final List<List<String>> WEEKDAYS =
            List.of(
                    List.of("thu hai", "thu 2", "t2", "mon", "monday"),
                    List.of("thu ba", "thu 3", "t3", "tue", "tuesday"),
                    List.of("thu tu", "thu 4", "t4", "wed", "wednesday"),
                    List.of("thu nam", "thu 5", "t5", "thu", "thursday"),
                    List.of("thu sau", "thu 6", "t6", "fri", "friday"),
                    List.of("thu bay", "thu 7", "t7", "sat", "saturday"),
                    List.of("chu nhat", "cn", "sun", "sunday"));
    private static final List<String> EVERY_DAY = List.of("hang ngay", "moi ngay", "daily");

    private final Manuscript manuscript;

    private ScriptReader(Manuscript manuscript) {
        this.manuscript = manuscript;
    }

    /**
     * The script of a material; absent when it has none. A translation takes slot, rate and
     * schedule from its original, but never its words nor its checker.
     */
    static Optional<Script> read(Manuscript manuscript, Fields fields) {
        Optional<Fields> own = fields.mapping("script");
        Optional<YamlValue.Mapping> original =
                manuscript
                        .original()
                        .flatMap(mapping -> mapping.entry("script"))
                        .map(YamlValue.Entry::value)
                        .filter(YamlValue.Mapping.class::isInstance)
                        .map(YamlValue.Mapping.class::cast);
        boolean onlyTheOriginals = manuscript.original().isPresent() && !fields.hasOwn("script");
        return onlyTheOriginals
                ? Optional.empty()
                : own.flatMap(script -> new ScriptReader(manuscript).read(script, original));
    }

    private Optional<Script> read(Fields own, Optional<YamlValue.Mapping> original) {
        Fields fields = original.map(own::restingOn).orElse(own);
        Optional<Written> text = text(fields);
        Optional<String> checkedBy =
                fields.text("checkedBy").filter(name -> fields.hasOwn("checkedBy"));
        int seconds =
                fields.optional("seconds", Misread.choice("seconds", SLOTS))
                        .map(Integer::valueOf)
                        .orElse(60);
        int rate = fields.wholeNumber("rate", USUAL_RATE, RATES).orElse(USUAL_RATE);
        if (rate < RATES.least() || rate > RATES.most()) {
            fields.report(strangeRate(fields.at("rate"), rate));
        }
        Optional<Script.Schedule> schedule =
                fields.mapping("schedule").flatMap(inner -> schedule(inner));
        fields.reportUnknown();
        return text.map(t -> new Script(t.text(), t.at(), seconds, rate, checkedBy, schedule));
    }

    /** What is read, and its first line. */
    private record Written(String text, Position at) {}

    /** The field {@code text}; in a text file, what stands below the fields. */
    private Optional<Written> text(Fields fields) {
        if (fields.hasOwn("text")) {
            return fields.optional("text", AS_TYPED).map(this::written);
        }
        String below = manuscript.parts().text();
        if (!manuscript.isData() && !below.isBlank()) {
            int line = manuscript.parts().linesBefore() + 1;
            return Optional.of(new Written(below, new Position(fields.at().file(), line, 1)));
        }
        fields.required("text", "| (xuống dòng, thụt vào, viết lời đọc)");
        return Optional.empty();
    }

    /** A block text ("text: |") begins on the line after its bar. */
    private Written written(YamlValue.Scalar text) {
        Position at = text.at();
        boolean block = text.text().contains("\n");
        return new Written(text.text(), block ? firstOfBlock(at) : at);
    }

    /** A block text is indented; its own lines begin where the first letter stands. */
    private Position firstOfBlock(Position bar) {
        String line =
                manuscript.file().text().value().stream()
                        .flatMap(String::lines)
                        .skip(bar.line())
                        .findFirst()
                        .orElse("");
        int indent = line.length() - line.stripLeading().length();
        return new Position(bar.file(), bar.line() + 1, indent + 1);
    }

    private static Diagnostic strangeRate(Position at, int rate) {
        return Diagnostic.error(
                        "script-rate",
                        at,
                        "không ai đọc " + rate + " tiếng một phút",
                        "nobody reads " + rate + " syllables a minute")
                .suggesting(
                        "viết số tiếng một phút, từ 60 đến 400; đọc loa nên khoảng " + USUAL_RATE,
                        "write syllables a minute, 60 to 400; about "
                                + USUAL_RATE
                                + " for a loudspeaker");
    }

    private static Optional<Script.Schedule> schedule(Fields fields) {
        Optional<YamlValue.Scalar> from = fields.optional("from", DAY_AS_TYPED);
        Optional<YamlValue.Scalar> to = fields.optional("to", DAY_AS_TYPED);
        List<DayOfWeek> weekdays =
                fields.list("days", Form.of(Shape.TEXT, ScriptReader::weekday)).stream()
                        .flatMap(List::stream)
                        .distinct()
                        .sorted()
                        .toList();
        List<LocalTime> times =
                fields.list("times", Form.of(Shape.text(TIME_OF_DAY), ScriptReader::time)).stream()
                        .sorted()
                        .toList();
        fields.required("times", "[5:30, 17:00]");
        int repeats = fields.wholeNumber("repeats").orElse(1);
        Optional<Script.Days> days = days(from, to, fields);
        fields.reportUnknown();
        boolean yearly = days.filter(d -> d.year().isEmpty()).isPresent();
        if (yearly && !weekdays.isEmpty() && weekdays.size() < 7) {
            fields.report(weekdaysEveryYear(fields.at("days")));
        }
        return times.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Script.Schedule(
                                days,
                                weekdays.isEmpty() ? List.of(DayOfWeek.values()) : weekdays,
                                times,
                                Math.max(1, repeats)));
    }

    private static Optional<Script.Days> days(
            Optional<YamlValue.Scalar> from, Optional<YamlValue.Scalar> to, Fields fields) {
        if (from.isEmpty() && to.isEmpty()) {
            return Optional.empty();
        }
        YamlValue.Scalar first = from.or(() -> to).orElseThrow();
        Optional<Script.Days> begin = day(first, fields);
        Optional<Script.Days> end = day(to.orElse(first), fields);
        if (begin.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        Script.Days a = begin.get();
        Script.Days b = end.get();
        boolean inOrder =
                a.year().isPresent() == b.year().isPresent()
                        && (a.year().isEmpty()
                                || a.year().equals(b.year()) && !b.from().isBefore(a.from())
                                || a.year().get() + 1 == b.year().get()
                                        && b.from().isBefore(a.from()));
        if (!inOrder) {
            fields.report(notInOrder(first, to.orElse(first)));
            return Optional.empty();
        }
        return Optional.of(new Script.Days(a.year(), a.from(), b.from()));
    }

    /** A day of one year, {@code 2027-07-30}, or of every year, {@code 30/7}. */
    private static Optional<Script.Days> day(YamlValue.Scalar typed, Fields fields) {
        Matcher written = DAY.matcher(typed.text().strip());
        boolean everyYear =
                written.matches() && written.group(1) == null && written.group(4) == null;
        if (everyYear) {
            return noted(DayOfYear.parse(typed), fields)
                    .map(day -> new Script.Days(Optional.empty(), day.day(), day.day()));
        }
        return noted(PartialDate.parse(typed), fields)
                .map(
                        date ->
                                new Script.Days(
                                        Optional.of(date.year()),
                                        MonthDay.from(date.first()),
                                        MonthDay.from(date.first())));
    }

    private static <T> Optional<T> noted(Outcome<T> outcome, Fields fields) {
        outcome.diagnostics().forEach(fields::report);
        return outcome.value();
    }

    private static Diagnostic notInOrder(YamlValue.Scalar from, YamlValue.Scalar to) {
        return Diagnostic.error(
                        "script-days",
                        to.at(),
                        "từ “"
                                + from.text()
                                + "” đến “"
                                + to.text()
                                + "” không phải là các ngày liền nhau trong một năm",
                        "from \""
                                + from.text()
                                + "\" to \""
                                + to.text()
                                + "\" are no days in a row within a year")
                .suggesting(
                        "viết cả hai ngày giống nhau: 24/7 và 30/7 (năm nào cũng vậy), hoặc 2027-07-24 và 2027-07-30",
                        "write both alike: 24/7 and 30/7 (every year), or 2027-07-24 and 2027-07-30");
    }

    private static Diagnostic weekdaysEveryYear(Position at) {
        return Diagnostic.error(
                        "script-days",
                        at,
                        "lịch năm nào cũng lặp lại không chọn được thứ trong tuần",
                        "days that come back every year cannot be chosen by weekday")
                .suggesting(
                        "bỏ trường days, hoặc ghi cả năm: 2027-07-24",
                        "drop the field days, or write the year too: 2027-07-24");
    }

    private static Outcome<List<DayOfWeek>> weekday(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            String typed = Folding.plain(scalar.text().strip());
            if (EVERY_DAY.contains(typed)) {
                return Outcome.ok(List.of(DayOfWeek.values()));
            }
            for (int i = 0; i < WEEKDAYS.size(); i++) {
                if (WEEKDAYS.get(i).contains(typed)) {
                    return Outcome.ok(List.of(DayOfWeek.of(i + 1)));
                }
            }
        }
        return Outcome.failed(
                Diagnostic.error(
                                "script-days",
                                value.at(),
                                "đây không phải là thứ trong tuần",
                                "this is no day of the week")
                        .suggesting(
                                "viết: days: [thứ hai, thứ tư, chủ nhật], hoặc hằng ngày",
                                "write: days: [mon, wed, sun], or daily"));
    }

    private static Outcome<LocalTime> time(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            Matcher written = TIME.matcher(scalar.text().strip());
            if (written.matches()) {
                int hour = Integer.parseInt(written.group(1));
                int minute = written.group(2) == null ? 0 : Integer.parseInt(written.group(2));
                if (hour < 24 && minute < 60) {
                    return Outcome.ok(LocalTime.of(hour, minute));
                }
            }
        }
        return Outcome.failed(
                Diagnostic.error(
                                "script-time",
                                value.at(),
                                "đây không phải là giờ trong ngày",
                                "this is no time of the day")
                        .suggesting("viết 5:30 hoặc 17 giờ", "write 5:30 or 17:00"));
    }
}
