package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrateCommandTest {

    private static final String OLD = "title: Thử\nnavigation:\n  - {title: A, url: /dich-vu/}\n";

    @TempDir private Path folder;

    private Path settings(String text) throws IOException {
        Files.createDirectories(folder.resolve("site"));
        return Files.writeString(folder.resolve("site/site.yaml"), text);
    }

    private CommandLineRun migrate(String... flags) {
        var words = new ArrayList<>(List.of("migrate", "-C", folder.toString()));
        words.addAll(List.of(flags));
        return CommandLineRun.of(words.toArray(String[]::new));
    }

    @Test
    void itShowsFirstAndWritesWhenTold() throws IOException {
        Path file = settings(OLD);
        var shown = migrate();
        assertThat(shown.exit()).isZero();
        assertThat(shown.out())
                .contains("site/site.yaml:3", "  -   - {title: A, url: /dich-vu/}")
                .contains("  +   - {title: A, path: /dich-vu/}", "--write");
        assertThat(file).hasContent(OLD);

        var written = migrate("--write");
        assertThat(written.exit()).isZero();
        assertThat(file).hasContent("schemaVersion: 1\n" + OLD.replace("url:", "path:"));
        assertThat(folder.resolve(".ban-cu-1/site/site.yaml")).hasContent(OLD);
        assertThat(migrate("--write").out()).contains("Không có gì phải đổi");
        assertThat(folder.resolve(".ban-cu-2")).doesNotExist();
    }

    @Test
    void ourOwnPublicationHasNothingToDo() {
        assertThat(CommandLineRun.of("migrate").out()).contains("Không có gì phải đổi");
    }

    @Test
    void aPublicationForANewerLoaIsRefusedByNameOfTheRemedy() throws IOException {
        settings("schemaVersion: 2\n");
        var check = CommandLineRun.of("check", "-C", folder.toString());
        assertThat(check.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(check.err()).contains("site/site.yaml:1:16: lỗi schema-newer", "cập nhật Loa");
        settings("schemaVersion: 0\n");
        assertThat(CommandLineRun.of("check", "-C", folder.toString()).err())
                .contains("lỗi schema-older", "loa migrate");
    }
}
