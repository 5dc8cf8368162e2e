package vn.loa.lang;

/**
 * The small letters that nearly all our words are made of, each with what is left of it without its
 * tone, and without any mark. Unicode's own tables say the same of every letter there is, at the
 * price of loading them and of five passes over each word.
 */
final class Letters {

    /** Each row: a letter without marks, then the letter itself and with the tones F S R X J. */
    private static final String[] ROWS = {
        "aaàáảãạ", "aăằắẳẵặ", "aâầấẩẫậ", "eeèéẻẽẹ", "eêềếểễệ", "iiìíỉĩị", "ooòóỏõọ", "oôồốổỗộ",
        "oơờớởỡợ", "uuùúủũụ", "uưừứửữự", "yyỳýỷỹỵ", "dđ"
    };

    private static final int END = 0x1f00;
    private static final char[] BARE = new char[END];
    private static final char[] TONELESS = new char[END];
    private static final byte[] TONE = new byte[END];

    static {
        for (String row : ROWS) {
            for (int i = 1; i < row.length(); i++) {
                char letter = row.charAt(i);
                BARE[letter] = row.charAt(0);
                TONELESS[letter] = row.charAt(1);
                TONE[letter] = (byte) (i - 2);
            }
        }
        for (char c = 0; c < 0x80; c++) {
            BARE[c] = c;
            TONELESS[c] = c;
            TONE[c] = -1;
        }
    }

    private Letters() {}

    /** Whether a text has only these letters and signs of ASCII, none of them a capital. */
    static boolean areIn(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!has(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is one of these letters or a sign of ASCII, and no capital. */
    static boolean has(char c) {
        return c < 0x80 ? c < 'A' || c > 'Z' : c < END && BARE[c] != 0;
    }

    /** A letter without any mark. */
    static char bare(char letter) {
        return BARE[letter];
    }

    /** A letter without its tone. */
    static char toneless(char letter) {
        return TONELESS[letter];
    }

    /** Which of the tones F S R X J a letter carries, counted from 0; -1 for the level tone. */
    static int tone(char letter) {
        return TONE[letter];
    }
}
