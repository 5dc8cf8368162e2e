package vn.loa.lang;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A text taken apart into sentences, to measure how easily it reads. Length is counted in words set
 * apart by spaces: in Vietnamese each of them is one syllable.
 *
 * @param all in reading order; none is blank
 */
public record Sentences(List<String> all) {

    /** A stop with the quotation marks and brackets that close after it, then a new beginning. */
    private static final Pattern BETWEEN =
            Pattern.compile(
                    "(?<=[.!?…][\"”’»)\\]]{0,3})\\s+(?=[\"“‘«(\\[]{0,3}[\\p{Lu}\\p{Lt}\\p{N}])");

    /** Short forms that a name or a number follows, so that their stop ends nothing. */
    private static final Set<String> SHORT_FORMS =
            Set.of(
                    "tp.", "tx.", "tt.", "q.", "p.", "gs.", "pgs.", "ts.", "ths.", "bs.", "mr.",
                    "mrs.", "ms.", "dr.", "st.", "no.", "art.", "vs.", "e.g.", "i.e.");

    /** The first letter of a name, e.g. {@code V.}. */
    private static final Pattern INITIAL = Pattern.compile("\\p{Lu}\\.");

    /** The number of a list item, e.g. {@code 1.}; elsewhere a number may well end a sentence. */
    private static final Pattern ITEM_NUMBER = Pattern.compile("\\p{N}+\\.");

    // Sorting is stable, so equals stay in reading order.
    private static final Comparator<String> LONGEST_FIRST =
            Comparator.comparingInt(Sentences::syllables).reversed();

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
        Matcher between = BETWEEN.matcher(block);
        int start = 0;
        while (between.find()) {
            String before = block.substring(start, between.start()).strip();
            if (!isOpen(before)) {
                sentences.add(before);
                start = between.end();
            }
        }
        sentences.add(block.substring(start).strip());
        return sentences.stream().filter(sentence -> syllables(sentence) > 0);
    }

    /** Whether the stop at the end belongs to a short form, an initial or an item's number. */
    private static boolean isOpen(String text) {
        String last = text.substring(text.lastIndexOf(' ') + 1).replaceFirst("^[\"“‘«(\\[]+", "");
        return SHORT_FORMS.contains(last.toLowerCase(Locale.ROOT))
                || INITIAL.matcher(last).matches()
                || ITEM_NUMBER.matcher(text).matches();
    }

    /** Words of a text set apart by spaces that hold a letter or a digit. */
    public static int syllables(String text) {
        int count = 0;
        boolean counted = false;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            if (c == ' ' || c >= '\t' && c <= '\r') {
                counted = false;
            } else if (!counted && (Character.isLetter(c) || isNumber(c))) {
                counted = true;
                count++;
            }
        }
        return count;
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
