package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the thesaurus entries a query holds. Twin of {@code expansions} in {@code search.js}. */
final class Spans {

    /** A word alone is taken for one of the thesaurus only as it is spelled: đi is no đĩ. */
    private static final double SAME_ALONE = 0.92;

    private static final double SAME = 0.7;

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
                int end = end(entry.from(), at);
                if (end > at) {
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
            span.entry().from().forEach(words.get(i)::coverBy);
        }
    }

    /**
     * Where words that begin at a place end, or the place itself when they are not there. Between
     * them function words may stand: "chồng tôi hay đánh" has "chồng đánh".
     */
    private int end(List<Word> from, int at) {
        int end = at;
        for (int i = 0; i < from.size(); i++) {
            var word = from.get(i);
            while (i > 0 && end < words.size() && isBetween(end, word)) {
                end++;
            }
            if (end == words.size()
                    || !agrees(words.get(end), word, from.size() == 1) && !begins(end, word)) {
                return at;
            }
            end++;
        }
        return end;
    }

    private boolean isBetween(int i, Word word) {
        var unit = words.get(i);
        return unit.worth < 1 && !unit.key().equals(word.key());
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
                && Agreement.ofBeginning(unit.form(), word.form()) > SAME
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
            return Agreement.of(unit.form(), word.form()) > (alone ? SAME_ALONE : SAME);
        }
        var meant = alone ? QueryWords.commonest(index, unit.key()) : "";
        return meant.isEmpty() || meant.equals(word.form());
    }
}
