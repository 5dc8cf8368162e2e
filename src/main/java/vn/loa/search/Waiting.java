package vn.loa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Entries of the thesaurus that few questions need, in a whole index: those with a word that no
 * text has, and long phrases. They wait in files of their own. A question asks for a file when the
 * number of one of its words, or of two beside each other, is among the signs; {@code Index.waits}
 * in {@code search.js} reckons the same.
 */
final class Waiting {

    /** Words of a phrase that is long: people type shorter ones far more often. */
    private static final int LONG = 3;

    /** Signs are numbers below this: few words share one by chance. */
    private static final int SIGNS = 1 << 17;

    /** Letters of a file: under 2 KB on the wire. */
    private static final int FILE = 4_000;

    private final Index index;
    private final List<Entry> entries;
    private final int files;

    Waiting(Index index) {
        this.index = index;
        this.entries = index.entries().stream().filter(this::waits).toList();
        int letters = entries.stream().mapToInt(e -> e.source().length() + 8).sum();
        this.files = Math.max(1, letters / FILE);
    }

    private boolean waits(Entry entry) {
        return !entry.brief() && (entry.from().size() >= LONG || hasUnknown(entry));
    }

    private boolean hasUnknown(Entry entry) {
        return entry.from().stream().anyMatch(word -> !index.knows(word.key()));
    }

    /** In the order of the index. */
    List<Entry> entries() {
        return entries;
    }

    /** How many files they wait in. */
    int files() {
        return files;
    }

    /** What each file holds, by its number. */
    Map<Integer, List<Entry>> byFile() {
        var byFile = new TreeMap<Integer, List<Entry>>();
        for (var entry : entries) {
            int file = (int) (hash(sign(entry)) % files);
            byFile.computeIfAbsent(file, none -> new ArrayList<>()).add(entry);
        }
        return byFile;
    }

    /** The numbers of all signs, each as the gap to the one before, after how many they are. */
    String signs() {
        var signs = new TreeSet<Integer>();
        entries.forEach(entry -> signs.add((int) (hash(sign(entry)) % SIGNS)));
        var numbers = new Numbers().add(signs.size());
        int before = -1;
        for (int sign : signs) {
            numbers.add(sign - before - 1);
            before = sign;
        }
        return numbers.toString();
    }

    /** Its first word that no text has, else its first two words. */
    private String sign(Entry entry) {
        return entry.from().stream()
                .map(Word::key)
                .filter(key -> !index.knows(key))
                .findFirst()
                .orElseGet(() -> entry.from().get(0).key() + " " + entry.from().get(1).key());
    }

    private static long hash(String term) {
        return term.hashCode() & 0xffffffffL;
    }
}
