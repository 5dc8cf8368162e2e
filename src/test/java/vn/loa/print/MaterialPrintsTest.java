package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.imageio.ImageIO;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.content.SmallPublication;
import vn.loa.output.Memo;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** Sets a small publication with the built-in theme. */
class MaterialPrintsTest {

    private static final String SITE =
            """
            title: Loa
            issuer: Ấn phẩm thử
            baseUrl: https://loa.example/
            languages: [vi, en]
            """;

    private static final String POSTER =
            """
            title: Áp phích thử
            topics: [lua-dao-viec-lam]
            formats: [poster-a3, poster-a4]
            link: /huong-dan/
            words:
              headline: Việc nhẹ, lương cao?|Hỏi kỹ|trước khi đi.
              lead: Việc tốt thì không cần giấu ai.
              points:
                - {title: Giục đi ngay, text: Không cho bạn hỏi gia đình.}
                - {title: Đòi giữ giấy tờ, text: Căn cước là của bạn.}
                - {title: Cho nợ, text: Chưa làm đã mang nợ.}
              call: Cần giúp, hãy gọi.
              service: tong-dai-111
              hours: Miễn phí, 24 giờ mọi ngày
              abroad: Đang ở nước ngoài, gọi {{phone bao-ho-cong-dan}}
              action: Quét để xem dấu hiệu
              foot: Ngày 30/7
            """;

    private static final String LEAFLET =
            """
            title: Tờ rơi thử
            formats: [leaflet-a4-trifold]
            words:
              cover: {title: Đi xa|nhớ đường về, text: Vài phút hỏi kỹ.}
              panels:
                - {title: Một, points: [Dấu hiệu một.]}
                - {title: Hai, text: Phần hai.}
                - {title: Ba, steps: ["Gọi {{phone tong-dai-111}}.", Nói bạn ở đâu.]}
                - {title: Bốn, text: Phần bốn.}
                - {title: Năm, text: Phần năm.}
              service: tong-dai-111
              call: Cần giúp, hãy gọi.
              hours: Miễn phí
              abroad: "Ở nước ngoài: {{phone bao-ho-cong-dan}}"
              action: Quét mã
            """;

    private static Map<String, Rendered> prints;

    @BeforeAll
    static void renderOnce() {
        prints = render(Map.of());
        assertThat(problems(prints)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "an-pham/ap-phich/ap-phich-poster-a3.pdf, 297 x 420, 1",
        "an-pham/ap-phich/ap-phich-poster-a4.pdf, 210 x 297, 1",
        "an-pham/to-roi/to-roi-leaflet-a4-trifold.pdf, 297 x 210, 2",
        "en/an-pham/ap-phich/ap-phich-poster-a3.pdf, 297 x 420, 1",
    })
    void everyFormatHasItsPaper(String path, String size, int pages) throws Exception {
        assertThat(new PdfFile(prints.get(path).bytes()).sizes()).hasSize(pages).containsOnly(size);
        assertThat(prints.get(path).sheets()).isEqualTo(pages);
    }

    @Test
    void theReportHearsOfFormatAndSize() {
        var publication = SmallPublication.of(tree(Map.of()));
        var piece =
                new MaterialPrints(new Pieces(Memo.NONE))
                        .outputs(publication, Theme.of(tree(Map.of())))
                        .filter(output -> output.path().endsWith("to-roi-leaflet-a4-trifold.pdf"))
                        .findFirst()
                        .orElseThrow();
        assertThat(piece.origin().file()).isEqualTo("content/materials/to-roi.yaml");
        assertThat(piece.facts())
                .isEqualTo(new Output.PrintedPiece("leaflet-a4-trifold", 297, 210));
    }

    @Test
    void aPosterIsReadFromItsHeadlineToItsFoot() throws Exception {
        var text = text("an-pham/ap-phich/ap-phich-poster-a3.pdf");
        assertThat(Normalizer.isNormalized(text, Normalizer.Form.NFC)).isTrue();
        assertThat(text)
                .containsSubsequence(
                        "Việc nhẹ",
                        "lương cao?",
                        "trước khi đi.",
                        "Việc tốt",
                        "Giục đi ngay",
                        "Đòi giữ giấy tờ",
                        "Ở Việt Nam",
                        "111",
                        "Đang ở nước ngoài, gọi",
                        "+84 981 84 84 84",
                        "Quét",
                        "loa.example",
                        "Ngày 30/7",
                        "Ấn phẩm thử");
    }

    @Test
    void aLeafletIsReadFromItsCoverOnwards() throws Exception {
        assertThat(text("an-pham/to-roi/to-roi-leaflet-a4-trifold.pdf"))
                .containsSubsequence(
                        "Đi xa", "nhớ đường về", "Một", "Năm", "Hai", "Ba", "Gọi 111.", "Bốn");
    }

    @Test
    void everyPieceIsTaggedForWhoeverListens() throws Exception {
        for (var path : prints.keySet().stream().filter(p -> p.endsWith(".pdf")).toList()) {
            var elements = new PdfFile(prints.get(path).bytes()).structure();
            assertThat(
                            elements.stream()
                                    .map(e -> e.getStructureType())
                                    .filter(t -> t.matches("H\\d")))
                    .as(path)
                    .startsWith("H1", "H2");
            assertThat(elements)
                    .as(path)
                    .filteredOn(e -> e.getStructureType().equals("Figure"))
                    .hasSizeGreaterThan(1)
                    .allSatisfy(
                            figure -> assertThat(figure.getAlternateDescription()).isNotBlank());
        }
    }

    @Test
    void aTranslationIsSetInItsOwnLanguage() throws Exception {
        var path = "en/an-pham/ap-phich/ap-phich-poster-a3.pdf";
        assertThat(text(path)).contains("Easy work?", "In Viet Nam", "+84 981 84 84 84");
        try (var document = new PdfFile(prints.get(path).bytes()).open()) {
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("en");
        }
    }

    @Test
    void theCodeOnThePaperLeadsToItsAddress() throws Exception {
        assertThat(scanned("an-pham/ap-phich/ap-phich-poster-a3.pdf", 181, 345, 50))
                .isEqualTo("https://loa.example/huong-dan/");
        assertThat(scanned("an-pham/to-roi/to-roi-leaflet-a4-trifold.pdf", 107, 156, 32))
                .isEqualTo("https://loa.example/an-pham/to-roi/");
    }

    @Test
    void theBigNumberIsAsTallAsPromised() throws Exception {
        try (var document =
                new PdfFile(prints.get("an-pham/ap-phich/ap-phich-poster-a3.pdf").bytes()).open()) {
            var sizes = new java.util.ArrayList<Float>();
            new org.apache.pdfbox.text.PDFTextStripper() {
                @Override
                protected void writeString(
                        String text, List<org.apache.pdfbox.text.TextPosition> letters) {
                    if (text.equals("111")) {
                        sizes.add(letters.get(0).getFontSizeInPt());
                    }
                }
            }.getText(document);
            assertThat(sizes)
                    .singleElement()
                    .satisfies(s -> assertThat(s).isCloseTo(236f, within(1f)));
        }
    }

    @Test
    void aSecondBuildGivesTheSameBytes() {
        var again = render(Map.of());
        assertThat(again).containsOnlyKeys(prints.keySet());
        again.forEach(
                (path, file) ->
                        assertThat(file.bytes()).as(path).isEqualTo(prints.get(path).bytes()));
    }

    @Test
    void eachPieceHasAPictureOfItsFirstPage() throws Exception {
        var large = prints.keySet().stream().filter(p -> p.matches(".*(?<!-nho)\\.png")).toList();
        assertThat(large).isNotEmpty();
        for (var path : large) {
            var small = prints.get(path.replace(".png", "-nho.png")).bytes();
            assertThat(small.length).as(path).isLessThan(prints.get(path).bytes().length * 3 / 5);
            var picture = ImageIO.read(new ByteArrayInputStream(prints.get(path).bytes()));
            assertThat(Math.max(picture.getWidth(), picture.getHeight())).as(path).isEqualTo(640);
            assertThat(prints.get(path).bytes().length).as(path).isBetween(5_000, 80_000);
            // Beside the headline is bare paper to the very edge.
            if (path.contains("poster")) {
                assertThat(picture.getRGB(10, 200) & 0xFFFFFF).as(path).isEqualTo(0xFFFFFF);
                assertThat(picture.getRGB(picture.getWidth() - 1, 200) & 0xFFFFFF)
                        .as(path)
                        .isEqualTo(0xFFFFFF);
                assertThat(picture.getRGB(10, 630) & 0xFFFFFF).as(path).isEqualTo(0x0B4F8A);
            }
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "  headline: Việc nhẹ, lương cao?|Hỏi kỹ|trước khi đi. ¦ ¦ print-words-missing ¦ 7",
                "  service: tong-dai-111 ¦   service: tong-dai-112 ¦ unknown-service ¦ 13",
                "  service: tong-dai-111 ¦   service: nha-tam ¦ service-without-phone ¦ 13",
                "  service: tong-dai-111 ¦   service: so-chua-goi ¦ service-not-printable ¦ 13",
                "phone bao-ho-cong-dan ¦ phone bao-ho ¦ unknown-service ¦ 15",
                "formats: [poster-a3 ¦ formats: [poster-a9 ¦ unknown-print-format ¦ 3",
                "  call: ¦   cal: ¦ unknown-words ¦ 12",
                "  lead: Việc tốt ¦   lead: [Việc tốt] # ¦ print-words-shape ¦ 7",
                "    - {title: Cho nợ, text: Chưa làm đã mang nợ.} ¦ ¦ print-words-count ¦ 9",
                "{{phone bao-ho-cong-dan}} ¦ ai đó ¦ print-words-shape ¦ 15",
                "  lead: Việc ¦   lead: ☎ Việc ¦ print-no-glyph ¦ 7",
            })
    void aMistakeIsReportedAtItsLineWithWhatToWrite(
            String written, String instead, String code, int line) {
        var material = POSTER.replace(written.stripTrailing(), instead == null ? "" : instead);
        assertThat(material).isNotEqualTo(POSTER);
        var found = problemsOf(material);
        assertThat(found)
                .filteredOn(
                        problem -> problem.at().file().equals("content/materials/ap-phich.yaml"))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.at().line()).isEqualTo(line);
                            assertThat(problem.suggestion()).isPresent();
                        });
    }

    @Test
    void theWordsAFormatRequiresAreEnough() throws Exception {
        var bare =
                "title: Áp phích\nformats: [poster-a3, poster-a4]\n"
                        + "words: {headline: Gọi 111, service: tong-dai-111}\n";
        assertThat(problemsOf(bare)).isEmpty();
    }

    @Test
    void theAgeOfTheNumberIsPrinted() throws Exception {
        var dated =
                service("Tổng đài 111", "\"111\"", true)
                        + "source: {title: Báo, date: 2025-09-20}\n";
        var checked = service("Tổng đài 111", "\"111\"", true) + "verified: 2026-11-02\n";
        assertThat(posterText(dated)).contains("Số 111 theo nguồn ngày 20/9/2025");
        assertThat(posterText(checked)).contains("Đã gọi kiểm tra ngày 2/11/2026");
    }

    private static String posterText(String hotline) throws Exception {
        var path = "an-pham/ap-phich/ap-phich-poster-a4.pdf";
        var changed = Map.of("content/services/tong-dai-111.yaml", hotline);
        return new PdfFile(render(changed, path::equals).get(path).bytes()).text();
    }

    @Test
    void textThatDoesNotFitIsAnErrorAtItsOwnLine() {
        var wordy = POSTER.replace("Không cho bạn hỏi gia đình.", "Không cho bạn hỏi. ".repeat(20));
        var found = problemsOf(wordy);
        assertThat(found)
                .filteredOn(problem -> problem.code().equals("print-too-long"))
                .isNotEmpty()
                .allSatisfy(
                        problem -> {
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.at().line()).isEqualTo(9);
                            assertThat(problem.message().vietnamese())
                                    .containsPattern("dài quá khung \\d+(,\\d)? mm");
                        });
    }

    @Test
    void aFormatOfThePublicationsOwnNeedsNoJava() throws Exception {
        var files =
                Map.of(
                        "theme/print/the/format.yaml",
                        "title: Thẻ\nwidthMm: 90\nheightMm: 54\nwords:\n  call: {as: text}\n",
                        "theme/print/the/style.css",
                        "@page { margin: 0 } body { margin: 10mm; font-family: 'Open Sans' }",
                        "theme/print/the/template.html",
                        "<html lang='{{ lang }}'><head><title>{{ title }}</title>"
                                + "<meta name='subject' content='Thẻ'/>"
                                + "<meta name='description' content='Thẻ'/>"
                                + "<style>{{ style | raw }}</style></head>"
                                + "<body><p>{{ words.call }}</p></body></html>",
                        "content/materials/the.yaml",
                        "title: Thẻ\nformats: [the]\nwords:\n  call: A & B < C\n");
        var rendered = render(files);
        assertThat(problems(rendered)).isEmpty();
        var pdf = new PdfFile(rendered.get("an-pham/the/the-the.pdf").bytes());
        assertThat(pdf.sizes()).containsExactly("90 x 54");
        assertThat(pdf.text()).contains("A & B < C");
    }

    private static String text(String path) throws Exception {
        return new PdfFile(prints.get(path).bytes()).text();
    }

    /** What a phone reads in a square of page 1; millimetres from the corner of the artwork. */
    private static String scanned(String path, int left, int top, int size) throws Exception {
        try (var document = new PdfFile(prints.get(path).bytes()).open()) {
            var page = new PDFRenderer(document).renderImageWithDPI(0, 100, ImageType.RGB);
            var dots = 100 / 25.4;
            var bleed = 3;
            return QrCodeTest.decoded(
                    page.getSubimage(
                            (int) ((left - bleed) * dots),
                            (int) ((top - bleed) * dots),
                            (int) (size * dots),
                            (int) (size * dots)));
        }
    }

    private static List<Diagnostic> problems(Map<String, Rendered> files) {
        return files.values().stream().flatMap(file -> file.diagnostics().stream()).toList();
    }

    /** What is said of the A3 poster and its siblings when its file is changed. */
    private static List<Diagnostic> problemsOf(String poster) {
        var changed = Map.of("content/materials/ap-phich.yaml", poster);
        return render(changed, path -> path.startsWith("an-pham/ap-phich/ap-phich-poster-a"))
                .values()
                .stream()
                .flatMap(file -> file.diagnostics().stream())
                .toList();
    }

    private static Map<String, Rendered> render(Map<String, String> changed) {
        return render(changed, path -> true);
    }

    private static Map<String, Rendered> render(
            Map<String, String> changed, Predicate<String> wanted) {
        var rendered = new HashMap<String, Rendered>();
        new MaterialPrints(new Pieces(Memo.NONE))
                .outputs(SmallPublication.of(tree(changed)), Theme.of(tree(changed)))
                .filter(output -> wanted.test(output.path()))
                .forEach(output -> rendered.put(output.path(), output.renderer().get()));
        return rendered;
    }

    private static SourceTree tree(Map<String, String> changed) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", SITE);
        files.put("content/services/tong-dai-111.yaml", service("Tổng đài 111", "\"111\"", true));
        files.put(
                "content/services/bao-ho-cong-dan.yaml",
                service("Bảo hộ công dân", "\"+84 981 84 84 84\"", true));
        files.put("content/services/nha-tam.yaml", service("Nhà tạm", "", true));
        files.put("content/services/so-chua-goi.yaml", service("Số chưa gọi", "\"999\"", false));
        files.put("content/materials/ap-phich.yaml", POSTER);
        files.put(
                "content/materials/ap-phich.en.yaml",
                POSTER.replace("Việc nhẹ, lương cao?", "Easy work?"));
        files.put("content/materials/to-roi.yaml", LEAFLET);
        files.putAll(changed);
        return SourceTree.of(files);
    }

    private static String service(String name, String number, boolean printable) {
        return "name: %s\nphones: [%s]\nprintable: %s\n".formatted(name, number, printable);
    }
}
