package vn.loa.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/** The fields a reader has asked for so far, and what it takes for each. */
final class Declared {

    private final Map<String, Supplier<Shape>> shapes = new LinkedHashMap<>();
    private final Set<String> vague = new HashSet<>();
    private final Set<String> required = new HashSet<>();
    private final List<List<String>> either = new ArrayList<>();
    private Supplier<Shape> entries = () -> null;
    private boolean eachRequired;

    /** A field whose shape is not known yet or never will be. */
    void mention(String key) {
        if (shapes.putIfAbsent(key, () -> Shape.ANYTHING) == null) {
            vague.add(key);
        }
    }

    /** A field and its shape; the last word counts. */
    void note(String key, Supplier<Shape> shape) {
        vague.remove(key);
        shapes.put(key, shape);
    }

    void require(String key) {
        if (!shapes.containsKey(key) || vague.contains(key)) {
            note(key, () -> Shape.TEXT);
        }
        required.add(key);
    }

    void requireEither(String key, String other) {
        either.add(List.of(key, other));
    }

    /** The keys are the writer's own. */
    void free(Supplier<Shape> value, boolean each) {
        entries = value;
        eachRequired = each;
    }

    /** What the reader takes, once it has asked for everything. */
    Shape shape() {
        Shape value = entries.get();
        if (value != null) {
            return new Shape.Entries(value, eachRequired);
        }
        var fields = new LinkedHashMap<String, Shape.Field>();
        shapes.forEach(
                (key, shape) ->
                        fields.put(key, new Shape.Field(shape.get(), required.contains(key))));
        return new Shape.Record(fields, either);
    }
}
