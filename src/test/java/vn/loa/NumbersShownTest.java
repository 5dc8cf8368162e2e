package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** A number of nobody is told wherever it shows, however it came there. */
class NumbersShownTest {

    private static final String POSTER =
            """
            title: Gọi 111
            formats: [%s]
            words:
              headline: Gọi 111
              service: s
            """;

    @TempDir private Path folder;

    @BeforeEach
    void publication() throws IOException {
        write(
                "site/site.yaml",
                "title: Mẫu\nissuer: Mẫu\nbaseUrl: https://loa.example/\nlanguages: [vi]\n");
        write("content/services/s.yaml", "name: Nơi giúp\nphones: [\"111\", \"0263 000 0000\"]\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    /** A file of the built-in theme with something put into it. */
    private void change(String path, String before, String put) throws IOException {
        String text =
                Theme.of(SourceTree.of(Map.of()))
                        .file(path)
                        .map(SourceFile::text)
                        .flatMap(read -> read.value())
                        .orElseThrow();
        assertThat(text).contains(before);
        write("theme/" + path, text.replaceFirst(before, put + before));
    }

    private List<Diagnostic> told(boolean prints) throws IOException {
        return told(prints, "phone-unknown");
    }

    private List<Diagnostic> told(boolean prints, String code) throws IOException {
        var options = Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));
        return Build.check(folder, prints, options).diagnostics().stream()
                .filter(problem -> problem.code().equals(code))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>09{{ \"01\" }} 000 000</p>",
                "<p>0901 {% for a in [1,2] %}000 {% endfor %}</p>",
                "<p>{{ page.lang }}: hotline <b>{{ 118 + 1 }}</b></p>",
                "<p title=\"09{{ '01' }} 000 000\">x</p>"
            })
    void whatATemplatePutsTogether(String words) throws IOException {
        change("templates/layout.html", "</body>", words);
        assertThat(told(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.at().file())
                                    .isEqualTo("theme/templates/layout.html");
                        });
    }

    @Test
    void whatATemplateOfPaperPutsTogether() throws IOException {
        write("content/materials/m.yaml", POSTER.formatted("poster-a4"));
        change(
                "print/parts/head.html",
                "<title",
                "<meta name=\"keywords\" content=\"09{{ '01' }} 000 000\"/>");
        assertThat(told(true)).singleElement().matches(Diagnostic::isError);
    }

    @Test
    void whatAShareCardShows() throws IOException {
        change("print/share-1200x630/template.html", "</body>", "<p>09{{ '01' }} 000 000</p>");
        assertThat(told(true)).singleElement().matches(Diagnostic::isError);
    }

    /** Paper, pictures and archives hold no words themselves; whatever makes them tells theirs. */
    @Test
    void everyKindOfPaperAndPictureTellsItsWords() throws IOException {
        write("content/events/n.yaml", "title: Ngày\nday: 30/7\n");
        write("content/materials/a.yaml", POSTER.formatted("poster-a4") + "campaign: n\n");
        write(
                "content/materials/b.yaml",
                "title: B\nscript: {seconds: 30, text: Bà con chú ý. Xin dừng lại hỏi kỹ.}\n");
        write(
                "content/materials/c.yaml",
                "title: C\nwords: {headline: Gọi 111, lead: Gọi, service: s, abroad: \"Gọi {{phone s}}\"}\n"
                        + "post: {text: Gọi., alt: Ảnh chữ.}\n");
        write("content/vocabulary/a.yaml", "agencies:\n  x: {name: Cơ quan X}\n");
        write(
                "content/plans/p.md",
                "---\ntitle: Kế hoạch thử\nform: official\nissuer: Ủy ban nhân dân xã Suối Mẫu\n"
                        + "place: Suối Mẫu\nissued: 2026-07-01\nperiod: 2026\n"
                        + "duties: [{agency: x, items: [{text: Làm việc.}]}]\n"
                        + "signer: {office: CHỦ TỊCH, name: Ví Dụ}\n---\n## I. Mục đích\n\nMột.\n");
        String meta = "<meta name=\"keywords\" content=\"09{{ '01' }} 000 00%d\"/>";
        change("print/van-ban-a4/template.html", "<title", meta.formatted(1));
        change("print/agency-sheet-a4/template.html", "<title", meta.formatted(2));
        change("print/script-a4/template.html", "<title", meta.formatted(3));
        change("print/share-1200x630/template.html", "<title", meta.formatted(4));
        change("print/parts/image.html", "<title", meta.formatted(5));
        change("print/phieu-in/template.html", "<h1", "<p>09{{ '01' }} 000 006</p>");
        change("print/muc-luc/template.html", "<h1", "<p>09{{ '01' }} 000 007</p>");
        assertThat(told(true))
                .allMatch(Diagnostic::isError)
                .extracting(
                        problem ->
                                problem.message()
                                        .english()
                                        .replaceAll("(?s)^[^\"]*\"([^\"]*)\".*", "$1"))
                .extracting(text -> text.charAt(text.length() - 1))
                .containsExactlyInAnyOrder('1', '2', '3', '4', '5', '6', '7');
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "content/pages/a.md; ---\\ntitle: A\\n---\\nSố 0901 **000** 000.\\n; 4",
                "content/services/t.yaml; name: T\\nphones: [{number: \"113\", note: hoặc 0901 000 000}]\\n; 2",
                "content/services/t.yaml; name: T\\nphones: [\"113\"]\\nsource: {title: Cổng T 0901 000 000}\\n; 3",
                "content/vocabulary/chu-de.yaml; topics:\\n  t: {name: Chủ đề 0901 000 000}\\n; 2",
                "site/static/a.csv; ten,so,xa\\nX,0901000000,Y\\n; 2",
                "site/static/a.txt; Gọi 0901 000 000\\n; 1"
            })
    void whatNoOtherRuleReads(String path, String text, int line) throws IOException {
        write("content/pages/b.md", "---\ntitle: B\ntopics: [t]\n---\nB.\n");
        write(path, text.strip().replace("\\n", "\n"));
        assertThat(told(false))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isFalse();
                            assertThat(problem.at().file()).isEqualTo(path);
                            assertThat(problem.at().line()).isEqualTo(line);
                        });
    }

    @Test
    void whatWasToldIsNotToldAgain() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\nGọi 0901 000 000 hoặc +84 901 000 000.\n");
        assertThat(told(false)).hasSize(2).noneMatch(Diagnostic::isError);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0263 **000** 0000, 1.900.000.000 đồng, 0263.000.0000, +84 263 000 0000",
                "113, 111, năm 2026, 30/7/2026, 1.500.000 người, 0901 và 000 000"
            })
    void numbersOfServicesAndOtherNumbersAreNot(String text) throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\n" + text + "\n");
        assertThat(told(false)).isEmpty();
    }

    /** Of a person's papers nothing is told again, and the number is not repeated. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "content/pages/a.md; ---\\ntitle: A\\n---\\nSố 001<b>099</b>000001.\\n; 4",
                "content/pages/a.md; ---\\ntitle: A\\n---\\nSố 001099000001.\\n; 4",
                "site/static/a.svg; <svg xmlns='http://www.w3.org/2000/svg'><text>CCCD <tspan>001099</tspan>000001</text></svg>; 1",
                "site/static/a.csv; ten,so\\nX,001099000001\\n; 2",
                "site/static/a.txt; CCCD: 001 099 000 001; 1",
                "site/static/b.txt; Năm 2024 001099000001; 1",
                "site/static/a.json; {\"so\": \"001099000001\"}; 1"
            })
    void numbersOfPapersAreToldOnceWhereverTheyShow(String path, String text, int line)
            throws IOException {
        write(path, text.strip().replace("\\n", "\n"));
        assertThat(told(false, "personal-data"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.isError()).isFalse();
                            assertThat(problem.at().file()).isEqualTo(path);
                            assertThat(problem.at().line()).isEqualTo(line);
                            assertThat(problem.message().english()).doesNotContain("001");
                        });
    }

    /** What the words of a message are is no matter: a number it only mentions was not told. */
    @Test
    void aNumberInTheWordsOfAnotherMessageIsStillTold() throws IOException {
        write("content/services/0901000000.yaml", "name: T\nphones: [\"0263 000 0000\"]\n");
        write("content/pages/a.md", "---\ntitle: A\n---\nSố 0901 **000** 000.\n");
        assertThat(told(false)).hasSize(1);
    }
}
