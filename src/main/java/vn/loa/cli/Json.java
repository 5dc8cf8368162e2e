package vn.loa.cli;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;

/**
 * Writes maps, collections, texts, numbers and truth values as JSON, keys in the order they come.
 */
final class Json {

    private final StringBuilder out = new StringBuilder();

    private Json() {}

    static String of(Object value) {
        var json = new Json();
        json.write(value, "");
        return json.out.append('\n').toString();
    }

    private void write(Object value, String indent) {
        if (value instanceof Map<?, ?> map) {
            writeAll(map.entrySet(), '{', '}', indent);
        } else if (value instanceof Collection<?> items) {
            writeAll(items, '[', ']', indent);
        } else if (value instanceof Map.Entry<?, ?> entry) {
            text(entry.getKey().toString());
            out.append(": ");
            write(entry.getValue(), indent);
        } else if (value instanceof Optional<?> optional) {
            write(optional.orElse(null), indent);
        } else if (value == null || value instanceof Boolean || value instanceof Number) {
            out.append(value);
        } else {
            text(value.toString());
        }
    }

    private void writeAll(Collection<?> items, char open, char close, String indent) {
        out.append(open);
        String inner = indent + "  ";
        for (Iterator<?> rest = items.iterator(); rest.hasNext(); ) {
            out.append('\n').append(inner);
            write(rest.next(), inner);
            out.append(rest.hasNext() ? "," : "");
        }
        out.append(items.isEmpty() ? "" : "\n" + indent).append(close);
    }

    private void text(String value) {
        out.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u%04x".formatted((int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}
