package vn.loa.search;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import vn.loa.lang.Folding;
import vn.loa.output.Json;

/**
 * The index of a small site as one classic script, which also loads from {@code file://}. Texts are
 * JSON, postings are {@link Numbers}; {@code search.js} reads both.
 */
final class IndexScript {

    private IndexScript() {}

    static byte[] of(Index index) {
        var forms = index.forms();
        var terms = new Numbers();
        forms.values().forEach(postings -> postings.write(terms));
        var script =
                "LoaSearch.add({\"forms\":%s,\n\"terms\":%s,\n\"pairs\":%s,\n\"docs\":[%s],\n\"entries\":[%s],\n\"weak\":%s,\n\"paper\":[%s],\n\"danger\":[%s]});\n"
                        .formatted(
                                Json.text(String.join(" ", forms.keySet())),
                                Json.text(terms.toString()),
                                Json.text(pairs(index)),
                                documents(index.documents()),
                                entries(index.entries()),
                                Json.text(forms(KnownWords.WEAK)),
                                phrases(KnownWords.PAPER),
                                phrases(KnownWords.DANGER));
        return script.getBytes(StandardCharsets.UTF_8);
    }

    private static String pairs(Index index) {
        var numbers = new TreeMap<String, Integer>();
        index.keys().forEach(key -> numbers.put(key, numbers.size()));
        var rows = new TreeMap<Integer, SortedMap<Integer, Postings>>();
        index.pairs()
                .forEach(
                        (pair, postings) -> {
                            int space = pair.indexOf(' ');
                            rows.computeIfAbsent(
                                            numbers.get(pair.substring(0, space)),
                                            n -> new TreeMap<>())
                                    .put(numbers.get(pair.substring(space + 1)), postings);
                        });
        var out = new Numbers().add(rows.size());
        int before = -1;
        for (var row : rows.entrySet()) {
            out.add(row.getKey() - before - 1).add(row.getValue().size());
            before = row.getKey();
            int second = -1;
            for (var cell : row.getValue().entrySet()) {
                out.add(cell.getKey() - second - 1);
                second = cell.getKey();
                cell.getValue().write(out);
            }
        }
        return out.toString();
    }

    private static String documents(List<SearchDocument> documents) {
        return documents.stream()
                .map(IndexScript::document)
                .collect(Collectors.joining(",\n", "\n", "\n"));
    }

    /** Numbers and best bets are left off where there are none. */
    private static String document(SearchDocument d) {
        var row =
                new ArrayList<Object>(List.of(d.url(), d.lang(), d.kind(), d.title(), d.summary()));
        if (!d.phones().isEmpty() || !d.answers().isEmpty()) {
            row.add(d.phones());
        }
        if (!d.answers().isEmpty()) {
            row.add(d.answers().stream().map(IndexScript::keys).toList());
        }
        return Json.of(row);
    }

    /** One row for each target: its text, its weight, all that leads to it. */
    private static String entries(List<Index.Entry> entries) {
        var rows = new LinkedHashMap<String, List<String>>();
        for (var entry : entries) {
            rows.computeIfAbsent(
                            Json.text(entry.text()) + "," + entry.weight(), t -> new ArrayList<>())
                    .add(Json.text(entry.source()));
        }
        return rows.entrySet().stream()
                .map(row -> "[%s,%s]".formatted(row.getKey(), String.join(",", row.getValue())))
                .collect(Collectors.joining(",\n", "\n", "\n"));
    }

    /** Best bets are compared by the keys they hold. */
    private static String keys(String answer) {
        return Words.of(answer).stream().map(Word::key).distinct().collect(Collectors.joining(" "));
    }

    private static String forms(List<String> words) {
        return words.stream()
                .map(Folding::form)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .collect(Collectors.joining(" "));
    }

    private static String phrases(List<String> phrases) {
        return phrases.stream()
                .map(phrase -> Json.text(Words.keys(phrase)))
                .sorted()
                .collect(Collectors.joining(","));
    }
}
