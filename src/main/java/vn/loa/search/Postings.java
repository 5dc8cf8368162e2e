package vn.loa.search;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

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
        var levels = new TreeMap<Integer, Integer>();
        for (var list : lists) {
            for (int i = 0; i < list.docs.length; i++) {
                levels.merge(list.docs[i], list.levels[i], Math::max);
            }
        }
        return of(levels);
    }

    /** The documents of both lists, each with the lower of its levels. */
    Postings lower(Postings other) {
        var both = new TreeMap<Integer, Integer>();
        for (int i = 0; i < docs.length; i++) {
            int at = Arrays.binarySearch(other.docs, docs[i]);
            if (at >= 0) {
                both.put(docs[i], Math.min(levels[i], other.levels[at]));
            }
        }
        return of(both);
    }

    /** Those of these documents that the other list has. */
    Postings only(Postings other) {
        var kept = new TreeMap<Integer, Integer>();
        for (int i = 0; i < docs.length; i++) {
            if (other.has(docs[i])) {
                kept.put(docs[i], levels[i]);
            }
        }
        return of(kept);
    }

    private static Postings of(SortedMap<Integer, Integer> levels) {
        return new Postings(
                levels.keySet().stream().mapToInt(doc -> doc).toArray(),
                levels.values().stream().mapToInt(level -> level).toArray(),
                levels.size());
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
