package vn.loa.markup;

import java.util.List;

/** Sets text as a browser joins it between two tags, with its phone references as gaps. */
final class RunOfText {

    private final HtmlPieces html;
    private final Words words;
    private final List<String> services;

    /**
     * @param services what the numbers in shielded text stand for
     */
    RunOfText(HtmlPieces html, Words words, List<String> services) {
        this.html = html;
        this.words = words;
        this.services = services;
    }

    /**
     * Sets a text.
     *
     * @param asItIs whether every space in it counts
     * @return false when the text is odd: it is not set as a converter would set it
     */
    boolean set(String text, boolean asItIs) {
        if (!asItIs && isTrimmed(text)) {
            return false;
        }
        char[] letters = text.toCharArray();
        int done = 0;
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (c == ShieldedText.START) {
                set(letters, done, i, asItIs);
                i = setPhone(text, i + 1);
                if (i < 0) {
                    return false;
                }
                done = i + 1;
            } else if (isSuspicious(c) && isOdd(text, i)) {
                return false;
            }
        }
        set(letters, done, letters.length, asItIs);
        return true;
    }

    private void set(char[] letters, int start, int end, boolean asItIs) {
        html.text(letters, start, end);
        if (asItIs) {
            words.addAsTheyAre(letters, start, end);
        } else {
            words.add(letters, start, end);
        }
    }

    /**
     * Sets the number whose shield begins here.
     *
     * @return where the shield ends; below zero when it is none
     */
    private int setPhone(String text, int start) {
        int end = text.indexOf(ShieldedText.END, start);
        String service = end < 0 ? null : service(text.substring(start, end));
        if (service == null) {
            return -1;
        }
        html.gap(new Body.Piece.Phone(service));
        words.addAsTheyAre(ShieldedText.reference(service));
        return end;
    }

    private String service(String number) {
        boolean counts = number.matches("\\d{1,9}") && Integer.parseInt(number) < services.size();
        return counts ? services.get(Integer.parseInt(number)) : null;
    }

    /** Whether a line of the text begins with space, which the converter would take away. */
    private boolean isTrimmed(String text) {
        if (html.isAtLineStart() && isSpace(text, 0)) {
            return true;
        }
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (isSpace(text, end + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSpace(String text, int at) {
        return at < text.length() && " \t\n".indexOf(text.charAt(at)) >= 0;
    }

    private static boolean isSuspicious(char c) {
        return c < ' ' || c == '{' || c >= Character.MIN_SURROGATE;
    }

    /**
     * Characters that mean something here, or that converter and browser treat in their own ways.
     */
    static boolean isOdd(String text, int at) {
        char c = text.charAt(at);
        if (c < ' ') {
            return c != '\n' && c != '\t';
        }
        if (c == '{') {
            return at + 1 < text.length() && text.charAt(at + 1) == '{';
        }
        if (Character.isHighSurrogate(c)) {
            return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at == 0 || !Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= '\uF8E0' && c <= ShieldedText.END;
    }
}
