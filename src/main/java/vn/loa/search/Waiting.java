package vn.loa.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Entries of the thesaurus that wait in files of their own, in a whole index: those with a word
 * that no text has, and phrases. A question asks for a file when the number of one of its words, or
 * of two beside each other, is among the signs; {@code Index.waits} in {@code search.js} reckons
 * the same.
 */
final class Waiting {

    /** Signs are numbers below this: few words share one by chance. */
    private static final int SIGNS = 1 << 17;

    /** Letters of a file: about 1 KB on the wire. */
    private static final int FILE = 2_000;

    private final Index index;
    private final Map<Entry, Long> signs = new LinkedHashMap<>();
    private final int files;

    Waiting(Index index) {
        this.index = index;
        int letters = 0;
        for (var entry : index.entries()) {
            if (!entry.brief()) {
                var unknown = firstUnknown(entry);
                if (unknown.isPresent() || entry.from().size() > 1) {
                    signs.put(entry, hash(unknown.orElseGet(() -> firstTwo(entry))));
                    letters += entry.source().length() + 8;
                }
            }
        }
        files = Math.max(1, letters / FILE);
    }

    private Optional<String> firstUnknown(Entry entry) {
        return entry.from().stream().map(Word::key).filter(key -> !index.knows(key)).findFirst();
    }

    private static String firstTwo(Entry entry) {
        return entry.from().get(0).key() + " " + entry.from().get(1).key();
    }

    private static long hash(String term) {
        return term.hashCode() & 0xffffffffL;
    }

    boolean has(Entry entry) {
        return signs.containsKey(entry);
    }

    /** In the order of the index. */
    List<Entry> entries() {
        return List.copyOf(signs.keySet());
    }

    /** How many files they wait in. */
    int files() {
        return files;
    }

    /** What each file holds, by its number. */
    Map<Integer, List<Entry>> byFile() {
        var byFile = new TreeMap<Integer, List<Entry>>();
        signs.forEach(
                (entry, sign) ->
                        byFile.computeIfAbsent((int) (sign % files), none -> new ArrayList<>())
                                .add(entry));
        return byFile;
    }

    /** The script that says which numbers are signs: each as the gap to the one before. */
    String signs() {
        var numbers = new TreeSet<Integer>();
        signs.values().forEach(sign -> numbers.add((int) (sign % SIGNS)));
        var written = new Numbers().add(numbers.size());
        int before = -1;
        for (int number : numbers) {
            written.add(number - before - 1);
            before = number;
        }
        return "LoaSearch.signs(\"%s\",%s);\n".formatted(written, files);
    }
}
