package vn.loa.search;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.lang.Folding;

/** Cuts texts and queries into words, with one way to write dates and telephone numbers. */
final class Words {

    static final int LONGEST_WORD = 40;

    /** A date or a telephone number has at least so many characters. */
    private static final int SHORTEST_GROUP = 5;

    /** The month of a date stands no farther behind its day. */
    private static final int WIDEST_GAP = 12;

    // The browser's twin has no look-behind, which older iPhones cannot read; it finds the same.
    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?<!\\d)(\\d{4})-(\\d\\d)-(\\d\\d)(?!\\d)");
    private static final Pattern FULL_DATE =
            Pattern.compile("(?<!\\d)(\\d\\d?) ?[.-] ?(\\d\\d?) ?[.-] ?(\\d{4})(?!\\d)");
    private static final Pattern DAY_AND_MONTH =
            Pattern.compile("(?<!\\d)(\\d\\d?) +th[aá]ng +(\\d\\d?)(?!\\d)");
    private static final Pattern COUNTRY_CODE = Pattern.compile("\\+84[ .)-]*0?(?=\\d)");
    private static final Pattern PHONE =
            Pattern.compile("(?<![\\d/])((?:0|1[89]00)(?:[ .-]?\\d){4,10})(?!\\d)");

    /** Takes the words of a text, one after the other. */
    interface Reader {

        /**
         * @param word in small letters, marks composed
         * @param joined whether it belongs to the number before it, as 7 in 30/7
         */
        void word(String word, boolean joined);
    }

    private Words() {}

    static List<Word> of(String text) {
        return of(text, new HashMap<>());
    }

    /**
     * @param known words read before by how they are written: many texts have the same ones
     */
    static List<Word> of(String text, Map<String, Word> known) {
        var words = new ArrayList<Word>();
        read(
                text,
                (written, joined) -> {
                    var word = known.computeIfAbsent(written, Words::word);
                    if (isTerm(word.key())) {
                        words.add(joined ? word.joinedToNumber() : word);
                    }
                });
        return words;
    }

    private static Word word(String written) {
        var form = form(written);
        return new Word(written, form, Folding.key(form), false);
    }

    /** The form under which a word is written down; a leading zero of a day or month goes. */
    static String form(String word) {
        boolean zero = word.length() == 2 && word.charAt(0) == '0' && isDigit(word.charAt(1));
        return Folding.form(zero ? word.substring(1) : word);
    }

    /** Whether a key is worth an entry: longer ones are no words. */
    static boolean isTerm(String key) {
        return !key.isEmpty() && key.length() <= LONGEST_WORD;
    }

    /** Reads a text from its beginning to its end. */
    static void read(String text, Reader reader) {
        var s = clean(text);
        int end = -1;
        boolean inNumber = false;
        int at = 0;
        while (at < s.length()) {
            int start = at;
            int c = s.codePointAt(at);
            while (isPart(c)) {
                at += Character.charCount(c);
                c = at < s.length() ? s.codePointAt(at) : -1;
            }
            if (at == start) {
                at += Character.charCount(c);
                continue;
            }
            boolean joined =
                    inNumber && start == end + 1 && end >= 0 && "/.-".indexOf(s.charAt(end)) >= 0;
            end = at;
            inNumber = joined || isDigit(s.charAt(start));
            reader.word(s.substring(start, at), joined);
        }
    }

    /** The keys of a text in order, with spaces between. */
    static String keys(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.joining(" "));
    }

    static Set<String> keySet(String text) {
        return of(text).stream().map(Word::key).collect(Collectors.toSet());
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Letters, marks and numbers of every script. */
    private static boolean isPart(int c) {
        if (c < 128) {
            return c >= 'a' && c <= 'z' || c >= '0' && c <= '9';
        }
        return Character.isLetter(c) || (PART >> Character.getType(c) & 1) != 0;
    }

    private static final int PART =
            1 << Character.NON_SPACING_MARK
                    | 1 << Character.COMBINING_SPACING_MARK
                    | 1 << Character.ENCLOSING_MARK
                    | 1 << Character.DECIMAL_DIGIT_NUMBER
                    | 1 << Character.LETTER_NUMBER
                    | 1 << Character.OTHER_NUMBER;

    private static String clean(String text) {
        var composed = isComposed(text) ? text : Normalizer.normalize(text, Form.NFC);
        var s = composed.toLowerCase(Locale.ROOT);
        boolean plain = true;
        boolean digits = false;
        for (int i = 0; i < s.length(); i++) {
            char c = s.charAt(i);
            plain &= c >= ' ' && c < 127 || isLatin(c);
            digits |= isDigit(c);
        }
        var spaced = plain ? s : withPlainSpaces(s);
        return digits ? numbers(spaced) : spaced;
    }

    /** Whether a text has nothing but letters and signs that no mark can follow or change. */
    private static boolean isComposed(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x300 && !isLatin(c) && (c < 0x2010 || c > 0x2027)) {
                return false;
            }
        }
        return true;
    }

    /** Letters of Latin scripts, those with several marks among them. */
    private static boolean isLatin(char c) {
        return c > 0xbf && c < 0x250 || c > 0x1e9f && c < 0x1f00;
    }

    /** One space for each run of separators and of what nobody sees; some of it goes entirely. */
    private static String withPlainSpaces(String text) {
        var out = new StringBuilder(text.length());
        boolean spaced = false;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (isUnseen(c)) {
                continue;
            }
            boolean space = c <= ' ' || c >= 0x7f && (SPACE >> Character.getType(c) & 1) != 0;
            if (!space) {
                out.appendCodePoint(c);
            } else if (!spaced) {
                out.append(' ');
            }
            spaced = space;
        }
        return out.toString();
    }

    private static boolean isUnseen(int c) {
        return c == 0xad || c >= 0x200b && c <= 0x200d || c == 0x2060 || c == 0xfeff;
    }

    private static final int SPACE =
            1 << Character.SPACE_SEPARATOR
                    | 1 << Character.LINE_SEPARATOR
                    | 1 << Character.PARAGRAPH_SEPARATOR
                    | 1 << Character.CONTROL
                    | 1 << Character.FORMAT
                    | 1 << Character.PRIVATE_USE
                    | 1 << Character.SURROGATE
                    | 1 << Character.UNASSIGNED;

    /**
     * Rewrites each group of numbers by itself, so that the rest of a long text is not searched.
     */
    private static String numbers(String text) {
        var out = new StringBuilder(text.length());
        int done = 0;
        for (int at = 0; at < text.length(); at++) {
            if (isDigit(text.charAt(at))) {
                int end = groupEnd(text, at);
                if (end - at >= SHORTEST_GROUP) {
                    int start = Math.max(0, at - 1); // the sign of +84, the slash before a symbol
                    out.append(text, done, start).append(group(text.substring(start, end)));
                    done = end;
                }
                at = end;
            }
        }
        return out.append(text, done, text.length()).toString();
    }

    /** Where a group of numbers ends: no other digit follows soon. */
    private static int groupEnd(String text, int start) {
        int end = start + 1;
        for (int i = end; i < text.length() && i < end + WIDEST_GAP; i++) {
            if (isDigit(text.charAt(i))) {
                end = i + 1;
            }
        }
        return end;
    }

    private static String group(String text) {
        var s = YEAR_FIRST.matcher(text).replaceAll("$3/$2/$1");
        s = FULL_DATE.matcher(s).replaceAll("$1/$2/$3");
        s = DAY_AND_MONTH.matcher(s).replaceAll("$1/$2");
        s = COUNTRY_CODE.matcher(s).replaceAll("0");
        return PHONE.matcher(s).replaceAll(found -> found.group(1).replaceAll("\\D", ""));
    }
}
