package vn.loa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;

/**
 * An agency gives a number once a year: two plans with one number are a copy that kept the number
 * of the other.
 */
public final class PlanNumberIsItsOwn implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Map<List<String>, Plan> first = new HashMap<>();
        var problems = Stream.<Diagnostic>builder();
        for (Plan plan : publication.all(Plan.class, publication.settings().language())) {
            key(plan)
                    .ifPresent(
                            key -> {
                                Plan other = first.putIfAbsent(key, plan);
                                if (other != null) {
                                    problems.add(problem(plan, other));
                                }
                            });
        }
        return problems.build();
    }

    /** Number, issuer and year, if there is one; absent without a number or an issuer. */
    private static Optional<List<String>> key(Plan plan) {
        Optional<Integer> year = plan.issued().map(PartialDate::year);
        if (plan.number().isEmpty() || plan.issuer().isEmpty()) {
            return Optional.empty();
        }
        String issuer = plan.issuer().map(Reference::id).orElseThrow();
        return Optional.of(
                List.of(
                        Folding.plain(plan.number().get()).replaceFirst("^0+", ""),
                        Folding.plain(issuer),
                        year.map(String::valueOf).orElse("")));
    }

    private static Diagnostic problem(Plan plan, Plan other) {
        String number = plan.number().orElseThrow();
        String file = other.origin().file();
        return Diagnostic.warning(
                        "plan-number-twice",
                        plan.origin(),
                        "số " + number + " cùng cơ quan, cùng năm đã là của " + file,
                        number + " of the same agency and year is also that of " + file)
                .suggesting(
                        "xem lại number và issued; nếu là bản sao của kế hoạch kia thì xóa một tệp",
                        "look at number and issued again; if one is a copy, delete it");
    }
}
