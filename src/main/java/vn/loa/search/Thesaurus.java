package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What people type and what is written.
 *
 * @param entries those of one target together
 */
record Thesaurus(List<Entry> entries) {

    private static final Comparator<Entry> ORDER =
            Comparator.comparing(Entry::text)
                    .thenComparing(Entry::kind)
                    .thenComparing(Entry::source);

    Thesaurus {
        entries = entries.stream().filter(Entry::leadsSomewhere).sorted(ORDER).toList();
        entries = distinct(entries);
    }

    /**
     * @param sorted like ones stand beside each other
     */
    private static List<Entry> distinct(List<Entry> sorted) {
        var distinct = new ArrayList<Entry>(sorted.size());
        for (var entry : sorted) {
            int last = distinct.size() - 1;
            if (last < 0 || ORDER.compare(distinct.get(last), entry) != 0) {
                distinct.add(entry);
            }
        }
        return List.copyOf(distinct);
    }

    /**
     * @param abbreviations short form to full text, used in both directions: {@code UBND} to {@code
     *     Ủy ban nhân dân}
     * @param synonyms what people type to what we write, one way: {@code buôn người} to {@code mua
     *     bán người}; several targets are separated by semicolons
     */
    static Thesaurus of(Map<String, String> abbreviations, Map<String, String> synonyms) {
        var entries = new ArrayList<Entry>();
        var targets = new HashMap<String, List<Word>>(); // many lead to one
        var words = new HashMap<String, Word>();
        abbreviations.forEach(
                (brief, text) -> {
                    entries.add(Entry.of(brief, text, Entry.Kind.BRIEF_TO_FULL));
                    entries.add(Entry.of(text, brief, Entry.Kind.FULL_TO_BRIEF));
                });
        synonyms.forEach(
                (typed, written) -> {
                    var from = Words.of(typed, words);
                    for (var target : written.split(";")) {
                        String text = target.strip();
                        var to = targets.computeIfAbsent(text, t -> Words.of(t, words));
                        entries.add(new Entry(from, to, typed, text, Entry.Kind.SYNONYM));
                    }
                });
        return new Thesaurus(entries);
    }
}
