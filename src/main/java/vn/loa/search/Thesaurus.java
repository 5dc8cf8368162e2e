package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

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
        var sorted = new TreeSet<>(ORDER);
        entries.stream().filter(Entry::leadsSomewhere).forEach(sorted::add);
        entries = List.copyOf(sorted);
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
        abbreviations.forEach(
                (brief, text) -> {
                    entries.add(Entry.of(brief, text, Entry.Kind.BRIEF_TO_FULL));
                    entries.add(Entry.of(text, brief, Entry.Kind.FULL_TO_BRIEF));
                });
        synonyms.forEach(
                (typed, written) -> {
                    var from = Words.of(typed);
                    for (var target : written.split(";")) {
                        String text = target.strip();
                        var to = targets.computeIfAbsent(text, Words::of);
                        entries.add(new Entry(from, to, typed, text, Entry.Kind.SYNONYM));
                    }
                });
        return new Thesaurus(entries);
    }
}
