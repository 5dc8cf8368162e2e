package vn.loa.source;

import java.util.Locale;

/** Reads yes or no and whole numbers from what a writer typed. */
final class PlainValues {

    /** Up to nine digits: the number of no page, year or person is longer. */
    private static final String WHOLE = "[+-]?[0-9]{1,9}";

    private PlainValues() {}

    static Fields.Parser<Boolean> flag(String key) {
        return Fields.Parser.of(
                new Shape.Flag(),
                scalar ->
                        switch (scalar.text().strip()) {
                            case "true", "có", "yes" -> Outcome.ok(true);
                            case "false", "không", "no" -> Outcome.ok(false);
                            default -> Outcome.failed(notAFlag(key, scalar));
                        });
    }

    private static Diagnostic notAFlag(String key, YamlValue.Scalar scalar) {
        return Diagnostic.error(
                        "wrong-type",
                        scalar.at(),
                        "“" + scalar.text() + "” không phải là true hoặc false",
                        "\"" + scalar.text() + "\" is neither true nor false")
                .suggesting(
                        "viết: " + key + ": " + flag(scalar.text(), "hoặc"),
                        "write: " + key + ": " + flag(scalar.text(), "or"));
    }

    /** Never the opposite of what was meant. */
    private static String flag(String typed, String or) {
        return switch (typed.strip().toLowerCase(Locale.ROOT)) {
            case "tắt", "tat", "off", "khong", "ko", "chưa", "sai", "0", "n" -> "false";
            case "bật", "bat", "on", "co", "rồi", "đúng", "1", "y" -> "true";
            default -> "true " + or + " false";
        };
    }

    static Fields.Parser<Integer> wholeNumber(String key, int example, Shape.WholeNumber bounds) {
        return Fields.Parser.of(
                bounds,
                scalar -> {
                    String typed = scalar.text().strip();
                    return typed.matches(WHOLE)
                            ? Outcome.ok(Integer.valueOf(typed))
                            : Outcome.failed(notWhole(key, example, scalar));
                });
    }

    private static Diagnostic notWhole(String key, int example, YamlValue.Scalar scalar) {
        return Diagnostic.error(
                        "wrong-type",
                        scalar.at(),
                        "“" + scalar.text() + "” không phải là số nguyên",
                        "\"" + scalar.text() + "\" is not a whole number")
                .suggesting("viết: " + key + ": " + example, "write: " + key + ": " + example);
    }
}
