package vn.loa.lang;

import java.time.Month;
import java.util.Locale;
import java.util.stream.Stream;

/** Months by their English names. */
public final class EnglishMonth {

    /** So many letters tell them apart. */
    private static final int SHORTEST = 3;

    private EnglishMonth() {}

    /**
     * The number of a month, 1 to 12.
     *
     * @param name whole or cut short, in any letters: {@code July}, {@code jul.}
     * @throws IllegalArgumentException for a name of no month
     */
    public static int number(String name) {
        String start =
                name.substring(0, Math.min(SHORTEST, name.length())).toUpperCase(Locale.ROOT);
        return Stream.of(Month.values())
                .filter(month -> month.name().substring(0, SHORTEST).equals(start))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name))
                .getValue();
    }
}
