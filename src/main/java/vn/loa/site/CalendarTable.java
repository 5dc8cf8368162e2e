package vn.loa.site;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Deadlines;
import vn.loa.content.Due;
import vn.loa.content.Plan;
import vn.loa.output.Csv;

/** The calendar as a table: what comes within a year, what was, and what has only a rhythm. */
final class CalendarTable {

    private static final List<String> HEAD =
            List.of(
                    "day",
                    "dueBound.name",
                    "due",
                    "status",
                    "duty",
                    "agency",
                    "workHow",
                    "plan",
                    "workAddress");

    private CalendarTable() {}

    static Csv of(Edition edition) {
        Deadlines deadlines = edition.plans().deadlines();
        LocalDate today = edition.publication().day();
        LocalDate end = YearMonth.from(today).plusMonths(CalendarPages.MONTHS).atEndOfMonth();
        List<List<String>> rows =
                Stream.of(
                                deadlines.coming(today, end).stream()
                                        .map(one -> row(one, "statusComing", edition)),
                                regular(deadlines.withoutDay(), "statusComing", edition),
                                deadlines.history(today).stream()
                                        .map(one -> row(one, "statusOver", edition)),
                                regular(deadlines.withoutDayOnce(), "statusOver", edition))
                        .flatMap(part -> part)
                        .toList();
        return new Csv(HEAD.stream().map(edition::word).toList(), rows);
    }

    private static Stream<List<String>> regular(
            List<Assignment> work, String status, Edition edition) {
        return work.stream()
                .map(
                        one ->
                                row(
                                        "",
                                        one.due().stream()
                                                .map(due -> NamedDays.bound(due, edition))
                                                .distinct()
                                                .collect(Collectors.joining("; ")),
                                        WorkRows.due(one, edition),
                                        status,
                                        one,
                                        edition));
    }

    private static List<String> row(Deadlines.Occasion one, String status, Edition edition) {
        if (one instanceof Deadlines.Deadline deadline) {
            Due due = deadline.due();
            return row(
                    due instanceof Due.Once once ? once.date().iso() : deadline.named().toString(),
                    NamedDays.bound(due, edition),
                    due.shown(edition.dates()),
                    status,
                    deadline.work(),
                    edition);
        }
        var event = ((Deadlines.Anniversary) one).event();
        return List.of(
                one.day().toString(),
                edition.word("dueBound.on"),
                EventPages.when(event, edition),
                edition.word(status),
                event.title(),
                "",
                edition.word("kind.event"),
                "",
                edition.addresses().full(event));
    }

    private static List<String> row(
            String day, String bound, String due, String status, Assignment work, Edition edition) {
        Plan plan = work.plan();
        return List.of(
                day,
                bound,
                due,
                edition.word(status),
                WorkRows.text(work, edition),
                WorkRows.agencies(work, edition),
                WorkRows.how(work, edition),
                plan.title(),
                edition.addresses().full(plan));
    }
}
