package vn.loa.print;

import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDVectorFont;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Reads from a finished file what its pages show, without drawing them. */
final class PageReader extends PDFGraphicsStreamEngine {

    /** Height of a capital in a font of one point. */
    private static final double CAPITAL = 0.71;

    private static final double POINTS_PER_INCH = 72;

    private final AffineTransform toSheet;
    private final List<PaintedPage.Fill> fills = new ArrayList<>();
    private final List<PaintedPage.Line> lines = new ArrayList<>();
    private final List<PaintedPage.Letter> letters = new ArrayList<>();
    private final List<PaintedPage.Image> images = new ArrayList<>();
    private final Map<PDFont, Map<Integer, Rectangle2D>> outlines;
    private GeneralPath path = new GeneralPath();
    private int clipRule = -1;
    private int run;
    private Matrix lineStart = new Matrix();
    private boolean wasRaised;

    /**
     * @param outlines bounds of glyphs in a font of one point, remembered from page to page
     */
    private PageReader(PDPage page, Map<PDFont, Map<Integer, Rectangle2D>> outlines) {
        super(page);
        this.outlines = outlines;
        var trim = page.getTrimBox();
        toSheet =
                AffineTransform.getTranslateInstance(-trim.getLowerLeftX(), -trim.getLowerLeftY());
    }

    /** The pages of a document, in order. */
    static List<PaintedPage> pages(PDDocument document) throws IOException {
        var pages = new ArrayList<PaintedPage>();
        var outlines = new HashMap<PDFont, Map<Integer, Rectangle2D>>();
        for (var page : document.getPages()) {
            var reader = new PageReader(page, outlines);
            reader.processPage(page);
            pages.add(new PaintedPage(reader.fills, reader.lines, reader.letters, reader.images));
        }
        return pages;
    }

    // ---- text

    @Override
    public void showTextString(byte[] string) throws IOException {
        countRun();
        super.showTextString(string);
    }

    @Override
    public void showTextStrings(COSArray array) throws IOException {
        countRun();
        super.showTextStrings(array);
    }

    /** A raised mark, and what goes on behind it, belong to the run they stand in. */
    private void countRun() {
        var isRaised = getGraphicsState().getTextState().getRise() != 0;
        var goesOn = (isRaised || wasRaised) && getTextLineMatrix().equals(lineStart);
        if (!goesOn) {
            run++;
        }
        wasRaised = isRaised;
        lineStart = getTextLineMatrix().clone();
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement)
            throws IOException {
        var text = letters(font.toUnicode(code));
        var at = matrix.createAffineTransform();
        at.preConcatenate(toSheet);
        var box = new Rectangle2D.Double(0, 0, displacement.getX(), CAPITAL);
        letters.add(
                new PaintedPage.Letter(
                        text,
                        run,
                        at.createTransformedShape(box).getBounds2D(),
                        ink(font, code, at),
                        matrix.getScalingFactorY(),
                        matrix.getScalingFactorY() * xHeight(font),
                        rgb(getGraphicsState().getNonStrokingColor()),
                        fills.size()));
    }

    /** Height of an x in a font of one point; 0 where the font does not say. */
    private static double xHeight(PDFont font) {
        var descriptor = font.getFontDescriptor();
        return descriptor == null ? 0 : descriptor.getXHeight() / 1000.0;
    }

    private Rectangle2D ink(PDFont font, int code, AffineTransform at) throws IOException {
        if (!(font instanceof PDVectorFont outlined) || isInvisible()) {
            return new Rectangle2D.Double();
        }
        var glyphs = outlines.computeIfAbsent(font, f -> new HashMap<>());
        var outline = glyphs.get(code);
        if (outline == null) {
            var toPoint = font.getFontMatrix().createAffineTransform();
            outline = new Path2D.Double(outlined.getNormalizedPath(code), toPoint).getBounds2D();
            glyphs.put(code, outline);
        }
        return at.createTransformedShape(outline).getBounds2D();
    }

    private boolean isInvisible() {
        return getGraphicsState().getTextState().getRenderingMode() == RenderingMode.NEITHER;
    }

    /** A ligature such as "ffi" is one glyph of several letters. */
    private static String letters(String glyph) {
        if (glyph == null) {
            return "\uFFFD";
        }
        return glyph.matches("[\uFB00-\uFB06]")
                ? Normalizer.normalize(glyph, Normalizer.Form.NFKC)
                : glyph;
    }

    // ---- areas and lines

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0.getX(), p0.getY());
        path.lineTo(p1.getX(), p1.getY());
        path.lineTo(p2.getX(), p2.getY());
        path.lineTo(p3.getX(), p3.getY());
        path.closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(x1, y1, x2, y2, x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.getCurrentPoint();
    }

    @Override
    public void closePath() {
        path.closePath();
    }

    @Override
    public void clip(int windingRule) {
        clipRule = windingRule;
    }

    @Override
    public void endPath() {
        if (clipRule >= 0) {
            path.setWindingRule(clipRule);
            getGraphicsState().intersectClippingPath(path);
            clipRule = -1;
        }
        path = new GeneralPath();
    }

    @Override
    public void strokePath() throws IOException {
        var scale = getGraphicsState().getCurrentTransformationMatrix().getScalingFactorX();
        lines.add(new PaintedPage.Line(getGraphicsState().getLineWidth() * scale));
        endPath();
    }

    @Override
    public void fillPath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path, OptionalInt.of(rgb(getGraphicsState().getNonStrokingColor())));
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) throws IOException {
        path.setWindingRule(windingRule);
        fill(path, OptionalInt.of(rgb(getGraphicsState().getNonStrokingColor())));
        strokePath();
    }

    @Override
    public void shadingFill(COSName shading) {
        fill(getGraphicsState().getCurrentClippingPath(), OptionalInt.empty());
    }

    @Override
    public void drawImage(PDImage image) {
        var at = getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
        fill(at.createTransformedShape(new Rectangle2D.Double(0, 0, 1, 1)), OptionalInt.empty());
        if (!image.isStencil()) {
            var across = image.getWidth() / Math.hypot(at.getScaleX(), at.getShearY());
            var down = image.getHeight() / Math.hypot(at.getScaleY(), at.getShearX());
            images.add(new PaintedPage.Image(Math.min(across, down) * POINTS_PER_INCH));
        }
    }

    private void fill(Shape shape, OptionalInt rgb) {
        var seen = getGraphicsState().getCurrentClippingPath().getBounds2D();
        fills.add(
                new PaintedPage.Fill(
                        new Path2D.Double(shape, toSheet),
                        toSheet.createTransformedShape(seen).getBounds2D(),
                        rgb));
    }

    private static int rgb(PDColor colour) throws IOException {
        return colour.toRGB();
    }
}
