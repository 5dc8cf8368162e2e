package vn.loa.search;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.loa.lang.Folding;

/** Writes a small index as one file; entries of the thesaurus may wait in files of their own. */
final class WholeFiles {

    /** File that says which entries wait: it comes before the index. */
    static final String SIGNS = "s";

    /** File of all thesaurus entries that wait; the parts of it have a number too. */
    private static final String WAITING = "e";

    private final Index index;

    /**
     * @param index a whole one
     */
    WholeFiles(Index index) {
        this.index = index;
    }

    /** All in one file. */
    String copy() {
        return IndexFiles.core(index, block(index.entries()), 0);
    }

    /** The entries that few queries need lie apart, if there are any. */
    IndexFiles apart() {
        var waiting = new Waiting(index);
        var pieces = new TreeMap<String, String>();
        if (waiting.entries().isEmpty()) {
            return new IndexFiles(copy(), pieces);
        }
        pieces.put(SIGNS, waiting.signs());
        put(WAITING, waiting.entries(), pieces);
        waiting.byFile().forEach((file, entries) -> put(WAITING + file, entries, pieces));
        var block =
                block(index.entries().stream().filter(e -> !waiting.has(e)).toList())
                        .with("shards", waiting.files());
        return new IndexFiles(IndexFiles.core(index, block, 0), pieces);
    }

    private static void put(String name, List<Entry> entries, Map<String, String> pieces) {
        var block = new Block().with("e", Block.rows(entries, true));
        pieces.put(name, IndexFiles.piece(name, block));
    }

    private Block block(List<Entry> entries) {
        var hits = new HitRows(index.documents());
        return new Block()
                .forms(index.forms())
                .pairsByNumber(pairs())
                .with("e", Block.rows(entries, true))
                .with("x", hits.filterNames())
                .with("b", IndexFiles.bets(index.bets().values().stream().flatMap(List::stream)))
                .with("d", hits.all());
    }

    /** Places of the pairs' documents, by the numbers of their keys. */
    private SortedMap<Integer, SortedMap<Integer, int[]>> pairs() {
        var numbers = keyNumbers();
        var pairs = new TreeMap<Integer, SortedMap<Integer, int[]>>();
        for (var pair : index.pairs().keySet()) {
            int space = pair.indexOf(' ');
            pairs.computeIfAbsent(numbers.get(pair.substring(0, space)), n -> new TreeMap<>())
                    .put(numbers.get(pair.substring(space + 1)), index.places(pair));
        }
        return pairs;
    }

    /** Keys numbered by how often they stand in texts: the common numbers are small. */
    private Map<String, Integer> keyNumbers() {
        var frequency = new HashMap<String, Integer>();
        index.forms()
                .forEach((form, p) -> frequency.merge(Folding.key(form), p.df(), Integer::sum));
        var numbers = new HashMap<String, Integer>();
        frequency.entrySet().stream()
                .sorted(
                        Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .forEach(e -> numbers.put(e.getKey(), numbers.size()));
        return numbers;
    }
}
