package vn.loa.search;

import java.util.Arrays;

/**
 * The documents that hold a term, in ascending order.
 *
 * @param docs numbers of documents
 * @param levels how much the term says about each, 1 to {@link #TOP}
 * @param df number of documents that hold the term, those left out too
 */
record Postings(int[] docs, int[] levels, int df) {

    static final int TOP = 15;

    boolean has(int doc) {
        return Arrays.binarySearch(docs, doc) >= 0;
    }

    /** Only the documents about which the term says most; of those alike the first. */
    Postings best(int most) {
        if (docs.length <= most) {
            return this;
        }
        var ofLevel = new int[TOP + 1];
        for (int level : levels) {
            ofLevel[level]++;
        }
        int least = TOP;
        int above = 0;
        while (above + ofLevel[least] < most) {
            above += ofLevel[least--];
        }
        int ofLeast = most - above;
        var keptDocs = new int[most];
        var keptLevels = new int[most];
        int kept = 0;
        for (int i = 0; i < docs.length; i++) {
            if (levels[i] > least || levels[i] == least && ofLeast-- > 0) {
                keptDocs[kept] = docs[i];
                keptLevels[kept++] = levels[i];
            }
        }
        return new Postings(keptDocs, keptLevels, df);
    }
}
