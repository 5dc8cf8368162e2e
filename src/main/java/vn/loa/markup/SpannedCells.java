package vn.loa.markup;

import java.util.HashMap;
import java.util.Map;

/**
 * The places of a table that wide and tall cells cover, as its cells come in reading order: HTML
 * writes no cell there, so that those behind them would stand under other heads.
 */
public final class SpannedCells {

    /** Neither is longer in any document that people read. */
    private static final int LONGEST = 200;

    private static final int WIDEST = 60;

    /** How many rows a cell above still reaches down, by column from 0. */
    private final Map<Integer, Integer> below = new HashMap<>();

    private int column;

    /** The next cell begins a row. */
    public void startRow() {
        column = 0;
    }

    /** How many places before the next cell, or before the end of the row, are cells above. */
    public int covered() {
        int first = column;
        while (below.getOrDefault(column, 0) > 0) {
            below.merge(column, -1, Integer::sum);
            column++;
        }
        return column - first;
    }

    /**
     * Takes a cell, after those above it.
     *
     * @param columns as its attribute says; empty without one
     * @param rows as its attribute says; empty without one
     * @return how many places beside it it covers
     */
    public int cell(String columns, String rows) {
        int wide = Math.min(WIDEST, number(columns));
        int tall = Math.min(LONGEST, number(rows));
        for (int i = 0; i < wide; i++) {
            below.put(column++, tall - 1);
        }
        return wide - 1;
    }

    private static int number(String attribute) {
        String text = attribute.strip();
        return text.matches("0*[1-9]\\d{0,3}") ? Integer.parseInt(text) : 1;
    }
}
