package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PageIsReachableTest {

    @Test
    void aPageThatNoOtherLinksToIsTold(@TempDir Path folder) throws IOException {
        write(folder.resolve("content/pages/mot.md"), "---\ntitle: Một\n---\n[Hai](/hai/)\n");
        write(folder.resolve("content/pages/hai.md"), "---\ntitle: Hai\n---\n[Một](/mot/)\n");
        write(folder.resolve("content/pages/ba.md"), "---\ntitle: Ba\n---\n[Ba](/ba/)\n");
        assertThat(lonely(folder)).containsExactly("content/pages/ba.md");
        write(folder.resolve("content/pages/ba.md"), "---\ntitle: Ba\ntopics: [t]\n---\nChữ.\n");
        assertThat(lonely(folder)).isEmpty();
    }

    private static List<String> lonely(Path folder) throws IOException {
        return Build.check(folder, false, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")))
                .diagnostics()
                .stream()
                .filter(d -> d.code().equals("page-unreachable"))
                .map(d -> d.at().file())
                .toList();
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
