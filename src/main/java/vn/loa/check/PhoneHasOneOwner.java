package vn.loa.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/**
 * Two services with one number are one office that runs both, or a file that was copied and kept
 * the number of the other. Who names the office in both has told which.
 */
public final class PhoneHasOneOwner implements Rule {

    /** The first service with a number. */
    private record Owner(Service service, PhoneNumber phone) {}

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Map<String, Owner> owners = new HashMap<>();
        var problems = Stream.<Diagnostic>builder();
        for (Service service : publication.all(Service.class, publication.settings().language())) {
            var own = new HashSet<String>();
            for (PhoneNumber phone : service.phones()) {
                if (own.add(line(phone))) {
                    Owner owner =
                            owners.computeIfAbsent(line(phone), first -> new Owner(service, phone));
                    if (owner.service() != service) {
                        problem(owner, service, phone).ifPresent(problems::add);
                    }
                }
            }
        }
        return problems.build();
    }

    /** What it rings at, however it was written. */
    private static String line(PhoneNumber phone) {
        return phone.dialled().replaceFirst("^(?:\\+84|0084)", "0");
    }

    private static Optional<Diagnostic> problem(Owner owner, Service service, PhoneNumber phone) {
        boolean isCopy =
                Folding.plain(owner.service().title()).equals(Folding.plain(service.title()));
        if (isCopy) {
            return Optional.of(
                    problem(owner, phone)
                            .suggesting(
                                    "hai tệp cùng tên, cùng số: xóa một tệp; nếu là hai nơi, đặt hai tên"
                                            + " khác nhau",
                                    "both files have one name and one number: delete one; for two"
                                            + " places give two names")
                            .as(Severity.WARNING));
        }
        return isOneOffice(owner.service(), service)
                ? Optional.empty()
                : Optional.of(problem(owner, phone));
    }

    private static boolean isOneOffice(Service one, Service other) {
        return isSame(one.organization(), other.organization())
                || isSame(one.address(), other.address());
    }

    private static boolean isSame(Optional<String> one, Optional<String> other) {
        return one.isPresent() && one.map(Folding::plain).equals(other.map(Folding::plain));
    }

    private static Diagnostic problem(Owner owner, PhoneNumber phone) {
        String other = owner.phone().at().file() + ":" + owner.phone().at().line();
        return Diagnostic.notice(
                        "phone-in-two-services",
                        phone.at(),
                        "số "
                                + phone.number()
                                + " cũng là số của “"
                                + owner.service().title()
                                + "” ("
                                + other
                                + ")",
                        phone.number()
                                + " is also the number of \""
                                + owner.service().title()
                                + "\" ("
                                + other
                                + ")")
                .suggesting(
                        "nếu là chép nhầm, sửa số ở một trong hai tệp; nếu một cơ quan trực cả hai, ghi"
                                + " cùng một organization ở cả hai tệp",
                        "if it was copied by mistake, mend it in one file; if one office answers for"
                                + " both, write the same organization in both files");
    }
}
