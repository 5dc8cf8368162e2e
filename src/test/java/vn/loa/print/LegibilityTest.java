package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each check is seen to fail on a fault planted for it, and to pass without. */
class LegibilityTest {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 1);

    private final PdfEngine engine = new OpenHtmlEngine(new PrintFonts());

    @Test
    void aCardInOrderHasNothingWrong() {
        assertThat(misfits("<p>Gọi 111</p>" + code(24, "#000000"))).isEmpty();
    }

    @Test
    void aLineEndInACellIsNoMissingLetter() {
        assertThat(misfits("<table><tr><td>một\nhai</td><td>ba<br/>\nbốn</td></tr></table>"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"#777777, #FFFFFF, 4.478", "#FFFFFF, #FFBF47, 1.63", "#000000, #0B4F8A, 2.5"})
    void textThatHardlyStandsOutIsFoundWithItsGround(String ink, String ground, double ratio) {
        var faint =
                "<p>Rõ</p><p style='background-color:%s;color:%s'>Mờ quá</p>"
                        .formatted(ground, ink);
        assertThat(misfits(faint))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.LowContrast.class,
                        low -> {
                            assertThat(low.text()).isEqualTo("Mờ quá");
                            assertThat(low.ratio()).isCloseTo(ratio, within(0.05));
                        });
    }

    @Test
    void theGroundIsWhatWasPaintedLastUnderTheText() {
        assertThat(
                        misfits(
                                "<div style='background-color:#0B4F8A;padding:3mm'>"
                                        + "<p style='background-color:#FFFFFF;color:#0B4F8A'>Rõ</p>"
                                        + "<p style='color:#FFFFFF'>Cũng rõ</p></div>"))
                .isEmpty();
    }

    @Test
    void lettersTooSmallForAPressAreFound() {
        assertThat(misfits("<p style='font-size:5.5pt'>Nhỏ xíu</p>"))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.TooSmall.class,
                        small -> {
                            assertThat(small.text()).isEqualTo("Nhỏ xíu");
                            assertThat(small.points()).isCloseTo(5.5, within(0.05));
                        });
    }

    /** An x of Open Sans is 0.535 of its size: 30 pt are read from 1.7 m, 60 pt from 3.4 m. */
    @Test
    void wordsAndNumbersTooSmallForTheirDistanceAreFound() {
        var poster =
                "<p style='font-size:%spt;line-height:1.4'>Gọi</p>"
                        + "<p style='font-size:%spt;line-height:1.4'>111</p>";
        assertThat(misfits(poster.formatted(40, 40), CARD.readFrom(2))).isEmpty();
        assertThat(misfits(poster.formatted(30, 40), CARD.readFrom(2)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.TooFar.class,
                        far -> {
                            assertThat(far.text()).isEqualTo("Gọi");
                            assertThat(far.reachM()).isCloseTo(1.7, within(0.05));
                            assertThat(far.wantedM()).isEqualTo(2);
                        });
        assertThat(misfits(poster.formatted(40, 30), CARD.readFrom(2)))
                .extracting(Misfit.TooFar.class::cast)
                .extracting(Misfit.TooFar::text)
                .containsExactly("111");
        assertThat(misfits(poster.formatted(12, 12))).isEmpty();
    }

    @Test
    void aTextThatStandsOnAnotherIsFoundWithBoth() {
        var number =
                "<div style='position:absolute;left:10mm;top:%smm;font-size:30pt;line-height:1'>"
                        + "0900 000 001</div>";
        assertThat(misfits("<p>Ở Việt Nam</p>" + number.formatted(8)))
                .containsExactly(new Misfit.Overlap("Ở Việt Nam", List.of("0900 000 001")));
        assertThat(misfits("<p>Ở Việt Nam</p>" + number.formatted(15))).isEmpty();
    }

    @Test
    void linesTooCloseForTheirAccentsAreFound() {
        var lines = "<p style='line-height:%s'>Gọi gấp nghe<br/>ẨẪ ỔỖ ẬỘ ỂỄ</p>";
        assertThat(misfits(lines.formatted(0.95))).hasSize(1);
        assertThat(misfits(lines.formatted(1.2))).isEmpty();
    }

    @Test
    void aLineTooThinIsFound() {
        var line =
                "<svg xmlns='http://www.w3.org/2000/svg' alt='Nét' width='20mm' height='5mm'"
                        + " viewBox='0 0 20 5'><path d='M1 1 H19' stroke='#000000'"
                        + " stroke-width='%s'/></svg>";
        assertThat(misfits(line.formatted("0.05")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.TooThin.class,
                        thin -> assertThat(thin.points()).isCloseTo(0.14, within(0.01)));
        assertThat(misfits(line.formatted("0.2"))).isEmpty();
    }

    @Test
    void aPictureNeedsPixelsForItsSize() throws Exception {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(100, 100, BufferedImage.TYPE_INT_RGB), "png", picture);
        var image =
                "<img alt='Ảnh' style='width:%smm;height:%smm' src='data:image/png;base64,"
                        + Base64.getEncoder().encodeToString(picture.toByteArray())
                        + "'/>";
        assertThat(misfits(image.formatted(12, 12))).isEmpty();
        assertThat(misfits(image.formatted(25.4, 25.4)))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.TooCoarse.class,
                        coarse -> {
                            assertThat(coarse.ppi()).isCloseTo(100, within(1.0));
                            assertThat(coarse.least()).isEqualTo(200);
                        });
    }

    @Test
    void aPictureThatIsNotThereIsFound() {
        assertThat(misfits("<p><img alt='Ảnh' src='anh/cho-phien.jpg'/>Chợ</p>"))
                .contains(new Misfit.NoPicture("anh/cho-phien.jpg"));
    }

    @Test
    void aCodeTooSmallToScanIsFoundWithItsModule() {
        assertThat(misfits(code(15, "#000000")))
                .singleElement()
                .isInstanceOfSatisfying(
                        Misfit.UnreadableCode.class,
                        small -> assertThat(small.moduleMm()).isBetween(0.3, 0.5));
    }

    @Test
    void aCodeThatIsCoveredOrFaintIsFound() {
        var covered =
                code(24, "#000000")
                        + "<div style='position:absolute;left:14mm;top:14mm;width:6mm;height:6mm;"
                        + "background-color:#FFFFFF;z-index:2'></div>";
        assertThat(misfits(covered)).containsExactly(new Misfit.UnreadableCode("Mã", 0));
        assertThat(misfits(code(24, "#B9D2E8")))
                .containsExactly(new Misfit.UnreadableCode("Mã", 0));
    }

    @Test
    void aCodeWithoutItsQuietMarginIsFound() {
        var crowded =
                code(24, "#000000")
                        + "<div style='position:absolute;left:10mm;top:10mm;width:2mm;height:24mm;"
                        + "background-color:#000000;z-index:2'></div>";
        assertThat(misfits(crowded)).containsExactly(new Misfit.UnreadableCode("Mã", 0));
    }

    private static String code(int millimetres, String colour) {
        var code = QrCode.of("https://loa.example/dau-hieu/");
        return """
        <svg xmlns="http://www.w3.org/2000/svg" alt="Mã" width="%2$smm" height="%2$smm"
        style="display:block" viewBox="0 0 %1$s %1$s"><rect width="%1$s" height="%1$s"
        fill="#FFFFFF"/><path d="%3$s" fill="%4$s"/></svg>"""
                .formatted(code.size(), millimetres, code.path(), colour);
    }

    private List<Misfit> misfits(String body) {
        return misfits(body, CARD);
    }

    private List<Misfit> misfits(String body, Paper paper) {
        var html =
                """
                <html lang="vi"><head><title>Thẻ</title><meta name="subject" content="Thẻ"/>
                <meta name="description" content="Thẻ"/>
                <style>@page{margin:0} body{margin:10mm;font-family:'Open Sans';font-size:10pt}
                p{margin:0}</style></head><body>%s</body></html>"""
                        .formatted(body);
        return engine.pdf(html, paper).misfits();
    }
}
