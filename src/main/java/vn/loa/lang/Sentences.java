package vn.loa.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text taken apart into sentences, to measure how easily it reads. Length is counted in words set
 * apart by spaces: in Vietnamese each of them is one syllable.
 *
 * @param all in reading order; none is blank
 */
public record Sentences(List<String> all) {

    private static final String STOPS = ".!?…";
    private static final String CLOSING = "\"”’»)]";
    private static final String OPENING = "\"“‘«([";

    /** So many quotation marks and brackets may close after a stop, and open after it. */
    private static final int MOST_MARKS = 3;

    /** Short forms that a name or a number follows, so that their stop ends nothing. */
    private static final Set<String> SHORT_FORMS =
            Set.of(
                    "tp.", "tx.", "tt.", "q.", "p.", "gs.", "pgs.", "ts.", "ths.", "bs.", "mr.",
                    "mrs.", "ms.", "dr.", "st.", "no.", "art.", "vs.", "e.g.", "i.e.");

    /** The first letter of a name, e.g. {@code V.}. */
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    private static final int LONGEST_INITIAL = 4;

    /** The number of a list item, e.g. {@code 1.}; elsewhere a number may well end a sentence. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\p{N}+\\.");

    // Sorting is stable, so equals stay in reading order.
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.<String>comparingInt(Sentences::syllables).reversed();

    public Sentences {
        all = List.copyOf(all);
    }

    /**
     * The sentences of some blocks. A sentence never reaches over the end of its block, so that a
     * heading, a list item or a table cell without a full stop is one of its own.
     *
     * @param blocks the words of one paragraph, heading, list item or cell each
     */
    public static Sentences of(List<String> blocks) {
        return new Sentences(blocks.stream().flatMap(Sentences::inBlock).toList());
    }

    private static Stream<String> inBlock(String block) {
        var sentences = new ArrayList<String>();
        int start = 0;
        for (int at = 1; at < block.length(); at++) {
            if (isSpace(block.charAt(at))) {
                int next = afterSpaces(block, at);
                if (isStopBefore(block, at) && isBeginning(block, next)) {
                    String before = block.substring(start, at).strip();
                    if (!isOpen(before)) {
                        sentences.add(before);
                        start = next;
                    }
                }
                at = next;
            }
        }
        sentences.add(block.substring(start).strip());
        return sentences.stream().filter(sentence -> syllables(sentence) > 0);
    }

    private static int afterSpaces(String text, int from) {
        int at = from;
        while (at < text.length() && isSpace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a stop, and what closes after it, ends before a place. */
    private static boolean isStopBefore(String text, int end) {
        int at = end - 1;
        while (at > 0 && at > end - 1 - MOST_MARKS && CLOSING.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return STOPS.indexOf(text.charAt(at)) >= 0;
    }

    /** Whether a capital letter or a digit, and what opens before it, begins at a place. */
    private static boolean isBeginning(String text, int start) {
        int at = afterOpening(text, start, MOST_MARKS);
        if (at == text.length()) {
            return false;
        }
        int c = text.codePointAt(at);
        int type = Character.getType(c);
        return type == Character.UPPERCASE_LETTER
                || type == Character.TITLECASE_LETTER
                || isNumber(c);
    }

    private static int afterOpening(String text, int start, int most) {
        int at = start;
        while (at < text.length() && at - start < most && OPENING.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }

    /** Whether the stop at the end belongs to a short form, an initial or an item's number. */
    private static boolean isOpen(String text) {
        String word = text.substring(text.lastIndexOf(' ') + 1);
        String last = word.substring(afterOpening(word, 0, word.length()));
        return SHORT_FORMS.contains(last.toLowerCase(Locale.ROOT))
                || last.length() < LONGEST_INITIAL && INITIAL.matcher(last).matches()
                || isNumber(text.codePointAt(0)) && ITEM_NUMBER.matcher(text).matches();
    }

    /** Words of a text set apart by spaces that hold a letter or a digit. */
    public static int syllables(String text) {
        return syllables(text.toCharArray(), 0, text.length());
    }

    /** The same of a part of a text, up to its end. */
    public static int syllables(char[] text, int start, int end) {
        int count = 0;
        boolean counted = false;
        for (int i = start; i < end; i++) {
            if (isSpace(text[i])) {
                counted = false;
            } else if (!counted && isLetterOrNumber(Character.codePointAt(text, i, end))) {
                counted = true;
                count++;
            }
        }
        return count;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private static boolean isLetterOrNumber(int c) {
        return c >= 'a' && c <= 'z' || Character.isLetter(c) || isNumber(c);
    }

    private static boolean isNumber(int c) {
        return switch (Character.getType(c)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER ->
                    true;
            default -> false;
        };
    }

    /** Mean length in syllables; 0 where there is no sentence. */
    public double average() {
        return all.stream().mapToInt(Sentences::syllables).average().orElse(0);
    }

    /** The sentence with most syllables, the first among equals; absent where there is none. */
    public Optional<String> longest() {
        return all.stream().sorted(LONGEST_FIRST).findFirst();
    }
}
