package vn.loa.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

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
     * A word found without its neighbours counts for less, and a guessed one for much less:
     * gibberish is full of words that stand alone.
     */
    private static final double ALONE = 0.7;

    // All by the number of the document. A common word stands in most of them, so plain arrays
    // are far quicker than maps.
    private final double[] impact;
    private final double[] credit;
    private final double[] points;
    private final BitSet found = new BitSet();
    private final BitSet near = new BitSet();
    private final boolean single;
    private double weight;

    /** Chance that a document cut off from the lists has the word. */
    private double rest;

    private Evidence(boolean single, int documents) {
        this.single = single;
        impact = new double[documents];
        credit = new double[documents];
        points = new double[documents];
    }

    /** Evidence for each word, and for the pairs they form. */
    static List<Evidence> of(List<Unit> units, boolean accented, Index index) {
        var all = new ArrayList<Evidence>();
        for (var unit : units) {
            var one = new Evidence(units.size() == 1, index.documents().size());
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

    /** Adds the documents with points. */
    void addTo(BitSet documents) {
        documents.or(found);
        documents.or(near);
    }

    /** How surely the document has the word, 0 to 1. */
    double credit(int doc) {
        double sure = found.get(doc) ? credit[doc] : rest;
        return single || near.get(doc) ? sure : sure * sure * ALONE;
    }

    double points(int doc) {
        return points[doc];
    }

    private void look(Unit unit, boolean accented, Index index) {
        double df = 0;
        double beyond = 0;
        int size = index.documents().size();
        var order = IntStream.builder();
        for (var alternative : unit.alternatives) {
            for (var form : index.forms(alternative.key())) {
                var postings = form.postings();
                int kept = postings.docs().length;
                double agreement = accented ? alternative.agreement(form.form()) : 1;
                double sure = alternative.weight() * agreement;
                df += sure * (postings.df() - kept);
                beyond += sure * (postings.df() - kept) / Math.max(1, size - kept);
                find(postings, sure, order);
            }
        }
        // Summed in the order found, as the browser does: sums of fractions depend on it.
        int[] docs = order.build().toArray();
        for (int doc : docs) {
            df += credit[doc];
        }
        rest = Math.min(1, beyond);
        boolean idle = unit.worth < 1 && !unit.isKnown();
        weight = idle ? 0 : Math.min(unit.worth, unit.joined ? JOINED : 1) * idf(df, size);
        for (int doc : docs) {
            points[doc] = weight * impact[doc];
        }
    }

    /**
     * Notes documents that hold a form.
     *
     * @param order takes those that are new
     */
    private void find(Postings postings, double sure, IntStream.Builder order) {
        for (int i = 0; i < postings.docs().length; i++) {
            int doc = postings.docs()[i];
            impact[doc] = Math.max(impact[doc], sure * postings.levels()[i] / Postings.TOP);
            credit[doc] = Math.max(credit[doc], sure);
            if (!found.get(doc)) {
                found.set(doc);
                order.add(doc);
            }
        }
    }

    private static double idf(double df, int size) {
        double n = Math.min(df, size);
        // StrictMath: the logarithm browsers compute, to the last bit
        return StrictMath.log(1 + (size - n + 0.5) / (n + 0.5));
    }

    private static void addPair(
            Unit first, Unit second, Evidence left, Evidence right, Index index) {
        var pairs = new double[left.points.length];
        var held = new BitSet();
        double df = 0;
        for (var a : first.alternatives) {
            for (var b : second.alternatives) {
                var pair = index.pair(a.key(), b.key());
                if (pair.isPresent()) {
                    df += pair.get().df() - pair.get().docs().length;
                    addImpacts(pairs, held, pair.get(), a.weight() * b.weight());
                }
            }
        }
        double idf = idf(df + held.cardinality(), index.documents().size());
        double weight = PAIR * idf * Math.max(first.worth, second.worth);
        held.stream()
                .forEach(
                        doc -> {
                            left.beside(doc, weight * pairs[doc] / 2);
                            right.beside(doc, weight * pairs[doc] / 2);
                        });
    }

    private static void addImpacts(double[] impacts, BitSet held, Postings pair, double weight) {
        for (int i = 0; i < pair.docs().length; i++) {
            int doc = pair.docs()[i];
            impacts[doc] = Math.max(impacts[doc], weight * pair.levels()[i] / Postings.TOP);
            held.set(doc);
        }
    }

    private void beside(int doc, double more) {
        points[doc] += more;
        near.set(doc);
    }
}
