package vn.loa.office;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts automatic numbers as they are printed. */
final class Numbering {

    /**
     * One level of a list.
     *
     * @param format {@code decimal}, {@code lowerLetter}, {@code upperRoman} …, {@code bullet}
     * @param pattern e.g. {@code %1.%2.}; for a bullet its sign
     */
    record Level(String format, String pattern, int start) {}

    private final Map<String, Map<Integer, Level>> lists;
    private final Map<String, int[]> counts = new HashMap<>();

    /**
     * @param lists levels by list, the outermost 0
     */
    Numbering(Map<String, Map<Integer, Level>> lists) {
        this.lists = lists;
    }

    /**
     * The label of the next paragraph of a list.
     *
     * @param counter what counts on together: the list, or an abstract one that several share
     */
    Optional<String> next(String list, String counter, int level) {
        Level at = lists.getOrDefault(list, Map.of()).get(level);
        if (at == null || level < 0 || level > 8 || at.format().equals("none")) {
            return Optional.empty();
        }
        int[] count = counts.computeIfAbsent(counter, c -> new int[9]);
        count[level] = count[level] == 0 ? at.start() : count[level] + 1;
        for (int inner = level + 1; inner < 9; inner++) {
            count[inner] = 0;
        }
        if (at.format().equals("bullet")) {
            return Optional.of(at.pattern().strip().matches("[+*]") ? at.pattern().strip() : "-");
        }
        String label = at.pattern();
        for (int i = 0; i <= level; i++) {
            Level of = lists.get(list).getOrDefault(i, at);
            label =
                    label.replace(
                            "%" + (i + 1), shown(Math.max(count[i], of.start()), of.format()));
        }
        return Optional.of(label.strip()).filter(l -> !l.isEmpty());
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
