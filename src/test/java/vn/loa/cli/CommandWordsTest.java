package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command line itself says is Vietnamese, or English where that was asked for. */
class CommandWordsTest {

    /** Words that only the library says. */
    private static final String[] LIBRARY = {
        "Usage",
        "Commands",
        "Unmatched",
        "Unknown",
        "Missing",
        "Invalid value",
        "Show this",
        "Print version",
        "should be specified"
    };

    @TempDir private Path publication;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "chek|không có lệnh “chek”; có phải ý bạn là “check”? (xem: loa --help)",
                "build --strct|không có tùy chọn “--strct”; có phải ý bạn là “--strict”?",
                "check --xyzzy|không có tùy chọn “--xyzzy” (xem: loa check --help)",
                "new|thiếu LOẠI; viết: loa new LOẠI TÊN-TỆP",
                "new page|thiếu TÊN-TỆP; viết: loa new LOẠI TÊN-TỆP",
                "import|thiếu TỆP",
                "serve -p|sau --port phải có SỐ-CỔNG",
                "build --jobs x|--jobs không nhận “x”; viết một số nguyên",
                "check --strict --strict|“--strict” chỉ viết một lần",
                "check src|thư mục ấn phẩm viết sau -C: -C src",
                "check khong-co|thừa “khong-co”",
                "new page Lịch tiếp dân|thừa “tiếp”; nhiều chữ thì đặt trong dấu nháy kép: \"Lịch tiếp …\"",
                "help|xem hướng dẫn thì gõ: loa --help",
                "trang|tạo mới thì gõ: loa new trang",
                "in|có phải ý bạn là “build”?",
                "check dau-hieu.md|không nhận tên tệp; hãy gõ: loa check",
                "-C xa check|-C viết sau tên lệnh: loa check -C xa",
                "-C xa build --strict|-C viết sau tên lệnh: loa build -C xa",
                "-C|-C viết sau tên lệnh: loa check -C",
                "build --out x|không có tùy chọn “--out”; viết: -o",
                "new bai-hat X|không có loại “bai-hat”. Các loại: page"
            })
    void aSlipIsToldInVietnamese(String line, String told) {
        var run = CommandLineRun.of(line.isEmpty() ? new String[0] : line.split(" "));
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains(told).doesNotContain(LIBRARY).hasLineCount(1);
    }

    @Test
    void whoTypesNothingSeesWhereToBegin() {
        var run = CommandLineRun.of();
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.out()).contains("loa new trang", "loa check", "loa serve", "loa build");
        assertThat(run.err()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--help",
                "build -h",
                "check --help",
                "serve --help",
                "search --help",
                "init --help",
                "new --help",
                "import --help",
                "export --help",
                "impact --help",
                "migrate --help",
                "completion --help"
            })
    void helpIsInOneLanguage(String line) {
        var vietnamese = CommandLineRun.of(line.split(" "));
        assertThat(vietnamese.out()).startsWith("Cách dùng: loa").doesNotContain(LIBRARY);
        assertThat(vietnamese.out().replace("ngôn ngữ của thông báo / language of messages", ""))
                .doesNotContain(" / ");
        var english = CommandLineRun.of(("--lang en " + line).split(" "));
        assertThat(english.out()).startsWith("Usage: loa");
        assertThat(english.out().replace("ngôn ngữ của thông báo / language of messages", ""))
                .doesNotContain(" / ")
                .doesNotContainPattern("[ăâđêôơưạảãấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏõốồổỗộớờởỡợụủũứừửữự]{1}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"--lang en check -C %s", "check --lang=en -C %s", "check -C %s --lang en"})
    void theLanguageStandsBeforeOrAfterTheCommand(String line) throws IOException {
        Path page = publication.resolve("content/pages/a.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "---\ntitel: A\n---\n");
        var run = CommandLineRun.of(line.formatted(publication).split(" "));
        assertThat(run.err()).contains("error unknown-key: there is no field named");
    }

    @Test
    void anUnknownLanguageIsWrongUsage() {
        assertThat(CommandLineRun.of("--lang", "fr", "check").exit()).isEqualTo(ExitCode.USAGE);
    }

    @Test
    void theLastLineNamesTheErrors() throws IOException {
        Path pages = Files.createDirectories(publication.resolve("content/pages"));
        for (int i = 1; i <= 7; i++) {
            Files.writeString(pages.resolve("a" + i + ".md"), "---\ntitel: A\n---\n");
        }
        var run = CommandLineRun.of("check", "-C", publication.toString());
        assertThat(run.err().lines().reduce((a, b) -> b))
                .hasValueSatisfying(
                        last ->
                                assertThat(last)
                                        .startsWith("Lỗi ở: content/pages/a1.md:2:1, ")
                                        .endsWith("content/pages/a5.md:2:1 và 2 lỗi nữa"));
    }

    @Test
    void aFileIsNoFolderAndAFolderNoFile() throws IOException {
        Path page = publication.resolve("content/pages/a.md");
        Files.createDirectories(page.getParent());
        Files.writeString(page, "---\ntitle: A\n---\n");
        Path file = Files.writeString(publication.resolve("tep.txt"), "x");
        String dir = publication.toString();
        for (var run :
                new CommandLineRun[] {
                    CommandLineRun.of("build", "-C", dir, "-o", file.toString()),
                    CommandLineRun.of("build", "-C", dir, "-o", file.resolve("site").toString()),
                    CommandLineRun.of("import", page.toString(), "-o", file + "/a.md")
                }) {
            assertThat(run.exit()).as(run.all()).isEqualTo(ExitCode.USAGE);
            assertThat(run.err()).contains("tep.txt” là một tệp, không phải thư mục");
        }
        var export = CommandLineRun.of("export", "schema", "-C", dir, "-o", file.toString());
        assertThat(export.exit()).as(export.all()).isEqualTo(ExitCode.USAGE);
        assertThat(file).hasContent("x");
    }
}
