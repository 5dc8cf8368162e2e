package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NewFilesTest {

    @TempDir private Path folder;

    private static final Map<String, String> TEXTS =
            new TreeMap<>(Map.of("a/một.md", "Một\n", "b.md", "Hai\n"));

    @Test
    void allFilesAreWrittenAsUtf8() throws IOException {
        NewFiles.write(folder, TEXTS);
        assertThat(folder.resolve("a/một.md")).hasContent("Một\n");
        assertThat(folder.resolve("b.md")).hasContent("Hai\n");
    }

    @Test
    void oneThatExistsLeavesEverythingAsItIs() throws IOException {
        Files.writeString(folder.resolve("b.md"), "của tôi");
        assertThatThrownBy(() -> NewFiles.write(folder, TEXTS))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(folder.resolve("b.md")).hasContent("của tôi");
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    void aFullDiskLeavesNoHalf() {
        var full =
                new Disk() {
                    @Override
                    protected void write(Path file, byte[] bytes) throws IOException {
                        if (file.endsWith("b.md")) {
                            throw new IOException("disk full");
                        }
                        super.write(file, bytes);
                    }
                };
        assertThatThrownBy(() -> new NewFiles(full).put(folder, TEXTS)).hasMessage("disk full");
        assertThat(folder.resolve("a/một.md")).doesNotExist();
    }
}
