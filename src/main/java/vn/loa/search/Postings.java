package vn.loa.search;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;

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

    /** The documents of all lists, each with its highest level. */
    static Postings merged(List<Postings> lists) {
        if (lists.size() == 1) {
            return lists.get(0);
        }
        var all = new Found(0).postings();
        for (var list : lists) {
            all = all.or(list);
        }
        return all;
    }

    /** The documents of either list, each with its higher level. */
    private Postings or(Postings other) {
        var found = new Found(docs.length + other.docs.length);
        int at = 0;
        for (int i = 0; i < docs.length; i++) {
            for (; at < other.docs.length && other.docs[at] < docs[i]; at++) {
                found.add(other.docs[at], other.levels[at]);
            }
            boolean both = at < other.docs.length && other.docs[at] == docs[i];
            found.add(docs[i], both ? Math.max(levels[i], other.levels[at++]) : levels[i]);
        }
        for (; at < other.docs.length; at++) {
            found.add(other.docs[at], other.levels[at]);
        }
        return found.postings();
    }

    /** The documents of both lists, each with the lower of its levels. */
    Postings lower(Postings other) {
        return both(other, Math::min);
    }

    /** Those of these documents that the other list has. */
    Postings only(Postings other) {
        return both(other, (level, ofOther) -> level);
    }

    private Postings both(Postings other, IntBinaryOperator level) {
        var found = new Found(Math.min(docs.length, other.docs.length));
        int at = 0;
        for (int i = 0; i < docs.length; i++) {
            while (at < other.docs.length && other.docs[at] < docs[i]) {
                at++;
            }
            if (at < other.docs.length && other.docs[at] == docs[i]) {
                found.add(docs[i], level.applyAsInt(levels[i], other.levels[at]));
            }
        }
        return found.postings();
    }

    /**
     * Where documents stand among these.
     *
     * @param some of these documents
     */
    int[] places(Postings some) {
        return Arrays.stream(some.docs).map(doc -> Arrays.binarySearch(docs, doc)).toArray();
    }

    /** Documents found so far, in ascending order. */
    private static final class Found {
        private final int[] docs;
        private final int[] levels;
        private int size;

        Found(int most) {
            docs = new int[most];
            levels = new int[most];
        }

        void add(int doc, int level) {
            docs[size] = doc;
            levels[size++] = level;
        }

        Postings postings() {
            return new Postings(Arrays.copyOf(docs, size), Arrays.copyOf(levels, size), size);
        }
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
