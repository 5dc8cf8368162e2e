package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;

/**
 * Makes the file a print shop wants out of the one for the office: the same layout, which already
 * holds its bleed outside the page, with the bleed shown, marks round it, and inks for colours.
 * Tags for screen readers stay.
 *
 * @param palette recipes of its colours
 * @param foldsMm distances of the folds from the left edge of page 1
 * @param name what the sheets say of themselves outside the trim, e.g. {@code to-roi-30-7}
 * @param sample whether the sheets must say that they are not to be printed for real
 */
record Press(Palette palette, List<Double> foldsMm, String name, boolean sample) {

    Press {
        foldsMm = List.copyOf(foldsMm);
    }

    /**
     * The press file. The same input gives the same bytes.
     *
     * @param office a finished file, trimmed to its sheet
     * @param paper the sheet; where it has no bleed, the press file has none either
     */
    Pdf of(byte[] office, Paper paper, PrintFonts fonts) {
        try (var document = Loader.loadPDF(office)) {
            var colours = new PressColours(document, palette);
            var marks = new PressMarks(document, fonts, paper, this);
            var number = 0;
            for (var page : document.getPages()) {
                show(page, paper);
                write(document, page, colours.inked(page));
                marks.draw(page, number++);
            }
            document.getDocumentInformation().setTrapped("False");
            document.setDocumentId(identity(office));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            List<Misfit> misfits = new ArrayList<>();
            colours.unknown().forEach(colour -> misfits.add(new Misfit.NoInk(colour)));
            return new Pdf(bytes.toByteArray(), document.getNumberOfPages(), misfits);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean blackOnly() {
        return palette.pressInks() == Inks.BLACK;
    }

    /** Everything {@link #of} depends on beside the file. */
    String input() {
        return toString();
    }

    private static void show(PDPage page, Paper paper) {
        var trim = page.getTrimBox();
        var bleed = grown(trim, Paper.points(paper.bleedMm()));
        page.setBleedBox(bleed);
        page.setMediaBox(grown(trim, Paper.points(PressMarks.roomMm(paper))));
        page.setCropBox(page.getMediaBox());
    }

    private static PDRectangle grown(PDRectangle box, float by) {
        return new PDRectangle(
                box.getLowerLeftX() - by,
                box.getLowerLeftY() - by,
                box.getWidth() + 2 * by,
                box.getHeight() + 2 * by);
    }

    /** Clipped to its bleed: drawings may run far over the sheet. */
    private static void write(PDDocument document, PDPage page, List<Object> tokens)
            throws IOException {
        var bleed = page.getBleedBox();
        var all = new ArrayList<Object>();
        all.add(Operator.getOperator(OperatorName.SAVE));
        for (var number :
                new float[] {
                    bleed.getLowerLeftX(),
                    bleed.getLowerLeftY(),
                    bleed.getWidth(),
                    bleed.getHeight()
                }) {
            all.add(new COSFloat(number));
        }
        all.add(Operator.getOperator(OperatorName.APPEND_RECT));
        all.add(Operator.getOperator(OperatorName.CLIP_NON_ZERO));
        all.add(Operator.getOperator(OperatorName.ENDPATH));
        all.addAll(tokens);
        all.add(Operator.getOperator(OperatorName.RESTORE));
        var stream = new PDStream(document);
        try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(all);
        }
        page.setContents(stream);
    }

    private static long identity(byte[] office) {
        var sum = new CRC32();
        sum.update(office);
        sum.update("press".getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
