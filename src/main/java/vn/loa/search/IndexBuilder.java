package vn.loa.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Weighs the words of documents: BM25F over the fields, saturated, in {@link Postings#TOP} levels.
 */
final class IndexBuilder {

    /** Impact is tf / (K1 + tf): a higher K1 lets a title say more against a body. */
    private static final double K1 = 1.2;

    /** About 45 KB of compressed index. */
    private static final int MANY_PAIRS = 15_000;

    /**
     * @param weight of one occurrence
     * @param norm how much a field longer than the average is discounted, 0 (not) to 1
     */
    private enum Field {
        TITLE(3, 0.3),
        SUMMARY(1.6, 0.3),
        HEADING(1.5, 0.3),
        KEYWORD(1.2, 0),
        ANSWER(1.6, 0.3),
        SYMBOL(3, 0),
        PHONE(4, 0),
        BODY(1, 0.6);

        final double weight;
        final double norm;

        Field(double weight, double norm) {
            this.weight = weight;
            this.norm = norm;
        }
    }

    private record Fields(Map<Field, List<List<Word>>> runs) {
        int length(Field field) {
            return runs.get(field).stream().mapToInt(List::size).sum();
        }
    }

    /** Postings being gathered; documents come in ascending order. */
    private static final class Gathered {
        private final IntStream.Builder docs = IntStream.builder();
        private final IntStream.Builder levels = IntStream.builder();

        /** Whether one document is reason enough to keep the term. */
        private boolean telling;

        private int size;

        void add(int doc, double weight) {
            docs.add(doc);
            levels.add((int) Math.max(1, Math.round(Postings.TOP * weight / (K1 + weight))));
            size++;
        }

        Postings postings() {
            return new Postings(docs.build().toArray(), levels.build().toArray());
        }
    }

    private final List<Fields> documents;
    private final Map<Field, Double> averages = new EnumMap<>(Field.class);
    private final Map<String, Gathered> forms = new HashMap<>();
    private final Map<String, Gathered> pairs = new HashMap<>();

    IndexBuilder(List<SearchDocument> documents) {
        this.documents = documents.stream().map(IndexBuilder::fields).toList();
        for (var field : Field.values()) {
            averages.put(
                    field,
                    this.documents.stream().mapToInt(d -> d.length(field)).average().orElse(0));
        }
        for (int doc = 0; doc < this.documents.size(); doc++) {
            gather(doc);
        }
    }

    /** Postings by form. */
    SortedMap<String, Postings> forms() {
        var postings = new TreeMap<String, Postings>();
        forms.forEach((form, gathered) -> postings.put(form, gathered.postings()));
        return postings;
    }

    /**
     * Postings by two keys with a space between. When there are many, a pair that one body alone
     * has is left out: its words find that body, and such pairs would be most of the index.
     */
    SortedMap<String, Postings> pairs() {
        var postings = new TreeMap<String, Postings>();
        boolean many = pairs.size() > MANY_PAIRS;
        pairs.forEach(
                (pair, gathered) -> {
                    if (!many || gathered.size > 1 || gathered.telling) {
                        postings.put(pair, gathered.postings());
                    }
                });
        return postings;
    }

    private static Fields fields(SearchDocument document) {
        var runs = new EnumMap<Field, List<List<Word>>>(Field.class);
        runs.put(Field.TITLE, runs(List.of(document.title())));
        runs.put(Field.SUMMARY, runs(List.of(document.summary())));
        runs.put(Field.HEADING, runs(document.headings()));
        runs.put(Field.KEYWORD, runs(document.keywords()));
        runs.put(Field.ANSWER, runs(document.answers()));
        runs.put(Field.SYMBOL, runs(document.symbols()));
        runs.put(Field.PHONE, runs(document.phones()));
        runs.put(Field.BODY, runs(List.of(document.text())));
        return new Fields(runs);
    }

    private static List<List<Word>> runs(List<String> texts) {
        return texts.stream().map(Words::of).toList();
    }

    private void gather(int doc) {
        var formWeights = new HashMap<String, Double>();
        var pairWeights = new HashMap<String, Double>();
        var telling = new HashSet<String>();
        for (var field : Field.values()) {
            double one = weight(doc, field);
            for (var run : documents.get(doc).runs().get(field)) {
                for (int i = 0; i < run.size(); i++) {
                    formWeights.merge(run.get(i).form(), one, Double::sum);
                    if (i > 0) {
                        var pair = run.get(i - 1).key() + " " + run.get(i).key();
                        pairWeights.merge(pair, one, Double::sum);
                        if (field != Field.BODY || Words.isDigit(pair.charAt(0))) {
                            telling.add(pair);
                        }
                    }
                }
            }
        }
        formWeights.forEach((form, weight) -> gathered(forms, form).add(doc, weight));
        pairWeights.forEach((pair, weight) -> gathered(pairs, pair).add(doc, weight));
        telling.forEach(pair -> gathered(pairs, pair).telling = true);
    }

    private static Gathered gathered(Map<String, Gathered> terms, String term) {
        return terms.computeIfAbsent(term, t -> new Gathered());
    }

    /** What one occurrence in the field is worth; 0 where no document has the field. */
    private double weight(int doc, Field field) {
        double average = averages.get(field);
        if (average == 0) {
            return 0;
        }
        double length = documents.get(doc).length(field) / average;
        return field.weight / (1 - field.norm + field.norm * length);
    }
}
