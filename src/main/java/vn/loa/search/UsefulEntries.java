package vn.loa.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Collectors;

/** Chooses the entries of a thesaurus that find something in an index. */
final class UsefulEntries {

    /** An entry is kept if some document has this share of its words. */
    private static final double USEFUL = 0.7;

    private final Index index;

    /** Words asked for so far. */
    private int number;

    /** The word that a document was last found for, and how many of its phrase it has. */
    private final int[] last;

    private final int[] held;

    /**
     * @param index its forms and pairs; its entries are not asked for
     */
    UsefulEntries(Index index) {
        this.index = index;
        last = new int[index.documents().size()];
        held = new int[last.length];
    }

    /**
     * Entries that find something; an abbreviation stays in both directions or in none. One that
     * leads to no text leads on to where its target leads, and another way to write one word stays
     * for the entries that hold that word.
     */
    List<Entry> of(Thesaurus thesaurus) {
        var held = new ArrayList<Entry>();
        var idle = new ArrayList<Entry>();
        var heldTargets = new HashMap<String, Boolean>(); // many lead to one
        for (var entry : thesaurus.entries()) {
            boolean finds =
                    heldTargets.computeIfAbsent(entry.text(), none -> isHeld(entry.to()))
                            || entry.brief() && isHeld(entry.from());
            if (entry.brief() || !isWritten(entry.from())) {
                (finds ? held : idle).add(entry);
            }
        }
        var bySource = held.stream().collect(Collectors.groupingBy(Entry::from));
        var kept = new ArrayList<>(held);
        for (var entry : idle) {
            for (var next : bySource.getOrDefault(entry.to(), List.of())) {
                kept.add(entry.leadingTo(next));
            }
        }
        var words =
                kept.stream()
                        .flatMap(entry -> entry.from().stream())
                        .map(Word::key)
                        .collect(Collectors.toSet());
        idle.stream()
                .filter(Entry::isSpelling)
                .filter(entry -> words.contains(entry.to().get(0).key()))
                .forEach(kept::add);
        return new Thesaurus(kept).entries();
    }

    /** Whether texts have a Vietnamese phrase as people type it: it is found without another. */
    private boolean isWritten(List<Word> words) {
        return words.size() > 1
                && beside(words) == words.size() - 1
                && words.stream().anyMatch(word -> !word.form().equals(word.key()))
                && someDocumentHolds(words);
    }

    /**
     * Whether some document holds enough of the words, and half of them stand as here somewhere.
     */
    private boolean isHeld(List<Word> words) {
        return 2 * beside(words) >= words.size() - 1 && someDocumentHolds(words);
    }

    /** How many of the words stand right behind the one before them somewhere. */
    private int beside(List<Word> words) {
        int beside = 0;
        for (int i = 1; i < words.size(); i++) {
            String first = words.get(i - 1).key();
            boolean known = index.knows(first);
            if (known && index.pair(first, words.get(i).key()).isPresent()) {
                beside++;
            }
        }
        return beside;
    }

    private boolean someDocumentHolds(List<Word> words) {
        int before = number;
        int most = 0;
        for (var key : words.stream().map(Word::key).distinct().toList()) {
            number++;
            for (var form : index.forms(key)) {
                for (int doc : form.postings().docs()) {
                    if (last[doc] < number) { // not counted for another form of the key
                        held[doc] = last[doc] > before ? held[doc] + 1 : 1;
                        last[doc] = number;
                        most = Math.max(most, held[doc]);
                    }
                }
            }
        }
        return most >= USEFUL * words.size();
    }
}
