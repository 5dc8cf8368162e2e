package vn.loa.search;

import java.util.Arrays;

/**
 * The documents that hold a term, in ascending order.
 *
 * @param docs numbers of documents
 * @param levels how much the term says about each, 1 to {@link #TOP}
 */
record Postings(int[] docs, int[] levels) {

    static final int TOP = 15;

    boolean has(int doc) {
        return Arrays.binarySearch(docs, doc) >= 0;
    }

    void write(Numbers out) {
        out.add(docs.length);
        int before = -1;
        for (int i = 0; i < docs.length; i++) {
            out.add(docs[i] - before - 1).add(levels[i]);
            before = docs[i];
        }
    }
}
