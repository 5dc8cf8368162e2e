package vn.loa.theme;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.unbescape.html.HtmlEscape;

class EscapedTextTest {

    @Test
    void fiveSignsAreWrittenAsReferences() {
        assertThat(EscapedText.of("a < b > c & \"d\" 'e'"))
                .isEqualTo("a &lt; b &gt; c &amp; &quot;d&quot; &#39;e&#39;");
    }

    @Test
    void textWithoutThemStaysTheSameObject() {
        String text = "Phòng, chống mua bán người – 111 ⟶ 😀";
        assertThat(EscapedText.of(text)).isSameAs(text);
    }

    /** What the template engine would have written. */
    @Test
    void anyTextIsWrittenAsTheLibraryWritesIt() {
        var random = new Random(5);
        String signs = "&<>\"'; ađ\u00A0é\u200B\uD83D\uDE00\u0000\u001F\uFFFE\n";
        for (int i = 0; i < 2_000; i++) {
            var text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(signs.charAt(random.nextInt(signs.length())));
            }
            assertThat(EscapedText.of(text.toString()))
                    .isEqualTo(HtmlEscape.escapeHtml4Xml(text.toString()));
        }
    }
}
