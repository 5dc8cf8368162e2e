package vn.loa.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.loa.lang.Language;

/**
 * What stands round the sheet for the print shop: where to cut, where to fold, what it is. On a
 * sample, {@code BẢN MẪU} across the sheet too. Screen readers pass over all of it.
 */
final class PressMarks {

    /** Marks stand clear of the bleed. */
    private static final double CLEAR_MM = 0.5;

    private static final double LEAST_GAP_MM = 3.5;
    private static final double LENGTH_MM = 5;
    private static final float LINE_PT = 0.25f;
    private static final float NOTE_PT = 6;
    private static final double NOTE_BELOW_MARKS_MM = -0.5;
    private static final double EDGE_MM = 1.5;
    private static final String SAMPLE = "BẢN MẪU";
    private static final float SAMPLE_LINE_PT = 0.8f;
    private static final float SAMPLE_SHADE = 0.3f;

    /** Share of the sheet's diagonal the word takes. */
    private static final double SAMPLE_SHARE = 0.6;

    /** Height of a capital in a font of one point. */
    private static final float CAPITAL = 0.71f;

    private final PDDocument document;
    private final Paper paper;
    private final Press press;
    private final PDFont font;
    private final PDColor everyInk;

    PressMarks(PDDocument document, PrintFonts fonts, Paper paper, Press press) throws IOException {
        this.document = document;
        this.paper = paper;
        this.press = press;
        this.font = fonts.embedded(document);
        this.everyInk = press.blackOnly() ? black() : everyInk();
    }

    /** Paper round the trimmed sheet, enough for the bleed and the marks, in millimetres. */
    static double roomMm(Paper paper) {
        return gapMm(paper) + LENGTH_MM + EDGE_MM;
    }

    private static double gapMm(Paper paper) {
        return Math.max(LEAST_GAP_MM, paper.bleedMm() + CLEAR_MM);
    }

    private static PDColor black() {
        return new PDColor(new float[] {0, 0, 0, 1}, PDDeviceCMYK.INSTANCE);
    }

    /** Registration colour: on every plate, whichever inks there are. */
    private static PDColor everyInk() {
        try {
            var mix = new COSArray();
            mix.add(COSName.SEPARATION);
            mix.add(COSName.getPDFName("All"));
            mix.add(COSName.DEVICECMYK);
            mix.add(tint().getCOSObject());
            return new PDColor(new float[] {1}, new PDSeparation(mix));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static PDFunctionType2 tint() {
        var function = new COSDictionary();
        function.setInt(COSName.FUNCTION_TYPE, 2);
        function.setItem(COSName.DOMAIN, numbers(0, 1));
        function.setItem(COSName.C0, numbers(0, 0, 0, 0));
        function.setItem(COSName.C1, numbers(1, 1, 1, 1));
        function.setInt(COSName.N, 1);
        return new PDFunctionType2(function);
    }

    private static COSArray numbers(float... values) {
        var array = new COSArray();
        array.setFloatArray(values);
        return array;
    }

    /**
     * Draws round and, on a sample, over a page that already has its boxes.
     *
     * @param number of the page, from 0
     */
    void draw(PDPage page, int number) throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            pen.setLineWidth(LINE_PT);
            pen.setStrokingColor(everyInk);
            cutMarks(pen, page.getTrimBox());
            foldMarks(pen, page.getTrimBox(), number);
            note(pen, page.getTrimBox(), number);
            if (press.sample()) {
                sample(pen, page.getTrimBox());
            }
            pen.endMarkedContent();
        }
    }

    private void cutMarks(PDPageContentStream pen, PDRectangle trim) throws IOException {
        for (var x : new float[] {trim.getLowerLeftX(), trim.getUpperRightX()}) {
            upright(pen, x, trim);
        }
        var near = Paper.points(gapMm(paper));
        var far = Paper.points(gapMm(paper) + LENGTH_MM);
        for (var y : new float[] {trim.getLowerLeftY(), trim.getUpperRightY()}) {
            line(pen, trim.getLowerLeftX() - far, y, trim.getLowerLeftX() - near, y);
            line(pen, trim.getUpperRightX() + near, y, trim.getUpperRightX() + far, y);
        }
    }

    /** Dashed; the back of a sheet is turned over its short edge, so its folds are mirrored. */
    private void foldMarks(PDPageContentStream pen, PDRectangle trim, int number)
            throws IOException {
        pen.setLineDashPattern(new float[] {2, 1.5f}, 0);
        for (var fold : press.foldsMm()) {
            var fromLeft = number % 2 == 0 ? fold : paper.widthMm() - fold;
            upright(pen, trim.getLowerLeftX() + Paper.points(fromLeft), trim);
        }
        pen.setLineDashPattern(new float[0], 0);
    }

    /** A line above and one below the sheet. */
    private void upright(PDPageContentStream pen, float x, PDRectangle trim) throws IOException {
        var near = Paper.points(gapMm(paper));
        var far = Paper.points(gapMm(paper) + LENGTH_MM);
        line(pen, x, trim.getLowerLeftY() - far, x, trim.getLowerLeftY() - near);
        line(pen, x, trim.getUpperRightY() + near, x, trim.getUpperRightY() + far);
    }

    private static void line(PDPageContentStream pen, float x, float y, float toX, float toY)
            throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }

    private void note(PDPageContentStream pen, PDRectangle trim, int number) throws IOException {
        var text =
                "%s  %s × %s mm + %s mm  %s/%s  %s"
                        .formatted(
                                press.name(),
                                Language.VIETNAMESE.number(paper.widthMm()),
                                Language.VIETNAMESE.number(paper.heightMm()),
                                Language.VIETNAMESE.number(paper.bleedMm()),
                                number + 1,
                                document.getNumberOfPages(),
                                press.blackOnly() ? "K" : "CMYK");
        var room = trim.getWidth() - 2 * Paper.points(gapMm(paper));
        var size = Math.min(NOTE_PT, room / width(press.sample() ? SAMPLE + "  " + text : text));
        pen.setNonStrokingColor(0f, 0f, 0f, 1f);
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(
                trim.getLowerLeftX() + Paper.points(gapMm(paper)),
                trim.getLowerLeftY()
                        - Paper.points(gapMm(paper) + LENGTH_MM + NOTE_BELOW_MARKS_MM));
        pen.showText(press.sample() ? SAMPLE + "  " + text : text);
        pen.endText();
    }

    /** Width of a text of one point, in points. */
    private float width(String text) throws IOException {
        return font.getStringWidth(text) / 1000;
    }

    /** Outlines that only darken: codes under them, black on white, can still be read. */
    private void sample(PDPageContentStream pen, PDRectangle trim) throws IOException {
        var diagonal = Math.hypot(trim.getWidth(), trim.getHeight());
        var size = (float) (diagonal * SAMPLE_SHARE / width(SAMPLE));
        var place =
                Matrix.getRotateInstance(
                        Math.atan2(trim.getHeight(), trim.getWidth()),
                        trim.getLowerLeftX() + trim.getWidth() / 2,
                        trim.getLowerLeftY() + trim.getHeight() / 2);
        place.translate(-width(SAMPLE) * size / 2, -size * CAPITAL / 2);
        var darken = new PDExtendedGraphicsState();
        darken.setBlendMode(BlendMode.MULTIPLY);
        pen.setGraphicsStateParameters(darken);
        pen.setStrokingColor(0f, 0f, 0f, SAMPLE_SHADE);
        pen.setLineWidth(SAMPLE_LINE_PT);
        pen.beginText();
        pen.setFont(font, size);
        pen.setRenderingMode(RenderingMode.STROKE);
        pen.setTextMatrix(place);
        pen.showText(SAMPLE);
        pen.endText();
    }
}
