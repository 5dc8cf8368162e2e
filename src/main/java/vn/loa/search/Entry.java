package vn.loa.search;

import java.util.List;

/**
 * What may be typed and what to look for besides.
 *
 * @param source what may be typed
 * @param text what to look for, as it is written, shown to the reader
 */
record Entry(List<Word> from, List<Word> to, String source, String text, Kind kind) {

    enum Kind {
        BRIEF_TO_FULL,
        FULL_TO_BRIEF,
        SYNONYM
    }

    private static final double ABBREVIATION = 0.95;
    private static final double SYNONYM = 0.8;

    static Entry of(String source, String text, Kind kind) {
        return new Entry(Words.of(source), Words.of(text), source, text, kind);
    }

    /** What is typed, leading to where another entry leads. */
    Entry leadingTo(Entry other) {
        return new Entry(from, other.to, source, other.text, Kind.SYNONYM);
    }

    /** Its words follow from its texts. */
    @Override
    public int hashCode() {
        return source.hashCode() + 31 * text.hashCode();
    }

    /** Whether it is an abbreviation, in either direction. */
    boolean brief() {
        return kind != Kind.SYNONYM;
    }

    /** Whether it is another way to write or say one word. */
    boolean isSpelling() {
        return !brief() && from.size() == 1 && to.size() == 1;
    }

    /** What a word found this way is worth. */
    double weight() {
        return brief() ? ABBREVIATION : SYNONYM;
    }

    /** Whether it leads from words to other words. */
    boolean leadsSomewhere() {
        return !from.isEmpty() && !to.isEmpty() && !from.equals(to);
    }
}
