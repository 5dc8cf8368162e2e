package vn.loa.check;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.HelpLine;
import vn.loa.content.Publication;
import vn.loa.content.Service;

/** Numbers that a publication may show, as they are dialled in the country. */
final class KnownNumbers {

    private KnownNumbers() {}

    /** Those of its services, and those that stand wherever help is offered. */
    static Set<String> of(Publication publication) {
        return Stream.concat(
                        ofServices(publication).stream(),
                        Stream.of(HelpLine.values())
                                .map(line -> DialledNumber.national(line.dialled())))
                .collect(Collectors.toUnmodifiableSet());
    }

    static Set<String> ofServices(Publication publication) {
        return publication.contents().stream()
                .filter(Service.class::isInstance)
                .flatMap(service -> ((Service) service).phones().stream())
                .map(phone -> DialledNumber.national(phone.dialled()))
                .collect(Collectors.toUnmodifiableSet());
    }
}
