package vn.loa.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One query against all documents. Twin of the middle of {@code search} in {@code search.js}, down
 * to the order in which numbers are added: change both, the shared cases compare them.
 */
final class Scoring {

    private static final List<String> PAPER = KnownWords.spaced(KnownWords.PAPER);
    private static final List<String> PRINT = KnownWords.spaced(KnownWords.PRINT);

    private static final double TITLE = 0.6;

    /** What words without marks, and marks left off, hold of a title. */
    private static final double TITLE_HELD = 0.8;

    private static final double BET = 1.5;
    private static final double BET_HELD = 0.8;
    private static final double BET_ASKED = 0.4;

    /** Above what any kind of document counts for. */
    private static final double MOST_OF_KIND = 1.2;

    /**
     * @param coverage share of the query the document holds, 0 to 1
     * @param named whether the query is the document's title
     */
    record Scored(int doc, double score, double coverage, boolean named) {}

    private final Index index;
    private final List<Unit> units;
    private final List<Evidence> evidence;
    private final List<Expansion> expansions;
    private final Set<String> wanted;
    private final Map<Integer, Double> bets;
    private final boolean forPaper;
    private final boolean forPrint;

    Scoring(Query query, Index index) {
        this.index = index;
        units = query.units();
        evidence = Evidence.of(units, query.accented(), index);
        expansions = query.spans().stream().map(span -> Expansion.of(span, index)).toList();
        wanted = units.stream().map(Unit::key).collect(Collectors.toSet());
        bets = bets();
        forPaper =
                PAPER.stream().anyMatch(query.keys()::contains)
                        || units.stream().anyMatch(unit -> unit.joined);
        forPrint = PRINT.stream().anyMatch(query.keys()::contains);
    }

    List<Expansion> expansions() {
        return expansions;
    }

    /** Documents that hold something of the query, in order. */
    int[] documents() {
        var documents = new BitSet();
        evidence.forEach(one -> one.addTo(documents));
        expansions.forEach(expansion -> expansion.documents().keySet().forEach(documents::set));
        return documents.stream().toArray();
    }

    /**
     * Whether a document may score so much, or has the query for its title and comes first anyhow:
     * much cheaper to say than how much it scores.
     */
    boolean mayReach(double least, int doc) {
        double points = 0;
        for (int i = 0; i < evidence.size(); i++) {
            points += evidence.get(i).points(doc);
        }
        for (var expansion : expansions) {
            var worth = expansion.documents().get(doc);
            points += worth == null ? 0 : worth.points();
        }
        double most = (1 + TITLE) * (bets.isEmpty() ? 1 : 1 + BET) * MOST_OF_KIND;
        return points * most >= least || index.titleKeys(doc, wanted).equals(wanted);
    }

    Scored score(int doc) {
        var credit = credit(doc);
        var points = points(doc);
        expansions.forEach(expansion -> expansion.apply(doc, points, credit));
        double all = 0;
        double covered = 0;
        double score = 0;
        for (int i = 0; i < evidence.size(); i++) {
            all += evidence.get(i).weight();
            covered += evidence.get(i).weight() * credit[i];
            score += points[i];
        }
        double coverage = all > 0 ? covered / all : 0;
        double bet = bets.getOrDefault(doc, 0.0);
        double alike = alike(doc);
        score *= covering(coverage);
        score *= 1 + TITLE * alike;
        score *= 1 + BET * bet;
        coverage = bet > 0 ? 1 : coverage;
        return new Scored(doc, score * kind(doc), coverage, alike == 1 && coverage > TITLE_HELD);
    }

    /** Why a document scores as it does, a reason a line. */
    List<String> reasons(int doc) {
        var lines = new ArrayList<String>();
        var credit = credit(doc);
        var points = points(doc);
        for (int i = 0; i < units.size(); i++) {
            var unit = units.get(i);
            var meant = unit.isCorrected() ? " → " + unit.spelled() : "";
            lines.add(unit.word + meant + ": " + worth(points[i], credit[i]));
        }
        for (var expansion : expansions) {
            var worth = expansion.documents().get(doc);
            if (worth != null) {
                var text = expansion.span().entry().text();
                lines.add("~ " + text + ": " + worth(worth.points(), worth.share()));
            }
        }
        var scored = score(doc);
        double coverage = scored.coverage();
        lines.add("coverage " + percent(coverage) + ": × " + rounded(covering(coverage)));
        addFactor(lines, "title", 1 + TITLE * alike(doc));
        addFactor(lines, "best bet", 1 + BET * bets.getOrDefault(doc, 0.0));
        addFactor(lines, index.documents().get(doc).kind(), kind(doc));
        if (scored.named()) {
            lines.add("title is the query: first");
        }
        return lines;
    }

    private static void addFactor(List<String> lines, String name, double factor) {
        if (factor != 1) {
            lines.add(name + ": × " + rounded(factor));
        }
    }

    private static String worth(double points, double share) {
        return rounded(points) + " (" + percent(share) + ")";
    }

    private static String percent(double share) {
        return Math.round(100 * share) + " %";
    }

    private static double rounded(double value) {
        return Math.round(100 * value) / 100.0;
    }

    private double[] credit(int doc) {
        var credit = new double[evidence.size()];
        for (int i = 0; i < credit.length; i++) {
            credit[i] = evidence.get(i).credit(doc);
        }
        return credit;
    }

    private double[] points(int doc) {
        var points = new double[evidence.size()];
        for (int i = 0; i < points.length; i++) {
            points[i] = evidence.get(i).points(doc);
        }
        return points;
    }

    /** Instead of asking for every word: half of the query is worth half, all of it all. */
    private static double covering(double coverage) {
        return 0.35 + 0.65 * coverage * coverage;
    }

    /** Share of all words of query and title that both have. */
    private double alike(int doc) {
        var title = index.titleKeys(doc, wanted);
        int both = common(wanted, title);
        return (double) both / Math.max(1, wanted.size() + title.size() - both);
    }

    /** How well the query is a question a document is the answer to. */
    private Map<Integer, Double> bets() {
        var bets = new HashMap<Integer, Double>();
        for (var key : wanted) {
            for (var bet : index.bets(key)) {
                double both = common(wanted, bet.keys());
                if (both >= BET_HELD * bet.keys().size() && both >= BET_ASKED * wanted.size()) {
                    double share = both / Math.max(bet.keys().size(), wanted.size());
                    bets.merge(bet.doc(), share, Math::max);
                }
            }
        }
        return bets;
    }

    /** Who names a paper looks for plans, everybody else for help before what is to be printed. */
    private double kind(int doc) {
        return switch (index.documents().get(doc).kind()) {
            case "service" -> forPaper ? 1 : 1.1;
            case "plan", "document" -> forPaper ? 1.15 : 0.95;
            case "material" -> forPaper ? 1 : forPrint ? 1.1 : 0.6;
            default -> 1;
        };
    }

    private static int common(Set<String> a, Set<String> b) {
        int both = 0;
        for (var key : a) {
            both += b.contains(key) ? 1 : 0;
        }
        return both;
    }
}
