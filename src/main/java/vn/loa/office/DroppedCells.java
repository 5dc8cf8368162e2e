package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/**
 * Puts the cells of a row that lost its empty ones under the heads they belong to: where cells of
 * the whole rows look like them. What fits equally well stays at the left.
 *
 * @param rows lines of each row, the heads first; at least one other row is whole
 */
record DroppedCells(List<List<Line>> rows) {

    private enum Kind {
        FIGURE,
        WORD,
        WORDS
    }

    List<Line> placed() {
        int width = rows.get(0).size();
        List<List<Kind>> whole =
                rows.stream()
                        .skip(1)
                        .filter(row -> row.size() == width)
                        .map(row -> row.stream().map(DroppedCells::kind).toList())
                        .toList();
        return rows.stream().map(row -> line(row, cells(row, whole, width))).toList();
    }

    private static Line line(List<Line> row, List<String> cells) {
        return new Line(row.get(0).number(), String.join(" | ", cells), true, Form.ROW);
    }

    private static List<String> cells(List<Line> row, List<List<Kind>> whole, int width) {
        var cells = new ArrayList<>(row.stream().map(Line::plain).toList());
        while (cells.size() < width) {
            int best = cells.size();
            for (int gap = cells.size(); gap > 0; gap--) {
                best = fit(cells, gap, whole) > fit(cells, best, whole) ? gap : best;
            }
            cells.add(best, "");
        }
        return cells;
    }

    /** How many cells look like those of whole rows with an empty one at the gap. */
    private static long fit(List<String> cells, int gap, List<List<Kind>> whole) {
        return IntStream.range(0, cells.size())
                .mapToLong(
                        i ->
                                whole.stream()
                                        .filter(
                                                row ->
                                                        cells.get(i).isEmpty()
                                                                || row.get(i < gap ? i : i + 1)
                                                                        == kind(cells.get(i)))
                                        .count())
                .sum();
    }

    private static Kind kind(Line line) {
        return kind(line.plain());
    }

    private static Kind kind(String cell) {
        return cell.matches("[\\d.,%≥≤<>\\s-]+")
                ? Kind.FIGURE
                : Sentence.words(cell) <= 2 ? Kind.WORD : Kind.WORDS;
    }
}
