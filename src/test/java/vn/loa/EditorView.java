package vn.loa;

import java.util.LinkedHashMap;
import java.util.Optional;
import vn.loa.source.YamlValue;

/** The fields of a file as an editor takes them. */
public final class EditorView {

    private EditorView() {}

    /** As editors read YAML: version 1.2, where only plain values are numbers, truth or nothing. */
    public static Object of(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            var object = new LinkedHashMap<String, Object>();
            mapping.entries().forEach(entry -> object.put(entry.key(), of(entry.value())));
            return object;
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().map(EditorView::of).toList();
        }
        var scalar = (YamlValue.Scalar) value;
        String text = scalar.text();
        if (!scalar.plain()) {
            return text;
        }
        if (text.matches("[-+]?[0-9]+")) {
            return Long.valueOf(text.replaceFirst("^\\+", ""));
        }
        if (text.matches("[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?")) {
            return Double.valueOf(text);
        }
        return switch (text) {
            case "", "~", "null" -> Optional.empty();
            case "true", "false" -> Boolean.valueOf(text);
            default -> text;
        };
    }
}
