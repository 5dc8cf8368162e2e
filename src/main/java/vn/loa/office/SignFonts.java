package vn.loa.office;

import java.util.Map;
import java.util.regex.Pattern;

/**
 * Signs that Word keeps as private letters of its fonts Symbol and Wingdings, as the letters
 * everybody has.
 */
final class SignFonts {

    private static final Map<Character, Character> LETTERS =
            Map.ofEntries(
                    Map.entry('\uf02b', '+'),
                    Map.entry('\uf02d', '-'),
                    Map.entry('\uf0a3', '≤'),
                    Map.entry('\uf0b0', '°'),
                    Map.entry('\uf0b1', '±'),
                    Map.entry('\uf0b3', '≥'),
                    Map.entry('\uf0b4', '×'),
                    Map.entry('\uf0b7', '•'),
                    Map.entry('\uf0a7', '▪'),
                    Map.entry('\uf076', '❖'),
                    Map.entry('\uf0d8', '➢'),
                    Map.entry('\uf0e0', '→'),
                    Map.entry('\uf0fc', '✓'));

    private static final Pattern METRE = Pattern.compile("(?<!\\p{L})[kcdm]?m$");

    private SignFonts() {}

    /** Private letters in a text as common ones; those that are not known stay. */
    static String plain(String text) {
        if (text.chars().noneMatch(letter -> letter >> 8 == 0xf0)) {
            return text;
        }
        var plain = new StringBuilder();
        text.chars().forEach(c -> plain.append(LETTERS.getOrDefault((char) c, (char) c)));
        return plain.toString();
    }

    /** Raised words behind a text: as signs where they make a measure of it, as in m². */
    static String raised(CharSequence before, String words) {
        if (!words.matches("[23]") || !METRE.matcher(before).find()) {
            return words;
        }
        return words.equals("2") ? "²" : "³";
    }

    /**
     * @param code as a DOCX names it, e.g. {@code F0B3}, or {@code 00B3} as some programs do
     * @return empty for a sign that is not known, such as a picture of a telephone
     */
    static String letter(String code) {
        if (!code.matches("[0-9A-Fa-f]{4}")) {
            return "";
        }
        char sign = (char) (Integer.parseInt(code, 16) & 0xff | 0xf000);
        return LETTERS.containsKey(sign) ? String.valueOf(LETTERS.get(sign)) : "";
    }
}
