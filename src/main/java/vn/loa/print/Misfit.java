package vn.loa.print;

import java.util.List;

/** Something a reader of the paper would miss or stumble over. */
sealed interface Misfit {

    /**
     * Text runs over the box that holds it and would be hidden or collide.
     *
     * @param box the value of its {@code data-fit}
     * @param overMm how far, in millimetres
     */
    record TooLong(String box, double overMm) implements Misfit {}

    /**
     * A line is wider than its box, because a word or a wished line break leaves no choice.
     *
     * @param box the value of its {@code data-fit}
     * @param overMm how far, in millimetres
     */
    record TooWide(String box, double overMm) implements Misfit {}

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

    record WrongPageCount(int wanted, int got) implements Misfit {}

    record WrongPageSize(double widthMm, double heightMm) implements Misfit {}

    /**
     * A press cannot mix it.
     *
     * @param what a colour without a recipe as {@code #0B4F8A}, or the name of a kind of painting
     */
    record NoInk(String what) implements Misfit {}

    /** A style or template uses something the engine ignores; a mistake in the theme. */
    record Ignored(String what) implements Misfit {}
}
