package vn.loa.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.output.Calendar;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/**
 * Deadlines for phones, office programs and spreadsheets, in the publication's own language: a
 * calendar for each plan that names days, one for everything, and a table.
 */
final class CalendarFiles implements Family {

    /** Events, plans in progress, and plans that are over in their own years. */
    static final String ALL = CalendarPages.ROOT + "lich.ics";

    static final String TABLE = CalendarPages.ROOT + "lich.csv";

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
                ? Stream.concat(plans, Stream.of(everything(edition), table(edition)))
                : plans;
    }

    /** Where a plan's calendar lies, from the root of the site; absent when it names no day. */
    static Optional<String> path(Plan plan, Edition edition) {
        String folder =
                edition.publication()
                        .routes()
                        .address(plan.id(), edition.publication().settings().language());
        return CalendarEntries.hasDays(plan)
                ? Optional.of(folder + plan.id().slug() + ".ics")
                : Optional.empty();
    }

    private static Output file(Plan plan, String path, Edition edition) {
        return Output.file(
                path,
                plan.origin(),
                () ->
                        calendar(
                                edition,
                                WorkRows.shortName(plan, edition),
                                new CalendarEntries(edition).withEvents(plan)));
    }

    private static Output everything(Edition edition) {
        return Output.file(
                ALL,
                edition.settings().origin(),
                () ->
                        calendar(
                                edition,
                                edition.word("calendar") + " – " + edition.settings().title(),
                                entries(edition)));
    }

    /** What lives comes first. */
    private static List<Calendar.Entry> entries(Edition edition) {
        var entries = new CalendarEntries(edition);
        return Stream.concat(
                        edition.contents().all(Plan.class).stream()
                                .filter(CalendarEntries::hasDays)
                                .sorted(Plan.livingFirst())
                                .flatMap(plan -> entries.of(plan).stream()),
                        edition.contents().all(Event.class).stream()
                                .flatMap(event -> entries.of(event).stream()))
                .toList();
    }

    private static Rendered calendar(Edition edition, String name, List<Calendar.Entry> entries) {
        LocalDate stamp =
                edition.contents()
                        .changed()
                        .map(PartialDate::first)
                        .orElse(LocalDate.of(1970, 1, 1));
        return Rendered.of(new Calendar(name, stamp, entries).bytes());
    }

    private static Output table(Edition edition) {
        return Output.file(
                TABLE,
                edition.settings().origin(),
                () -> Rendered.of(CalendarTable.of(edition).bytes()));
    }
}
