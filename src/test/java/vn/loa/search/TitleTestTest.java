package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.loa.content.SmallPublication;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** The build says which page its own title does not find. */
class TitleTestTest {

    @Test
    void aTitleLostAmongItsLikesIsAWarningAtItsPage() {
        List<Diagnostic> found =
                diagnostics("Hỏi đáp", "Hỏi, đáp", "Hỏi – đáp", "Hỏi đáp!", "Đi tàu cá");

        assertThat(found).extracting(Diagnostic::code).containsExactly("title-not-found");
        assertThat(found.get(0).at().file()).isEqualTo("content/pages/trang-3.md");
    }

    @Test
    void titlesThatFindTheirPagesAreNotMentioned() {
        assertThat(diagnostics("Giúp việc nhà", "Đi tàu cá", "Học nghề may")).isEmpty();
    }

    private static List<Diagnostic> diagnostics(String... titles) {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("site/site.yaml", "title: Thử\nbaseUrl: https://xa.vn/\n");
        for (int i = 0; i < titles.length; i++) {
            files.put("content/pages/trang-" + i + ".md", "---\ntitle: " + titles[i] + "\n---\n\n");
        }
        var sources = SourceTree.of(files);
        return new SearchFiles()
                .outputs(SmallPublication.of(sources), Theme.of(sources))
                .flatMap(output -> output.renderer().get().diagnostics().stream())
                .toList();
    }
}
