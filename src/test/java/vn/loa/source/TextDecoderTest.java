package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static Outcome<String> read(String name, byte[] bytes) {
        return new SourceFile(name, bytes).text();
    }

    private static Outcome<String> read(String text) {
        return read("a.md", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The letters just within and just beyond what is read without a second look. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                " ~\t\n",
                "ḁẞẟẠỹỿἀ",
                "‐–—‘’“”…‧",
                "ĀāĐđŨơưɏɐ",
                "àÝ¢¿÷",
                "中文 ไทย ភាសា ພາສາ",
                "👪 🇻🇳",
                "\u2060\u200d"
            })
    void lettersOfAnyLanguageStayAsTheyAre(String text) {
        assertThat(read(text).value()).contains(text);
        assertThat(read(text).diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"UTF-16BE,FE FF", "UTF-16LE,FF FE", "UTF-8,EF BB BF"})
    void theMarkAtTheStartSaysTheEncodingAndGoes(String charset, String mark) {
        byte[] text = "Xã Ví Dụ\r\nhai\rba".getBytes(Charset.forName(charset));
        String[] marks = mark.split(" ");
        byte[] bytes = new byte[marks.length + text.length];
        for (int i = 0; i < marks.length; i++) {
            bytes[i] = (byte) Integer.parseInt(marks[i], 16);
        }
        System.arraycopy(text, 0, bytes, marks.length, text.length);
        assertThat(read("a.md", bytes).value()).contains("Xã Ví Dụ\nhai\nba");
    }

    @Test
    void marksThatStandApartAreComposed() {
        assertThat(read("Xa\u0303 Vi\u0301 Du\u0323").value()).contains("Xã Ví Dụ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u0001", "\u001f", "\u007f", "\u0085", "\u009f", "\ufeff", "\ufdd0", "\ufdef",
                "\ufffe", "\uffff"
            })
    void whatNobodySeesIsASpaceAndTold(String hidden) {
        Outcome<String> read = read("Một\nhai " + hidden + "ba" + hidden);
        assertThat(read.value()).contains("Một\nhai  ba ");
        assertThat(read.diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("control-character");
                            assertThat(problem.isError()).isFalse();
                            assertThat(problem.at()).hasToString("a.md:2:5");
                        });
    }

    /** The neighbours of those that nobody sees. */
    @ParameterizedTest
    @ValueSource(strings = {"\u00a0", "\ufdcf", "\ufdf0", "\ufffc", "\u0020"})
    void whatIsSeenStays(String seen) {
        assertThat(read("a" + seen + "b").value()).contains("a" + seen + "b");
        assertThat(read("a" + seen + "b").diagnostics()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufffd", "\0"})
    void aLostLetterIsAnErrorAtItsPlace(String lost) {
        assertThat(read("Một\nhai" + lost).value()).isEmpty();
        assertThat(read("Một\nhai" + lost).diagnostics())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("encoding");
                            assertThat(problem.at()).hasToString("a.md:2:4");
                        });
    }

    /** Half a pair cannot be written in UTF-8; in UTF-16 it can. */
    @ParameterizedTest
    @ValueSource(strings = {"FEFF0061D83D", "FEFF0061DE00", "FEFF0061D83D0061", "FEFFDE00D83D"})
    void halfAPairIsAnError(String hex) {
        assertThat(read("a.md", HexFormat.of().parseHex(hex)).diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("encoding");
    }

    @Test
    void whatIsNoTextIsToldAtItsLineAndAsItsProgramSavesIt() {
        byte[] bytes = "Một\nhai\nM?t".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 2] = (byte) 0xe9;
        Diagnostic page = read("a.md", bytes).diagnostics().get(0);
        assertThat(page.at().line()).isEqualTo(3);
        assertThat(page.suggestion().orElseThrow().vietnamese()).contains("Notepad");
        Diagnostic table = read("a.csv", bytes).diagnostics().get(0);
        assertThat(table.suggestion().orElseThrow().vietnamese())
                .contains("CSV UTF-8")
                .doesNotContain("Notepad");
    }
}
