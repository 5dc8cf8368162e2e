package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;

/**
 * Builds each small publication below {@code publications}.
 *
 * <p>Expected problems stand in the content, at the end of the line that causes them: {@code # !
 * code} in YAML and front matter, {@code <!-- ! code -->} in text. A case with {@code expected/}
 * has its list of files and the words of its pages compared; {@code -Dapprove} writes them anew.
 */
class PublicationsTest {

    private static final Path CASES = Path.of("src/test/resources/publications");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Pattern MARK =
            Pattern.compile("(?:#|//|<!--) ! ([a-z-]+(?: [a-z-]+)*)\\s*(?:-->)?\\s*$");

    @TempDir private Path temp;

    static List<Path> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theProblemsAreThoseThatTheContentMarks(Path publication) throws IOException {
        BuildReport report = Build.check(copied(publication), false, Build.Options.at(NOON));
        TreeSet<String> found = found(report);
        if (!Files.exists(publication.resolve("site/site.yaml"))) {
            // There is no line to mark.
            assertThat(found.remove("site/site.yaml:1 base-url-example")).isTrue();
        }
        TreeSet<String> marked = marked(publication);
        var missing = new TreeSet<>(marked);
        missing.removeAll(found);
        var extra = new TreeSet<>(found);
        extra.removeAll(marked);
        assertThat(Map.of("without a mark", extra, "without a problem", missing))
                .isEqualTo(Map.of("without a mark", Set.of(), "without a problem", Set.of()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void thePagesAreAsExpected(Path publication) throws IOException {
        Path expected = publication.resolve("expected");
        boolean approve = System.getProperty("approve") != null;
        if (!Files.exists(expected)) {
            return;
        }
        Path out = temp.resolve("out");
        Build.publish(copied(publication), out, Build.Options.at(NOON));
        Map<String, String> texts = texts(out);
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = expected.resolve(text.getKey());
            if (approve) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, text.getValue());
            }
            assertThat(file).as("expected text of a page").exists();
            assertThat(text.getValue()).as(text.getKey()).isEqualTo(Files.readString(file));
        }
        try (Stream<Path> files = Files.walk(expected)) {
            assertThat(
                            files.filter(Files::isRegularFile)
                                    .map(f -> expected.relativize(f).toString()))
                    .containsExactlyInAnyOrderElementsOf(texts.keySet());
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aPublicationIsPublishedOnlyWithoutErrors(Path publication) throws IOException {
        Path out = temp.resolve("out");
        BuildReport report = Build.publish(copied(publication), out, Build.Options.at(NOON));
        assertThat(report.published()).isEqualTo(!report.hasErrors());
        assertThat(Files.exists(out)).isEqualTo(report.published());
    }

    @Test
    void threeHundredPagesAreReadAndLinkedInSeconds() throws IOException {
        Path pages = temp.resolve("large/content/pages");
        Files.createDirectories(pages);
        for (int i = 0; i < 300; i++) {
            String next = "t" + (i + 1) % 300;
            Files.writeString(
                    pages.resolve("t" + i + ".md"),
                    "---\ntitle: Trang "
                            + i
                            + "\n---\n\n## Mục\n\nXem [trang sau]("
                            + next
                            + ".md#muc).\n");
        }
        long start = System.nanoTime();
        BuildReport report = Build.check(temp.resolve("large"), false, Build.Options.at(NOON));
        assertThat(report.diagnostics()).filteredOn(Diagnostic::isError).isEmpty();
        assertThat((System.nanoTime() - start) / 1_000_000_000).isLessThan(60);
    }

    @Test
    void decomposedNamesAndTextsGiveTheSameSite() throws IOException {
        Path composed = temp.resolve("nfc");
        Path decomposed = temp.resolve("nfd");
        for (Path root : List.of(composed, decomposed)) {
            boolean apart = root == decomposed;
            Normalizer.Form form = apart ? Normalizer.Form.NFD : Normalizer.Form.NFC;
            Path file =
                    root.resolve(Normalizer.normalize("content/pages/hướng-dẫn/ở-nhà.md", form));
            Files.createDirectories(file.getParent());
            String text =
                    "---\ntitle: Ở nhà\ntopics: [trẻ-em]\n---\n\n## Dấu hiệu\n\n[x](ở-nhà.md#dau-hieu)\n";
            Files.writeString(
                    file,
                    Normalizer.normalize(
                            apart ? "\uFEFF" + text.replace("\n", "\r\n") : text, form));
        }
        BuildReport first = Build.publish(composed, temp.resolve("a"), Build.Options.at(NOON));
        BuildReport second = Build.publish(decomposed, temp.resolve("b"), Build.Options.at(NOON));
        assertThat(first.published()).as(first.diagnostics().toString()).isTrue();
        assertThat(second.outputs()).isEqualTo(first.outputs());
        assertThat(second.diagnostics()).isEqualTo(first.diagnostics());
    }

    /** The case in a folder of its own, so that no cache is left in the sources of the tests. */
    private Path copied(Path publication) throws IOException {
        Path copy = temp.resolve("publication");
        try (Stream<Path> files = Files.walk(publication)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                Path target = copy.resolve(publication.relativize(file).toString());
                Files.createDirectories(target.getParent());
                if (!Files.exists(target)) {
                    Files.copy(file, target);
                }
            }
        }
        return copy;
    }

    private static TreeSet<String> found(BuildReport report) {
        var found = new TreeSet<String>();
        for (Diagnostic problem : report.diagnostics()) {
            // No line is to blame for what other pages do not say.
            if (problem.code().equals("page-unreachable")) {
                continue;
            }
            found.add(problem.at().file() + ":" + problem.at().line() + " " + problem.code());
        }
        return found;
    }

    private static TreeSet<String> marked(Path publication) throws IOException {
        var marks = new TreeSet<String>();
        SourceTree tree = SourceTree.read(publication);
        for (String folder : List.of("site", "content")) {
            for (var file : tree.under(folder)) {
                List<String> lines =
                        new String(file.bytes(), StandardCharsets.UTF_8).lines().toList();
                for (int i = 0; i < lines.size(); i++) {
                    Matcher mark = MARK.matcher(lines.get(i));
                    if (mark.find()) {
                        for (String code : mark.group(1).split(" ")) {
                            marks.add(file.path() + ":" + (i + 1) + " " + code);
                        }
                    }
                }
            }
        }
        return marks;
    }

    /**
     * The list of all files, and of each page below {@code expected} the words of its main part.
     */
    private static Map<String, String> texts(Path out) throws IOException {
        var texts = new TreeMap<String, String>();
        var paths = new TreeSet<String>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                String path = out.relativize(file).toString().replace('\\', '/');
                // Names of styles and scripts carry a hash of the theme, which is not on trial
                // here.
                if (path.startsWith("assets/") || path.contains("index-") || path.equals(".loa")) {
                    continue;
                }
                paths.add(path.replaceAll("-[0-9a-f]{8,}([./])", "-*$1"));
                if (path.matches("(dau-hieu|dich-vu/tong-dai|ke-hoach/ke-hoach)/index\\.html")) {
                    texts.put(path.replace(".html", ".txt"), words(Files.readString(file)));
                }
            }
        }
        texts.put("files.txt", String.join("\n", paths) + "\n");
        return texts;
    }

    private static String words(String html) {
        Document page = Jsoup.parse(html);
        var lines = new StringBuilder();
        page.select("main").select("h1, h2, h3, p").stream()
                .map(element -> element.tagName() + " " + element.text())
                .forEach(line -> lines.append(line).append('\n'));
        return lines.toString();
    }
}
