package vn.loa.office;

import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;

/**
 * How much of what a person reads in documents the importer reads too: exact values, and precision
 * and recall of lists, field by field.
 *
 * <p>{@code main} prints the score of a folder of documents with sidecars ({@code .yaml}, or {@code
 * .json} in the same names as {@code loa import --format json}) and every value that differs.
 */
final class OfficeScore {

    private static final String IN_ORDER = "sections agencies duties";

    private final Map<String, int[]> counts = new TreeMap<>();
    private final List<String> differences = new ArrayList<>();

    /**
     * Precision and recall in one figure, 0 to 1; 1 for a field nobody expected and nobody gave.
     */
    double f1(String field) {
        int[] n = counts.getOrDefault(field, new int[4]);
        return n[0] + n[1] + n[2] == 0 ? 1 : 2.0 * n[0] / (2.0 * n[0] + n[1] + n[2]);
    }

    List<String> differences() {
        return List.copyOf(differences);
    }

    /** One line a field: F1, and in how many documents it is exact. */
    String table() {
        var table = new StringBuilder("%-12s %6s %9s%n".formatted("field", "F1", "exact"));
        counts.forEach(
                (field, n) ->
                        table.append(
                                "%-12s %6.3f %5d/%d%n"
                                        .formatted(
                                                field, f1(field), n[3], n.length > 4 ? n[4] : 0)));
        return table.toString();
    }

    void add(String document, Map<String, List<String>> expected, Map<String, List<String>> given) {
        expected.forEach(
                (field, values) ->
                        compare(document, field, values, given.getOrDefault(field, List.of())));
    }

    private void compare(String document, String field, List<String> expected, List<String> given) {
        int[] n = counts.computeIfAbsent(field, any -> new int[5]);
        boolean whole = IN_ORDER.contains(field);
        List<String> right = given.stream().map(OfficeScore::even).toList();
        List<String> left =
                expected.stream()
                        .map(OfficeScore::even)
                        .map(v -> field.equals("suspect") ? nearest(v, right) : v)
                        .toList();
        int same = whole ? inOrder(left, right) : common(left, right);
        n[0] += same;
        n[1] += right.size() - same;
        n[2] += left.size() - same;
        n[3] += same == left.size() && same == right.size() ? 1 : 0;
        n[4]++;
        rest(left, right).forEach(v -> differences.add(document + " " + field + " - " + v));
        rest(right, left).forEach(v -> differences.add(document + " " + field + " + " + v));
    }

    /** A suspect may be told with fewer or more words about it: the given one that overlaps. */
    private static String nearest(String suspect, List<String> given) {
        return given.stream()
                .filter(g -> g.contains(suspect) || suspect.contains(g))
                .findFirst()
                .orElse(suspect);
    }

    private static List<String> rest(List<String> of, List<String> without) {
        var rest = new ArrayList<>(of);
        without.forEach(rest::remove);
        return rest;
    }

    private static int common(List<String> left, List<String> right) {
        return left.size() - rest(left, right).size();
    }

    /** Length of the longest run of values both have in the same order. */
    private static int inOrder(List<String> left, List<String> right) {
        int[][] best = new int[left.size() + 1][right.size() + 1];
        for (int i = 1; i <= left.size(); i++) {
            for (int j = 1; j <= right.size(); j++) {
                best[i][j] =
                        left.get(i - 1).equals(right.get(j - 1))
                                ? best[i - 1][j - 1] + 1
                                : Math.max(best[i - 1][j], best[i][j - 1]);
            }
        }
        return best[left.size()][right.size()];
    }

    static String even(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('–', '-')
                .replace("hoà", "hòa")
                .replace("hoá", "hóa")
                .replace("uỷ", "ủy")
                .replaceAll("[\\s\u00a0]+", " ")
                .replaceAll("[\\s.;:,]+$", "");
    }

    /** The fields of a sidecar or of an import, each as a list of one-line values. */
    static Map<String, List<String>> fields(Map<String, Object> of) {
        var fields = new LinkedHashMap<String, List<String>>();
        for (String field : List.of("number", "date", "place", "issuer", "title", "docType")) {
            if (of.containsKey(field)) {
                fields.put(field, of.get(field) == null ? List.of() : List.of("" + of.get(field)));
            }
        }
        fields.put("cites", rows(of, "cites", 2, "number", "date"));
        fields.put("citesBy", rows(of, "cites", 3, "number", "date", "issuer"));
        fields.put("laws", list(of, of.containsKey("laws") ? "laws" : "citesNamed"));
        fields.put("sections", rows(of, "sections", 3, "label", "depth", "title"));
        fields.put("agencies", rows(of, "agencies", 3, "names"));
        fields.put("duties", rows(of, "agencies", 3, "duties", "names"));
        if (of.containsKey("deadlines")) {
            fields.put("deadlines", days(of));
        }
        fields.put("targets", list(of, "targets"));
        fields.put("recipients", list(of, "recipients"));
        fields.put("signers", rows(of, "signers", 2, "lines", "name"));
        fields.put("warnings", list(of, "warnings"));
        fields.put("suspect", list(of, "suspect"));
        return fields;
    }

    /** Deadlines by what they come to: a day, a day of every year, or how often. */
    private static List<String> days(Map<String, Object> of) {
        var days = new ArrayList<String>();
        for (Object due : (List<?>) of.get("deadlines")) {
            String shown = due.toString();
            if (due instanceof Map<?, ?> map) {
                shown =
                        Stream.of("date", "monthDay", "recurs", "text")
                                .filter(key -> map.get(key) != null)
                                .map(key -> map.get(key).toString())
                                .findFirst()
                                .orElse("");
            }
            days.add(shown);
        }
        return days;
    }

    private static List<String> list(Map<String, Object> of, String field) {
        return ((List<?>) of.getOrDefault(field, List.of())).stream().map(String::valueOf).toList();
    }

    /** Values such as {@code 07/KH-UBND | 2025-03-05}, from maps or from lines like that. */
    private static List<String> rows(
            Map<String, Object> of, String field, int parts, String... keys) {
        var rows = new ArrayList<String>();
        for (Object row : (List<?>) of.getOrDefault(field, List.of())) {
            var values = new ArrayList<String>();
            for (int i = 0; i < keys.length; i++) {
                values.add(
                        row instanceof Map<?, ?> map
                                ? shown(keys[i], map.get(keys[i]))
                                : part(row.toString(), field, keys[i], parts));
            }
            rows.add(String.join(" | ", values).strip());
        }
        return rows;
    }

    private static String shown(String key, Object value) {
        if (value instanceof List<?> list) {
            return String.join(
                    key.equals("lines") ? " / " : "; ",
                    list.stream().map(String::valueOf).toList());
        }
        return value == null ? key.equals("name") ? "" : "-" : value.toString();
    }

    private static String part(String row, String field, String key, int parts) {
        String[] cut =
                row.split(" \\| ?", Math.max(parts, 2) == 2 && field.equals("cites") ? 3 : parts);
        List<String> order =
                switch (field) {
                    case "cites" -> List.of("number", "date", "issuer");
                    case "sections" -> List.of("label", "depth", "title");
                    case "agencies" -> List.of("label", "duties", "names");
                    default -> List.of("lines", "name");
                };
        int at = order.indexOf(key);
        return at < cut.length ? cut[at] : "";
    }

    /** Sentences that must stand together, pairs that must not, texts that must be nowhere. */
    void paragraphs(String document, Map<String, Object> sidecar, List<String> paragraphs) {
        List<String> texts = paragraphs.stream().map(OfficeScore::spaced).toList();
        for (String sentence : list(sidecar, "rejoined")) {
            check(
                    document,
                    "rejoined",
                    sentence,
                    texts.stream().anyMatch(t -> t.contains(spaced(sentence))));
        }
        for (Object pair : (List<?>) sidecar.getOrDefault("separate", List.of())) {
            String one = spaced(((List<?>) pair).get(0).toString());
            String other = spaced(((List<?>) pair).get(1).toString());
            check(
                    document,
                    "separate",
                    one + " / " + other,
                    texts.stream().noneMatch(t -> t.contains(one) && t.contains(other)));
        }
        for (String lost : list(sidecar, "absent")) {
            check(
                    document,
                    "absent",
                    lost,
                    texts.stream().noneMatch(t -> t.contains(spaced(lost))));
        }
    }

    private void check(String document, String field, String what, boolean holds) {
        int[] n = counts.computeIfAbsent(field, any -> new int[5]);
        n[holds ? 0 : 2]++;
        n[3] += holds ? 1 : 0;
        n[4]++;
        if (!holds) {
            differences.add(document + " " + field + " - " + what);
        }
    }

    private static String spaced(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('–', '-')
                .replaceAll("[\\s\u00a0]+", " ");
    }

    /** Imports a document and compares it with its sidecar. */
    void add(OfficeDocument document) throws IOException {
        Map<String, Object> sidecar = document.sidecar();
        Map<String, Object> given =
                Import.of(document.source())
                        .value()
                        .map(i -> new Yaml().<Map<String, Object>>load(i.json()))
                        .orElse(Map.of());
        add(document.name(), fields(sidecar), fields(given));
        paragraphs(document.name(), sidecar, list(given, "paragraphs"));
    }

    /** The score of all documents of a folder. */
    static OfficeScore of(Path folder) throws IOException {
        var score = new OfficeScore();
        for (OfficeDocument document : OfficeDocument.in(folder)) {
            score.add(document);
        }
        return score;
    }

    public static void main(String[] folders) throws IOException {
        for (String folder : folders) {
            OfficeScore score = of(Path.of(folder));
            System.out.println(folder);
            score.differences().forEach(System.out::println);
            System.out.println(score.table());
        }
    }
}
