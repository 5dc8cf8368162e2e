package vn.loa.print;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A line of a script's sheet.
 *
 * @param pieces empty where to stop
 * @param pause empty where to speak
 */
public record ScriptLine(List<Piece> pieces, String pause) {

    /**
     * A stretch of words.
     *
     * @param text with spaces that do not break inside a number; a long one may break once, between
     *     its groups
     * @param ownLine whether it begins a line
     */
    public record Piece(String text, boolean ownLine) {}

    private static final char NO_BREAK_SPACE = '\u00a0';

    static ScriptLine stop(String pause) {
        return new ScriptLine(List.of(), pause);
    }

    /**
     * Words to say.
     *
     * @param numbers telephone numbers as they are said, a comma between their groups
     */
    static ScriptLine of(String words, Collection<String> numbers) {
        var pieces = new ArrayList<Piece>();
        int from = 0;
        if (!numbers.isEmpty()) {
            var found = any(numbers).matcher(words);
            while (found.find()) {
                words(words.substring(from, found.start()), pieces);
                pieces.add(number(found.group(), !pieces.isEmpty()));
                from = found.end();
            }
        }
        words(words.substring(from), pieces);
        return new ScriptLine(List.copyOf(pieces), "");
    }

    /** The same words, which no end of a line parts. */
    static String whole(String words) {
        return words.replace(' ', NO_BREAK_SPACE);
    }

    private static Piece number(String said, boolean afterWords) {
        String[] groups = whole(said).split("(?<=,)" + NO_BREAK_SPACE);
        int half = groups.length / 2;
        if (half == 0) {
            return new Piece(groups[0], false);
        }
        String space = String.valueOf(NO_BREAK_SPACE);
        String before = String.join(space, List.of(groups).subList(0, half));
        String after = String.join(space, List.of(groups).subList(half, groups.length));
        return new Piece(before + " " + after, afterWords);
    }

    private static void words(String text, List<Piece> pieces) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, false));
        }
    }

    /** Any of the numbers, the longest first, with the stop behind it. */
    private static Pattern any(Collection<String> numbers) {
        String choices =
                numbers.stream()
                        .sorted(Comparator.comparingInt(String::length).reversed())
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return Pattern.compile("(?<!\\p{L})(?:" + choices + ")(?!\\p{L})[.,;:!?…]*");
    }
}
