package vn.loa.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import vn.loa.lang.Language;

/**
 * What stands round the sheet for the print shop: where to cut, where to fold, what it is. On a
 * sample, {@code BẢN MẪU} across the sheet too. Screen readers pass over all of it.
 */
final class PressMarks {

    private static final float NOTE_PT = 6;
    private static final double NOTE_BELOW_MARKS_MM = -0.5;
    static final String SAMPLE = "BẢN MẪU";
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

    PressMarks(PDDocument document, PrintFonts.Lent fonts, Paper paper, Press press)
            throws IOException {
        this.document = document;
        this.paper = paper;
        this.press = press;
        this.font = fonts.forNotes(document);
    }

    /**
     * Draws round and, on a sample, over a page that already has its boxes.
     *
     * @param number of the page, from 0
     */
    void draw(PDPage page, int number) throws IOException {
        try (var pen = new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            pen.beginMarkedContent(COSName.ARTIFACT);
            lines(pen, page.getTrimBox(), number);
            note(pen, page.getTrimBox(), number);
            if (press.sample()) {
                sample(pen, page.getTrimBox());
            }
            pen.endMarkedContent();
        }
    }

    /** The back of a sheet is turned over its short edge, so its folds are mirrored. */
    private void lines(PDPageContentStream pen, PDRectangle trim, int number) throws IOException {
        var marks = new CutMarks(pen, trim, paper.bleedMm());
        marks.begin(press.blackOnly());
        marks.upright(trim.getLowerLeftX());
        marks.upright(trim.getUpperRightX());
        marks.level(trim.getLowerLeftY());
        marks.level(trim.getUpperRightY());
        for (var fold : press.foldsMm()) {
            var fromLeft = number % 2 == 0 ? fold : paper.widthMm() - fold;
            marks.fold(trim.getLowerLeftX() + Paper.points(fromLeft));
        }
    }

    private void note(PDPageContentStream pen, PDRectangle trim, int number) throws IOException {
        var text =
                "%s  %s × %s mm + %s mm  %s/%s  %s%s"
                        .formatted(
                                press.name(),
                                Language.VIETNAMESE.number(paper.widthMm()),
                                Language.VIETNAMESE.number(paper.heightMm()),
                                Language.VIETNAMESE.number(paper.bleedMm()),
                                number + 1,
                                document.getNumberOfPages(),
                                press.blackOnly() ? "K" : "CMYK",
                                paper.scale() > 1 ? enlarged() : "");
        var room = trim.getWidth() - 2 * Paper.points(CutMarks.gapMm(paper.bleedMm()));
        var size = Math.min(NOTE_PT, room / width(press.sample() ? SAMPLE + "  " + text : text));
        pen.setNonStrokingColor(0f, 0f, 0f, 1f);
        pen.beginText();
        pen.setFont(font, size);
        pen.newLineAtOffset(
                trim.getLowerLeftX() + Paper.points(CutMarks.gapMm(paper.bleedMm())),
                trim.getLowerLeftY()
                        - Paper.points(CutMarks.endMm(paper.bleedMm()) + NOTE_BELOW_MARKS_MM));
        pen.showText(press.sample() ? SAMPLE + "  " + text : text);
        pen.endText();
    }

    private String enlarged() {
        return "  1:%s, in phóng %s %%: %s × %s mm"
                .formatted(
                        paper.scale(),
                        paper.scale() * 100,
                        Language.VIETNAMESE.number(paper.widthMm() * paper.scale()),
                        Language.VIETNAMESE.number(paper.heightMm() * paper.scale()));
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
