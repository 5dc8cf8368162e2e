package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangedFilesTest {

    private static final Map<String, String> OLD = Map.of("a.md", "cũ a", "b/c.md", "cũ c");

    @TempDir private Path temporary;

    @Test
    void newTextsStandInPlaceOfTheOldOnesWhichAreKept() throws IOException {
        Path folder = folder("site");
        ChangedFiles.write(folder, changed(), temporary.resolve("aside"));
        assertThat(texts(folder)).isEqualTo(Map.of("a.md", "mới a.md", "b/c.md", "mới b/c.md"));
        assertThat(texts(temporary.resolve("aside"))).isEqualTo(OLD);
    }

    /** A text is the old one or the new one; before the first is replaced all old ones are safe. */
    @ParameterizedTest
    @EnumSource
    void whateverOperationFailsNoTextIsLost(FailingDisk.Fault fault) throws IOException {
        boolean failed = true;
        int operations = 0;
        while (failed) {
            operations++;
            Path folder = folder(fault + "-" + operations);
            Path aside = temporary.resolve("aside-" + operations);
            failed = write(new FailingDisk(fault, operations), folder, aside);
            Map<String, String> now = texts(folder);
            now.keySet().removeIf(path -> path.endsWith(".loa-new"));
            assertThat(now.keySet()).isEqualTo(OLD.keySet());
            now.forEach((path, text) -> assertThat(text).isIn(OLD.get(path), "mới " + path));
            if (!now.equals(OLD)) {
                assertThat(texts(aside)).isEqualTo(OLD);
            }
        }
        assertThat(operations).isGreaterThan(4);
    }

    /** What a build that was killed left behind is no reason to stop. */
    @Test
    void anUnfinishedFileIsReplaced() throws IOException {
        Path folder = folder("site");
        Files.createDirectories(folder.resolve(".a.md.loa-new/x"));
        ChangedFiles.write(folder, changed(), temporary.resolve("aside"));
        assertThat(texts(folder)).hasSize(2).containsEntry("a.md", "mới a.md");
    }

    private static boolean write(FailingDisk disk, Path folder, Path aside) {
        try {
            new ChangedFiles(disk).replace(folder, changed(), aside);
        } catch (IOException | FailingDisk.Killed planted) {
            return true;
        }
        return disk.hasFailed();
    }

    private static Map<String, byte[]> changed() {
        var files = new TreeMap<String, byte[]>();
        OLD.keySet().forEach(p -> files.put(p, ("mới " + p).getBytes(StandardCharsets.UTF_8)));
        return files;
    }

    private Path folder(String name) throws IOException {
        Path folder = temporary.resolve(name);
        for (var file : OLD.entrySet()) {
            Files.createDirectories(folder.resolve(file.getKey()).getParent());
            Files.writeString(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        var texts = new TreeMap<String, String>();
        try (var files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                texts.put(path, Files.readString(file));
            }
        }
        return texts;
    }
}
