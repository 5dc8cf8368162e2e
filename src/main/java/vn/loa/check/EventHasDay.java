package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Event;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/** Who is invited has to know when: an event has a day. A campaign may go on all year. */
public final class EventHasDay implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Event.class, publication.settings().language()).stream()
                .filter(event -> !event.campaign() && event.day().isEmpty())
                .filter(event -> event.about().date().isEmpty() && event.past().isEmpty())
                .map(EventHasDay::problem);
    }

    private static Diagnostic problem(Event event) {
        return Diagnostic.warning(
                        "event-without-day",
                        event.origin(),
                        "sự kiện “" + event.title() + "” chưa có ngày",
                        "the event \"" + event.title() + "\" has no day")
                .suggesting(
                        "thêm date: năm-tháng-ngày (một lần), hoặc day: ngày/tháng (năm nào cũng có);"
                                + " đợt kéo dài thì ghi kind: campaign",
                        "add date: year-month-day (once) or day: day/month (every year); for one that"
                                + " goes on write kind: campaign");
    }
}
