package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;

/** A recording that is not there is told where it was named. */
class MissingRecordingTest {

    @TempDir private Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            textBlock =
                    """
        audio: doc.mp3                            ~ 3:8
        audio: [doc.mp3]                          ~ 3:9
        "audio: {length: '1:35', file: doc.mp3}"  ~ 3:31
        """)
    void itIsToldAtItsField(String field, String place) throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.writeString(
                folder.resolve("content/pages/a.md"),
                "---\ntitle: A\n" + field.replace("\"", "") + "\n---\nChữ.\n");
        var options = Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));
        assertThat(Build.check(folder, false, options).diagnostics())
                .filteredOn(problem -> problem.code().equals("broken-link"))
                .extracting(Diagnostic::at)
                .map(Object::toString)
                .containsExactly("content/pages/a.md:" + place);
    }
}
