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
        var typed = text.toLowerCase(Locale.ROOT);
        if (Letters.areIn(typed)) {
            return bare(typed);
        }
        var small = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        return withoutMarks(Normalizer.normalize(small, Form.NFD));
    }

    private static String withoutMarks(String decomposed) {
        // Đ has no decomposition, so NFD alone leaves it in: fold it by hand.
        return MARKS.matcher(decomposed).replaceAll("").replace('đ', 'd');
    }

    private static String bare(String letters) {
        var bare = new char[letters.length()];
        for (int i = 0; i < bare.length; i++) {
            bare[i] = Letters.bare(letters.charAt(i));
        }
        return new String(bare);
    }

    /**
     * The word with its tone as a last capital letter, so that old and new places of the mark are
     * one: both {@code hoà} and {@code hòa} are {@code hoaF}.
     *
     * @param word one word, in any normalisation and case
     */
    public static String form(String word) {
        var small = word.toLowerCase(Locale.ROOT);
        return Letters.areIn(small) ? shortForm(small) : anyForm(small);
    }

    private static String shortForm(String small) {
        var letters = new StringBuilder(small.length() + 1);
        int tone = -1;
        for (int i = 0; i < small.length(); i++) {
            char c = small.charAt(i);
            letters.append(Letters.toneless(c));
            tone = Letters.tone(c) < 0 ? tone : Letters.tone(c);
        }
        if (endsInY(letters)) {
            letters.setCharAt(letters.length() - 1, 'i');
        }
        return tone < 0 ? letters.toString() : letters.append(TONES.charAt(tone)).toString();
    }

    /** What {@link #LAST_Y} finds, in letters that were not taken apart. */
    private static boolean endsInY(CharSequence letters) {
        int last = letters.length() - 1;
        if (last < 0 || letters.charAt(last) != 'y') {
            return false;
        }
        char before = last == 0 ? ' ' : letters.charAt(last - 1);
        boolean qu = last > 1 && before == 'u' && letters.charAt(last - 2) == 'q';
        return qu || "aeiou".indexOf(Letters.bare(before)) < 0;
    }

    private static String anyForm(String small) {
        var letters = new StringBuilder();
        var tone = "";
        for (int c : Normalizer.normalize(small, Form.NFD).codePoints().toArray()) {
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
        var plain =
                Letters.areIn(letters)
                        ? bare(letters)
                        : withoutMarks(Normalizer.normalize(letters, Form.NFD));
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
