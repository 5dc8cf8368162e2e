package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {

    private static final String PAGE = "---\ntitle: Dấu hiệu\n---\nMột đoạn.\nHai.\n";

    private static Outcome<FrontMatter> read(byte[] bytes) {
        return FrontMatter.read(new SourceFile("a.md", bytes));
    }

    private static Outcome<FrontMatter> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<String> problems(Outcome<?> outcome) {
        return outcome.diagnostics().stream()
                .map(d -> d.at().line() + ":" + d.at().column() + " " + d.code())
                .toList();
    }

    private static String title(Outcome<FrontMatter> read) {
        var entry = read.value().orElseThrow().fields().entry("title").orElseThrow();
        return ((YamlValue.Scalar) entry.value()).text();
    }

    private static void isThePage(Outcome<FrontMatter> read) {
        assertThat(read.diagnostics()).isEmpty();
        assertThat(title(read)).isEqualTo("Dấu hiệu");
        assertThat(read.value().orElseThrow().text()).isEqualTo("Một đoạn.\nHai.\n");
        assertThat(read.value().orElseThrow().linesBefore()).isEqualTo(3);
    }

    @Test
    void fieldsAndTextArePartedAtTheFences() {
        isThePage(read(PAGE));
    }

    @Test
    void whatEditorsDoToAFileDoesNotMatter() {
        isThePage(read("\uFEFF" + PAGE));
        isThePage(read(PAGE.replace("\n", "\r\n")));
        isThePage(read(PAGE.replace("\n", "\r")));
        isThePage(read("\uFEFF" + PAGE.replace("\n", "\r\n")));
        isThePage(read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16LE)));
        isThePage(read(("\uFEFF" + PAGE).getBytes(StandardCharsets.UTF_16BE)));
        isThePage(read(Normalizer.normalize(PAGE, Normalizer.Form.NFD)));
        isThePage(read(PAGE.replace("---\n", "---  \n")));
    }

    @Test
    void blankLinesAboveTheFirstFenceDoNotHideTheFields() {
        var read = read("\n\n" + PAGE);
        assertThat(title(read)).isEqualTo("Dấu hiệu");
        assertThat(read.value().orElseThrow().linesBefore()).isEqualTo(5);
        assertThat(problems(read("\n---\ntitle: a\ntitle: b\n---\n")))
                .containsExactly("4:1 duplicate-key");
    }

    @Test
    void aFileWithoutFieldsIsAllText() {
        var parts = read("Chỉ có chữ.\n").value().orElseThrow();
        assertThat(parts.fields().entries()).isEmpty();
        assertThat(parts.text()).isEqualTo("Chỉ có chữ.\n");
        assertThat(parts.linesBefore()).isZero();
    }

    @Test
    void emptyFilesAndEmptyFieldsAreFine() {
        assertThat(read("").diagnostics()).isEmpty();
        assertThat(read("---\n---\n").diagnostics()).isEmpty();
        assertThat(read("---\n---").value().orElseThrow().text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "---\ntitle: a\n",
                "---",
                "---\ntitle: a\n --- \ntext",
                "---\nx: |\n  ---\n"
            })
    void aFenceThatNeverClosesIsAnError(String text) {
        assertThat(problems(read(text))).containsExactly("1:1 front-matter-open");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: a\n---\nText\n",
                "title : a\n---\n",
                "name: 111\n",
                "number: 5\n",
                "Title: a\n---\n",
                "—\ntitle: a\n—\n",
                "----\ntitle: a\n----\n"
            })
    void aMissingFirstFenceIsAnError(String text) {
        var read = read(text);
        assertThat(problems(read)).containsExactly("1:1 front-matter-missing");
        assertThat(read.diagnostics().get(0).suggestion()).isPresent();
    }

    @Test
    void aLineAboveATextIsNoFence() {
        assertThat(problems(read("----\nmã\n----\n"))).isEmpty();
        assertThat(problems(read("—\nLời nói đầu: x\n"))).isEmpty();
    }

    @Test
    void aMistakeInTheFieldsStandsAtItsLineOfTheFile() {
        assertThat(problems(read("---\ntitle: a\ntitle: b\n---\n")))
                .containsExactly("3:1 duplicate-key");
        assertThat(problems(read("---\ntitle: a: b\n---\n"))).containsExactly("2:9 yaml-syntax");
    }

    @Test
    void bytesThatAreNotUnicodeAreReportedAtTheirLine() {
        byte[] tcvn3 =
                "---\ntitle: a\nsummary: \u00adng\n".getBytes(Charset.forName("windows-1252"));
        assertThat(problems(read(tcvn3))).containsExactly("3:1 encoding");
        assertThat(read(tcvn3).diagnostics().get(0).message().vietnamese()).contains("ANSI");
        assertThat(problems(read(new byte[] {'a', '\n', (byte) 0xC3})))
                .containsExactly("2:1 encoding");
    }

    @Test
    void aNulIsReportedAtItsPlace() {
        assertThat(problems(read("a\nbc\0d\n"))).containsExactly("2:3 encoding");
    }

    @Test
    void utf16WithoutAMarkIsNotTakenForText() {
        assertThat(problems(read(PAGE.getBytes(StandardCharsets.UTF_16LE)))).hasSize(1);
    }
}
