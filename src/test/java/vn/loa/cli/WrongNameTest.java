package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command with a name that is not there says which one is. */
class WrongNameTest {

    @TempDir private Path folder;

    @BeforeEach
    void writeAPublication() throws IOException {
        write("xa/site/site.yaml", "title: Xã Ví Dụ\n");
        write("xa/content/plans/ke-hoach-2026.md", "---\ntitle: Kế hoạch\n---\nLàm.\n");
        write("xa/content/services/so-xa.yaml", "name: Số xã\nphones: [\"0263 3822 111\"]\n");
        write("van-ban/Kế hoạch 2026.docx", "");
        write("van-ban/da-tim.txt", "");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    @ParameterizedTest
    @CsvSource({
        "export -C @/xa docx ke-hoach-202, ke-hoach-2026",
        "export -C @/xa docx content/plans/ke-hoach.md, ke-hoach-2026",
        "export -C @/xa cvs, csv",
        "export -C @/xa dox ke-hoach-2026, docx",
        "impact -C @/xa content/services/so-x.yaml, so-xa",
        "check -C @/xã, xa",
        "check -C @/xaa, xa",
        "check -C @/xa --format jsn, json",
        "impact -C @/xa so-xa --format jsn, json",
        "build -C @/xa --only prints, print",
        "import @/van-ban/Kế-hoạch-2026.docx, Kế hoạch 2026.docx",
        "import @/van-ban/Kế-hoạch-2026.docx --format jsn, json",
        "search -C @/xa --missing @/van-ban/da-tim, da-tim.txt",
        "new -C @/xa an-pham a --format poster-4, poster-a4",
        "completion bsh, bash",
        "kiểm tra, check",
        "xuất-bản, build",
        "check –strict, --strict"
    })
    void theNearestNameIsProposed(String command, String near) {
        String[] words = command.split(" ");
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].replace("@", folder.toString());
        }
        CommandLineRun run = CommandLineRun.of(words);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("; có phải ý bạn là “").contains(near + "”?");
    }

    @Test
    void whatIsLikeNothingIsNotGuessed() {
        CommandLineRun run = CommandLineRun.of("import", folder + "/van-ban/bao-cao-quy.odt");
        assertThat(run.err()).contains("không có tệp").doesNotContain("có phải");
    }
}
