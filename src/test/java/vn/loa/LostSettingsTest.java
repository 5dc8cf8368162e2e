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
import vn.loa.source.Diagnostic;

/** A site is never replaced by one of another name because its settings were lost. */
class LostSettingsTest {

    private static final Build.Options OPTIONS =
            Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));

    @TempDir private Path folder;

    @BeforeEach
    void aPage() throws IOException {
        write("content/pages/a.md", "---\ntitle: Trang\n---\nChữ.\n");
        write("site/site.yaml", "title: Xã Ví Dụ\nbaseUrl: https://xa-vi-du.vn/\n");
    }

    @Test
    void settingsThatAreGoneStopTheBuildAndTheCheck() throws IOException {
        build();
        String home = Files.readString(site().resolve("index.html"));
        Files.delete(folder.resolve("site/site.yaml"));
        assertThat(codes(build())).contains("settings-missing");
        assertThat(codes(Build.check(folder, false, OPTIONS)))
                .contains("settings-missing")
                .doesNotContain("base-url-example");
        assertThat(site().resolve("index.html")).hasContent(home);
    }

    @Test
    void settingsUnderAnotherNameStopTheBuildToo() throws IOException {
        Files.move(folder.resolve("site/site.yaml"), folder.resolve("site/site - Copy.yaml"));
        assertThat(codes(build())).contains("settings-name");
        assertThat(site()).doesNotExist();
    }

    @Test
    void aPublicationThatNeverHadSettingsIsBuiltAgain() throws IOException {
        Files.delete(folder.resolve("site/site.yaml"));
        build();
        write("content/pages/b.md", "---\ntitle: Trang khác\n---\nChữ.\n");
        assertThat(build().published()).isTrue();
    }

    private BuildReport build() throws IOException {
        return Build.publish(folder, site(), OPTIONS);
    }

    private Path site() {
        return folder.resolve("target/site");
    }

    private static List<String> codes(BuildReport report) {
        return report.diagnostics().stream().map(Diagnostic::code).toList();
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
