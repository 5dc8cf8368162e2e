package vn.loa.search;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Weighs the words of documents: BM25F over the fields, saturated, in {@link Postings#TOP} levels.
 * Reads every text once; all that is many are arrays of numbers.
 */
final class Inverter {

    /** Impact is tf / (K1 + tf): a higher K1 lets a title say more against a body. */
    private static final double K1 = 1.2;

    /** Above this, pairs that one body alone has would be most of the index. */
    private static final int MANY_PAIRS = 6_000;

    /** Fewer levels compress better; the low ones, which are many, stay apart. */
    private static final int[] LEVELS = {0, 1, 2, 3, 4, 5, 7, 7, 7, 9, 9, 11, 11, 13, 13, 15};

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

        List<String> of(SearchDocument document) {
            return switch (this) {
                case TITLE -> List.of(document.title());
                case SUMMARY -> List.of(document.summary());
                case HEADING -> document.headings();
                case KEYWORD -> document.keywords();
                case ANSWER -> document.answers();
                case SYMBOL -> document.symbols();
                case PHONE -> document.phones().stream().map(SearchDocument.Phone::number).toList();
                case BODY -> List.of(document.text());
            };
        }
    }

    private static final Field[] FIELDS = Field.values();
    private static final int FIELD_BITS = 3;
    private static final int FIELD_MASK = (1 << FIELD_BITS) - 1;

    private final Tokens tokens = new Tokens();
    private final int[][][] texts;
    private final double[] averages = new double[FIELDS.length];
    private final SortedMap<String, Postings> forms = new TreeMap<>();
    private final SortedMap<String, Postings> pairs = new TreeMap<>();

    Inverter(List<SearchDocument> documents) {
        texts = new int[documents.size()][FIELDS.length][];
        for (int doc = 0; doc < texts.length; doc++) {
            for (var field : FIELDS) {
                int[] words = tokens.read(field.of(documents.get(doc)));
                texts[doc][field.ordinal()] = words;
                averages[field.ordinal()] += (double) length(words) / texts.length;
            }
        }
        gatherForms();
        gatherPairs();
    }

    /** Postings by form. */
    SortedMap<String, Postings> forms() {
        return Collections.unmodifiableSortedMap(forms);
    }

    /**
     * Postings by two keys with a space between. When there are many, a pair that one body alone
     * has is left out: its words find that body.
     */
    SortedMap<String, Postings> pairs() {
        return Collections.unmodifiableSortedMap(pairs);
    }

    private static int length(int[] words) {
        int length = 0;
        for (int word : words) {
            length += word == Tokens.GAP ? 0 : 1;
        }
        return length;
    }

    /** What one occurrence in the field is worth; 0 where no document has the field. */
    private double weight(int doc, Field field) {
        double average = averages[field.ordinal()];
        if (average == 0) {
            return 0;
        }
        double length = length(texts[doc][field.ordinal()]) / average;
        return field.weight / (1 - field.norm + field.norm * length);
    }

    private void gatherForms() {
        var gathered = new Gathered();
        var sums = new double[tokens.formCount()];
        for (int doc = 0; doc < texts.length; doc++) {
            for (var field : FIELDS) {
                double one = weight(doc, field);
                for (int word : texts[doc][field.ordinal()]) {
                    if (word != Tokens.GAP) {
                        sums[word] += one;
                    }
                }
            }
            for (int[] words : texts[doc]) {
                for (int word : words) {
                    if (word != Tokens.GAP && sums[word] > 0) {
                        gathered.add(word, doc, level(sums[word]), false);
                        sums[word] = 0;
                    }
                }
            }
        }
        gathered.forEach((form, postings, none) -> forms.put(tokens.form((int) form), postings));
    }

    private void gatherPairs() {
        var gathered = new Gathered();
        for (int doc = 0; doc < texts.length; doc++) {
            gatherPairs(doc, gathered);
        }
        boolean many = gathered.countTerms() > MANY_PAIRS;
        gathered.forEach(
                (pair, postings, telling) -> {
                    if (!many || telling || postings.docs().length > 1) {
                        var first = tokens.key(Gathered.first(pair));
                        pairs.put(first + " " + tokens.key(Gathered.second(pair)), postings);
                    }
                });
    }

    /** The pairs of one document: sorted, those of two keys stand side by side. */
    private void gatherPairs(int doc, Gathered gathered) {
        var weights = Arrays.stream(FIELDS).mapToDouble(field -> weight(doc, field)).toArray();
        var found = pairsOf(texts[doc]);
        for (int start = 0; start < found.length; ) {
            long pair = found[start] >> FIELD_BITS;
            double sum = 0;
            boolean telling =
                    FIELDS[(int) found[start] & FIELD_MASK] != Field.BODY
                            || Words.isDigit(tokens.key(Gathered.first(pair)).charAt(0));
            int end = start;
            while (end < found.length && found[end] >> FIELD_BITS == pair) {
                sum += weights[(int) found[end++] & FIELD_MASK];
            }
            gathered.add(pair, doc, level(sum), telling);
            start = end;
        }
    }

    /** Pairs with the field they stand in, which comes last: the body after all others. */
    private long[] pairsOf(int[][] fields) {
        var found = new long[Arrays.stream(fields).mapToInt(words -> words.length).sum()];
        int size = 0;
        for (int field = 0; field < fields.length; field++) {
            int before = Tokens.GAP;
            for (int word : fields[field]) {
                if (word != Tokens.GAP && before != Tokens.GAP) {
                    long pair = Gathered.pair(tokens.keyOf(before), tokens.keyOf(word));
                    found[size++] = pair << FIELD_BITS | field;
                }
                before = word;
            }
        }
        Arrays.sort(found, 0, size);
        return Arrays.copyOf(found, size);
    }

    private static int level(double weight) {
        int fine = (int) Math.max(1, Math.round(Postings.TOP * weight / (K1 + weight)));
        return LEVELS[fine];
    }
}
