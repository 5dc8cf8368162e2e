package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import vn.loa.content.SmallPublication;
import vn.loa.output.Hash;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.site.WebSite;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class CampaignKitsTest {

    private static final String CARD =
            """
            title: Thẻ gọi
            campaign: ngay-30-7
            formats: [the]
            placement: Phát ở chợ.
            words:
              call: Gọi {{phone tong-dai-111}}
            """;

    private static final Map<String, String> FILES =
            Map.of(
                    "site/site.yaml",
                    "title: Loa\nissuer: Ấn phẩm thử\nbaseUrl: https://xa.gov.vn/\nlanguages: [vi]\n",
                    "content/events/ngay-30-7.yaml",
                    "title: Ngày 30/7\nday: 30/7\n",
                    "content/services/tong-dai-111.yaml",
                    "name: Tổng đài\nphones: [\"111\"]\nprintable: true\n",
                    "content/materials/the.yaml",
                    CARD,
                    "content/materials/le.yaml",
                    CARD.replace("campaign: ngay-30-7\n", ""),
                    "theme/print/the/format.yaml",
                    "title: Thẻ\nwidthMm: 90\nheightMm: 54\nbleedMm: 3\npaper: Giấy dày.\n"
                            + "foldsMm: [45]\nwords:\n  call: {as: text}\n",
                    "theme/print/the/style.css",
                    "@page { margin: 0 } body { margin: 13mm; font-family: 'Open Sans' }",
                    "theme/print/the/template.html",
                    "<html lang='{{ lang }}'><head><title>{{ title }}</title>"
                            + "<meta name='subject' content='Thẻ'/>"
                            + "<meta name='description' content='Thẻ'/>"
                            + "<style>{{ style | raw }}</style></head>"
                            + "<body><p>{{ words.call }}</p></body></html>");

    @Test
    void theKitHoldsEveryFileOfItsCampaignAndItsContents() throws Exception {
        var outputs = outputs(FILES);
        var kit = unzipped(outputs.get("an-pham/ngay-30-7/tron-bo.zip"));
        assertThat(kit.keySet())
                .containsExactly(
                        "muc-luc.pdf",
                        "may-in-van-phong/the-the.pdf",
                        "nha-in/the-the-nha-in.pdf",
                        "nha-in/the-phieu-in.pdf");
        assertThat(kit.get("nha-in/the-the-nha-in.pdf"))
                .isEqualTo(outputs.get("an-pham/the/the-the-nha-in.pdf").bytes());
        assertThat(new PdfFile(kit.get("muc-luc.pdf")).text())
                .contains("Ngày 30/7", "Thẻ gọi", "nha-in/the-the-nha-in.pdf", "Phát ở chợ.")
                .doesNotContain("BẢN MẪU");
    }

    @Test
    void theKitHoldsWhatIsReadAloudWhatIsPostedAndOtherLanguages() throws Exception {
        var files = new LinkedHashMap<>(FILES);
        files.put("site/site.yaml", FILES.get("site/site.yaml").replace("[vi]", "[vi, en]"));
        files.put("content/materials/the.en.yaml", CARD.replace("Thẻ gọi", "Card to call"));
        files.put(
                "content/materials/loa.yaml",
                "title: Lời đọc\ncampaign: ngay-30-7\nscript:\n  seconds: 30\n"
                        + "  schedule: {from: 24/7, to: 30/7, times: [\"5:30\"]}\n"
                        + "  text: Gọi {{phone tong-dai-111}}.\n");
        files.put(
                "content/materials/bai.yaml",
                "title: Bài đăng\ncampaign: ngay-30-7\nwords:\n  headline: Hỏi kỹ\n"
                        + "  service: tong-dai-111\n  abroad: Gọi {{phone tong-dai-111}}\n"
                        + "post:\n  text: Gọi {{phone tong-dai-111}}.\n  alt: Ảnh chữ.\n");
        var kit = unzipped(outputs(files).get("an-pham/ngay-30-7/tron-bo.zip"));
        assertThat(kit.keySet())
                .containsExactlyInAnyOrder(
                        "muc-luc.pdf",
                        "may-in-van-phong/the-the.pdf",
                        "nha-in/the-the-nha-in.pdf",
                        "nha-in/the-phieu-in.pdf",
                        "en/may-in-van-phong/the-the.pdf",
                        "en/nha-in/the-the-nha-in.pdf",
                        "en/nha-in/the-phieu-in.pdf",
                        "loi-doc/loa-script-a4.pdf",
                        "loi-doc/loa.txt",
                        "loi-doc/loa.ics",
                        "bai-dang/bai.txt",
                        "bai-dang/bai-image-1080x1080.png",
                        "bai-dang/bai-image-1200x630.png");
        assertThat(new String(kit.get("loi-doc/loa.txt"), StandardCharsets.UTF_8))
                .contains("một một một");
        assertThat(new String(kit.get("bai-dang/bai.txt"), StandardCharsets.UTF_8))
                .startsWith("\uFEFFGọi 111.\r\n")
                .endsWith("Ảnh chữ.\r\n");
        var list = new PdfFile(kit.get("muc-luc.pdf")).text();
        kit.keySet().stream()
                .filter(path -> !path.equals("muc-luc.pdf"))
                .forEach(path -> assertThat(list).contains(path));
        assertThat(list).contains("Card to call", "1080 × 1080 px");
    }

    @Test
    void anArchiveHoldsItsBytesOnceAndAsksForOneFileAtATime() {
        var asked = new ArrayList<String>();
        var files =
                List.of("mục/một.pdf", "hai.pdf").stream()
                        .map(
                                path ->
                                        new KitFile(
                                                path,
                                                path,
                                                false,
                                                "",
                                                "",
                                                () -> {
                                                    asked.add(path);
                                                    return new byte[1000];
                                                }))
                        .map(file -> new KitArchive.Sized(file, 1000))
                        .toList();
        var archive = new KitArchive.Space(KitArchive.size(files));
        KitArchive.write(files, archive);
        assertThat(asked).containsExactly("mục/một.pdf", "hai.pdf");
        assertThat(archive.size()).isEqualTo(KitArchive.size(files));
        assertThat(archive.whole()).isSameAs(archive.whole());
    }

    @Test
    void theTicketNamesTheVeryFileTheShopGets() throws Exception {
        var outputs = outputs(FILES);
        var ticket = new PdfFile(outputs.get("an-pham/the/the-phieu-in.pdf").bytes()).text();
        var press = outputs.get("an-pham/the/the-the-nha-in.pdf").bytes();
        assertThat(ticket.replaceAll("\\s", "")).contains(Hash.of(press));
        assertThat(ticket)
                .contains("90 × 54 mm", "tràn lề 3 mm", "Giấy dày.", "45 mm", "https://xa.gov.vn/");
        assertThat(ticket.replaceAll("\\s+", " "))
                .contains("tương phản thấp nhất", "không kèm hồ sơ màu", "Duyệt bản in thử")
                .contains("cả phần dấu cắt 110 × 74 mm");
    }

    @Test
    void theTicketClaimsNoCodeThatIsNotThere() throws Exception {
        assertThat(ticket(FILES)).doesNotContain("mã QR dẫn đến").contains("(một mặt)");
        var files = new HashMap<>(FILES);
        var code =
                "<svg xmlns='http://www.w3.org/2000/svg' alt='Mã {{ qr.address }}' width='24mm'"
                        + " height='24mm' viewBox='0 0 {{ qr.size }} {{ qr.size }}'>"
                        + "<path d='{{ qr.path }}' fill='#000000'/></svg>";
        files.computeIfPresent(
                "theme/print/the/template.html",
                (path, html) -> html.replace("</body>", code + "</body>"));
        // Lines may break behind a slash.
        assertThat(ticket(files).replace("/ ", "/"))
                .contains("mã QR dẫn đến https://xa.gov.vn/an-pham/the/");
    }

    @Test
    void theTicketSaysHowASheetIsTurnedAndNamesItsLargerSheets() throws Exception {
        var files = new HashMap<>(FILES);
        files.computeIfPresent(
                "theme/print/the/format.yaml",
                (path, format) ->
                        format.replace("widthMm: 90\nheightMm: 54", "widthMm: 54\nheightMm: 90")
                                + "pages: 2\nimposition: [{sheet: A4}]\n");
        files.computeIfPresent(
                "theme/print/the/template.html",
                (path, html) ->
                        html.replace(
                                "</body>", "<p style='page-break-before:always'>Sau</p></body>"));
        assertThat(ticket(files))
                .contains("2 (hai mặt, lật theo cạnh dài)")
                .contains("Bình trang sẵn 8 bản trên một tờ A4, lật theo cạnh ngắn:")
                .contains("the-the-binh-trang-a4.pdf");
        var sheets = outputs(files).get("an-pham/the/the-the-binh-trang-a4.pdf");
        assertThat(sheets.sheets()).isEqualTo(2);
        assertThat(unzipped(outputs(files).get("an-pham/ngay-30-7/tron-bo.zip")))
                .containsKey("nha-in/the-the-binh-trang-a4.pdf");
    }

    private static String ticket(Map<String, String> files) throws Exception {
        var ticket = outputs(files).get("an-pham/the/the-phieu-in.pdf");
        assertThat(ticket.diagnostics()).isEmpty();
        return new PdfFile(ticket.bytes()).text().replaceAll("\\s+", " ");
    }

    @Test
    void theSameFilesGiveTheSameArchive() {
        var path = "an-pham/ngay-30-7/tron-bo.zip";
        assertThat(outputs(FILES).get(path).bytes()).isEqualTo(outputs(FILES).get(path).bytes());
    }

    @Test
    void aPieceWithAnErrorIsLeftOutOfTheKit() throws Exception {
        var files = new LinkedHashMap<>(FILES);
        files.put("content/materials/sai.yaml", CARD.replace("tong-dai-111", "khong-co"));
        var kit = unzipped(outputs(files).get("an-pham/ngay-30-7/tron-bo.zip"));
        assertThat(kit.keySet()).contains("may-in-van-phong/the-the.pdf");
        assertThat(kit.keySet()).noneMatch(path -> path.contains("sai"));
    }

    @Test
    void filesAreSetOnceHoweverManyAskForThem() {
        var set = new ArrayList<String>();
        var memo =
                new Memo() {
                    @Override
                    public Optional<byte[]> known(String function, byte[] input) {
                        set.add(function + Hash.of(input));
                        return Optional.empty();
                    }

                    @Override
                    public void keep(String function, byte[] input, byte[] result) {
                        // nothing is kept
                    }
                };
        rendered(FILES, memo);
        assertThat(set.stream().filter(asked -> asked.startsWith("press")))
                .doesNotHaveDuplicates()
                .hasSize(2);
    }

    private static Map<String, byte[]> unzipped(Rendered kit) throws Exception {
        var files = new LinkedHashMap<String, byte[]>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(kit.bytes()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static Map<String, Rendered> outputs(Map<String, String> files) {
        return rendered(files, Memo.NONE);
    }

    private static Map<String, Rendered> rendered(Map<String, String> files, Memo memo) {
        var tree = SourceTree.of(files);
        var pieces = new Pieces(memo);
        var tickets = new JobTickets(pieces);
        var others = new OtherPrints(pieces);
        var kits = new CampaignKits(pieces, tickets, others, WebSite::scripts);
        var rendered = new TreeMap<String, Rendered>();
        for (var publisher : List.of(new MaterialPrints(pieces), tickets, kits)) {
            publisher
                    .outputs(SmallPublication.of(tree), Theme.of(tree))
                    .filter(output -> !output.path().endsWith(".png"))
                    .forEach(
                            (Output output) ->
                                    rendered.put(output.path(), output.renderer().get()));
        }
        return rendered;
    }
}
