package vn.loa.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.search.Query.Alternative;
import vn.loa.search.Query.Unit;

/**
 * What documents have of one word of a query. Twin of {@code points} in {@code search.js}, down to
 * the order in which numbers are added.
 */
final class Evidence {

    /** A pair of words against the two words in it. */
    private static final double PAIR = 0.9;

    /** A word that belongs to the number before it, against one that stands alone. */
    private static final double JOINED = 0.35;

    /**
     * A word found without its neighbours, in a query of three or more, counts for less, and a
     * guessed one for much less: gibberish is full of words that stand alone.
     */
    private static final double ALONE = 0.7;

    private static final int SHORT = 3;

    /**
     * @param impact how much the document says about the word, 0 to 1
     * @param credit how surely it is the word meant, 0 to 1
     */
    private record Found(double impact, double credit) {

        Found or(Found other) {
            return new Found(Math.max(impact, other.impact), Math.max(credit, other.credit));
        }
    }

    private final Map<Integer, Found> found = new LinkedHashMap<>();
    private final Map<Integer, Double> points = new HashMap<>();
    private final Set<Integer> near = new HashSet<>();
    private final boolean isShort;
    private double weight;

    /** Chance that a document cut off from the lists has the word. */
    private double rest;

    private Evidence(boolean isShort) {
        this.isShort = isShort;
    }

    /** Evidence for each word, and for the pairs they form. */
    static List<Evidence> of(List<Unit> units, boolean accented, Index index) {
        var all = new ArrayList<Evidence>();
        for (var unit : units) {
            var one = new Evidence(units.size() < SHORT);
            one.look(unit, accented, index);
            all.add(one);
        }
        for (int i = 0; i + 1 < units.size(); i++) {
            addPair(units.get(i), units.get(i + 1), all.get(i), all.get(i + 1), index);
        }
        return all;
    }

    /** What the word counts for in the query. */
    double weight() {
        return weight;
    }

    /** Documents with points. */
    Set<Integer> documents() {
        return points.keySet();
    }

    /** How surely the document has the word, 0 to 1. */
    double credit(int doc) {
        var hit = found.get(doc);
        double credit = hit == null ? rest : hit.credit();
        return isShort || near.contains(doc) ? credit : credit * credit * ALONE;
    }

    double points(int doc) {
        return points.getOrDefault(doc, 0.0);
    }

    private void look(Unit unit, boolean accented, Index index) {
        double df = 0;
        double beyond = 0;
        int size = index.documents().size();
        for (var alternative : unit.alternatives) {
            boolean compared = accented && !alternative.form().isEmpty();
            for (var form : index.forms(alternative.key())) {
                var postings = form.postings();
                int kept = postings.docs().length;
                double agreement = compared ? Agreement.of(alternative.form(), form.form()) : 1;
                double credit = alternative.weight() * agreement;
                df += credit * (postings.df() - kept);
                beyond += credit * (postings.df() - kept) / Math.max(1, size - kept);
                for (int i = 0; i < kept; i++) {
                    double impact = credit * postings.levels()[i] / Postings.TOP;
                    found.merge(postings.docs()[i], new Found(impact, credit), Found::or);
                }
            }
        }
        for (var hit : found.values()) {
            df += hit.credit();
        }
        rest = Math.min(1, beyond);
        weight = Math.min(unit.worth, unit.joined ? JOINED : 1) * idf(df, size);
        found.forEach((doc, hit) -> points.put(doc, weight * hit.impact()));
    }

    private static double idf(double df, int size) {
        double n = Math.min(df, size);
        // StrictMath: the logarithm browsers compute, to the last bit
        return StrictMath.log(1 + (size - n + 0.5) / (n + 0.5));
    }

    private static void addPair(
            Unit first, Unit second, Evidence left, Evidence right, Index index) {
        var impacts = new LinkedHashMap<Integer, Double>();
        double df = 0;
        for (var a : first.alternatives) {
            for (var b : second.alternatives) {
                var pair = index.pair(a.key(), b.key());
                if (pair.isPresent()) {
                    df += pair.get().df() - pair.get().docs().length;
                    addImpacts(impacts, pair.get(), a, b);
                }
            }
        }
        double idf = idf(df + impacts.size(), index.documents().size());
        double weight = PAIR * idf * Math.max(first.worth, second.worth);
        impacts.forEach(
                (doc, impact) -> {
                    left.beside(doc, weight * impact / 2);
                    right.beside(doc, weight * impact / 2);
                });
    }

    private static void addImpacts(
            Map<Integer, Double> impacts, Postings pair, Alternative a, Alternative b) {
        for (int i = 0; i < pair.docs().length; i++) {
            double impact = a.weight() * b.weight() * pair.levels()[i] / Postings.TOP;
            impacts.merge(pair.docs()[i], impact, Math::max);
        }
    }

    private void beside(int doc, double more) {
        points.merge(doc, more, Double::sum);
        near.add(doc);
    }
}
