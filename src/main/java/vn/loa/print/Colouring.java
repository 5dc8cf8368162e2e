package vn.loa.print;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Colours a document can be written in, other than those of a screen. */
interface Colouring {

    /**
     * A colour of the screen in these.
     *
     * @param shares from 0 to 1, as many as the operators take
     * @param fillState name of the graphics state a fill of it needs; empty when any will do
     */
    record Mix(List<Float> shares, Optional<COSName> fillState) {
        public Mix {
            shares = List.copyOf(shares);
        }
    }

    /** A colour {@code 0xRRGGBB}; absent when nobody said how to mix it. Black is always there. */
    Optional<Mix> mix(int rgb);

    String fillOperator();

    String strokeOperator();

    /** Adds the graphics states its mixes name. */
    void name(PDResources resources);

    /** The picture in these colours, of the same size in pixels, with its mask. */
    PDImageXObject picture(PDImageXObject picture, PDDocument document) throws IOException;
}
