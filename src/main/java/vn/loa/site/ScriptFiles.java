package vn.loa.site;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.content.ScheduleWords;
import vn.loa.content.Script;
import vn.loa.content.ScriptReading;
import vn.loa.output.Calendar;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** The script of a material as a plain text, and its broadcasts as a calendar. */
final class ScriptFiles implements Family {

    // A calendar must name the day it was made. Nothing may say so but the material.
    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    /** Old Windows editors take the mark as the sign of UTF-8, and know no other end of a line. */
    private static final String MARK = "\uFEFF";

    private static final String LINE_END = "\r\n";

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Material.class).stream()
                .filter(material -> material.language().equals(edition.language()))
                .flatMap(
                        material ->
                                material.script().stream()
                                        .flatMap(script -> outputs(edition, material, script)));
    }

    private static Stream<Output> outputs(Edition edition, Material material, Script script) {
        var files = new ArrayList<Output>();
        files.add(
                Output.file(
                        textPath(edition, material),
                        material.origin(),
                        () -> Rendered.of(text(edition, material, script))));
        script.schedule()
                .ifPresent(
                        schedule ->
                                files.add(
                                        Output.file(
                                                calendarPath(edition, material),
                                                material.origin(),
                                                () ->
                                                        new Rendered(
                                                                calendar(
                                                                                edition, material,
                                                                                script, schedule)
                                                                        .bytes(),
                                                                List.of(),
                                                                0))));
        return files.stream();
    }

    /** Both lie beside the page of the language the material was written in. */
    static String textPath(Edition edition, Material material) {
        return path(edition, material) + ".txt";
    }

    static String calendarPath(Edition edition, Material material) {
        return path(edition, material) + ".ics";
    }

    private static String path(Edition edition, Material material) {
        return edition.publication().routes().address(material.id(), material.language())
                + material.id().slug();
    }

    // ---- text

    private static String text(Edition edition, Material material, Script script) {
        var reading = ScriptReading.of(script, material.language(), edition.publication());
        var lines = new ArrayList<String>();
        lines.add(material.title());
        lines.add(timing(edition, script, reading));
        lines.add(checked(edition, script));
        script.schedule().ifPresent(schedule -> lines.addAll(broadcasts(edition, schedule)));
        lines.add("");
        lines.add(edition.word("scriptBegins"));
        for (ScriptReading.Part part : reading.parts()) {
            lines.add("");
            lines.add(
                    part instanceof ScriptReading.Part.Pause pause
                            ? "[" + pause(edition, pause) + "]"
                            : ((ScriptReading.Part.Words) part).spoken());
        }
        lines.add("");
        lines.add(edition.word("scriptEnds"));
        edition.settings().issuer(edition.language()).ifPresent(lines::add);
        return MARK + String.join(LINE_END, lines) + LINE_END;
    }

    /** How long it takes, at which rate, and the slot it has. */
    static String timing(Edition edition, Script script, ScriptReading reading) {
        return edition.word(
                "scriptTiming",
                Map.of(
                        "seconds", Math.round(reading.seconds()),
                        "slot", script.seconds(),
                        "rate", script.rate()));
    }

    /** Who checked the words, or that nobody has. */
    static String checked(Edition edition, Script script) {
        return script.checkedBy()
                .map(name -> edition.word("scriptCheckedBy", Map.of("name", name)))
                .orElse(edition.word("scriptUnchecked"));
    }

    static String pause(Edition edition, ScriptReading.Part.Pause pause) {
        return edition.word("scriptPause", Map.of("n", edition.language().number(pause.seconds())));
    }

    private static List<String> broadcasts(Edition edition, Script.Schedule schedule) {
        return facts(edition, schedule).stream()
                .map(fact -> fact.name() + ": " + fact.value())
                .toList();
    }

    /** The broadcasts, as names and values. */
    static List<Parts.Fact> facts(Edition edition, Script.Schedule schedule) {
        var words = new ScheduleWords(schedule, edition.dates());
        var facts = new ArrayList<Parts.Fact>();
        facts.add(new Parts.Fact(edition.word("scriptDays"), words.days()));
        facts.add(new Parts.Fact(edition.word("scriptTimes"), words.times()));
        facts.add(new Parts.Fact(edition.word("scriptEachTime"), words.repeats()));
        return facts;
    }

    // ---- calendar

    private static Calendar calendar(
            Edition edition, Material material, Script script, Script.Schedule schedule) {
        LocalDate stamp = material.about().latest().map(PartialDate::first).orElse(UNDATED);
        var reading = ScriptReading.of(script, material.language(), edition.publication());
        var length =
                Duration.ofSeconds(Math.round(Math.ceil(reading.seconds())) * schedule.repeats());
        var entries = new ArrayList<Calendar.Entry>();
        for (Broadcast broadcast : broadcasts(schedule, stamp)) {
            entries.add(
                    new Calendar.Entry(
                            uid(edition, material, entries.size()),
                            broadcast.day(),
                            Optional.of(broadcast.time()),
                            Optional.of(length),
                            material.title(),
                            String.join("\n", reading.lines()),
                            Optional.of(edition.addresses().full(material)),
                            Optional.of(broadcast.repeat())));
        }
        return new Calendar(material.title(), stamp, entries);
    }

    private static String uid(Edition edition, Material material, int number) {
        return "%s-%s-%s@%s"
                .formatted(
                        material.id().slug(),
                        material.language().tag(),
                        number + 1,
                        edition.settings().baseUrl().replaceAll("^https?://|/.*$", ""));
    }

    private record Broadcast(LocalDate day, LocalTime time, Calendar.Repeat repeat) {}

    private static List<Broadcast> broadcasts(Script.Schedule schedule, LocalDate stamp) {
        boolean yearly = schedule.days().filter(days -> days.year().isEmpty()).isPresent();
        return schedule.times().stream()
                .flatMap(
                        time ->
                                yearly
                                        ? everyYear(schedule.days().orElseThrow(), time, stamp)
                                        : Stream.of(running(schedule, time, stamp)))
                .sorted(Comparator.comparing(Broadcast::day).thenComparing(Broadcast::time))
                .toList();
    }

    /** A calendar has no "these days of every year": each day comes back by itself. */
    private static Stream<Broadcast> everyYear(Script.Days days, LocalTime time, LocalDate stamp) {
        LocalDate end = days.last(stamp.getYear()).plusDays(1);
        return days.first(stamp.getYear())
                .datesUntil(end)
                .map(day -> new Broadcast(day, time, Calendar.Repeat.yearly()));
    }

    private static Broadcast running(Script.Schedule schedule, LocalTime time, LocalDate stamp) {
        LocalDate from = schedule.days().map(days -> days.first(0)).orElse(stamp);
        Optional<LocalDate> until = schedule.days().map(days -> days.last(0));
        if (schedule.everyDay()) {
            var daily = new Calendar.Repeat(Calendar.Repeat.Every.DAILY, Set.of(), until);
            return new Broadcast(from, time, daily);
        }
        // The first day of a series must be one of its days.
        LocalDate first =
                schedule.weekdays().stream()
                        .map(day -> from.with(TemporalAdjusters.nextOrSame(day)))
                        .min(Comparator.naturalOrder())
                        .orElseThrow();
        return new Broadcast(
                first,
                time,
                new Calendar.Repeat(
                        Calendar.Repeat.Every.WEEKLY, Set.copyOf(schedule.weekdays()), until));
    }
}
