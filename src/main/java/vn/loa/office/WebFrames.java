package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Takes apart the tables that a page of the web uses to set a header or a closing in columns: their
 * cells become lines again. Tables of data stay as they are.
 */
final class WebFrames {

    private static final String BREAK = "(?i)\\s*<br\\s*/?>\\s*";
    private static final String ROW = "\\s*\\|.*\\|\\s*";
    private static final String RULE = "[\\s|:-]*";

    /** What stands in a header or in a closing, and in no table of data. */
    private static final String OFFICIAL =
            "(?siuU).*\\|\\W{0,20}(?:nơi\\s+(?:nhận|gửi)\\s*:|số\\s*:[^|]*/|(?-i:KT|TM|TL|TUQ)\\s?\\.\\s*\\p{L}).*";

    private static final int WIDEST = 3;
    private static final int LONGEST = 40;

    private WebFrames() {}

    static List<Line> unfolded(List<Line> written) {
        List<Line> lines = edged(written);
        var left = new ArrayList<Line>();
        int i = 0;
        while (i < lines.size()) {
            int end = i;
            while (end < lines.size() && lines.get(end).text().matches(ROW)) {
                end++;
            }
            if (end == i) {
                left.add(lines.get(i++));
            } else {
                List<Line> table = lines.subList(i, end);
                left.addAll(isFrame(table) ? columns(table) : unbroken(table));
                i = end;
            }
        }
        return left;
    }

    /**
     * "a | b |" gets the bar at its left edge; "a |" is a cell alone, and the next line is apart.
     */
    private static List<Line> edged(List<Line> lines) {
        var edged = new ArrayList<Line>();
        boolean apart = false;
        for (Line line : lines) {
            String text = line.text().strip();
            boolean alone = text.indexOf('|') == text.length() - 1 && text.length() > 1;
            boolean row = !alone && text.endsWith("|") && !text.startsWith("|");
            String whole =
                    alone
                            ? text.substring(0, text.length() - 1).strip()
                            : row ? "| " + text : line.text();
            edged.add(line.with(whole).with(line.apart() || apart));
            apart = alone;
        }
        return edged;
    }

    private static boolean isFrame(List<Line> table) {
        if (table.size() > LONGEST) {
            return false;
        }
        String all = String.join("\n", table.stream().map(Line::text).toList());
        int widest = table.stream().mapToInt(row -> cells(row).size()).max().orElse(0);
        return widest <= WIDEST && (Header.isNational(all) || all.matches(OFFICIAL));
    }

    // Column by column: the names at the left belong together, and so do the lines at the right.
    private static List<Line> columns(List<Line> table) {
        var columns = new ArrayList<Line>();
        for (int column = 0; column < WIDEST; column++) {
            boolean apart = true;
            for (Line row : table) {
                List<String> cells = cells(row);
                String cell = column < cells.size() ? cells.get(column) : "";
                for (String text : cell.split(BREAK)) {
                    if (!text.isBlank() && !text.matches(RULE)) {
                        columns.add(new Line(row.number(), text.strip(), apart, Form.TEXT));
                        apart = false;
                    }
                }
            }
        }
        return columns;
    }

    private static List<Line> unbroken(List<Line> table) {
        return table.stream().map(row -> row.with(row.text().replaceAll(BREAK, " "))).toList();
    }

    private static List<String> cells(Line row) {
        String inside = row.text().strip().replaceAll("^\\||\\|$", "");
        return Stream.of(inside.split("\\|", -1)).map(String::strip).toList();
    }
}
