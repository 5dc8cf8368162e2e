package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.loa.content.Material;
import vn.loa.content.Publication;
import vn.loa.content.PublicationReader;
import vn.loa.lang.Language;
import vn.loa.markup.HtmlMemo;
import vn.loa.markup.Markup;
import vn.loa.output.Memo;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Pictures for screens: what links show and what is posted. */
class PicturesTest {

    private static final String POST =
            """
            title: Bài thử
            topics: [lua-dao-viec-lam]
            words:
              headline: Việc nhẹ,|lương cao?
              service: tong-dai-111
              abroad: Ở nước ngoài, gọi {{phone bao-ho}}
            post:
              text: Gọi {{phone tong-dai-111}}.
            """;

    private static Map<String, Rendered> pictures;

    @BeforeAll
    static void drawOnce() {
        pictures = draw(files());
    }

    @Test
    void aPostHasItsPicturesInTheirExactSizes() throws Exception {
        assertThat(sizeOf("an-pham/bai/bai-image-1200x630.png")).isEqualTo("1200 x 630");
        assertThat(sizeOf("an-pham/bai/bai-image-1080x1080.png")).isEqualTo("1080 x 1080");
        pictures.forEach(
                (path, picture) -> {
                    assertThat(picture.diagnostics()).as(path).isEmpty();
                    int most = path.startsWith("an-pham") ? 300 : 120;
                    assertThat(picture.bytes()).as(path).hasSizeBetween(2_000, most * 1024);
                });
    }

    @Test
    void linksHaveACardForHomeKindsFoldersTopicsAndCampaignsInEveryLanguage() throws Exception {
        assertThat(pictures.keySet())
                .filteredOn(path -> path.startsWith("the/"))
                .containsExactly(
                        "the/an-pham.png",
                        "the/bai-viet.png",
                        "the/chu-de-lua-dao-viec-lam.png",
                        "the/chung.png",
                        "the/dich-vu.png",
                        "the/huong-dan.png",
                        "the/su-kien-ngay.png",
                        "the/su-kien.png",
                        "the/trang-chu.png");
        assertThat(pictures).containsKeys("en/the/chung.png", "en/the/su-kien-ngay.png");
        for (String path : pictures.keySet()) {
            if (path.contains("the/")) {
                assertThat(sizeOf(path)).as(path).isEqualTo("1200 x 630");
            }
        }
    }

    @Test
    void aWordThatIsMissingIsSaidAtItsPlace() {
        var files = files();
        files.put(
                "content/materials/bai.yaml",
                POST.replace("  headline: Việc nhẹ,|lương cao?\n", ""));
        assertThat(draw(files).get("an-pham/bai/bai-image-1200x630.png").diagnostics())
                .extracting(d -> d.code())
                .containsExactly("print-words-missing");
    }

    @Test
    void aPostWithoutWordsHasNoPicture() {
        var files = files();
        files.put("content/materials/bai.yaml", "title: Bài\npost: {text: Chào.}\n");
        Publication publication = publication(SourceTree.of(files));
        Material material = publication.material("bai", Language.VIETNAMESE).orElseThrow();
        assertThat(OtherPrints.images(material, publication, Theme.of(SourceTree.of(files))))
                .isEmpty();
    }

    @Test
    void aNameTooLongForItsCardIsAWarning() {
        var files = files();
        files.put(
                "content/events/ngay.yaml",
                "title: " + "Ngày rất dài ".repeat(40) + "\nday: 30/7\n");
        assertThat(draw(files).get("the/su-kien-ngay.png").diagnostics())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.code()).isEqualTo("share-card"))
                .noneMatch(d -> d.isError());
    }

    private static String sizeOf(String path) throws Exception {
        var image = ImageIO.read(new ByteArrayInputStream(pictures.get(path).bytes()));
        return image.getWidth() + " x " + image.getHeight();
    }

    private static Map<String, Rendered> draw(Map<String, String> files) {
        var sources = SourceTree.of(files);
        var all = new TreeMap<String, Rendered>();
        new OtherPrints(new Pieces(Memo.NONE))
                .outputs(publication(sources), Theme.of(sources))
                .forEach(output -> all.put(output.path(), output.renderer().get()));
        return all;
    }

    private static Map<String, String> files() {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Xã Mẫu\nlanguages: [vi, en]\n");
        files.put(
                "content/services/tong-dai-111.yaml",
                "name: Tổng đài\nphones: [\"111\"]\nprintable: true\n");
        files.put(
                "content/services/bao-ho.yaml",
                "name: Bảo hộ\nphones: [\"+84 981 84 84 84\"]\nprintable: true\n");
        files.put("content/events/ngay.yaml", "title: Ngày mẫu\nday: 30/7\n");
        files.put("content/pages/huong-dan/a.md", "---\ntitle: A\n---\nChữ.\n");
        files.put("content/materials/bai.yaml", POST);
        return files;
    }

    private static Publication publication(SourceTree sources) {
        var options = new PublicationReader.Options(false, Instant.EPOCH, Optional.empty());
        try (Markup markup = Markup.of(HtmlMemo.NONE)) {
            return PublicationReader.read(sources, markup, options).publication();
        }
    }
}
