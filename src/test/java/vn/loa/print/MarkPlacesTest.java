package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Font;
import java.awt.font.FontRenderContext;
import java.io.ByteArrayInputStream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Letters of Ê Đê, Gia Rai and Ba Na that Unicode has no sign of their own for. */
class MarkPlacesTest {

    private final PrintFonts fonts = new PrintFonts();

    /** The shaper of the JDK reads the same tables. */
    @ParameterizedTest
    @CsvSource({
        "OpenSans-ExtraBold, ô̆", "OpenSans-ExtraBold, ê̆", "OpenSans-ExtraBold, ơ̆",
        "OpenSans-ExtraBold, Ư̆", "OpenSans-Regular, ô̆", "OpenSans-Regular, Ê̆",
        "LiberationSans-Bold, ê̆", "LiberationSans-Bold, ư̆"
    })
    void aMarkStandsWhereAShaperPutsIt(String name, String letter) throws Exception {
        byte[] file = file(name);
        try (var font = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            var glyphs = font.getUnicodeCmapLookup();
            var base = glyphs.getGlyphId(letter.charAt(0));
            var place = fonts.marks(name).of(base, glyphs.getGlyphId('\u0306')).orElseThrow();
            var shaped = shaped(file, letter);
            var width = font.getAdvanceWidth(base) * 1000f / font.getUnitsPerEm();
            assertThat(width + place.right()).isEqualTo((float) shaped.getX(), within(0.1f));
            assertThat(place.up()).isEqualTo((float) -shaped.getY(), within(0.1f));
        }
    }

    @Test
    void aLetterIsNoMark() throws Exception {
        try (var font =
                new TTFParser().parse(new RandomAccessReadBuffer(file("OpenSans-Regular")))) {
            var glyphs = font.getUnicodeCmapLookup();
            assertThat(
                            fonts.marks("OpenSans-Regular")
                                    .of(glyphs.getGlyphId('a'), glyphs.getGlyphId('n')))
                    .isEmpty();
        }
    }

    @Test
    void aFontThatIsNotOursPlacesNothing() {
        assertThat(fonts.marks("Helvetica").of(36, 57)).isEmpty();
    }

    private static java.awt.geom.Point2D shaped(byte[] file, String letter) throws Exception {
        var font =
                Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(file))
                        .deriveFont(1000f);
        var context = new FontRenderContext(null, true, true);
        return font.layoutGlyphVector(context, letter.toCharArray(), 0, letter.length(), 0)
                .getGlyphPosition(1);
    }

    private byte[] file(String name) throws Exception {
        var folder = name.startsWith("Open") ? "fonts/ttf/OpenSans/" : "liberation/";
        try (var in = getClass().getClassLoader().getResourceAsStream(folder + name + ".ttf")) {
            return in.readAllBytes();
        }
    }
}
