package vn.loa.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Documents for tests, in a text file: lines of {@code field: value}, a field may come several
 * times, an empty line ends a document. A thesaurus has lines {@code abbreviation: X = text} and
 * {@code synonym: typed = written}.
 */
record Corpus(List<SearchDocument> documents, Thesaurus thesaurus) {

    static Corpus read(Path file) {
        try {
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Corpus parse(String text) {
        var documents = new ArrayList<SearchDocument>();
        var abbreviations = new TreeMap<String, String>();
        var synonyms = new TreeMap<String, String>();
        for (var block : text.split("\n\\s*\n")) {
            var fields = fields(block);
            pairs(fields, "abbreviation").forEach(p -> abbreviations.put(p[0], p[1]));
            pairs(fields, "synonym").forEach(p -> synonyms.put(p[0], p[1]));
            if (fields.containsKey("url")) {
                documents.add(document(fields));
            }
        }
        return new Corpus(documents, Thesaurus.of(abbreviations, synonyms));
    }

    private static Map<String, List<String>> fields(String block) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (var line : block.split("\n")) {
            int colon = line.indexOf(": ");
            if (colon > 0 && !line.startsWith("#")) {
                fields.computeIfAbsent(line.substring(0, colon), f -> new ArrayList<>())
                        .add(line.substring(colon + 2).strip());
            }
        }
        return fields;
    }

    private static List<String[]> pairs(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of()).stream().map(v -> v.split(" = ", 2)).toList();
    }

    private static SearchDocument document(Map<String, List<String>> fields) {
        return new SearchDocument(
                one(fields, "url"),
                fields.containsKey("lang") ? one(fields, "lang") : "vi",
                one(fields, "kind"),
                one(fields, "title"),
                one(fields, "summary"),
                all(fields, "heading"),
                String.join("\n", all(fields, "text")),
                all(fields, "phone").stream()
                        .map(number -> new SearchDocument.Phone(number, true))
                        .toList(),
                all(fields, "keyword"),
                all(fields, "answer"),
                all(fields, "symbol"),
                filings(fields),
                all(fields, "date").stream().findFirst().map(LocalDate::parse));
    }

    private static List<SearchDocument.Filing> filings(Map<String, List<String>> fields) {
        return pairs(fields, "filed").stream()
                .map(p -> new SearchDocument.Filing(p[0], p[1], Map.of("vi", p[1])))
                .toList();
    }

    private static String one(Map<String, List<String>> fields, String name) {
        return String.join(" ", all(fields, name));
    }

    private static List<String> all(Map<String, List<String>> fields, String name) {
        return fields.getOrDefault(name, List.of());
    }
}
