package vn.loa.print;

import java.awt.Shape;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.OptionalInt;

/**
 * What a finished page shows, in painting order; all measures in points from the lower left corner
 * of the sheet as trimmed.
 *
 * @param letters in the order of the text, blanks included, the numbers of their runs ascending
 */
record PaintedPage(List<Fill> fills, List<Line> lines, List<Letter> letters, List<Image> images) {

    private static final int WHITE = 0xFFFFFF;

    PaintedPage {
        fills = List.copyOf(fills);
        lines = List.copyOf(lines);
        letters = List.copyOf(letters);
        images = List.copyOf(images);
    }

    /**
     * A painted area.
     *
     * @param seen the part of the page outside which none of it shows
     * @param rgb absent for a picture
     */
    record Fill(Shape shape, Rectangle2D seen, OptionalInt rgb) {

        boolean covers(Point2D point) {
            return seen.contains(point) && shape.contains(point);
        }
    }

    /** A stroke of the pen. */
    record Line(double width) {}

    /**
     * A glyph.
     *
     * @param run number of the stretch of text it belongs to, mostly a line
     * @param box from its baseline to the height of a capital
     * @param ink what it paints, accents and descenders included; empty where it paints nothing
     * @param size of its font
     * @param xHeight height of an x in its font
     * @param below how many fills were painted before it
     */
    record Letter(
            String text,
            int run,
            Rectangle2D box,
            Rectangle2D ink,
            double size,
            double xHeight,
            int rgb,
            int below) {

        boolean isBlank() {
            return text.isBlank();
        }

        Point2D middle() {
            return new Point2D.Double(box.getCenterX(), box.getCenterY());
        }
    }

    /**
     * A picture.
     *
     * @param ppi pixels to an inch of paper, in its coarser direction
     */
    record Image(double ppi) {}

    /** Colour of the ground a letter stands on; absent on a picture. Paper is white. */
    OptionalInt ground(Letter letter) {
        return ground(letter.middle(), letter.below());
    }

    /**
     * Colour painted last at a point.
     *
     * @param below looks at so many fills only
     */
    private OptionalInt ground(Point2D point, int below) {
        for (var i = below - 1; i >= 0; i--) {
            if (fills.get(i).covers(point)) {
                return fills.get(i).rgb();
            }
        }
        return OptionalInt.of(WHITE);
    }

    /** The whole text of a stretch. */
    String run(int number) {
        var text = new StringBuilder();
        for (var i = first(number); i < letters.size() && letters.get(i).run() == number; i++) {
            text.append(letters.get(i).text());
        }
        return text.toString().strip();
    }

    /** Where the letters of a stretch begin; their numbers ascend. */
    private int first(int run) {
        var low = 0;
        var high = letters.size();
        while (low < high) {
            var middle = (low + high) / 2;
            if (letters.get(middle).run() < run) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** All text without its spaces. */
    String squeezed() {
        var text = new StringBuilder();
        letters.stream().filter(letter -> !letter.isBlank()).forEach(l -> text.append(l.text()));
        return text.toString();
    }
}
