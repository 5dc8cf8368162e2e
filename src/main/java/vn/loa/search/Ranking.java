package vn.loa.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.search.Query.Alternative;
import vn.loa.search.Query.Span;
import vn.loa.search.Query.Unit;

/**
 * Scores documents for a query. Twin of {@code search} in {@code search.js}, down to the order in
 * which numbers are added: change both, the shared cases compare them.
 */
final class Ranking {

    private static final List<String> PAPER = spaced(KnownWords.PAPER);
    private static final List<String> DANGER = spaced(KnownWords.DANGER);

    private static final double PAIR = 0.9;
    private static final double JOINED = 0.35;

    /** A word found without its neighbours, in a query of three or more, counts for less. */
    private static final double ALONE = 0.7;

    private static final double SPAN_COVERED = 0.7;
    private static final double SPAN_CREDIT = 0.9;

    /** A document with this share of the query is a good hit. */
    private static final double ENOUGH = 0.45;

    /** So is one with less that scores well; else it only fills up a short list. */
    private static final double LEAST = 0.3;

    private static final double WELL = 0.5;
    private static final int SHORT_LIST = 3;
    private static final double LEAST_OF_BEST = 0.12;

    /**
     * What a document has of a word.
     *
     * @param impact how much the document says about it, 0 to 1
     * @param credit how surely it is the word meant, 0 to 1
     */
    private record Found(double impact, double credit) {}

    /** One word of the query over all documents. */
    private static final class Row {
        private final Map<Integer, Found> found;
        private final double weight;
        private final Map<Integer, Double> points = new HashMap<>();
        private final Set<Integer> near = new HashSet<>();

        Row(Map<Integer, Found> found, double weight) {
            this.found = found;
            this.weight = weight;
            found.forEach((doc, hit) -> points.put(doc, weight * hit.impact()));
        }

        double credit(int doc, int rows) {
            var hit = found.get(doc);
            if (hit == null) {
                return 0;
            }
            return hit.credit() * (rows < 3 || near.contains(doc) ? 1 : ALONE);
        }

        double points(int doc) {
            return points.getOrDefault(doc, 0.0);
        }

        private void beside(int doc, double more) {
            points.merge(doc, more, Double::sum);
            near.add(doc);
        }
    }

    /**
     * What an expansion is worth to a document.
     *
     * @param share of its words the document has, 0 to 1
     */
    private record Expanded(double points, double share) {}

    private record Scored(int doc, double score, double coverage) {}

    private final Index index;
    private final Map<Integer, Set<String>> titles = new HashMap<>();

    Ranking(Index index) {
        this.index = index;
    }

    SearchAnswer answer(String text, String lang, int limit) {
        var query = new Query(index, text);
        var units = query.units();
        if (units.isEmpty()) {
            return new SearchAnswer(List.of(), "", List.of(), false);
        }
        var rows = rows(units, query.accented());
        var expansions = query.spans().stream().map(this::expanded).toList();
        var keys = " " + units.stream().map(Unit::key).collect(Collectors.joining(" ")) + " ";
        boolean forPaper = within(keys, PAPER) || units.stream().anyMatch(u -> u.joined);
        var scored = new ArrayList<Scored>();
        for (int doc : documents(rows, expansions)) {
            var hit = score(doc, query, rows, expansions, forPaper);
            if (hit.coverage() >= LEAST) {
                scored.add(hit);
            }
        }
        return new SearchAnswer(
                best(scored, lang, limit),
                didYouMean(units),
                also(query, expansions),
                within(keys, DANGER));
    }

    private static Set<Integer> documents(List<Row> rows, List<Map<Integer, Expanded>> expansions) {
        var documents = new TreeSet<Integer>();
        rows.forEach(row -> documents.addAll(row.points.keySet()));
        expansions.forEach(found -> documents.addAll(found.keySet()));
        return documents;
    }

    private static boolean within(String keys, List<String> phrases) {
        return phrases.stream().anyMatch(keys::contains);
    }

    /** The keys of phrases, with a space at both ends. */
    private static List<String> spaced(List<String> phrases) {
        return phrases.stream().map(p -> " " + Words.keys(p) + " ").toList();
    }

    private static String didYouMean(List<Unit> units) {
        return units.stream().anyMatch(Unit::isCorrected)
                ? units.stream().map(Unit::spelled).collect(Collectors.joining(" "))
                : "";
    }

    /** What was looked for besides; that UBND is short for what was typed is no news. */
    private static List<String> also(Query query, List<Map<Integer, Expanded>> expansions) {
        var also = new LinkedHashSet<String>();
        for (int s = 0; s < expansions.size(); s++) {
            var span = query.spans().get(s);
            boolean longer = span.entry().to().size() > span.end() - span.at();
            boolean symbol = query.units().get(span.at()).joined;
            if (!expansions.get(s).isEmpty() && !symbol && (longer || !span.entry().brief())) {
                also.add(span.entry().text());
            }
        }
        return List.copyOf(also);
    }

    private List<SearchHit> best(List<Scored> scored, String lang, int limit) {
        double best = highest(scored.stream());
        double bestGood = highest(scored.stream().filter(s -> s.coverage() >= ENOUGH));
        Predicate<Scored> good =
                s -> s.coverage() >= ENOUGH || (bestGood > 0 && s.score() >= WELL * bestGood);
        Comparator<Scored> order =
                Comparator.comparing((Scored s) -> !good.test(s))
                        .thenComparing(s -> !document(s).lang().equals(lang))
                        .thenComparing(Comparator.comparingDouble(Ranking::rounded).reversed())
                        .thenComparing(Scored::doc);
        var sorted =
                scored.stream()
                        .filter(s -> s.score() >= LEAST_OF_BEST * best)
                        .sorted(order)
                        .toList();
        long shown = Math.max(SHORT_LIST, sorted.stream().filter(good).count());
        return sorted.stream()
                .limit(Math.min(limit, shown))
                .map(s -> new SearchHit(document(s), rounded(s), s.coverage()))
                .toList();
    }

    private static double highest(Stream<Scored> scored) {
        return scored.mapToDouble(Scored::score).max().orElse(0);
    }

    private SearchDocument document(Scored scored) {
        return index.documents().get(scored.doc());
    }

    private static double rounded(Scored scored) {
        return Math.round(scored.score() * 1e6) / 1e6;
    }

    private double idf(double df) {
        // StrictMath: the logarithm browsers compute, to the last bit
        return StrictMath.log(1 + (index.documents().size() - df + 0.5) / (df + 0.5));
    }

    /** Impacts of words and of the pairs they form. */
    private List<Row> rows(List<Unit> units, boolean accented) {
        var rows = new ArrayList<Row>();
        for (var unit : units) {
            var found = found(unit.alternatives, accented);
            double df = 0;
            for (var hit : found.values()) {
                df += hit.credit();
            }
            rows.add(new Row(found, Math.min(unit.worth, unit.joined ? JOINED : 1) * idf(df)));
        }
        for (int i = 0; i + 1 < units.size(); i++) {
            addPair(units.get(i), units.get(i + 1), rows.get(i), rows.get(i + 1));
        }
        return rows;
    }

    private Map<Integer, Found> found(List<Alternative> alternatives, boolean accented) {
        var found = new LinkedHashMap<Integer, Found>();
        for (var alternative : alternatives) {
            boolean compared = accented && !alternative.form().isEmpty();
            for (var form : index.forms(alternative.key())) {
                double agreement = compared ? Agreement.of(alternative.form(), form.form()) : 1;
                double credit = alternative.weight() * agreement;
                var postings = form.postings();
                for (int i = 0; i < postings.docs().length; i++) {
                    double impact = credit * postings.levels()[i] / Postings.TOP;
                    found.merge(postings.docs()[i], new Found(impact, credit), Ranking::better);
                }
            }
        }
        return found;
    }

    private static Found better(Found a, Found b) {
        return new Found(Math.max(a.impact(), b.impact()), Math.max(a.credit(), b.credit()));
    }

    private void addPair(Unit first, Unit second, Row left, Row right) {
        var found = new LinkedHashMap<Integer, Double>();
        for (var a : first.alternatives) {
            for (var b : second.alternatives) {
                index.pair(a.key(), b.key())
                        .ifPresent(p -> addPostings(found, p, a.weight() * b.weight()));
            }
        }
        double weight = PAIR * idf(found.size()) * Math.max(first.worth, second.worth);
        found.forEach(
                (doc, impact) -> {
                    left.beside(doc, weight * impact / 2);
                    right.beside(doc, weight * impact / 2);
                });
    }

    private static void addPostings(Map<Integer, Double> found, Postings postings, double weight) {
        for (int i = 0; i < postings.docs().length; i++) {
            found.merge(
                    postings.docs()[i], weight * postings.levels()[i] / Postings.TOP, Math::max);
        }
    }

    /** Documents that hold enough of an expansion. */
    private Map<Integer, Expanded> expanded(Span span) {
        var units = new ArrayList<Unit>();
        for (var word : span.entry().to()) {
            var unit = new Unit(word, Query.worth(word.form()));
            unit.alternatives.add(new Alternative(word.key(), word.form(), 1));
            units.add(unit);
        }
        var rows = rows(units, true);
        double all = 0;
        for (var row : rows) {
            all += row.weight;
        }
        var expanded = new HashMap<Integer, Expanded>();
        for (int doc : documents(rows, List.of())) {
            double covered = 0;
            double points = 0;
            for (var row : rows) {
                covered += row.weight * row.credit(doc, rows.size());
                points += row.points(doc);
            }
            if (all > 0 && covered >= SPAN_COVERED * all) {
                expanded.put(doc, new Expanded(span.entry().weight() * points, covered / all));
            }
        }
        return expanded;
    }

    private Scored score(
            int doc,
            Query query,
            List<Row> rows,
            List<Map<Integer, Expanded>> expansions,
            boolean forPaper) {
        var credit = rows.stream().mapToDouble(r -> r.credit(doc, rows.size())).toArray();
        var points = rows.stream().mapToDouble(r -> r.points(doc)).toArray();
        for (int s = 0; s < expansions.size(); s++) {
            var found = expansions.get(s).get(doc);
            if (found != null) {
                expand(query.spans().get(s), found, points, credit);
            }
        }
        double all = 0;
        double covered = 0;
        double score = 0;
        for (int i = 0; i < rows.size(); i++) {
            all += rows.get(i).weight;
            covered += rows.get(i).weight * credit[i];
            score += points[i];
        }
        double coverage = all > 0 ? covered / all : 0;
        score *= 0.35 + 0.65 * coverage * coverage;
        var wanted = query.units().stream().map(Unit::key).collect(Collectors.toSet());
        var title = title(doc);
        int both = common(wanted, title);
        score *= 1 + 0.4 * both / Math.max(1, wanted.size() + title.size() - both);
        double bet = bet(doc, wanted);
        score *= 1 + 1.5 * bet;
        return new Scored(doc, score * kind(doc, forPaper), bet > 0 ? 1 : coverage);
    }

    /** Takes the expansion where it is worth more than the words as typed. */
    private static void expand(Span span, Expanded found, double[] points, double[] credit) {
        double own = 0;
        for (int i = span.at(); i < span.end(); i++) {
            own += points[i];
        }
        for (int i = span.at(); i < span.end(); i++) {
            if (found.points() > own) {
                points[i] = found.points() / (span.end() - span.at());
            }
            credit[i] = Math.max(credit[i], SPAN_CREDIT * found.share());
        }
    }

    private Set<String> title(int doc) {
        return titles.computeIfAbsent(doc, d -> Words.keySet(index.documents().get(d).title()));
    }

    /** How well the query is a question the document is the answer to, 0 when it is not. */
    private double bet(int doc, Set<String> wanted) {
        double bet = 0;
        for (var answer : index.documents().get(doc).answers()) {
            var keys = Words.keySet(answer);
            double both = common(wanted, keys);
            if (both > 0 && both >= 0.8 * keys.size() && both >= 0.4 * wanted.size()) {
                bet = Math.max(bet, both / Math.max(keys.size(), wanted.size()));
            }
        }
        return bet;
    }

    private double kind(int doc, boolean forPaper) {
        var document = index.documents().get(doc);
        return switch (document.kind()) {
            case "service" -> forPaper || document.phones().isEmpty() ? 1 : 1.1;
            case "plan" -> forPaper ? 1.15 : 0.95;
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
