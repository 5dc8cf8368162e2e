package vn.loa.theme;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.loa.source.Outcome;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * The words of the interface in one language.
 *
 * @param values text, or a nested map of texts, by key; templates read them as {@code w.key}
 */
public record Words(Map<String, Object> values) {

    static final Words NONE = new Words(Map.of());

    static Outcome<Words> read(SourceFile file) {
        return Yaml.read(file).map(mapping -> new Words(map(mapping)));
    }

    /** A word by its key; parts of a nested key are joined by dots. */
    public String text(String key) {
        Object value = values;
        for (String part : key.split("\\.")) {
            value = value instanceof Map<?, ?> map ? map.get(part) : null;
        }
        if (value == null) {
            throw new IllegalArgumentException("theme/words has no word " + key);
        }
        return value.toString();
    }

    /** A word with its gaps filled: {@code {n}} by the value given for {@code n}. */
    public String text(String key, Map<String, ?> gaps) {
        String text = text(key);
        for (Map.Entry<String, ?> gap : gaps.entrySet()) {
            text = text.replace("{" + gap.getKey() + "}", String.valueOf(gap.getValue()));
        }
        return text;
    }

    Words over(Words below) {
        return new Words(merged(below.values, values));
    }

    private static Map<String, Object> merged(Map<?, ?> below, Map<?, ?> above) {
        var all = new LinkedHashMap<String, Object>();
        below.forEach((key, value) -> all.put((String) key, value));
        above.forEach(
                (key, value) ->
                        all.merge(
                                (String) key,
                                value,
                                (old, fresh) ->
                                        old instanceof Map<?, ?> a && fresh instanceof Map<?, ?> b
                                                ? merged(a, b)
                                                : fresh));
        return all;
    }

    private static Map<String, Object> map(YamlValue.Mapping mapping) {
        var map = new LinkedHashMap<String, Object>();
        for (YamlValue.Entry entry : mapping.entries()) {
            map.put(entry.key(), value(entry.value()));
        }
        return map;
    }

    private static Object value(YamlValue value) {
        if (value instanceof YamlValue.Mapping mapping) {
            return map(mapping);
        }
        return value instanceof YamlValue.Scalar scalar
                ? scalar.text()
                : ((YamlValue.Sequence) value).items().stream().map(Words::value).toList();
    }
}
