package vn.loa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Content;
import vn.loa.content.Due;
import vn.loa.content.Period;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;

/** A plan whose time is over is not shown as today's. */
public final class NothingIsPast implements Rule {

    private final LocalDate today;

    /**
     * @param today decides what is over
     */
    public NothingIsPast(LocalDate today) {
        this.today = today;
    }

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(content -> content.language().equals(publication.settings().language()))
                .flatMap(content -> over(content).stream());
    }

    private Optional<Diagnostic> over(Content content) {
        if (!(content instanceof Plan plan) || plan.status() != Plan.Status.CURRENT) {
            return Optional.empty();
        }
        if (plan.period().isPresent()) {
            return plan.period()
                    .filter(period -> period.to().last().isBefore(today))
                    .map(period -> planOver(plan, period));
        }
        List<Assignment> work = Assignment.of(plan);
        boolean over =
                !work.isEmpty()
                        && work.stream()
                                .allMatch(
                                        one ->
                                                !one.due().isEmpty()
                                                        && one.due().stream()
                                                                .allMatch(this::isOver));
        return over ? Optional.of(deadlinesOver(plan)) : Optional.empty();
    }

    private boolean isOver(Due due) {
        return due instanceof Due.Once once && once.last().isBefore(today);
    }

    private static Diagnostic deadlinesOver(Plan plan) {
        return Diagnostic.warning(
                        "plan-over",
                        plan.origin(),
                        "mọi thời hạn của kế hoạch đã qua nhưng vẫn ghi là đang thực hiện",
                        "every deadline of the plan is over but it is still shown as current")
                .suggesting(
                        "đổi status thành ended hoặc archived, và thêm reason",
                        "change status to ended or archived, and add a reason");
    }

    private static Diagnostic planOver(Plan plan, Period period) {
        return Diagnostic.warning(
                        "plan-over",
                        plan.origin(),
                        "kế hoạch "
                                + period.shown(Language.VIETNAMESE)
                                + " đã hết thời gian nhưng vẫn ghi là đang thực hiện",
                        "the plan for "
                                + period.shown(Language.ENGLISH)
                                + " is over but is still shown as current")
                .suggesting(
                        "đổi status thành ended hoặc archived, và thêm reason",
                        "change status to ended or archived, and add a reason");
    }
}
