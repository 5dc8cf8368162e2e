package vn.loa.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.loa.content.FieldWords;
import vn.loa.source.Shape;

/**
 * Writes the shape of a file as fields of a form, the way Sveltia CMS and Decap CMS have them.
 *
 * <p>What a form cannot show (entries whose keys are the writer's own) is a hidden field: it keeps
 * what is written.
 */
public final class CmsForms {

    /** Texts of more than a line. */
    private static final Set<String> LONG = Set.of("summary", "note", "plain", "text", "access");

    private static final Set<String> MARKDOWN = Set.of("details");

    private final FieldWords words;
    private final Map<String, List<String>> known;

    /**
     * @param words name the fields
     * @param known the names that a publication keeps, by list, e.g. {@code topics}
     */
    public CmsForms(FieldWords words, Map<String, List<String>> known) {
        this.words = words;
        this.known = known;
    }

    /**
     * The fields of a kind's form.
     *
     * @param name the kind's word
     */
    public List<Map<String, Object>> fields(String name, Shape.Record record) {
        var fields = new ArrayList<Map<String, Object>>();
        record.fields().forEach((key, field) -> fields.add(field(name + "." + key, key, field)));
        return fields;
    }

    private Map<String, Object> field(String path, String key, Shape.Field field) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", key);
        form.put("label", words.of(path).map(FieldWords.Label::title).orElse(key));
        words.of(path).flatMap(FieldWords.Label::about).ifPresent(text -> form.put("hint", text));
        form.put("required", field.required());
        form.putAll(widget(path, key, field.shape()));
        return form;
    }

    private Map<String, Object> widget(String path, String key, Shape shape) {
        if (shape instanceof Shape.Items items) {
            return list(path, key, items.item());
        }
        if (shape instanceof Shape.Either either) {
            return widget(path, key, richer(either));
        }
        if (shape instanceof Shape.Record record) {
            return Json.object(
                    "widget", "object", "collapsed", true, "fields", fields(path, record));
        }
        return shape instanceof Shape.Entries || shape instanceof Shape.Anything
                ? Json.object("widget", "hidden")
                : single(key, shape);
    }

    private Map<String, Object> single(String key, Shape shape) {
        if (shape instanceof Shape.Flag) {
            return Json.object("widget", "boolean");
        }
        if (shape instanceof Shape.WholeNumber) {
            return Json.object("widget", "number", "value_type", "int");
        }
        if (shape instanceof Shape.Choice choice) {
            return Json.object("widget", "select", "options", choice.words());
        }
        List<String> options = options(shape);
        if (!options.isEmpty()) {
            return Json.object("widget", "select", "options", options);
        }
        String text = MARKDOWN.contains(key) ? "markdown" : LONG.contains(key) ? "text" : "string";
        return Json.object("widget", text);
    }

    private Map<String, Object> list(String path, String key, Shape item) {
        Shape one = item instanceof Shape.Either either ? richer(either) : item;
        if (one instanceof Shape.Record record) {
            return Json.object("widget", "list", "collapsed", true, "fields", fields(path, record));
        }
        if (!options(one).isEmpty()) {
            return Json.object("widget", "select", "multiple", true, "options", options(one));
        }
        var field =
                Json.object(
                        "name",
                        "item",
                        "label",
                        words.of(path).map(FieldWords.Label::title).orElse(key));
        field.putAll(widget(path, key, one));
        return Json.object("widget", "list", "field", field);
    }

    private List<String> options(Shape shape) {
        return shape instanceof Shape.Named named
                ? known.getOrDefault(named.list(), List.of())
                : List.of();
    }

    /** Of two ways to write a value the form takes the one that says more. */
    private static Shape richer(Shape.Either either) {
        return either.other() instanceof Shape.Record || either.one() instanceof Shape.Text
                ? either.other()
                : either.one();
    }
}
