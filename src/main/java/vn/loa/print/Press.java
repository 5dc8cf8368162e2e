package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
import vn.loa.content.PressProfile;
import vn.loa.output.Hash;

/**
 * Makes the file a print shop wants out of the one for the office: the same layout, which already
 * holds its bleed outside the page, with the bleed shown, marks round it, and inks for colours.
 * Tags for screen readers stay.
 *
 * @param palette recipes of its colours
 * @param foldsMm distances of the folds from the left edge of page 1
 * @param name what the sheets say of themselves outside the trim, e.g. {@code to-roi-30-7}
 * @param sample whether the sheets must say that they are not to be printed for real
 * @param profile what the press makes of its inks; with it, the file is marked as PDF/X-4
 * @param day the file says it was made, which that mark asks for
 */
record Press(
        Palette palette,
        List<Double> foldsMm,
        String name,
        boolean sample,
        Optional<PressProfile> profile,
        LocalDate day) {

    /** Any day would do where nothing of the piece is dated, as long as it is always the same. */
    static final LocalDate NO_DAY = LocalDate.of(2000, 1, 1);

    Press {
        foldsMm = List.copyOf(foldsMm);
    }

    /** A press of which nothing is known. */
    Press(Palette palette, List<Double> foldsMm, String name, boolean sample) {
        this(palette, foldsMm, name, sample, Optional.empty(), NO_DAY);
    }

    /**
     * The press file. The same input gives the same bytes.
     *
     * @param office a finished file, trimmed to its sheet
     * @param paper the sheet; where it has no bleed, the press file has none either
     */
    Pdf of(byte[] office, Paper paper, PrintFonts fonts) {
        try (var lent = fonts.lend();
                var document = Loader.loadPDF(office)) {
            var colours = new Recolouring(document, new PressColours(palette));
            var marks = new PressMarks(document, lent, paper, this);
            var number = 0;
            for (var page : document.getPages()) {
                show(page, paper);
                write(document, page, colours.recoloured(page));
                marks.draw(page, number++);
            }
            describe(document, "", identity(office));
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
        return this + profile.map(known -> Hash.of(known.bytes())).orElse("");
    }

    /**
     * Lets a press file say what it is.
     *
     * @param more what follows the title of the piece
     * @param identity of the file
     */
    void describe(PDDocument document, String more, long identity) throws IOException {
        var metadata = Metadata.of(document, more);
        if (profile.isPresent()) {
            new PdfX4(profile.get(), day, identity).mark(document, metadata);
        } else if (!more.isEmpty()) {
            metadata.writeTo(document);
        }
        document.getDocumentInformation().setTrapped("False");
        document.setDocumentId(identity);
    }

    private static void show(PDPage page, Paper paper) {
        var trim = page.getTrimBox();
        var bleed = grown(trim, Paper.points(paper.bleedMm()));
        page.setBleedBox(bleed);
        page.setMediaBox(grown(trim, Paper.points(CutMarks.roomMm(paper.bleedMm()))));
        page.setCropBox(page.getMediaBox());
    }

    static PDRectangle grown(PDRectangle box, float by) {
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
