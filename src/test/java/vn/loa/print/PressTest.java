package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceTree;
import vn.loa.theme.Colours;
import vn.loa.theme.Theme;

class PressTest {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 1);
    private static final Paper FOLDED = new Paper(297, 210, 3, 5, 2);
    private static final String CODE = "https://loa.example/dau-hieu/";

    private static final Palette PALETTE =
            new Palette(Map.of("brand", "#0B4F8A"), Map.of(0x0B4F8A, new Ink(95, 65, 10, 10)));

    private static final PrintFonts FONTS = new PrintFonts();
    private static final PdfEngine ENGINE = new OpenHtmlEngine(FONTS);

    @Test
    void theSheetShowsItsBleedAndHasRoomForMarks() throws Exception {
        try (var document = pressed(card(""), CARD, real())) {
            var page = document.getPage(0);
            assertThat(size(page.getTrimBox())).containsExactly(90, 54);
            assertThat(size(page.getBleedBox())).containsExactly(96, 60);
            assertThat(size(page.getMediaBox())).containsExactly(110, 74);
            var left = page.getTrimBox().getLowerLeftX() - page.getBleedBox().getLowerLeftX();
            assertThat(Paper.millimetres(left)).isCloseTo(3, within(0.01));
        }
    }

    @Test
    void marksStandOutsideAWideBleedAndTheSheetHasRoomForBoth() throws Exception {
        var banner = new Paper(90, 54, 20, 5, 1);
        var html = page("<p style='padding:20mm;color:#000000'>Hỏi kỹ</p>");
        try (var document = pressed(html, banner, real())) {
            var page = document.getPage(0);
            assertThat(size(page.getBleedBox())).containsExactly(130, 94);
            assertThat(size(page.getMediaBox())).containsExactly(144, 108);
            var top = page.getBleedBox().getUpperRightY();
            assertThat(Painting.of(document).matching(".* m"))
                    .filteredOn(start -> Double.parseDouble(start.split(" ")[1]) > top + 1)
                    .hasSize(2);
        }
    }

    @Test
    void theOfficeFileKeepsItsSheetAndItsScreenColours() throws Exception {
        try (var document = new PdfFile(office(card(""), CARD)).open()) {
            assertThat(size(document.getPage(0).getMediaBox())).containsExactly(90, 54);
            assertThat(Painting.of(document).matching(".*(rg|RG)")).isNotEmpty();
            assertThat(Painting.of(document).matching(".*[kK]")).isEmpty();
        }
    }

    @Test
    void everyColourIsMixedByItsRecipeAndNoneOfTheScreenIsLeft() throws Exception {
        try (var document = pressed(card(""), CARD, real())) {
            var painting = Painting.of(document);
            assertThat(painting.matching(".*(rg|RG|[gG]|/Device(RGB|Gray) (cs|CS)|sc|scn)"))
                    .isEmpty();
            assertThat(painting.matching("0.95 0.65 0.1 0.1 k")).isNotEmpty();
            assertThat(painting.matching("0 0 0 0 k")).as("white").isNotEmpty();
        }
    }

    @Test
    void blackTextIsBlackInkOnlyAndPrintedOnTop() throws Exception {
        try (var document = pressed(card(""), CARD, real())) {
            var operations = Painting.of(document).operations();
            var black = operations.indexOf("0 0 0 1 k");
            assertThat(operations.subList(0, black)).contains("/LoaOverprint gs");
            var state =
                    document.getPage(0)
                            .getResources()
                            .getExtGState(COSName.getPDFName("LoaOverprint"));
            assertThat(state.getNonStrokingOverprintControl()).isTrue();
            assertThat(state.getOverprintMode()).isEqualTo(1);
            // White must never be printed on top: it would vanish.
            var white = operations.indexOf("0 0 0 0 k");
            assertThat(lastOf(operations.subList(0, white))).isEqualTo("/LoaKnockOut gs");
        }
    }

    private static String lastOf(List<String> operations) {
        return operations.stream()
                .filter(operation -> operation.endsWith(" gs") && operation.contains("Loa"))
                .reduce("none", (earlier, later) -> later);
    }

    @Test
    void aColourWithoutRecipeIsNamed() throws Exception {
        var odd = card("<p style='color:#123456'>lạ</p>");
        var press = real().of(office(odd, CARD), CARD, FONTS);
        assertThat(press.misfits()).containsExactly(new Misfit.NoInk("#123456"));
    }

    @Test
    void foldsAreMarkedOnBothSidesMirroredOnTheBack() throws Exception {
        var two =
                page(
                        "<div style='page-break-after:always'><p>Một</p></div>"
                                + "<div style='padding-top:10mm'><p>Hai</p></div>");
        var press = new Press(PALETTE, List.of(97.0), "to-gap", false);
        try (var document = pressed(two, FOLDED, press)) {
            assertThat(uprights(document, 0)).containsExactly(0, 97, 297);
            assertThat(uprights(document, 1)).containsExactly(0, 200, 297);
        }
    }

    /** Millimetres from the left trim of the upright marks of a page. */
    private static List<Integer> uprights(PDDocument document, int page) throws Exception {
        var only = new PDDocument();
        only.addPage(document.getPage(page));
        var left = document.getPage(page).getTrimBox().getLowerLeftX();
        var lines = Painting.of(only).operations();
        return IntStream.range(0, lines.size() - 2)
                .filter(i -> lines.get(i).endsWith(" m") && lines.get(i + 2).equals("S"))
                .filter(i -> first(lines.get(i)) == first(lines.get(i + 1)))
                .mapToObj(i -> (int) Math.round(Paper.millimetres(first(lines.get(i)) - left)))
                .distinct()
                .sorted()
                .toList();
    }

    private static double first(String operation) {
        return Double.parseDouble(operation.split(" ")[0]);
    }

    @Test
    void aSampleSaysSoAndARealOneDoesNot() throws Exception {
        var sample =
                new Press(PALETTE, List.of(), "the", true).of(office(card(""), CARD), CARD, FONTS);
        assertThat(new PdfFile(sample.bytes()).text()).contains("BẢN MẪU");
        var press = real().of(office(card(""), CARD), CARD, FONTS);
        assertThat(new PdfFile(press.bytes()).text()).doesNotContain("MẪU").contains("Gọi 111");
    }

    @Test
    void inBlackAloneColoursKeepTheirContrastAndNoOtherInkIsUsed() throws Exception {
        var theme = Theme.of(SourceTree.of(Map.of()));
        var four = Palette.of(theme, Inks.FOUR).value().orElseThrow();
        var black = Palette.of(theme, Inks.BLACK).value().orElseThrow();
        assertThat(black.hexes().values()).allMatch(hex -> hex.matches("#(..)\\1\\1"));
        assertThat(black.hexes()).containsEntry("ink", "#000000").containsEntry("muted", "#333333");
        var paper = 0xFFFFFF;
        assertThat(Legibility.contrast(rgb(black.hexes().get("brand")), paper))
                .isCloseTo(Legibility.contrast(rgb(four.hexes().get("brand")), paper), within(0.1));

        var press = new Press(black, List.of(30.0), "the", true);
        try (var document = pressed(card(""), CARD, press)) {
            assertThat(Painting.of(document).matching(".* [kK]"))
                    .isNotEmpty()
                    .allMatch(ink -> ink.matches("0(\\.0)? 0(\\.0)? 0(\\.0)? \\S+ [kK]"));
            assertThat(Painting.of(document).matching(".*(rg|RG|[gG]|cs|scn?)|/All CS")).isEmpty();
            assertThat(Painting.of(document).matching(".* SC")).containsOnly("0 0 0 1 SC");
            assertThat(new PDFTextStripper().getText(document))
                    .contains(" K")
                    .doesNotContain("CMYK");
        }
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    @Test
    void theCodeCanBeReadUnderTheWordsOfASample() throws Exception {
        var code = QrCode.of(CODE);
        var svg =
                "<svg xmlns='http://www.w3.org/2000/svg' alt='Mã' width='24mm' height='24mm'"
                        + " viewBox='0 0 %1$s %1$s'><rect width='%1$s' height='%1$s' fill='#FFFFFF'/>"
                        + "<path d='%2$s' fill='#000000'/></svg>";
        var html = card("<div>" + svg.formatted(code.size(), code.path()) + "</div>");
        try (var document = pressed(html, CARD, new Press(PALETTE, List.of(), "the", true))) {
            var picture = new PDFRenderer(document).renderImageWithDPI(0, 150, ImageType.RGB);
            assertThat(QrCodeTest.decoded(picture)).isEqualTo(CODE);
        }
    }

    @Test
    void marksAndTagsLiveTogether() throws Exception {
        var press = real().of(office(card(""), CARD), CARD, FONTS);
        assertThat(new PdfFile(press.bytes()).structure())
                .extracting(element -> element.getStructureType())
                .contains("H1", "P");
        assertThat(new PdfFile(press.bytes()).fonts()).allMatch(font -> font.isEmbedded());
    }

    @Test
    void theSameFileGivesTheSameBytes() throws Exception {
        var office = office(card(""), CARD);
        assertThat(real().of(office, CARD, new PrintFonts()).bytes())
                .isEqualTo(real().of(office, CARD, FONTS).bytes());
    }

    @Test
    void aPictureIsMixedWithAtMostThreeHundredPercent() throws Exception {
        var picture = new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB);
        for (var i = 0; i < 64 * 64; i++) {
            picture.setRGB(i % 64, i / 64, i * 4099 & 0xFFFFFF);
        }
        picture.setRGB(0, 0, Color.BLACK.getRGB());
        try (var document = new PDDocument()) {
            var inked =
                    RecolouredImage.of(
                            LosslessFactory.createFromImage(document, picture),
                            Inks.FOUR,
                            document);
            assertThat(inked.getColorSpace().getName()).isEqualTo("DeviceCMYK");
            var inks = inked.createInputStream().readAllBytes();
            for (var i = 0; i < inks.length; i += 4) {
                var sum = 0;
                for (var part = 0; part < 4; part++) {
                    sum += inks[i + part] & 0xFF;
                }
                assertThat(sum).isLessThanOrEqualTo(3 * 255);
            }
            assertThat(new byte[] {inks[0], inks[1], inks[2], inks[3]})
                    .containsExactly(0, 0, 0, -1);
        }
    }

    // ---- recipes

    @Test
    void theBuiltInRecipesNeverOverloadThePaper() {
        var palette =
                Palette.of(Theme.of(SourceTree.of(Map.of())), Inks.FOUR).value().orElseThrow();
        assertThat(palette.bearsOverprint()).isTrue();
        assertThat(palette.mostInk()).isLessThanOrEqualTo(300);
        for (var hex : palette.hexes().values()) {
            assertThat(palette.ink(Integer.parseInt(hex.substring(1), 16))).as(hex).isPresent();
        }
    }

    @Test
    void paperAndScreenShareTheirColours() {
        var theme = Theme.of(SourceTree.of(Map.of()));
        var css = theme.file("assets/site.css").orElseThrow().text().value().orElseThrow();
        var published = Colours.of(theme).value().orElseThrow().css(css);
        var palette = Palette.of(theme, Inks.FOUR).value().orElseThrow();
        for (var name : List.of("ink", "band", "muted", "line", "brand", "call", "amber")) {
            assertThat(published)
                    .containsIgnoringCase("--" + name + ": " + palette.hexes().get(name) + ";");
        }
    }

    /**
     * One file rules all: what an office changes there changes on the web, in print, at a press.
     */
    @Test
    void aPublicationChangesOneColourInOneFileForAll() {
        var theme =
                Theme.of(
                        SourceTree.of(
                                Map.of(
                                        "theme/print/colours.yaml",
                                        "brand: {hex: \"#7A1F1F\", dark: \"#E9A0A0\", cmyk: [20, 95, 90, 40]}\n")));
        var css = Colours.of(theme).value().orElseThrow().css("a { color: var(--brand) }");
        assertThat(css)
                .isEqualTo(
                        ":root { --brand: #7a1f1f }\n@media (prefers-color-scheme: dark) {:root { --brand: #e9a0a0 }\n}\n");
        var palette = Palette.of(theme, Inks.FOUR).value().orElseThrow();
        assertThat(palette.ink(0x7A1F1F)).contains(new Ink(20, 95, 90, 40));
        assertThat(palette.hexes()).containsEntry("ink", "#16222E").doesNotContainKey("link");
    }

    @Test
    void theStyleOfTheSiteWritesNoColourOfItsOwn() {
        var css =
                Theme.of(SourceTree.of(Map.of()))
                        .file("assets/site.css")
                        .orElseThrow()
                        .text()
                        .value()
                        .orElseThrow();
        assertThat(css.substring(0, css.indexOf("@media print")))
                .doesNotContainPattern("#[0-9a-fA-F]{3,8}[ ;}]");
    }

    @Test
    void mistakesInRecipesAreReportedAtTheirLine() {
        assertThat(problems("a: {hex: \"#0B4F8A\", cmyk: [95, 65, 90, 60]}"))
                .extracting(Diagnostic::code)
                .containsExactly("print-ink-heavy");
        assertThat(problems("a: {hex: \"#0B4F8A\", cmyk: [95, 65, 90]}"))
                .extracting(Diagnostic::code)
                .containsExactly("print-ink-unreadable");
        assertThat(problems("b: \"#FFFFFF\"\na: blue"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("print-colour-unreadable");
                            assertThat(problem.at().line()).isEqualTo(2);
                        });
    }

    private static List<Diagnostic> problems(String colours) {
        return Palette.of(
                        Theme.of(SourceTree.of(Map.of("theme/print/colours.yaml", colours))),
                        Inks.FOUR)
                .diagnostics();
    }

    @Test
    void blackIsNotPrintedOnTopWhereThePaperCouldNotBearIt() {
        var heavy = new Palette(Map.of(), Map.of(1, new Ink(100, 80, 30, 35)));
        assertThat(heavy.bearsOverprint()).isFalse();
        assertThat(heavy.mostInk()).isEqualTo(245);
    }

    // ---- pieces to press

    private static Press real() {
        return new Press(PALETTE, List.of(), "the", false);
    }

    private static byte[] office(String html, Paper paper) {
        var pdf = ENGINE.pdf(html, paper);
        assertThat(pdf.misfits()).isEmpty();
        return pdf.bytes();
    }

    private static PDDocument pressed(String html, Paper paper, Press press) throws Exception {
        var pdf = press.of(office(html, paper), paper, FONTS);
        assertThat(pdf.misfits()).isEmpty();
        return new PdfFile(pdf.bytes()).open();
    }

    private static int[] size(PDRectangle box) {
        return new int[] {
            (int) Math.round(Paper.millimetres(box.getWidth())),
            (int) Math.round(Paper.millimetres(box.getHeight()))
        };
    }

    private static String card(String more) {
        return page(
                "<h1 style='color:#0B4F8A;font-size:14pt'>Gọi 111</h1>"
                        + "<p style='color:#000000'>Hỏi kỹ</p>"
                        + "<p style='background-color:#0B4F8A;color:#FFFFFF'>Trắng</p>"
                        + more);
    }

    private static String page(String body) {
        return """
        <html lang="vi"><head><title>Thẻ</title><meta name="subject" content="Thẻ"/>
        <meta name="description" content="Thẻ"/>
        <style>@page{margin:0} body{margin:10mm;font-family:'Open Sans'}
        p,h1{margin:0}</style></head><body>%s</body></html>"""
                .formatted(body);
    }
}
