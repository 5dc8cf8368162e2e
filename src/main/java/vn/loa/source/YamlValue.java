package vn.loa.source;

import java.util.List;
import java.util.Optional;

/** YAML as its writer typed it: every scalar keeps its text, every part knows its place. */
public sealed interface YamlValue {

    Position at();

    /**
     * A single value.
     *
     * @param text exactly as typed, quotes and escapes resolved; {@code 0263} stays {@code 0263}
     * @param plain written without quotes
     * @param end just behind its last character
     */
    record Scalar(String text, boolean plain, Position at, Position end) implements YamlValue {
        /** Nothing was written: an empty value, {@code ~} or {@code null}. */
        public boolean isEmpty() {
            return text.isBlank() || plain && (text.equals("~") || text.equals("null"));
        }
    }

    record Sequence(List<YamlValue> items, Position at) implements YamlValue {}

    record Mapping(List<Entry> entries, Position at) implements YamlValue {

        public static Mapping empty(Position at) {
            return new Mapping(List.of(), at);
        }

        public Optional<Entry> entry(String key) {
            return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
        }
    }

    record Entry(String key, Position keyAt, YamlValue value) {}
}
