package vn.loa.office;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Counts automatic numbers as they are printed. */
final class Numbering {

    /**
     * One level of a list.
     *
     * @param format {@code decimal}, {@code lowerLetter}, {@code upperRoman} …, {@code bullet}
     * @param pattern e.g. {@code %1.%2.}; for a bullet its sign
     * @param figures whether outer levels stand in it as figures, whatever their own format
     */
    record Level(String format, String pattern, int start, boolean figures) {

        Level(String format, String pattern, int start) {
            this(format, pattern, start, false);
        }
    }

    private static final int LEVELS = 9;
    private static final int NONE = Integer.MIN_VALUE;

    private final Map<String, Map<Integer, Level>> lists;
    private final Map<String, Map<Integer, Integer>> anew;
    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> begun = new HashSet<>();

    /**
     * @param lists levels by list, the outermost 0
     * @param anew of each list, the levels that start anew where the list is first used, and at
     *     what
     */
    Numbering(Map<String, Map<Integer, Level>> lists, Map<String, Map<Integer, Integer>> anew) {
        this.lists = lists;
        this.anew = anew;
    }

    /**
     * Makes the next paragraph at a level have a number of its own.
     *
     * @param counter as in {@link #next}
     */
    void restart(String counter, int level, int at) {
        counts(counter)[level] = at - 1;
    }

    /**
     * The label of the next paragraph of a list.
     *
     * @param counter what counts on together: the list, or an abstract one that several share
     */
    Optional<String> next(String list, String counter, int level) {
        Level at = lists.getOrDefault(list, Map.of()).get(level);
        if (at == null || level < 0 || level >= LEVELS || at.format().equals("none")) {
            return Optional.empty();
        }
        Integer own = anew.getOrDefault(list, Map.of()).get(level);
        if (own != null && begun.add(list + "/" + level)) {
            restart(counter, level, own);
        }
        int[] count = counts(counter);
        count[level] = count[level] == NONE ? at.start() : count[level] + 1;
        Arrays.fill(count, level + 1, LEVELS, NONE);
        if (at.format().equals("bullet")) {
            return Optional.of(at.pattern().strip().matches("[+*]") ? at.pattern().strip() : "-");
        }
        String label = at.pattern();
        for (int i = 0; i <= level; i++) {
            Level of = lists.get(list).getOrDefault(i, at);
            label =
                    label.replace(
                            "%" + (i + 1),
                            shown(
                                    count[i] == NONE ? of.start() : count[i],
                                    at.figures() ? "decimal" : of.format()));
        }
        return Optional.of(label.strip()).filter(l -> !l.isEmpty());
    }

    private int[] counts(String counter) {
        return counts.computeIfAbsent(
                counter,
                any -> {
                    int[] none = new int[LEVELS];
                    Arrays.fill(none, NONE);
                    return none;
                });
    }

    /** A number in the format an office program names. */
    static String shown(int value, String format) {
        return switch (format) {
            case "upperRoman", "I" -> Labels.roman(value);
            case "lowerRoman", "i" -> Labels.roman(value).toLowerCase(Locale.ROOT);
            case "upperLetter", "A" -> letter(value).toUpperCase(Locale.ROOT);
            case "lowerLetter", "a" -> letter(value);
            case "decimalZero" -> value < 10 ? "0" + value : String.valueOf(value);
            default -> String.valueOf(value);
        };
    }

    private static String letter(int value) {
        return value < 1
                ? ""
                : String.valueOf((char) ('a' + (value - 1) % 26)).repeat(1 + (value - 1) / 26);
    }
}
