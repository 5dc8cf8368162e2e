package vn.loa.print;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What a font says of where its glyphs stand beside each other: the lookups of its table GPOS by
 * feature. Which scripts and languages a feature is for is not asked.
 *
 * @see <a href="https://learn.microsoft.com/typography/opentype/spec/gpos">OpenType, table GPOS</a>
 */
final class GlyphPositions {

    private static final int EXTENSION = 9;

    /**
     * One way a lookup places glyphs.
     *
     * @param type number of its lookup type, the extended one for an extension
     * @param table from its format onwards
     */
    record Subtable(int type, ByteBuffer table) {}

    /** Null for a font that has no such table. */
    private final ByteBuffer gpos;

    private GlyphPositions(ByteBuffer gpos) {
        this.gpos = gpos;
    }

    static GlyphPositions of(TrueTypeFont font) throws IOException {
        var table = font.getTableMap().get("GPOS");
        return new GlyphPositions(
                table == null ? null : ByteBuffer.wrap(font.getTableBytes(table)));
    }

    /**
     * Lookups of a feature, in the order they are applied; none where the font lacks it.
     *
     * @param feature tag of four letters, as {@code kern} or {@code mark}
     */
    List<List<Subtable>> lookups(String feature) {
        if (gpos == null) {
            return List.of();
        }
        var list = at(gpos, gpos.getChar(8));
        return indexes(feature).stream()
                .map(index -> subtables(at(list, list.getChar(2 + 2 * index))))
                .toList();
    }

    private TreeSet<Integer> indexes(String tag) {
        var features = at(gpos, gpos.getChar(6));
        var indexes = new TreeSet<Integer>();
        for (var i = 0; i < features.getChar(0); i++) {
            var record = 2 + 6 * i;
            if (features.getInt(record) == number(tag)) {
                var feature = at(features, features.getChar(record + 4));
                for (var j = 0; j < feature.getChar(2); j++) {
                    indexes.add((int) feature.getChar(4 + 2 * j));
                }
            }
        }
        return indexes;
    }

    private static List<Subtable> subtables(ByteBuffer lookup) {
        var subtables = new ArrayList<Subtable>();
        for (var i = 0; i < lookup.getChar(4); i++) {
            int type = lookup.getChar(0);
            var table = at(lookup, lookup.getChar(6 + 2 * i));
            subtables.add(
                    type == EXTENSION
                            ? new Subtable(table.getChar(2), at(table, table.getInt(4)))
                            : new Subtable(type, table));
        }
        return subtables;
    }

    /** Glyphs in coverage order. */
    static LinkedHashSet<Integer> coverage(ByteBuffer table) {
        var glyphs = new LinkedHashSet<Integer>();
        for (var i = 0; i < table.getChar(2); i++) {
            if (table.getChar(0) == 1) {
                glyphs.add((int) table.getChar(4 + 2 * i));
            } else {
                for (int g = table.getChar(4 + 6 * i); g <= table.getChar(6 + 6 * i); g++) {
                    glyphs.add(g);
                }
            }
        }
        return glyphs;
    }

    static ByteBuffer at(ByteBuffer table, int offset) {
        return table.slice(offset, table.limit() - offset);
    }

    private static int number(String tag) {
        return tag.charAt(0) << 24 | tag.charAt(1) << 16 | tag.charAt(2) << 8 | tag.charAt(3);
    }
}
