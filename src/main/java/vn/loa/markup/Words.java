package vn.loa.markup;

/**
 * The words of a page alone, while they are written: one space between them, as browsers set them.
 */
final class Words {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char ZERO_WIDTH_SPACE = '\u200b';
    private static final char SOFT_HYPHEN = '\u00ad';

    private final StringBuilder words = new StringBuilder();

    int length() {
        return words.length();
    }

    void add(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == NO_BREAK_SPACE) {
                space();
            } else if (c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN) {
                words.append(c);
            }
        }
    }

    /** Words in which every space counts. */
    void addAsTheyAre(String text, int start, int end) {
        words.append(text, start, end);
    }

    private void space() {
        if (!endsWithSpace()) {
            words.append(' ');
        }
    }

    /** Keeps the words of two blocks apart. */
    void apart() {
        space();
    }

    private boolean endsWithSpace() {
        return words.length() == 0 || words.charAt(words.length() - 1) == ' ';
    }

    /** What was written since the words had a length. */
    String since(int length) {
        return words.substring(length).trim();
    }
}
