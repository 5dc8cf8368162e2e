package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {

    @TempDir private Path temporary;

    @Test
    void theMachinesTimeZoneDoesNotShow() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("site/trang"));
        Files.writeString(folder.resolve("index.html"), "<p>Một</p>");
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Ho_Chi_Minh"));
            byte[] here = archive("a.zip");
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(archive("b.zip")).isEqualTo(here);
        } finally {
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void holdsWhatIsWantedAndSaysHowLargeItIs() throws IOException {
        Path folder = Files.createDirectories(temporary.resolve("site/trang"));
        Files.writeString(folder.resolve("a.html"), "<p>Một</p>");
        Files.write(folder.resolve("b.bin"), new byte[] {0, (byte) 0xff, 1});
        Files.writeString(folder.resolve("c.txt"), "không lấy");
        Path file = temporary.resolve("a.zip");
        long size =
                Archive.write(
                        temporary.resolve("site"),
                        file,
                        path -> !path.endsWith(".txt"),
                        html -> html.replace("Một", "Hai"));
        assertThat(size).isEqualTo(Files.size(file));
        try (var zip = new ZipFile(file.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName))
                    .containsExactly("trang/a.html", "trang/b.bin");
            assertThat(bytes(zip, "trang/a.html"))
                    .isEqualTo("<p>Hai</p>".getBytes(StandardCharsets.UTF_8));
            assertThat(bytes(zip, "trang/b.bin")).containsExactly(0, 0xff, 1);
        }
    }

    private static byte[] bytes(ZipFile zip, String name) throws IOException {
        try (var in = zip.getInputStream(zip.getEntry(name))) {
            return in.readAllBytes();
        }
    }

    @Test
    void onlyAnArchiveOfOursIsReplaced() throws IOException {
        Files.writeString(
                Files.createDirectories(temporary.resolve("site")).resolve("a.html"), "<p>Một</p>");
        byte[] first = archive("ours.zip");
        assertThat(archive("ours.zip")).isEqualTo(first);

        Path text = Files.writeString(temporary.resolve("text.zip"), "của người khác");
        Path foreign = temporary.resolve("foreign.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(foreign))) {
            zip.putNextEntry(new ZipEntry("x"));
        }
        Path folder = Files.createDirectories(temporary.resolve("folder.zip"));
        for (Path other : List.of(text, foreign, folder)) {
            byte[] before = Files.isDirectory(other) ? new byte[0] : Files.readAllBytes(other);
            assertThatThrownBy(() -> archive(other.getFileName().toString()))
                    .isInstanceOf(Refused.class);
            assertThat(Files.isDirectory(other) ? new byte[0] : Files.readAllBytes(other))
                    .isEqualTo(before);
        }
    }

    @Test
    void whatFailsLeavesTheEarlierArchiveAndNothingElse() throws IOException {
        Files.writeString(
                Files.createDirectories(temporary.resolve("site")).resolve("a.html"), "<p>Một</p>");
        byte[] first = archive("a.zip");
        assertThatThrownBy(
                        () ->
                                Archive.write(
                                        temporary.resolve("site"),
                                        temporary.resolve("a.zip"),
                                        path -> true,
                                        html -> {
                                            throw new IllegalStateException("planted");
                                        }))
                .hasMessage("planted");
        assertThat(temporary.resolve("a.zip")).hasBinaryContent(first);
        assertThat(temporary.toFile().list()).containsExactlyInAnyOrder("site", "a.zip");
    }

    private byte[] archive(String name) throws IOException {
        Path file = temporary.resolve(name);
        Archive.write(temporary.resolve("site"), file, path -> true, html -> html);
        return Files.readAllBytes(file);
    }
}
