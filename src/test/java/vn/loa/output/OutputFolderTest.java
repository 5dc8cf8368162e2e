package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OutputFolderTest {

    private static final Map<String, String> OLD =
            Map.of("index.html", "cũ", "a/index.html", "A", "a/b/index.html", "B", "c.txt", "C");
    private static final Map<String, String> NEW =
            Map.of("index.html", "mới", "a/index.html", "A", "d/e/f.txt", "F");

    @TempDir private Path temp;
    private Path sources;
    private Path out;

    @BeforeEach
    void makeSources() throws IOException {
        sources = Files.createDirectories(temp.resolve("pub"));
        Files.createDirectories(sources.resolve("content/pages"));
        out = sources.resolve("target/site");
    }

    private boolean publish(Map<String, String> site) throws IOException {
        return publish(new Disk(), site);
    }

    private boolean publish(Disk disk, Map<String, String> site) throws IOException {
        try (OutputFolder folder = OutputFolder.open(disk, out, sources)) {
            for (Map.Entry<String, String> file : new TreeMap<>(site).entrySet()) {
                folder.put(file.getKey(), Rendered.of(file.getValue()));
            }
            return folder.swap();
        }
    }

    /** What visitors see: path to text, without the marker. */
    private Map<String, String> published() throws IOException {
        var site = new TreeMap<String, String>();
        if (!Files.isDirectory(out, LinkOption.NOFOLLOW_LINKS)) {
            return site;
        }
        try (Stream<Path> paths = Files.walk(out)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                site.put(
                        out.relativize(path).toString().replace('\\', '/'), Files.readString(path));
            }
        }
        site.remove(OutputFolder.MARKER);
        return site;
    }

    private List<String> besideOut() throws IOException {
        try (Stream<Path> paths = Files.list(out.getParent())) {
            return paths.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void aSiteIsPublishedWithAMarker() throws IOException {
        assertThat(publish(OLD)).isTrue();
        assertThat(published()).isEqualTo(OLD);
        assertThat(out.resolve(OutputFolder.MARKER)).exists();
        assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
    }

    @Test
    void whatIsGoneFromTheSiteIsGoneFromTheFolder() throws IOException {
        publish(OLD);
        publish(NEW);
        assertThat(published()).isEqualTo(NEW);
        assertThat(out.resolve("a/b")).doesNotExist();
    }

    @Test
    void anUnchangedFileIsTheSameFile() throws IOException {
        publish(OLD);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(out.resolve("a/index.html"), longAgo);
        Object inode = Files.getAttribute(out.resolve("a/index.html"), "unix:ino");
        publish(NEW);
        assertThat(Files.getAttribute(out.resolve("a/index.html"), "unix:ino")).isEqualTo(inode);
        assertThat(Files.getLastModifiedTime(out.resolve("a/index.html"))).isEqualTo(longAgo);
    }

    @Test
    void whereTheDiskHasNoLinksFilesAreCopiedWithTheirTime() throws IOException {
        publish(OLD);
        FileTime longAgo = FileTime.from(Instant.parse("2020-01-01T00:00:00Z"));
        Files.setLastModifiedTime(out.resolve("a/index.html"), longAgo);
        var noLinks =
                new Disk() {
                    @Override
                    protected void link(Path existing, Path name) throws IOException {
                        Files.copy(
                                existing, name, java.nio.file.StandardCopyOption.COPY_ATTRIBUTES);
                    }
                };
        publish(noLinks, NEW);
        assertThat(published()).isEqualTo(NEW);
        assertThat(Files.getLastModifiedTime(out.resolve("a/index.html"))).isEqualTo(longAgo);
    }

    @Test
    void whenNothingChangedNothingIsSwapped() throws IOException {
        publish(OLD);
        Object inode = Files.getAttribute(out, "unix:ino");
        assertThat(publish(OLD)).isFalse();
        assertThat(Files.getAttribute(out, "unix:ino")).isEqualTo(inode);
    }

    @Test
    void whatWasPutSaysWhetherItIsFresh() throws IOException {
        publish(OLD);
        try (OutputFolder folder = OutputFolder.open(out, sources)) {
            assertThat(folder.put("a/index.html", Rendered.of("A")).fresh()).isFalse();
            Written fresh = folder.put("index.html", Rendered.of("mới"));
            assertThat(fresh.fresh()).isTrue();
            assertThat(fresh.bytes()).isEqualTo("mới".getBytes(StandardCharsets.UTF_8).length);
            assertThat(fresh.checksum())
                    .isEqualTo(Checksum.of("mới".getBytes(StandardCharsets.UTF_8)))
                    .isNotEqualTo(Checksum.of("mơi".getBytes(StandardCharsets.UTF_8)));
        }
    }

    @Test
    void aFileOfTheOldSiteCanBeKept() throws IOException {
        publish(OLD);
        try (OutputFolder folder = OutputFolder.open(out, sources)) {
            folder.put("index.html", Rendered.of("mới"));
            folder.keep("c.txt");
            folder.keep("never-was.txt");
            folder.swap();
        }
        assertThat(published()).isEqualTo(Map.of("index.html", "mới", "c.txt", "C"));
    }

    @Test
    void aBuildThatGivesUpLeavesTheOldSiteAndNothingElse() throws IOException {
        publish(OLD);
        try (OutputFolder folder = OutputFolder.open(out, sources)) {
            folder.put("index.html", Rendered.of("mới"));
        }
        assertThat(published()).isEqualTo(OLD);
        assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
    }

    @Test
    void aFolderLoaDidNotMakeIsRefused() throws IOException {
        Files.createDirectories(out);
        Files.writeString(out.resolve("thesis.doc"), "x");
        assertThatThrownBy(() -> publish(NEW)).isInstanceOf(Refused.class);
        assertThat(published()).isEqualTo(Map.of("thesis.doc", "x"));
    }

    @Test
    void anEmptyFolderIsTaken() throws IOException {
        Files.createDirectories(out);
        publish(NEW);
        assertThat(published()).isEqualTo(NEW);
    }

    @Test
    void aLinkOrAFileInPlaceOfTheFolderIsRefused() throws IOException {
        Path elsewhere = Files.createDirectories(temp.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve(OutputFolder.MARKER), "");
        Files.createDirectories(out.getParent());
        Files.createSymbolicLink(out, elsewhere);
        assertThatThrownBy(() -> publish(NEW)).isInstanceOf(Refused.class);
        Files.delete(out);
        Files.writeString(out, "a file");
        assertThatThrownBy(() -> publish(NEW)).isInstanceOf(Refused.class);
        assertThat(Files.readString(out)).isEqualTo("a file");
    }

    @Test
    void aFolderThatHoldsTheSourcesOrLiesAmongThemIsRefused() {
        for (Path bad :
                List.of(
                        sources,
                        temp,
                        temp.getRoot(),
                        sources.resolve("content"),
                        sources.resolve("content/pages/x"),
                        sources.resolve("site/static"),
                        sources.resolve("theme"),
                        sources.resolve("target/../content"))) {
            assertThatThrownBy(() -> OutputFolder.open(bad, sources))
                    .as(bad.toString())
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.explanation().vietnamese())
                                            .doesNotContain("null"));
        }
        assertThat(sources.resolve("content/pages/x")).doesNotExist();
    }

    @Test
    void aWayThroughALinkIntoTheSourcesIsRefused() throws IOException {
        Path alias = Files.createSymbolicLink(temp.resolve("alias"), sources);
        assertThatThrownBy(() -> OutputFolder.open(alias.resolve("content/pages/x"), sources))
                .isInstanceOf(Refused.class);
    }

    @Test
    void aPathThatLeavesTheFolderIsNeverWritten() throws IOException {
        for (String path :
                List.of(
                        "/etc/x",
                        "../x",
                        "a/../../x",
                        "a//b",
                        "./a",
                        "a\\..\\b",
                        "",
                        ".loa",
                        "a/")) {
            try (OutputFolder folder = OutputFolder.open(out, sources)) {
                assertThatThrownBy(() -> folder.put(path, Rendered.of("x")))
                        .as(path)
                        .isInstanceOf(IllegalArgumentException.class);
            }
        }
        assertThat(temp.resolve("pub/target/x")).doesNotExist();
    }

    @Test
    void twoBuildsDoNotMix() throws IOException {
        try (OutputFolder first = OutputFolder.open(out, sources)) {
            assertThatThrownBy(() -> OutputFolder.open(out, sources)).isInstanceOf(Refused.class);
            first.put("index.html", Rendered.of("một"));
            first.swap();
        }
        publish(NEW);
        assertThat(published()).isEqualTo(NEW);
    }

    @Test
    void aBuildKilledBetweenTheTwoRenamesIsRepaired() throws IOException {
        publish(OLD);
        Files.move(out, out.resolveSibling(".site.loa-old"));
        Files.createDirectories(out.resolveSibling(".site.loa-new/a"));
        try (OutputFolder folder = OutputFolder.open(out, sources)) {
            assertThat(published()).isEqualTo(OLD);
        }
        assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
    }

    @Test
    void aBuildKilledBeforeCleaningUpIsRepaired() throws IOException {
        publish(OLD);
        Path old = Files.createDirectories(out.resolveSibling(".site.loa-old"));
        Files.writeString(old.resolve("index.html"), "older");
        publish(NEW);
        assertThat(published()).isEqualTo(NEW);
        assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
    }

    @ParameterizedTest
    @EnumSource
    void whateverOperationFailsVisitorsSeeTheOldSiteOrTheNew(FailingDisk.Fault fault)
            throws IOException {
        publish(OLD);
        int operation = 0;
        boolean failed = true;
        while (failed) {
            operation++;
            var disk = new FailingDisk(fault, operation);
            try {
                publish(disk, NEW);
            } catch (IOException | FailingDisk.Killed expected) {
                assertThat(expected).hasMessageContaining("planted");
            }
            failed = disk.hasFailed();
            // Only the dead cannot clear up themselves.
            boolean dead = fault == FailingDisk.Fault.KILLED;
            assertThat(dead ? publishedAfterRepair() : published())
                    .as("operation " + operation)
                    .isIn(OLD, NEW);
            if (fault != FailingDisk.Fault.KILLED && fault != FailingDisk.Fault.ONCE) {
                assertThat(besideOut()).as("litter").doesNotContain(".site.loa-new");
            }
            // From the old site again, also after a failure that came behind the swap.
            publish(OLD);
            assertThat(published()).isEqualTo(OLD);
            assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
            assertThat(operation).isLessThan(500);
        }
        assertThat(operation).isGreaterThan(15);
    }

    /** The site, also when the program died between the two renames of its swap. */
    private Map<String, String> publishedAfterRepair() throws IOException {
        if (!Files.exists(out)) {
            OutputFolder.open(out, sources).close();
        }
        return published();
    }

    @Test
    void aFailureAfterTheSwapIsNotToldAsOne() throws IOException {
        publish(OLD);
        var cannotDelete =
                new Disk() {
                    @Override
                    protected void deleteTree(Path folder) throws IOException {
                        if (folder.toString().endsWith("loa-old") && Files.exists(folder)) {
                            throw new IOException("planted");
                        }
                        super.deleteTree(folder);
                    }
                };
        assertThat(publish(cannotDelete, NEW)).isTrue();
        assertThat(published()).isEqualTo(NEW);
        publish(OLD);
        assertThat(besideOut()).containsExactly(".site.loa-lock", "site");
    }

    @Test
    void threadsThatShareAFolderWaitUntilItIsThere() throws Exception {
        var started = new CountDownLatch(1);
        var slow =
                new Disk() {
                    @Override
                    protected void createFolders(Path folder) throws IOException {
                        if (folder.endsWith("a")) {
                            started.countDown();
                            pause();
                        }
                        super.createFolders(folder);
                    }
                };
        var threads = Executors.newFixedThreadPool(2);
        try (OutputFolder folder = OutputFolder.open(slow, out, sources)) {
            var first = threads.submit(() -> folder.put("a/1.txt", Rendered.of("1")));
            started.await(5, TimeUnit.SECONDS);
            var second = threads.submit(() -> folder.put("a/2.txt", Rendered.of("2")));
            second.get();
            first.get();
            folder.swap();
        } finally {
            threads.shutdownNow();
        }
        assertThat(published()).hasSize(2);
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
