package vn.loa.print;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDExtendedGraphicsState;

/**
 * The inks of a palette. Solid black is printed on top of what lies under it, so that no white rim
 * shows where the sheets are not quite in register.
 */
final class PressColours implements Colouring {

    private static final COSName OVERPRINT = COSName.getPDFName("LoaOverprint");
    private static final COSName KNOCK_OUT = COSName.getPDFName("LoaKnockOut");

    private final Palette palette;
    private final PDExtendedGraphicsState overprint = state(true);
    private final PDExtendedGraphicsState knockOut = state(false);

    PressColours(Palette palette) {
        this.palette = palette;
    }

    private static PDExtendedGraphicsState state(boolean over) {
        var state = new PDExtendedGraphicsState();
        state.setStrokingOverprintControl(false);
        state.setNonStrokingOverprintControl(over);
        state.setOverprintMode(over ? 1 : 0);
        return state;
    }

    @Override
    public Optional<Mix> mix(int rgb) {
        return palette.ink(rgb).map(this::mix);
    }

    private Mix mix(Ink ink) {
        var over = ink.isSolidBlack() && palette.bearsOverprint();
        var shares =
                Stream.of(ink.cyan(), ink.magenta(), ink.yellow(), ink.black())
                        .map(percent -> percent / 100f);
        return new Mix(shares.toList(), Optional.of(over ? OVERPRINT : KNOCK_OUT));
    }

    @Override
    public String fillOperator() {
        return OperatorName.NON_STROKING_CMYK;
    }

    @Override
    public String strokeOperator() {
        return OperatorName.STROKING_COLOR_CMYK;
    }

    @Override
    public void name(PDResources resources) {
        resources.put(OVERPRINT, overprint);
        resources.put(KNOCK_OUT, knockOut);
    }

    @Override
    public PDImageXObject picture(PDImageXObject picture, PDDocument document) throws IOException {
        return RecolouredImage.of(picture, palette.pressInks(), document);
    }
}
