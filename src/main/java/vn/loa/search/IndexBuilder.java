package vn.loa.search;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighs the words of documents: BM25F over the fields, saturated, in {@link Postings#TOP} levels.
 */
final class IndexBuilder {

    /** Impact is tf / (K1 + tf): a higher K1 lets a title say more against a body. */
    private static final double K1 = 1.2;

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

    private final List<Fields> documents;
    private final Map<Field, Double> averages = new EnumMap<>(Field.class);
    private final SortedMap<String, SortedMap<Integer, Double>> forms = new TreeMap<>();
    private final SortedMap<String, SortedMap<Integer, Double>> pairs = new TreeMap<>();

    IndexBuilder(List<SearchDocument> documents) {
        this.documents = documents.stream().map(IndexBuilder::fields).toList();
        for (var field : Field.values()) {
            averages.put(
                    field,
                    this.documents.stream().mapToInt(d -> d.length(field)).average().orElse(0));
        }
        for (int doc = 0; doc < this.documents.size(); doc++) {
            weigh(doc);
        }
    }

    /** Postings by form. */
    SortedMap<String, Postings> forms() {
        return postings(forms);
    }

    /** Postings by two keys with a space between. */
    SortedMap<String, Postings> pairs() {
        return postings(pairs);
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

    private void weigh(int doc) {
        documents.get(doc).runs().forEach((field, runs) -> weigh(doc, field, runs));
    }

    private void weigh(int doc, Field field, List<List<Word>> runs) {
        double length = documents.get(doc).length(field);
        double average = averages.get(field);
        if (length == 0 || average == 0) {
            return;
        }
        double one = field.weight / (1 - field.norm + field.norm * length / average);
        for (var run : runs) {
            for (int i = 0; i < run.size(); i++) {
                add(forms, run.get(i).form(), doc, one);
                if (i > 0) {
                    add(pairs, run.get(i - 1).key() + " " + run.get(i).key(), doc, one);
                }
            }
        }
    }

    private static void add(
            Map<String, SortedMap<Integer, Double>> terms, String term, int doc, double weight) {
        terms.computeIfAbsent(term, t -> new TreeMap<>()).merge(doc, weight, Double::sum);
    }

    private static SortedMap<String, Postings> postings(
            SortedMap<String, SortedMap<Integer, Double>> terms) {
        var postings = new TreeMap<String, Postings>();
        terms.forEach((term, weights) -> postings.put(term, levels(weights)));
        return postings;
    }

    private static Postings levels(SortedMap<Integer, Double> weights) {
        var levels = new ArrayList<Integer>();
        for (double weight : weights.values()) {
            levels.add((int) Math.max(1, Math.round(Postings.TOP * weight / (K1 + weight))));
        }
        return new Postings(
                weights.keySet().stream().mapToInt(i -> i).toArray(),
                levels.stream().mapToInt(i -> i).toArray());
    }
}
