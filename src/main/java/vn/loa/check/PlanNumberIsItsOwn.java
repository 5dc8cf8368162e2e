package vn.loa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

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

    /**
     * Number, issuer and year, if there is one; where no issuer is written, number and day. Absent
     * without a number, or without both an issuer and a day.
     */
    private static Optional<List<String>> key(Plan plan) {
        String issuer = plan.issuer().map(Reference::id).map(Folding::plain).orElse("");
        Optional<String> time =
                issuer.isEmpty()
                        ? plan.issued().filter(date -> date.day().isPresent()).map(Record::toString)
                        : Optional.of(
                                plan.issued().map(date -> String.valueOf(date.year())).orElse(""));
        return plan.number()
                .map(number -> Folding.plain(number).replaceFirst("^0+", ""))
                .flatMap(number -> time.map(since -> List.of(number, issuer, since)));
    }

    private static Diagnostic problem(Plan plan, Plan other) {
        String number = plan.number().orElseThrow();
        String file = other.origin().file();
        var same =
                plan.issuer().isPresent()
                        ? new Message("cùng cơ quan, cùng năm", "agency and year")
                        : new Message("cùng ngày", "day");
        return Diagnostic.warning(
                        "plan-number-twice",
                        plan.origin(),
                        "số " + number + " " + same.vietnamese() + " đã là của " + file,
                        number + " of the same " + same.english() + " is also that of " + file)
                .suggesting(
                        "xem lại number và issued; nếu là bản sao của kế hoạch kia thì xóa một tệp",
                        "look at number and issued again; if one is a copy, delete it");
    }
}
