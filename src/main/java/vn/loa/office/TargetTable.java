package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/**
 * Reads tables with a column of what is aimed at, one of its unit and one of the figure, or one of
 * figures for each year.
 */
final class TargetTable {

    private static final String AIMS =
            "(?:ten |cac |danh muc |nhom )?(?:chi tieu|muc tieu|noi dung|chi so|tieu chi)(?: .*)?|nhiem vu,? chi tieu|chi tieu,? nhiem vu";
    private static final String UNITS = "don vi(?: tinh)?|dvt|don vi do";
    private static final String FIGURES =
            "(?:chi tieu|muc tieu|ke hoach|so luong|phan dau|giao|can dat|nam|giai doan)(?: .*)?";

    /** Columns of figures that have their units with them: "01 câu lạc bộ". */
    private static final String WITH_UNITS = "(?:muc|chi tieu|ket qua) (?:can |phai )?dat(?: .*)?";

    private static final Pattern WITH_UNIT =
            Pattern.compile("(?U)(.*?\\d[\\d.,]*)\\s+(\\p{Ll}[\\p{L} ]{1,30})");
    private static final Pattern FIGURE =
            Pattern.compile(
                    "(?iuU)(?:(trên|từ|ít nhất|tối thiểu|không dưới|dưới|không quá|tối đa|[≥≤><])\\s*)?(\\d[\\d.,]*(?:\\s*(?:đến|-|–)\\s*\\d[\\d.,]*)?)");

    /** "Số lớp bơi (lớp)": an aim may name its unit. */
    private static final Pattern OWN_UNIT = Pattern.compile("(?s).*\\(([^()\\d]{1,20})\\)\\s*");

    private static final String SHARE = "(?siuU)(?:tỷ|tỉ) lệ\\b.*|%";

    /**
     * Columns of the table being read, from 0; -1 for one it has not.
     *
     * @param figures each year's, and one behind them: each cell is a target of its own
     */
    private record Columns(int aim, int unit, List<Integer> figures, DueColumns due) {

        static Columns of(List<String> head, DueColumns due) {
            int aim = first(head, AIMS);
            int unit = last(head, UNITS);
            int last = last(head, unit < 0 ? WITH_UNITS : FIGURES);
            var figures = new TreeSet<Integer>(due.byColumn().keySet());
            if (last > due.lastYear()) {
                figures.add(last);
            }
            figures.remove(aim);
            return new Columns(aim, unit, List.copyOf(figures), due);
        }

        boolean areTargets() {
            return aim >= 0 && !figures.isEmpty();
        }

        /** The columns of figures that a row has: one with cells left out has fewer. */
        Stream<Integer> figuresOf(List<String> cells) {
            return Math.max(aim, unit) < cells.size()
                    ? figures.stream().filter(figure -> figure < cells.size())
                    : Stream.empty();
        }
    }

    private TargetTable() {}

    /**
     * Targets whose unit and figure stand in cells of their own.
     *
     * @param from first year of the plan; absent where it is not known
     */
    static List<Targets.Target> in(List<Block> blocks, Optional<Integer> from) {
        var targets = new ArrayList<Targets.Target>();
        Columns columns = null;
        List<String> above = List.of();
        for (Block block : blocks) {
            List<String> written = block.row() ? MarkdownTable.cells(block) : List.of();
            List<String> cells = withHeadAbove(written, above, from);
            above = cells;
            Columns head =
                    Columns.of(
                            cells.stream().map(Folding::plain).toList(),
                            DueColumns.of(cells, from));
            if (cells.isEmpty() || head.areTargets()) {
                columns = head.areTargets() ? head : null;
            } else if (columns != null) {
                Columns of = columns;
                of.figuresOf(cells)
                        .flatMap(figure -> target(cells, of, figure, block).stream())
                        .forEach(targets::add);
            }
        }
        return targets;
    }

    /** A head of two rows, the lower of which names years: "Lộ trình" over "Năm 2030". */
    private static List<String> withHeadAbove(
            List<String> cells, List<String> above, Optional<Integer> from) {
        boolean lower =
                !cells.isEmpty()
                        && cells.size() == above.size()
                        && cells.contains("")
                        && DueColumns.of(cells, from).lastYear() >= 0
                        && above.stream().map(Folding::plain).anyMatch(c -> c.matches(AIMS));
        if (!lower) {
            return cells;
        }
        var head = new ArrayList<String>();
        for (int i = 0; i < cells.size(); i++) {
            head.add(cells.get(i).isEmpty() ? above.get(i) : cells.get(i));
        }
        return head;
    }

    private static Optional<Targets.Target> target(
            List<String> cells, Columns columns, int column, Block row) {
        String cell = cells.get(column).strip();
        Matcher both = WITH_UNIT.matcher(cell);
        boolean together = columns.unit() < 0 && both.matches();
        Matcher figure = FIGURE.matcher(together ? both.group(1) : cell);
        String unit =
                together
                        ? both.group(2)
                        : columns.unit() < 0
                                ? unit(cells.get(columns.aim()))
                                : unit(columns, cells);
        if (!figure.matches() || unit.isEmpty()) {
            return Optional.empty();
        }
        String sign = unit.equals("%") ? "%" : "";
        String word = figure.group(1) == null ? "" : figure.group(1);
        boolean bare = word.isEmpty() || word.equalsIgnoreCase("từ");
        String shown = (bare ? "" : word + " ") + figure.group(2) + sign;
        return Optional.of(
                new Targets.Target(
                        shown,
                        figure.group(2).replaceAll("\\s*(?:đến|-|–)\\s*", "-"),
                        operator(word, figure.group(2)),
                        unit,
                        columns.due().of(cells, column),
                        cells.get(columns.aim()) + ": " + shown,
                        row.line()));
    }

    private static String unit(Columns columns, List<String> cells) {
        String unit = cells.get(columns.unit()).strip();
        return unit.matches("(?siuU)(?:(?:tỷ|tỉ) lệ)?\\s*\\(?%\\)?|phần trăm") && !unit.isEmpty()
                ? "%"
                : unit;
    }

    /** The unit that an aim itself names; empty where it names none. */
    private static String unit(String aim) {
        Matcher own = OWN_UNIT.matcher(aim);
        return own.matches() ? own.group(1).strip() : aim.matches(SHARE) ? "%" : "";
    }

    private static String operator(String word, String figure) {
        if (figure.matches(".*\\d\\s*\\D+\\s*\\d.*") && !figure.matches("[\\d.,]+")) {
            return "from-to";
        }
        return switch (Folding.plain(word)) {
            case "tren" -> ">";
            case "tu", "it nhat", "toi thieu", "khong duoi" -> ">=";
            case "duoi" -> "<";
            case "khong qua", "toi da" -> "<=";
            case "≥" -> ">=";
            case "≤" -> "<=";
            case ">", "<" -> word;
            default -> "=";
        };
    }

    private static int first(List<String> cells, String pattern) {
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).matches(pattern)) {
                return i;
            }
        }
        return -1;
    }

    private static int last(List<String> cells, String pattern) {
        for (int i = cells.size() - 1; i >= 0; i--) {
            if (cells.get(i).matches(pattern)) {
                return i;
            }
        }
        return -1;
    }
}
