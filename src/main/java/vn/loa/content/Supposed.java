package vn.loa.content;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import vn.loa.lang.Language;

/**
 * A publication as it would be if one record in it were different. Rendering both shows what a
 * change of that record reaches; nothing of it is published.
 */
public final class Supposed {

    private static final String MARK = " ※";

    private Supposed() {}

    /**
     * With other digits in a service's numbers.
     *
     * @return absent when there is no such service, or it has no number
     */
    public static Optional<Publication> otherPhones(Publication publication, String service) {
        return changed(
                publication,
                service,
                old -> !old.phones().isEmpty(),
                old ->
                        new Service(
                                old.id(),
                                old.language(),
                                old.about(),
                                old.organization(),
                                old.government(),
                                old.phones().stream().map(Supposed::other).toList(),
                                old.hours(),
                                old.cost(),
                                old.area(),
                                old.languages(),
                                old.access(),
                                old.address(),
                                old.url(),
                                old.email(),
                                old.apps(),
                                old.source(),
                                old.verified(),
                                old.verifiedAt(),
                                old.printing(),
                                old.body(),
                                old.origin()));
    }

    /** As long as before, so that layouts stay what they are. */
    private static PhoneNumber other(PhoneNumber phone) {
        String number = phone.number();
        int last = number.length() - 1;
        char digit = (char) ('0' + (number.charAt(last) - '0' + 1) % 10);
        return new PhoneNumber(
                number.substring(0, last) + digit,
                phone.purpose(),
                phone.note(),
                phone.messages(),
                phone.at());
    }

    /** With other words for a service: what it is called, who runs it, when and where. */
    public static Optional<Publication> otherWords(Publication publication, String service) {
        return changed(
                publication,
                service,
                old -> true,
                old ->
                        new Service(
                                old.id(),
                                old.language(),
                                old.about().marked(MARK),
                                marked(old.organization()),
                                old.government(),
                                old.phones(),
                                marked(old.hours()),
                                marked(old.cost()),
                                old.area(),
                                old.languages(),
                                marked(old.access()),
                                marked(old.address()),
                                old.url(),
                                old.email(),
                                old.apps(),
                                old.source(),
                                old.verified(),
                                old.verifiedAt(),
                                old.printing(),
                                old.body(),
                                old.origin()));
    }

    private static Optional<String> marked(Optional<String> text) {
        return text.map(written -> written + MARK);
    }

    private static Optional<Publication> changed(
            Publication publication,
            String service,
            Predicate<Service> affected,
            UnaryOperator<Service> change) {
        var id = new ContentId(Kind.SERVICE, service);
        boolean any =
                publication.contents().stream()
                        .filter(content -> content.id().equals(id))
                        .anyMatch(content -> affected.test((Service) content));
        return any
                ? Optional.of(
                        publication.with(
                                publication.contents().stream()
                                        .map(
                                                content ->
                                                        content.id().equals(id)
                                                                ? change.apply((Service) content)
                                                                : content)
                                        .toList()))
                : Optional.empty();
    }

    /**
     * With other names for an entry of the vocabulary.
     *
     * @return absent when the vocabulary has no such entry
     */
    public static Optional<Publication> otherWords(
            Publication publication, Term.Type type, String id) {
        Vocabulary vocabulary = publication.vocabulary();
        Map<String, Term> entries = new TreeMap<>(vocabulary.terms().getOrDefault(type, Map.of()));
        if (entries.computeIfPresent(id, (same, term) -> marked(term)) == null) {
            return Optional.empty();
        }
        var terms = new EnumMap<Term.Type, Map<String, Term>>(vocabulary.terms());
        terms.put(type, entries);
        return Optional.of(
                publication.with(
                        new Vocabulary(
                                terms,
                                vocabulary.shortForms(),
                                vocabulary.synonyms(),
                                vocabulary.avoided())));
    }

    private static Term marked(Term old) {
        return new Term(
                old.type(),
                old.id(),
                marked(old.names()),
                marked(old.summaries()),
                old.shares(),
                marked(old.shortName()),
                old.parent(),
                old.place(),
                old.until(),
                old.successors(),
                marked(old.notes()),
                old.source(),
                old.order(),
                old.known(),
                old.origin());
    }

    private static Map<Language, String> marked(Map<Language, String> texts) {
        var marked = new TreeMap<Language, String>();
        texts.forEach((language, text) -> marked.put(language, text + MARK));
        return marked;
    }
}
