package vn.loa.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * The words of the interface in one language.
 *
 * @param values text, or a nested map of texts, by key; templates read them as {@code w.key}
 */
public record Words(Map<String, Object> values) {

    private static final Map<String, Predicate<String>> PATTERNS =
            Map.of(
                    "day", DateStyle::isForDays,
                    "month", DateStyle::isForMonths,
                    "dayOfYear", DateStyle::isForDaysOfYear);

    static final Words NONE = new Words(Map.of());

    static Outcome<Words> read(SourceFile file) {
        return Yaml.read(file).then(Words::of);
    }

    /** A pattern that does not tell days apart is left out, and said to be wrong. */
    private static Outcome<Words> of(YamlValue.Mapping mapping) {
        Map<String, Object> values = map(mapping);
        var problems = new ArrayList<Diagnostic>();
        if (values.get("dates") instanceof Map<?, ?> dates) {
            YamlValue at = mapping.entry("dates").orElseThrow().value();
            PATTERNS.forEach(
                    (key, isGood) -> {
                        Object pattern = dates.get(key);
                        if (pattern != null && !isGood.test(pattern.toString())) {
                            problems.add(notAPattern(at.at(), key, dates.remove(key)));
                        }
                    });
        }
        return new Outcome.Ok<>(new Words(values), problems);
    }

    private static Diagnostic notAPattern(Position at, String key, Object pattern) {
        return Diagnostic.error(
                        "date-pattern",
                        at,
                        key + ": “" + pattern + "” không phải là cách viết ngày",
                        key + ": \"" + pattern + "\" is not a way to write dates")
                .suggesting(
                        "viết dạng d/M/y: d là ngày, M là tháng, y là năm",
                        "write it like d/M/y: d is the day, M the month, y the year");
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

    /** How dates are written in the language these words are in. */
    public DateStyle dates(Language language) {
        return new DateStyle(
                language,
                text("dates.day"),
                text("dates.month"),
                text("dates.dayOfYear"),
                text("dates.years"),
                text("beforeDate"),
                new DateStyle.Again(
                        text("dates.everyMonth"),
                        text("dates.everyQuarter"),
                        text("dates.everyHalfYear"),
                        text("dates.everyYear")));
    }

    /** All texts by their keys, parts of a nested key joined by dots; none with gaps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        gather("", values, texts);
        texts.values().removeIf(text -> text.contains("{"));
        return texts;
    }

    private static void gather(String above, Map<?, ?> values, Map<String, String> texts) {
        values.forEach(
                (key, value) -> {
                    if (value instanceof Map<?, ?> nested) {
                        gather(above + key + ".", nested, texts);
                    } else {
                        texts.put(above + key, value.toString());
                    }
                });
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
