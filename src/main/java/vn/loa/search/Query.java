package vn.loa.search;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /** Reads what somebody typed; what is too long is cut off. */
    static Query of(Index index, String text) {
        var all = Words.of(text.substring(0, Math.min(text.length(), LONGEST)));
        var typed = all.subList(0, Math.min(all.size(), MOST_WORDS));
        boolean marks = typed.stream().anyMatch(w -> !w.form().equals(w.key()));
        var units =
                IntStream.range(0, typed.size())
                        .boxed()
                        .flatMap(
                                i ->
                                        understood(
                                                index, typed.get(i), worth(typed, i, marks), marks)
                                                .stream())
                        .toList();
        var words = new QueryWords(index, units);
        var spans = Spans.in(words);
        Guesses.mend(words);
        return new Query(units, spans, marks || units.stream().anyMatch(Unit::isCorrected));
    }

    /** Beside no child, "em" is who speaks. */
    private static double worth(List<Word> words, int i, boolean marks) {
        var word = words.get(i);
        if (word.key().equals("em") && i > 0 && !words.get(i - 1).key().equals("tre")) {
            return Unit.WEAK;
        }
        return marks ? Unit.worth(word.form()) : Unit.plainWorth(word.key());
    }

    /** The keys of all words, with spaces between and at both ends. */
    String keys() {
        return units.stream().map(Unit::key).collect(Collectors.joining(" ", " ", " "));
    }

    private static List<Unit> understood(Index index, Word word, double worth, boolean marks) {
        if (index.knows(word.key())) {
            return List.of(Unit.known(word, worth));
        }
        var unit = new Unit(word, worth);
        if (worth < 1) {
            return List.of(unit);
        }
        var said = said(index, unit, marks);
        if (said.isPresent()) {
            return List.of(said.get());
        }
        for (var form : Typing.forms(word.text())) {
            if (index.knows(Folding.key(form))) {
                return List.of(unit.correct(form, form));
            }
        }
        var phrase = joined(index, word, worth);
        var parts = phrase.isEmpty() ? parted(index, word, worth) : phrase;
        return parts.isEmpty() ? List.of(respelled(index, unit)) : parts;
    }

    /**
     * What people who type in short or as they speak mean by a word: {@code ck} is chồng. Where
     * they type marks it is that word only with its own.
     */
    private static Optional<Unit> said(Index index, Unit unit, boolean marks) {
        var words =
                index.entries(unit.key()).stream()
                        .filter(entry -> entry.from().size() == 1)
                        .filter(entry -> !marks || entry.from().get(0).form().equals(unit.form()))
                        .toList();
        if (words.stream().map(entry -> keys(entry.to())).distinct().count() != 1
                || words.get(0).to().size() != 1) {
            return Optional.empty();
        }
        var meant = words.get(0).to().get(0);
        return Optional.of(meant(index, unit, meant));
    }

    private static Unit meant(Index index, Unit unit, Word word) {
        return index.knows(word.key())
                ? unit.correct(word.form(), word.form())
                : unit.respell(word.form());
    }

    /** A phrase of the thesaurus typed without a space, in a whole index. */
    private static List<Unit> joined(Index index, Word word, double worth) {
        if (!index.isWhole() || word.key().length() < Cuts.LONG) {
            return List.of();
        }
        return index.entries().stream()
                .map(Entry::from)
                .filter(from -> from.size() > 1)
                .filter(from -> String.join("", keys(from)).equals(word.key()))
                .min(
                        Comparator.comparing(
                                from ->
                                        from.stream()
                                                .map(Word::form)
                                                .collect(Collectors.joining(" "))))
                .map(
                        from ->
                                from.stream()
                                        .map(w -> meant(index, new Unit(word, worth), w))
                                        .toList())
                .orElse(List.of());
    }

    private static List<String> keys(List<Word> words) {
        return words.stream().map(Word::key).toList();
    }

    /** Words typed without a space, where texts have them side by side. */
    private static List<Unit> parted(Index index, Word word, double worth) {
        for (var parts : Cuts.of(word.key(), index)) {
            var pairs =
                    IntStream.range(1, parts.size())
                            .mapToObj(i -> index.pair(parts.get(i - 1), parts.get(i)))
                            .toList();
            long held = pairs.stream().filter(Optional::isPresent).count();
            if (held > 0 && 2 * held >= pairs.size()) {
                return IntStream.range(0, parts.size())
                        .mapToObj(
                                i ->
                                        part(
                                                index,
                                                new Unit(word, worth),
                                                parts.get(i),
                                                near(pairs, i)))
                        .toList();
            }
        }
        return List.of();
    }

    private static Unit part(Index index, Unit unit, String key, Optional<Postings> pair) {
        return unit.correct(QueryWords.commonest(index, key, pair), key);
    }

    /** The pair a part begins, else the one it ends. */
    private static Optional<Postings> near(List<Optional<Postings>> pairs, int i) {
        var begun = i < pairs.size() ? pairs.get(i) : Optional.<Postings>empty();
        return begun.isPresent() || i == 0 ? begun : pairs.get(i - 1);
    }

    /** A long word one letter away from one of the thesaurus, which no text needs to hold. */
    private static Unit respelled(Index index, Unit unit) {
        if (unit.key().length() < Cuts.LONG) {
            return unit;
        }
        var near =
                index.lexicon().stream()
                        .filter(form -> Spelling.distance(unit.key(), Folding.key(form)) < 2)
                        .toList();
        boolean there = near.stream().anyMatch(form -> Folding.key(form).equals(unit.key()));
        return there || near.isEmpty() ? unit : unit.respell(near.get(0));
    }
}
