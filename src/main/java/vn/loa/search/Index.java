package vn.loa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loa.lang.Folding;

/**
 * What a query asks: the forms of a key, the documents of a pair, all keys. This one holds
 * everything in memory; an index in pieces would answer the same questions.
 */
final class Index {

    /** Documents that hold a word in one spelling. */
    record FormPostings(String form, Postings postings) {}

    /**
     * @param text the target as it is written, shown to the reader
     * @param weight what a word found this way is worth
     */
    record Entry(List<Word> from, List<Word> to, String source, String text, double weight) {

        /** Whether it is an abbreviation, in either direction. */
        boolean brief() {
            return weight == ABBREVIATION;
        }
    }

    private static final double ABBREVIATION = 0.95;
    private static final double SYNONYM = 0.7;

    /** An entry is kept if some document has this share of its target's words. */
    private static final double USEFUL = 0.7;

    private final List<SearchDocument> documents;
    private final SortedMap<String, Postings> forms;
    private final SortedMap<String, List<FormPostings>> byKey = new TreeMap<>();
    private final SortedMap<String, Postings> pairs;
    private final List<Entry> entries;

    Index(List<SearchDocument> documents, Thesaurus thesaurus) {
        this.documents = List.copyOf(documents);
        var builder = new IndexBuilder(documents);
        forms = builder.forms();
        pairs = builder.pairs();
        forms.forEach(
                (form, postings) ->
                        byKey.computeIfAbsent(Folding.key(form), k -> new ArrayList<>())
                                .add(new FormPostings(form, postings)));
        var found = new ArrayList<Entry>();
        thesaurus
                .abbreviations()
                .forEach(
                        (brief, text) -> {
                            found.add(entry(brief, text, ABBREVIATION));
                            found.add(entry(text, brief, ABBREVIATION));
                        });
        thesaurus
                .synonyms()
                .forEach(
                        (typed, written) -> {
                            for (var target : written.split(";")) {
                                found.add(entry(typed, target.strip(), SYNONYM));
                            }
                        });
        entries =
                found.stream()
                        .filter(this::isUseful)
                        .sorted(
                                Comparator.comparing(Entry::text)
                                        .thenComparing(Entry::weight)
                                        .thenComparing(Entry::source))
                        .toList();
    }

    List<SearchDocument> documents() {
        return documents;
    }

    /** All forms with their documents, sorted. */
    SortedMap<String, Postings> forms() {
        return Collections.unmodifiableSortedMap(forms);
    }

    boolean knows(String key) {
        return byKey.containsKey(key);
    }

    List<FormPostings> forms(String key) {
        return byKey.getOrDefault(key, List.of());
    }

    /** All pairs of keys that stand side by side somewhere, sorted. */
    SortedMap<String, Postings> pairs() {
        return Collections.unmodifiableSortedMap(pairs);
    }

    /** Documents in which the second key stands right after the first. */
    Optional<Postings> pair(String first, String second) {
        return Optional.ofNullable(pairs.get(first + " " + second));
    }

    /** All keys, sorted. */
    Iterable<String> keys() {
        return byKey.keySet();
    }

    /** Thesaurus entries that can find something, those of one target together. */
    List<Entry> entries() {
        return entries;
    }

    private static Entry entry(String from, String to, double weight) {
        return new Entry(Words.of(from), Words.of(to), from, to, weight);
    }

    /** Whether some document holds enough of the target's words. */
    private boolean isUseful(Entry entry) {
        if (entry.from().isEmpty() || entry.to().isEmpty() || entry.from().equals(entry.to())) {
            return false;
        }
        var held = new int[documents.size()];
        for (var word : entry.to()) {
            forms(word.key()).stream()
                    .flatMapToInt(form -> Arrays.stream(form.postings().docs()))
                    .distinct()
                    .forEach(doc -> held[doc]++);
        }
        return Arrays.stream(held).anyMatch(n -> n >= USEFUL * entry.to().size());
    }
}
