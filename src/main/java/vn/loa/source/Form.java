package vn.loa.source;

import java.util.function.Function;

/** How a value is written: reads it, and says what it may look like. */
public interface Form<T> extends Function<YamlValue, Outcome<T>> {

    Shape shape();

    static <T> Form<T> of(Shape shape, Function<YamlValue, Outcome<T>> reader) {
        return new Form<>() {
            @Override
            public Outcome<T> apply(YamlValue value) {
                return reader.apply(value);
            }

            @Override
            public Shape shape() {
                return shape;
            }
        };
    }

    /** A text. */
    static <T> Form<T> text(Fields.Parser<T> parser) {
        return of(
                parser.shape(),
                value ->
                        value instanceof YamlValue.Scalar scalar
                                ? parser.apply(scalar)
                                : Outcome.failed(notOneText(value)));
    }

    private static Diagnostic notOneText(YamlValue value) {
        return Diagnostic.error(
                        "wrong-type",
                        value.at(),
                        "ở đây cần một dòng chữ",
                        "a single text is needed here")
                .suggesting(
                        "viết một dòng chữ; nếu có dấu hai chấm thì đặt trong dấu nháy kép",
                        "write a single text; put one that holds a colon in double quotes");
    }

    /**
     * A text, or fields that say more.
     *
     * @param fields reads them; ends with {@link Fields#outcome}
     * @param neither what is wrong with a list
     */
    static <T> Form<T> either(
            Fields.Parser<T> text,
            Function<Fields, Outcome<T>> fields,
            Function<YamlValue, Diagnostic> neither) {
        return new Form<>() {
            @Override
            public Outcome<T> apply(YamlValue value) {
                if (value instanceof YamlValue.Scalar scalar) {
                    return text.apply(scalar);
                }
                return value instanceof YamlValue.Mapping mapping
                        ? fields.apply(Fields.of(mapping))
                        : Outcome.failed(neither.apply(value));
            }

            @Override
            public Shape shape() {
                return new Shape.Either(text.shape(), Fields.shape(fields::apply));
            }
        };
    }
}
