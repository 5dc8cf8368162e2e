package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Finds tables whose cells a program that takes the text of a page wrote one below the other: heads
 * from "TT" on, then each row behind its number.
 */
final class ColumnOfCells {

    private static final String FIRST_HEAD = "(?iu)(?:số )?(?:stt|tt)|số thứ tự";
    private static final int NARROWEST = 3;
    private static final int WIDEST = 10;

    /** Words of the longest head. */
    private static final int LONGEST_HEAD = 14;

    /**
     * @param rows lines of the table
     */
    private record Table(List<Line> rows, int end) {}

    private ColumnOfCells() {}

    /** The lines, with those of such a table as its rows. */
    static List<Line> rows(List<Line> lines) {
        var rows = new ArrayList<Line>();
        int i = 0;
        while (i < lines.size()) {
            Optional<Table> table =
                    lines.get(i).plain().matches(FIRST_HEAD) ? table(lines, i) : Optional.empty();
            if (table.isPresent()) {
                rows.addAll(table.get().rows());
                i = table.get().end();
            } else {
                rows.add(lines.get(i++));
            }
        }
        return rows;
    }

    private static Optional<Table> table(List<Line> lines, int from) {
        int width = width(lines, from);
        if (width < NARROWEST) {
            return Optional.empty();
        }
        var rows = new ArrayList<List<Line>>(List.of(lines.subList(from, from + width)));
        int at = from + width;
        int cells = cells(lines, at, width, 1);
        for (int count = 2; cells > 0; count++) {
            rows.add(lines.subList(at, at + cells));
            at += cells;
            cells = cells(lines, at, width, count);
        }
        boolean whole = rows.subList(1, rows.size()).stream().anyMatch(row -> row.size() == width);
        // One row alone may as well be a list that begins with "TT".
        return rows.size() > 2 && whole
                ? Optional.of(new Table(new DroppedCells(rows).placed(), at))
                : Optional.empty();
    }

    /**
     * How many cells a row with this number has: all, or fewer where the next number or what ends
     * the table comes first, since a program may drop empty ones; 0 where no such row begins here.
     */
    private static int cells(List<Line> lines, int at, int width, int count) {
        if (at >= lines.size() || !isCount(lines.get(at).plain(), count)) {
            return 0;
        }
        for (boolean last : new boolean[] {false, true}) {
            for (int cells = width; cells > 1; cells--) {
                int end = at + cells;
                if (end <= lines.size()
                        && lines.subList(at + 1, end).stream().noneMatch(ColumnOfCells::isNoCell)
                        && (last
                                ? cells == width || isEnd(lines, end)
                                : end < lines.size()
                                        && isCount(lines.get(end).plain(), count + 1))) {
                    return cells;
                }
            }
        }
        return 0;
    }

    private static boolean isEnd(List<Line> lines, int at) {
        return at == lines.size() || isNoCell(lines.get(at));
    }

    private static boolean isNoCell(Line line) {
        return line.form() != Form.TEXT
                || Labels.of(line.plain()).mark().compareTo(Labels.Mark.ROMAN) <= 0;
    }

    /** How many heads stand before the first number; 0 where none follows. */
    private static int width(List<Line> lines, int from) {
        for (int i = from + 1; i < Math.min(lines.size(), from + WIDEST + 1); i++) {
            String text = lines.get(i).plain();
            if (isCount(text, 1)) {
                return i - from;
            }
            if (Sentence.words(text) > LONGEST_HEAD || Sentence.isEnded(text)) {
                return 0;
            }
        }
        return 0;
    }

    private static boolean isCount(String text, int count) {
        return text.matches("0?" + count + "[.)]?");
    }
}
