package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jsoup.Jsoup;
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

        String page = OwnSite.html(folder.resolve("target/site"), "/an-pham/loa/");
        assertThat(Jsoup.parse(page).select("a[href$=loa-script-a4.pdf]").text())
                .contains("PDF, chỉ in tại cơ quan");
        assertThat(page)
                .containsPattern("data-label=\"Số trang\">1</td>")
                .containsPattern("data-label=\"[^\"]+\"><span class=\"whole\">\\d+ KB</span></td>");
    }

    /** What nobody has translated yet is still listed for those who read English. */
    @Test
    void aPageNamesFormatsAndAdvisesInItsOwnLanguage() throws IOException {
        write("site/site.yaml", "title: Xã\nbaseUrl: https://xa.vn/\nlanguages: [vi, en]\n");
        write("content/services/s.yaml", "name: S\nphones: ['900']\nprintable: true\n");
        write(
                "content/materials/tem.yaml",
                "title: Tem thử\nformats: [qr-stickers-a4]\nwords: {call: Gọi, service: s,"
                        + " abroad: 'Ở xa {{phone s}}'}\n");
        Build.publish(folder, folder.resolve("target/site"), LeftOutTest.options());

        assertThat(OwnSite.html(folder.resolve("target/site"), "/an-pham/"))
                .contains("Tem mã QR A4");
        assertThat(OwnSite.html(folder.resolve("target/site"), "/en/an-pham/"))
                .contains("QR stickers, A4")
                .doesNotContain("Tem mã QR A4");
        assertThat(OwnSite.html(folder.resolve("target/site"), "/en/an-pham/tem/"))
                .contains("QR stickers, A4", "A4 sticker paper")
                .doesNotContain("Tem mã QR A4", "Giấy đề can A4, in rồi cắt");
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
