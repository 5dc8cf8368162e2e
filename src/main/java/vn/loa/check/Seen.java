package vn.loa.check;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/** What eyes see of words: no signs without a shape, and one kind of digits. */
final class Seen {

    /** Formatting signs, marks set over or around others, and blanks that count as letters. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{M}\u115f\u1160\u3164]+");

    /** From these on words run from right to left. */
    private static final Pattern TURNING = Pattern.compile("[\u200f\u202b\u202e\u2067]");

    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cntrl}]+");

    private Seen() {}

    /** In letters and digits of the plainest kind; one space between words. */
    static String plain(String written) {
        return isPlain(written) ? written : made(written);
    }

    /** As most addresses are: ASCII without a space. */
    private static boolean isPlain(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c <= ' ' || c >= 0x7f) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether all letters are Latin ones, digits and usual signs: then nothing hides among them.
     */
    static boolean isFamiliar(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c < 0x7f) {
                continue;
            }
            boolean letter = c >= '\u00c0' && c <= '\u024f' || c >= '\u1ea0' && c <= '\u1ef9';
            boolean sign = c >= '\u2010' && c <= '\u2027' || c == '\u00ab' || c == '\u00bb';
            if (!letter && !sign && c != '\u00b7') {
                return false;
            }
        }
        return true;
    }

    private static String made(String written) {
        String seen = Normalizer.normalize(written, Normalizer.Form.NFKC);
        var plain = new StringBuilder();
        UNSEEN.matcher(seen).replaceAll("").codePoints().forEach(c -> append(c, plain));
        return SPACE.matcher(plain).replaceAll(" ").strip();
    }

    private static void append(int codePoint, StringBuilder plain) {
        int digit = Character.digit(codePoint, 10);
        plain.appendCodePoint(Character.isDigit(codePoint) ? '0' + digit : codePoint);
    }

    /** Whether words may be shown in another order than they are written in. */
    static boolean isTurned(String written) {
        return TURNING.matcher(written).find();
    }

    /** An address as browsers take it: escapes read, no spaces, one kind of slash. */
    static String address(String target) {
        return plain(decoded(target)).replace(" ", "").replace('\\', '/');
    }

    private static String decoded(String target) {
        if (target.indexOf('%') < 0) {
            return target;
        }
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }
}
