package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whole programs on machines of other settings, with a page, a calendar, a table, a poster and
 * names that ASCII cannot write: each makes the bytes that the first one made.
 */
class EnvironmentTest {

    /** As the officer's machine and as a bare server. */
    private static final String FIRST =
            "LC_ALL=C.UTF-8 -Duser.language=vi -Duser.country=VN -Duser.timezone=Asia/Ho_Chi_Minh";

    @TempDir private static Path temp;
    private static Map<String, String> expected;

    @BeforeAll
    static void buildOnTheFirstMachine() throws Exception {
        expected = build(FIRST);
        assertThat(expected.keySet())
                .contains("du-lieu/dich-vu.csv", "lich/lich.ics")
                .anyMatch(path -> path.endsWith(".pdf"))
                .anyMatch(path -> path.endsWith(".png"))
                .contains("ke-hoach-huong/index.html");
    }

    @AfterAll
    static void forget() {
        expected = null;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "LC_ALL=C -Duser.language=tr -Duser.country=TR -Duser.timezone=America/Los_Angeles",
                "LC_ALL=C.UTF-8 -Duser.language=ar -Duser.country=EG -Dfile.encoding=ISO-8859-1"
                        + " -XX:ActiveProcessorCount=1",
                "LC_ALL=POSIX -Duser.language=th -Duser.country=TH -Duser.variant=TH"
                        + " -Dfile.encoding=US-ASCII -XX:ActiveProcessorCount=3"
            })
    void theBytesAreTheSameOnAnyMachine(String machine) throws Exception {
        Map<String, String> made = build(machine);
        assertThat(made.keySet()).isEqualTo(expected.keySet());
        made.forEach((path, hash) -> assertThat(hash).as(path).isEqualTo(expected.get(path)));
    }

    /** The limit of the system stands for a disk on which no more than the first words fit. */
    @Test
    void whenAFileCannotBeWrittenItIsNamedAndTheOldSiteStays() throws Exception {
        Path folder = publication();
        run(folder, FIRST, "build", "--only", "site");
        Map<String, String> before = OwnSite.hashes(folder.resolve("target/site"));
        assertThat(before).isNotEmpty();
        write(folder, "content/pages/moi.md", "---\ntitle: Mới\n---\nTrang mới.\n");

        String said = run(folder, "LIMIT=2 -XX:-UsePerfData " + FIRST, "build", "--only", "site");

        assertThat(said).containsPattern("không ghi được \\S*[a-z-]+\\.(html|js|css|json|svg|png)");
        assertThat(said).contains("trang cũ vẫn nguyên vẹn");
        assertThat(OwnSite.hashes(folder.resolve("target/site"))).isEqualTo(before);
    }

    /** Builds in a folder of its own and gives the hashes of the site's files by their paths. */
    private static Map<String, String> build(String machine) throws Exception {
        Path folder = publication();
        String said = run(folder, machine, "build");
        assertThat(folder.resolve("target/site")).as(said).isDirectory();
        return OwnSite.hashes(folder.resolve("target/site"));
    }

    private static Path publication() throws IOException {
        Path folder = Files.createTempDirectory(temp, "may");
        write(folder, "site/site.yaml", "title: Xã thử\nbaseUrl: https://xa-thu.example/\n");
        write(
                folder,
                "content/pages/kế-hoạch Hường.md",
                "---\ntitle: ILINH İlinh ıi\n---\n1.234,5\n");
        write(folder, "content/events/ngày.yaml", "title: Ngày Mẫu\nday: 30/7\n");
        write(folder, "content/services/tổng-đài.yaml", "name: Tổng đài\nphones: [\"111\"]\n");
        write(
                folder,
                "content/materials/áp-phích.md",
                "---\ntitle: TÍNH IN\nformats: [poster-a4]\nwords:\n  headline: IN ĐẬM\n  service: tong-dai\n---\n- Một ý\n");
        return folder;
    }

    private static void write(Path folder, String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** Runs a command in a folder, the machine's words in front of it: settings, then flags. */
    private static String run(Path folder, String machine, String... command) throws Exception {
        var words = new ArrayList<>(List.of("bash", "-c", "ulimit -f $LIMIT; exec \"$@\"", "loa"));
        words.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        List<String> settings = List.of(machine.split(" "));
        settings.stream().filter(word -> word.startsWith("-")).forEach(words::add);
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), "vn.loa.cli.Main"));
        words.addAll(List.of(command));
        var builder =
                new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("SOURCE_DATE_EPOCH", "1795000000");
        builder.environment().put("LIMIT", "unlimited");
        settings.stream()
                .filter(word -> !word.startsWith("-"))
                .map(word -> word.split("=", 2))
                .forEach(word -> builder.environment().put(word[0], word[1]));
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(4, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
