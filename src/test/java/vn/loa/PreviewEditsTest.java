package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.loa.source.Diagnostic;

/**
 * Whatever a preview keeps from one look to the next, after any edits it shows what a preview that
 * was opened just now shows, and what a build writes.
 */
class PreviewEditsTest {

    private static final int ROUNDS = 8;
    private static final int EDITS_A_ROUND = 4;

    private static final Build.Options OPTIONS =
            new Build.Options(
                    Instant.parse("2026-11-22T00:00:00Z"),
                    Optional.empty(),
                    false,
                    true,
                    Build.Only.SITE,
                    false,
                    false,
                    2);

    /**
     * A preview has one search index under a name of its own, takes the worker away, and does not
     * say how large a print is.
     */
    private static final List<String> OTHERWISE =
            List.of("tim-kiem/", "sw.js", "an-pham/", "_headers", ".htaccess", "nginx");

    @TempDir Path work;

    private final Random chance = new Random(20261122);
    private final TreeSet<String> pages = new TreeSet<>();
    private final TreeSet<String> everSeen = new TreeSet<>();
    private Path folder;
    private int made;

    @BeforeEach
    void writePublication() {
        folder = work.resolve("xa");
        settings("title: Xã Ví Dụ");
        write("content/pages/mot.md", "---\ntitle: Một\ntopics: [viec-lam]\n---\nUBND xã.\n");
        write("content/pages/mot.en.md", "---\ntitle: One\n---\nCall {{phone tong-dai}}.\n");
        write("content/pages/tre-em/index.md", "---\ntitle: Trẻ em\n---\n[Sang một](/mot/)\n");
        pages.addAll(List.of("mot.md", "tre-em/index.md"));
        service("111");
        write("content/services/tong-dai.en.yaml", "name: Hotline\n");
        vocabulary("viec-lam: Việc làm", "UBND: Ủy ban nhân dân");
        write("content/events/ngay.yaml", "title: Ngày 30/7\nday: \"30/7\"\n");
        write(
                "content/plans/ke-hoach.md",
                "---\ntitle: Kế hoạch xã\nissuer: ubnd-xa\nissued: 2026-01-15\nperiod: 2026\n"
                        + "duties:\n  - agency: cong-an-xa\n    items:\n"
                        + "      - {text: Báo cáo kết quả, by: 2026-12-15}\n---\nNội dung.\n");
        write(
                "content/materials/loi-nhan.md",
                "---\ntitle: Lời nhắn\nformats: [poster-a4]\nwords:\n  headline: Gọi {{phone tong-dai}}\n  service: tong-dai\n---\n");
    }

    @Test
    void afterAnyEditsAPreviewShowsWhatAFreshOneAndABuildShow() throws IOException {
        try (Preview preview = Preview.open(folder, () -> OPTIONS)) {
            for (int round = 0; round < ROUNDS; round++) {
                var done = new ArrayList<String>();
                for (int i = 0; i < EDITS_A_ROUND; i++) {
                    done.add(edit());
                    preview.look();
                    // What is looked at between two edits is kept, too.
                    preview.now().file("index.html");
                    preview.now().file("mot/index.html");
                }
                compare(preview, round + " " + done);
            }
        }
    }

    private void compare(Preview preview, String edits) throws IOException {
        Map<String, String> built = built(edits);
        everSeen.addAll(built.keySet());
        preview.check();
        try (Preview fresh = Preview.open(folder, () -> OPTIONS)) {
            fresh.check();
            var stale = new ArrayList<String>();
            var unlikeBuilt = new ArrayList<String>();
            for (String path : everSeen) {
                Optional<String> shown = text(preview, path);
                if (!shown.equals(text(fresh, path))) {
                    stale.add(path);
                }
                boolean asBuilt = OTHERWISE.stream().noneMatch(path::contains);
                if (asBuilt && !shown.equals(Optional.ofNullable(built.get(path)))) {
                    unlikeBuilt.add(path);
                }
            }
            assertThat(stale).as("stale after " + edits).isEmpty();
            assertThat(unlikeBuilt).as("not as built after " + edits).isEmpty();
            assertThat(problems(preview)).as(edits).isEqualTo(problems(fresh));
        }
    }

    private Map<String, String> built(String edits) throws IOException {
        Path out = work.resolve("out");
        BuildReport report = Build.publish(folder, out, OPTIONS);
        assertThat(Diagnostic.anyError(report.diagnostics()))
                .as(edits + " " + report.diagnostics())
                .isFalse();
        var files = new TreeMap<String, String>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String path = out.relativize(file).toString().replace('\\', '/');
                if (!path.startsWith(".")) {
                    files.put(path, latin(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    private static Optional<String> text(Preview preview, String path) {
        return preview.now().file(path).map(PreviewEditsTest::latin);
    }

    /** Each byte a letter, also where a file is no text. */
    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    private static List<String> problems(Preview preview) {
        return preview.now().problems().stream().map(Object::toString).toList();
    }

    /** One edit by chance; its name. */
    private String edit() {
        int number = made++;
        return switch (chance.nextInt(12)) {
            case 0 -> {
                String name = chance.nextBoolean() ? "moi-" + number : "tre-em/moi-" + number;
                pages.add(name + ".md");
                write(
                        "content/pages/" + name + ".md",
                        "---\ntitle: Trang mới "
                                + number
                                + "\norder: 3\n---\nUBND {{phone tong-dai}}\n");
                yield "add " + name;
            }
            case 1, 2 -> {
                String page = anyPage();
                write(
                        "content/pages/" + page,
                        "---\ntitle: Đổi "
                                + number
                                + "\ntopics: [viec-lam, moi]\n---\n## Phần "
                                + number
                                + "\n\nCông an xã, Mua bán người, CAX. [Một](/mot/)\n");
                yield "change " + page;
            }
            case 3 -> {
                String page = anyPage();
                if (!page.equals("mot.md")) {
                    pages.remove(page);
                    delete("content/pages/" + page);
                }
                yield "delete " + page;
            }
            case 4 -> {
                String page = anyPage();
                String name = "ten-" + number + ".md";
                if (!page.equals("mot.md")) {
                    pages.remove(page);
                    pages.add(name);
                    move("content/pages/" + page, "content/pages/" + name);
                }
                yield "rename " + page;
            }
            case 5 -> {
                settings(
                        number % 2 == 0
                                ? "title: Xã Tên " + number
                                : "title: Xã\nnavigation:\n  - {title: Lạc, url: /khong-co/}\n"
                                        + "  - {title: Một, url: /mot/}");
                yield "settings";
            }
            case 6 -> {
                vocabulary(
                        "viec-lam: Việc " + number + "\n  moi: Mới",
                        "UBND: Ủy ban " + number + "\n  CAX: Công an xã");
                yield "vocabulary";
            }
            case 7 -> {
                service(number % 2 == 0 ? "18001567" : "111");
                yield "number";
            }
            case 8 -> {
                write("theme/words/vi.yaml", "services: Nơi giúp " + number + "\n");
                yield "words";
            }
            case 9 -> {
                write(
                        "theme/assets/site.css",
                        "body { order: " + number + "; color: var(--ink) }\n");
                write("theme/print/colours.yaml", "ink: \"#10%02d20\"\n".formatted(number));
                yield "theme";
            }
            case 10 -> {
                delete("theme/assets/site.css");
                delete("theme/print/colours.yaml");
                delete("theme/words/vi.yaml");
                yield "no theme";
            }
            default -> {
                write(
                        "content/statistics/so.yaml",
                        "title: Số "
                                + number
                                + "\nsource: Ví dụ\ncolumns:\n  - {name: Việc, title: Việc}\n"
                                + "  - {name: Số, title: Số lượng, counts: true}\n");
                write("content/statistics/so.csv", "Việc,Số\nBuổi," + (20 + number) + "\n");
                yield "statistic";
            }
        };
    }

    private String anyPage() {
        return List.copyOf(pages).get(chance.nextInt(pages.size()));
    }

    private void settings(String first) {
        write(
                "site/site.yaml",
                first + "\nbaseUrl: https://vi-du.example/xa/\nlanguages: [vi, en]\n");
    }

    private void service(String number) {
        write(
                "content/services/tong-dai.yaml",
                "name: Tổng đài\nphones: [\"" + number + "\"]\nsource: Ví dụ\n");
    }

    private void vocabulary(String topics, String forms) {
        write(
                "content/vocabulary/tu.yaml",
                "topics:\n  "
                        + topics
                        + "\nabbreviations:\n  "
                        + forms
                        + "\nwords:\n  mua-ban-nguoi:\n    name: Mua bán người\n"
                        + "    summary: "
                        + topics.length()
                        + " điều\nagencies:\n  ubnd-xa: UBND xã\n  cong-an-xa: Công an xã\n");
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void delete(String path) {
        try {
            Files.deleteIfExists(folder.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void move(String from, String to) {
        try {
            Files.move(folder.resolve(from), folder.resolve(to));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
