package vn.loa.print;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The sheet a piece is drawn on, all in millimetres.
 *
 * @param widthMm width after trimming
 * @param heightMm height after trimming
 * @param bleedMm artwork that runs over each trimmed edge; 0 for a piece without bleed
 * @param safeMm distance from the trimmed edge within which no text may stand
 * @param pages number of pages the piece has, neither more nor fewer; the most it may have when it
 *     flows
 * @param flows whether text runs on from page to page, as in a lesson; a poster is drawn on a page
 * @param readFromM metres from which its largest words and its largest number must be read; 0 for
 *     what is held in the hand
 * @param leastPt size in points under which the words of a slot, by its name, are never set
 * @param scale how many times larger the piece is printed than drawn: 1, or 10 for a piece longer
 *     than a page of PDF may be; all other measures are those of the drawing
 */
public record Paper(
        double widthMm,
        double heightMm,
        double bleedMm,
        double safeMm,
        int pages,
        boolean flows,
        double readFromM,
        Map<String, Double> leastPt,
        int scale) {

    /**
     * Millimetres a side of a drawing may have.
     *
     * @see <a
     *     href="https://opensource.adobe.com/dc-acrobat-sdk-docs/pdfstandards/PDF32000_2008.pdf">
     *     ISO 32000-1, annex C.2</a>: a page is at most 14,400 units, 5,080 mm, bleed and marks
     *     included
     */
    static final double LONGEST_MM = 5000;

    /** What is longer is drawn this many times smaller. */
    static final int REDUCTION = 10;

    private static final double POINTS_PER_MM = 72 / 25.4;

    public Paper {
        if (widthMm <= 0
                || heightMm <= 0
                || bleedMm < 0
                || safeMm < 0
                || pages < 1
                || scale < 1
                || readFromM < 0) {
            throw new IllegalArgumentException(
                    "no such paper: %s x %s mm".formatted(widthMm, heightMm));
        }
        leastPt = Collections.unmodifiableMap(new TreeMap<>(leastPt));
    }

    /** A sheet for the hand whose words may be of any size. */
    public Paper(
            double widthMm,
            double heightMm,
            double bleedMm,
            double safeMm,
            int pages,
            boolean flows) {
        this(widthMm, heightMm, bleedMm, safeMm, pages, flows, 0, Map.of(), 1);
    }

    /** A sheet that is drawn, page by page. */
    public Paper(double widthMm, double heightMm, double bleedMm, double safeMm, int pages) {
        this(widthMm, heightMm, bleedMm, safeMm, pages, false);
    }

    /** The same sheet; when it is printed, it is to be read from so many metres. */
    Paper readFrom(double metres) {
        return new Paper(
                widthMm, heightMm, bleedMm, safeMm, pages, flows, metres / scale, leastPt, scale);
    }

    /** The sheet as it can be drawn: reduced where a page could not hold it. */
    Paper drawable() {
        return Math.max(widthMm, heightMm) <= LONGEST_MM
                ? this
                : new Paper(
                        widthMm / REDUCTION,
                        heightMm / REDUCTION,
                        bleedMm / REDUCTION,
                        safeMm / REDUCTION,
                        pages,
                        flows,
                        readFromM / REDUCTION,
                        leastPt.entrySet().stream()
                                .collect(
                                        Collectors.toMap(
                                                Map.Entry::getKey,
                                                least -> least.getValue() / REDUCTION)),
                        scale * REDUCTION);
    }

    /**
     * Points under which no words of a box are set; 0 where nothing is said.
     *
     * @param box a slot, or a part of one, as {@code points.2}
     */
    double leastPt(String box) {
        return leastPt.getOrDefault(box.replaceFirst("\\..*", ""), 0.0);
    }

    /** Width the artwork has, bleed on both sides included. */
    public double artworkWidthMm() {
        return widthMm + 2 * bleedMm;
    }

    public double artworkHeightMm() {
        return heightMm + 2 * bleedMm;
    }

    /**
     * Extra length of a drawn page during layout, cut off afterwards. The engine moves a line whose
     * font box, far larger than its letters, crosses the end of the page to the next one: a number
     * set huge at the foot of a poster would vanish.
     */
    double slackMm() {
        return flows ? 0 : Math.max(150, heightMm / 2);
    }

    static float points(double mm) {
        return (float) (mm * POINTS_PER_MM);
    }

    static double millimetres(double points) {
        return points / POINTS_PER_MM;
    }
}
