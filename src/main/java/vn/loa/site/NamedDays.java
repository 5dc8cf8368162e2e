package vn.loa.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Due;
import vn.loa.content.PartialDate;

/**
 * The days a plan names, for programs. Beside each stands what it means, since "before 15/12" and
 * "on 15/12" name the same day; no day is worked out that the plan does not name.
 *
 * @param days as ISO 8601 with the precision they have; empty where there is only a rhythm
 * @param bounds before, on, until the end, or regularly, in words
 */
record NamedDays(String days, String bounds) {

    /** Of a plan in progress the next days; of one that is over all it had. */
    static NamedDays of(Assignment work, Edition edition) {
        List<String> bounds =
                work.due().stream().map(due -> bound(due, edition)).distinct().toList();
        return new NamedDays(
                work.due().stream()
                        .flatMap(due -> days(work, due, edition))
                        .collect(Collectors.joining("; ")),
                bounds.size() > 1
                        ? work.due().stream()
                                .map(due -> bound(due, edition))
                                .collect(Collectors.joining("; "))
                        : String.join("", bounds));
    }

    static String bound(Due due, Edition edition) {
        return due.bound() == Due.Bound.UNKNOWN
                ? ""
                : edition.word("dueBound." + due.bound().name().toLowerCase(Locale.ROOT));
    }

    static Stream<String> days(Assignment work, Due due, Edition edition) {
        if (due instanceof Due.Once once) {
            return Stream.of(once.date().iso());
        }
        return (work.isLiving() ? next(work, due, edition).stream() : allOf(work, due))
                .map(last -> due.isBefore() ? last.plusDays(1) : last)
                .map(LocalDate::toString);
    }

    private static Stream<LocalDate> allOf(Assignment work, Due due) {
        return work.days(due, PartialDate.EVER, PartialDate.NEVER);
    }

    private static Optional<LocalDate> next(Assignment work, Due due, Edition edition) {
        LocalDate today = edition.publication().day();
        return work.days(due, today, PartialDate.NEVER)
                .findFirst()
                .or(() -> work.days(due, PartialDate.EVER, today).reduce((a, b) -> b));
    }
}
