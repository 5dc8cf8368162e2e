package vn.loa.content;

import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;

/**
 * A hotline or a service people can turn to.
 *
 * @param government whether the organization is a body of the state
 * @param phones in the order they should be tried; empty for services without a number
 * @param hours as written, e.g. {@code 24/7}
 * @param area place ids, or a text such as {@code Toàn quốc}
 * @param verified day someone last called these numbers and got an answer; absent while nobody has
 * @param verifiedAt where that day stands; the file's own place while nobody has called
 * @param printing whether its number may stand in print
 */
public record Service(
        ContentId id,
        Language language,
        Description about,
        Optional<String> organization,
        boolean government,
        List<PhoneNumber> phones,
        Optional<String> hours,
        Optional<String> cost,
        List<Reference> area,
        List<String> languages,
        Optional<String> access,
        Optional<String> address,
        Optional<String> url,
        Optional<String> email,
        List<String> apps,
        List<Citation> source,
        Optional<PartialDate> verified,
        Position verifiedAt,
        Printing printing,
        Body body,
        Position origin)
        implements Content {

    /** Whether its number may stand in print, as its writer said; unsaid, it may. */
    public enum Printing {
        ALLOWED,
        FORBIDDEN,
        UNSAID
    }

    /** Whether its number may stand in print. */
    public boolean printable() {
        return printing != Printing.FORBIDDEN;
    }

    /** The number to call first. */
    public Optional<PhoneNumber> phone() {
        return phones.stream().findFirst();
    }

    /**
     * The numbers for a line that has no room for notes: the first, and all that need none. A
     * number that must not stand without its note, for example where one source alone has it, is
     * left to the page of the service.
     */
    public List<PhoneNumber> phonesInBrief() {
        return phones.stream()
                .filter(phone -> phone.equals(phones.get(0)) || phone.note().isEmpty())
                .toList();
    }
}
