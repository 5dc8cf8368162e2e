package vn.loa.source;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Vietnamese typed in TCVN3 or VNI and then saved as UTF-8 letter by letter: valid text that nobody
 * can read, such as "C«ng an" or "Coâng an".
 *
 * <p>Both encodings put marks where Western fonts have signs; text in today's encoding has letters
 * from U+1EA0 on instead, in nearly every sentence.
 */
final class OldEncoding {

    // TCVN3 puts signs, and capitals within words, for Vietnamese letters.
    private static final String SIGNS = "[µ¸¶·¹¨»¾¼½©®ª«¬§×÷ø¢£¤¥¦¡]";
    private static final Pattern TCVN3 =
            Pattern.compile(
                    "[A-Za-z]" + SIGNS + "|" + SIGNS + "[A-Za-z]|[a-z][À-ÖØ-Þ]|[a-z]\u00ad");
    // VNI writes a vowel and then its mark as a letter of its own, and đ as ñ.
    private static final Pattern VNI =
            Pattern.compile("(?i)[aeouyöô][ùøûõï]|[aeo][âáàåãä]|a[êéèúüë]|(?<![A-Za-z])ñ[a-zöôäâ]");
    private static final int CERTAIN = 3;

    private static final boolean[] OF_TODAY = new boolean[0x100];

    static {
        "àáâãèéêìíòóôõùúýÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝ".chars().forEach(letter -> OF_TODAY[letter] = true);
    }

    private OldEncoding() {}

    /** Offset of the first line that is in an old encoding; absent when the text is readable. */
    static Optional<Integer> in(String text) {
        if (isPlain(text)) {
            return Optional.empty();
        }
        int start = 0;
        for (String line : text.split("\n", -1)) {
            if (isOld(line)) {
                return Optional.of(start);
            }
            start += line.length() + 1;
        }
        return Optional.empty();
    }

    /** Whether there is nothing to look at, as in most lines of most files. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0xA1 && c <= 0xFF && !isOfToday(c)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a letter is one that Western languages and Vietnamese share. */
    static boolean isOfToday(char c) {
        return c < OF_TODAY.length && OF_TODAY[c];
    }

    private static boolean isOld(String line) {
        if (line.codePoints().anyMatch(c -> c >= 0x1EA0 && c <= 0x1EF9 || c == 'đ' || c == 'Đ')) {
            return false;
        }
        long words = line.split("\\s+").length;
        long tcvn3 = TCVN3.matcher(line).results().count();
        long vni = VNI.matcher(line).results().count();
        return tcvn3 >= CERTAIN && tcvn3 * 4 >= words || vni >= CERTAIN && vni * 4 >= words;
    }
}
