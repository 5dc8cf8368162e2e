package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

class ImpositionTest {

    private static final PrintFonts FONTS = new PrintFonts();
    private static final PdfEngine ENGINE = new OpenHtmlEngine(FONTS);
    private static final Palette PALETTE =
            new Palette(
                    Map.of(),
                    Map.of(0x0B4F8A, new Ink(95, 65, 10, 10), 0xFFBF47, new Ink(0, 28, 80, 0)));

    private static final String CARD = "widthMm: 90\nheightMm: 54\nbleedMm: 3\npages: 2\n";

    // ---- what stands where

    @ParameterizedTest
    @CsvSource({
        "90, 54, 3, '{sheet: A4, gapMm: 0}', 210, 297, 2, 5",
        "90, 54, 3, '{sheet: A4}', 210, 297, 2, 4",
        "90, 54, 3, '{sheet: SRA3}', 320, 450, 3, 7",
        "148, 210, 3, '{sheet: SRA3}', 320, 450, 2, 2",
        "148, 210, 3, '{sheet: A4, gapMm: 0}', 297, 210, 2, 1",
        "148, 210, 0, '{sheet: A4, order: booklet}', 297, 210, 2, 1",
        "210, 297, 0, '{sheet: A3, order: booklet}', 420, 297, 2, 1",
        "90, 54, 3, '{sheet: 325 x 470}', 325, 470, 3, 7",
    })
    void aSheetIsTurnedSoThatItHoldsMost(
            double width,
            double height,
            double bleed,
            String written,
            double sheetWidth,
            double sheetHeight,
            int columns,
            int rows) {
        var grid =
                grid(
                        "widthMm: %s\nheightMm: %s\nbleedMm: %s\n".formatted(width, height, bleed),
                        written);
        assertThat(List.of(grid.widthMm(), grid.heightMm()))
                .containsExactly(sheetWidth, sheetHeight);
        assertThat(List.of(grid.columns(), grid.rows())).containsExactly(columns, rows);
        assertThat(grid.leftMm(0)).isCloseTo(right(grid, grid.columns() - 1), within(1e-9));
    }

    private static double right(SheetGrid grid, int column) {
        return grid.widthMm() - grid.leftMm(column) - grid.piece().widthMm();
    }

    @ParameterizedTest
    @CsvSource({
        "1, '-1 0 | -1 -1'",
        "3, '-1 0 | 1 2'",
        "4, '3 0 | 1 2'",
        "6, '-1 0 | 1 -1 | 5 2 | 3 4'",
        "8, '7 0 | 1 6 | 5 2 | 3 4'",
    })
    void theSheetsOfABookletFollowEachOtherOnceFolded(int pages, String sides) {
        var grid = grid("widthMm: 148\nheightMm: 210\n", "{sheet: A4, order: booklet}");
        var shown =
                grid.sides(pages).stream()
                        .map(side -> side.get(0) + " " + side.get(1))
                        .reduce((a, b) -> a + " | " + b)
                        .orElseThrow();
        assertThat(shown).isEqualTo(sides);
    }

    @ParameterizedTest
    @CsvSource({
        "'{sheet: A4, order: booklet}', print-imposition",
        "'{sheet: B9}', print-imposition",
        "'{sheet: A4, order: stapled}', print-imposition",
        "'{order: repeat}', missing-field",
        "'{sheet: A4, gap: 0}', unknown-key",
    })
    void whatCannotBeLaidOutIsReportedAtItsLine(String written, String code) {
        var a4 = "widthMm: 210\nheightMm: 297\n";
        assertThat(problems(a4 + "imposition:\n  - " + written + "\n"))
                .anySatisfy(
                        problem -> {
                            assertThat(problem.code()).isEqualTo(code);
                            assertThat(problem.at().line()).isEqualTo(6);
                        });
    }

    // ---- the sheets themselves

    @Test
    void theBackOfEveryCardLiesBehindItsFront() throws Exception {
        try (var sheets = sheets(grid(CARD, "{sheet: A4, gapMm: 0}"), 2)) {
            assertThat(sheets.getNumberOfPages()).isEqualTo(2);
            var fronts = places(sheets, "Mặt1");
            var backs = places(sheets, "Mặt2");
            assertThat(fronts).hasSize(10);
            // The word stands 10 mm from the left of each side: turned over its upright edge, the
            // left of a back lies behind the right of a front.
            var expected =
                    fronts.stream()
                            .map(front -> rounded(210 - (front[0] - 10) - 90 + 10, front[1]))
                            .toList();
            assertThat(backs.stream().map(b -> rounded(b[0], b[1])).toList())
                    .containsExactlyInAnyOrderElementsOf(expected);
            assertThat(fronts.stream().map(f -> Math.round(f[0])).distinct().toList())
                    .containsExactlyInAnyOrder(25L, 115L);
        }
    }

    @Test
    void piecesKeepTheirBleedAndShowNoneOverTheirNeighbours() throws Exception {
        try (var sheets = sheets(grid(CARD, "{sheet: SRA3}"), 2)) {
            var picture = new PDFRenderer(sheets).renderImageWithDPI(0, 127, ImageType.RGB);
            var grid = grid(CARD, "{sheet: SRA3}");
            var right = grid.leftMm(0) + 90;
            assertThat(blue(picture.getRGB(px(right + 2.6), px(225)))).as("bleed").isTrue();
            assertThat(blue(picture.getRGB(px(grid.leftMm(0) - 2.6), px(225)))).isTrue();
            assertThat(picture.getRGB(px(grid.leftMm(0) - 4), px(225)) & 0xFFFFFF)
                    .as("paper outside the bleed")
                    .isEqualTo(0xFFFFFF);
        }
        try (var sheets = sheets(grid(CARD, "{sheet: A4, gapMm: 0}"), 2)) {
            var picture = new PDFRenderer(sheets).renderImageWithDPI(0, 127, ImageType.RGB);
            // The upper edge of a card is amber, its bleed included; above it lies a blue one.
            assertThat(blue(picture.getRGB(px(20), px(13.5 + 54 - 1)))).isTrue();
            assertThat(blue(picture.getRGB(px(20), px(13.5 + 54 + 1)))).isFalse();
        }
    }

    private static int px(double mm) {
        return (int) Math.round(mm * 5);
    }

    private static boolean blue(int rgb) {
        return (rgb & 0xFF) > (rgb >> 16 & 0xFF) + 40;
    }

    @Test
    void cutsAreMarkedForEveryColumnAndRow() throws Exception {
        var grid = grid(CARD, "{sheet: SRA3}");
        try (var sheets = sheets(grid, 2)) {
            var starts =
                    new PDFStreamParser(sheets.getPage(0))
                            .parse().stream()
                                    .filter(Operator.getOperator(OperatorName.MOVE_TO)::equals)
                                    .toList();
            // Three columns with two cuts each, above and below; seven rows, left and right.
            assertThat(starts).hasSize(2 * 2 * (3 + 7));
            var trim = sheets.getPage(0).getTrimBox();
            assertThat(Paper.millimetres(trim.getWidth())).isCloseTo(3 * 96 - 6, within(0.01));
            var bleed = sheets.getPage(0).getBleedBox();
            assertThat(Paper.millimetres(bleed.getWidth())).isCloseTo(3 * 96, within(0.01));
        }
    }

    @Test
    void aBookletShowsItsPagesInOrderAndItsFold() throws Exception {
        var grid = grid("widthMm: 90\nheightMm: 54\nbleedMm: 0\n", "{sheet: A4, order: booklet}");
        try (var sheets = sheets(grid, 3)) {
            assertThat(places(sheets, "Mặt1").get(0)[0]).isGreaterThan(105);
            assertThat(places(sheets, "Mặt2").get(0)[0]).isLessThan(105);
            assertThat(places(sheets, "Mặt3").get(0)[0]).isGreaterThan(105);
            assertThat(Painting.of(sheets).matching("… 0 d")).as("dashes").hasSizeGreaterThan(1);
        }
    }

    @Test
    void whatIsReadAloudIsTheNoteAlone() throws Exception {
        for (var written : List.of("{sheet: SRA3}", "{sheet: A4, gapMm: 0}")) {
            var grid = grid(CARD, written);
            assertThat(new PdfFile(imposed(grid, 2)).structure())
                    .extracting(element -> element.getStructureType())
                    .containsExactly("Document", "P", "P");
            try (var sheets = sheets(grid, 2)) {
                assertThat(Painting.of(sheets).matching(".*B[DM]C"))
                        .as("one artifact and one note on each side, no tags in the copies")
                        .hasSize(4);
                assertThat(new PDFTextStripper().getText(sheets))
                        .contains("the  ")
                        .contains("bản trên một tờ")
                        .contains("lật theo cạnh dài");
                assertThat(sheets.getDocumentInformation().getTitle()).contains("bản trên một tờ");
            }
        }
    }

    @Test
    void inksStayAsPressedAndTheSameFileGivesTheSameBytes() throws Exception {
        var grid = grid(CARD, "{sheet: A4, gapMm: 0}");
        try (var sheets = sheets(grid, 2)) {
            assertThat(Painting.of(sheets).matching(".*(rg|RG|[gG])")).isEmpty();
            assertThat(Painting.of(sheets).matching("0.95 0.65 0.1 0.1 k")).isNotEmpty();
        }
        assertThat(imposed(grid, 2)).isEqualTo(imposed(grid, 2));
        assertThat(imposed(grid, 2).length)
                .as("each page is stored once")
                .isLessThan(2 * pressed(grid.piece(), 2).length);
    }

    // ---- pieces to lay out

    private static List<double[]> places(PDDocument document, String word) throws Exception {
        var places = new ArrayList<double[]>();
        new PDFTextStripper() {
            @Override
            protected void writeString(String text, List<TextPosition> letters) {
                for (var i = text.indexOf(word); i >= 0; i = text.indexOf(word, i + 1)) {
                    places.add(
                            new double[] {
                                Paper.millimetres(letters.get(i).getXDirAdj()),
                                Paper.millimetres(letters.get(i).getYDirAdj())
                            });
                }
            }
        }.getText(document);
        return places;
    }

    private static String rounded(double x, double y) {
        return "%.1f %.1f".formatted(x, y);
    }

    private static PDDocument sheets(SheetGrid grid, int pages) throws Exception {
        return new PdfFile(imposed(grid, pages)).open();
    }

    private static byte[] imposed(SheetGrid grid, int pages) {
        return new ImposedSheets(grid, press(), Language.VIETNAMESE, FONTS)
                .of(pressed(grid.piece(), pages))
                .bytes();
    }

    private static byte[] pressed(Paper piece, int pages) {
        var paper =
                new Paper(
                        piece.widthMm(), piece.heightMm(), piece.bleedMm(), piece.safeMm(), pages);
        var office = ENGINE.pdf(html(paper), paper);
        assertThat(office.misfits()).isEmpty();
        return press().of(office.bytes(), paper, FONTS).bytes();
    }

    private static Press press() {
        return new Press(PALETTE, List.of(), "the", false);
    }

    /** Blue with an amber upper edge; a word 10 mm from the left. */
    private static String html(Paper paper) {
        var body = new StringBuilder();
        for (var page = 1; page <= paper.pages(); page++) {
            body.append(
                    ("<div style='position:relative;height:%smm;background-color:#0B4F8A;%s'>"
                                    + "<div style='position:absolute;left:0;top:0;width:100%%;height:%smm;background-color:#FFBF47'></div>"
                                    + "<p style='position:absolute;left:%smm;top:20mm;background-color:#FFFFFF'>Mặt%s</p></div>")
                            .formatted(
                                    paper.artworkHeightMm(),
                                    page < paper.pages() ? "page-break-after:always" : "",
                                    paper.bleedMm() + 4,
                                    paper.bleedMm() + 10,
                                    page));
        }
        return """
        <html lang="vi"><head><title>Thẻ</title><meta name="subject" content="Thẻ"/>
        <meta name="description" content="Thẻ"/>
        <style>@page{margin:0} body{margin:0;font-family:'Open Sans'} p{margin:0}</style>
        </head><body>%s</body></html>"""
                .formatted(body);
    }

    private static SheetGrid grid(String paper, String written) {
        var format = format(paper + "imposition: [" + written + "]\n");
        assertThat(format.diagnostics()).isEmpty();
        return format.value().orElseThrow().sheets().get(0);
    }

    private static List<Diagnostic> problems(String yaml) {
        return format(yaml).diagnostics();
    }

    private static Outcome<PrintFormat> format(String yaml) {
        var file = "theme/print/thu/format.yaml";
        return PrintFormat.of(
                        Theme.of(
                                SourceTree.of(Map.of(file, "title: Thử\nenglish: Trial\n" + yaml))),
                        "thu")
                .orElseThrow();
    }
}
