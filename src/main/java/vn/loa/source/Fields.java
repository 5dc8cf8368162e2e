package vn.loa.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Reads the fields of one mapping, noting every problem on the way.
 *
 * <p>A reader asks for its fields one by one and ends with {@link #outcome}: keys nobody asked for
 * are reported there, and the record is built only when there is no error. A translation's fields
 * may rest on those of its original: what the translation leaves out is taken from there.
 *
 * <p>What a reader asks for is at the same time what it declares: {@link #shape} runs it over no
 * fields at all and gathers its questions, for the schema that editors use.
 */
public final class Fields {

    /** Turns one typed value into what it means, or says what is wrong with it. */
    public interface Parser<T> extends Function<YamlValue.Scalar, Outcome<T>> {

        /** What it takes; any text unless it says more. */
        default Shape shape() {
            return Shape.TEXT;
        }

        /** The same text, meaning something else. */
        default <R> Parser<R> map(Function<T, R> change) {
            return of(shape(), scalar -> apply(scalar).map(change));
        }

        /** A parser that says what it takes. */
        static <T> Parser<T> of(Shape shape, Function<YamlValue.Scalar, Outcome<T>> parser) {
            return new Parser<>() {
                @Override
                public Outcome<T> apply(YamlValue.Scalar scalar) {
                    return parser.apply(scalar);
                }

                @Override
                public Shape shape() {
                    return shape;
                }
            };
        }
    }

    /** What a writer may have meant by a field that is not there. */
    public interface Names {
        Names NONE =
                new Names() {
                    @Override
                    public Optional<String> meant(String key) {
                        return Optional.empty();
                    }

                    @Override
                    public Optional<Message> elsewhere(String key) {
                        return Optional.empty();
                    }
                };

        /** The field that has this name in another language. */
        Optional<String> meant(String key);

        /** Where to write a field that belongs elsewhere. */
        Optional<Message> elsewhere(String key);
    }

    private final YamlValue.Mapping own;
    private final Optional<YamlValue.Mapping> original;
    private final List<Diagnostic> diagnostics;
    private final Set<String> asked = new LinkedHashSet<>();
    private final Map<String, Diagnostic> missing = new HashMap<>();
    private final Optional<Declared> declared;
    private Names names = Names.NONE;

    private Fields(
            YamlValue.Mapping own,
            Optional<YamlValue.Mapping> original,
            List<Diagnostic> diagnostics,
            Optional<Declared> declared) {
        this.own = own;
        this.original = original;
        this.diagnostics = diagnostics;
        this.declared = declared;
    }

    public static Fields of(YamlValue.Mapping mapping) {
        return of(mapping, Optional.empty());
    }

    /** What a reader takes: it is run over nothing, and asked-for fields are noted. */
    public static Shape shape(Consumer<Fields> reader) {
        var declared = new Declared();
        reader.accept(declaring(declared));
        return declared.shape();
    }

    private static Fields declaring(Declared declared) {
        var nothing = YamlValue.Mapping.empty(Position.start(""));
        return new Fields(nothing, Optional.empty(), new ArrayList<>(), Optional.of(declared));
    }

    /** Fields of a translation; {@code original} gives what it leaves out. */
    public static Fields of(YamlValue.Mapping mapping, Optional<YamlValue.Mapping> original) {
        return new Fields(mapping, original, new ArrayList<>(), Optional.empty());
    }

    /** The same fields, of whose strange names something is known. */
    public Fields naming(Names known) {
        var fields = new Fields(own, original, diagnostics, declared);
        fields.names = known;
        return fields;
    }

    public Position at() {
        return own.at();
    }

    /** Where a field's value stands; the mapping's own place when the field is absent. */
    public Position at(String key) {
        return entry(key).map(entry -> entry.value().at()).orElse(own.at());
    }

    /** Whether the field is there and not only in the original. */
    public boolean hasOwn(String key) {
        ask(key);
        return own.entry(key).filter(entry -> !isEmpty(entry.value())).isPresent();
    }

    /** A problem the reader itself found. */
    public void report(Diagnostic diagnostic) {
        diagnostics.add(diagnostic);
    }

    /** A text value; absent when the field is missing or empty. */
    public Optional<String> text(String key) {
        declare(key, () -> Shape.TEXT);
        return scalar(key).map(YamlValue.Scalar::text).map(String::strip);
    }

    /** A text that must be there; empty (and an error) when it is not. */
    public String requiredText(String key, String example) {
        required(key, example);
        return scalar(key).map(YamlValue.Scalar::text).map(String::strip).orElse("");
    }

    /** Reports a field that must be there, whatever it holds, and is not. */
    public void required(String key, String example) {
        declared.ifPresent(shapes -> shapes.require(key));
        if (values(key).isEmpty()) {
            Diagnostic problem = FieldProblem.missing(own.at(), key, example);
            missing.put(key, problem);
            report(problem);
        }
    }

    /** Reports when neither of two fields is there. */
    public void requiredEither(String key, String other, String example) {
        declared.ifPresent(shapes -> shapes.requireEither(key, other));
        if (values(key).isEmpty() && values(other).isEmpty()) {
            report(FieldProblem.missing(own.at(), key, example));
        }
    }

    /**
     * Reports a field that writers expect here and that belongs elsewhere.
     *
     * @param where says where to write it
     */
    public void misplaced(String key, Message where) {
        own.entry(key)
                .ifPresent(
                        entry -> {
                            asked.add(key);
                            report(FieldProblem.misplaced(entry, where));
                        });
    }

    public <T> Optional<T> optional(String key, Parser<T> parser) {
        declare(key, parser::shape);
        return scalar(key).flatMap(scalar -> parsed(parser.apply(scalar)));
    }

    /**
     * A list; a single value counts as a list of one. Items that cannot be read are reported and
     * left out.
     */
    public <T> List<T> list(String key, Form<T> reader) {
        declare(key, () -> new Shape.Items(reader.shape()));
        var items = new ArrayList<T>();
        for (YamlValue item : values(key)) {
            parsed(reader.apply(item)).ifPresent(items::add);
        }
        return List.copyOf(items);
    }

    /** A list of texts; a single text counts as a list of one. */
    public List<String> texts(String key) {
        return scalars(key).stream().map(YamlValue.Scalar::text).toList();
    }

    /** A list of texts with their places, such as ids. */
    public List<YamlValue.Scalar> scalars(String key) {
        return scalars(key, Shape.TEXT);
    }

    /** A list of texts with their places, of which more is known. */
    public List<YamlValue.Scalar> scalars(String key, Shape item) {
        return list(key, Form.of(item, value -> textOf(key, value)));
    }

    /** The fields of a nested mapping. */
    public Optional<Fields> mapping(String key) {
        if (declared.isPresent()) {
            var inner = new Declared();
            declare(key, inner::shape);
            return Optional.of(declaring(inner));
        }
        Optional<YamlValue> value = value(key);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        if (value.get() instanceof YamlValue.Mapping mapping) {
            return Optional.of(nested(mapping));
        }
        report(
                FieldProblem.notFields(
                        key, value.get(), "các trường thụt vào bên dưới", "indented fields"));
        return Optional.empty();
    }

    /** Names of the fields that hold fields of their own. */
    public List<String> groups() {
        return own.entries().stream()
                .filter(entry -> entry.value() instanceof YamlValue.Mapping)
                .map(YamlValue.Entry::key)
                .toList();
    }

    /** Fields of a mapping inside this one; what they report counts as reported here. */
    public Fields nested(YamlValue.Mapping mapping) {
        return new Fields(mapping, Optional.empty(), diagnostics, Optional.empty());
    }

    /** These fields with others below them that give what they leave out. */
    public Fields restingOn(YamlValue.Mapping others) {
        return new Fields(own, Optional.of(others), diagnostics, declared);
    }

    /** Reads each item of a list as a mapping with fields of its own. */
    public <T> List<T> mappings(String key, Function<Fields, T> reader) {
        return mappings(key, Optional.empty(), reader);
    }

    /**
     * The same.
     *
     * @param meant the field of an item that is meant where somebody wrote only a text
     */
    public <T> List<T> mappings(String key, String meant, Function<Fields, T> reader) {
        return mappings(key, Optional.of(meant), reader);
    }

    private <T> List<T> mappings(String key, Optional<String> meant, Function<Fields, T> reader) {
        declare(key, () -> new Shape.Items(shape(reader::apply)));
        var items = new ArrayList<T>();
        var texts = new ArrayList<YamlValue.Scalar>();
        for (YamlValue value : values(key)) {
            if (value instanceof YamlValue.Mapping mapping) {
                Fields fields = nested(mapping);
                T item = reader.apply(fields);
                fields.reportUnknown();
                items.add(item);
            } else if (meant.isPresent() && value instanceof YamlValue.Scalar text) {
                texts.add(text);
            } else {
                report(
                        FieldProblem.wrongType(
                                key, value, "các trường dạng “tên: giá trị”", "fields"));
            }
        }
        if (!texts.isEmpty()) {
            boolean isList = value(key).get() instanceof YamlValue.Sequence;
            report(FieldProblem.onlyText(key, meant.orElseThrow(), texts, isList));
        }
        return List.copyOf(items);
    }

    /**
     * All entries, for mappings whose keys are ids and not field names.
     *
     * @param value what each may look like
     */
    public List<YamlValue.Entry> entries(Supplier<Shape> value) {
        return entries(value, false);
    }

    /**
     * The same.
     *
     * @param required whether something must stand at each
     */
    public List<YamlValue.Entry> entries(Supplier<Shape> value, boolean required) {
        declared.ifPresent(shapes -> shapes.free(value, required));
        own.entries().forEach(entry -> asked.add(entry.key()));
        return own.entries();
    }

    public boolean flag(String key, boolean otherwise) {
        return optional(key, PlainValues.flag(key)).orElse(otherwise);
    }

    public Optional<Integer> wholeNumber(String key) {
        return wholeNumber(key, 10);
    }

    /** The same, with a number that writers may be told. */
    public Optional<Integer> wholeNumber(String key, int example) {
        return wholeNumber(key, example, Shape.WholeNumber.ANY);
    }

    /**
     * The same, where the reader itself refuses numbers beyond some bounds.
     *
     * @param bounds told to editors
     */
    public Optional<Integer> wholeNumber(String key, int example, Shape.WholeNumber bounds) {
        return optional(key, PlainValues.wholeNumber(key, example, bounds));
    }

    /** Builds the value when nothing stands in its way; always hands on what was noted. */
    public <T> Outcome<T> outcome(Supplier<T> value) {
        reportUnknown();
        return declared.isPresent() || Diagnostic.anyError(diagnostics)
                ? new Outcome.Failed<>(diagnostics)
                : new Outcome.Ok<>(value.get(), diagnostics);
    }

    /** What was noted so far. */
    public List<Diagnostic> diagnostics() {
        return List.copyOf(diagnostics);
    }

    /** Reports keys nobody asked for. */
    public void reportUnknown() {
        var strange = new StrangeFields(own, asked, names, missing);
        missing.values().removeAll(strange.settled());
        diagnostics.removeAll(strange.settled());
        diagnostics.addAll(strange.told());
    }

    private <T> Optional<T> parsed(Outcome<T> outcome) {
        diagnostics.addAll(outcome.diagnostics());
        return outcome.value();
    }

    private Optional<YamlValue.Scalar> scalar(String key) {
        return value(key).flatMap(value -> parsed(textOf(key, value)));
    }

    private static Outcome<YamlValue.Scalar> textOf(String key, YamlValue value) {
        return value instanceof YamlValue.Scalar scalar
                ? Outcome.ok(scalar)
                : Outcome.failed(
                        FieldProblem.wrongType(key, value, "một dòng chữ", "a single text"));
    }

    private List<YamlValue> values(String key) {
        return value(key)
                .map(
                        value ->
                                value instanceof YamlValue.Sequence sequence
                                        ? sequence.items().stream()
                                                .filter(item -> !isEmpty(item))
                                                .toList()
                                        : List.of(value))
                .orElse(List.of());
    }

    /** A field's value as it stands; absent when the field is missing or empty. */
    public Optional<YamlValue> value(String key) {
        ask(key);
        return entry(key).map(YamlValue.Entry::value).filter(value -> !isEmpty(value));
    }

    /** A field's value as it stands, for readers that look into it themselves. */
    public Optional<YamlValue> value(String key, Shape shape) {
        declare(key, () -> shape);
        return value(key);
    }

    private void ask(String key) {
        asked.add(key);
        declared.ifPresent(shapes -> shapes.mention(key));
    }

    private void declare(String key, Supplier<Shape> shape) {
        declared.ifPresent(shapes -> shapes.note(key, shape));
    }

    private Optional<YamlValue.Entry> entry(String key) {
        return own.entry(key).or(() -> original.flatMap(mapping -> mapping.entry(key)));
    }

    private static boolean isEmpty(YamlValue value) {
        return value instanceof YamlValue.Scalar scalar && scalar.isEmpty();
    }
}
