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
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/** A poster in another language calls the number of its original. */
class TranslatedMaterialTest {

    private static final Build.Options OPTIONS =
            Build.Options.at(Instant.parse("2026-11-22T05:00:00Z"));

    @TempDir private Path folder;

    @BeforeEach
    void original() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nlanguages: [vi, en]\n");
        write("content/services/tram-y-te.yaml", "name: Trạm Y tế\nphones: [\"0263 3822 111\"]\n");
        write("content/services/cong-an.yaml", "name: Công an\nphones: [\"0263 3822 113\"]\n");
        write(
                "content/materials/ap-phich.yaml",
                """
                title: Áp phích
                formats: [poster-a4]
                words:
                  headline: Gọi ngay
                  service: tram-y-te
                """);
    }

    @Test
    void withoutOneOfItsOwnItTakesTheService() throws IOException {
        translation("title: Poster\nwords:\n  headline: Call now\n");

        var poster =
                Build.load(folder, OPTIONS).material("ap-phich", Language.ENGLISH).orElseThrow();
        assertThat(poster.words().entry("service").orElseThrow().value())
                .isInstanceOfSatisfying(
                        YamlValue.Scalar.class,
                        service -> assertThat(service.text()).isEqualTo("tram-y-te"));
        assertThat(problems()).isEmpty();
    }

    @Test
    void anotherOneIsTold() throws IOException {
        translation("title: Poster\nwords:\n  headline: Call now\n  service: cong-an\n");

        assertThat(problems())
                .singleElement()
                .extracting(problem -> problem.at().toString())
                .isEqualTo("content/materials/ap-phich.en.yaml:4:12");
    }

    private List<Diagnostic> problems() throws IOException {
        return Build.check(folder, false, OPTIONS).diagnostics().stream()
                .filter(problem -> problem.code().equals("translation-other-number"))
                .toList();
    }

    private void translation(String text) throws IOException {
        write("content/materials/ap-phich.en.yaml", text);
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
