package vn.loa.print;

import com.openhtmltopdf.extend.FontContext;
import com.openhtmltopdf.extend.TextRenderer;
import com.openhtmltopdf.pdfboxout.PdfBoxFSFont;
import com.openhtmltopdf.pdfboxout.PdfBoxTextRenderer;
import com.openhtmltopdf.render.FSFont;
import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.pdmodel.font.PDFont;

/**
 * Measures text with its kerning, so that lines break and centre as {@link KernedPages} will draw
 * them. Serves one layout on one thread.
 */
final class KernedTextRenderer extends PdfBoxTextRenderer {

    private final PrintFonts fonts;
    private final Map<PDFont, Map<String, Integer>> glyphs = new HashMap<>();
    private final Set<String> missing = new LinkedHashSet<>();

    KernedTextRenderer(PrintFonts fonts) {
        this.fonts = fonts;
    }

    @Override
    public int getWidth(FontContext context, FSFont font, String text) {
        var width = super.getWidth(context, font, text);
        var kerned = kerning((PdfBoxFSFont) font, TextRenderer.getEffectivePrintableString(text));
        return Math.round(width + kerned * font.getSize2D() / 1000);
    }

    /** Characters no font of their list has, in order of appearance; the engine prints "#". */
    Set<String> missing() {
        return missing;
    }

    private void noteMissing(PdfBoxFSFont font, String character) {
        for (var description : font.getFontDescriptions()) {
            if (description.realizeFont() && glyph(description.getFont(), character) >= 0) {
                return;
            }
        }
        missing.add(character);
    }

    /**
     * Kerning of the run in the first font of its list; what falls back to another is not kerned.
     */
    private float kerning(PdfBoxFSFont font, String text) {
        var first = font.getFontDescriptions().get(0);
        if (!first.realizeFont()) {
            return 0;
        }
        var pairs = fonts.kerning(first.getFont().getName());
        var marks = fonts.marks(first.getFont().getName());
        var known = glyphs.computeIfAbsent(first.getFont(), f -> new HashMap<>());
        var sum = 0f;
        var left = -1;
        for (var i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            var character = Character.toString(text.codePointAt(i));
            var right = known.get(character);
            if (right == null) {
                right = glyph(first.getFont(), character);
                known.put(character, right);
                // A line end between words is measured too, and never printed.
                if (right < 0 && !character.isBlank()) {
                    noteMissing(font, character);
                }
            }
            if (marks.of(left, right).isPresent()) {
                continue;
            }
            if (left >= 0 && right >= 0) {
                sum += pairs.between(left, right);
            }
            left = right;
        }
        return sum;
    }

    /** Glyph of a character, or -1: the subset fonts of the engine are coded by glyph number. */
    private static int glyph(PDFont font, String character) {
        try {
            var code = font.encode(character);
            return code.length == 2 ? (code[0] & 0xFF) << 8 | code[1] & 0xFF : -1;
        } catch (IOException | IllegalArgumentException e) {
            return -1;
        }
    }
}
