package vn.loa.content;

import java.util.List;
import java.util.Optional;

/**
 * Counts as they are published: small ones, and those that would give small ones away, are hidden
 * already. Nothing in the program keeps them.
 *
 * @param rowTitle what the rows are, e.g. {@code Độ tuổi}
 * @param columnTitle what the columns are; absent in a table of one column
 * @param countTitle what is counted, e.g. {@code Số người}
 * @param columns names of the columns; empty in a table of one column
 * @param cells a list for each row; with totals one row more, and in a table of several columns one
 *     column more
 * @param totals whether the last row (and column) are totals
 * @param threshold smallest count, apart from zero, that is shown
 */
public record CountTable(
        String rowTitle,
        Optional<String> columnTitle,
        String countTitle,
        List<String> rows,
        List<String> columns,
        List<List<Cell>> cells,
        boolean totals,
        int threshold) {

    /**
     * A count.
     *
     * @param count absent when it is hidden
     */
    public record Cell(Optional<Long> count) {}

    public CountTable {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** Whether any count is hidden. */
    public boolean hides() {
        return cells.stream().flatMap(List::stream).anyMatch(cell -> cell.count().isEmpty());
    }

    /** The largest count shown that is no total; 0 when all are hidden. */
    public long largest() {
        int width = columns.isEmpty() ? 1 : columns.size();
        return cells.stream()
                .limit(rows.size())
                .flatMap(row -> row.stream().limit(width))
                .flatMap(cell -> cell.count().stream())
                .max(Long::compare)
                .orElse(0L);
    }
}
