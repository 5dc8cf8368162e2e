package vn.loa.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Plan;
import vn.loa.output.Json;

/**
 * By when a plan's work is to be done, for programs: the words of the plan, what they mean, and the
 * days that are named.
 */
final class WorkTimes {

    private final Edition edition;
    private final Map<String, Assignment> work;

    WorkTimes(Plan plan, Edition edition) {
        this.edition = edition;
        this.work =
                Stream.concat(Assignment.of(plan).stream(), Assignment.repeated(plan).stream())
                        .collect(Collectors.toMap(Assignment::key, Function.identity()));
    }

    List<Map<String, Object>> ofTask(int number) {
        return of("nhiem-vu-" + number);
    }

    List<Map<String, Object>> ofDuty(int duty, int item) {
        return of("viec-" + duty + "-" + item);
    }

    List<Map<String, Object>> ofReport(int number) {
        return of("bao-cao-" + number);
    }

    /** Empty where the plan names no time. */
    private List<Map<String, Object>> of(String key) {
        Assignment one = work.get(key);
        return one == null
                ? List.of()
                : one.due().stream()
                        .map(
                                due ->
                                        Json.object(
                                                "text",
                                                due.shown(edition.dates()),
                                                "bound",
                                                bound(due.bound().name()),
                                                "days",
                                                NamedDays.days(one, due, edition).toList()))
                        .toList();
    }

    private static String bound(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
