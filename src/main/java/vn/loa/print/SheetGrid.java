package vn.loa.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.lang.Language;

/**
 * Where pieces stand on a sheet they are cut or folded from: a block of equal cells in the middle
 * of it, so that fronts and backs meet when the sheet is turned over its upright edge.
 *
 * @param widthMm of the sheet as it is printed, upright or lying
 * @param heightMm of the sheet
 */
record SheetGrid(
        Imposition imposition,
        Paper piece,
        double widthMm,
        double heightMm,
        int columns,
        int rows) {

    /** Page number of a cell that stays empty. */
    static final int BLANK = -1;

    /** Rounding of sheets that hold their pieces exactly. */
    private static final double TOLERANCE_MM = 0.01;

    /** The sheet, turned so that it holds most; absent when it holds no two of the piece. */
    static Optional<SheetGrid> of(Paper piece, Imposition imposition) {
        return Stream.of(
                        grid(piece, imposition, imposition.shortMm(), imposition.longMm()),
                        grid(piece, imposition, imposition.longMm(), imposition.shortMm()))
                .filter(grid -> grid.count() > 1)
                // The first of equals: sheets stand upright when it makes no difference.
                .max(Comparator.comparingInt(SheetGrid::count).thenComparing(g -> -g.widthMm()));
    }

    private static SheetGrid grid(
            Paper piece, Imposition imposition, double widthMm, double heightMm) {
        // Pieces that keep their bleed between them need it, and their marks, round them too.
        var margin = imposition.gapMm() > 0 ? CutMarks.endMm(piece.bleedMm()) : 0;
        var columns = fitting(widthMm - 2 * margin, piece.widthMm(), imposition.gapMm());
        var rows = fitting(heightMm - 2 * margin, piece.heightMm(), imposition.gapMm());
        return imposition.order() == Imposition.Order.BOOKLET
                ? new SheetGrid(
                        imposition,
                        piece,
                        widthMm,
                        heightMm,
                        columns < 2 ? 0 : 2,
                        Math.min(rows, 1))
                : new SheetGrid(imposition, piece, widthMm, heightMm, columns, rows);
    }

    private static int fitting(double room, double side, double gap) {
        return (int) Math.floor((room + gap + TOLERANCE_MM) / (side + gap));
    }

    /** Pieces on one side of a sheet. */
    int count() {
        return columns * rows;
    }

    double blockWidthMm() {
        return columns * (piece.widthMm() + imposition.gapMm()) - imposition.gapMm();
    }

    double blockHeightMm() {
        return rows * (piece.heightMm() + imposition.gapMm()) - imposition.gapMm();
    }

    /** From the left edge of the sheet to the left trim of a column, counted from 0. */
    double leftMm(int column) {
        return (widthMm - blockWidthMm()) / 2 + column * (piece.widthMm() + imposition.gapMm());
    }

    /** From the lower edge of the sheet to the lower trim of a row, counted from 0 at the top. */
    double bottomMm(int row) {
        return (heightMm - blockHeightMm()) / 2
                + (rows - 1 - row) * (piece.heightMm() + imposition.gapMm());
    }

    /** Bleed a cell may show towards its neighbour: half the gap, never more than it has. */
    double innerBleedMm() {
        return Math.min(piece.bleedMm(), imposition.gapMm() / 2);
    }

    /** Whether marks stand round the block without touching the edges of the sheet. */
    boolean hasRoomForMarks() {
        var room = CutMarks.endMm(piece.bleedMm()) - TOLERANCE_MM;
        return (widthMm - blockWidthMm()) / 2 >= room && (heightMm - blockHeightMm()) / 2 >= room;
    }

    /**
     * Which page stands in which cell, side by side, fronts and backs in turn.
     *
     * @param pages of the piece
     * @return for each side the page numbers from 0 in its cells, row by row from the upper left
     */
    List<List<Integer>> sides(int pages) {
        return imposition.order() == Imposition.Order.BOOKLET ? spreads(pages) : copies(pages);
    }

    private List<List<Integer>> copies(int pages) {
        var sides = new ArrayList<List<Integer>>();
        for (var page = 0; page < pages; page++) {
            sides.add(Collections.nCopies(count(), page));
        }
        return sides;
    }

    /** Sheets from the outermost: last and first page, then second and last but one behind them. */
    private static List<List<Integer>> spreads(int pages) {
        var padded = (pages + 3) / 4 * 4;
        var sides = new ArrayList<List<Integer>>();
        for (var side = 0; side < padded / 2; side++) {
            var early = page(side, pages);
            var late = page(padded - 1 - side, pages);
            sides.add(side % 2 == 0 ? List.of(late, early) : List.of(early, late));
        }
        return sides;
    }

    private static int page(int number, int pages) {
        return number < pages ? number : BLANK;
    }

    /** What is on a sheet, e.g. {@code 10 bản trên một tờ A4}. */
    String title(Language language) {
        var vietnamese = language.equals(Language.VIETNAMESE);
        if (imposition.order() == Imposition.Order.BOOKLET) {
            return (vietnamese ? "xếp trang đóng quyển trên tờ " : "booklet pages on sheets of ")
                    + imposition.title();
        }
        return (vietnamese ? "%s bản trên một tờ %s" : "%s on one sheet of %s")
                .formatted(count(), imposition.title());
    }

    /** Over which edge the sheet is turned for its back. */
    String turning(Language language) {
        var vietnamese = language.equals(Language.VIETNAMESE);
        return heightMm >= widthMm
                ? (vietnamese ? "lật theo cạnh dài" : "turned over the long edge")
                : (vietnamese ? "lật theo cạnh ngắn" : "turned over the short edge");
    }
}
