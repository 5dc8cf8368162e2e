package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text is changed to capitals here, but for what stands in code and links. */
class TextRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a<b>c</b>d | A<b>C</b>D",
                "<p>ễ<br/>đ</p> | <p>Ễ<br/>Đ</p>",
                "<code>a<b>c</b></code>d | <code>a<b>c</b></code>D",
                "<a href=x>a</a>b</a>c | <a href=x>a</a>B</a>C",
                "<code>a<code>b</code>c</code>d | <code>a<code>b</code>c</code>D",
                "<p title=\"1>2\">a</p> | <p title=\"1>2\">A</p>",
                "<!-- a > b -->c<!-- d | <!-- a > b -->C<!-- d",
                "a < b <1> c<> | A < B <1> C<>",
                "<p data-as-written>a<i>b</i></p>c | <p data-as-written>a<i>b</i></p>C",
                "<p class=x data-as-writtenly>a</p>b | <p class=x data-as-writtenly>a</p>B",
                "</code>a<p>b<i | </code>A<p>B<i",
                "a< | A<",
            })
    void textIsChangedAndTagsStay(String html, String expected) {
        assertThat(capitals(html, 0, html.length())).isEqualTo(expected);
    }

    @Test
    void onlyThePartThatIsNamedIsChanged() {
        String html = "a<main>b<code>c</main>d<!-- e";

        assertThat(capitals(html, 1, html.indexOf("</main>")))
                .isEqualTo("a<main>B<code>c</main>d<!-- e");
    }

    @Test
    void aCommentThatGoesOnBehindThePartEndsWithIt() {
        String html = "<p>a<!-- b</p>c --><p>d";

        assertThat(capitals(html, 0, html.indexOf("c"))).isEqualTo("<p>A<!-- b</p>c --><p>d");
    }

    @Test
    void nothingIsCopiedWhereNothingIsChanged() {
        String html = "<p>a</p>";

        assertThat(TextRuns.changed(html, 0, html.length(), List.of(pass(t -> t)))).isSameAs(html);
        assertThat(TextRuns.changed(html, 0, html.length(), List.of())).isSameAs(html);
    }

    @Test
    void aPassSeesWhatTheOnesBeforeItMade() {
        String html = "<p>a b<code>a</code></p>";

        String changed =
                TextRuns.changed(
                        html,
                        0,
                        html.length(),
                        List.of(
                                pass(t -> t.replace("b", "<a>a</a>a")),
                                pass(t -> t.replace("a", "c")),
                                pass(t -> t.replace("c", "<i>d</i>"))));

        assertThat(changed).isEqualTo("<p><i>d</i> <a>a</a><i>d</i><code>a</code></p>");
    }

    private static String capitals(String html, int start, int end) {
        return TextRuns.changed(
                html, start, end, List.of(pass(text -> text.toUpperCase(Locale.ROOT))));
    }

    private static TextRuns.Pass pass(UnaryOperator<String> change) {
        return TextRuns.Pass.outside(Set.of("code", "a"), change);
    }
}
