package vn.loa.site;

import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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

/**
 * Deadlines and events as entries of a calendar. A deadline stands on the last day on which it can
 * be met; where the plan names another day, the entry says which. What is over stays in its own
 * years and says so first.
 */
final class CalendarEntries {

    private static final int LONGEST_TEXT = 120;

    private final Edition edition;

    CalendarEntries(Edition edition) {
        this.edition = edition;
    }

    /** Whether a plan names any day, so that a calendar can show it. */
    static boolean hasDays(Plan plan) {
        return plan.status() != Plan.Status.DRAFT
                && Deadlines.work(plan)
                        .anyMatch(
                                work ->
                                        work.days(PartialDate.EVER, PartialDate.NEVER)
                                                .findAny()
                                                .isPresent());
    }

    /** What a plan gives to do, then the events on its days that come back every year. */
    List<Calendar.Entry> withEvents(Plan plan) {
        return Stream.concat(
                        of(plan).stream(),
                        edition.contents().all(Event.class).stream()
                                .filter(event -> isOf(event, plan))
                                .flatMap(event -> of(event).stream()))
                .toList();
    }

    private static boolean isOf(Event event, Plan plan) {
        return Deadlines.work(plan)
                .flatMap(work -> work.due().stream())
                .filter(Due.Yearly.class::isInstance)
                .map(Due.Yearly.class::cast)
                .anyMatch(
                        due ->
                                !due.before()
                                        && event.day()
                                                .filter(day -> day.day().equals(due.day()))
                                                .isPresent());
    }

    List<Calendar.Entry> of(Plan plan) {
        var entries = new ArrayList<Calendar.Entry>();
        for (Assignment work : Deadlines.work(plan).toList()) {
            for (int i = 0; i < work.due().size(); i++) {
                String key = work.key() + (i == 0 ? "" : "-" + (i + 1));
                entry(work, work.due().get(i), key).ifPresent(entries::add);
            }
        }
        return entries;
    }

    /** A deadline; one of every year repeats while the plan lasts. */
    private Optional<Calendar.Entry> entry(Assignment work, Due due, String key) {
        LocalDate from = work.first().orElse(edition.publication().day());
        LocalDate earliest = due instanceof Due.Yearly ? from : PartialDate.EVER;
        List<LocalDate> days = work.days(due, earliest, PartialDate.NEVER).limit(2).toList();
        if (days.isEmpty()) {
            return Optional.empty();
        }
        boolean again = days.size() > 1;
        return Optional.of(
                entry(
                        work.plan().id().slug() + "-" + key,
                        days.get(0),
                        summary(work, due, days.get(0), again),
                        description(work, due),
                        edition.addresses().full(work.plan()),
                        again ? Optional.of(yearly(work, (Due.Yearly) due)) : Optional.empty()));
    }

    private static Calendar.Repeat yearly(Assignment work, Due.Yearly due) {
        return yearly(work.last(), due.endsFebruary());
    }

    private static Calendar.Repeat yearly(Optional<LocalDate> until, boolean endsFebruary) {
        return new Calendar.Repeat(Calendar.Repeat.Every.YEARLY, Set.of(), until, endsFebruary);
    }

    private String summary(Assignment work, Due due, LocalDate day, boolean again) {
        String lead =
                Stream.of(
                                work.isLiving() ? "" : edition.word("calendarOld"),
                                named(due, day, again))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        String text = Frame.cut(WorkRows.text(work, edition), LONGEST_TEXT);
        return lead.isEmpty() ? text : Shown.capital(lead) + ": " + text;
    }

    /** The time as the plan names it, with its year, where the entry stands on another day. */
    private String named(Due due, LocalDate day, boolean again) {
        return switch (due.bound()) {
            case BEFORE -> again ? everyYear(due) : beforeDay(due, day);
            case UNTIL_END -> due.shown(edition.dates());
            default -> "";
        };
    }

    private String everyYear(Due due) {
        String typed = due.shown(edition.dates());
        return typed.matches("(?iu).*\\b(năm|year)")
                ? typed
                : typed + " " + edition.word("everyYear");
    }

    private String beforeDay(Due due, LocalDate day) {
        return due instanceof Due.Yearly
                ? edition.word(
                        "beforeDate",
                        Map.of("date", edition.shown().date(PartialDate.of(day.plusDays(1)))))
                : due.shown(edition.dates());
    }

    private String description(Assignment work, Due due) {
        String why =
                switch (due.bound()) {
                    case BEFORE -> edition.word("calendarDayBefore");
                    case UNTIL_END -> edition.word("calendarLastDay");
                    default -> "";
                };
        return Stream.of(
                        WorkRows.agencies(work, edition),
                        edition.word("workHow") + ": " + WorkRows.how(work, edition),
                        edition.word("due") + ": " + due.shown(edition.dates()),
                        why,
                        edition.word("plan") + ": " + work.plan().title(),
                        work.isLiving() ? "" : edition.word("workHistoryNote"))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    List<Calendar.Entry> of(Event event) {
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
                                                                        day.isLeapDay()))))
                .toList();
    }

    private Calendar.Entry entry(
            String name,
            LocalDate day,
            String summary,
            String description,
            String url,
            Optional<Calendar.Repeat> repeat) {
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
