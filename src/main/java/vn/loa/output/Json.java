package vn.loa.output;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, collections, texts, numbers and truth values as JSON, keys in the order they come.
 * What it writes may stand inside a script element.
 */
public final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    /** A value in one line, without spaces. */
    public static String of(Object value) {
        var json = new Json();
        json.write(value, "");
        return json.out.toString();
    }

    /** A value for people to read too: an entry a line, and a line end after the last. */
    public static String indented(Object value) {
        var json = new Json();
        json.write(value, "\n");
        return json.out.append('\n').toString();
    }

    /**
     * An object whose keys keep the order they are given in, so that the same values give the same
     * bytes.
     *
     * @param keysAndValues key, value, key, value …
     */
    public static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    /**
     * Writes a value.
     *
     * @param line what begins a line of its own: a line end and the indent, or nothing when all
     *     stands in one line
     */
    private void write(Object value, String line) {
        if (value instanceof Map<?, ?> map) {
            writeAll(map.entrySet(), '{', '}', line);
        } else if (value instanceof Collection<?> items) {
            writeAll(items, '[', ']', line);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            write(entry.getKey().toString(), line);
            out.append(line.isEmpty() ? ":" : ": ");
            write(entry.getValue(), line);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), line);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            out.append(text(value.toString()));
        }
    }

    private void writeAll(Collection<?> items, char open, char close, String line) {
        String inner = line.isEmpty() ? "" : line + "  ";
        out.append(open);
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            out.append(inner);
            write(rest.next(), inner);
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(items.isEmpty() ? "" : line).append(close);
    }

    /** A text in quotes. */
    public static String text(String value) {
        var text = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c == '\n') {
                text.append("\\n");
            } else if (mustBeHidden(c)) {
                text.append("\\u%04x".formatted((int) c));
            } else {
                text.append(c);
            }
        }
        return text.append('"').toString();
    }

    // "</script>" and "<!--" inside a script element would end or change it, and to older browsers
    // U+2028 and U+2029 end a line; half a surrogate pair has no bytes in UTF-8.
    private static boolean mustBeHidden(char c) {
        return c < ' ' || c == '<' || c == '\u2028' || c == '\u2029' || Character.isSurrogate(c);
    }
}
