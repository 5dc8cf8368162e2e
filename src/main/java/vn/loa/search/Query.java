package vn.loa.search;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.lang.Folding;

/**
 * A query as read: every word with what it may have meant, and the thesaurus entries in it. Twin of
 * {@code read} in {@code search.js}.
 *
 * @param accented whether the writer typed marks, so that spellings are compared
 */
record Query(List<Unit> units, List<Span> spans, boolean accented) {

    private static final int LONGEST = 300;
    private static final int MOST_WORDS = 24;
    private static final Pattern SYLLABLE = Pattern.compile("[^aeiouy\\d]*[aeiouy]+[^aeiouy\\d]*");

    /** Reads what somebody typed; what is too long is cut off. */
    static Query of(Index index, String text) {
        var typed = Words.of(text.substring(0, Math.min(text.length(), LONGEST)));
        typed = typed.subList(0, Math.min(typed.size(), MOST_WORDS));
        boolean marks = typed.stream().anyMatch(w -> !w.form().equals(w.key()));
        var units =
                typed.stream()
                        .flatMap(word -> understood(index, word, worth(word, marks)).stream())
                        .toList();
        var words = new QueryWords(index, units);
        var spans = Spans.in(words);
        Guesses.mend(words);
        return new Query(units, spans, marks || units.stream().anyMatch(Unit::isCorrected));
    }

    private static double worth(Word word, boolean marks) {
        return marks ? Unit.worth(word.form()) : Unit.plainWorth(word.key());
    }

    /** The keys of all words, with spaces between and at both ends. */
    String keys() {
        return units.stream().map(Unit::key).collect(Collectors.joining(" ", " ", " "));
    }

    private static List<Unit> understood(Index index, Word word, double worth) {
        if (index.knows(word.key())) {
            return List.of(Unit.known(word, worth));
        }
        var unit = new Unit(word, worth);
        for (var form : Typing.forms(word.text())) {
            if (index.knows(Folding.key(form))) {
                return List.of(unit.correct(form, form));
            }
        }
        var parts = parted(index, word, worth);
        return parts.isEmpty() ? List.of(respelled(index, unit)) : parts;
    }

    /** Two syllables typed as one, where some text has them side by side. */
    private static List<Unit> parted(Index index, Word word, double worth) {
        for (int at = 2; at < word.key().length() - 1; at++) {
            var first = word.key().substring(0, at);
            var second = word.key().substring(at);
            var pair = index.pair(first, second);
            if (pair.isPresent()
                    && SYLLABLE.matcher(first).matches()
                    && SYLLABLE.matcher(second).matches()) {
                return List.of(
                        new Unit(word, worth)
                                .correct(QueryWords.commonest(index, first, pair), first),
                        new Unit(word, worth)
                                .correct(QueryWords.commonest(index, second, pair), second));
            }
        }
        return List.of();
    }

    /** A long word one letter away from one of the thesaurus, which no text needs to hold. */
    private static Unit respelled(Index index, Unit unit) {
        return unit.key().length() <= 5
                ? unit
                : index.lexicon().stream()
                        .filter(form -> Spelling.distance(unit.key(), Folding.key(form)) == 1)
                        .findFirst()
                        .map(unit::respell)
                        .orElse(unit);
    }
}
