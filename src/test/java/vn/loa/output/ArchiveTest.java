package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TimeZone;
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

    private byte[] archive(String name) throws IOException {
        Path file = temporary.resolve(name);
        Archive.write(temporary.resolve("site"), file, path -> true, html -> html);
        return Files.readAllBytes(file);
    }
}
