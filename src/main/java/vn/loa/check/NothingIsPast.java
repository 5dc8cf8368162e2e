package vn.loa.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Content;
import vn.loa.content.Due;
import vn.loa.content.Event;
import vn.loa.content.PartialDate;
import vn.loa.content.Period;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/** A plan or a campaign whose time is over is not shown as today's. */
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
                .flatMap(content -> problem(content).stream());
    }

    private Optional<Diagnostic> problem(Content content) {
        if (content instanceof Plan plan && plan.status() == Plan.Status.CURRENT) {
            return over(plan);
        }
        return content instanceof Event event ? over(event) : Optional.empty();
    }

    /** One that comes back has no end; one that tells what was done is history. */
    private Optional<Diagnostic> over(Event event) {
        return event.day().isPresent() || !event.past().isEmpty()
                ? Optional.empty()
                : event.about()
                        .date()
                        .filter(day -> day.last().isBefore(today))
                        .map(day -> eventOver(event, day));
    }

    private static Diagnostic eventOver(Event event, PartialDate day) {
        return Diagnostic.warning(
                        "event-over",
                        event.origin(),
                        "sự kiện ngày "
                                + day.shown(Language.VIETNAMESE)
                                + " đã qua nhưng vẫn được mời như sắp đến",
                        "the event of "
                                + day.shown(Language.ENGLISH)
                                + " is over but is still announced")
                .suggesting(
                        "kể lại việc đã làm: past: [{year: "
                                + day.year()
                                + ", text: …}]; năm nào cũng có thì thay date bằng day: 30/7; không"
                                + " cần nữa thì thêm expires",
                        "tell what was done: past: [{year: "
                                + day.year()
                                + ", text: …}]; if it comes back each year write day: 30/7 instead"
                                + " of date; if it is of no more use add expires");
    }

    private Optional<Diagnostic> over(Plan plan) {
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
        return planOver(
                plan,
                new Message(
                        "mọi thời hạn của kế hoạch đã qua nhưng vẫn ghi là đang thực hiện",
                        "every deadline of the plan is over but it is still shown as current"));
    }

    private static Diagnostic planOver(Plan plan, Period period) {
        return planOver(
                plan,
                new Message(
                        "kế hoạch "
                                + period.shown(Language.VIETNAMESE)
                                + " đã hết thời gian nhưng vẫn ghi là đang thực hiện",
                        "the plan for "
                                + period.shown(Language.ENGLISH)
                                + " is over but is still shown as current"));
    }

    private static Diagnostic planOver(Plan plan, Message problem) {
        return Diagnostic.warning(
                        "plan-over", plan.origin(), problem.vietnamese(), problem.english())
                .suggesting(
                        "đổi status thành ended hoặc archived, và thêm reason",
                        "change status to ended or archived, and add a reason");
    }
}
