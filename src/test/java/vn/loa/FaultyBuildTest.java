package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.loa.output.FailingDisk;
import vn.loa.output.FailingDisk.Fault;

/**
 * Builds on a disk of which one operation after the other fails, until a build comes through:
 * visitors see the old site or the new one, and the next build makes the new one whole. That a
 * failure that passes leaves no other site either, {@code OutputFolderTest} shows.
 */
class FaultyBuildTest {

    /** Without an index: what a disk does to it is no different. */
    private static final Build.Options MORNING =
            new Build.Options(
                    Instant.parse("2026-11-02T08:00:00Z"),
                    Optional.empty(),
                    false,
                    false,
                    Build.Only.EVERYTHING,
                    false,
                    false,
                    1);

    /** More than a build of this size does; a build that never comes through ends here. */
    private static final int TOO_MANY = 2_000;

    private static final int EACH = 24;

    @TempDir private Path folder;
    @TempDir private Path other;
    private Path out;

    @BeforeEach
    void makePublication() throws IOException {
        out = folder.resolve("target/site");
        write("site/site.yaml", "title: Xã thử\nbaseUrl: https://xa-thu.example/\n");
        write("content/pages/con-lai.md", "---\ntitle: Còn lại\n---\nTrang không đổi.\n");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    /** One page goes, one changes its words. */
    private void writeOld() throws IOException {
        write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ cũ.\n");
        write("content/pages/di.md", "---\ntitle: Sẽ đi\n---\nTrang này sẽ bỏ.\n");
    }

    /** One page comes. */
    private void writeNew() throws IOException {
        Files.deleteIfExists(folder.resolve("content/pages/di.md"));
        write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ mới.\n");
        write("content/pages/den.md", "---\ntitle: Mới đến\n---\nTrang này mới có.\n");
    }

    private void build(FailingDisk disk) throws IOException {
        BuildReport report = Build.publish(folder, out, MORNING, disk);
        assertThat(report.published()).isTrue();
    }

    private void buildWell() throws IOException {
        build(new FailingDisk(Fault.ONCE, Integer.MAX_VALUE));
    }

    @ParameterizedTest
    @EnumSource(names = {"FULL", "KILLED"})
    void whateverOperationFailsVisitorsSeeTheOldSiteOrTheNew(Fault fault) throws IOException {
        writeOld();
        buildWell();
        Map<String, String> before = OwnSite.hashes(out);
        Path asItWas = copy(folder.resolve("target"), other.resolve("target"));
        writeNew();
        buildWell();
        Map<String, String> after = OwnSite.hashes(out);
        assertThat(after).isNotEqualTo(before);

        int operation = 0;
        boolean failed = true;
        while (failed) {
            // Behind the first ones a build writes file after file.
            operation += operation < EACH ? 1 : 3;
            replace(folder.resolve("target"), asItWas);
            var disk = new FailingDisk(fault, operation);
            try {
                build(disk);
            } catch (IOException | FailingDisk.Killed planted) {
                assertThat(planted).hasMessageContaining("planted");
            }
            failed = disk.hasFailed();
            if (fault == Fault.KILLED) {
                // Only the dead cannot clear up themselves: the next build does.
                buildWell();
                assertThat(OwnSite.hashes(out)).as("operation " + operation).isEqualTo(after);
            } else {
                assertThat(OwnSite.hashes(out)).as("operation " + operation).isIn(before, after);
            }
            assertThat(operation).isLessThan(TOO_MANY);
        }
        assertThat(operation).isGreaterThan(50);
    }

    private static Path copy(Path from, Path to) throws IOException {
        try (Stream<Path> paths = Files.walk(from)) {
            for (Path path : (Iterable<Path>) paths::iterator) {
                Files.copy(
                        path,
                        to.resolve(from.relativize(path)),
                        LinkOption.NOFOLLOW_LINKS,
                        StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
        return to;
    }

    private static void replace(Path folder, Path with) throws IOException {
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
        copy(with, folder);
    }
}
