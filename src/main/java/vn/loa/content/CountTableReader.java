package vn.loa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.loa.lang.Folding;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.YamlValue;

/**
 * Turns a CSV file into a table that may be published: refuses what is about single people, then
 * hides small counts. The file names a group (or a pair of groups) and its count on each line.
 *
 * @param columns of the file, as the writer explained them
 * @param values what to show instead of a value of the file, e.g. its translation
 */
record CountTableReader(
        List<Column> columns, Map<String, String> values, boolean total, int threshold) {

    // Spreadsheets group by threes: 30.170, 30,170 or 30 170.
    private static final Pattern COUNT =
            Pattern.compile("\\d{1,12}|\\d{1,3}(?:[. \u00a0]\\d{3}){1,3}|\\d{1,3}(?:,\\d{3}){1,3}");

    private static final Pattern OWN_TOTAL =
            Pattern.compile("(tong|total)( (so|cong|chung))?|cong");

    /** Fewer lines may all count 1 without being a list of people. */
    private static final int LIST = 5;

    /**
     * A column of the file.
     *
     * @param name its head in the file
     * @param title what readers see
     * @param counts whether it holds the counts; else it names a group
     */
    record Column(String name, String title, boolean counts) {

        static Column of(Fields fields) {
            String name = fields.requiredText("name", "Giới tính");
            return new Column(
                    name, fields.text("title").orElse(name), fields.flag("counts", false));
        }
    }

    /** The field {@code values}: a value of the file, and what to show instead. */
    static Map<String, String> values(Fields fields) {
        var values = new HashMap<String, String>();
        fields.mapping("values")
                .ifPresent(
                        mapping -> {
                            for (YamlValue.Entry entry : mapping.entries(() -> Shape.TEXT)) {
                                mapping.text(entry.key())
                                        .ifPresent(text -> values.put(entry.key(), text));
                            }
                        });
        return values;
    }

    Outcome<CountTable> read(SourceFile file, Position at) {
        return CsvTable.read(file).then(csv -> checked(csv, at));
    }

    private Outcome<CountTable> checked(CsvTable csv, Position at) {
        var problems = new ArrayList<Diagnostic>();
        for (int i = 0; i < csv.head().size(); i++) {
            int column = i;
            CsvTable.Cell head = csv.head().get(i);
            List<CsvTable.Cell> cells = csv.rows().stream().map(row -> row.get(column)).toList();
            boolean counts = named(head.text()).filter(Column::counts).isPresent();
            PersonalCells.problem(head, counts ? List.of() : cells).ifPresent(problems::add);
        }
        if (!problems.isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        problems.addAll(strangers(csv));
        problems.addAll(missing(csv, at));
        List<Column> groups = columns.stream().filter(column -> !column.counts()).toList();
        if (groups.isEmpty() || groups.size() > 2 || columns.size() != groups.size() + 1) {
            problems.add(shape(at));
        }
        return problems.isEmpty() ? counted(csv, groups) : new Outcome.Failed<>(problems);
    }

    private Optional<Column> named(String head) {
        return columns.stream().filter(column -> column.name().equals(head)).findFirst();
    }

    private List<Diagnostic> strangers(CsvTable csv) {
        List<String> known = columns.stream().map(Column::name).toList();
        return csv.head().stream()
                .filter(head -> !known.contains(head.text()))
                .map(
                        head ->
                                Diagnostic.error(
                                                "table-column",
                                                head.at(),
                                                "cột “" + head.text() + "” chưa được giải thích",
                                                "the column \"" + head.text() + "\" is unexplained")
                                        .suggesting(
                                                "thêm vào columns của tệp .yaml, hoặc xóa cột này",
                                                "add it to columns in the .yaml file, or delete it")
                                        .suggestingName(Nearest.to(head.text(), known)))
                .toList();
    }

    private List<Diagnostic> missing(CsvTable csv, Position at) {
        List<String> heads = csv.head().stream().map(CsvTable.Cell::text).toList();
        return columns.stream()
                .filter(column -> !heads.contains(column.name()))
                .map(
                        column ->
                                Diagnostic.error(
                                                "table-column",
                                                at,
                                                "bảng không có cột “" + column.name() + "”",
                                                "the table has no column \"" + column.name() + "\"")
                                        .suggesting(
                                                "các cột của bảng: " + String.join(", ", heads),
                                                "columns of the table: "
                                                        + String.join(", ", heads)))
                .toList();
    }

    private static Diagnostic shape(Position at) {
        return Diagnostic.error(
                        "table-shape",
                        at,
                        "bảng cần một hoặc hai cột nhóm và đúng một cột đếm",
                        "a table takes one or two columns of groups and exactly one of counts")
                .suggesting(
                        "viết counts: true ở cột đếm; nhiều cột hơn thì chia thành nhiều bảng",
                        "write counts: true at the column of counts; split larger tables");
    }

    /** The groups and their counts, each once. */
    private Outcome<CountTable> counted(CsvTable csv, List<Column> groups) {
        List<String> heads = csv.head().stream().map(CsvTable.Cell::text).toList();
        int[] at = groups.stream().mapToInt(group -> heads.indexOf(group.name())).toArray();
        Column counting = columns.stream().filter(Column::counts).findFirst().orElseThrow();
        int countAt = heads.indexOf(counting.name());
        var counts = new HashMap<List<String>, Long>();
        var problems = new ArrayList<Diagnostic>();
        for (List<CsvTable.Cell> row : csv.rows()) {
            List<String> group = Arrays.stream(at).mapToObj(i -> row.get(i).text()).toList();
            Outcome<Long> count = count(row.get(countAt));
            problems.addAll(count.diagnostics());
            for (int i : at) {
                if (row.get(i).text().isEmpty()) {
                    problems.add(nameless(row.get(i)));
                }
                if (OWN_TOTAL.matcher(Folding.plain(row.get(i).text())).matches()) {
                    problems.add(ownTotal(row.get(i)));
                }
            }
            if (counts.putIfAbsent(group, count.value().orElse(0L)) != null) {
                problems.add(twice(row.get(at[0]), group));
            }
        }
        boolean list =
                counts.size() >= LIST && counts.values().stream().allMatch(count -> count == 1);
        if (list) {
            problems.add(PersonalCells.list(csv.rows().get(0).get(countAt).at()));
        }
        List<String> rows = different(csv, at[0]);
        List<String> across = at.length == 1 ? List.of() : different(csv, at[1]);
        boolean readable = problems.isEmpty();
        for (String row : rows) {
            for (String column : across) {
                if (readable && !counts.containsKey(List.of(row, column))) {
                    problems.add(hole(csv.head().get(countAt), row, column));
                }
            }
        }
        if (rows.isEmpty()) {
            problems.add(hole(csv.head().get(countAt), "…", "…"));
        }
        if (!problems.isEmpty()) {
            return new Outcome.Failed<>(problems);
        }
        boolean sample = counts.values().stream().allMatch(count -> count == 0);
        return new Outcome.Ok<>(
                table(groups, counting, rows, across, counts),
                sample ? List.of(nothingCounted(csv.rows().get(0).get(countAt).at())) : List.of());
    }

    /** As a new table has it. */
    private static Diagnostic nothingCounted(Position at) {
        return Diagnostic.notice(
                        "left-to-fill",
                        at,
                        "mọi số đếm trong bảng đều là 0",
                        "all counts of the table are 0")
                .suggesting(
                        "điền số vào bảng; đúng là không có ai thì giữ nguyên",
                        "fill in the counts; leave them if there is really nobody");
    }

    private static List<String> different(CsvTable csv, int column) {
        var values = new LinkedHashSet<String>();
        csv.rows().forEach(row -> values.add(row.get(column).text()));
        return List.copyOf(values);
    }

    private static Outcome<Long> count(CsvTable.Cell cell) {
        return COUNT.matcher(cell.text()).matches()
                ? Outcome.ok(Long.parseLong(cell.text().replaceAll("\\D", "")))
                : Outcome.failed(
                        Diagnostic.error(
                                        "table-count",
                                        cell.at(),
                                        "“" + cell.text() + "” không phải là số đếm",
                                        "\"" + cell.text() + "\" is not a count")
                                .suggesting(
                                        "viết một số nguyên, ví dụ 12; không có ai thì viết 0",
                                        "write a whole number, e.g. 12; 0 for nobody"));
    }

    private static Diagnostic ownTotal(CsvTable.Cell cell) {
        return Diagnostic.error(
                        "table-own-total",
                        cell.at(),
                        "“" + cell.text() + "” là dòng hoặc cột cộng, không phải một nhóm",
                        "\"" + cell.text() + "\" is a sum and no group")
                .suggesting(
                        "xóa đi; Loa tự cộng, và giấu số nhỏ để không ai tính ngược ra được",
                        "delete it; Loa adds up itself, and hides small counts so that nobody can"
                                + " work them out");
    }

    private static Diagnostic nameless(CsvTable.Cell cell) {
        return Diagnostic.error(
                        "table-group-missing",
                        cell.at(),
                        "dòng này chưa ghi tên nhóm",
                        "this line does not name its group")
                .suggesting(
                        "viết tên nhóm vào ô trống; nếu là dòng cộng thì xóa, vì Loa tự cộng",
                        "name the group in the empty cell; delete a line of sums: Loa adds up"
                                + " itself");
    }

    private static Diagnostic twice(CsvTable.Cell cell, List<String> group) {
        String name = String.join(" – ", group);
        return Diagnostic.error(
                        "table-group-twice",
                        cell.at(),
                        "nhóm “" + name + "” có hai dòng",
                        "the group \"" + name + "\" stands on two lines")
                .suggesting(
                        "cộng lại thành một dòng; mỗi nhóm một dòng, không phải mỗi người",
                        "add them up in one line: a line for each group, not for each person");
    }

    private static Diagnostic hole(CsvTable.Cell head, String row, String column) {
        return Diagnostic.error(
                        "table-group-missing",
                        head.at(),
                        "thiếu dòng cho nhóm “" + row + " – " + column + "”",
                        "there is no line for the group \"" + row + " – " + column + "\"")
                .suggesting(
                        "thêm dòng đó; không có ai thì viết 0", "add the line; write 0 for nobody");
    }

    // ---- what may be shown

    private CountTable table(
            List<Column> groups,
            Column counting,
            List<String> rows,
            List<String> across,
            Map<List<String>, Long> counts) {
        List<List<String>> keys =
                across.isEmpty() ? List.of(List.of()) : across.stream().map(List::of).toList();
        var inner = new long[rows.size()][keys.size()];
        for (int i = 0; i < rows.size(); i++) {
            for (int j = 0; j < keys.size(); j++) {
                var group = new ArrayList<>(List.of(rows.get(i)));
                group.addAll(keys.get(j));
                inner[i][j] = counts.get(group);
            }
        }
        long[][] whole = withTotals(inner);
        boolean[][] hidden =
                total ? SmallCells.hidden(whole, threshold) : SmallCells.small(inner, threshold);
        int height = rows.size() + (total ? 1 : 0);
        int width = across.isEmpty() ? 1 : across.size() + (total ? 1 : 0);
        List<List<CountTable.Cell>> cells =
                IntStream.range(0, height)
                        .mapToObj(
                                i ->
                                        IntStream.range(0, width)
                                                .mapToObj(j -> cell(whole[i][j], hidden[i][j]))
                                                .toList())
                        .toList();
        return new CountTable(
                groups.get(0).title(),
                groups.stream().skip(1).map(Column::title).findFirst(),
                counting.title(),
                rows.stream().map(this::shown).toList(),
                across.stream().map(this::shown).toList(),
                cells,
                total,
                threshold);
    }

    private static CountTable.Cell cell(long count, boolean hidden) {
        return new CountTable.Cell(hidden ? Optional.empty() : Optional.of(count));
    }

    private String shown(String value) {
        return values.getOrDefault(value, value);
    }

    /** The counts with the totals of rows in a last column, those of columns in a last row. */
    static long[][] withTotals(long[][] inner) {
        int rows = inner.length;
        int columns = inner[0].length;
        var whole = new long[rows + 1][columns + 1];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                whole[i][j] = inner[i][j];
                whole[i][columns] += inner[i][j];
                whole[rows][j] += inner[i][j];
                whole[rows][columns] += inner[i][j];
            }
        }
        return whole;
    }
}
