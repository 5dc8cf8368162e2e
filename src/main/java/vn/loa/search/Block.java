package vn.loa.search;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one file of the index holds, under names of one letter that {@code Index.take} in {@code
 * search.js} reads: f forms, p pairs, n documents a term has, g gaps between their numbers, l
 * levels, a what stands beside a key, e thesaurus, b best bets, d texts of documents, k keys, w
 * long words of the thesaurus. Like numbers stand together, which compresses best.
 */
final class Block {

    private final Map<String, Object> fields = new LinkedHashMap<>();
    private final Numbers counts = new Numbers();
    private final Numbers gaps = new Numbers();
    private final Numbers levels = new Numbers();

    Block forms(Map<String, Postings> forms) {
        fields.put("f", String.join(" ", forms.keySet()));
        forms.values().forEach(this::postings);
        return this;
    }

    /**
     * Pairs by the numbers of their keys: first, then second, each as the gap to the one before.
     * Each has its places among the documents that list both words; no places are all places.
     */
    Block pairsByNumber(Map<Integer, ? extends Map<Integer, int[]>> rows) {
        var numbers = new Numbers().add(rows.size());
        int first = -1;
        for (var row : rows.entrySet()) {
            numbers.add(row.getKey() - first - 1).add(row.getValue().size());
            first = row.getKey();
            int second = -1;
            for (var cell : row.getValue().entrySet()) {
                numbers.add(cell.getKey() - second - 1);
                second = cell.getKey();
                counts.add(cell.getValue().length);
                gaps(cell.getValue());
            }
        }
        fields.put("p", numbers.toString());
        return this;
    }

    Block pairsByName(Map<String, Postings> pairs) {
        fields.put("p", String.join(",", pairs.keySet()));
        pairs.values().forEach(this::postings);
        return this;
    }

    /** Any other field, left out when it is empty. */
    Block with(String name, Object value) {
        boolean empty =
                value instanceof Collection<?> all && all.isEmpty()
                        || value instanceof String text && text.isEmpty();
        if (!empty) {
            fields.put(name, value);
        }
        return this;
    }

    Map<String, Object> fields() {
        with("n", counts.toString());
        with("g", gaps.toString());
        with("l", levels.toString());
        return fields;
    }

    /**
     * One row for each target: a digit (0 an abbreviation in both directions, 1 in this one, 2 a
     * synonym), its text, all that leads to it, with bars between.
     */
    static List<String> rows(List<Entry> entries, boolean bothWays) {
        var rows = new LinkedHashMap<String, StringBuilder>();
        for (var entry : entries) {
            boolean both = bothWays && entry.brief();
            if (!both || entry.kind() == Entry.Kind.BRIEF_TO_FULL) {
                var target = (both ? 0 : entry.brief() ? 1 : 2) + entry.text();
                rows.computeIfAbsent(target, StringBuilder::new).append('|').append(entry.source());
            }
        }
        return rows.values().stream().map(StringBuilder::toString).toList();
    }

    static List<Object> row(Index.Bet bet) {
        return List.of(bet.doc(), bet.keys().stream().sorted().collect(Collectors.joining(" ")));
    }

    static List<Object> row(Index.Title title) {
        return List.of(title.doc(), String.join(" ", title.keys()));
    }

    private void postings(Postings postings) {
        counts.add(postings.df());
        gaps(postings.docs());
        for (int level : postings.levels()) {
            levels.add(level);
        }
    }

    private void gaps(int[] numbers) {
        int before = -1;
        for (int number : numbers) {
            gaps.add(number - before - 1);
            before = number;
        }
    }
}
