package vn.loa.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.lang.Folding;
import vn.loa.lang.Language;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.FrontMatter;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.YamlValue;

/**
 * Services as a spreadsheet has them: a column for each field, named as the field or as forms call
 * it in Vietnamese, and a line for each service. Each line is read as a file with these fields
 * would be, so problems are told in the same words, at their cell.
 */
final class ServiceTable {

    private static final String ID = "id";

    /** A column that only counts the lines. */
    private static final String COUNTER = "#";

    /** Heads that lists of offices have, folded. */
    private static final Map<String, String> NICKNAMES =
            Map.ofEntries(
                    Map.entry("stt", COUNTER),
                    Map.entry("tt", COUNTER),
                    Map.entry("so tt", COUNTER),
                    Map.entry("so thu tu", COUNTER),
                    Map.entry("ten", "name"),
                    Map.entry("ten don vi", "name"),
                    Map.entry("so dien thoai", "phones"),
                    Map.entry("dien thoai", "phones"),
                    Map.entry("sdt", "phones"),
                    Map.entry("gio", "hours"),
                    Map.entry("gio lam viec", "hours"),
                    Map.entry("noi", "area"),
                    Map.entry("dia ban", "area"),
                    Map.entry("nguon", "source"),
                    Map.entry("ngay goi", "verified"),
                    Map.entry("ngay goi thu", "verified"));

    private static final String MANY = "\\s*[|;\\n]\\s*";

    private final SourceFile file;
    private final Language language;
    private final Map<String, Shape> shapes = new LinkedHashMap<>();
    private final Map<String, String> named = new LinkedHashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private ServiceTable(SourceFile file, Language language) {
        this.file = file;
        this.language = language;
        var service = (Shape.Record) Shapes.of(List.of(language)).get(Kind.SERVICE.word());
        FieldWords words = FieldWords.builtIn();
        service.fields().forEach((key, field) -> name(key, field.shape(), words));
        for (String part : List.of("title", "url", "date")) {
            named.put("source." + part, "source." + part);
        }
        Stream.of("id", "ma", "ma dich vu", "ten tep").forEach(head -> named.put(head, ID));
        NICKNAMES.forEach(named::putIfAbsent);
    }

    private void name(String key, Shape shape, FieldWords words) {
        shapes.put(key, shape);
        named.put(key, key);
        words.of("service." + key)
                .ifPresent(label -> named.putIfAbsent(Folding.plain(label.title()), key));
    }

    /** A manuscript for each line. */
    static Outcome<List<Manuscript>> read(SourceFile file, Language language) {
        return CsvTable.read(file).then(table -> new ServiceTable(file, language).rows(table));
    }

    private Outcome<List<Manuscript>> rows(CsvTable table) {
        List<String> keys = table.head().stream().map(this::key).toList();
        if (keys.stream().noneMatch(key -> key.equals(ID) || key.equals("name"))) {
            return Outcome.failed(nameless(table, keys));
        }
        twice(table.head(), keys);
        List<Manuscript> rows =
                table.rows().stream()
                        .flatMap(row -> manuscript(table.head(), keys, row).stream())
                        .toList();
        return new Outcome.Ok<>(rows, diagnostics);
    }

    /** Of two columns for one field the second would be lost without a word. */
    private void twice(List<CsvTable.Cell> head, List<String> keys) {
        for (int i = 0; i < keys.size(); i++) {
            int first = keys.indexOf(keys.get(i));
            if (first < i && named.containsValue(keys.get(i)) && !keys.get(i).equals(COUNTER)) {
                diagnostics.add(twice(head.get(first).text(), head.get(i)));
            }
        }
    }

    private static Diagnostic twice(String first, CsvTable.Cell head) {
        return Diagnostic.error(
                        "duplicate-key",
                        head.at(),
                        "hai cột “" + first + "” và “" + head.text() + "” cùng là một trường",
                        "the columns \"" + first + "\" and \"" + head.text() + "\" are one field")
                .suggesting(
                        "gộp làm một cột, hai số trong một ô cách nhau bằng dấu |",
                        "make one column of them, with | between two values of a cell");
    }

    /** The field a column holds; a head that is none stays, and is told as an unknown field. */
    private String key(CsvTable.Cell head) {
        return Optional.ofNullable(named.get(head.text()))
                .or(() -> Optional.ofNullable(named.get(Folding.plain(head.text()))))
                .orElse(head.text());
    }

    private Optional<Manuscript> manuscript(
            List<CsvTable.Cell> head, List<String> keys, List<CsvTable.Cell> row) {
        Map<String, List<YamlValue.Entry>> parts = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            String key = keys.get(i);
            if (!row.get(i).text().isEmpty() && !key.equals(ID) && !key.equals(COUNTER)) {
                String[] path = key.split("\\.", 2);
                String inner = path.length > 1 ? path[1] : "";
                parts.computeIfAbsent(path[0], k -> new ArrayList<>())
                        .add(new YamlValue.Entry(inner, head.get(i).at(), value(key, row.get(i))));
            }
        }
        Optional<String> id = id(keys, row);
        if (id.isEmpty()) {
            diagnostics.add(nameless(row.get(0).at()));
        }
        return id.map(slug -> manuscript(slug, parts, row.get(0).at()));
    }

    private Manuscript manuscript(
            String slug, Map<String, List<YamlValue.Entry>> parts, Position at) {
        var entries = new ArrayList<YamlValue.Entry>();
        parts.forEach((key, cells) -> entries.add(entry(key, cells)));
        return new Manuscript(
                new ContentId(Kind.SERVICE, slug),
                language,
                file,
                new FrontMatter(new YamlValue.Mapping(entries, at), "", 0),
                Optional.empty());
    }

    /** {@code source.title} and its like become fields inside one. */
    private static YamlValue.Entry entry(String key, List<YamlValue.Entry> cells) {
        YamlValue.Entry first = cells.get(0);
        boolean nested = cells.stream().anyMatch(cell -> !cell.key().isEmpty());
        if (!nested) {
            return new YamlValue.Entry(key, first.keyAt(), first.value());
        }
        List<YamlValue.Entry> inner =
                cells.stream()
                        .map(
                                cell ->
                                        cell.key().isEmpty()
                                                ? new YamlValue.Entry(
                                                        "title", cell.keyAt(), cell.value())
                                                : cell)
                        .toList();
        return new YamlValue.Entry(
                key, first.keyAt(), new YamlValue.Mapping(inner, first.value().at()));
    }

    private YamlValue value(String key, CsvTable.Cell cell) {
        boolean list =
                shapes.get(key) instanceof Shape.Items
                        && !Set.of("source", "sources").contains(key);
        if (!list) {
            return scalar(cell.text(), cell.at());
        }
        List<YamlValue> items =
                Stream.of(cell.text().split(MANY))
                        .filter(item -> !item.isBlank())
                        .map(item -> (YamlValue) scalar(item.strip(), cell.at()))
                        .toList();
        return new YamlValue.Sequence(items, cell.at());
    }

    private static YamlValue.Scalar scalar(String text, Position at) {
        var end = new Position(at.file(), at.line(), at.column() + text.length());
        return new YamlValue.Scalar(text, false, at, end);
    }

    private Optional<String> id(List<String> keys, List<CsvTable.Cell> row) {
        return Stream.of(ID, "name")
                .map(keys::indexOf)
                .filter(column -> column >= 0)
                .map(column -> row.get(column).text())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .map(Slug::orCode);
    }

    /** Without a column of names no line can be read: told once, of the head. */
    private Diagnostic nameless(CsvTable table, List<String> keys) {
        boolean anyField = keys.stream().anyMatch(key -> shapes.containsKey(key.split("\\.")[0]));
        Position at = table.head().get(0).at();
        return anyField
                ? Diagnostic.error(
                                "missing-field",
                                at,
                                "bảng chưa có cột tên dịch vụ",
                                "the table has no column with the names of services")
                        .suggesting(
                                "thêm cột name (hoặc “Tên dịch vụ”) và viết tên ở mỗi dòng",
                                "add a column name and write a name in every line")
                : Diagnostic.error(
                                "missing-field",
                                at,
                                "dòng đầu của bảng phải là tên các cột, nên chưa đọc dịch vụ nào",
                                "the first line must name the columns, so no service was read")
                        .suggesting(
                                "thêm một dòng ở đầu bảng, ví dụ: name,phones,hours,source,verified",
                                "add a first line such as: name,phones,hours,source,verified");
    }

    private static Diagnostic nameless(Position at) {
        return Diagnostic.error(
                        "missing-field",
                        at,
                        "dòng này chưa có tên dịch vụ",
                        "this line has no name of a service")
                .suggesting(
                        "thêm cột name (hoặc “Tên dịch vụ”) và viết tên ở mỗi dòng",
                        "add a column name and write a name in every line");
    }
}
