package vn.loa.content;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words of a publication: terms by type and id, abbreviations, and what people type for what we
 * write.
 *
 * @param terms by type, then by id in alphabetical order
 * @param abbreviations short form → full form
 * @param synonyms what people type → what we write
 */
public record Vocabulary(
        Map<Term.Type, Map<String, Term>> terms,
        Map<String, String> abbreviations,
        Map<String, String> synonyms) {

    /** Entries of a type, by id. */
    public Collection<Term> terms(Term.Type type) {
        return terms.getOrDefault(type, Map.of()).values();
    }

    /** This vocabulary with another laid over it: entries of the other win. */
    Vocabulary under(Vocabulary other) {
        var merged = new EnumMap<Term.Type, Map<String, Term>>(Term.Type.class);
        for (Term.Type type : Term.Type.values()) {
            var entries = new TreeMap<>(terms.getOrDefault(type, Map.of()));
            entries.putAll(other.terms.getOrDefault(type, Map.of()));
            merged.put(type, entries);
        }
        return new Vocabulary(
                merged,
                overlaid(abbreviations, other.abbreviations),
                overlaid(synonyms, other.synonyms));
    }

    private static Map<String, String> overlaid(
            Map<String, String> below, Map<String, String> above) {
        var all = new TreeMap<>(below);
        all.putAll(above);
        return all;
    }
}
