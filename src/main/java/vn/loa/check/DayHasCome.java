package vn.loa.check;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * A day on which something was done is not still to come: 2062 was typed for 2026, or the month for
 * the day. A plan that waits for its signature is a draft.
 */
public final class DayHasCome implements WordingRule {

    /** What was done on the day, by field. */
    private static final Map<String, Message> DONE =
            Map.of(
                    "issued", new Message("ngày ban hành", "the day it was issued"),
                    "updated", new Message("ngày cập nhật", "the day it was updated"),
                    "basis.date",
                            new Message("ngày của văn bản căn cứ", "the date of its legal basis"),
                    "source.date", new Message("ngày của nguồn", "the date of the source"),
                    "sources.date", new Message("ngày của nguồn", "the date of the source"));

    private final LocalDate today;

    /**
     * @param today the last day on which anything was done
     */
    public DayHasCome(LocalDate today) {
        this.today = today;
    }

    @Override
    public Check in(Publication publication) {
        return prose -> check(prose, publication);
    }

    private Stream<Diagnostic> check(Prose prose, Publication publication) {
        Message done = DONE.get(prose.field());
        return done == null
                ? Stream.empty()
                : PartialDate.reading(prose.text().strip())
                        .filter(day -> day.first().isAfter(today))
                        .filter(day -> !waits(prose, publication))
                        .map(day -> problem(prose, day, done))
                        .stream();
    }

    /** Whether it is not shown yet, or a plan that is not signed yet. */
    private static boolean waits(Prose prose, Publication publication) {
        return publication.hidden().contains(prose.content())
                || publication
                        .content(prose.content(), prose.language())
                        .filter(Plan.class::isInstance)
                        .map(Plan.class::cast)
                        .filter(plan -> plan.status() == Plan.Status.DRAFT)
                        .isPresent();
    }

    private Diagnostic problem(Prose prose, PartialDate day, Message done) {
        boolean issued = prose.field().equals("issued");
        return Diagnostic.warning(
                        "date-in-future",
                        prose.start(),
                        done.vietnamese() + " " + day.shown(Language.VIETNAMESE) + " chưa đến",
                        done.english() + ", " + day.shown(Language.ENGLISH) + ", is still to come")
                .suggesting(
                        "viết đúng ngày đã có, không muộn hơn hôm nay ("
                                + today
                                + ")"
                                + (issued ? "; văn bản còn chờ ký thì ghi status: draft" : ""),
                        "write the day as it was, today ("
                                + today
                                + ") at the latest"
                                + (issued
                                        ? "; if it waits to be signed, write status: draft"
                                        : ""));
    }
}
