package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/**
 * Greys as a printer with one toner takes them: black letters as black, not as three equal lights
 * that a colour printer would mix of all its toners. What is still coloured becomes the grey that
 * contrasts as it does.
 */
final class OfficeGreys implements Colouring {

    /** A finished file in greys. The same file gives the same bytes. */
    static Pdf of(Pdf office) {
        try (var document = Loader.loadPDF(office.bytes())) {
            var greys = new Recolouring(document, new OfficeGreys());
            for (var page : document.getPages()) {
                var stream = new PDStream(document);
                try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                    new ContentStreamWriter(out).writeTokens(greys.recoloured(page));
                }
                page.setContents(stream);
            }
            document.setDocumentId(identity(office.bytes()));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), office.pages(), office.misfits());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static long identity(byte[] office) {
        var sum = new CRC32();
        sum.update(office);
        return sum.getValue();
    }

    @Override
    public Optional<Mix> mix(int rgb) {
        var isGrey = rgb == (rgb & 0xFF) * 0x010101;
        var light = isGrey ? rgb & 0xFF : Legibility.grey(rgb);
        return Optional.of(new Mix(List.of(light / 255f), Optional.empty()));
    }

    @Override
    public String fillOperator() {
        return OperatorName.NON_STROKING_GRAY;
    }

    @Override
    public String strokeOperator() {
        return OperatorName.STROKING_COLOR_GRAY;
    }

    @Override
    public void name(PDResources resources) {}

    @Override
    public PDImageXObject picture(PDImageXObject picture, PDDocument document) throws IOException {
        return RecolouredImage.of(picture, Inks.BLACK, document);
    }
}
