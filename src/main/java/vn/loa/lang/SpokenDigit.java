package vn.loa.lang;

import java.util.Map;
import java.util.OptionalInt;

/** Digits as they are said one by one, in Vietnamese in each of their forms, and in English. */
public final class SpokenDigit {

    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("không", 0),
                    Map.entry("một", 1),
                    Map.entry("mốt", 1),
                    Map.entry("hai", 2),
                    Map.entry("ba", 3),
                    Map.entry("bốn", 4),
                    Map.entry("tư", 4),
                    Map.entry("năm", 5),
                    Map.entry("lăm", 5),
                    Map.entry("sáu", 6),
                    Map.entry("bảy", 7),
                    Map.entry("bẩy", 7),
                    Map.entry("tám", 8),
                    Map.entry("chín", 9),
                    Map.entry("zero", 0),
                    Map.entry("oh", 0),
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9));

    private SpokenDigit() {}

    /** From 0 to 9; empty for other words. */
    public static OptionalInt of(String smallLetters) {
        Integer digit = WORDS.get(smallLetters);
        return digit == null ? OptionalInt.empty() : OptionalInt.of(digit);
    }
}
