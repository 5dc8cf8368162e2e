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
import vn.loa.source.Severity;

/** A file with errors excuses what names it, and nothing else. */
class LeftOutTest {

    @TempDir private Path folder;

    @BeforeEach
    void settings() throws IOException {
        write("site/site.yaml", "title: Xã\nbaseUrl: https://xa.vn/\nlanguages: [vi, hmn]\n");
    }

    @Test
    void aBrokenHomePageHidesNoBrokenLink() throws IOException {
        write("content/pages/index.md", "---\ntitle: Nhà\ndate: 31/6/2024\n---\n");
        write("content/pages/a.md", "---\ntitle: A\n---\n[x](/khong-co/) và [nhà](/)\n");

        assertThat(codes()).containsExactly("broken-link", "date-not-a-day");
    }

    @Test
    void aBrokenPageExcusesALinkToItself() throws IOException {
        write("content/pages/b/index.md", "---\ntitle: B\ndate: 31/6/2024\n---\n");
        write("content/pages/a.md", "---\ntitle: A\n---\n[b](/b/) [c](/b/c/)\n");

        assertThat(codes()).containsExactly("broken-link", "date-not-a-day");
    }

    @Test
    void aBrokenPageExcusesNoMissingServiceOfTheSameName() throws IOException {
        write("content/pages/s.md", "---\ntitle: S\ndate: 31/6/2024\n---\n");
        write("content/pages/a.md", "---\ntitle: A\n---\nGọi {{phone s}}\n");

        assertThat(codes()).containsExactly("unknown-service", "date-not-a-day");
    }

    @Test
    void aBrokenServiceExcusesItsReferences() throws IOException {
        write("content/services/s.yaml", "name: S\nphones: [chín]\n");
        write("content/pages/a.md", "---\ntitle: A\n---\nGọi {{phone s}}\n");

        assertThat(codes()).containsExactly("phone-not-a-number");
    }

    @Test
    void aVocabularyMayNameThingsInEveryLanguageOfTheSite() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\ntopics: [tre]\n---\n");
        write(
                "content/vocabulary/v.yaml",
                "topics:\n  tre: {name: Trẻ em, hmn: {name: Me nyuam}}\n");

        assertThat(codes()).isEmpty();
        Build.publish(folder, folder.resolve("target/site"), options());
        assertThat(OwnSite.html(folder.resolve("target/site"), "/hmn/chu-de/tre/"))
                .contains("Me nyuam");
    }

    /** A page that a rule finds an error in is no part of the rest, nor is its translation. */
    @Test
    void whoKeepsGoingPublishesNoPageWithAWrongNumber() throws IOException {
        write("content/services/s.yaml", "name: S\nphones: ['111']\n");
        write("content/services/other.yaml", "name: Khác\nphones: ['19001567']\n");
        write("content/pages/wrong.md", "---\ntitle: Sai\n---\nGọi [111](tel:19001567).\n");
        write("content/pages/wrong.hmn.md", "---\ntitle: Yuam kev\n---\nHu.\n");
        write("content/pages/right.md", "---\ntitle: Đúng\n---\nXem [trang kia](/wrong/).\n");
        var keepGoing = KeepingGoing.at(options().now());
        var report = Build.publish(folder, folder.resolve("target/site"), keepGoing);

        assertThat(report.diagnostics())
                .filteredOn(Diagnostic::isError)
                .extracting(Diagnostic::code)
                .containsExactly("link-dials-other");
        assertThat(folder.resolve("target/site/right/index.html")).exists();
        assertThat(folder.resolve("target/site/wrong")).doesNotExist();
        assertThat(folder.resolve("target/site/hmn/wrong")).doesNotExist();
    }

    private List<String> codes() throws IOException {
        return Build.check(folder, false, options()).diagnostics().stream()
                .filter(problem -> problem.severity() != Severity.NOTICE)
                .map(Diagnostic::code)
                .toList();
    }

    static Build.Options options() {
        return Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
