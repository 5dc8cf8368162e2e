package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

/** Puts the kerning into the text of finished pages; it stays text that can be found and read. */
final class KernedPages {

    private final PrintFonts fonts;

    KernedPages(PrintFonts fonts) {
        this.fonts = fonts;
    }

    /** Rewrites all pages. Call before saving: glyphs still have the numbers of the whole font. */
    void kern(PDDocument document) throws IOException {
        for (var page : document.getPages()) {
            var stream = new PDStream(document);
            try (var out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                new ContentStreamWriter(out).writeTokens(kerned(page));
            }
            page.setContents(stream);
        }
    }

    private List<Object> kerned(PDPage page) throws IOException {
        var tokens = new ArrayList<Object>();
        Deque<Kerning> saved = new ArrayDeque<>();
        var current = Kerning.NONE;
        for (var token : new PDFStreamParser(page).parse()) {
            tokens.add(token);
            if (!(token instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.SAVE -> saved.push(current);
                case OperatorName.RESTORE -> current = saved.pop();
                case OperatorName.SET_FONT_AND_SIZE -> current = kerningOf(page, tokens);
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED ->
                        kernLast(tokens, current);
                default -> {
                    // paints no text
                }
            }
        }
        return tokens;
    }

    private Kerning kerningOf(PDPage page, List<Object> tokens) throws IOException {
        var name = (COSName) tokens.get(tokens.size() - 3);
        return fonts.kerning(page.getResources().getFont(name).getName());
    }

    private static void kernLast(List<Object> tokens, Kerning kerning) {
        tokens.remove(tokens.size() - 1);
        var shown = (COSBase) tokens.remove(tokens.size() - 1);
        tokens.add(kerned(shown, kerning));
        tokens.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
    }

    private static COSArray kerned(COSBase shown, Kerning kerning) {
        var parts = shown instanceof COSArray array ? array.toList() : List.of(shown);
        var line = new Line(kerning);
        for (var part : parts) {
            if (part instanceof COSString text) {
                line.show(text.getBytes());
            } else if (part instanceof COSNumber move) {
                line.move(move.floatValue());
            }
        }
        return line.finished();
    }

    /** One line of text being built: runs of glyphs with the moves between them. */
    private static final class Line {
        private final Kerning kerning;
        private final COSArray parts = new COSArray();
        private final ByteArrayOutputStream run = new ByteArrayOutputStream();
        private float move;
        private int left = -1;

        Line(Kerning kerning) {
            this.kerning = kerning;
        }

        void show(byte[] codes) {
            for (var i = 0; i + 1 < codes.length; i += 2) {
                var glyph = (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
                if (left >= 0) {
                    // PDF subtracts what it finds in the array.
                    move -= kerning.between(left, glyph);
                }
                endRunIfMoved();
                run.write(codes, i, 2);
                left = glyph;
            }
        }

        void move(float thousandths) {
            move += thousandths;
        }

        private void endRunIfMoved() {
            if (move == 0) {
                return;
            }
            endRun();
            parts.add(new COSFloat(move));
            move = 0;
        }

        private void endRun() {
            if (run.size() > 0) {
                parts.add(new COSString(run.toByteArray(), true));
                run.reset();
            }
        }

        COSArray finished() {
            endRun();
            return parts;
        }
    }
}
