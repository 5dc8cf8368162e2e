package vn.loa.lang;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Takes Vietnamese words down to what people type when they leave the marks off. The browser does
 * the same in {@code theme/assets/search.js}; both are tested with one table.
 */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** Grave, acute, hook, tilde and dot below: the tones F S R X J, named as Telex names them. */
    private static final String TONE_MARKS = "\u0300\u0301\u0309\u0303\u0323";

    private static final String TONES = "FSRXJ";

    /** Circumflex, breve and horn make another letter; every other mark is a foreign accent. */
    private static final String LETTER_MARKS = "\u0302\u0306\u031b";

    /** A last y that is the whole rhyme is also written i: kỹ and kĩ, y tế, quý and quí. */
    private static final Pattern LAST_Y = Pattern.compile("(^|[^aeiou\u0302\u0306\u031b]|qu)y$");

    private Folding() {}

    /**
     * The text in small letters without marks: {@code "Đường dây nóng"} is {@code "duong day
     * nong"}.
     */
    public static String plain(String text) {
        var small = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        // Đ has no decomposition, so NFD alone leaves it in: fold it by hand.
        return MARKS.matcher(Normalizer.normalize(small, Form.NFD))
                .replaceAll("")
                .replace('đ', 'd');
    }

    /**
     * The word with its tone as a last capital letter, so that old and new places of the mark are
     * one: both {@code hoà} and {@code hòa} are {@code hoaF}.
     *
     * @param word one word, in any normalisation and case
     */
    public static String form(String word) {
        var letters = new StringBuilder();
        var tone = "";
        for (int c :
                Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD)
                        .codePoints()
                        .toArray()) {
            int mark = TONE_MARKS.indexOf(c);
            if (mark >= 0) {
                tone = TONES.substring(mark, mark + 1);
            } else if (LETTER_MARKS.indexOf(c) >= 0 || !isMark(c)) {
                letters.appendCodePoint(c);
            }
        }
        var even = LAST_Y.matcher(letters).replaceFirst("$1i");
        return Normalizer.normalize(even, Form.NFC) + tone;
    }

    /**
     * A {@link #form} without any mark: the key under which all its spellings are found.
     *
     * @param form what {@link #form} gave
     */
    public static String key(String form) {
        var letters = tone(form).isEmpty() ? form : form.substring(0, form.length() - 1);
        var bare = Normalizer.normalize(letters, Form.NFD);
        var plain = MARKS.matcher(bare).replaceAll("").replace('đ', 'd');
        return plain.endsWith("k") ? plain.substring(0, plain.length() - 1) + 'c' : plain;
    }

    /** The tone letter at the end of a form, or the empty text for the level tone. */
    public static String tone(String form) {
        var last = form.isEmpty() ? "" : form.substring(form.length() - 1);
        return TONES.contains(last) ? last : "";
    }

    /** The combining mark a tone letter stands for. */
    public static String mark(String tone) {
        int at = TONES.indexOf(tone);
        return TONE_MARKS.substring(at, at + 1);
    }

    private static boolean isMark(int c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.ENCLOSING_MARK ->
                    true;
            default -> false;
        };
    }
}
