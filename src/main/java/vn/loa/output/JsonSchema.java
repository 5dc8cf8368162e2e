package vn.loa.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.FieldWords;
import vn.loa.source.Shape;

/**
 * Writes the shape of a file as JSON Schema 2020-12, for editors that check while somebody types.
 *
 * <p>A schema sees YAML as YAML 1.2 reads it: {@code 24/7} is a text and {@code 111} a number. Loa
 * takes every single value as the text that was typed, so a text may be any of these here.
 */
public final class JsonSchema {

    private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";
    private static final String ID = "https://loa.example/schema/";
    private static final List<String> SCALAR = List.of("string", "number", "boolean");

    private final FieldWords words;
    private final Map<String, List<String>> known;

    /**
     * @param words name the fields
     * @param known the names that a publication keeps, by list, e.g. {@code topics}
     */
    public JsonSchema(FieldWords words, Map<String, List<String>> known) {
        this.words = words;
        this.known = known;
    }

    /** The schema of one kind of file. */
    public Map<String, Object> of(String name, Shape shape) {
        var schema = Json.object("$schema", DIALECT, "$id", ID + name + ".schema.json");
        schema.putAll(labelled(name, shape, true));
        return schema;
    }

    /** One document with the schema of every kind under {@code $defs}. */
    public Map<String, Object> of(Map<String, Shape> shapes) {
        var defs = new LinkedHashMap<String, Object>();
        shapes.forEach((name, shape) -> defs.put(name, labelled(name, shape, true)));
        return Json.object("$schema", DIALECT, "$id", ID + "loa.schema.json", "$defs", defs);
    }

    private Map<String, Object> labelled(String path, Shape shape, boolean required) {
        var labelled = new LinkedHashMap<String, Object>();
        words.of(path)
                .ifPresent(
                        label -> {
                            labelled.put("title", label.title());
                            label.about().ifPresent(text -> labelled.put("description", text));
                        });
        labelled.putAll(schema(path, shape, required));
        return labelled;
    }

    /**
     * @param required whether nothing at all, {@code key:} alone, is refused
     */
    private Map<String, Object> schema(String path, Shape shape, boolean required) {
        if (shape instanceof Shape.Text text) {
            return text(text, required);
        }
        if (shape instanceof Shape.Choice choice) {
            return orNothing(Json.object("enum", typed(choice.words())), required);
        }
        if (shape instanceof Shape.Named named) {
            return named(named, required);
        }
        if (shape instanceof Shape.Flag) {
            return orNothing(Json.object("enum", flags()), required);
        }
        if (shape instanceof Shape.WholeNumber number) {
            return orNothing(wholeNumber(number), required);
        }
        if (shape instanceof Shape.Items items) {
            return items(path, items, required);
        }
        if (shape instanceof Shape.Either either) {
            var one = schema(path, either.one(), true);
            var other = schema(path, either.other(), true);
            return orNothing(Json.object("anyOf", List.of(one, other)), required);
        }
        if (shape instanceof Shape.Entries entries) {
            var inner = schema(path, entries.value(), entries.required());
            return orNothing(
                    Json.object("type", "object", "additionalProperties", inner), required);
        }
        return shape instanceof Shape.Record record
                ? orNothing(record(path, record), required)
                : new LinkedHashMap<>();
    }

    /** In quotes any number: a schema cannot count what is a text. */
    private static Map<String, Object> wholeNumber(Shape.WholeNumber number) {
        return Json.object(
                "anyOf",
                List.of(
                        Json.object(
                                "type",
                                "integer",
                                "minimum",
                                number.least(),
                                "maximum",
                                number.most()),
                        Json.object("type", "string", "pattern", "^\\s*[+-]?[0-9]{1,9}\\s*$")));
    }

    /** Nothing typed counts as the field left out. */
    private static Map<String, Object> orNothing(Map<String, Object> schema, boolean required) {
        return required
                ? schema
                : Json.object(
                        "anyOf",
                        List.of(
                                schema,
                                Json.object("type", "null"),
                                Json.object("type", "string", "pattern", "^\\s*$")));
    }

    private static Map<String, Object> text(Shape.Text text, boolean required) {
        if (text.pattern().isPresent()) {
            return orNothing(patterned(text.pattern().get()), required);
        }
        var types = new ArrayList<>(SCALAR);
        if (!required) {
            types.add("null");
        }
        var schema = Json.object("type", types);
        if (required) {
            schema.put("pattern", "\\S");
        }
        return schema;
    }

    /** A text of a pattern, and what YAML takes for a number or for yes and no of the like. */
    private static Map<String, Object> patterned(String pattern) {
        var ways = new ArrayList<Map<String, Object>>();
        ways.add(Json.object("type", "string", "pattern", "^\\s*(?:" + pattern + ")\\s*$"));
        ways.addAll(LikeNumbers.of(pattern));
        if ("true".matches(pattern) && "false".matches(pattern)) {
            ways.add(Json.object("type", "boolean"));
        }
        return ways.size() == 1 ? ways.get(0) : Json.object("anyOf", ways);
    }

    private Map<String, Object> named(Shape.Named named, boolean required) {
        List<String> names = known.getOrDefault(named.list(), List.of());
        var any = text(new Shape.Text(Optional.empty()), required);
        return names.isEmpty()
                ? any
                : Json.object("anyOf", List.of(Json.object("enum", names), any));
    }

    /** Words that YAML takes for numbers are offered as both. */
    private static List<Object> typed(List<String> choices) {
        var all = new ArrayList<Object>(choices);
        choices.stream()
                .filter(word -> word.matches("[1-9]\\d{0,8}"))
                .map(Integer::valueOf)
                .forEach(all::add);
        return all;
    }

    private static List<Object> flags() {
        return List.of(true, false, "true", "false", "có", "không", "yes", "no");
    }

    private Map<String, Object> items(String path, Shape.Items items, boolean required) {
        var one = schema(path, items.item(), true);
        var list = Json.object("type", "array", "items", schema(path, items.item(), false));
        if (required) {
            list.put("contains", one);
        }
        return orNothing(Json.object("anyOf", List.of(one, list)), required);
    }

    private Map<String, Object> record(String path, Shape.Record record) {
        var properties = new LinkedHashMap<String, Object>();
        record.fields()
                .forEach(
                        (key, field) ->
                                properties.put(
                                        key,
                                        labelled(
                                                path + "." + key,
                                                field.shape(),
                                                field.required())));
        var schema =
                Json.object(
                        "type", "object", "properties", properties, "additionalProperties", false);
        List<String> required =
                record.fields().entrySet().stream()
                        .filter(entry -> entry.getValue().required())
                        .map(Map.Entry::getKey)
                        .toList();
        if (!required.isEmpty()) {
            schema.put("required", required);
        }
        if (!record.either().isEmpty()) {
            schema.put("allOf", record.either().stream().map(JsonSchema::anyOf).toList());
        }
        return schema;
    }

    private static Map<String, Object> anyOf(List<String> keys) {
        return Json.object("anyOf", keys.stream().map(JsonSchema::something).toList());
    }

    /** Something stands at a key. */
    private static Map<String, Object> something(String key) {
        var nothing =
                List.of(
                        Json.object("type", "null"),
                        Json.object("pattern", "^\\s*$", "type", "string"));
        return Json.object(
                "required",
                List.of(key),
                "properties",
                Json.object(key, Json.object("not", Json.object("anyOf", nothing))));
    }
}
