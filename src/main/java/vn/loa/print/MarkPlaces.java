package vn.loa.print;

import static vn.loa.print.GlyphPositions.at;
import static vn.loa.print.GlyphPositions.coverage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * Where a font wants a mark on a letter that has no sign of its own with it: the short sign of Ê Đê
 * and Gia Rai on "ê", "ô", "ơ" and "ư" stands on top of the hat, not beside it. The PDF engine
 * draws every mark at the same place behind the letter.
 *
 * <p>Reads attachment of marks to letters (lookup type 4) of the feature {@code mark}; a second
 * mark on the first is placed as if it stood on the letter.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType, table GPOS</a>
 */
final class MarkPlaces {

    static final MarkPlaces NONE = new MarkPlaces(List.of(), Map.of(), 1000);

    private static final int MARK_TO_BASE = 4;

    /**
     * From where the engine puts a mark to where it belongs, in thousandths of the font size.
     *
     * @param right negative to the left
     * @param up negative downwards
     */
    record Shift(float right, float up) {}

    private record Point(int x, int y) {}

    private record Mark(int kind, Point anchor) {}

    /**
     * One table: marks of some kinds, and for each letter a point for each kind.
     *
     * @param letters points by letter, then by kind of mark; null where the letter takes none
     */
    private record Attachment(Map<Integer, Mark> marks, Map<Integer, Point[]> letters) {}

    private final List<Attachment> attachments;
    private final Map<Integer, Integer> widths;
    private final int unitsPerEm;

    private MarkPlaces(List<Attachment> attachments, Map<Integer, Integer> widths, int unitsPerEm) {
        this.attachments = attachments;
        this.widths = widths;
        this.unitsPerEm = unitsPerEm;
    }

    static MarkPlaces of(TrueTypeFont font) throws IOException {
        var attachments =
                GlyphPositions.of(font).lookups("mark").stream()
                        .flatMap(List::stream)
                        .filter(subtable -> subtable.type() == MARK_TO_BASE)
                        .map(subtable -> attachment(subtable.table()))
                        .toList();
        var widths = new HashMap<Integer, Integer>();
        for (var attachment : attachments) {
            for (var letter : attachment.letters().keySet()) {
                widths.put(letter, font.getAdvanceWidth(letter));
            }
        }
        return new MarkPlaces(attachments, widths, font.getUnitsPerEm());
    }

    /**
     * Empty when the second glyph is no mark, or the font does not say where it stands on the
     * first.
     */
    Optional<Shift> of(int letter, int mark) {
        for (var attachment : attachments) {
            var placed = attachment.marks().get(mark);
            var points = attachment.letters().get(letter);
            if (placed != null && points != null && points[placed.kind()] != null) {
                var point = points[placed.kind()];
                var right = point.x() - placed.anchor().x() - widths.get(letter);
                var up = point.y() - placed.anchor().y();
                return Optional.of(new Shift(right * 1000f / unitsPerEm, up * 1000f / unitsPerEm));
            }
        }
        return Optional.empty();
    }

    private static Attachment attachment(ByteBuffer table) {
        int kinds = table.getChar(6);
        return new Attachment(
                marks(coverage(at(table, table.getChar(2))), at(table, table.getChar(8))),
                letters(
                        coverage(at(table, table.getChar(4))),
                        at(table, table.getChar(10)),
                        kinds));
    }

    private static Map<Integer, Mark> marks(Iterable<Integer> glyphs, ByteBuffer array) {
        var marks = new HashMap<Integer, Mark>();
        var record = 2;
        for (var glyph : glyphs) {
            var anchor = point(array, array.getChar(record + 2));
            marks.put(glyph, new Mark(array.getChar(record), anchor));
            record += 4;
        }
        return marks;
    }

    private static Map<Integer, Point[]> letters(
            Iterable<Integer> glyphs, ByteBuffer array, int kinds) {
        var letters = new HashMap<Integer, Point[]>();
        var record = 2;
        for (var glyph : glyphs) {
            var points = new Point[kinds];
            for (var kind = 0; kind < kinds; kind++) {
                int offset = array.getChar(record + 2 * kind);
                points[kind] = offset == 0 ? null : point(array, offset);
            }
            letters.put(glyph, points);
            record += 2 * kinds;
        }
        return letters;
    }

    private static Point point(ByteBuffer array, int offset) {
        return new Point(array.getShort(offset + 2), array.getShort(offset + 4));
    }
}
