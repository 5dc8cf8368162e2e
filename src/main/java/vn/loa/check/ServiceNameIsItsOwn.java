package vn.loa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.lang.Folding;
import vn.loa.source.Diagnostic;

/**
 * Two services with one name for one area and two numbers: a file that was copied, with a number
 * that one of them has wrong. Who needs help cannot tell which.
 */
public final class ServiceNameIsItsOwn implements Rule {

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Map<List<String>, Service> first = new HashMap<>();
        var problems = Stream.<Diagnostic>builder();
        for (Service service : publication.all(Service.class, publication.settings().language())) {
            Service other = first.putIfAbsent(nameAndArea(service), service);
            if (other != null && differ(numbers(other), numbers(service))) {
                problems.add(problem(service, other));
            }
        }
        return problems.build();
    }

    /** "Công an xã" of each of many communes is another one, if they say for whom they are. */
    private static List<String> nameAndArea(Service service) {
        return Stream.concat(
                        Stream.of(service.title(), service.address().orElse("")),
                        service.area().stream().map(Reference::id))
                .map(Folding::plain)
                .toList();
    }

    /** One number in common is told as such, whatever others there are. */
    private static boolean differ(Set<String> one, Set<String> other) {
        return !one.isEmpty() && !other.isEmpty() && one.stream().noneMatch(other::contains);
    }

    private static Set<String> numbers(Service service) {
        return service.phones().stream()
                .map(phone -> DialledNumber.national(phone.dialled()))
                .collect(Collectors.toSet());
    }

    private static Diagnostic problem(Service service, Service other) {
        List<String> numbers =
                Stream.of(other, service).map(it -> it.phones().get(0).number()).toList();
        String file = other.origin().file();
        return Diagnostic.warning(
                        "service-name-twice",
                        service.phones().get(0).at(),
                        "hai dịch vụ cùng tên “"
                                + service.title()
                                + "” mà khác số: "
                                + numbers.get(1)
                                + " ở đây, "
                                + numbers.get(0)
                                + " ở "
                                + file,
                        "two services are named \""
                                + service.title()
                                + "\" and have different numbers: "
                                + numbers.get(1)
                                + " here, "
                                + numbers.get(0)
                                + " in "
                                + file)
                .suggesting(
                        "gọi thử cả hai số; chép nhầm thì xóa tệp có số sai, hai nơi thì đặt hai tên khác"
                                + " nhau, một nơi hai số thì ghi cả hai vào một tệp",
                        "call both; delete the file with the wrong one, give two places two names, put two"
                                + " numbers of one place into one file");
    }
}
