package vn.loa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.search.SearchDocument.Filing;

/** What hits show of documents, and the names that hits are narrowed by, each with a number. */
final class HitRows {

    private static final Pattern RANGE = Pattern.compile("(?<=\\d) ([-–]) (?=\\d)");

    private final List<SearchDocument> documents;
    private final List<Filing> filters;
    private final Map<Filing, Integer> numbers = new HashMap<>();

    HitRows(List<SearchDocument> documents) {
        this.documents = documents;
        filters =
                documents.stream()
                        .flatMap(document -> document.filings().stream())
                        .distinct()
                        .sorted(Comparator.comparing(Filing::type).thenComparing(Filing::id))
                        .toList();
        filters.forEach(filter -> numbers.put(filter, numbers.size()));
    }

    /** A row for each document. */
    List<List<Object>> all() {
        return documents.stream().map(this::row).toList();
    }

    /** What is empty at the end is left off. */
    private List<Object> row(SearchDocument d) {
        var filed = d.filings().stream().map(numbers::get).sorted().toList();
        var row =
                new ArrayList<Object>(
                        List.of(
                                d.url(),
                                onOneLine(d.title()),
                                onOneLine(d.summary()),
                                d.shownPhones(),
                                filed));
        while (row.get(row.size() - 1).equals("") || row.get(row.size() - 1).equals(List.of())) {
            row.remove(row.size() - 1);
        }
        return row;
    }

    /** A range of numbers stays on one line. */
    private static String onOneLine(String text) {
        return RANGE.matcher(text).replaceAll("\u00a0$1\u00a0");
    }

    /** Names that hits are narrowed by, in the order of their numbers. */
    List<List<Object>> filterNames() {
        return filters.stream().map(f -> List.<Object>of(f.type(), f.names())).toList();
    }

    /** How many names there are to narrow by. */
    int filterCount() {
        return filters.size();
    }

    /** All documents filed under a name. */
    Postings filedUnder(int filter) {
        int[] docs =
                IntStream.range(0, documents.size())
                        .filter(doc -> documents.get(doc).filings().contains(filters.get(filter)))
                        .toArray();
        var levels = new int[docs.length];
        Arrays.fill(levels, 1);
        return new Postings(docs, levels, docs.length);
    }
}
