package vn.loa.site;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Due;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.content.Reference;
import vn.loa.content.Term;

/** Duties and reports in words: who, what, how and by when. */
final class WorkRows {

    private WorkRows() {}

    /**
     * One duty or report.
     *
     * @param how ordered, requested or a report, in words
     * @param lang of the text, where it is not the page's
     * @param helpers who helps; empty where nobody is named
     * @param due empty where the plan names no time
     * @param until the next last day, while the plan is in progress; else empty
     * @param next that day for people, where {@code due} does not say it; else empty
     */
    record Row(
            List<PlanPages.Office> agencies,
            String how,
            String text,
            String lang,
            String helpers,
            String to,
            String due,
            String until,
            String next,
            Parts.Link plan) {}

    /** Who gets a report; empty of what is none. */
    static String recipients(Assignment work, Edition edition) {
        return work.to().stream()
                .map(to -> PlanWords.agencyName(edition, to))
                .collect(Collectors.joining("; "));
    }

    static Row row(Assignment work, Here here) {
        Edition edition = here.edition();
        Optional<LocalDate> next = next(work, edition);
        String due = due(work, edition);
        String day = next.map(d -> edition.shown().date(PartialDate.of(d))).orElse("");
        return new Row(
                work.agencies().stream().map(agency -> office(agency, here)).toList(),
                how(work, edition),
                text(work, edition),
                edition.shown().mark(work.plan()),
                helpers(work, edition),
                recipients(work, edition),
                due,
                next.map(LocalDate::toString).orElse(""),
                due.contains(day) ? "" : day,
                plan(work.plan(), here));
    }

    static String text(Assignment work, Edition edition) {
        return work.text().map(edition.shown()::withPhones).orElse(edition.word("report"));
    }

    /** Who helps, as the plan names them; empty where it names nobody. */
    static String helpers(Assignment work, Edition edition) {
        return work.with().map(edition.shown()::withPhones).orElse("");
    }

    /** Ordered, requested, or a report. */
    static String how(Assignment work, Edition edition) {
        return edition.word(work.manner().word());
    }

    /** Who does it, by name. */
    static String agencies(Assignment work, Edition edition) {
        return work.agencies().stream()
                .map(agency -> PlanWords.agencyName(edition, agency.id()))
                .collect(Collectors.joining("; "));
    }

    /** When, in the words of the plan. */
    static String due(Assignment work, Edition edition) {
        return Stream.concat(
                        work.due().stream().map(due -> due.shown(edition.dates())),
                        work.every().stream()
                                .flatMap(every -> Due.parse(every).stream())
                                .map(every -> every.shown(edition.dates())))
                .distinct()
                .collect(Collectors.joining("; "));
    }

    /** The next last day of a plan in progress, counted from the day of the build. */
    static Optional<LocalDate> next(Assignment work, Edition edition) {
        return work.next(edition.publication().day());
    }

    static PlanPages.Office office(Reference agency, Here here) {
        return PlanPages.office(agency, here);
    }

    /** A plan by the office that made it and its years, for places where its title is too long. */
    static Parts.Link plan(Plan plan, Here here) {
        Edition edition = here.edition();
        return new Parts.Link(here.to(plan), shortName(plan, edition), false, "");
    }

    static String shortName(Plan plan, Edition edition) {
        String years =
                plan.period()
                        .map(period -> period.shown(edition.dates()))
                        .or(() -> plan.issued().map(edition.shown()::date))
                        .orElse("");
        String name =
                Stream.of(
                                plan.number().orElse(""),
                                plan.issuer().map(issuer -> shortName(issuer, edition)).orElse(""),
                                years)
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", "));
        return name.isEmpty() ? plan.title() : name;
    }

    private static String shortName(Reference agency, Edition edition) {
        Function<Term, String> name =
                term ->
                        edition.terms().mark(term).isEmpty() && !edition.isOwn()
                                ? edition.terms().name(term)
                                : term.shortName().orElse(edition.terms().name(term));
        return edition.terms().find(Term.Type.AGENCY, agency).map(name).orElse(agency.id());
    }

    /** Rows under each agency that has any, in dictionary order of the agencies. */
    static List<Group> byAgency(List<Assignment> work, Here here) {
        Edition edition = here.edition();
        var groups = new ArrayList<Group>();
        List<Reference> agencies =
                work.stream()
                        .flatMap(one -> one.agencies().stream())
                        .filter(distinct())
                        .sorted(
                                Comparator.comparing(
                                        agency -> office(agency, here).name(), edition.order()))
                        .toList();
        for (Reference agency : agencies) {
            groups.add(
                    new Group(
                            office(agency, here),
                            work.stream()
                                    .filter(one -> one.isOf(agency.id()))
                                    .map(one -> row(one, here))
                                    .toList()));
        }
        return groups;
    }

    private static Predicate<Reference> distinct() {
        var seen = new HashSet<String>();
        return agency -> seen.add(agency.id());
    }

    /** An agency and all it has to do. */
    record Group(PlanPages.Office agency, List<Row> rows) {}
}
