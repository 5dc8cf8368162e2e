package vn.loa.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A thesaurus entry in a query, with the documents that hold enough of it. */
record Expansion(Span span, Map<Integer, Worth> documents) {

    private static final double ENOUGH = 0.7;
    private static final double CREDIT = 0.9;

    /**
     * What it is worth to a document.
     *
     * @param share of its words the document has, 0 to 1
     */
    record Worth(double points, double share) {}

    static Expansion of(Span span, Index index) {
        var units = new ArrayList<Unit>();
        for (var word : span.entry().to()) {
            units.add(Unit.known(word, Unit.worth(word.form())));
        }
        var all = Evidence.of(units, true, index);
        double whole = 0;
        var candidates = new BitSet();
        for (var one : all) {
            whole += one.weight();
            one.addTo(candidates);
        }
        var documents = new HashMap<Integer, Worth>();
        for (int doc : candidates.stream().toArray()) {
            double covered = 0;
            double points = 0;
            for (var one : all) {
                covered += one.weight() * one.credit(doc);
                points += one.points(doc);
            }
            if (whole > 0 && covered >= ENOUGH * whole) {
                documents.put(doc, new Worth(span.entry().weight() * points, covered / whole));
            }
        }
        return new Expansion(span, documents);
    }

    /** Takes its place where it is worth more than the words as typed. */
    void apply(int doc, double[] points, double[] credit) {
        var worth = documents.get(doc);
        if (worth == null) {
            return;
        }
        double own = 0;
        for (int i = span.at(); i < span.end(); i++) {
            own += points[i];
        }
        for (int i = span.at(); i < span.end(); i++) {
            if (worth.points() > own) {
                points[i] = worth.points() / (span.end() - span.at());
            }
            credit[i] = Math.max(credit[i], CREDIT * worth.share());
        }
    }

    /** Whether to name it; that UBND is short for what was typed is no news. */
    boolean isNews(List<Unit> units) {
        boolean longer = span.entry().to().size() > span.end() - span.at();
        boolean symbol = units.get(span.at()).joined;
        return !documents.isEmpty() && !symbol && (longer || !span.entry().brief());
    }
}
