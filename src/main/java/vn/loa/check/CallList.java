package vn.loa.check;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loa.content.Citation;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Service;

/** Numbers that somebody has to call: nobody has yet, or not within the last twelve months. */
public final class CallList {

    /**
     * A service to call.
     *
     * @param phones as printed, in the order to try
     * @param source where the number was taken from; absent when nobody said
     * @param verified the last call; absent when there was none
     * @param file where to write the day of the call
     */
    public record Entry(
            String name,
            List<String> phones,
            Optional<String> organization,
            Optional<Citation> source,
            Optional<PartialDate> verified,
            String file) {}

    private CallList() {}

    /**
     * Services never called first, then those called longest ago.
     *
     * @param today decides which calls are too old
     */
    public static List<Entry> of(Publication publication, LocalDate today) {
        LocalDate oldest = today.minusMonths(ServiceIsVouchedFor.CALL_AGAIN_MONTHS);
        return publication.all(Service.class, publication.settings().language()).stream()
                .filter(service -> !service.phones().isEmpty())
                .filter(
                        service ->
                                service.verified()
                                        .map(day -> day.last().isBefore(oldest))
                                        .orElse(true))
                .map(CallList::entry)
                .sorted(
                        Comparator.comparing(
                                        (Entry entry) ->
                                                entry.verified()
                                                        .map(PartialDate::last)
                                                        .orElse(PartialDate.EVER))
                                .thenComparing(Entry::name))
                .toList();
    }

    private static Entry entry(Service service) {
        return new Entry(
                service.title(),
                service.phones().stream().map(PhoneNumber::number).toList(),
                service.organization(),
                service.source().stream().findFirst(),
                service.verified(),
                service.origin().file());
    }
}
