package vn.loa.content;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Decides which cells of a table of counts stay hidden, so that nobody is found in a small one.
 *
 * <p>Hidden are the counts from 1 to below a threshold, and as many others as it takes that none of
 * them can be worked out from the totals. Zero is shown: nobody is in it. A table with its totals
 * is a circulation: every cell is an edge from its row to its column, the totals lead back, and as
 * much flows into each row and column as flows out. Whoever knows the shown cells can only shift
 * hidden ones along closed ways of hidden edges. So each small cell gets such a way, as cheap as
 * possible, along which it could be larger by {@code threshold - 1} without any other cell falling
 * below 1. Then each hidden cell has at least {@code threshold} possible values. A way always
 * exists: at worst it leads through the cell's two totals and the grand total.
 */
final class SmallCells {

    // Hiding a total costs readers more than hiding any cell.
    private static final long TOTAL = 1L << 40;

    private final long[][] counts;
    private final int threshold;
    private final int rows;
    private final int columns;
    private final boolean[][] hidden;

    private SmallCells(long[][] counts, int threshold) {
        this.counts = counts;
        this.threshold = threshold;
        this.rows = counts.length;
        this.columns = counts[0].length;
        this.hidden = new boolean[rows][columns];
    }

    /** Which counts are small in themselves. Enough for a table without totals. */
    static boolean[][] small(long[][] counts, int threshold) {
        var cells = new SmallCells(counts, threshold);
        cells.hideSmall();
        return cells.hidden;
    }

    /**
     * Which cells stay hidden.
     *
     * @param counts with the totals of rows in the last column and those of columns in the last row
     * @param threshold smallest count, apart from zero, that may be shown
     */
    static boolean[][] hidden(long[][] counts, int threshold) {
        var cells = new SmallCells(counts, threshold);
        cells.hideSmall();
        for (int i = 0; i < cells.rows; i++) {
            for (int j = 0; j < cells.columns; j++) {
                if (cells.isSmall(i, j)) {
                    cells.protect(i, j);
                }
            }
        }
        return cells.hidden;
    }

    private void hideSmall() {
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                hidden[i][j] = isSmall(i, j);
            }
        }
    }

    private boolean isSmall(int row, int column) {
        return counts[row][column] > 0 && counts[row][column] < threshold;
    }

    /** A cell as the edge between its row and its column. */
    private record Edge(int row, int column) {}

    /** Hides the cheapest closed way on which a cell could be larger. */
    private void protect(int row, int column) {
        var edge = new Edge(row, column);
        // The way goes on where the edge ends and comes back to where it begins.
        int from = leadsBack(edge) ? row : rows + column;
        int to = leadsBack(edge) ? rows + column : row;
        for (Edge step : cheapestWay(from, to, edge)) {
            hidden[step.row()][step.column()] = true;
        }
    }

    /** Totals of rows and of columns lead from the column to the row; all else the other way. */
    private boolean leadsBack(Edge edge) {
        return (edge.row() == rows - 1) != (edge.column() == columns - 1);
    }

    /** Dijkstra's way between two nodes: rows come first, then columns. */
    private List<Edge> cheapestWay(int from, int to, Edge without) {
        var cost = new long[rows + columns];
        Arrays.fill(cost, Long.MAX_VALUE);
        var last = new Edge[rows + columns];
        var done = new boolean[rows + columns];
        cost[from] = 0;
        for (Optional<Integer> next = Optional.of(from); next.isPresent(); ) {
            int node = next.get();
            done[node] = true;
            for (Edge edge : edgesAt(node)) {
                int other = other(edge, node);
                if (!edge.equals(without) && !done[other] && isOpen(edge, node)) {
                    long through = cost[node] + price(edge);
                    if (through < cost[other]) {
                        cost[other] = through;
                        last[other] = edge;
                    }
                }
            }
            next = nearest(cost, done);
        }
        var way = new ArrayList<Edge>();
        for (int node = to; node != from; node = other(last[node], node)) {
            way.add(last[node]);
        }
        return way;
    }

    private static Optional<Integer> nearest(long[] cost, boolean[] done) {
        int best = -1;
        for (int i = 0; i < cost.length; i++) {
            if (!done[i] && cost[i] < Long.MAX_VALUE && (best < 0 || cost[i] < cost[best])) {
                best = i;
            }
        }
        return best < 0 ? Optional.empty() : Optional.of(best);
    }

    private List<Edge> edgesAt(int node) {
        var edges = new ArrayList<Edge>();
        for (int k = 0; k < (node < rows ? columns : rows); k++) {
            edges.add(node < rows ? new Edge(node, k) : new Edge(k, node - rows));
        }
        return edges;
    }

    private int other(Edge edge, int node) {
        return node < rows ? rows + edge.column() : edge.row();
    }

    /**
     * Whether a cell may take part in the shift: growing costs nothing, shrinking must leave at
     * least 1. A zero is always shown and takes no part.
     */
    private boolean isOpen(Edge edge, int from) {
        long count = counts[edge.row()][edge.column()];
        boolean grows = leadsBack(edge) != (from < rows);
        return count > 0 && (grows || count >= threshold);
    }

    private long price(Edge edge) {
        if (hidden[edge.row()][edge.column()]) {
            return 0;
        }
        boolean total = edge.row() == rows - 1 || edge.column() == columns - 1;
        long most = TOTAL / (rows + columns);
        return Math.min(counts[edge.row()][edge.column()], most) + (total ? TOTAL : 1);
    }
}
