package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.CardFormat;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * {@code check --call-list}, {@code check --external}, and what of a build must be printed anew.
 */
class CheckCommandTest {

    @TempDir private Path publication;

    private final ConcurrentLinkedQueue<String> asked = new ConcurrentLinkedQueue<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private HttpServer server;
    private String base;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        base = "http://127.0.0.1:" + server.getAddress().getPort();
        answer("/song", 200, null);
        answer("/mat", 404, null);
        answer("/tam", 302, "/song");
        answer("/cu", 301, "/song");
        answer("/vong", 302, "/vong");
        answer("/la", 301, "file:///etc/passwd");
        server.createContext(
                "/chi-get",
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " /chi-get");
                    boolean get = exchange.getRequestMethod().equals("GET");
                    exchange.sendResponseHeaders(get ? 200 : 405, -1);
                    exchange.close();
                });
        server.setExecutor(threads);
        server.start();
    }

    private void answer(String path, int status, String location) {
        server.createContext(
                path,
                exchange -> {
                    asked.add(exchange.getRequestMethod() + " " + path);
                    if (location != null) {
                        exchange.getResponseHeaders().set("Location", location);
                    }
                    exchange.sendResponseHeaders(status, -1);
                    exchange.close();
                });
    }

    @AfterEach
    void stop() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void write(String path, String text) throws IOException {
        Path file = publication.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String run(String... arguments) {
        return CommandLineRun.of(arguments).all();
    }

    private static String run(Map<String, String> environment, String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        Main.run(
                arguments,
                environment,
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                Keyboard.NOBODY);
        return out.toString(StandardCharsets.UTF_8) + err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void theLineIsShownAlsoWhereTheDiskSpellsTheNameInAnotherWay() throws IOException {
        write(
                "content/pages/" + Normalizer.normalize("dấu-hiệu.md", Normalizer.Form.NFD),
                "---\ntitle: Dấu hiệu\n---\nNghe và hỏi.\n");

        assertThat(run("check", "-C", publication.toString()))
                .contains("content/pages/dấu-hiệu.md:1:1: cảnh báo name-not-an-address")
                .contains("\n    ---\n    ^\n");
    }

    @Test
    void deadLinksAreToldWhereTheyStand() throws IOException {
        String line = "Xem [sống](%1$s/song), [tạm](%1$s/tam), [mất](%1$s/mat).".formatted(base);
        int column = line.indexOf(base + "/mat") + 1;
        write(
                "content/pages/a.md",
                "---\ntitle: A\n---\n"
                        + line
                        + "\n\n[Cũ]("
                        + base
                        + "/cu#muc) và [chỉ GET]("
                        + base
                        + "/chi-get); [thư](mailto:a@b.example), https://xa.example/x\n");
        write(
                "content/services/s.yaml",
                "name: S\nphones: [\"111\"]\nsource: {title: Ví dụ, url: \"" + base + "/mat\"}\n");

        String told = run("check", "--external", "-C", publication.toString());

        assertThat(told)
                .contains("content/pages/a.md:4:" + column + ": cảnh báo outside-link-dead")
                .contains("content/services/s.yaml:3:")
                .contains("content/pages/a.md:6:6: lưu ý outside-link-moved")
                .contains("→ viết: " + base + "/song")
                .doesNotContain(
                        "xa.example/x”",
                        "trang ngoài “" + base + "/chi-get",
                        "trang ngoài “" + base + "/tam");
        assertThat(asked)
                .contains("HEAD /song", "HEAD /chi-get", "GET /chi-get")
                .filteredOn(request -> request.equals("HEAD /mat"))
                .as("asked once, told twice")
                .hasSize(1);
    }

    @Test
    void deadLinksAreAsGraveAsTheSettingsAndTheOptionsSay() throws IOException {
        write("site/site.yaml", "title: A\nrules: {link-of-preview: notice}\n");
        write("content/pages/a.md", "---\ntitle: A\n---\n[mất](" + base + "/mat)\n");
        String[] line = {"check", "--external", "-C", publication.toString()};
        assertThat(CommandLineRun.of(line).exit()).isEqualTo(ExitCode.DONE);

        String[] strict = {"check", "--external", "--strict", "-C", publication.toString()};
        assertThat(CommandLineRun.of(strict).exit()).isEqualTo(ExitCode.CONTENT);

        write(
                "site/site.yaml",
                "title: A\nrules: {outside-link-dead: error, link-of-preview: notice}\n");
        var error = CommandLineRun.of(line);
        assertThat(error.err()).contains(": lỗi outside-link-dead");
        assertThat(error.exit()).isEqualTo(ExitCode.CONTENT);

        write(
                "site/site.yaml",
                "title: A\nrules: {outside-link-dead: notice, link-of-preview: notice}\n");
        assertThat(CommandLineRun.of(strict).exit()).isEqualTo(ExitCode.DONE);
    }

    @Test
    void nothingIsAskedWithoutTheOption() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\n[mất](" + base + "/mat)\n");
        run("check", "-C", publication.toString());
        run("build", "--no-search", "-C", publication.toString());
        assertThat(asked).isEmpty();
    }

    @Test
    void circlesStrangeSchemesAndSilenceAreDead() throws IOException {
        server.createContext("/lau", exchange -> sleep());
        var at = List.of(new Position("a.md", 1, 1));
        var problems =
                new LinkCalls(Duration.ofMillis(800))
                        .problems(
                                Map.of(
                                        base + "/vong",
                                        at,
                                        base + "/la",
                                        at,
                                        base + "/lau",
                                        at,
                                        "http://127.0.0.1:1/",
                                        at,
                                        "http://[xấu",
                                        at));
        assertThat(problems)
                .hasSize(5)
                .extracting(Diagnostic::code)
                .containsOnly("outside-link-dead");
        assertThat(problems)
                .extracting(problem -> problem.message().vietnamese())
                .anyMatch(text -> text.contains("vòng quanh"))
                .anyMatch(text -> text.contains("không trả lời kịp"))
                .anyMatch(text -> text.contains("không kết nối được"));
    }

    private static void sleep() {
        try {
            Thread.sleep(3000);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void oneMistakeMadeAThousandTimesInAFileIsNotAThousandPagesLong() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\n" + "{{phone khong-co}}\n\n".repeat(1000));
        write("content/pages/b.md", "---\ntitle: B\n---\n{{phone khong-co}}\n");
        CommandLineRun told = CommandLineRun.of("check", "-C", publication.toString());
        assertThat(told.all().lines().filter(line -> line.matches("content/pages/a.md:.*lỗi.*")))
                .hasSize(100);
        assertThat(told.all())
                .containsPattern("… và 900 chỗ nữa như vậy: [a-z-]+ content/pages/a.md")
                .contains("content/pages/b.md:4:1: lỗi", "1001 lỗi");
    }

    @Test
    void theCallListNamesWhomToCall() throws IOException {
        write(
                "content/services/a.yaml",
                "name: Chưa gọi\nphones: [\"0263 1\"]\nsource: {title: Sổ tay, date: 2026-03}\n");
        write(
                "content/services/b.yaml",
                "name: Gọi lâu\nphones: [\"0263 2\", \"0263 3\"]\nverified: 2025-01-05\n");
        write(
                "content/services/c.yaml",
                "name: Mới gọi\nphones: [\"0263 4\"]\nverified: 2026-11-02\n");
        write("content/services/d.yaml", "name: Không số\n");

        String text = run("check", "--call-list", "-C", publication.toString());
        assertThat(text)
                .contains("Số cần gọi thử (2)")
                .contains("[ ] 0263 1  Chưa gọi", "Nguồn: Sổ tay, tháng 3/2026", "chưa ai gọi")
                .contains("[ ] 0263 2, 0263 3  Gọi lâu", "5/1/2025", "content/services/b.yaml")
                .doesNotContain("Mới gọi", "Không số");
        assertThat(text.indexOf("Chưa gọi")).isLessThan(text.indexOf("Gọi lâu"));
        assertThat(run("check", "--call-list", "--format", "csv", "-C", publication.toString()))
                .contains("Chưa gọi,0263 1,\"Sổ tay, tháng 3/2026\",,content/services/a.yaml");
        assertThat(run("check", "--call-list", "--format", "json", "-C", publication.toString()))
                .contains("\"verified\": \"2025-01-05\"", "\"sourceDate\": \"2026-03\"");
        assertThat(run("check", "--call-list", "--format", "sarif", "-C", publication.toString()))
                .contains("--format nhận text, json, csv");
    }

    @Test
    void coloursAreForTerminalsOnly() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\nmau: x\n---\n");
        String[] check = {"check", "-C", publication.toString()};
        String red = "\u001b[1;33mcảnh báo unknown-key\u001b[0m: ";
        assertThat(run(Map.of("CLICOLOR_FORCE", "1"), check)).contains(red);
        assertThat(run(Map.of("CLICOLOR_FORCE", "1", "NO_COLOR", "1"), check))
                .doesNotContain("\u001b");
        assertThat(run(Map.of(), check))
                .contains("cảnh báo unknown-key: ")
                .doesNotContain("\u001b");
    }

    @Test
    void sarifNamesFilesAsReferencesAndCountsColumnsAsEditorsDo() throws IOException {
        write("content/pages/Dấu hiệu.md", "---\ntitle: A\n---\n");
        assertThat(run("check", "--format", "sarif", "-C", publication.toString()))
                .contains(
                        "\"uri\": \"content/pages/D%E1%BA%A5u%20hi%E1%BB%87u.md\"",
                        "\"columnKind\": \"utf16CodeUnits\"", "\"version\": \"2.1.0\"");
    }

    @Test
    void severitiesAreTheWritersChoice() throws IOException {
        write("content/pages/a.md", "---\ntitle: A\n---\nGiúp con nghiện.\n");
        write("site/site.yaml", "title: X\nrules: {avoid-words: error}\n");
        assertThat(run("check", "-C", publication.toString())).contains("4:6: lỗi avoid-words");
        write("site/site.yaml", "title: X\nrules: {avoid-words: notice}\n");
        assertThat(run("check", "-C", publication.toString())).contains("4:6: lưu ý avoid-words");
        assertThat(run("check", "--strict", "-C", publication.toString()))
                .contains("4:6: lưu ý avoid-words");
    }

    @Test
    void aChangedNumberNamesThePrintsToMakeAnew() throws IOException {
        write("site/site.yaml", "title: X\n");
        write("content/services/a.yaml", "name: A\nphones: [\"0263 1234 567\"]\nsource: X\n");
        for (String slug : List.of("co-so", "khong-so")) {
            String call = slug.equals("co-so") ? "Gọi {{phone a}}" : "Đọc";
            write(
                    "content/materials/" + slug + ".yaml",
                    "title: Thẻ " + slug + "\nformats: [the]\nwords:\n  call: " + call + "\n");
        }
        for (Map.Entry<String, String> file : CardFormat.FILES.entrySet()) {
            write(file.getKey(), file.getValue());
        }
        String[] build = {"build", "--no-search", "-C", publication.toString()};

        assertThat(run(build)).contains("Đã xuất bản").doesNotContain("in lại");
        assertThat(run(build)).doesNotContain("in lại");
        write("content/services/a.yaml", "name: A\nphones: [\"0263 1234 890\"]\nsource: X\n");
        assertThat(run(build))
                .contains("Cần in lại, bản đã in trước đây không còn đúng (1):")
                .contains("  /an-pham/co-so/co-so-the.pdf\n")
                .doesNotContain("khong-so-the.pdf");
    }
}
