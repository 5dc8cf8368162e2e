package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FolderReadingTest {

    @TempDir private Path content;

    @Test
    void whatDoesNotFitIsToldAndNotRead() throws IOException {
        Files.writeString(content.resolve("a.md"), "0123456789");
        Files.writeString(content.resolve("b.md"), "0123456789");
        var small = new FolderReading(SourceTree.NONE, Instant.EPOCH, 15);
        small.read("content", content);
        assertThat(small.files()).hasSize(1);
        assertThat(small.diagnostics())
                .extracting(Diagnostic::code)
                .containsExactly("publication-too-large");
        assertThat(small.diagnostics().get(0).suggestion().orElseThrow().vietnamese())
                .contains("ra ngoài content");

        var large = new FolderReading(SourceTree.NONE, Instant.EPOCH, 20);
        large.read("content", content);
        assertThat(large.files()).hasSize(2);
        assertThat(large.diagnostics()).isEmpty();
    }
}
