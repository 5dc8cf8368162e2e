package vn.loa.output;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.FieldWords;
import vn.loa.output.WrittenFields.Way;
import vn.loa.source.Position;
import vn.loa.source.Shape;

/**
 * Writes the shape of a file as fields of a form, the way Sveltia CMS and Decap CMS have them.
 *
 * <p>A form knows one way to write a field. Where the schema leaves several, it takes the one that
 * the files have, so that saving a file loses nothing; where they have several, it takes the one
 * that says most and {@link #unlike} names the others. What a form cannot show (entries whose keys
 * are the writer's own) is a hidden field: it keeps what is written.
 */
public final class CmsForms {

    /** Letters of a pattern that a form checks while somebody types; longer ones it leaves out. */
    private static final int LONGEST_PATTERN = 1_000;

    /** Texts of more than a line. */
    private static final Set<String> LONG = Set.of("summary", "note", "plain", "text", "access");

    private static final Set<String> MARKDOWN = Set.of("details");

    /** Days of the publication's own; documents may be dated by their month or year alone. */
    private static final Set<String> DAYS = Set.of("verified", "publish", "expires", "updated");

    /**
     * A field that is written in another way than its form has.
     *
     * @param path the kind and the names of the fields, e.g. {@code service.phones}
     * @param way how the form writes it
     */
    public record Unlike(String path, Way way, Position at) {}

    private final FieldWords words;
    private final Map<String, List<String>> known;
    private final WrittenFields written;
    private final Map<String, Way> ways = new LinkedHashMap<>();

    /**
     * @param words name the fields
     * @param known the names that a publication keeps, by list, e.g. {@code topics}
     * @param written how its files write their fields
     */
    public CmsForms(FieldWords words, Map<String, List<String>> known, WrittenFields written) {
        this.words = words;
        this.known = known;
        this.written = written;
    }

    /**
     * The fields of a kind's form.
     *
     * @param name the kind's word
     */
    public List<Map<String, Object>> fields(String name, Shape.Record record) {
        var fields = new ArrayList<Map<String, Object>>();
        record.fields()
                .forEach(
                        (key, field) ->
                                fields.add(
                                        isShown(key, name, record)
                                                ? field(name + "." + key, key, field)
                                                : hidden(name + "." + key, key)));
        return fields;
    }

    /** Of two names for one thing the form shows the one that the files have, else the first. */
    private boolean isShown(String key, String name, Shape.Record record) {
        return record.either().stream()
                .filter(group -> group.contains(key))
                .allMatch(
                        group ->
                                group.stream()
                                        .filter(one -> !written.of(name + "." + one).isEmpty())
                                        .findFirst()
                                        .orElse(group.get(0))
                                        .equals(key));
    }

    /** Kept as it is when the file is saved. */
    private Map<String, Object> hidden(String path, String key) {
        return Json.object(
                "name", key, "label", label(path, key), "required", false, "widget", "hidden");
    }

    /** What the forms made so far would not show as it is written, in the order of the forms. */
    public List<Unlike> unlike() {
        return ways.entrySet().stream()
                .flatMap(
                        way ->
                                written.of(way.getKey()).stream()
                                        .filter(place -> place.way() != way.getValue())
                                        .map(
                                                place ->
                                                        new Unlike(
                                                                way.getKey(),
                                                                way.getValue(),
                                                                place.at())))
                .toList();
    }

    private Map<String, Object> field(String path, String key, Shape.Field field) {
        var form = new LinkedHashMap<String, Object>();
        form.put("name", key);
        form.put("label", label(path, key));
        words.of(path).flatMap(FieldWords.Label::about).ifPresent(text -> form.put("hint", text));
        form.put("required", field.required());
        form.putAll(widget(path, key, field.shape()));
        return form;
    }

    private String label(String path, String key) {
        return words.of(path).map(FieldWords.Label::title).orElse(key);
    }

    private Map<String, Object> widget(String path, String key, Shape shape) {
        if (shape instanceof Shape.Items items) {
            return list(path, key, items.item());
        }
        if (shape instanceof Shape.Either either) {
            boolean text = written.ways(path).equals(Set.of(Way.TEXT));
            return widget(path, key, text ? plainer(either) : richer(either));
        }
        if (shape instanceof Shape.Record record) {
            ways.put(path, Way.FIELDS);
            return object(path, record);
        }
        if (shape instanceof Shape.Entries || shape instanceof Shape.Anything) {
            return Json.object("widget", "hidden");
        }
        ways.put(path, Way.TEXT);
        return single(path, key, shape);
    }

    private Map<String, Object> object(String path, Shape.Record record) {
        return Json.object("widget", "object", "collapsed", true, "fields", fields(path, record));
    }

    private Map<String, Object> single(String path, String key, Shape shape) {
        if (shape instanceof Shape.Flag) {
            return Json.object("widget", "boolean");
        }
        if (shape instanceof Shape.WholeNumber) {
            return Json.object("widget", "number", "value_type", "int");
        }
        if (shape instanceof Shape.Choice choice) {
            return Json.object("widget", "select", "options", options(choice));
        }
        List<String> options = options(path, shape);
        if (!options.isEmpty()) {
            return Json.object("widget", "select", "options", options);
        }
        if (DAYS.contains(key) && written.isDays(path)) {
            return day();
        }
        String text = MARKDOWN.contains(key) ? "markdown" : LONG.contains(key) ? "text" : "string";
        Map<String, Object> form = Json.object("widget", text);
        if (text.equals("markdown")) {
            form.put("modes", List.of("raw"));
        }
        pattern(shape).ifPresent(pattern -> form.put("pattern", pattern));
        return form;
    }

    /** Written as {@code 2026-11-02}, by versions of the editors that differ in what they ask. */
    private static Map<String, Object> day() {
        return Json.object(
                "widget", "datetime",
                "format", "YYYY-MM-DD",
                "date_format", "YYYY-MM-DD",
                "time_format", false);
    }

    /** What is typed must match it as a whole; the checker says the rest. */
    private static Optional<List<String>> pattern(Shape shape) {
        return shape instanceof Shape.Text text
                ? text.pattern()
                        .filter(pattern -> pattern.length() <= LONGEST_PATTERN)
                        .map(
                                pattern ->
                                        List.of(
                                                "^\\s*(?:" + pattern + ")\\s*$",
                                                "Chưa đúng cách viết, xem ví dụ trong sổ tay"))
                : Optional.empty();
    }

    private Map<String, Object> list(String path, String key, Shape item) {
        Set<Way> found = written.ways(path);
        if (found.equals(Set.of(Way.TEXT))) {
            ways.put(path, Way.TEXT);
            return single(path, key, plainer(item));
        }
        Shape one = found.equals(Set.of(Way.TEXTS)) ? plainer(item) : richer(item);
        if (one instanceof Shape.Record record) {
            boolean alone = found.equals(Set.of(Way.FIELDS));
            ways.put(path, alone ? Way.FIELDS : Way.LIST_OF_FIELDS);
            return alone
                    ? object(path, record)
                    : Json.object(
                            "widget", "list", "collapsed", true, "fields", fields(path, record));
        }
        ways.put(path, Way.TEXTS);
        List<String> options = options(path, one);
        if (!options.isEmpty()) {
            return Json.object("widget", "select", "multiple", true, "options", options);
        }
        Map<String, Object> field = Json.object("name", "item", "label", label(path, key));
        field.putAll(single(path, key, one));
        return Json.object("widget", "list", "field", field);
    }

    /** Numbers as numbers: an editor reads {@code seconds: 60} as one. */
    private static List<?> options(Shape.Choice choice) {
        boolean numbers = choice.words().stream().allMatch(word -> word.matches("[1-9]\\d{0,8}"));
        return numbers ? choice.words().stream().map(Integer::valueOf).toList() : choice.words();
    }

    /** The names to choose from; none where a file has another text, which a choice would lose. */
    private List<String> options(String path, Shape shape) {
        if (shape instanceof Shape.Choice choice) {
            return choice.words();
        }
        List<String> names =
                shape instanceof Shape.Named named
                        ? known.getOrDefault(named.list(), List.of())
                        : List.of();
        return names.containsAll(written.texts(path)) ? names : List.of();
    }

    /** Of two ways to write a value the one that says more. */
    private static Shape richer(Shape shape) {
        return sides(shape)
                .filter(side -> side instanceof Shape.Record || side instanceof Shape.Items)
                .findFirst()
                .or(() -> sides(shape).filter(side -> !(side instanceof Shape.Text)).findFirst())
                .orElseGet(() -> sides(shape).findFirst().orElseThrow());
    }

    /** Of two ways to write a value the one that is a text. */
    private static Shape plainer(Shape shape) {
        return sides(shape)
                .filter(side -> !(side instanceof Shape.Record || side instanceof Shape.Items))
                .findFirst()
                .orElse(Shape.TEXT);
    }

    private static Stream<Shape> sides(Shape shape) {
        return shape instanceof Shape.Either either
                ? Stream.concat(sides(either.one()), sides(either.other()))
                : Stream.of(shape);
    }
}
