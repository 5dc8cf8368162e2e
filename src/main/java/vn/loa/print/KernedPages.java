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

/**
 * Puts kerning and the places of marks into the text of finished pages; it stays text that can be
 * found and read.
 */
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

    /**
     * How text is set from an operator Tf on.
     *
     * @param size as the operator says it
     */
    private record Setting(Kerning kerning, MarkPlaces marks, float size) {

        static final Setting NONE = new Setting(Kerning.NONE, MarkPlaces.NONE, 0);
    }

    private List<Object> kerned(PDPage page) throws IOException {
        var tokens = new ArrayList<Object>();
        Deque<Setting> saved = new ArrayDeque<>();
        var current = Setting.NONE;
        for (var token : new PDFStreamParser(page).parse()) {
            tokens.add(token);
            if (!(token instanceof Operator operator)) {
                continue;
            }
            switch (operator.getName()) {
                case OperatorName.SAVE -> saved.push(current);
                case OperatorName.RESTORE -> current = saved.pop();
                case OperatorName.SET_FONT_AND_SIZE -> current = setting(page, tokens);
                case OperatorName.SHOW_TEXT, OperatorName.SHOW_TEXT_ADJUSTED ->
                        setLast(tokens, current);
                default -> {
                    // paints no text
                }
            }
        }
        return tokens;
    }

    private Setting setting(PDPage page, List<Object> tokens) throws IOException {
        var name = (COSName) tokens.get(tokens.size() - 3);
        var size = (COSNumber) tokens.get(tokens.size() - 2);
        var font = page.getResources().getFont(name).getName();
        return new Setting(fonts.kerning(font), fonts.marks(font), size.floatValue());
    }

    private static void setLast(List<Object> tokens, Setting setting) {
        tokens.remove(tokens.size() - 1);
        var shown = (COSBase) tokens.remove(tokens.size() - 1);
        var parts = shown instanceof COSArray array ? array.toList() : List.of(shown);
        var line = new Line(setting, tokens);
        for (var part : parts) {
            if (part instanceof COSString text) {
                line.show(text.getBytes());
            } else if (part instanceof COSNumber move) {
                line.move(move.floatValue());
            }
        }
        line.show();
    }

    /** One line of text being built: runs of glyphs with the moves between them. */
    private static final class Line {
        private final Setting setting;
        private final List<Object> tokens;
        private final ByteArrayOutputStream run = new ByteArrayOutputStream();
        private COSArray parts = new COSArray();
        private float move;
        private int left = -1;

        Line(Setting setting, List<Object> tokens) {
            this.setting = setting;
            this.tokens = tokens;
        }

        void show(byte[] codes) {
            for (var i = 0; i + 1 < codes.length; i += 2) {
                var glyph = (codes[i] & 0xFF) << 8 | codes[i + 1] & 0xFF;
                var place = setting.marks().of(left, glyph);
                if (place.isPresent()) {
                    showMark(codes, i, place.get());
                    continue;
                }
                if (left >= 0) {
                    // PDF subtracts what it finds in the array.
                    move -= setting.kerning().between(left, glyph);
                }
                put(codes, i);
                left = glyph;
            }
        }

        /** A mark takes no room: what follows stands where it stood without it. */
        private void showMark(byte[] codes, int at, MarkPlaces.Shift place) {
            move -= place.right();
            raise(place.up());
            put(codes, at);
            move += place.right();
            raise(0);
        }

        /** Text from here on stands higher by so many thousandths of its size. */
        private void raise(float thousandths) {
            show();
            tokens.add(new COSFloat(thousandths * setting.size() / 1000));
            tokens.add(Operator.getOperator(OperatorName.SET_TEXT_RISE));
        }

        void move(float thousandths) {
            move += thousandths;
        }

        private void put(byte[] codes, int at) {
            endRunIfMoved();
            run.write(codes, at, 2);
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

        /** Draws what was put so far; a move that waits for the next glyph stays. */
        void show() {
            endRun();
            if (parts.size() > 0) {
                tokens.add(parts);
                tokens.add(Operator.getOperator(OperatorName.SHOW_TEXT_ADJUSTED));
                parts = new COSArray();
            }
        }
    }
}
