package vn.loa.lang;

import java.util.regex.Pattern;

/** Tells Vietnamese from texts that only hold a Vietnamese name. */
public final class VietnameseText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");
    private static final Pattern MARKED =
            Pattern.compile("(?iu).*[ăâđêôơư\\u1ea0-\\u1ef9àáãèéìíĩòóõùúũý].*");

    private VietnameseText() {}

    /**
     * Whether a text is written in Vietnamese: at least four words in ten carry its letters or tone
     * marks. In running Vietnamese about seven in ten do; in an English line with a name, fewer.
     */
    public static boolean isWritten(String text) {
        long words = WORD.matcher(text).results().count();
        long marked =
                WORD.matcher(text)
                        .results()
                        .filter(word -> MARKED.matcher(word.group()).matches())
                        .count();
        return marked > 0 && marked * 10 >= words * 4;
    }
}
