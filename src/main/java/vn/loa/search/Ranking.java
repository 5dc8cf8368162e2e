package vn.loa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.search.Scoring.Scored;

/**
 * Chooses and orders what a query finds. Twin of the end of {@code search} in {@code search.js}.
 */
final class Ranking {

    private static final List<String> DANGER = KnownWords.spaced(KnownWords.DANGER);

    /** A document with this share of the query is a good hit. */
    private static final double ENOUGH = 0.6;

    /** So is one with less that scores well; else it only fills up a short list. */
    private static final double LEAST = 0.3;

    private static final int STORY = 6;
    private static final double WELL = 0.5;
    private static final int SHORT_LIST = 3;

    /** When the first hit has less of the query, the others are but guesses: the list is short. */
    private static final double SURE = 0.7;

    private static final double LEAST_OF_BEST = 0.12;

    /** Share of the query that the name of a place, topic or agency must hold. */
    private static final double ENOUGH_OF_TERM = 0.7;

    private static final int MOST_TERMS = 3;

    /** Scores this near may be told apart by the order of documents. */
    private static final double ROUNDING = 1e-5;

    private final Index index;
    private final String lang;

    /**
     * @param lang language of the page that asks; its documents come before others
     */
    Ranking(Index index, String lang) {
        this.index = index;
        this.lang = lang;
    }

    SearchAnswer answer(String text, int limit) {
        var query = Query.of(index, text);
        if (query.units().isEmpty()) {
            return SearchAnswer.EMPTY;
        }
        var scoring = new Scoring(query, index);
        var contents = new ArrayList<Scored>();
        var terms = new ArrayList<Scored>();
        for (int doc : scoring.documents()) {
            var scored = scoring.score(doc);
            if (scored.coverage() >= least(query)) {
                (document(scored).kind().equals(SearchDocument.TERM) ? terms : contents)
                        .add(scored);
            }
        }
        boolean danger = isDanger(query);
        return new SearchAnswer(
                hits(best(contents, danger).limit(limit), scoring),
                hits(
                        best(terms, true)
                                .filter(t -> document(t).lang().equals(lang))
                                .filter(t -> t.coverage() > ENOUGH_OF_TERM)
                                .limit(MOST_TERMS),
                        scoring),
                didYouMean(query.units()),
                also(query, scoring),
                danger);
    }

    /**
     * Whether one of the first contents that answer a query is looked for. Gives what looking
     * through {@link #answer} would, but scores only documents that may come before it.
     *
     * @param lookedFor numbers of documents
     */
    boolean finds(String text, int limit, Set<Integer> lookedFor) {
        var query = Query.of(index, text);
        if (query.units().isEmpty()) {
            return false;
        }
        var scoring = new Scoring(query, index);
        double least = least(scoring, lookedFor);
        var contents =
                Arrays.stream(scoring.documents())
                        .filter(
                                doc ->
                                        !index.documents()
                                                .get(doc)
                                                .kind()
                                                .equals(SearchDocument.TERM))
                        .filter(doc -> scoring.mayReach(least, doc))
                        .mapToObj(scoring::score)
                        .filter(scored -> scored.coverage() >= least(query))
                        .toList();
        return best(contents, isDanger(query))
                .limit(limit)
                .map(Scored::doc)
                .anyMatch(lookedFor::contains);
    }

    /** What a document must score to come before those looked for; 0 when any may. */
    private double least(Scoring scoring, Set<Integer> lookedFor) {
        double best =
                highest(
                        lookedFor.stream()
                                .map(scoring::score)
                                .filter(
                                        scored ->
                                                !document(scored)
                                                        .kind()
                                                        .equals(SearchDocument.TERM))
                                .filter(scored -> document(scored).lang().equals(lang))
                                .filter(scored -> scored.coverage() >= ENOUGH));
        return Math.max(0, best - ROUNDING);
    }

    /** Whoever tells a whole story names much that no text has. */
    private static double least(Query query) {
        return LEAST * Math.min(1, (double) STORY / query.units().size());
    }

    private static boolean isDanger(Query query) {
        return DANGER.stream().anyMatch(query.keys()::contains);
    }

    private static String didYouMean(List<Unit> units) {
        return units.stream().anyMatch(Unit::isCorrected)
                ? units.stream().map(Unit::spelled).collect(Collectors.joining(" "))
                : "";
    }

    private static List<String> also(Query query, Scoring scoring) {
        return scoring.expansions().stream()
                .filter(expansion -> expansion.isNews(query.units()))
                .map(expansion -> expansion.span().entry().text())
                .distinct()
                .toList();
    }

    /**
     * @param all whether guesses are welcome too: who may be in danger sees whatever may help
     */
    private Stream<Scored> best(List<Scored> scored, boolean all) {
        double best = highest(scored.stream());
        double bestGood = highest(scored.stream().filter(s -> s.coverage() >= ENOUGH));
        Predicate<Scored> good =
                s -> s.coverage() >= ENOUGH || bestGood > 0 && s.score() >= WELL * bestGood;
        var sorted =
                scored.stream()
                        .filter(s -> s.named() || s.score() >= LEAST_OF_BEST * best)
                        .sorted(order(good))
                        .toList();
        boolean sure = all || !sorted.isEmpty() && sorted.get(0).coverage() >= SURE;
        long many = sure ? sorted.stream().filter(good).count() : 0;
        return sorted.stream().limit(Math.max(SHORT_LIST, many));
    }

    private Comparator<Scored> order(Predicate<Scored> good) {
        return Comparator.comparing((Scored s) -> !s.named())
                .thenComparing(s -> !good.test(s))
                .thenComparing(s -> !document(s).lang().equals(lang))
                .thenComparing(Comparator.comparingDouble(Ranking::rounded).reversed())
                .thenComparing(Scored::doc);
    }

    private static double highest(Stream<Scored> scored) {
        return scored.mapToDouble(Scored::score).max().orElse(0);
    }

    private SearchDocument document(Scored scored) {
        return index.documents().get(scored.doc());
    }

    private List<SearchHit> hits(Stream<Scored> best, Scoring scoring) {
        return best.map(
                        s ->
                                new SearchHit(
                                        document(s),
                                        rounded(s),
                                        s.coverage(),
                                        () -> scoring.reasons(s.doc())))
                .toList();
    }

    private static double rounded(Scored scored) {
        return Math.round(scored.score() * 1e6) / 1e6;
    }
}
