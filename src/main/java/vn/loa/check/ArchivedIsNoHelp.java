package vn.loa.check;

import java.util.stream.Stream;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.source.Diagnostic;

/**
 * An archived plan is history: its offices and numbers help nobody today, so it does not stand
 * among what answers a need.
 */
public final class ArchivedIsNoHelp implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(content -> content.language().equals(publication.settings().language()))
                .filter(
                        content ->
                                content instanceof Plan plan
                                        && plan.status() == Plan.Status.ARCHIVED)
                .flatMap(content -> content.about().needs().stream().limit(1))
                .map(ArchivedIsNoHelp::problem);
    }

    private static Diagnostic problem(Reference need) {
        return Diagnostic.warning(
                        "archived-as-help",
                        need.at(),
                        "kế hoạch lưu trữ không giúp được nhu cầu “" + need.id() + "” nữa",
                        "an archived plan no longer answers the need \"" + need.id() + "\"")
                .suggesting(
                        "bỏ trường needs ở đây; ghi needs ở dịch vụ hoặc trang còn đúng",
                        "drop the field needs here; give it to a service or page of today");
    }
}
