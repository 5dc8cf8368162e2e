package vn.loa.starter;

import java.util.List;

/** Sentences that a new file asks its writer to replace. */
public final class ToFill {

    private static final String LIST = "to-fill.txt";

    private ToFill() {}

    /** As they stand in the files that {@code init} and {@code new} make. */
    public static List<String> sentences() {
        return Blank.of(LIST).text().lines().filter(line -> !line.isBlank()).toList();
    }
}
