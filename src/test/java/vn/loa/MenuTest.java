package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu of a publication that came from elsewhere or whose pages are not written yet. */
class MenuTest {

    @Test
    void aLinkThatLeadsNowhereIsLeftOutWithAWarning(@TempDir Path folder) throws IOException {
        write(
                folder.resolve("site/site.yaml"),
                """
                title: Xã Ví Dụ
                baseUrl: https://xa.example/
                navigation:
                  - {title: Trang chủ, url: /}
                  - {title: Chủ đề, url: /topics/}
                  - {title: Dịch vụ, path: /dich-vu/}
                """);
        write(folder.resolve("content/pages/mot.md"), "---\ntitle: Một\ntopics: [la]\n---\nChữ.\n");
        write(folder.resolve("content/pages/hai.md"), "---\ntitle: Hai\ntopics: [la]\n---\nChữ.\n");
        write(folder.resolve("content/services/s.yaml"), "name: Số\nphones: [\"0263 111\"]\n");

        BuildReport report =
                Build.publish(
                        folder,
                        folder.resolve("target/site"),
                        Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));

        assertThat(report.published()).isTrue();
        assertThat(report.diagnostics())
                .filteredOn(d -> d.code().equals("menu-link-lost"))
                .singleElement()
                .satisfies(d -> assertThat(d.at().line()).isEqualTo(5));
        assertThat(report.diagnostics())
                .filteredOn(d -> d.code().equals("unknown-id"))
                .singleElement()
                .satisfies(d -> assertThat(d.message().english()).contains("1 other place"));
        assertThat(OwnSite.html(folder.resolve("target/site"), "/mot/"))
                .doesNotContain("topics/")
                .contains("href=\"../dich-vu/\"");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
