package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;

/** A publication's own templates keep what visitors rely on, or nothing is published. */
class ThemeContractTest {

    @TempDir private Path folder;
    private String layout;

    @BeforeEach
    void onePage() throws IOException {
        Files.createDirectories(folder.resolve("content/pages"));
        Files.createDirectories(folder.resolve("theme/templates"));
        Files.writeString(
                folder.resolve("content/pages/a.md"), "---\ntitle: A\n---\nGọi [111](tel:111).\n");
        layout = Files.readString(Path.of("theme/templates/layout.html"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    href="tel:                | href="#          | tel:
                    data-exit                 | data-out         | data-exit
                    <main id                  | <div id          | main
                    class="skip" href="#noi-dung" | class="skip" href="#muc-luc" | skip
                    content="no-referrer"     | content="origin" | referrer
                    """)
    void aLostPromiseIsAnError(String there, String instead, String named) throws IOException {
        assertThat(layout).contains(there);
        // Pages still have numbers in their text: the bar's own is what every page needs.
        Files.writeString(
                folder.resolve("theme/templates/layout.html"), layout.replace(there, instead));
        assertThat(problems())
                .filteredOn(problem -> problem.code().equals("template-loses"))
                .anyMatch(problem -> problem.toString().toLowerCase().contains(named));
    }

    @Test
    void theBuiltInTemplatesKeepThemAll() throws IOException {
        assertThat(problems()).noneMatch(problem -> problem.code().equals("template-loses"));
    }

    private List<Diagnostic> problems() throws IOException {
        var options = Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));
        return Build.check(folder, false, options).diagnostics();
    }
}
