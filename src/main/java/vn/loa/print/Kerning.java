package vn.loa.print;

import static vn.loa.print.GlyphPositions.at;
import static vn.loa.print.GlyphPositions.coverage;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * The kerning of one TrueType font: how much nearer two glyphs stand than their widths say. The PDF
 * engine knows none, and "Việc" or "TƯ VẤN" fall apart at poster size without it.
 *
 * <p>Reads pair adjustment (lookup type 2, formats 1 and 2) of the feature {@code kern}; contextual
 * kerning is left out.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType, table GPOS</a>
 */
final class Kerning {

    static final Kerning NONE = new Kerning(List.of(), 1000);

    private static final int X_ADVANCE = 0x0004;
    private static final int PAIR_ADJUSTMENT = 2;

    /** Adjustment in font units; null where the subtable says nothing about the pair. */
    interface Subtable {
        Integer between(int left, int right);
    }

    private final List<List<Subtable>> lookups;
    private final int unitsPerEm;

    private Kerning(List<List<Subtable>> lookups, int unitsPerEm) {
        this.lookups = lookups;
        this.unitsPerEm = unitsPerEm;
    }

    static Kerning of(TrueTypeFont font) throws IOException {
        var lookups =
                GlyphPositions.of(font).lookups("kern").stream().map(Kerning::subtables).toList();
        return lookups.isEmpty()
                ? new Kerning(List.of(List.of(HousePairs.of(font.getUnicodeCmapLookup()))), 1000)
                : new Kerning(lookups, font.getUnitsPerEm());
    }

    /**
     * Space to add between two glyphs.
     *
     * @return thousandths of the font size, as PDF counts; negative moves them together
     */
    float between(int left, int right) {
        var units = 0;
        for (var lookup : lookups) {
            units += first(lookup, left, right);
        }
        return units * 1000f / unitsPerEm;
    }

    private static int first(List<Subtable> lookup, int left, int right) {
        for (var subtable : lookup) {
            var found = subtable.between(left, right);
            if (found != null) {
                return found;
            }
        }
        return 0;
    }

    private static List<Subtable> subtables(List<GlyphPositions.Subtable> lookup) {
        return lookup.stream()
                .filter(subtable -> subtable.type() == PAIR_ADJUSTMENT)
                .map(GlyphPositions.Subtable::table)
                .map(table -> table.getChar(0) == 1 ? pairs(table) : classes(table))
                .toList();
    }

    private static Subtable pairs(ByteBuffer table) {
        var size = valueSize(table);
        var adjustments = new HashMap<Integer, Integer>();
        var set = 0;
        for (var left : coverage(at(table, table.getChar(2)))) {
            var pairs = at(table, table.getChar(10 + 2 * set++));
            for (var i = 0; i < pairs.getChar(0); i++) {
                var record = 2 + i * (2 + size);
                adjustments.put(
                        left << 16 | pairs.getChar(record),
                        xAdvance(table.getChar(4), pairs, record + 2));
            }
        }
        return (left, right) -> adjustments.get(left << 16 | right);
    }

    private static Subtable classes(ByteBuffer table) {
        var covered = coverage(at(table, table.getChar(2)));
        var lefts = classesOfGlyphs(at(table, table.getChar(8)));
        var rights = classesOfGlyphs(at(table, table.getChar(10)));
        int columns = table.getChar(14);
        var size = valueSize(table);
        return (left, right) -> {
            if (!covered.contains(left)) {
                return null;
            }
            var cell = lefts.getOrDefault(left, 0) * columns + rights.getOrDefault(right, 0);
            return xAdvance(table.getChar(4), table, 16 + cell * size);
        };
    }

    private static Map<Integer, Integer> classesOfGlyphs(ByteBuffer table) {
        var classes = new HashMap<Integer, Integer>();
        if (table.getChar(0) == 1) {
            for (var i = 0; i < table.getChar(4); i++) {
                classes.put(table.getChar(2) + i, (int) table.getChar(6 + 2 * i));
            }
            return classes;
        }
        for (var i = 0; i < table.getChar(2); i++) {
            var range = 4 + 6 * i;
            for (int g = table.getChar(range); g <= table.getChar(range + 2); g++) {
                classes.put(g, (int) table.getChar(range + 4));
            }
        }
        return classes;
    }

    /** Bytes the two value records of a pair take. */
    private static int valueSize(ByteBuffer table) {
        return 2 * (Integer.bitCount(table.getChar(4)) + Integer.bitCount(table.getChar(6)));
    }

    private static int xAdvance(int format, ByteBuffer table, int record) {
        if ((format & X_ADVANCE) == 0) {
            return 0;
        }
        return table.getShort(record + 2 * Integer.bitCount(format & (X_ADVANCE - 1)));
    }
}
