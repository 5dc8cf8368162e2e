package vn.loa.check;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Content;
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
        return plan.period()
                .filter(period -> period.to().last().isBefore(today))
                .map(period -> planOver(plan, period));
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
