package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.source.SourceTree;

/** Drafts and days: 22 November 2026 at noon in Việt Nam, for every kind. */
class ShowingDaysTest {

    private static PublicationReader.Loaded load(Map<String, String> texts, String moment) {
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(
                    SourceTree.of(texts),
                    markup,
                    new PublicationReader.Options(false, Instant.parse(moment), Optional.empty()));
        }
    }

    /** What is said of a page with a field, or "shown". */
    private static String said(String field, String moment) {
        var loaded =
                load(Map.of("content/pages/a.md", "---\ntitle: A\n" + field + "\n---\n"), moment);
        String shown = loaded.publication().contents().isEmpty() ? "hidden" : "shown";
        return loaded.diagnostics().stream()
                .map(d -> d.code() + " " + d.message().vietnamese())
                .collect(Collectors.joining("; ", shown + " ", ""))
                .strip();
    }

    @ParameterizedTest
    @CsvSource({
        "'draft: true', hidden not-shown chưa lên trang: còn là bản nháp (draft)",
        "'publish: 2026-11-22', shown",
        "'publish: 2026-11', shown",
        "'publish: 2026-11-23', hidden not-shown chưa lên trang: chưa đến ngày publish (23/11/2026)",
        "'expires: 2026-11-21', hidden not-shown chưa lên trang: đã qua ngày expires (21/11/2026)",
        "'expires: 2026-11-22', 'shown expires-soon sắp không còn trên trang, sau ngày expires (22/11/2026)'",
        "'expires: 2026-12-22', 'shown expires-soon sắp không còn trên trang, sau ngày expires (22/12/2026)'",
        "'expires: 2026-12-23', shown",
        "'expires: 2027', shown"
    })
    void bothDaysCountAsShown(String field, String expected) {
        assertThat(said(field, "2026-11-22T05:00:00Z")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-22T16:59:59Z, hidden", "2026-11-22T17:00:00Z, shown"})
    void theDayBeginsInThePublicationsOwnTimeZone(String moment, String expected) {
        assertThat(said("publish: 2026-11-23", moment)).startsWith(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "content/pages/a.md",
                "content/plans/a.md",
                "content/materials/a.md",
                "content/services/a.yaml",
                "content/events/a.yaml",
                "content/statistics/a.yaml"
            })
    void everyKindHasThem(String path) {
        String name = path.contains("services") ? "name: A" : "title: A";
        String more =
                path.contains("statistics")
                        ? "columns: [{name: N}, {name: S, counts: true}]\n"
                        : "";
        for (String field : new String[] {"draft: true", "publish: 2027", "expires: 2025"}) {
            String fields = name + "\n" + more + field + "\n";
            String text = path.endsWith(".md") ? "---\n" + fields + "---\n" : fields;
            var loaded =
                    load(
                            Map.of(path, text, "content/statistics/a.csv", "N;S\nA;7\n"),
                            "2026-11-22T05:00:00Z");
            assertThat(loaded.publication().contents()).as(field).isEmpty();
            assertThat(loaded.publication().hidden()).hasSize(1);
            assertThat(loaded.diagnostics()).extracting(d -> d.code()).contains("not-shown");
        }
    }
}
