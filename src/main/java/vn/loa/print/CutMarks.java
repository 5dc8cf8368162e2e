package vn.loa.print;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.function.PDFunctionType2;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** Lines outside a block of paper that show where to cut or fold it. */
final class CutMarks {

    /** Marks stand clear of the bleed. */
    private static final double CLEAR_MM = 0.5;

    private static final double LEAST_GAP_MM = 3.5;
    private static final double LENGTH_MM = 5;
    private static final double EDGE_MM = 1.5;
    private static final float LINE_PT = 0.25f;

    private final PDPageContentStream pen;
    private final PDRectangle block;
    private final float near;
    private final float far;

    /**
     * @param block as trimmed
     * @param bleedMm the marks stay out of
     */
    CutMarks(PDPageContentStream pen, PDRectangle block, double bleedMm) {
        this.pen = pen;
        this.block = block;
        this.near = Paper.points(gapMm(bleedMm));
        this.far = Paper.points(endMm(bleedMm));
    }

    /** From the trim to where marks begin, in millimetres. */
    static double gapMm(double bleedMm) {
        return Math.max(LEAST_GAP_MM, bleedMm + CLEAR_MM);
    }

    /** From the trim to where marks end, in millimetres. */
    static double endMm(double bleedMm) {
        return gapMm(bleedMm) + LENGTH_MM;
    }

    /** Paper round the trim, enough for bleed and marks, in millimetres. */
    static double roomMm(double bleedMm) {
        return endMm(bleedMm) + EDGE_MM;
    }

    /** Makes the pen ready for marks. */
    void begin(boolean blackOnly) throws IOException {
        pen.setLineWidth(LINE_PT);
        pen.setStrokingColor(blackOnly ? black() : everyInk());
    }

    /** Lines above and below the block. */
    void upright(float x) throws IOException {
        line(x, block.getLowerLeftY() - far, x, block.getLowerLeftY() - near);
        line(x, block.getUpperRightY() + near, x, block.getUpperRightY() + far);
    }

    /** Lines left and right of the block. */
    void level(float y) throws IOException {
        line(block.getLowerLeftX() - far, y, block.getLowerLeftX() - near, y);
        line(block.getUpperRightX() + near, y, block.getUpperRightX() + far, y);
    }

    /** Dashed lines above and below the block. */
    void fold(float x) throws IOException {
        pen.setLineDashPattern(new float[] {2, 1.5f}, 0);
        upright(x);
        pen.setLineDashPattern(new float[0], 0);
    }

    private void line(float x, float y, float toX, float toY) throws IOException {
        pen.moveTo(x, y);
        pen.lineTo(toX, toY);
        pen.stroke();
    }

    private static PDColor black() {
        return new PDColor(new float[] {0, 0, 0, 1}, PDDeviceCMYK.INSTANCE);
    }

    /** Registration colour: on every plate, whichever inks there are. */
    private static PDColor everyInk() throws IOException {
        var mix = new COSArray();
        mix.add(COSName.SEPARATION);
        mix.add(COSName.getPDFName("All"));
        mix.add(COSName.DEVICECMYK);
        mix.add(tint().getCOSObject());
        return new PDColor(new float[] {1}, new PDSeparation(mix));
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
}
