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
        var rows = new ArrayList<Line>(List.of(row(lines, from, width)));
        int at = from + width;
        for (int count = 1; isRow(lines, at, width, count); count++) {
            rows.add(row(lines, at, width));
            at += width;
        }
        // One row alone may as well be a list that begins with "TT".
        return rows.size() > 2 ? Optional.of(new Table(rows, at)) : Optional.empty();
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

    /** Whether a row with this number begins here and none of its cells is the next number. */
    private static boolean isRow(List<Line> lines, int at, int width, int count) {
        if (at + width > lines.size() || !isCount(lines.get(at).plain(), count)) {
            return false;
        }
        return lines.subList(at + 1, at + width).stream()
                .noneMatch(
                        cell ->
                                cell.form() != Form.TEXT
                                        || Labels.of(cell.plain())
                                                        .mark()
                                                        .compareTo(Labels.Mark.ROMAN)
                                                <= 0);
    }

    private static boolean isCount(String text, int count) {
        return text.matches("0?" + count + "[.)]?");
    }

    private static Line row(List<Line> lines, int at, int width) {
        var cells = lines.subList(at, at + width).stream().map(Line::plain).toList();
        return new Line(lines.get(at).number(), String.join(" | ", cells), true, Form.ROW);
    }
}
