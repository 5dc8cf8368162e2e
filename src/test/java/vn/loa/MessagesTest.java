package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.office.Import;
import vn.loa.output.Manifest;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * Each mistake of {@code messages/mistakes.txt} is told in the words of {@code messages.txt}, both
 * in Vietnamese and in English; {@code -Dapprove} writes these anew, to be read by somebody who
 * speaks both. Together they show every diagnostic code.
 */
class MessagesTest {

    private static final Path FOLDER = Path.of("src/test/resources/messages");
    private static final Instant NOON = Instant.parse("2026-11-22T05:00:00Z");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9a-f]{4})");
    private static final Pattern REPEATED = Pattern.compile("⟦([^⟧]*)⟧\\{(\\d+)}");
    private static final Pattern TOLD =
            Pattern.compile(
                    "^\\S.*?:\\d+:\\d+ (?:error|warning|notice) ([a-z-]+)$", Pattern.MULTILINE);
    private static final Pattern WORD = Pattern.compile("(?<![a-z-])[a-z]+(?:-[a-z]+)*(?![a-z-])");
    private static final String SITE = "title: Xã Ví Dụ\nbaseUrl: https://xa-vi-du.vn/\n";
    private static final String HOTLINE =
            "name: Tổng đài 111\nphones: [\"111\"]\nsource: Sổ tay\nverified: 2026-11-02\n";

    /** What a case is not about. */
    private static final Set<String> ASIDE =
            Set.of("base-url-example", "not-shown", "page-unreachable", "service-never-called");

    /** How a mistake comes to light: by reading, with the pages, with the prints, on import. */
    private enum Way {
        READ,
        SITE,
        PRINT,
        IMPORT
    }

    /** A printed card that is as it should be. */
    private static final Map<String, String> CARD =
            Map.of(
                    "content/materials/m.yaml",
                    "title: Thẻ\nformats: [kho-thu]\nwords: {call: Gọi}\n",
                    "theme/print/kho-thu/format.yaml",
                    "title: Thẻ\nwidthMm: 90\nheightMm: 60\nwords: {call: {as: text}}\n",
                    "theme/print/kho-thu/style.css",
                    "body { font-family: 'Open Sans'; font-size: 9pt; margin: 8mm }\n",
                    "theme/print/kho-thu/template.html",
                    "<html lang='vi'><head><title>{{ title }}</title><meta name='subject'"
                            + " content='Thẻ'/><meta name='description' content='Thẻ'/>"
                            + "<style>{{ style | raw }}</style></head><body><p>{{ words.call }}"
                            + "</p></body></html>\n");

    @TempDir private Path temp;

    /**
     * A mistake.
     *
     * @param files by path; without settings of its own it gets plain ones
     * @param way how it comes to light
     */
    private record Mistake(String name, Map<String, String> files, Way way) {
        boolean isTypical() {
            return name.startsWith("typical ");
        }

        boolean isAbout(String code) {
            return !ASIDE.contains(code) || name.contains(code);
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static List<Mistake> mistakes() throws IOException {
        String text = Files.readString(FOLDER.resolve("mistakes.txt"));
        return Stream.of(text.split("(?m)^## (?=[a-z])"))
                .skip(2)
                .map(MessagesTest::mistake)
                .toList();
    }

    private static Mistake mistake(String text) {
        String[] parts = text.split("(?m)^=== ");
        Way way =
                Stream.of(Way.values())
                        .filter(one -> parts[0].contains("[" + name(one) + "]"))
                        .findFirst()
                        .orElse(Way.READ);
        var files = new LinkedHashMap<String, String>();
        if (way != Way.IMPORT) {
            files.put("site/site.yaml", SITE);
            files.put("content/services/tong-dai-111.yaml", HOTLINE);
        }
        if (way == Way.PRINT) {
            files.putAll(CARD);
        }
        for (int i = 1; i < parts.length; i++) {
            String[] file = parts[i].split("\n", 2);
            files.put(unescaped(file[0].strip()), unescaped(file[1].replaceAll("\\n+$", "\n")));
        }
        // An empty one stands for none.
        files.remove("site/site.yaml", "");
        return new Mistake(parts[0].replaceFirst("\\[\\w+]", "").strip(), files, way);
    }

    private static String name(Way way) {
        return way.name().toLowerCase(Locale.ROOT);
    }

    private static String unescaped(String text) {
        String repeated =
                REPEATED.matcher(text.replace('⇥', '\t'))
                        .replaceAll(
                                match ->
                                        Matcher.quoteReplacement(
                                                match.group(1)
                                                        .repeat(Integer.parseInt(match.group(2)))));
        return ESCAPE.matcher(repeated)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        String.valueOf(
                                                (char) Integer.parseInt(match.group(1), 16))));
    }

    private List<Diagnostic> problems(Mistake mistake) throws IOException {
        List<Diagnostic> all =
                switch (mistake.way()) {
                    case READ -> Build.diagnostics(SourceTree.of(mistake.files()), options());
                    case SITE -> Build.check(written(mistake), false, options()).diagnostics();
                    case PRINT -> printed(SourceTree.of(mistake.files()));
                    case IMPORT -> imported(mistake.files());
                };
        return all.stream().filter(problem -> mistake.isAbout(problem.code())).toList();
    }

    /** What readers and rules say, then what the files of the material say when they are set. */
    private static List<Diagnostic> printed(SourceTree sources) {
        var problems = new ArrayList<>(Build.diagnostics(sources, options()));
        var publication = Build.load(sources, options(), Memo.NONE);
        var loa = Loa.published(Memo.NONE, false, true);
        loa.list(publication, Theme.of(sources)).manifest().outputs().stream()
                .filter(output -> output.path().matches(".*\\.pdf|the/.*"))
                .forEach(output -> problems.addAll(output.renderer().get().diagnostics()));
        return problems.stream().distinct().sorted(Diagnostic.ORDER).toList();
    }

    private static List<Diagnostic> imported(Map<String, String> files) {
        return files.entrySet().stream()
                .map(
                        file ->
                                new SourceFile(
                                        file.getKey(),
                                        file.getValue().getBytes(StandardCharsets.UTF_8)))
                .flatMap(file -> Import.of(file).diagnostics().stream())
                .toList();
    }

    private static Build.Options options() {
        return Build.Options.at(NOON);
    }

    private Path written(Mistake mistake) throws IOException {
        Path folder = Files.createTempDirectory(temp, "case");
        for (Map.Entry<String, String> file : mistake.files().entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            boolean picture = file.getKey().endsWith(".png");
            Files.writeString(
                    path,
                    file.getValue(),
                    picture ? StandardCharsets.ISO_8859_1 : StandardCharsets.UTF_8);
        }
        return folder;
    }

    private static String told(List<Diagnostic> problems) {
        return problems.stream().map(MessagesTest::told).collect(Collectors.joining());
    }

    private static String told(Diagnostic problem) {
        String head =
                "%s %s %s\n"
                        .formatted(
                                problem.at(),
                                problem.severity().name().toLowerCase(Locale.ROOT),
                                problem.code());
        var text = new StringBuilder(head);
        for (boolean english : List.of(false, true)) {
            text.append("  ").append(problem.message().text(english)).append('\n');
            problem.suggestion()
                    .ifPresent(mend -> text.append("  → ").append(mend.text(english)).append('\n'));
        }
        return text.toString();
    }

    @Test
    void everyMistakeIsToldInTheWordsAgreedUpon() throws IOException {
        var told = new StringBuilder();
        for (Mistake mistake : mistakes()) {
            told.append("## ").append(mistake.name()).append('\n');
            told.append(told(problems(mistake))).append('\n');
        }
        Path expected = FOLDER.resolve("messages.txt");
        if (System.getProperty("approve") != null) {
            Files.writeString(expected, told);
        }
        assertThat(told.toString()).isEqualTo(Files.readString(expected));
    }

    @Test
    void aFileThatIsTooLargeIsToldAndNotRead() throws IOException {
        Path file = temp.resolve("content/pages/a.md");
        Files.createDirectories(file.getParent());
        try (var large = new RandomAccessFile(file.toFile(), "rw")) {
            large.setLength(SourceTree.LARGEST_FILE + 1);
        }
        assertThat(told(SourceTree.read(temp).diagnostics()))
                .contains("content/pages/a.md:1:1 error file-too-large", "64 MB");
    }

    @Test
    void aLinkIsToldAndNotFollowed() throws IOException {
        Path pages = Files.createDirectories(temp.resolve("content/pages"));
        Files.createSymbolicLink(pages.resolve("a.md"), Path.of("/etc/hostname"));
        assertThat(told(SourceTree.read(temp).diagnostics()))
                .contains("content/pages/a.md:1:1 warning not-a-file", "chép tệp thật vào đây");
    }

    @Test
    void aDocumentThatIsTooLargeIsToldAndNotOpened() {
        assertThat(told(List.of(Import.tooLarge("ke-hoach.docx"))))
                .contains("ke-hoach.docx:1:1 error import-too-large", "lưu lại, hoặc chia");
    }

    @Test
    void aSiteOfTooManyFilesIsToldAndNotMade() {
        Publisher many =
                (publication, theme) ->
                        IntStream.rangeClosed(0, Manifest.MOST_FILES)
                                .mapToObj(
                                        i ->
                                                Output.file(
                                                        i + ".txt",
                                                        Position.start("content"),
                                                        () -> Rendered.of(new byte[0])));
        SourceTree nothing = SourceTree.of(Map.of());
        var publication = Build.load(nothing, options(), Memo.NONE);
        var manifest = Manifest.of(List.of(many), publication, Theme.of(nothing));
        assertThat(manifest.outputs()).isEmpty();
        assertThat(told(manifest.diagnostics()))
                .contains("content:1:1 error too-many-pages", "nhiều hơn " + Manifest.MOST_FILES);
    }

    static List<Mistake> typical() throws IOException {
        return mistakes().stream().filter(Mistake::isTypical).toList();
    }

    @ParameterizedTest
    @MethodSource("typical")
    void aTypicalMistakeGivesOneMessageThatSaysWhatToType(Mistake mistake) throws IOException {
        List<Diagnostic> problems = problems(mistake);
        assertThat(problems).as(told(problems)).hasSize(1);
        assertThat(problems.get(0).suggestion()).isPresent();
    }

    @Test
    void thereAreAHundredTypicalMistakes() throws IOException {
        assertThat(typical()).hasSizeGreaterThan(100);
    }

    @Test
    void everyCodeIsShown() throws IOException {
        String messages = Files.readString(FOLDER.resolve("messages.txt"));
        Set<String> shown =
                TOLD.matcher(messages)
                        .results()
                        .map(match -> match.group(1))
                        .collect(Collectors.toCollection(TreeSet::new));
        Set<String> all = HandbookTest.codesInSources();
        assertThat(all).containsAll(shown);
        // By tests of their own, above.
        shown.addAll(Set.of("file-too-large", "import-too-large", "not-a-file", "too-many-pages"));
        shown.addAll(shownElsewhere(all));
        assertThat(shown).isEqualTo(all);
    }

    @Test
    void noMessageShowsWhatOnlyTheProgramKnows() throws IOException {
        assertThat(Files.readString(FOLDER.resolve("messages.txt")))
                .doesNotContainPattern(
                        "\\p{Lu}\\w+\\[\\w+=|Optional[\\[.]|@[0-9a-f]{6,}|\\bnull\\b");
    }

    /** Codes that need more than a few lines of text: other tests name them. */
    private static Set<String> shownElsewhere(Set<String> codes) throws IOException {
        var named = new TreeSet<String>();
        try (Stream<Path> tests = Files.walk(Path.of("src/test/java"))) {
            for (Path test : tests.filter(f -> f.toString().endsWith(".java")).toList()) {
                if (!test.endsWith("MessagesTest.java")) {
                    WORD.matcher(Files.readString(test))
                            .results()
                            .map(MatchResult::group)
                            .filter(codes::contains)
                            .forEach(named::add);
                }
            }
        }
        return named;
    }
}
