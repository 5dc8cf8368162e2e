package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Finds tables in a text file: rows that tabs cut into columns, or that Markdown writes with bars.
 */
final class TypedTable {

    private static final String BARS = "\\s*\\|.*\\|\\s*";
    private static final String BAR_RULE = "\\s*\\|(?:\\s*:?-{2,}:?\\s*\\|)++\\s*";
    private static final String COUNT = "(?iu)(?:số )?(?:stt|tt)|\\d{1,3}\\.?";

    private TypedTable() {}

    /** The lines, with those of a table as its rows. */
    static List<Line> rows(List<Line> lines) {
        var rows = new ArrayList<Line>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean counted =
                    isCounted(line)
                            && Stream.of(i - 1, i + 1)
                                    .filter(at -> at >= 0 && at < lines.size())
                                    .anyMatch(at -> isCounted(lines.get(at)));
            if (line.text().matches(BARS)) {
                if (!line.text().matches(BAR_RULE)) {
                    rows.add(row(line, line.text().strip().replaceAll("^\\||\\|$", ""), "\\|"));
                }
            } else {
                rows.add(counted ? row(line, line.text(), "\t+") : line);
            }
        }
        return rows;
    }

    /** Three columns or more, a number or the head of numbers in the first. */
    private static boolean isCounted(Line line) {
        String[] cells = line.text().strip().split("\t+");
        return cells.length > 2 && cells[0].strip().matches(COUNT);
    }

    private static Line row(Line line, String text, String cut) {
        var cells =
                Stream.of(text.split(cut, -1)).map(cell -> cell.replaceAll("\\s+", " ").strip());
        return new Line(line.number(), String.join(" | ", cells.toList()), true, Form.ROW);
    }
}
