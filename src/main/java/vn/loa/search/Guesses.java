package vn.loa.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** What words of a query that nobody wrote, or that fit nowhere, were meant to be. */
final class Guesses {

    private static final int MOST = 12;
    private static final int MOST_IN_PIECES = 4;

    private final Index index;
    private final QueryWords words;

    private Guesses(QueryWords words) {
        this.index = words.index();
        this.words = words;
    }

    /** Mends every word that no thesaurus entry covers. */
    static void mend(QueryWords words) {
        var guesses = new Guesses(words);
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).isCovered()) {
                guesses.mend(i);
            }
        }
    }

    /**
     * Adds to a word nobody wrote, or one that fits none of its neighbours, the words it may have
     * been meant to be.
     */
    private void mend(int i) {
        var unit = words.get(i);
        if (unit.isNumber()) {
            phones(unit);
            return;
        }
        if (unit.worth < 1 || unit.isKnown() && (words.size() == 1 || words.fits(i, unit.key()))) {
            return;
        }
        boolean known = unit.isKnown();
        var guesses = guesses(i, words.neighbours(i), true);
        if (!known && guesses.isEmpty()) {
            guesses = guesses(i, index.keys(), false);
        }
        double best = guesses.isEmpty() ? 0 : guesses.get(0).weight();
        guesses.stream()
                .limit(index.isWhole() ? MOST : MOST_IN_PIECES)
                .filter(g -> g.weight() > best * 0.7)
                .forEach(unit.alternatives::add);
        if (!known && !guesses.isEmpty() && !guesses.get(0).prefix()) {
            var guess = guesses.get(0).key();
            unit.showAs(QueryWords.commonest(index, guess, words.beside(i, guess)));
        }
    }

    /** Part of a telephone number, which the numbers in a whole index may hold. */
    private void phones(Unit unit) {
        if (unit.isKnown() || unit.key().length() < 4 || !index.isWhole()) {
            return;
        }
        for (var key : index.keys()) {
            if (key.contains(unit.key()) && key.chars().allMatch(c -> Words.isDigit((char) c))) {
                unit.alternatives.add(new Alternative(key, "", 0.9));
            }
        }
    }

    /**
     * @param fit whether the keys stand beside a neighbour somewhere
     */
    private List<Alternative> guesses(int i, Collection<String> keys, boolean fit) {
        var guesses = new ArrayList<Alternative>();
        for (var key : keys) {
            double weight = weight(i, key, fit);
            if (weight > 0) {
                var begun = isPrefix(i, key) ? words.get(i).form() : "";
                guesses.add(new Alternative(key, "", weight, begun));
            }
        }
        guesses.sort(
                Comparator.comparingDouble(Alternative::weight)
                        .reversed()
                        .thenComparing(Alternative::key));
        return guesses;
    }

    /** Whether the last word of the query, still being typed, may become the key. */
    private boolean isPrefix(int i, String key) {
        var typed = words.get(i).key();
        return words.isLast(i) && key.startsWith(typed);
    }

    /** How likely the word was meant to be the key; 0 when it was not. */
    private double weight(int i, String key, boolean fit) {
        var unit = words.get(i);
        boolean known = unit.isKnown();
        if (key.equals(unit.key()) || key.chars().anyMatch(c -> Words.isDigit((char) c))) {
            return 0;
        }
        boolean prefix = isPrefix(i, key);
        int far = prefix ? 0 : far(unit.key(), key);
        if (far >= Spelling.FAR || !fit && unit.key().length() < (prefix ? 2 : 4)) {
            return 0;
        }
        if (far == 2
                && (known || unit.key().length() < 6 || key.charAt(0) != unit.key().charAt(0))) {
            return 0;
        }
        return (prefix ? 0.9 : far == 1 ? 0.8 : 0.65) * (fit ? 1 : 0.75) * (known ? 0.6 : 1);
    }

    private static int far(String typed, String key) {
        if (typed.length() < 2 || key.length() < 2) {
            return Spelling.FAR;
        }
        int far = Spelling.distance(typed, key);
        return far == 2 && Spelling.sound(typed).equals(Spelling.sound(key)) ? 1 : far;
    }
}
