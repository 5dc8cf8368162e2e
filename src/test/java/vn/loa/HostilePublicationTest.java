package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.output.Cache;
import vn.loa.output.Refused;
import vn.loa.source.Diagnostic;

/**
 * Publications made to hurt: readers, the machine that builds, or files that lie beside. The time
 * limits only end a test that would hang for ever.
 */
@Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class HostilePublicationTest {

    private static final String ATTACKS = "src/test/resources/hostile/";

    @TempDir private Path temporary;

    private Path publication() throws IOException {
        return Files.createDirectories(temporary.resolve("publication"));
    }

    private Path site() {
        return temporary.resolve("publication/target/site");
    }

    private void write(String path, String text) throws IOException {
        Path file = publication().resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
    }

    private void page(String slug, String body) throws IOException {
        write("content/pages/" + slug + ".md", "---\ntitle: " + slug + "\n---\n" + body);
    }

    /** Publishes what can be published, so that there is something to look at. */
    private BuildReport build() throws IOException {
        var options = KeepingGoing.at(Instant.parse("2026-11-22T05:00:00Z"));
        return Build.publish(publication(), site(), options);
    }

    private static Set<String> codes(BuildReport report) {
        return report.diagnostics().stream()
                .map(Diagnostic::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> attacks(String file) throws IOException {
        return Arrays.stream(Files.readString(Path.of(ATTACKS + file)).split("(?m)^%%%%\n"))
                .toList();
    }

    @Test
    void noMarkupOfAPageRunsOrLoadsAnything() throws IOException {
        List<String> markdown = attacks("markdown.txt");
        for (int i = 0; i < markdown.size(); i++) {
            page("m" + i, markdown.get(i));
        }
        List<String> asciiDoc = attacks("asciidoc.txt");
        for (int i = 0; i < asciiDoc.size(); i++) {
            write("content/pages/a" + i + ".adoc", "---\ntitle: A\n---\n" + asciiDoc.get(i));
        }
        Files.writeString(temporary.resolve("secret.txt"), Dangers.SECRET);

        BuildReport report = build();

        assertThat(Dangers.in(site())).isEmpty();
        assertThat(codes(report))
                .as("sanitised, not stopped at the gate")
                .doesNotContain("output-not-safe");
        assertThat(report.pages()).hasSizeGreaterThan(30);
    }

    @Test
    void everyFieldIsOnlyText() throws IOException {
        List<String> texts = attacks("texts.txt").stream().map(String::strip).toList();
        for (int i = 0; i < texts.size(); i++) {
            fillEveryField(i, "\"" + texts.get(i) + "\"");
        }

        BuildReport report = build();

        assertThat(Dangers.in(site())).isEmpty();
        assertThat(codes(report)).doesNotContain("output-not-safe");
        assertThat(report.pages()).hasSizeGreaterThan(texts.size() * 3);
    }

    private void fillEveryField(int number, String text) throws IOException {
        for (String kind : List.of("services", "pages", "plans", "events", "materials")) {
            String extension = kind.matches("pages|plans") ? ".md" : ".yaml";
            String template = Files.readString(Path.of(ATTACKS + "fields/" + kind + extension));
            write("content/" + kind + "/x" + number + extension, template.replace("TEXT", text));
        }
    }

    @Test
    void aFileThatRunsOrLoadsIsNotPublished() throws IOException {
        page("ok", "xin chào");
        for (List<String> file : filesThatRunOrLoad()) {
            write("site/static/" + file.get(0), file.get(1));
        }

        BuildReport report = build();

        assertThat(refused(report))
                .containsExactlyElementsOf(
                        filesThatRunOrLoad().stream()
                                .map(file -> "site/static/" + file.get(0))
                                .sorted()
                                .toList());
        assertThat(Dangers.in(site())).isEmpty();
        assertThat(site().resolve("ok/index.html")).exists();
    }

    private static List<String> refused(BuildReport report) {
        return report.diagnostics().stream()
                .filter(d -> d.code().equals("output-not-safe"))
                .map(d -> d.at().file())
                .sorted()
                .toList();
    }

    private static List<List<String>> filesThatRunOrLoad() {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\">%s</svg>";
        return List.of(
                List.of("a.svg", svg.formatted("<script>alert(1)</script>")),
                List.of("b.svg", svg.formatted("<g onload=\"alert(1)\"/>")),
                List.of("c.svg", svg.formatted("<image href=\"http://evil.example/p\"/>")),
                List.of("d.svg", svg.formatted("<foreignObject/>")),
                List.of("e.svg", svg.formatted("<a href=\" java\tscript:x\"/>")),
                List.of("f.svg", svg.formatted("<set attributeName=\"href\" to=\"x\"/>")),
                List.of("g.svg", "<!DOCTYPE svg [<!ENTITY x SYSTEM \"file:///etc/x\">]>" + svg),
                List.of("h.svg", "<?xml-stylesheet href=\"http://evil.example/x\"?>" + svg),
                List.of("i.svg", svg.formatted("<style>@import '//evil.example/x'</style>")),
                List.of("j.html", "<script>alert(1)</script>"),
                List.of("k.HTM", "<img src=\"\\\\evil.example\\p\">"),
                List.of("l.css", "b{background:\\75rl(ht/**/tp://evil.example/x)}"),
                List.of("m.css", "@\\69mport \"//evil.example/x\""),
                List.of("n.html", "<meta http-equiv=refresh content='0;url=//evil.example'>"),
                List.of("o.xml", "<a xmlns='http://www.w3.org/1999/xhtml'><script/></a>"),
                List.of("p.svgz", "\u001f\u008b"),
                List.of("q.html", "<script src=\"x.js\"></script>"),
                List.of("r.html", "<script type=module src=/assets/site.js></script>"),
                List.of("s.svg", svg.formatted("<script href=\"x.js\"/>")));
    }

    @Test
    void aFileThatDoesNeitherIsPublishedAsItIs() throws IOException {
        page("ok", "xin chào");
        write("site/static/google1.html", "google-site-verification: google1.html");
        write(
                "site/static/s.css",
                "b{background:url(a.png)} c{background:url(data:image/png;base64,x)}");
        write(
                "site/static/x.html",
                "<script type=\"application/json\">{}</script><a href=\"https://x.example/\">x</a>");

        assertThat(codes(build())).doesNotContain("output-not-safe");

        assertThat(site().resolve("google1.html"))
                .hasContent("google-site-verification: google1.html");
        assertThat(site().resolve("s.css")).exists();
        assertThat(site().resolve("x.html")).exists();
    }

    @Test
    void aFileOfTheNameOfOurScriptDoesNotTakeItsPlace() throws IOException {
        page("ok", "xin chào");
        write("site/static/sw.js", "evil()");

        assertThat(codes(build())).contains("duplicate-address");
        assertThat(site().resolve("sw.js")).content().doesNotContain("evil()");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{% include \"/etc/passwd\" %}",
                "{% import \"../../../../etc/passwd\" %}",
                "{{ page.getClass().forName(\"java.lang.Runtime\") }}",
                "{{ i18n(\"/etc/passwd\", \"x\") }}",
                "{% include \"page.html\" %}",
                "{% for i in 1..2000000000 %}xxxxxxxxxxxxxxxx{% endfor %}",
                "{% macro a() %}{{ a() }}{% endmacro %}{{ a() }}",
                "{{ 1 / 0 }}",
                "{{ unclosed",
                "<script>alert(1)</script>",
                "{{ \"<img src=//evil.example/p>\" | raw }}",
                "{% autoescape false %}<b onclick=alert(1)>{% endautoescape %}"
            })
    void aThemeOfAStrangerGetsNoFurtherThanADiagnostic(String template) throws IOException {
        page("ok", "xin chào");
        write("theme/templates/page.html", template);

        BuildReport report = build();

        assertThat(codes(report))
                .containsAnyOf("template-problem", "template-missing", "output-not-safe");
        assertThat(Dangers.in(site())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'@import url(http://evil.example/x.css);'",
        "'b{background:url(//evil.example/b.png)}'",
        "'@font-face{src:u\\72l(https://evil.example/f)}'"
    })
    void aStyleThatAsksAnotherHostIsNotPublished(String css) throws IOException {
        page("ok", "xin chào");
        write("theme/assets/site.css", css);
        assertThat(codes(build())).contains("output-not-safe");
        assertThat(Dangers.in(site())).isEmpty();
    }

    @Test
    void aPrintOfAStrangersThemeLoadsNothing() throws IOException {
        write("content/materials/m.yaml", "title: x\nformats: [poster-a4]\nwords: {headline: x}\n");
        Path secret = temporary.resolve("secret.txt");
        Files.writeString(secret, Dangers.SECRET);
        write(
                "theme/print/poster-a4/template.html",
                "<html><head><link rel='stylesheet' href='http://127.0.0.1:9/'/></head><body>"
                        + ("<img src='%1$s'/><object data='%1$s'/><iframe src='%1$s'/><svg"
                                        + " xmlns='http://www.w3.org/2000/svg'><image href='%1$s'/></svg>")
                                .formatted(secret.toUri())
                        + "</body></html>");

        assertThat(build().hasErrors()).isTrue();
        assertThat(Dangers.in(site())).isEmpty();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void whatIsNoFileIsLeftOutAndNothingOutsideIsRead() throws Exception {
        Path outside = Files.createDirectories(temporary.resolve("outside"));
        Files.writeString(outside.resolve("x.md"), "---\ntitle: x\n---\n" + Dangers.SECRET);
        page("ok", "xin chào");
        Path pages = publication().resolve("content/pages");
        Files.createSymbolicLink(pages.resolve("link.md"), outside.resolve("x.md"));
        Files.createSymbolicLink(pages.resolve("folder"), outside);
        Files.createSymbolicLink(pages.resolve("loop"), Path.of("."));
        Files.createDirectories(publication().resolve("site"));
        Files.createSymbolicLink(publication().resolve("site/static"), outside);
        Files.createSymbolicLink(publication().resolve("theme"), outside);
        pipe(pages.resolve("pipe.md"));
        Files.createDirectories(pages.resolve("folder.md"));

        BuildReport report = build();

        assertThat(
                        report.diagnostics().stream()
                                .filter(d -> d.code().equals("not-a-file"))
                                .map(d -> d.at().file()))
                .containsExactlyInAnyOrder(
                        "content/pages/link.md",
                        "content/pages/folder",
                        "content/pages/loop",
                        "content/pages/pipe.md",
                        "site/static",
                        "theme");
        assertThat(Dangers.in(site())).isEmpty();
        assertThat(site().resolve("ok/index.html")).exists();
    }

    private static void pipe(Path path) throws Exception {
        assertThat(new ProcessBuilder("mkfifo", path.toString()).start().waitFor()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"loa-cache", "loa-cache/results.new", ".site.loa-lock", ".site.loa-new"})
    @DisabledOnOs(OS.WINDOWS)
    void aLinkAmongOurWorkingFilesIsNotWrittenThrough(String name) throws IOException {
        Path victim = temporary.resolve("victim");
        boolean folder = !name.matches(".*(new|lock)");
        if (folder) {
            Files.createDirectories(victim);
        } else {
            Files.writeString(victim, "precious");
        }
        page("ok", "xin chào");
        Path link = publication().resolve("target").resolve(name);
        Files.createDirectories(link.getParent());
        Files.createSymbolicLink(link, victim);
        try {
            build();
        } catch (Refused expected) {
            assertThat(name).endsWith("lock");
        }
        if (folder) {
            assertThat(victim).isEmptyDirectory();
        } else {
            assertThat(victim).hasContent("precious");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"loa-cache/results.new", "loa-cache/results.bin", ".site.loa-lock"})
    @DisabledOnOs(OS.WINDOWS)
    void aPipeAmongOurWorkingFilesStopsNothing(String name) throws Exception {
        page("ok", "xin chào");
        Path pipe = publication().resolve("target").resolve(name);
        Files.createDirectories(pipe.getParent());
        pipe(pipe);
        if (name.endsWith("lock")) {
            assertThatThrownBy(this::build).isInstanceOf(Refused.class);
        } else {
            build();
            assertThat(site().resolve("ok/index.html")).exists();
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aFormerSiteThatIsALinkIsNotPutBack() throws IOException {
        Path elsewhere = Files.createDirectories(temporary.resolve("elsewhere"));
        page("ok", "xin chào");
        Files.createDirectories(publication().resolve("target"));
        Files.createSymbolicLink(publication().resolve("target/.site.loa-old"), elsewhere);
        build();
        assertThat(Files.isDirectory(site(), LinkOption.NOFOLLOW_LINKS)).isTrue();
        assertThat(elsewhere).isEmptyDirectory();
    }

    @ParameterizedTest
    @MethodSource
    void aTextWithoutEndIsRefusedByName(String code, String body) throws IOException {
        page("ok", "xin chào");
        page("x", body);

        BuildReport report = build();

        assertThat(codes(report)).contains(code);
        assertThat(report.published()).isTrue();
        assertThat(site().resolve("ok/index.html")).exists();
        assertThat(site().resolve("x")).doesNotExist();
    }

    static Stream<Arguments> aTextWithoutEndIsRefusedByName() {
        return Stream.of(
                        List.of("text-too-long", "a ".repeat(2_500_000)),
                        List.of("text-too-long", "- a\n".repeat(950_000)),
                        List.of("text-too-deep", "> ".repeat(5_000) + "x"),
                        List.of("text-too-deep", "<b> ".repeat(3_000) + "x"),
                        List.of(
                                "text-too-deep",
                                IntStream.range(0, 300)
                                        .mapToObj(i -> "  ".repeat(i) + "- x\n")
                                        .collect(Collectors.joining())))
                .map(pair -> Arguments.of(pair.toArray()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "title: !!javax.script.ScriptEngineManager [x]\n",
                "title: x\na: &a [*a]\n",
                "title: x\n? &a [*a]\n: y\n",
                "title: x\ntitle: y\n",
                "title: *nothing\n",
                "- a\n"
            })
    void frontMatterMadeToHurtIsADiagnostic(String fields) throws IOException {
        page("ok", "xin chào");
        write("content/pages/x.md", "---\n" + fields + "---\nx\n");
        assertThat(build().hasErrors()).isTrue();
        assertThat(site().resolve("ok/index.html")).exists();
    }

    @Test
    void fieldsThatUnfoldWithoutEndAreADiagnostic() throws IOException {
        page("ok", "xin chào");
        var laughs = new StringBuilder("title: x\na0: &a0 [l,l,l,l,l,l,l,l,l,l]\n");
        for (int i = 1; i < 10; i++) {
            laughs.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ",").repeat(10)));
        }
        write("content/pages/a.md", "---\n" + laughs + "---\nx\n");
        write("content/pages/b.md", "---\ntitle: x\na: " + "[".repeat(10_000) + "\n---\nx\n");
        write("content/pages/c.md", "---\ntitle: x\n" + "k".repeat(2_000_000) + ": y\n---\nx\n");

        assertThat(codes(build())).contains("yaml-too-deep");
        assertThat(site().resolve("ok/index.html")).exists();
    }

    /** Each would get a page and a line on this one. */
    @Test
    void aPageOfTensOfThousandsOfTopicsIsRefusedByName() throws IOException {
        page("ok", "xin chào");
        String topics =
                IntStream.range(0, 60_000)
                        .mapToObj(i -> "  - chu-de-" + i + "\n")
                        .collect(Collectors.joining());
        write("content/pages/x.md", "---\ntitle: x\ntopics:\n" + topics + "---\nx\n");

        BuildReport report = build();

        assertThat(report.diagnostics())
                .filteredOn(d -> d.code().equals("too-many-ids"))
                .extracting(d -> d.at().line())
                .containsExactly(504);
        assertThat(site().resolve("chu-de/chu-de-1")).doesNotExist();
        assertThat(site().resolve("ok/index.html")).exists();
    }

    /** Asking of each link where each other one was typed would take longer than the limit. */
    @Test
    void aHundredThousandLinksThatLeadNowhereAreEachNamedWhereTheyStand() throws IOException {
        page(
                "x",
                IntStream.range(0, 100_000)
                        .mapToObj(i -> "[l](lac-" + i + ".md)" + (i % 50 == 0 ? "\n\n" : " "))
                        .collect(Collectors.joining()));
        assertThat(
                        build().diagnostics().stream()
                                .filter(d -> d.code().equals("broken-link"))
                                .map(Diagnostic::at)
                                .distinct())
                .hasSize(100_000);
    }

    /** Each is placed in its line, and the line is millions of letters long. */
    @Test
    void tenThousandsOfNumbersInOneLineAreEachNamedWhereTheyStand() throws IOException {
        page("x", "số 012345678901, sinh ngày 1/1/2015, gọi 0912345678. ".repeat(50_000));
        assertThat(
                        build().diagnostics().stream()
                                .filter(d -> d.code().equals("personal-data"))
                                .map(Diagnostic::at)
                                .distinct()
                                .count())
                .isGreaterThanOrEqualTo(50_000);
    }

    @Test
    void aFolderWithoutEndIsNamed() throws IOException {
        page("ok", "xin chào");
        write("content/pages/" + "d/".repeat(30) + "x.md", "x");
        assertThat(codes(build())).contains("folder-too-deep");
    }

    @Test
    void whatAPictureTellsOfItsMakerIsNotPublished() throws IOException {
        page("ok", "![Ảnh](a.jpg)");
        byte[] jpeg = Pictures.jpegWithPosition();
        Files.write(publication().resolve("content/pages/a.jpg"), jpeg);
        build();
        byte[] published = Files.readAllBytes(site().resolve("a.jpg"));
        assertThat(new String(published, StandardCharsets.ISO_8859_1)).doesNotContain("GPS");
        assertThat(published.length).isBetween(20, jpeg.length);
    }

    /** Where a picture ends or is damaged, readers of pictures stop; others read on. */
    @Test
    void whatStandsBehindAPictureIsNotPublished() throws IOException {
        page("ok", "![Ảnh](a.jpg) ![Ảnh](b.jpg) ![Ảnh](c.png)");
        byte[] jpeg = Pictures.jpegWithPosition();
        byte[] secret = Dangers.SECRET.getBytes(StandardCharsets.UTF_8);
        Files.write(publication().resolve("content/pages/a.jpg"), joined(jpeg, secret));
        byte[] damaged = Arrays.copyOf(jpeg, jpeg.length / 2);
        Files.write(publication().resolve("content/pages/b.jpg"), damaged);
        Files.write(
                publication().resolve("content/pages/c.png"), joined(Pictures.png(2, 2), secret));

        build();

        assertThat(Dangers.in(site())).isEmpty();
        assertThat(site().resolve("c.png")).exists();
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    @Test
    void aPictureOfGigabytesIsNamed() throws IOException {
        page("ok", "xin chào");
        Files.write(publication().resolve("content/pages/a.png"), Pictures.png(60_000, 60_000));
        assertThat(codes(build())).contains("picture-too-large");
        assertThat(site().resolve("a.png")).doesNotExist();
    }

    @Test
    void whatIsBuiltInAStrangersFolderIsNotBelieved() throws IOException {
        page("ok", "xin chào");
        build();
        Path copy = temporary.resolve("copy");
        copy(publication().resolve("target/loa-cache"), copy);
        var cache = Cache.open(publication().resolve("target/loa-cache"));
        var carried = Cache.open(copy);
        assertThat(cache.size()).isPositive();
        assertThat(carried.size()).isZero();
    }

    private static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to);
        try (Stream<Path> files = Files.list(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve(file.getFileName()));
            }
        }
    }
}
