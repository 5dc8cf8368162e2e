package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.Kind;
import vn.loa.content.Shapes;
import vn.loa.lang.Language;
import vn.loa.output.Json;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/**
 * Values near everything a field takes, in every field of every kind: an editor refuses what the
 * checker refuses, and nothing else.
 */
class SchemaAgreesTest {

    private static final String SITE = "title: Xã Ví Dụ\nlanguages: [vi, en]\n";

    /** What a reader says of a single value, or of a field that is not there. */
    private static final Set<String> OF_ONE_VALUE = Set.of("unknown-key", "not-a-language");

    /** Problems of fields beside each other, or of names that another file gives. */
    private static final Set<String> OF_SEVERAL =
            Set.of(
                    "publish-after-expires",
                    "script-days",
                    "period-backwards",
                    "agency-not-of-duty",
                    "print-profile",
                    "table-missing",
                    "table-shape",
                    "table-column");

    private static final List<String> VALUES =
            List.of(
                    "2026-11-02",
                    "2026-02-30",
                    "2026-13-01",
                    "2026-1-2",
                    "26-11-2",
                    "2/11/2026",
                    "31/4/2026",
                    "2.11.2026",
                    "2026/11/02",
                    "11/2026",
                    "2026",
                    "0999",
                    "3026",
                    "2021-2025",
                    "2021 - 2025",
                    "2025-2021",
                    "2024-01-01/2024-12-31",
                    "hôm nay",
                    "111",
                    "0263 3822 111",
                    "0263.3822.111",
                    "(0263) 3822111",
                    "+84 263 3822 111",
                    "1800 1567",
                    "11",
                    "số 111",
                    "111, 113",
                    "0263-3822-111",
                    "0263 38221112345678",
                    "https://a.vn/",
                    "http://a.vn",
                    "https:/a.vn",
                    "https://",
                    "a.vn",
                    "//a.vn",
                    "https://a.vn/x y",
                    "HTTPS://A.VN",
                    "javascript:alert(1)",
                    "ftp://a.vn/",
                    "/dich-vu/",
                    "dich-vu",
                    "/",
                    "./a",
                    "../a",
                    "content/pages/a.md",
                    "a.mp3",
                    "a b.mp3",
                    "a:b.mp3",
                    "a\\b.mp3",
                    "ảnh/a.png",
                    "lienhe@a.vn",
                    "lienhe@",
                    "a b@a.vn",
                    "mailto:a@a.vn",
                    "vi",
                    "en",
                    "vn",
                    "VI",
                    "vi-VN",
                    "vi_VN",
                    "zh-Hant",
                    "tieng-viet",
                    "hmn",
                    "x",
                    "eng",
                    "vietnamese",
                    "5:30",
                    "5h30",
                    "17 giờ",
                    "24:00",
                    "7:60",
                    "7",
                    "7h",
                    "7 giờ 30 phút",
                    "30/7",
                    "31/6",
                    "29/2",
                    "30-7",
                    "30.7",
                    "0/7",
                    "true",
                    "false",
                    "có",
                    "không",
                    "yes",
                    "no",
                    "True",
                    "YES",
                    "Có",
                    "on",
                    "off",
                    "0",
                    "1",
                    "3",
                    "-1",
                    "+3",
                    "3.0",
                    "1e3",
                    "0x10",
                    "010",
                    "1_000",
                    "1.000",
                    "1,5",
                    "60",
                    "59",
                    "400",
                    "401",
                    "2147483647",
                    "2147483648",
                    "999999999",
                    "9999999999",
                    "~",
                    "null",
                    "a",
                    "Chữ thường",
                    "  hai cách ",
                    "a,b",
                    ".",
                    "-",
                    "đ",
                    "24/7");

    private static final List<UnaryOperator<String>> SLIPS =
            List.of(
                    word -> word,
                    word -> word.toUpperCase(java.util.Locale.ROOT),
                    word -> word + " ",
                    word -> " " + word,
                    word -> word + ".",
                    word -> word + word,
                    word -> word.substring(1),
                    word -> word.substring(0, word.length() - 1),
                    word -> word.charAt(0) + " " + word.substring(1));

    private static final List<String> OTHERS =
            List.of(
                    "",
                    "\"\"",
                    "\" \"",
                    "[]",
                    "{}",
                    "[\"\"]",
                    "[a, \"\"]",
                    "[[a]]",
                    "[{}]",
                    "{a: b}");

    private static Map<String, Shape> shapes() {
        return Shapes.of(List.of(Language.VIETNAMESE, Language.ENGLISH));
    }

    static Stream<String> kinds() {
        return shapes().keySet().stream();
    }

    /** A file whose one field has a value, as a line of YAML for each top field. */
    private record Case(String field, String text) {}

    @ParameterizedTest
    @MethodSource("kinds")
    void whatAnEditorTakesTheCheckerTakes(String kind) {
        List<Case> cases = cases(kind);
        assertThat(cases).hasSizeGreaterThan(500);
        Map<String, List<String>> checker = checked(kind, cases);
        Schema schema = schema(kind);
        Map<String, Set<String>> unlike = new TreeMap<>();
        int good = 0;
        for (int i = 0; i < cases.size(); i++) {
            Case one = cases.get(i);
            Optional<YamlValue.Mapping> fields = yaml(one.text());
            List<String> refused = checker.getOrDefault(path(kind, i), List.of());
            if (fields.isEmpty() || refused.stream().anyMatch(OF_SEVERAL::contains)) {
                continue;
            }
            List<String> errors =
                    schema.validate(Json.of(EditorView.of(fields.get())), InputFormat.JSON).stream()
                            .map(Object::toString)
                            .toList();
            if (errors.isEmpty() != refused.isEmpty()) {
                String who = errors.isEmpty() ? "editor takes" : "checker takes";
                unlike.computeIfAbsent(one.field() + ": " + who, field -> new TreeSet<>())
                        .add(one.text().replace("\n", " ¶ ") + "  " + refused);
            }
            good += errors.isEmpty() ? 1 : 0;
        }
        assertThat(unlike).as("%s cases", cases.size()).isEmpty();
        assertThat(good).as("files that are good").isGreaterThan(cases.size() / 20);
    }

    private static List<Case> cases(String kind) {
        var cases = new ArrayList<Case>();
        var root = (Shape.Record) shapes().get(kind);
        var seen = new HashSet<Shape>();
        root.fields()
                .forEach(
                        (key, field) -> {
                            // Topics, places and the other lists of the vocabulary are alike.
                            if (kind.equals("vocabulary") && !seen.add(field.shape())) {
                                return;
                            }
                            values(field.shape(), kind + "." + key)
                                    .forEach(
                                            value ->
                                                    cases.add(
                                                            new Case(
                                                                    value.getKey(),
                                                                    file(
                                                                            root,
                                                                            key,
                                                                            value.getValue()))));
                        });
        return cases;
    }

    /** The required fields, and one more. */
    private static String file(Shape.Record root, String key, String value) {
        return fields(root, key, value, "\n", "");
    }

    private static String fields(
            Shape.Record record, String key, String value, String between, String none) {
        var fields = new LinkedHashMap<String, String>();
        if (record.fields().containsKey("schemaVersion")) {
            fields.put("languages", "[vi, en]");
        }
        if (record.fields().containsKey("suppress")) {
            fields.put("columns", "[{name: Nội dung}, {name: Số lượng, counts: true}]");
        }
        record.fields().entrySet().stream()
                .filter(field -> field.getValue().required())
                .forEach(field -> fields.put(field.getKey(), sample(field.getValue().shape())));
        record.either().stream()
                .filter(either -> !either.contains(key))
                .map(either -> either.get(0))
                .forEach(one -> fields.put(one, sample(record.fields().get(one).shape())));
        if (!key.isEmpty()) {
            fields.put(key, value);
        }
        return fields.isEmpty()
                ? none
                : fields.entrySet().stream()
                        .map(field -> field.getKey() + ": " + field.getValue())
                        .collect(Collectors.joining(between));
    }

    private static String inBraces(Shape.Record record, String key, String value) {
        return "{" + fields(record, key, value, ", ", "") + "}";
    }

    /** Something the shape takes. */
    private static String sample(Shape shape) {
        if (shape instanceof Shape.Text text && text.pattern().isPresent()) {
            return VALUES.stream()
                    .filter(value -> value.matches(text.pattern().get()))
                    .findFirst()
                    .map(SchemaAgreesTest::quoted)
                    .orElseThrow();
        }
        if (shape instanceof Shape.Choice choice) {
            return quoted(choice.words().get(0));
        }
        if (shape instanceof Shape.Flag) {
            return "true";
        }
        if (shape instanceof Shape.WholeNumber) {
            return "3";
        }
        if (shape instanceof Shape.Items items) {
            return "[" + sample(items.item()) + "]";
        }
        if (shape instanceof Shape.Either either) {
            return sample(either.one());
        }
        if (shape instanceof Shape.Entries entries) {
            return "{mot: " + sample(entries.value()) + "}";
        }
        return shape instanceof Shape.Record record ? inBraces(record, "", "") : "chữ";
    }

    /** Values near what a shape takes, with the name of the field they are for. */
    private static List<Map.Entry<String, String>> values(Shape shape, String field) {
        var values = new ArrayList<Map.Entry<String, String>>();
        OTHERS.forEach(other -> values.add(Map.entry(field, other)));
        if (shape instanceof Shape.Items items) {
            values(items.item(), field)
                    .forEach(
                            value -> {
                                values.add(value);
                                values.add(Map.entry(value.getKey(), "[" + value.getValue() + "]"));
                            });
        } else if (shape instanceof Shape.Either either) {
            values.addAll(values(either.one(), field));
            values.addAll(values(either.other(), field));
        } else if (shape instanceof Shape.Entries entries) {
            values(entries.value(), field)
                    .forEach(
                            value ->
                                    values.add(
                                            Map.entry(
                                                    value.getKey(),
                                                    "{mot: " + value.getValue() + "}")));
        } else if (shape instanceof Shape.Record record) {
            values.add(Map.entry(field, "chữ"));
            values.add(Map.entry(field, inBraces(record, "la-lam", "chữ")));
            record.fields()
                    .forEach(
                            (key, inner) ->
                                    values(inner.shape(), field + "." + key)
                                            .forEach(
                                                    value ->
                                                            values.add(
                                                                    Map.entry(
                                                                            value.getKey(),
                                                                            inBraces(
                                                                                    record,
                                                                                    key,
                                                                                    value
                                                                                            .getValue())))));
            record.fields().keySet().stream()
                    .filter(key -> record.fields().get(key).required())
                    .forEach(
                            key ->
                                    values.add(
                                            Map.entry(
                                                    field + " without " + key,
                                                    without(record, key))));
        } else {
            words(shape)
                    .forEach(word -> written(word).forEach(w -> values.add(Map.entry(field, w))));
        }
        return values;
    }

    private static List<Integer> bounds(Shape shape) {
        return shape instanceof Shape.WholeNumber number
                ? List.of(
                        number.least() - 1,
                        number.least(),
                        number.least() + 1,
                        number.most() - 1,
                        number.most(),
                        number.most() + 1)
                : List.of();
    }

    private static String without(Shape.Record record, String key) {
        var others = new LinkedHashMap<>(record.fields());
        others.remove(key);
        return inBraces(new Shape.Record(others, record.either()), "", "");
    }

    private static Set<String> words(Shape shape) {
        var words = new LinkedHashSet<String>();
        if (shape instanceof Shape.Choice choice) {
            // A closed list is there to choose from: a space in quotes beside a word is no matter.
            choice.words()
                    .forEach(word -> SLIPS.forEach(slip -> words.add(slip.apply(word).strip())));
        }
        boolean anyText = shape instanceof Shape.Text text && text.pattern().isEmpty();
        words.addAll(
                anyText || shape instanceof Shape.Named || shape instanceof Shape.Anything
                        ? List.of("chữ", "3", "true", "1.5", "~")
                        : VALUES);
        if (shape instanceof Shape.WholeNumber number && number != Shape.WholeNumber.ANY) {
            // In quotes a number is a text to the editor.
            words.removeIf(word -> word.strip().matches("[+-]?\\d+"));
        }
        return words;
    }

    /** In quotes, and bare where YAML takes that for one value. */
    private static List<String> written(String word) {
        boolean bare =
                !word.isBlank()
                        && word.strip().equals(word)
                        && word.matches("[\\p{L}\\d+./~][^,\\[\\]{}\\\\]*");
        boolean fits = bare && isItsNumber(word) && !word.contains(": ") && !word.endsWith(":");
        return fits ? List.of(quoted(word), word) : List.of(quoted(word));
    }

    /** Editors see another text where YAML reads a number in another way of writing it. */
    private static boolean isItsNumber(String word) {
        return !word.matches("[-+]?(\\.\\d+|\\d+(\\.\\d*)?)([eE][-+]?\\d+)?")
                || word.matches("0|-?[1-9]\\d*");
    }

    private static String quoted(String word) {
        return "\"" + word.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private static Optional<YamlValue.Mapping> yaml(String text) {
        return Yaml.read(new SourceFile("a.yaml", text.getBytes(StandardCharsets.UTF_8))).value();
    }

    private static Schema schema(String kind) {
        var tree = SourceTree.of(Map.of("site/site.yaml", SITE));
        String text =
                new EditorSchemas(Reading.of(tree).publication(), Theme.of(tree))
                        .files()
                        .get(kind + ".schema.json");
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text);
    }

    private static String path(String kind, int number) {
        if (kind.equals("site")) {
            return "site/site.yaml#" + number;
        }
        if (kind.equals("vocabulary")) {
            return "content/vocabulary/c" + number + ".yaml";
        }
        Kind of = Arrays.stream(Kind.values()).filter(k -> k.word().equals(kind)).findFirst().get();
        boolean text = of == Kind.PAGE || of == Kind.PLAN;
        return of.folder() + "c" + number + (text ? ".md" : ".yaml");
    }

    /** Codes of what is wrong with each file, by path. */
    private static Map<String, List<String>> checked(String kind, List<Case> cases) {
        if (kind.equals("site") || kind.equals("vocabulary")) {
            return checkedAlone(kind, cases);
        }
        var files = new LinkedHashMap<String, String>();
        files.put("site/site.yaml", SITE);
        for (int i = 0; i < cases.size(); i++) {
            String path = path(kind, i);
            String text = cases.get(i).text();
            if (kind.equals("statistic")) {
                files.put(
                        path.replace(".yaml", ".csv"), "Nội dung,Số lượng\nBuổi,16626\nLượt,82\n");
            }
            files.put(
                    path,
                    path.endsWith(".md") ? "---\n" + text + "\n---\n# Chữ\n\nChữ.\n" : text + "\n");
        }
        return codes(SourceTree.of(files));
    }

    /** Of files that know each other: one publication for each. */
    private static Map<String, List<String>> checkedAlone(String kind, List<Case> cases) {
        var all = new LinkedHashMap<String, List<String>>();
        for (int i = 0; i < cases.size(); i++) {
            var files = new LinkedHashMap<String, String>();
            files.put("site/site.yaml", SITE);
            String path = path(kind, i);
            files.put(path.replaceFirst("#\\d+$", ""), cases.get(i).text() + "\n");
            List<String> codes = codes(SourceTree.of(files)).get(path.replaceFirst("#\\d+$", ""));
            if (codes != null) {
                all.put(path, codes);
            }
        }
        return all;
    }

    private static Map<String, List<String>> codes(SourceTree tree) {
        return Reading.of(tree).diagnostics().stream()
                .filter(
                        problem ->
                                problem.severity() == Severity.ERROR
                                        || OF_ONE_VALUE.contains(problem.code()))
                .collect(
                        Collectors.groupingBy(
                                problem -> problem.at().file(),
                                Collectors.mapping(Diagnostic::code, Collectors.toList())));
    }
}
