package vn.loa.check;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;

/**
 * The number of a service is an office's: it stays when somebody leaves, and puts nobody's own
 * telephone before everyone. A mobile with a person's name is told.
 */
public final class PhoneIsAnOffices implements Rule {

    private static final Pattern MOBILE = Pattern.compile("(?:0|\\+84|0084|84)[35789]\\d{8}");
    private static final Message PRIVATE =
            new Message(
                    "tên một người kèm số điện thoại riêng",
                    "a person's name with a private phone");

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return publication.contents().stream()
                .filter(Service.class::isInstance)
                .map(Service.class::cast)
                .flatMap(
                        service ->
                                service.phones().stream()
                                        .filter(phone -> isSomeones(phone, service))
                                        .map(PhoneIsAnOffices::problem))
                .distinct();
    }

    private static boolean isSomeones(PhoneNumber phone, Service service) {
        return MOBILE.matcher(phone.dialled()).matches()
                && Stream.of(phone.purpose().stream(), phone.note().stream(), titles(service))
                        .flatMap(words -> words)
                        .anyMatch(PersonNames::isIn);
    }

    private static Stream<String> titles(Service service) {
        return Stream.of(service.title());
    }

    private static Diagnostic problem(PhoneNumber phone) {
        return PersonalData.problem(phone.at(), PRIVATE)
                .suggesting(
                        "ghi số máy trực của cơ quan và nơi trực, ví dụ for: Trực ban Công an xã; không"
                                + " ghi tên người, trang này ai cũng đọc được",
                        "give the number and name of the office, e.g. for: Duty desk; no person's"
                                + " name, as anyone can read this page")
                .about(phone.dialled());
    }
}
