package vn.loa.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.source.Diagnostic;

/**
 * A service that is named for 113 has 113, and a number one slip away from one the whole country
 * calls is that one: from its file a wrong number would get everywhere.
 */
public final class NationalNumberIsKept implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        // What a translation has otherwise is told by the rule for translations.
        return publication.all(Service.class, publication.settings().language()).stream()
                .flatMap(NationalNumberIsKept::problems);
    }

    private static Stream<Diagnostic> problems(Service service) {
        return Stream.concat(
                other(service).stream(),
                service.phones().stream().flatMap(phone -> slip(phone).stream()));
    }

    private static Optional<Diagnostic> other(Service service) {
        List<String> named = NationalNumbers.named(service);
        boolean kept =
                named.isEmpty()
                        || service.phones().stream().anyMatch(p -> named.contains(p.dialled()));
        return kept
                ? Optional.empty()
                : service.phones().stream()
                        .filter(phone -> NationalNumbers.isShort(phone.dialled()))
                        .findFirst()
                        .map(phone -> other(phone, named.get(0)));
    }

    private static Diagnostic other(PhoneNumber phone, String named) {
        return Diagnostic.error(
                        "national-number-changed",
                        phone.at(),
                        "dịch vụ mang tên " + named + " mà số lại là “" + phone.number() + "”",
                        "the service is named for "
                                + named
                                + " and has the number \""
                                + phone.number()
                                + "\"")
                .suggesting(
                        "viết \"" + named + "\"; nếu là dịch vụ khác thì đổi tên và đổi tên tệp",
                        "write \"" + named + "\"; if it is another service, rename it and its file")
                .about(phone.dialled());
    }

    private static Optional<Diagnostic> slip(PhoneNumber phone) {
        return NationalNumbers.meantBy(phone).map(meant -> slip(phone, meant));
    }

    private static Diagnostic slip(PhoneNumber phone, String meant) {
        return Diagnostic.error(
                        "national-number-changed",
                        phone.at(),
                        "số “" + phone.number() + "” chỉ khác số cả nước gọi một chữ số",
                        "the number \""
                                + phone.number()
                                + "\" is one slip away from one the whole country calls")
                .suggesting(
                        "có phải ý bạn là \"" + meant + "\"?", "did you mean \"" + meant + "\"?")
                .about(phone.dialled());
    }
}
