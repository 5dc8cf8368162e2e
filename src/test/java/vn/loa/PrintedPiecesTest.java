package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the page of a material says of its files. */
class PrintedPiecesTest {

    @TempDir private Path folder;

    @Test
    void theSheetOfAScriptIsCountedAndWeighedAndForTheOfficeOnly() throws IOException {
        write("site/site.yaml", "title: Xã\nbaseUrl: https://xa.vn/\nlanguages: [vi]\n");
        write("content/services/s.yaml", "name: S\nphones: ['900']\nprintable: true\n");
        write(
                "content/materials/loa.yaml",
                "title: Loa thử\nscript:\n  seconds: 30\n  text: Gọi {{phone s}}. Xin nhắc lại,"
                        + " gọi {{phone s}}.\n");
        Build.publish(folder, folder.resolve("target/site"), LeftOutTest.options());

        assertThat(OwnSite.html(folder.resolve("target/site"), "/an-pham/loa/"))
                .containsPattern("loa-script-a4\\.pdf[\\s\\S]*PDF, chỉ in tại cơ quan")
                .containsPattern("data-label=\"Số trang\">1</td>")
                .containsPattern("data-label=\"[^\"]+\">\\d+ KB</td>");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
