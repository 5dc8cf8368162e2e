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

    void add(char[] text, int start, int end) {
        int done = start;
        boolean spaced = endsWithSpace();
        for (int i = start; i < end; i++) {
            char c = text[i];
            boolean space = c == ' ' || c == '\n' || c == '\t' || c == NO_BREAK_SPACE;
            boolean seen = c != ZERO_WIDTH_SPACE && c != SOFT_HYPHEN;
            if (!seen || space && (spaced || c != ' ')) {
                words.append(text, done, i - done);
                done = i + 1;
                if (space && !spaced) {
                    words.append(' ');
                }
            }
            spaced = space || spaced && !seen;
        }
        words.append(text, done, end - done);
    }

    /** Words in which every space counts. */
    void addAsTheyAre(char[] text, int start, int end) {
        words.append(text, start, end - start);
    }

    void addAsTheyAre(String text) {
        words.append(text);
    }

    /** Keeps the words of two blocks apart. */
    void apart() {
        if (!endsWithSpace()) {
            words.append(' ');
        }
    }

    private boolean endsWithSpace() {
        return words.length() == 0 || words.charAt(words.length() - 1) == ' ';
    }

    /** What was written since the words had a length. */
    String since(int length) {
        return words.substring(length).trim();
    }
}
