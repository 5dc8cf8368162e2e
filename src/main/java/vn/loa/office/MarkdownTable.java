package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the rows of a document's tables as tables of Markdown, whose first row is the head. */
final class MarkdownTable {

    private MarkdownTable() {}

    /** Whether the row belongs to the table above it. */
    static boolean goesOn(List<Block> blocks, int at) {
        return at > 0 && blocks.get(at).row() && blocks.get(at - 1).row();
    }

    /** The row at a place, with the rule under it where a table begins. */
    static String line(List<Block> blocks, int at) {
        int columns = columns(blocks, at);
        List<String> cells = new ArrayList<>(cells(blocks.get(at)));
        while (cells.size() < columns) {
            cells.add("");
        }
        String row =
                cells.stream()
                        .map(PlanMarkdown::escaped)
                        .collect(Collectors.joining(" | ", "| ", " |\n"));
        return goesOn(blocks, at) ? row : row + "|" + " --- |".repeat(columns) + "\n";
    }

    /** As many as the widest row has; a cell beyond the head's would be lost. */
    private static int columns(List<Block> blocks, int at) {
        int first = at;
        while (goesOn(blocks, first)) {
            first--;
        }
        int columns = cells(blocks.get(first)).size();
        for (int i = first + 1; i < blocks.size() && goesOn(blocks, i); i++) {
            columns = Math.max(columns, cells(blocks.get(i)).size());
        }
        return columns;
    }

    static List<String> cells(Block row) {
        return List.of(row.text().split("\\s*\\|\\s*", -1));
    }
}
