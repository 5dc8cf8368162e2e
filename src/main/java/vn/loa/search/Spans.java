package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the thesaurus entries a query holds. Twin of {@code expansions} in {@code search.js}. */
final class Spans {

    private final Index index;
    private final QueryWords words;

    private Spans(QueryWords words) {
        this.index = words.index();
        this.words = words;
    }

    /** In the order of their texts; the words they hold count as covered. */
    static List<Span> in(QueryWords words) {
        return new Spans(words).spans();
    }

    /** Thesaurus entries in the query; one inside a longer one is left out. */
    private List<Span> spans() {
        var found = new ArrayList<Span>();
        for (int at = 0; at < words.size(); at++) {
            for (var entry : entries(words.get(at))) {
                int end = at + entry.from().size();
                if (end <= words.size() && agrees(entry.from(), at)) {
                    found.add(new Span(at, end, entry));
                }
            }
        }
        var longest =
                found.stream()
                        .filter(s -> found.stream().noneMatch(o -> o.holds(s)))
                        .sorted(
                                Comparator.comparing((Span s) -> s.entry().text())
                                        .thenComparing(Span::at))
                        .toList();
        for (var span : longest) {
            cover(span);
        }
        return longest;
    }

    /** Entries that a word may begin: one that no text has may itself be the beginning of any. */
    private List<Entry> entries(Unit unit) {
        boolean begun = !unit.isKnown() && index.isWhole() && !unit.isNumber();
        return begun ? index.entries() : index.entries(unit.key());
    }

    private void cover(Span span) {
        for (int i = span.at(); i < span.end(); i++) {
            words.get(i).coverBy(span.entry().from().get(i - span.at()));
        }
    }

    private boolean agrees(List<Word> from, int at) {
        for (int i = 0; i < from.size(); i++) {
            var word = from.get(i);
            if (!agrees(words.get(at + i), word, from.size() == 1) && !begins(at + i, word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the last word of the query is still being typed, no word of its own or none that
     * stands here, and may become one of a thesaurus entry.
     */
    private boolean begins(int i, Word word) {
        var unit = words.get(i);
        return words.isLast(i)
                && !word.key().equals(unit.key())
                && word.key().startsWith(unit.key())
                && !(i > 0 ? words.fits(i, unit.key()) : unit.isKnown());
    }

    /**
     * Whether a word of the query can be one of a thesaurus entry. Typed without marks and standing
     * alone, it must be what texts mostly mean by its letters: {@code cam} is no Campuchia where
     * they write {@code cấm}.
     */
    private boolean agrees(Unit unit, Word word, boolean alone) {
        if (!word.key().equals(unit.key())) {
            return false;
        }
        if (!unit.form().equals(unit.key())) {
            return Agreement.of(unit.form(), word.form()) > 0.7;
        }
        var meant = alone ? QueryWords.commonest(index, unit.key()) : "";
        return meant.isEmpty() || meant.equals(word.form());
    }
}
