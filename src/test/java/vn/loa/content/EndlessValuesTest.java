package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.lang.Language;
import vn.loa.source.Shape;

/** A value of a hundred thousand letters is only too long: no pattern of a field gives up on it. */
class EndlessValuesTest {

    private static final List<String> BEGINNINGS =
            List.of("", "a", "1", "+", "https://a", "https://a/", "a@", "2026", "2026-01-01");

    private static final List<String> REPEATED =
            List.of(
                    "a", "1", "1 ", "a-", "-", "/", "a/", ".", "a.", "%20", "%", "Ạ", ", ", "@a",
                    "1-", "1/");

    static Set<String> patterns() {
        var patterns = new TreeSet<String>();
        Shapes.of(List.of(Language.VIETNAMESE)).values().forEach(shape -> gather(shape, patterns));
        return patterns;
    }

    private static void gather(Shape shape, Set<String> patterns) {
        if (shape instanceof Shape.Text text) {
            text.pattern().ifPresent(patterns::add);
        } else if (shape instanceof Shape.Items items) {
            gather(items.item(), patterns);
        } else if (shape instanceof Shape.Record fields) {
            fields.fields().values().forEach(field -> gather(field.shape(), patterns));
        } else if (shape instanceof Shape.Entries entries) {
            gather(entries.value(), patterns);
        } else if (shape instanceof Shape.Either either) {
            Stream.of(either.one(), either.other()).forEach(one -> gather(one, patterns));
        }
    }

    @ParameterizedTest
    @MethodSource("patterns")
    void aPatternEnds(String written) {
        Pattern pattern = Pattern.compile(written);
        for (String beginning : BEGINNINGS) {
            for (String part : REPEATED) {
                String value = beginning + part.repeat(100_000 / part.length());
                assertThatCode(() -> pattern.matcher(value).matches())
                        .as("%s of “%s%s…”", written, beginning, part)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://loa.example/",
                "http://a",
                "https://a:8080",
                "https://a/b~c/%C4%90/d_e.f-g/"
            })
    void whatIsTheAddressOfASite(String address) {
        assertThat(address).matches(Settings.ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://a",
                "https://",
                "https://a/ b",
                "https://a/%",
                "https://a/%2",
                "https://a/%zz",
                "https://a/%20%g0",
                "https://u:p@a/",
                "https://a/?x",
                "https://a/#x",
                "https://a:123456/"
            })
    void whatIsNone(String address) {
        assertThat(address).doesNotMatch(Settings.ADDRESS);
    }
}
