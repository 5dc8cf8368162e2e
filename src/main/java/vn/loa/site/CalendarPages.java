package vn.loa.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Deadlines;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.output.Output;

/**
 * The calendar: what is due in the coming year month by month, then what is over. Only plans in
 * progress and events are ever due.
 */
final class CalendarPages implements Family {

    static final String ROOT = "lich/";

    /** Months shown, the one of the build first. */
    static final int MONTHS = 12;

    /**
     * @param built the day of the build, from which the coming year is counted
     * @param files calendars of everything and of each plan
     * @param table the same as a table
     * @param regular what is to be done without a day
     */
    record View(
            String heading,
            String lead,
            String built,
            List<PlanFile> files,
            String data,
            String table,
            boolean plansInProgress,
            List<Section> months,
            List<WorkRows.Row> regular,
            List<Section> years,
            List<WorkRows.Row> regularOnce) {}

    /** A plan's calendar; {@code href} is empty where the plan names no day. */
    record PlanFile(String href, Parts.Link plan) {}

    /** Days under a month or a year. */
    record Section(String id, String heading, List<Day> days) {}

    /**
     * Something on a day.
     *
     * @param lead what to say before the day: that it is the last one, or that it is one too late
     * @param iso for machines
     * @param until the same day, of what lives; empty for history
     * @param after what to say once it is past
     * @param how ordered, requested or a report; empty for an event
     * @param href of the event or the plan
     * @param source a short name of the plan; empty for an event
     */
    record Day(
            String lead,
            String iso,
            String day,
            String weekday,
            String until,
            String after,
            String text,
            String lang,
            List<PlanPages.Office> agencies,
            String how,
            String due,
            String href,
            String source) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!isNeeded(edition)) {
            return Stream.empty();
        }
        Head head =
                Head.list(
                        ROOT,
                        edition.settings().origin(),
                        edition.word("calendar"),
                        edition.word("calendarLead"));
        return Stream.of(PageOutput.explained(edition, head, "calendar.html", CalendarPages::view));
    }

    /** Whether anything written has days. */
    static boolean isNeeded(Edition edition) {
        return edition.contents().has(Kind.PLAN) || edition.contents().has(Kind.EVENT);
    }

    private static View view(Here here) {
        Edition edition = here.edition();
        Deadlines deadlines = edition.plans().deadlines();
        LocalDate today = edition.publication().day();
        LocalDate end = YearMonth.from(today).plusMonths(MONTHS).atEndOfMonth();
        return new View(
                edition.word("calendar"),
                edition.word("calendarLead"),
                edition.shown().date(PartialDate.of(today)),
                files(here),
                here.to(CalendarFiles.ALL),
                here.to(CalendarFiles.TABLE),
                edition.contents().all(Plan.class).stream()
                        .anyMatch(p -> p.status() == Plan.Status.CURRENT),
                months(deadlines.coming(today, end), here),
                rows(deadlines.withoutDay(), here),
                years(deadlines.history(today), here),
                rows(deadlines.withoutDayOnce(), here));
    }

    private static List<PlanFile> files(Here here) {
        Edition edition = here.edition();
        return edition.contents().all(Plan.class).stream()
                .filter(plan -> plan.status() != Plan.Status.DRAFT)
                .sorted(Plan.livingFirst())
                .map(
                        plan ->
                                new PlanFile(
                                        CalendarFiles.path(plan, edition).map(here::to).orElse(""),
                                        new Parts.Link(
                                                here.to(plan),
                                                plan.title(),
                                                false,
                                                edition.shown().mark(plan))))
                .toList();
    }

    private static List<WorkRows.Row> rows(List<Assignment> work, Here here) {
        return work.stream().map(one -> WorkRows.row(one, here)).toList();
    }

    private static List<Section> months(List<Deadlines.Occasion> coming, Here here) {
        var months = new LinkedHashMap<YearMonth, List<Day>>();
        for (Deadlines.Occasion one : coming) {
            months.computeIfAbsent(YearMonth.from(one.day()), m -> new ArrayList<>())
                    .add(day(one, true, here));
        }
        var sections = new ArrayList<Section>();
        months.forEach((month, days) -> sections.add(section(month, days, here.edition())));
        return sections;
    }

    private static Section section(YearMonth month, List<Day> days, Edition edition) {
        var date =
                new PartialDate(
                        month.getYear(), Optional.of(month.getMonthValue()), Optional.empty());
        return new Section("thang-" + month, Shown.capital(edition.shown().date(date)), days);
    }

    private static List<Section> years(List<Deadlines.Occasion> history, Here here) {
        var years = new LinkedHashMap<Integer, List<Day>>();
        for (Deadlines.Occasion one : history) {
            years.computeIfAbsent(one.day().getYear(), y -> new ArrayList<>())
                    .add(day(one, false, here));
        }
        var sections = new ArrayList<Section>();
        years.forEach(
                (year, days) -> {
                    String heading = here.edition().word("yearOf", Map.of("year", year));
                    sections.add(new Section("nam-" + year, heading, days));
                });
        return sections;
    }

    private static Day day(Deadlines.Occasion one, boolean living, Here here) {
        return one instanceof Deadlines.Deadline deadline
                ? deadline(deadline, living, here)
                : anniversary((Deadlines.Anniversary) one, living, here);
    }

    private static Day deadline(Deadlines.Deadline deadline, boolean living, Here here) {
        Edition edition = here.edition();
        WorkRows.Row row = WorkRows.row(deadline.work(), here);
        // Who plans needs the last day; who looks up an old plan needs the day it names.
        boolean named = deadline.isBefore() && !living;
        LocalDate at = named ? deadline.named() : deadline.day();
        String day = edition.shown().date(PartialDate.of(at));
        return new Day(
                deadline.isBefore() ? edition.word(living ? "workNext" : "beforeDay") : "",
                at.toString(),
                day,
                edition.shown().weekday(at),
                living ? deadline.day().toString() : "",
                edition.word("overdue"),
                row.text(),
                row.lang(),
                row.agencies(),
                row.how(),
                row.due().equals(day) || named && row.due().endsWith(day) ? "" : row.due(),
                row.plan().href(),
                row.plan().title());
    }

    private static Day anniversary(Deadlines.Anniversary one, boolean living, Here here) {
        Edition edition = here.edition();
        Event event = one.event();
        return new Day(
                "",
                one.day().toString(),
                edition.shown().date(PartialDate.of(one.day())),
                edition.shown().weekday(one.day()),
                living ? one.day().toString() : "",
                edition.word("dayPast"),
                event.title(),
                edition.shown().mark(event),
                List.of(),
                "",
                "",
                here.to(event),
                "");
    }
}
