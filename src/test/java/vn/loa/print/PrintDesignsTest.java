package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.SmallPublication;
import vn.loa.lang.Language;
import vn.loa.output.Memo;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * Sets every format of the built-in theme in every design it offers, with the words its slots give
 * as examples.
 */
class PrintDesignsTest {

    private static final Theme THEME = Theme.of(SourceTree.of(Map.of()));
    private static final double POINTS_PER_METRE = 72 / 0.0254;

    /** House rule: letters are read from 300 times the height of an x. */
    private static final double READABLE = 300;

    static Stream<String> everyDesign() {
        return PrintFormat.names(THEME).stream()
                .map(PrintDesignsTest::format)
                .filter(format -> !format.slots().isEmpty())
                // Pictures to post are filled by their own publisher.
                .filter(format -> !format.name().startsWith("image-"))
                .flatMap(
                        format ->
                                format.designs().isEmpty()
                                        ? Stream.of(format.name() + " ")
                                        : format.designNames().stream()
                                                .map(design -> format.name() + " " + design));
    }

    @ParameterizedTest
    @MethodSource("everyDesign")
    void everyDesignHoldsItsExampleWordsOnItsPaper(String pair) throws Exception {
        var format = format(pair.split(" ")[0]);
        var print = rendered(example(format, pair.substring(pair.indexOf(' ') + 1)));
        assertThat(print.diagnostics()).isEmpty();
        var paper = format.paper();
        assertThat(new PdfFile(print.bytes()).sizes())
                .containsOnly("%.0f x %.0f".formatted(paper.widthMm(), paper.heightMm()))
                .hasSizeBetween(paper.flows() ? 1 : paper.pages(), paper.pages());
        assertThat(print.bytes().length).isLessThan(150 * 1024);
        if (format.inks() == Inks.BLACK) {
            try (var document = new PdfFile(print.bytes()).open()) {
                greyOnly(document);
            }
        }
        var text = squeezed(new PdfFile(print.bytes()).text());
        assertThat(text).contains("111", "+84981848484");
        for (var slot : format.slots()) {
            if (slot.shape() == Slot.Shape.TEXT) {
                assertThat(text).as(slot.name()).contains(squeezed(slot.example()));
            }
        }
        if (format.distanceM().isPresent()) {
            assertThat(readableFromM(print)).isGreaterThanOrEqualTo(format.distanceM().get());
        }
    }

    static Stream<Arguments> everyDesignWithALongNumber() {
        return everyDesign()
                .flatMap(
                        pair ->
                                Stream.of("0263 3812 345", "+84 981 84 84 84")
                                        .map(number -> Arguments.of(pair, number)));
    }

    /** A commune's own number is four times as long as 111; every print must hold it, readable. */
    @ParameterizedTest
    @MethodSource("everyDesignWithALongNumber")
    void everyDesignHoldsALongNumber(String pair, String number) throws Exception {
        var format = format(pair.split(" ")[0]);
        var material =
                example(format, pair.substring(pair.indexOf(' ') + 1))
                        .replace("tong-dai-111", "truc-xa");
        var print =
                prints(
                                Map.of(
                                        "content/materials/thu.md",
                                        material,
                                        "content/services/truc-xa.yaml",
                                        service("Trực xã Một", number)))
                        .values()
                        .iterator()
                        .next();
        assertThat(print.diagnostics()).isEmpty();
        assertThat(squeezed(new PdfFile(print.bytes()).text()))
                .contains(squeezed(number), "+84981848484");
        if (format.distanceM().isPresent()) {
            assertThat(readableFromM(print)).isGreaterThanOrEqualTo(format.distanceM().get());
        }
    }

    /** Grey as a printer with one toner takes it, not three equal lights it would have to mix. */
    static void greyOnly(PDDocument document) throws IOException {
        var painting = Painting.of(document);
        assertThat(painting.matching(".*(rg|RG|[kK]|cs|CS|scn?|SCN?|sh)")).isEmpty();
        assertThat(painting.matching(".* [gG]")).isNotEmpty();
        for (var page : document.getPages()) {
            for (var name : page.getResources().getXObjectNames()) {
                if (page.getResources().getXObject(name) instanceof PDImageXObject image) {
                    assertThat(image.getColorSpace().getName()).isEqualTo("DeviceGray");
                }
            }
        }
    }

    @Test
    void aPictureOnABlackAndWhiteSheetIsGreyToo() throws Exception {
        var picture = new BufferedImage(400, 400, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 400 * 400; i++) {
            picture.setRGB(i % 400, i / 400, i * 4099 & 0xFFFFFF);
        }
        var png = new ByteArrayOutputStream();
        ImageIO.write(picture, "png", png);
        var sheet =
                """
                <html lang="vi"><head><title>t</title><meta name="subject" content="t"/>
                <meta name="description" content="t"/><style>{{ style | raw }}</style></head>
                <body><h1>{{ words.headline[0].text }}</h1>
                <p style="color: #7A1F2B">{{ service.number }}</p>
                <img alt="Ảnh" style="width: 30mm" src="data:image/png;base64,%s"/></body></html>
                """
                        .formatted(Base64.getEncoder().encodeToString(png.toByteArray()));
        var prints =
                prints(
                        Map.of(
                                "theme/print/the/format.yaml",
                                "like: poster-a3\ntitle: Thẻ\nwidthMm: 210\nheightMm: 297\ndistanceM: 1\nink: black\n"
                                        + "designs: [the]\n",
                                "theme/print/designs/the/template.html",
                                sheet,
                                "theme/print/designs/the/style.css",
                                "@page { margin: 20mm } h1 { font-size: 90pt }"
                                        + " p { font-size: 60pt } body { font-family: 'Open Sans' }",
                                "content/materials/thu.yaml",
                                POSTER.replace("[poster-a3, poster-a4]", "[the]")
                                        .replaceFirst("(?s)design: .*?\n", "")
                                        .replaceFirst("formatWords:\n.*\n", "")));
        var print = prints.get("an-pham/thu/thu-the.pdf");
        assertThat(print.diagnostics()).isEmpty();
        try (var document = new PdfFile(print.bytes()).open()) {
            assertThat(document.getPage(0).getResources().getXObjectNames()).isNotEmpty();
            greyOnly(document);
        }
    }

    @Test
    void aFormatMadeToBeSeenFromAfarSaysFromWhere() {
        assertThat(PrintFormat.names(THEME))
                .filteredOn(name -> name.matches("(poster|banner|pano|standee)-.*"))
                .hasSizeGreaterThan(7)
                .allSatisfy(name -> assertThat(format(name).distanceM()).as(name).isPresent());
    }

    /**
     * House rule: text of 18 points on A3, on other sheets as much of the sheet; headlines by
     * distance.
     */
    @Test
    void aPosterNeverSetsItsWordsSmallerThanItsSheetAsks() {
        assertThat(PrintFormat.names(THEME))
                .filteredOn(name -> name.matches("poster-.*"))
                .allSatisfy(
                        name -> {
                            var paper = format(name).paper();
                            var share = paper.widthMm() / 297;
                            assertThat(paper.leastPt("headline"))
                                    .as(name)
                                    .isGreaterThan(68 * share);
                            for (var slot : format(name).slots()) {
                                if (slot.name().matches("lead|points|call|hours|abroad")) {
                                    assertThat(paper.leastPt(slot.name()))
                                            .as(name + " " + slot.name())
                                            .isGreaterThan(17.6 * share);
                                }
                            }
                        });
    }

    @Test
    void wordsTooLongForTheirLeastSizeAreToldAndNotMadeSmaller() throws Exception {
        var points = "  points:\n" + "    - {title: Hỏi, text: %s}\n".repeat(3);
        var sheet = POSTER.replaceFirst("formatWords:\n.*\n", "") + points;
        var fits = "Không cho bạn hỏi gia đình mình.";
        assertThat(problems(sheet.formatted(fits, fits, fits))).isEmpty();
        var over =
                fits
                        + " Hãy tự giữ lấy căn cước và đừng vay tiền xe của họ nhé. Gọi về nhà trước đã.";
        assertThat(problems(sheet.formatted(fits, fits, over)))
                .hasSize(2)
                .allSatisfy(problem -> assertThat(problem.code()).isEqualTo("print-too-long"))
                .allSatisfy(problem -> assertThat(problem.at().line()).isEqualTo(10));
    }

    @Test
    void whatAFormatAdvisesItAdvisesInBothLanguages() {
        assertThat(PrintFormat.names(THEME))
                .map(PrintDesignsTest::format)
                .filteredOn(format -> format.advice(Language.VIETNAMESE).isPresent())
                .hasSizeGreaterThan(20)
                .allSatisfy(
                        format ->
                                assertThat(format.advice(Language.ENGLISH))
                                        .as(format.name())
                                        .isNotEqualTo(format.advice(Language.VIETNAMESE))
                                        .isPresent());
    }

    @Test
    void largeTypeIsLarge() throws Exception {
        assertThat(smallestPoints("poster-a4-chu-lon")).isGreaterThanOrEqualTo(11);
        assertThat(smallestPoints("leaflet-a4-bifold-chu-lon")).isGreaterThanOrEqualTo(9);
        assertThat(smallestPoints("poster-a4")).isLessThan(9);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "design: moc-cau ¦ design: mo-cau ¦ unknown-design ¦ 3 ¦ moc-cau",
                "  poster-a4: ¦   poster-a44: ¦ unknown-print-format ¦ 8 ¦ poster-a4",
                "  poster-a4: {lead: Ngắn thôi.} ¦   poster-a4: Ngắn thôi. ¦ wrong-type ¦ 8 ¦ ",
                "{lead: Ngắn thôi.} ¦ {leed: Ngắn thôi.} ¦ unknown-words ¦ 8 ¦ lead",
                "{lead: Ngắn thôi.} ¦ {service: khong-co} ¦ unknown-service ¦ 8 ¦ ",
            })
    void aMistakeIsToldAtItsLineWithTheNearestName(
            String written, String instead, String code, int line, String nearest) {
        assertThat(POSTER).contains(written);
        var found = problems(POSTER.replace(written, instead));
        assertThat(found)
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.isError()).isTrue();
                            assertThat(problem.at().line()).isEqualTo(line);
                            assertThat(problem.suggestion()).isPresent();
                            if (nearest != null) {
                                assertThat(problem.suggestion().get().vietnamese())
                                        .contains(nearest);
                            }
                        });
    }

    private static final String POSTER =
            """
            title: Thử
            formats: [poster-a3, poster-a4]
            design: moc-cau
            words:
              headline: Hỏi kỹ|trước khi đi.
              service: tong-dai-111
            formatWords:
              poster-a4: {lead: Ngắn thôi.}
            """;

    @Test
    void wordsForOneFormatStandOnlyThere() throws Exception {
        var prints = prints(Map.of("content/materials/thu.yaml", POSTER));
        assertThat(problems(POSTER)).isEmpty();
        assertThat(text(prints, "an-pham/thu/thu-poster-a3.pdf")).doesNotContain("Ngắn thôi");
        assertThat(text(prints, "an-pham/thu/thu-poster-a4.pdf"))
                .contains("Ngắn thôi.", "trước khi đi.");
    }

    @Test
    void wordsForOneFormatMayLeaveACommonOneOut() throws Exception {
        var poster =
                POSTER.replace("lead: Ngắn thôi.", "lead: ~")
                        .replace("  service:", "  lead: Có ở tấm to.\n  service:");
        var prints = prints(Map.of("content/materials/thu.yaml", poster));
        assertThat(text(prints, "an-pham/thu/thu-poster-a3.pdf")).contains("Có ở tấm to.");
        assertThat(text(prints, "an-pham/thu/thu-poster-a4.pdf")).doesNotContain("Có ở tấm to.");
    }

    @Test
    void aTranslationNeverMixesInWordsOfTheOtherLanguage() throws Exception {
        var prints =
                prints(
                        Map.of(
                                "site/site.yaml",
                                "title: Loa\nbaseUrl: https://loa.example/\nlanguages: [vi, en]\n",
                                "content/materials/thu.yaml",
                                POSTER,
                                "content/materials/thu.en.yaml",
                                "title: Try\nwords: {headline: Ask first, service: tong-dai-111}\n"));
        assertThat(text(prints, "en/an-pham/thu/thu-poster-a4.pdf"))
                .contains("Ask first")
                .doesNotContain("Ngắn thôi");
    }

    @Test
    void theDesignIsWhatTheMaterialAskedFor() throws Exception {
        var other = POSTER.replace("moc-cau", "so-lon");
        assertThat(alternatives(prints(Map.of("content/materials/thu.yaml", POSTER))))
                .anyMatch(alternative -> alternative.contains("loa của thôn"));
        assertThat(alternatives(prints(Map.of("content/materials/thu.yaml", other))))
                .anyMatch(alternative -> alternative.contains("vòng sóng"));
    }

    @Test
    void aLessonNeedsItsTextAndNotTooMuchOfIt() {
        var lesson =
                "---\ntitle: Bài\nformats: [lesson-a4]\nwords:\n  headline: Bài\n"
                        + "  service: tong-dai-111\n---\n\n%s\n";
        assertThat(codes("bai.md", lesson.formatted(""))).containsExactly("print-body-missing");
        assertThat(
                        codes(
                                "bai.md",
                                lesson.formatted("## Mở\n\nDòng một  \ndòng hai.\n\n---\n\nHết.")))
                .isEmpty();
        var long5 = "Một đoạn khá dài để sang trang, kể lại nhiều lần.\n\n".repeat(220);
        assertThat(codes("bai.md", lesson.formatted(long5)))
                .containsExactly("print-too-many-pages");
    }

    @Test
    void aFormatMayOnlyBeLikeOneThatStandsOnItsOwn() {
        var files =
                Map.of(
                        "theme/print/the/format.yaml",
                        "like: poster-a4\ntitle: Thẻ\n",
                        "content/materials/thu.yaml",
                        POSTER.replace("[poster-a3, poster-a4]", "[the]")
                                .replaceFirst("formatWords:\n.*\n", ""));
        assertThat(found(files))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("print-format-like");
                            assertThat(problem.suggestion().get().vietnamese())
                                    .contains("poster-a3");
                        });
    }

    // ---- words made of the examples

    static PrintFormat format(String name) {
        var read = PrintFormat.of(THEME, name).orElseThrow();
        assertThat(read.diagnostics()).isEmpty();
        return read.value().orElseThrow();
    }

    static String example(PrintFormat format, String design) {
        var yaml = new StringBuilder("---\ntitle: Thử\nformats: [" + format.name() + "]\n");
        if (!design.isBlank()) {
            yaml.append("design: ").append(design).append('\n');
        }
        yaml.append("words:\n");
        for (var slot : format.slots()) {
            yaml.append(example(slot));
        }
        return yaml + "---\n\n## Bài\n\nMột đoạn.\n";
    }

    private static String example(Slot slot) {
        return switch (slot.shape()) {
            case PANELS ->
                    "  %s:\n".formatted(slot.name())
                            + "    %s\n"
                                    .formatted(slot.example())
                                    .repeat(slot.count() > 0 ? slot.count() : 3);
            case PANEL, LIST -> "  %s: %s\n".formatted(slot.name(), slot.example());
            case BODY -> "";
            default -> "  %s: '%s'\n".formatted(slot.name(), slot.example());
        };
    }

    // ---- what a reader sees

    /** From how many metres the largest words, and the largest figures, can be read. */
    private static double readableFromM(Rendered print) throws IOException {
        double words = 0;
        double figures = 0;
        for (var letter : letters(print)) {
            var points = letter.getFontSizeInPt();
            if (letter.getUnicode().matches("\\p{Ll}")) {
                words = Math.max(words, points * xHeight());
            } else if (letter.getUnicode().matches("\\d")) {
                figures = Math.max(figures, points * xHeight());
            }
        }
        return Math.min(words, figures) / POINTS_PER_METRE * READABLE;
    }

    private static double smallestPoints(String format) throws IOException {
        return letters(rendered(example(format(format), ""))).stream()
                .mapToDouble(TextPosition::getFontSizeInPt)
                .min()
                .orElseThrow();
    }

    private static List<TextPosition> letters(Rendered print) throws IOException {
        var letters = new ArrayList<TextPosition>();
        try (var document = new PdfFile(print.bytes()).open()) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    letters.addAll(positions);
                }
            }.getText(document);
        }
        return letters;
    }

    /** Height of an x in the display face, in parts of its size. */
    private static double xHeight() throws IOException {
        try (var in =
                        PrintDesignsTest.class
                                .getClassLoader()
                                .getResourceAsStream("fonts/ttf/OpenSans/OpenSans-ExtraBold.ttf");
                var font = new TTFParser().parse(new RandomAccessReadBuffer(in.readAllBytes()))) {
            return font.getOS2Windows().getHeight() / (double) font.getUnitsPerEm();
        }
    }

    private static List<String> alternatives(Map<String, Rendered> prints) throws IOException {
        return new PdfFile(prints.get("an-pham/thu/thu-poster-a4.pdf").bytes())
                .structure().stream()
                        .map(element -> element.getAlternateDescription())
                        .filter(text -> text != null)
                        .toList();
    }

    private static String text(Map<String, Rendered> prints, String path) throws IOException {
        return new PdfFile(prints.get(path).bytes()).text();
    }

    private static String squeezed(String text) {
        return text.replaceAll("[\\s|]+", "");
    }

    // ---- a small publication

    private static Rendered rendered(String material) {
        return prints(Map.of("content/materials/thu.md", material)).values().iterator().next();
    }

    private static List<Diagnostic> problems(String poster) {
        return found(Map.of("content/materials/thu.yaml", poster));
    }

    private static List<String> codes(String file, String material) {
        return found(Map.of("content/materials/" + file, material)).stream()
                .map(Diagnostic::code)
                .toList();
    }

    private static List<Diagnostic> found(Map<String, String> files) {
        return prints(files).values().stream().flatMap(p -> p.diagnostics().stream()).toList();
    }

    private static Map<String, Rendered> prints(Map<String, String> own) {
        var files = new HashMap<String, String>();
        files.put("site/site.yaml", "title: Loa\nbaseUrl: https://loa.example/\n");
        files.put("content/services/tong-dai-111.yaml", service("Tổng đài 111", "111"));
        files.put(
                "content/services/bao-ho-cong-dan.yaml",
                service("Bảo hộ công dân", "+84 981 84 84 84"));
        files.putAll(own);
        var tree = SourceTree.of(files);
        var publication = SmallPublication.of(tree);
        var prints = new HashMap<String, Rendered>();
        new MaterialPrints(new Pieces(Memo.NONE))
                .outputs(publication, Theme.of(tree))
                .filter(output -> output.path().endsWith(".pdf"))
                .filter(output -> !output.path().matches(".*-(nha-in|binh-trang-[^/]*)\\.pdf"))
                .forEach(output -> prints.put(output.path(), output.renderer().get()));
        return prints;
    }

    private static String service(String name, String number) {
        return "name: %s\nphones: [\"%s\"]\nprintable: true\n".formatted(name, number);
    }
}
