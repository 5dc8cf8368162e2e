package vn.loa.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Writes JSON that may stand inside a script element. */
final class Json {

    private Json() {}

    /**
     * The text of a value.
     *
     * @param value a map, a collection, a text, a number or a truth value
     */
    static String of(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(entry -> text(entry.getKey().toString()) + ":" + of(entry.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Json::of).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number || value instanceof Boolean
                ? value.toString()
                : text(String.valueOf(value));
    }

    /**
     * An object whose keys keep the order they are given in, so that the same values give the same
     * bytes.
     *
     * @param keysAndValues key, value, key, value …
     */
    static Map<String, Object> object(Object... keysAndValues) {
        var object = new LinkedHashMap<String, Object>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            object.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return object;
    }

    private static String text(String value) {
        var out = new StringBuilder("\"");
        for (char c : value.toCharArray()) {
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                // "</script>" and "<!--" inside a script element would end or change it.
                case '<' -> out.append("\\u003c");
                case '\u2028', '\u2029' -> out.append("\\u%04x".formatted((int) c));
                default -> out.append(c < ' ' ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return out.append('"').toString();
    }
}
