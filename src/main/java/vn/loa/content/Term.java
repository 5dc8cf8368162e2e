package vn.loa.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.source.Position;

/**
 * One entry of the vocabulary: a topic, need, audience, agency, place or word of the glossary.
 *
 * @param names by language; Vietnamese is always there
 * @param summaries by language; perhaps empty
 * @param shares what tabs, histories and previews call it, by language; perhaps empty
 * @param shortName what it is called in running text
 * @param parent id of the agency or place it belongs to
 * @param until the day an agency or place ended
 * @param successors who or what came after it
 * @param notes what must be said beside it, e.g. that a successor is not known, by language;
 *     perhaps empty
 * @param known whether the vocabulary has it; false for an id that content uses all the same
 */
public record Term(
        Type type,
        String id,
        Map<Language, String> names,
        Map<Language, String> summaries,
        Map<Language, String> shares,
        Optional<String> shortName,
        Optional<String> parent,
        Optional<String> place,
        Optional<PartialDate> until,
        List<Successor> successors,
        Map<Language, String> notes,
        Optional<Citation> source,
        Optional<Integer> order,
        boolean known,
        Position origin) {

    /** The kinds of entries, where their addresses begin and what the vocabulary calls them. */
    public enum Type {
        TOPIC("topics", "chu-de/"),
        NEED("needs", "dich-vu/nhu-cau/"),
        AUDIENCE("audiences", "danh-cho/"),
        AGENCY("agencies", "co-quan/"),
        PLACE("places", "noi-chon/"),
        WORD("terms", "thuat-ngu/");

        private final String key;
        private final String root;

        Type(String key, String root) {
            this.key = key;
            this.root = root;
        }

        /** The key it stands under in a vocabulary file. */
        public String key() {
            return key;
        }

        /** Beginning of its addresses, with a slash at the end. */
        public String root() {
            return root;
        }
    }

    /**
     * Who took over.
     *
     * @param id another entry of the same type; absent when only a name is known
     * @param notes what it took over, by language
     * @param source where that was taken from
     */
    public record Successor(
            Optional<String> id,
            Optional<String> name,
            Optional<PartialDate> from,
            Map<Language, String> notes,
            Optional<Citation> source) {

        /** What it took over in a language, else in Vietnamese. */
        public Optional<String> note(Language language) {
            return Optional.ofNullable(
                    notes.getOrDefault(language, notes.get(Language.VIETNAMESE)));
        }
    }

    /** An entry for an id that no vocabulary file describes: its name is the id. */
    static Term unknown(Type type, Reference reference) {
        return new Term(
                type,
                reference.id(),
                Map.of(Language.VIETNAMESE, reference.id()),
                Map.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                false,
                reference.at());
    }

    /** The name in a language, else in Vietnamese. */
    public String name(Language language) {
        return names.getOrDefault(language, names.get(Language.VIETNAMESE));
    }

    /**
     * What tabs, histories and previews call it in a language, else in Vietnamese; absent when the
     * writer gave nothing.
     */
    public Optional<String> share(Language language) {
        return Optional.ofNullable(shares.getOrDefault(language, shares.get(Language.VIETNAMESE)));
    }

    /** Whether the writer says that its name gives nobody away: what is shared is the name. */
    public boolean isPlain() {
        return names.get(Language.VIETNAMESE).equals(shares.get(Language.VIETNAMESE));
    }

    /** Whether several places share what a place was: none of them holds the whole of it. */
    public boolean isDivided() {
        return type == Type.PLACE && successors.size() > 1;
    }

    /** Ids of a kind that it names: what it belongs to, where it is, who took over. */
    public List<String> named(Type kind) {
        var ids = Stream.<String>builder();
        if (kind == Type.PLACE) {
            place.ifPresent(ids);
        }
        if (kind == type) {
            parent.ifPresent(ids);
            successors.forEach(successor -> successor.id().ifPresent(ids));
        }
        return ids.build().toList();
    }

    /** Whether others took over an agency's work, each what is said of it, rather than its name. */
    public boolean sharesOutWork() {
        return type == Type.AGENCY
                && (successors.size() > 1
                        || successors.stream().anyMatch(one -> !one.notes().isEmpty()));
    }

    /** Where what is said of it was taken from, each source once. */
    public List<Citation> sources() {
        return Stream.concat(
                        source.stream(),
                        successors.stream().flatMap(successor -> successor.source().stream()))
                .distinct()
                .toList();
    }

    /** What must be said beside it in a language, else in Vietnamese. */
    public Optional<String> note(Language language) {
        return Optional.ofNullable(notes.getOrDefault(language, notes.get(Language.VIETNAMESE)));
    }

    /** The explanation in a language, else in Vietnamese; absent when there is none. */
    public Optional<String> summary(Language language) {
        return Optional.ofNullable(
                summaries.getOrDefault(language, summaries.get(Language.VIETNAMESE)));
    }
}
