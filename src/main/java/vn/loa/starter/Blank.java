package vn.loa.starter;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text that ships with Loa and has blanks such as {@code @xa@}.
 *
 * @param text as it ships
 */
record Blank(String text) {

    private static final Pattern PLACE = Pattern.compile("@([a-z-]+)@");

    /** A text by its path from this package. */
    static Blank of(String path) {
        try (InputStream in = Blank.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("no text " + path);
            }
            return new Blank(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The text with its blanks filled; one without a filling stays as it is. */
    String filled(Map<String, String> fillings) {
        Matcher place = PLACE.matcher(text);
        return place.replaceAll(
                found ->
                        Matcher.quoteReplacement(
                                fillings.getOrDefault(found.group(1), found.group())));
    }

    /** A text as it stands between double quotes in YAML: one line, nothing that ends the quote. */
    static String quoted(String value) {
        return value.replaceAll("\\p{Cntrl}+", " ")
                .strip()
                .replace("\\", "\\\\")
                .replace("\"", "\\\"");
    }
}
