package vn.loa.print;

import java.util.List;

/** Something a reader of the paper would miss or stumble over. */
sealed interface Misfit {

    /**
     * More than one print takes, so that nothing was set.
     *
     * @param letters of its page, each of its tags counted as one
     */
    record TooMuch(int letters) implements Misfit {}

    /**
     * Text runs over the box that holds it and would be hidden or collide.
     *
     * @param box the value of its {@code data-fit}
     * @param overMm how far, in millimetres
     * @param excess the lines that have no room
     */
    record TooLong(String box, double overMm, Excess excess) implements Misfit {}

    /**
     * Lines under the end of their box.
     *
     * @param lines how many, counted where they begin
     * @param text what stands on them, from the first to the last
     */
    record Excess(int lines, String text) {

        static final Excess NONE = new Excess(0, "");

        /** As many as have to go, spaces between them too. */
        int letters() {
            return text.codePointCount(0, text.length());
        }
    }

    /**
     * A line is wider than its box, because a word or a wished line break leaves no choice.
     *
     * @param box the value of its {@code data-fit}
     * @param line what stands on it
     * @param overMm how far, in millimetres
     */
    record TooWide(String box, String line, double overMm) implements Misfit {}

    /**
     * Words a design sets smaller than its format says.
     *
     * @param box the value of its {@code data-fit}
     * @param points what it sets them in
     */
    record UnderLeast(String box, double points, double leastPt) implements Misfit {}

    /**
     * No font has a glyph for these characters.
     *
     * @param characters each once, in order of appearance
     * @param context a few words around the first
     */
    record NoGlyph(String characters, String context) implements Misfit {}

    /**
     * Text that leaves the sheet or comes too near its edge.
     *
     * @param texts at least one
     */
    record OffPaper(List<String> texts) implements Misfit {}

    /**
     * A text that stands on others, or they on it.
     *
     * @param others at least one
     */
    record Overlap(String text, List<String> others) implements Misfit {}

    record WrongPageCount(int wanted, int got) implements Misfit {}

    record WrongPageSize(double widthMm, double heightMm) implements Misfit {}

    /**
     * Text that hardly stands out from its ground.
     *
     * @param ratio from 1, the same, to 21
     */
    record LowContrast(String text, double ratio) implements Misfit {}

    /**
     * Text smaller than a press can hold.
     *
     * @param points size of its font
     */
    record TooSmall(String text, double points) implements Misfit {}

    /**
     * The largest words, or the largest number, cannot be read from as far as they must.
     *
     * @param reachM metres from which it can be read
     */
    record TooFar(String text, double reachM, double wantedM) implements Misfit {}

    /** A line thinner than a press can hold. */
    record TooThin(double points) implements Misfit {}

    /** A picture with too few pixels to an inch for its size on paper. */
    record TooCoarse(double ppi, int least) implements Misfit {}

    /** A picture that is not there: prints hold only what is written into their page. */
    record NoPicture(String name) implements Misfit {}

    /**
     * A QR code a phone cannot read.
     *
     * @param name what it is called for whoever cannot see it
     * @param moduleMm side of one of its squares; 0 when it is covered, cut off or faint
     */
    record UnreadableCode(String name, double moduleMm) implements Misfit {}

    /**
     * A press cannot mix it.
     *
     * @param what a colour without a recipe as {@code #0B4F8A}, or the name of a kind of painting
     */
    record NoInk(String what) implements Misfit {}

    /**
     * A style or template uses something the engine ignores; a mistake in the theme.
     *
     * @param what as the engine says it
     */
    record Ignored(String what) implements Misfit {}
}
