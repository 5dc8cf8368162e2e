package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.EndlessRun;
import vn.loa.source.Position;
import vn.loa.source.SourceTree;

/** A run of letters that nobody wrote is told where it begins, whichever field it stands in. */
class EndlessRunTest {

    private static final String SITE =
            "title: Mẫu\nissuer: Mẫu\nbaseUrl: https://loa.example/\nlanguages: [vi, en]\n";

    /** Files with a place for a run, marked ⟦⟧. */
    private static final Map<String, String> PLACES =
            new TreeMap<>(
                    Map.ofEntries(
                            Map.entry("content/pages/body.md", "---\ntitle: A\n---\nCó ⟦⟧ ở đây."),
                            Map.entry(
                                    "content/pages/body.adoc", "---\ntitle: A\n---\nCó ⟦⟧ ở đây."),
                            Map.entry("content/pages/heading.md", "---\ntitle: A\n---\n## ⟦⟧\n"),
                            Map.entry("content/pages/link.md", "---\ntitle: A\n---\n[a](⟦⟧)\n"),
                            Map.entry("content/pages/title.md", "---\ntitle: \"⟦⟧\"\n---\nX"),
                            Map.entry(
                                    "content/pages/summary.md",
                                    "---\ntitle: A\nsummary: >\n  Có ⟦⟧\n---\nX"),
                            Map.entry(
                                    "content/pages/topics.md",
                                    "---\ntitle: A\ntopics: [\"⟦⟧\"]\n---\nX"),
                            Map.entry(
                                    "content/plans/k.md",
                                    "---\ntitle: A\nissuer: X\nplace: X\nperiod: 2026\n"
                                            + "duties:\n  - agency: \"⟦⟧\"\n    items: []\n---\nX"),
                            Map.entry("content/services/phone.yaml", "name: A\nphones: [\"⟦⟧\"]\n"),
                            Map.entry(
                                    "content/services/url.yaml",
                                    "name: A\nphones: [\"111\"]\nurl: \"https://⟦⟧\"\n"),
                            Map.entry(
                                    "content/services/day.yaml",
                                    "name: A\nphones: [\"111\"]\nverified: \"⟦⟧\"\n"),
                            Map.entry("content/services/s.csv", "name,phones\n\"⟦⟧\",111\n"),
                            Map.entry("content/events/e.yaml", "title: A\ndate: \"⟦⟧\"\n"),
                            Map.entry(
                                    "content/materials/m.yaml",
                                    "title: A\nformats: [poster-a3]\nheadline: \"⟦⟧\"\n"),
                            Map.entry(
                                    "content/vocabulary/agencies.yaml",
                                    "agencies:\n  x: {name: \"⟦⟧\"}\n"),
                            Map.entry("site/site.yaml", "title: A\nissuer: \"⟦⟧\"\n")));

    /** Without spaces; each is refused. */
    private static final List<String> JOINED =
            List.of("a", "1", "A", "Ạ", "-", ".", "ABC-", "a.", "1/", "1-", "%20", "&", "(", "[");

    /** With spaces: read to the end, whatever is said of them. */
    private static final List<String> DIVIDED =
            List.of("1 ", "a ", "A ", ", ", ". ", "& ", "- ", "( ", "[ ", "111 ", "0981 ", "A-B ");

    static Stream<Arguments> joined() {
        return PLACES.keySet().stream()
                .flatMap(path -> JOINED.stream().map(part -> Arguments.of(path, part)));
    }

    @ParameterizedTest
    @MethodSource("joined")
    void aRunWithoutSpacesIsToldWhereItBegins(String path, String part) {
        String before = PLACES.get(path).substring(0, PLACES.get(path).indexOf("⟦⟧"));
        String row = before.substring(before.lastIndexOf('\n') + 1);
        int ahead = row.lastIndexOf(' ') + 1;

        List<Diagnostic> found = read(path, part.repeat(50_000 / part.length()));

        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        assertThat(found)
                .filteredOn(problem -> problem.code().equals("run-too-long"))
                .extracting(Diagnostic::at)
                .containsExactly(new Position(path, line, ahead + 1));
    }

    static Stream<Arguments> divided() {
        return PLACES.keySet().stream()
                .flatMap(path -> DIVIDED.stream().map(part -> Arguments.of(path, part)));
    }

    @ParameterizedTest
    @MethodSource("divided")
    void aRunWithSpacesIsReadToItsEnd(String path, String part) {
        assertThatCode(
                        () ->
                                assertThat(read(path, part.repeat(20_000 / part.length()).strip()))
                                        .noneMatch(p -> p.code().equals("run-too-long")))
                .doesNotThrowAnyException();
    }

    @Test
    void theLongestRunIsRead() {
        String path = "content/pages/body.md";
        assertThat(read(path, "a".repeat(EndlessRun.LONGEST)))
                .noneMatch(problem -> problem.code().equals("run-too-long"));
        assertThat(read(path, "a".repeat(EndlessRun.LONGEST + 1)))
                .anyMatch(problem -> problem.code().equals("run-too-long"));
    }

    private static List<Diagnostic> read(String path, String run) {
        var files = new TreeMap<>(Map.of("site/site.yaml", SITE));
        files.put(path, PLACES.get(path).replace("⟦⟧", run));
        var options = KeepingGoing.at(Instant.parse("2026-11-22T05:00:00Z"));
        return Build.diagnostics(SourceTree.of(files), options);
    }
}
