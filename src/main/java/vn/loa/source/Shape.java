package vn.loa.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a value may look like, as its reader declares it: editors check and complete by it while
 * somebody types.
 */
public sealed interface Shape {

    /** A text of any kind; numbers and yes or no count as text too. */
    Shape TEXT = new Text(Optional.empty());

    /** Whatever stands there. */
    Shape ANYTHING = new Anything();

    /** A text of a pattern, a regular expression that JavaScript understands too. */
    static Shape text(String pattern) {
        return new Text(Optional.of(pattern));
    }

    /**
     * @param pattern the whole text matches it; absent where any text will do
     */
    record Text(Optional<String> pattern) implements Shape {}

    /**
     * A name from a list that the publication keeps, such as its topics; other names are taken too.
     */
    record Named(String list) implements Shape {}

    /** One of a closed list of words. */
    record Choice(List<String> words) implements Shape {
        public Choice {
            words = List.copyOf(words);
        }
    }

    /** Yes or no. */
    record Flag() implements Shape {}

    /** Up to nine digits, and no number beyond two bounds, both included. */
    record WholeNumber(int least, int most) implements Shape {

        /** Nine digits. */
        private static final int LARGEST = 999_999_999;

        public static final WholeNumber ANY = new WholeNumber(-LARGEST, LARGEST);
    }

    /** A list; one item may stand alone. */
    record Items(Shape item) implements Shape {}

    /**
     * Named fields, and no others; in the order their reader asks for them.
     *
     * @param either groups of fields of which one at least must be there
     */
    record Record(Map<String, Field> fields, List<List<String>> either) implements Shape {
        public Record {
            fields = new LinkedHashMap<>(fields);
            either = List.copyOf(either);
        }

        /** The same fields, every one of which may be left out. */
        public Record withoutRequired() {
            var optional = new LinkedHashMap<String, Field>();
            fields.forEach((key, field) -> optional.put(key, new Field(field.shape(), false)));
            return new Record(optional, List.of());
        }
    }

    /**
     * Entries whose keys are the writer's own.
     *
     * @param required whether something must stand at each
     */
    record Entries(Shape value, boolean required) implements Shape {}

    /** One shape or the other. */
    record Either(Shape one, Shape other) implements Shape {}

    record Anything() implements Shape {}

    /**
     * A field of a record.
     *
     * @param required whether something must stand there
     */
    record Field(Shape shape, boolean required) {}
}
