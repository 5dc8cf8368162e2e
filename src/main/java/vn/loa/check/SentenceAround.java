package vn.loa.check;

/**
 * The sentence around a place of a text, or as much of it as needs to be looked at.
 *
 * @param from offset of its first letter
 * @param to offset behind its last
 */
record SentenceAround(String text, int from, int to) {

    private static final int BEFORE = 90;
    private static final int BEHIND = 170;

    static SentenceAround of(String text, int at) {
        int from = at;
        while (from > 0 && at - from < BEFORE && !ends(text, from - 1)) {
            from--;
        }
        int to = at;
        while (to < text.length() && to - at < BEHIND && !ends(text, to)) {
            to++;
        }
        return new SentenceAround(text, from, to);
    }

    String words() {
        return text.substring(from, to);
    }

    /** The full stop of an initial ends none. */
    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        if (c == '\n') {
            return at + 1 == text.length()
                    || text.charAt(at + 1) == '\n'
                    || text.charAt(at + 1) == '-';
        }
        boolean last = at + 1 == text.length() || text.charAt(at + 1) <= ' ';
        return (c == '!' || c == '?') && last
                || c == '.' && last && !isInitial(text, at - 1) && !isNumberOfAList(text, at);
    }

    /** "1." behind a colon or a semicolon. */
    private static boolean isNumberOfAList(String text, int at) {
        int before = at - 1;
        while (before > 0 && at - before < 3 && Character.isDigit(text.charAt(before))) {
            before--;
        }
        return before > 0
                && before < at - 1
                && text.charAt(before) == ' '
                && ":;".indexOf(text.charAt(before - 1)) >= 0;
    }

    /** Whether one capital stands alone. */
    static boolean isInitial(String text, int at) {
        return at >= 0
                && Character.isUpperCase(text.charAt(at))
                && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }
}
