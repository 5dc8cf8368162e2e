package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

class MainTest {

    /** What a command answered. */
    private record Answer(int exit, String out, String err) {
        String all() {
            return out + err;
        }
    }

    @TempDir private Path temp;
    private Path publication;

    @BeforeEach
    void writeAPublication() throws IOException {
        publication = temp.resolve("ấn phẩm");
        write("site/site.yaml", "title: Thử\nbaseUrl: https://xa.vn/\n");
        write("content/pages/dau-hieu.md", "---\ntitle: Dấu hiệu\n---\n\nMột đoạn.\n");
        write("content/services/tong-dai.yaml", "name: Tổng đài\nphones: [\"111\"]\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = publication.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private Answer run(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        // The machine's streams are told to be ASCII: the text must come out as UTF-8 all the same.
        int exit =
                Main.run(
                        arguments,
                        environment,
                        new PrintStream(out, true, StandardCharsets.US_ASCII),
                        new PrintStream(err, true, StandardCharsets.US_ASCII),
                        Keyboard.NOBODY);
        var answer =
                new Answer(
                        exit,
                        out.toString(StandardCharsets.UTF_8),
                        err.toString(StandardCharsets.UTF_8));
        assertThat(answer.all()).doesNotContain("\tat ", "Exception", "java.lang", "\uFFFD");
        return answer;
    }

    private Answer run(String... arguments) {
        return run(Map.of(), arguments);
    }

    private Answer build(String... more) {
        var arguments =
                new ArrayList<>(List.of("build", "--no-search", "-C", publication.toString()));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    private Answer check(String... more) {
        var arguments = new ArrayList<>(List.of("check", "-C", publication.toString()));
        arguments.addAll(Arrays.asList(more));
        return run(arguments.toArray(String[]::new));
    }

    @Test
    void searchSaysWhyAHitStandsWhereItDoes() {
        Answer plain = run("search", "-C", publication.toString(), "dau", "hieu");
        Answer explained = run("search", "--explain", "-C", publication.toString(), "dau", "hieu");
        assertThat(plain.out()).contains("/dau-hieu/  Dấu hiệu").doesNotContain("coverage");
        assertThat(explained.out().lines().toList())
                .contains(plain.out().lines().findFirst().orElseThrow())
                .anyMatch(line -> line.matches(" +dau: [0-9.]+ \\(\\d+ %\\)"))
                .anyMatch(line -> line.strip().startsWith("coverage "));
    }

    @Test
    void searchListsTheQueriesOfAFileThatFindNothing() throws IOException {
        write("hoi.txt", "dấu hiệu\nzzqxkhongco\n\ntổng đài\n");
        Answer missing =
                run(
                        "search",
                        "--missing",
                        publication.resolve("hoi.txt").toString(),
                        "-C",
                        publication.toString());
        assertThat(missing.exit()).isEqualTo(ExitCode.DONE);
        assertThat(missing.out().lines())
                .contains("zzqxkhongco")
                .doesNotContain("dấu hiệu", "tổng đài");
        assertThat(missing.all()).contains("1 lời tìm không ra gì.");
        assertThat(run("search", "--missing", "khong-co.txt", "-C", publication.toString()).exit())
                .isEqualTo(ExitCode.USAGE);
    }

    private Map<String, String> snapshot(Path folder) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path :
                    (Iterable<Path>)
                            paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS))
                                    ::iterator) {
                files.put(
                        folder.relativize(path).toString(),
                        Files.getLastModifiedTime(path) + " " + Files.size(path));
            }
        }
        return files;
    }

    /** JSON is YAML too: our own reader tells whether it is well-formed. */
    private static YamlValue.Mapping json(String text) {
        return Yaml.read(new SourceFile("report.json", text.getBytes(StandardCharsets.UTF_8)))
                .value()
                .orElseThrow(() -> new AssertionError(text));
    }

    private static List<String> keys(YamlValue value) {
        return ((YamlValue.Mapping) value).entries().stream().map(YamlValue.Entry::key).toList();
    }

    private static YamlValue value(YamlValue mapping, String key) {
        return ((YamlValue.Mapping) mapping).entry(key).orElseThrow().value();
    }

    private static List<YamlValue> items(YamlValue mapping, String key) {
        return ((YamlValue.Sequence) value(mapping, key)).items();
    }

    @Test
    void aGoodPublicationIsPublished() {
        Answer answer = build();
        assertThat(answer.exit()).as(answer.all()).isEqualTo(ExitCode.DONE);
        assertThat(answer.out()).contains("Đã xuất bản");
        assertThat(publication.resolve("target/site/dau-hieu/index.html")).exists();
    }

    @Test
    void aMistakeInTheContentPublishesNothing() throws IOException {
        build();
        Map<String, String> before = snapshot(publication.resolve("target/site"));
        write("content/pages/dau-hieu.md", "---\ntitle: Dấu hiệu\nissued: x\nsumary: y\n---\n");
        Answer answer = build();
        assertThat(answer.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(answer.err())
                .contains("content/pages/dau-hieu.md:4:1: lỗi unknown-key: ")
                .contains("    sumary: y\n    ^\n    → có phải ý bạn là “summary”?")
                .contains("Chưa xuất bản gì");
        assertThat(snapshot(publication.resolve("target/site"))).isEqualTo(before);
    }

    @Test
    void keepGoingPublishesTheRestAndStillSaysOne() throws IOException {
        write("content/pages/hong.md", "---\ntitle: [a]\n---\n");
        Answer answer = build("--keep-going");
        assertThat(answer.exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(publication.resolve("target/site/dau-hieu/index.html")).exists();
        assertThat(publication.resolve("target/site/hong")).doesNotExist();
    }

    @Test
    void aBuildTellsTheFirstOfManyAlikeAndCheckTellsAll() throws IOException {
        for (int i = 10; i < 35; i++) {
            write(
                    "content/pages/trang-" + i + ".md",
                    "---\ntitle: Trang\ntopics: [m%s]\n---\n".formatted(i));
        }
        String told = "cảnh báo unknown-id:";
        assertThat(build().err().split(told, -1)).hasSize(1 + 20);
        assertThat(build().err()).contains("… và 5 cảnh báo unknown-id nữa; xem tất cả: loa check");
        assertThat(build().err()).contains("26 cảnh báo");
        assertThat(run("check", "-C", publication.toString()).all().split(told, -1))
                .hasSize(1 + 25);
        assertThat(build("--strict").err())
                .as("errors are always all told")
                .doesNotContain("unknown-id nữa");
    }

    @Test
    void strictCountsWarningsAsErrors() throws IOException {
        write("content/pages/dau-hieu.md", "---\ntitle: a\ntopics: [la]\n---\n");
        assertThat(build().exit()).isEqualTo(ExitCode.DONE);
        assertThat(build("--strict").exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(check().exit()).isEqualTo(ExitCode.DONE);
        assertThat(check("--strict").exit()).isEqualTo(ExitCode.CONTENT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "frobnicate",
                "build --frob",
                "build -C /nowhere/at/all",
                "build -C /",
                "build --jobs x",
                "build --jobs 0",
                "build --only paper",
                "build --base-url loa",
                "build --base-url https://[",
                "build --base-url https://a/%",
                "build -C",
                "check --format xml",
                "check --lang fr",
                "search"
            })
    void wrongUseIsSaidInOneLineAndExitsWithTwo(String line) {
        String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");
        if (arguments.length > 1 && !line.contains("-C") || line.equals("search")) {
            arguments =
                    Stream.concat(Arrays.stream(arguments), Stream.of("-C", publication.toString()))
                            .toArray(String[]::new);
        }
        Answer vietnamese = run(arguments);
        assertThat(vietnamese.exit()).as(vietnamese.all()).isEqualTo(ExitCode.USAGE);
        assertThat(vietnamese.err()).startsWith("loa: lệnh chưa đúng: ").hasLineCount(1);
        Answer english = run(Map.of("LANG", "en_US.UTF-8"), arguments);
        assertThat(english.err()).startsWith("loa: wrong usage: ").hasLineCount(1);
    }

    @Test
    void theMachinesTroubleExitsWithThree() throws IOException {
        Files.createDirectories(publication.resolve("target"));
        Files.writeString(publication.resolve("target/site"), "a file");
        Answer refused = build();
        assertThat(refused.exit()).isEqualTo(ExitCode.MACHINE);
        assertThat(refused.err()).startsWith("loa: không xuất bản được: ").hasLineCount(1);
        assertThat(build("-o", "/proc/loa/site").exit()).isEqualTo(ExitCode.MACHINE);
    }

    @ParameterizedTest
    @CsvSource({
        "LANG,en_US.UTF-8,error",
        "LC_ALL,en_GB,error",
        "LANG,vi_VN,lỗi",
        "LANG,C,lỗi",
        "LOA_LANG,en_US.ISO-8859-1,error",
        "X,en,lỗi"
    })
    void theLanguageFollowsTheMachine(String name, String value, String word) throws IOException {
        write("content/pages/dau-hieu.md", "---\ntitel: a\n---\n");
        Answer answer = run(Map.of(name, value), "check", "-C", publication.toString());
        assertThat(answer.err()).contains(": " + word + " unknown-key: ");
        assertThat(
                        run(
                                        Map.of(name, value),
                                        "check",
                                        "--lang",
                                        "en",
                                        "-C",
                                        publication.toString())
                                .err())
                .contains(": error unknown-key: ");
    }

    @Test
    void checkWritesNothing() throws IOException {
        build();
        Map<String, String> before = snapshot(temp);
        assertThat(check().exit()).isEqualTo(ExitCode.DONE);
        write("content/pages/b.md", "[x](/khong-co/)\n");
        before = snapshot(temp);
        assertThat(check("--format", "json").exit()).isEqualTo(ExitCode.CONTENT);
        assertThat(snapshot(temp)).isEqualTo(before);
    }

    @Test
    void theReportHasTheFieldsThatToolsRelyOn() throws IOException {
        write(
                "content/pages/b.md",
                "---\ntitle: \"B \\\"trong\\\" \\\\ \\u0007\"\ntopics: [la]\n---\n");
        Path file = temp.resolve("new/report.json");
        assertThat(build("--report", file.toString()).exit()).isEqualTo(ExitCode.DONE);
        YamlValue report = json(Files.readString(file));
        assertThat(keys(report))
                .containsExactly(
                        "published",
                        "pages",
                        "prints",
                        "outputs",
                        "diagnostics",
                        "reprint",
                        "timings");
        assertThat(keys(items(report, "pages").get(0)))
                .containsExactly("path", "source", "title", "lang");
        assertThat(keys(items(report, "outputs").get(0)))
                .containsExactly("path", "bytes", "sha256");
        assertThat(keys(items(report, "diagnostics").get(0)))
                .containsExactly(
                        "severity", "file", "line", "column", "code", "message", "suggestion");
        assertThat(items(report, "pages"))
                .anySatisfy(
                        page -> {
                            assertThat(((YamlValue.Scalar) value(page, "path")).text())
                                    .isEqualTo("/b/");
                            assertThat(((YamlValue.Scalar) value(page, "source")).text())
                                    .isEqualTo("content/pages/b.md");
                            assertThat(((YamlValue.Scalar) value(page, "lang")).text())
                                    .isEqualTo("vi");
                        });
    }

    @Test
    void checkSpeaksJsonAndSarif() throws IOException {
        write("content/pages/b.md", "---\ntitle: a\nsumary: \"\\\"\\t\\e\"\n---\n");
        YamlValue json = json(check("--format", "json").out());
        assertThat(items(json, "diagnostics")).isNotEmpty();
        YamlValue sarif = json(check("--format", "sarif").out());
        assertThat(((YamlValue.Scalar) value(sarif, "version")).text()).isEqualTo("2.1.0");
        YamlValue run = items(sarif, "runs").get(0);
        YamlValue result = items(run, "results").get(0);
        assertThat(keys(result)).containsExactly("ruleId", "level", "message", "locations");
        assertThat(((YamlValue.Scalar) value(result, "level")).text())
                .isIn("error", "warning", "note");
    }

    @Test
    void whatAWriterTypedCannotSteerTheTerminal() throws IOException {
        write("content/pages/b.md", "---\ntitle: \"a\"\ndate: \"\\e[31mđỏ\\n\\e]0;x\\a\"\n---\n");
        Answer answer = check();
        assertThat(answer.err()).contains("date-not-a-day").doesNotContain("\u001b", "\u0007");
        assertThat(answer.err().lines().filter(l -> l.contains("date-not-a-day"))).hasSize(1);
    }

    /** The list of all commands reads none of their options; it says what the whole would say. */
    @Test
    void theListOfCommandsNamesEachWithWhatItIsFor() {
        String help = run("--help").out();
        var all = Main.commands(new Console(System.out, System.err, Map.of(), Keyboard.NOBODY));
        assertThat(all.getSubcommands()).hasSizeGreaterThan(10);
        all.getSubcommands()
                .forEach(
                        (name, command) -> {
                            String both = command.getCommandSpec().usageMessage().description()[0];
                            String first = both.split(" / ")[0].split(" ")[0];
                            assertThat(help)
                                    .containsPattern(
                                            "(?m)^  " + name + "\\s+" + Pattern.quote(first));
                        });
    }

    @Test
    void helpAndVersionAreNoErrors() {
        assertThat(run("--help").exit()).isZero();
        assertThat(run("build", "--help").exit()).isZero();
        assertThat(run("--version").out()).startsWith("Loa ");
    }

    @Test
    void aDateOfTheBuildThatIsNoneIsNotTaken() {
        for (String epoch : List.of("", "x", "-1", "999999999999")) {
            Answer answer =
                    run(Map.of("SOURCE_DATE_EPOCH", epoch), "check", "-C", publication.toString());
            assertThat(answer.exit()).as(epoch + answer.all()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tr-TR",
                "ar-EG-u-nu-arab",
                "fa-IR-u-nu-arabext",
                "th-TH-u-ca-buddhist-nu-thai"
            })
    void theLocaleOfTheMachineChangesNoByte(String tag) throws IOException {
        Map<String, String> here = built();
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertThat(built()).isEqualTo(here);
            assertThat(build("-o", temp.resolve("b").toString()).out())
                    .containsPattern("xuất bản [0-9]+ trang");
        } finally {
            Locale.setDefault(before);
        }
    }

    private Map<String, String> built() throws IOException {
        Path report = temp.resolve("report.json");
        Path out = temp.resolve("out");
        run(
                Map.of("SOURCE_DATE_EPOCH", "1795305600"),
                "build",
                "-C",
                publication.toString(),
                "-o",
                out.toString(),
                "--report",
                report.toString());
        var files = new TreeMap<String, String>();
        for (YamlValue file : items(json(Files.readString(report)), "outputs")) {
            files.put(
                    ((YamlValue.Scalar) value(file, "path")).text(),
                    ((YamlValue.Scalar) value(file, "sha256")).text());
        }
        assertThat(files).isNotEmpty();
        return files;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-Dfile.encoding=US-ASCII",
                "-Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-9"
            })
    void theConsoleIsUtf8WhateverTheMachineSays(String flags) throws Exception {
        write("content/pages/b.md", "---\ntitel: Ộ\n---\n");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.addAll(List.of(flags.split(" ")));
        command.addAll(
                List.of("-cp", System.getProperty("java.class.path"), "vn.loa.cli.Main", "check"));
        // The folder's name goes by the working directory: arguments are in the machine's encoding.
        Process process =
                new ProcessBuilder(command)
                        .directory(publication.toFile())
                        .redirectErrorStream(true)
                        .start();
        String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).as(text).isEqualTo(ExitCode.CONTENT);
        assertThat(text).contains("lỗi unknown-key", "titel: Ộ").doesNotContain("\uFFFD");
    }

    @Test
    void exportPrintsTheSitesOwnDataFile() throws IOException {
        write("content/events/ngay.yaml", "title: Ngày Mẫu\nday: 30/7\n");
        build("--only", "site");
        Path site = publication.resolve("target/site");
        for (String[] one :
                new String[][] {
                    {"hsds", "du-lieu/dich-vu.json"},
                    {"csv", "du-lieu/dich-vu.csv"},
                    {"ics", "lich/lich.ics"}
                }) {
            Answer answer = run("export", one[0], "-C", publication.toString());
            assertThat(answer.exit()).as(one[0]).isZero();
            assertThat(answer.out()).isEqualTo(Files.readString(site.resolve(one[1])));
        }
        Path file = temp.resolve("dich-vu.csv");
        assertThat(run("export", "csv", "-C", publication.toString(), "-o", file.toString()).exit())
                .isZero();
        assertThat(file).hasSameBinaryContentAs(site.resolve("du-lieu/dich-vu.csv"));
    }

    @Test
    void exportRefusesWhatItDoesNotKnowAndContentWithErrors() throws IOException {
        assertThat(run("export", "pdf", "-C", publication.toString()).exit()).isEqualTo(2);
        write("content/services/hong.yaml", "name: [\n");
        Answer broken = run("export", "csv", "-C", publication.toString());
        assertThat(broken.exit()).isEqualTo(1);
        assertThat(broken.out()).isEmpty();
        assertThat(broken.err()).contains("loa check");
    }
}
