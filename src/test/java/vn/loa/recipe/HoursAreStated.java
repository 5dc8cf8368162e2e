package vn.loa.recipe;

import java.util.stream.Stream;
import vn.loa.check.Rule;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;

/** Who calls wants to know first whether anybody is there. */
final class HoursAreStated implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .filter(service -> service.hours().isEmpty())
                .map(HoursAreStated::problem);
    }

    private static Diagnostic problem(Service service) {
        return Diagnostic.notice(
                        "service-without-hours",
                        service.origin(),
                        "dịch vụ “" + service.title() + "” chưa ghi giờ nghe máy",
                        "the service \"" + service.title() + "\" does not state its hours")
                .suggesting("thêm hours: 24/7", "add hours: 24/7");
    }
}
