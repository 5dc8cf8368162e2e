package vn.loa.content;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loa.lang.Language;
import vn.loa.source.SourceTree;

/**
 * The words of a publication: terms by type and id, abbreviations, and what people type for what we
 * write.
 *
 * @param terms by type, then by id in alphabetical order
 * @param shortForms abbreviation → what it stands for, by language; Vietnamese is never missing
 * @param synonyms what people type → what we write
 * @param avoided words that hurt people → what to write instead
 */
public record Vocabulary(
        Map<Term.Type, Map<String, Term>> terms,
        Map<String, Map<Language, String>> shortForms,
        Map<String, String> synonyms,
        Map<String, Wording> avoided) {

    /**
     * A better word for one that hurts people.
     *
     * @param avoid the word as a writer might type it, in small letters
     * @param say what to write instead
     * @param note why, or where it is right all the same; absent where the word explains itself
     */
    public record Wording(String avoid, String say, Optional<String> note) {}

    /** The words that ship with Loa. */
    public static Vocabulary builtIn() {
        return VocabularyReader.read(SourceTree.of(Map.of()), List.of(Language.VIETNAMESE))
                .vocabulary();
    }

    /** Entries of a type, by id. */
    public Collection<Term> terms(Term.Type type) {
        return terms.getOrDefault(type, Map.of()).values();
    }

    /** Abbreviation → what it stands for in Vietnamese. */
    public Map<String, String> abbreviations() {
        return abbreviations(Language.VIETNAMESE);
    }

    /** Abbreviation → what it stands for, of those that a language has words for. */
    public Map<String, String> abbreviations(Language language) {
        var named = new TreeMap<String, String>();
        shortForms.forEach(
                (form, names) -> {
                    if (names.containsKey(language)) {
                        named.put(form, names.get(language));
                    }
                });
        return named;
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
                overlaidForms(other.shortForms),
                overlaid(synonyms, other.synonyms),
                overlaid(avoided, other.avoided));
    }

    /** A form that keeps its meaning keeps its names in other languages too. */
    private Map<String, Map<Language, String>> overlaidForms(
            Map<String, Map<Language, String>> above) {
        var all = new TreeMap<>(shortForms);
        above.forEach(
                (form, names) -> {
                    var below = shortForms.getOrDefault(form, Map.of());
                    String meaning = below.getOrDefault(Language.VIETNAMESE, "");
                    boolean same = meaning.equalsIgnoreCase(names.get(Language.VIETNAMESE));
                    all.put(form, same ? overlaid(below, names) : names);
                });
        return all;
    }

    private static <K, T> Map<K, T> overlaid(Map<K, T> below, Map<K, T> above) {
        var all = new TreeMap<>(below);
        all.putAll(above);
        return all;
    }
}
