package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.google.zxing.ReaderException;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.color.SetNonStrokingDeviceCMYKColor;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.loa.content.SmallPublication;
import vn.loa.output.Memo;
import vn.loa.output.Rendered;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/** The files for the print shop of every format of the built-in theme in every design. */
class PressDesignsTest {

    private static final String PAGE = "https://loa.example/an-pham/thu/";
    private static final int MOST_PIXELS = 2400;

    /** Four inks under smaller letters would have to be in better register than presses are. */
    private static final double SMALL_PT = 9;

    /** Each format in its first design, each design in the first format that has it. */
    static Stream<String> everyDesign() {
        var formats = new HashSet<String>();
        var designs = new HashSet<String>();
        return PrintDesignsTest.everyDesign()
                .filter(
                        pair -> {
                            var format = PrintDesignsTest.format(pair.split(" ")[0]);
                            var design = pair.substring(pair.indexOf(' ') + 1);
                            var first = formats.add(format.name());
                            return designs.add(format.in(design).template()) || first;
                        });
    }

    @ParameterizedTest
    @MethodSource("everyDesign")
    void everyPressFileIsReadyForThePress(String pair) throws Exception {
        var format = PrintDesignsTest.format(pair.split(" ")[0]);
        var files = files(format, pair.substring(pair.indexOf(' ') + 1));
        assertThat(files.keySet())
                .contains("thu-" + format.name() + ".pdf", "thu-" + format.name() + "-nha-in.pdf")
                .hasSize(2 + format.sheets().size());
        for (var file : files.entrySet()) {
            assertThat(file.getValue().diagnostics()).as(file.getKey()).isEmpty();
            try (var document = new PdfFile(file.getValue().bytes()).open()) {
                assertThat(codes(document)).as(file.getKey()).isEqualTo(expected(format));
                if (!file.getKey().equals("thu-" + format.name() + ".pdf")) {
                    inked(document, format);
                }
                if (file.getKey().endsWith("-nha-in.pdf")) {
                    boxed(document, format.paper());
                    smallLettersAreOfOneInk(document);
                }
            }
        }
    }

    private static void inked(PDDocument document, PrintFormat format) throws IOException {
        var painting = Painting.of(document);
        assertThat(painting.matching(".*(rg|RG|[gG]|/Device(RGB|Gray) (cs|CS)|sc|scn)")).isEmpty();
        var mixes = painting.matching(".* [kK]");
        assertThat(mixes)
                .isNotEmpty()
                .allSatisfy(
                        mix -> {
                            var shares =
                                    Arrays.stream(mix.split(" "))
                                            .limit(4)
                                            .mapToDouble(Double::parseDouble)
                                            .toArray();
                            assertThat(Arrays.stream(shares).sum()).isLessThanOrEqualTo(3);
                            if (format.inks() == Inks.BLACK) {
                                assertThat(shares).startsWith(0, 0, 0);
                            }
                        });
    }

    private static void boxed(PDDocument document, Paper paper) {
        for (var page : document.getPages()) {
            var trim = page.getTrimBox();
            var bleed = page.getBleedBox();
            assertThat(Paper.millimetres(trim.getWidth())).isCloseTo(paper.widthMm(), within(0.01));
            assertThat(Paper.millimetres(trim.getLowerLeftX() - bleed.getLowerLeftX()))
                    .isCloseTo(paper.bleedMm(), within(0.01));
            assertThat(Paper.millimetres(bleed.getUpperRightY() - trim.getUpperRightY()))
                    .isCloseTo(paper.bleedMm(), within(0.01));
            assertThat(page.getMediaBox().getUpperRightX() - bleed.getUpperRightX())
                    .isGreaterThan(Paper.points(5));
        }
    }

    private static void smallLettersAreOfOneInk(PDDocument document) throws IOException {
        new PDFTextStripper() {
            {
                addOperator(new SetNonStrokingDeviceCMYKColor(this));
            }

            @Override
            protected void processTextPosition(TextPosition text) {
                var colour = getGraphicsState().getNonStrokingColor();
                var mode = getGraphicsState().getTextState().getRenderingMode();
                if (text.getFontSizeInPt() < SMALL_PT && mode.isFill()) {
                    assertThat(colour.getColorSpace()).isEqualTo(PDDeviceCMYK.INSTANCE);
                    assertThat(Arrays.copyOf(colour.getComponents(), 3))
                            .as("%s at %s pt", text.getUnicode(), text.getFontSizeInPt())
                            .containsExactly(0, 0, 0);
                }
                super.processTextPosition(text);
            }
        }.getText(document);
    }

    /** What is seen in passing, or read aloud in a group, has nothing to scan. */
    private static Set<String> expected(PrintFormat format) {
        return format.name().matches("(banner|pano|question-cards)-.*") ? Set.of() : Set.of(PAGE);
    }

    /**
     * Addresses of the codes on the last page that has any, where they mostly stand, as a scanner
     * of 150 dpi or less sees them.
     */
    private static Set<String> codes(PDDocument document) throws IOException {
        for (var i = document.getNumberOfPages() - 1; i >= 0; i--) {
            var box = document.getPage(i).getCropBox();
            var most = Math.max(box.getWidth(), box.getHeight()) / 72;
            var dpi = Math.min(150, MOST_PIXELS / most);
            var codes = codes(new PDFRenderer(document).renderImageWithDPI(i, dpi, ImageType.GRAY));
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return Set.of();
    }

    /** The reader is made for a camera held before a code: it is shown the page part by part. */
    private static Set<String> codes(BufferedImage page) {
        var codes = new TreeSet<String>();
        for (var parts : new int[] {1, 2, 4, 8}) {
            var width = page.getWidth() / parts;
            var height = page.getHeight() / parts;
            for (var x = 0; x + width <= page.getWidth(); x += Math.max(1, width / 2)) {
                for (var y = 0; y + height <= page.getHeight(); y += Math.max(1, height / 2)) {
                    code(page.getSubimage(x, y, width, height)).ifPresent(codes::add);
                }
            }
            if (!codes.isEmpty()) {
                return codes;
            }
        }
        return codes;
    }

    private static Optional<String> code(BufferedImage part) {
        try {
            return Optional.of(QrCodeTest.decoded(part));
        } catch (ReaderException none) {
            return Optional.empty();
        }
    }

    // ---- one material in one format

    private static Map<String, Rendered> files(PrintFormat format, String design) {
        var tree =
                SourceTree.of(
                        Map.of(
                                "site/site.yaml",
                                "title: Loa\nbaseUrl: https://loa.example/\n",
                                "content/services/tong-dai-111.yaml",
                                service("Tổng đài 111", "111"),
                                "content/services/bao-ho-cong-dan.yaml",
                                service("Bảo hộ công dân", "+84 981 84 84 84"),
                                "content/materials/thu.md",
                                PrintDesignsTest.example(format, design)));
        var files = new HashMap<String, Rendered>();
        new MaterialPrints(new Pieces(Memo.NONE))
                .outputs(SmallPublication.of(tree), Theme.of(tree))
                .filter(output -> output.path().endsWith(".pdf"))
                .forEach(
                        output ->
                                files.put(
                                        output.path().replaceFirst(".*/", ""),
                                        output.renderer().get()));
        return files;
    }

    private static String service(String name, String number) {
        return "name: %s\nphones: [\"%s\"]\nprintable: true\n".formatted(name, number);
    }
}
