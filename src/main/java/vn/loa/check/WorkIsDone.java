package vn.loa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Due;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/**
 * A plan in progress whose work has deadlines that are over: it may be done, or the day may be a
 * slip. A notice, once for a plan; a plan that is over altogether is told by {@link NothingIsPast}.
 */
public final class WorkIsDone implements Rule {

    private final LocalDate today;

    /**
     * @param today decides what is over
     */
    public WorkIsDone(LocalDate today) {
        this.today = today;
    }

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Plan.class, publication.settings().language()).stream()
                .filter(plan -> plan.status() == Plan.Status.CURRENT)
                .filter(plan -> plan.period().map(p -> !p.to().last().isBefore(today)).orElse(true))
                .flatMap(plan -> overdue(plan).stream());
    }

    private Optional<Diagnostic> overdue(Plan plan) {
        List<Assignment> work = Assignment.of(plan);
        List<LocalDate> over =
                work.stream()
                        .filter(
                                one ->
                                        !one.due().isEmpty()
                                                && one.due().stream().allMatch(this::isOver))
                        .map(one -> ((Due.Once) one.due().get(0)).last())
                        .sorted()
                        .toList();
        boolean all = plan.period().isEmpty() && over.size() == work.size();
        return over.isEmpty() || all ? Optional.empty() : Optional.of(problem(plan, over));
    }

    private boolean isOver(Due due) {
        return due instanceof Due.Once once && once.last().isBefore(today);
    }

    private static Diagnostic problem(Plan plan, List<LocalDate> over) {
        PartialDate first = PartialDate.of(over.get(0));
        return Diagnostic.notice(
                        "deadline-over",
                        plan.origin(),
                        over.size()
                                + " việc của kế hoạch đang thực hiện đã qua hạn, sớm nhất là "
                                + first.shown(Language.VIETNAMESE),
                        over.size()
                                + " of the deadlines of a plan in progress are over, the first on "
                                + first.shown(Language.ENGLISH))
                .suggesting(
                        "việc đã xong thì để nguyên; gõ nhầm ngày hoặc được gia hạn thì sửa by của việc"
                                + " ấy",
                        "what is done may stay; where the day is a slip or was put off, change its by");
    }
}
