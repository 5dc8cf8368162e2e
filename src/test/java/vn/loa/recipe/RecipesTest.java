package vn.loa.recipe;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.Build;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** The recipes of the handbook's page for developers compile, work, and stand there as they are. */
class RecipesTest {

    private static final Path HERE = Path.of("src/test/java/vn/loa/recipe");

    @TempDir private Path folder;

    private Publication publication() throws IOException {
        Map<String, String> files =
                Map.of(
                        "site/site.yaml",
                        "title: Xã Ví Dụ\n",
                        "content/services/a.yaml",
                        "name: Tổng đài A\nphones: [\"1900 000 000\"]\nhours: 24/7\n",
                        "content/services/b.yaml",
                        "name: Tổng đài B\nphones: [\"1900 000 001\"]\n");
        for (var file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return Build.load(folder, Build.Options.at(Instant.parse("2026-11-22T05:00:00Z")));
    }

    @Test
    void theRuleSpeaksOfTheServiceThatStatesNoHours() throws IOException {
        assertThat(new HoursAreStated().check(publication()).toList())
                .singleElement()
                .satisfies(
                        told -> {
                            assertThat(told.code()).isEqualTo("service-without-hours");
                            assertThat(told.at().file()).isEqualTo("content/services/b.yaml");
                        });
    }

    @Test
    void thePublisherOffersItsFile() throws IOException {
        Theme theme = Theme.of(SourceTree.read(folder));
        List<Output> outputs = new PhoneList().outputs(publication(), theme).toList();

        assertThat(outputs).extracting(Output::path).containsExactly("danh-ba.txt");
        assertThat(new String(outputs.get(0).renderer().get().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("Tổng đài A: 1900 000 000\nTổng đài B: 1900 000 001\n");
    }

    @Test
    void theHandbookShowsThemAsTheyAre() throws IOException {
        String page = Files.readString(Path.of("site/handbook/markdown/recipes.md"));
        for (String name : List.of("HoursAreStated", "PhoneList")) {
            String code = Files.readString(HERE.resolve(name + ".java"));
            String shown = code.substring(code.indexOf("/** "));
            assertThat(page).contains("```java\n" + shown + "```");
        }
    }
}
