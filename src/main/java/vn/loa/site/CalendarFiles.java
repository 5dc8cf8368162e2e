package vn.loa.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Deadlines;
import vn.loa.content.Due;
import vn.loa.content.Event;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.output.Calendar;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * Deadlines for phones and office programs, in the publication's own language: a file for each plan
 * that names days, and one for everything that lives.
 */
final class CalendarFiles implements Family {

    /** Everything that lives. */
    static final String ALL = CalendarPages.ROOT + "lich.ics";

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.isOwn()) {
            return Stream.empty();
        }
        Stream<Output> plans =
                edition.contents().all(Plan.class).stream()
                        .flatMap(
                                plan ->
                                        path(plan, edition).stream()
                                                .map(path -> file(plan, path, edition)));
        return CalendarPages.isNeeded(edition)
                ? Stream.concat(
                        plans,
                        Stream.of(
                                Output.file(
                                        ALL,
                                        edition.settings().origin(),
                                        () -> Rendered.of(everything(edition).bytes()))))
                : plans;
    }

    /** Where a plan's calendar lies, from the root of the site; absent when it names no day. */
    static Optional<String> path(Plan plan, Edition edition) {
        boolean dated =
                plan.status() != Plan.Status.DRAFT
                        && Assignment.of(plan).stream().anyMatch(CalendarFiles::hasDays);
        String folder =
                edition.publication()
                        .routes()
                        .address(plan.id(), edition.publication().settings().language());
        return dated ? Optional.of(folder + plan.id().slug() + ".ics") : Optional.empty();
    }

    private static boolean hasDays(Assignment work) {
        return work.days(PartialDate.EVER, PartialDate.NEVER).findAny().isPresent();
    }

    private static Output file(Plan plan, String path, Edition edition) {
        return Output.file(
                path,
                plan.origin(),
                () ->
                        Rendered.of(
                                calendar(
                                                edition,
                                                WorkRows.shortName(plan, edition),
                                                entries(plan, edition))
                                        .bytes()));
    }

    private static Calendar everything(Edition edition) {
        var entries = new ArrayList<Calendar.Entry>();
        edition.contents().all(Plan.class).stream()
                .filter(plan -> plan.status() == Plan.Status.CURRENT)
                .forEach(plan -> entries.addAll(entries(plan, edition)));
        edition.contents()
                .all(Event.class)
                .forEach(event -> entries.addAll(entries(event, edition)));
        return calendar(
                edition, edition.word("calendar") + " – " + edition.settings().title(), entries);
    }

    private static Calendar calendar(Edition edition, String name, List<Calendar.Entry> entries) {
        LocalDate stamp =
                edition.contents()
                        .changed()
                        .map(PartialDate::first)
                        .orElse(LocalDate.of(1970, 1, 1));
        return new Calendar(name, stamp, entries);
    }

    private static List<Calendar.Entry> entries(Plan plan, Edition edition) {
        var entries = new ArrayList<Calendar.Entry>();
        for (Assignment work : Assignment.of(plan)) {
            for (int i = 0; i < work.due().size(); i++) {
                String key = work.key() + (i == 0 ? "" : "-" + (i + 1));
                entry(work, work.due().get(i), key, edition).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** A deadline; one of every year repeats while the plan lasts. */
    private static Optional<Calendar.Entry> entry(
            Assignment work, Due due, String key, Edition edition) {
        Plan plan = work.plan();
        LocalDate from = work.first().orElse(edition.publication().day());
        Optional<LocalDate> first =
                due instanceof Due.Once once
                        ? Optional.of(once.last())
                        : due.days(from, work.last().orElse(PartialDate.NEVER)).findFirst();
        Optional<Calendar.Repeat> repeat =
                due instanceof Due.Yearly yearly
                        ? Optional.of(yearly(work.last(), yearly.endsFebruary()))
                        : Optional.empty();
        String mark = work.isLiving() ? "" : edition.word("statusOver") + ": ";
        String agencies =
                work.agencies().stream()
                        .map(agency -> PlanWords.agencyName(edition, agency.id()))
                        .collect(Collectors.joining("; "));
        return first.map(
                day ->
                        entry(
                                plan.id().slug() + "-" + key,
                                day,
                                mark + Frame.cut(WorkRows.text(work, edition), 120),
                                Stream.of(
                                                agencies,
                                                edition.word("due")
                                                        + ": "
                                                        + due.shown(edition.language()),
                                                plan.title())
                                        .filter(line -> !line.isEmpty())
                                        .collect(Collectors.joining("\n")),
                                edition.addresses().full(plan),
                                repeat,
                                edition));
    }

    private static Calendar.Repeat yearly(Optional<LocalDate> until, boolean endsFebruary) {
        return new Calendar.Repeat(Calendar.Repeat.Every.YEARLY, Set.of(), until, endsFebruary);
    }

    private static List<Calendar.Entry> entries(Event event, Edition edition) {
        LocalDate from =
                event.day().isPresent()
                        ? LocalDate.of(
                                event.since().orElse(edition.publication().day().getYear()), 1, 1)
                        : PartialDate.EVER;
        return Deadlines.days(event, from, PartialDate.NEVER)
                .limit(1)
                .map(
                        first ->
                                entry(
                                        event.id().slug(),
                                        first.day(),
                                        event.title(),
                                        edition.shown().summary(event),
                                        edition.addresses().full(event),
                                        event.day()
                                                .map(
                                                        day ->
                                                                yearly(
                                                                        Optional.empty(),
                                                                        day.isLeapDay())),
                                        edition))
                .toList();
    }

    private static Calendar.Entry entry(
            String name,
            LocalDate day,
            String summary,
            String description,
            String url,
            Optional<Calendar.Repeat> repeat,
            Edition edition) {
        return new Calendar.Entry(
                name + "@" + URI.create(edition.settings().baseUrl()).getHost(),
                day,
                Optional.empty(),
                Optional.empty(),
                summary,
                description,
                Optional.of(url),
                repeat);
    }
}
