package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A command line that is nearly right says what to type. */
class WordsTooManyTest {

    @TempDir private Path folder;

    @BeforeEach
    void aPublication() throws IOException {
        write("xa/site/site.yaml", "title: Xã Ví Dụ\n");
        write("xa/content/pages/a.md", "---\ntitle: Trang\n---\nChữ.\n");
        write(
                "xa/content/services/so-xa.yaml",
                "name: Số trực xã\nphones: [\"0263 3822 111\"]\nsource: Sổ tay\n");
    }

    @ParameterizedTest
    @CsvSource({
        "build -C @ --zip x.zip, --zip không nhận tên tệp",
        "serve -C @ 9090, -p 9090",
        "check -C @ content/pages/a.md, hãy gõ: loa check",
        "build -C @ ra-day, -o ra-day",
        "impact -C @ 02633822111, “so-xa”?",
        "impact -C @ +842633822111, “so-xa”?",
        "export -C @ excel, “csv”?",
        "export -C @ word, “docx”?",
        "new -C @ an-pham a --format poster-44, “poster-a4”?"
    })
    void saysWhatToType(String command, String said) {
        assertThat(run(command.split(" ")).err()).contains(said);
    }

    @Test
    void aServiceIsFoundByItsName() {
        assertThat(run("impact", "-C", "@", "số trực xã").err()).contains("“so-xa”?");
    }

    @ParameterizedTest
    @CsvSource({"xa/content/pages", "xa/site", "xa/content/pages/a.md"})
    void aPlaceWithinAPublicationLeadsToIt(String place) {
        CommandLineRun run = CommandLineRun.of("check", "-C", folder.resolve(place).toString());
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        assertThat(run.err()).contains("-C \"" + folder.resolve("xa") + "\"");
    }

    @Test
    void aNumberIsNoNameOfAnOffice() {
        CommandLineRun run =
                CommandLineRun.typing(
                        List.of("", "", "0263 3822 111", "ubnd@xa.vn", "UBND xã Ví Dụ", "", ""),
                        "init",
                        folder.resolve("moi").toString());
        assertThat(run.all()).contains("câu này hỏi tên");
        assertThat(folder.resolve("moi/site/site.yaml"))
                .content()
                .contains("issuer: \"UBND xã Ví Dụ\"");
    }

    private CommandLineRun run(String... words) {
        for (int i = 0; i < words.length; i++) {
            words[i] = words[i].equals("@") ? folder.resolve("xa").toString() : words[i];
        }
        CommandLineRun run = CommandLineRun.of(words);
        assertThat(run.exit()).isEqualTo(ExitCode.USAGE);
        return run;
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
