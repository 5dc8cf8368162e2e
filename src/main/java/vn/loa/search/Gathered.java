package vn.loa.search;

import java.util.Arrays;

/**
 * Postings on their way into lists: one number an entry, sorted at the end. Room for half a million
 * documents, and for as many keys.
 */
final class Gathered {

    /** Takes the postings of a term, terms in ascending order. */
    interface Sink {

        /**
         * @param telling whether some document is reason enough to keep the term
         */
        void put(long term, Postings postings, boolean telling);
    }

    private static final int LEVEL_BITS = 4;
    private static final int DOC_BITS = 19;
    private static final int KEY_BITS = 20;

    private long[] entries = new long[1024];
    private int size;

    /** A term of two keys. */
    static long pair(int first, int second) {
        return (long) first << KEY_BITS | second;
    }

    static int first(long pair) {
        return (int) (pair >> KEY_BITS);
    }

    static int second(long pair) {
        return (int) (pair & (1 << KEY_BITS) - 1);
    }

    void add(long term, int doc, int level, boolean telling) {
        if (size == entries.length) {
            entries = Arrays.copyOf(entries, 2 * size);
        }
        long entry = (term << DOC_BITS | doc) << LEVEL_BITS | level;
        entries[size++] = entry << 1 | (telling ? 1 : 0);
    }

    void forEach(Sink sink) {
        sort();
        for (int start = 0; start < size; ) {
            int end = start + 1;
            while (end < size && term(end) == term(start)) {
                end++;
            }
            put(start, end, sink);
            start = end;
        }
    }

    int countTerms() {
        sort();
        int count = 0;
        for (int i = 0; i < size; i++) {
            count += i == 0 || term(i) != term(i - 1) ? 1 : 0;
        }
        return count;
    }

    private void sort() {
        Arrays.parallelSort(entries, 0, size);
    }

    private void put(int start, int end, Sink sink) {
        var docs = new int[end - start];
        var levels = new int[end - start];
        boolean telling = false;
        for (int i = start; i < end; i++) {
            long entry = entries[i];
            telling |= (entry & 1) != 0;
            levels[i - start] = (int) (entry >> 1) & (1 << LEVEL_BITS) - 1;
            docs[i - start] = (int) (entry >> LEVEL_BITS + 1) & (1 << DOC_BITS) - 1;
        }
        sink.put(term(start), new Postings(docs, levels, docs.length), telling);
    }

    private long term(int at) {
        return entries[at] >>> DOC_BITS + LEVEL_BITS + 1;
    }
}
