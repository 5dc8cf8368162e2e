package vn.loa.lang;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;

/**
 * Keys that sort texts as dictionaries do when they are compared as plain strings: word by word,
 * for a shorter word stands before a longer one that begins with it; letters before marks; numbers
 * by their value. What is no letter and no digit only parts words; apostrophes do not even that.
 */
final class DictionaryOrder {

    private static final String ALPHABET = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    /** Ranks of the tones F S R X J; in dictionaries: level, then F R X S J. */
    private static final int[] TONE_RANKS = {1, 4, 2, 3, 5};

    // Each weight is lower than the next, so that a word that ends stands before one that goes on.
    private static final char END_OF_WORD = 2;
    private static final char NUMBER = 0x20;
    private static final char LONGEST_NUMBER = 0x5f;
    private static final char LETTER = 0x80;
    private static final char OTHER_LETTER = 0x100;

    private final boolean vietnamese;

    private DictionaryOrder(boolean vietnamese) {
        this.vietnamese = vietnamese;
    }

    /** Ă, â, đ, ê, ô, ơ and ư are letters of their own; the tone decides where letters agree. */
    static String vietnamese(String text) {
        return new DictionaryOrder(true).key(text);
    }

    /** Marks decide only where all letters of both texts agree: Đắk Lắk stands under D. */
    static String withoutMarks(String text) {
        return new DictionaryOrder(false).key(text) + '\u0001' + vietnamese(text);
    }

    private String key(String text) {
        String letters =
                Normalizer.normalize(text, Form.NFC)
                        .toLowerCase(Locale.ROOT)
                        .replace("'", "")
                        .replace("’", "");
        var key = new StringBuilder(letters.length() + 8);
        for (int at = 0; at < letters.length(); ) {
            int end = endOfWord(letters, at);
            if (end > at) {
                word(letters.substring(at, end), key);
            }
            at = Math.max(end, at + 1);
        }
        return key.toString();
    }

    /** Behind the digits or the letters that begin here; here itself where there are none. */
    private static int endOfWord(String text, int from) {
        int end = from;
        while (end < text.length()
                && isWord(text.charAt(end))
                && isDigit(text.charAt(end)) == isDigit(text.charAt(from))) {
            end++;
        }
        return end;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c)
                || Character.isSurrogate(c)
                || Character.getType(c) == Character.NON_SPACING_MARK
                || Character.getType(c) == Character.COMBINING_SPACING_MARK;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private void word(String word, StringBuilder key) {
        if (isDigit(word.charAt(0))) {
            // A number of more digits is the greater one.
            key.append((char) Math.min(NUMBER + word.length(), LONGEST_NUMBER)).append(word);
            key.append(END_OF_WORD);
            return;
        }
        int tone = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (!Letters.has(c)) {
                other(c, key);
                continue;
            }
            key.append(weight(vietnamese ? Letters.toneless(c) : Letters.bare(c)));
            tone = Letters.tone(c) < 0 ? tone : TONE_RANKS[Letters.tone(c)];
        }
        key.append((char) (END_OF_WORD + (vietnamese ? tone : 0)));
    }

    private static char weight(char letter) {
        return (char) (LETTER + ALPHABET.indexOf(letter));
    }

    /** A letter that Vietnamese lacks: behind z, or as its letter without the mark. */
    private static void other(char letter, StringBuilder key) {
        char first = Normalizer.normalize(String.valueOf(letter), Form.NFD).charAt(0);
        boolean known = ALPHABET.indexOf(first) >= 0;
        key.append(known ? weight(first) : (char) Math.max(letter, OTHER_LETTER));
    }
}
