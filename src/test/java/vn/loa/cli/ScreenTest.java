package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a window shows that has no Vietnamese letters, and who answers through a pipe. */
class ScreenTest {

    private static final String WORDS = "lỗi: “Đường dây” → 111 · Ế ư đ… ✗\n";

    private static byte[] shown(Optional<String> letters, String text) {
        var window = new ByteArrayOutputStream();
        new Screen(letters).stream(window).print(text);
        return window.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cp1258", "cp437", "windows-1252", "ANSI_X3.4-1968", "ms936"})
    void aWindowWithoutTheLettersGetsWordsWithoutMarks(String charset) {
        assertThat(new String(shown(Optional.of(charset), WORDS), StandardCharsets.US_ASCII))
                .isEqualTo("loi: \"Duong day\" -> 111 - E u d... x\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "utf8", "cp65001"})
    void aWindowWithThemGetsThem(String charset) {
        assertThat(shown(Optional.of(charset), WORDS)).asString().isEqualTo(WORDS);
    }

    @Test
    void aFileAlwaysGetsThem() {
        assertThat(shown(Optional.empty(), WORDS)).asString().isEqualTo(WORDS);
    }

    @ParameterizedTest
    @CsvSource({"Hoà,Hoa", "ĐẮK LẮK,DAK LAK", "日,_", "a\u00a0b,a b"})
    void marksGoAndSignsAreNeverQuestionMarks(String text, String plain) {
        assertThat(PlainLetters.plain(text)).isEqualTo(plain).doesNotContain("?");
        assertThat(PlainLetters.plain(Normalizer.normalize(text, Normalizer.Form.NFD)))
                .isEqualTo(plain);
    }

    @Test
    void linesOfAPipeAreAnswers() {
        byte[] lines = "\uFEFFxã Một\n\nba".getBytes(StandardCharsets.UTF_8);
        var keyboard = Keyboard.piped(new ByteArrayInputStream(lines));
        assertThat(keyboard.line()).contains("xã Một");
        assertThat(keyboard.line()).contains("");
        assertThat(keyboard.line()).contains("ba");
        assertThat(keyboard.line()).isEmpty();
        assertThat(keyboard.isSeen()).isFalse();
    }

    /** Such a pipe may stay open for ever: whoever waits for it never ends. */
    @Test
    void aPipeIntoWhichNobodyWritesIsNobody() {
        var silent =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("would wait");
                    }
                };
        assertThat(Keyboard.piped(silent)).isSameAs(Keyboard.NOBODY);
    }
}
