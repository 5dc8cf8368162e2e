package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KerningTest {

    private final PrintFonts fonts = new PrintFonts();

    @ParameterizedTest
    @CsvSource({"A,V", "T,ư", "V,a", "Ấ,V", "T,ọ"})
    void pairsThatFallApartAreMovedTogether(String left, String right) throws Exception {
        assertThat(between("OpenSans-ExtraBold", left, right)).isNegative();
    }

    @Test
    void aMarkAboveKeepsClearOfTheArmOfTheLetterBefore() throws Exception {
        assertThat(between("OpenSans-ExtraBold", "T", "ố")).isZero();
        assertThat(between("OpenSans-ExtraBold", "V", "ẫ"))
                .isGreaterThan(between("OpenSans-ExtraBold", "V", "a"));
    }

    @Test
    void aFontWithPairsOfItsOwnKeepsThem() throws Exception {
        assertThat(between("LiberationSerif-Regular", "A", "V")).isEqualTo(-128.91f, within(0.01f));
    }

    @Test
    void pairsThatStandWellStay() throws Exception {
        assertThat(between("OpenSans-ExtraBold", "n", "h")).isZero();
    }

    @Test
    void theTagOfASubsetMakesNoDifference() throws Exception {
        assertThat(between("AAAICQ+OpenSans-Bold", "A", "V"))
                .isEqualTo(between("OpenSans-Bold", "A", "V"));
    }

    @Test
    void aFontThatIsNotOursIsNotKerned() {
        assertThat(fonts.kerning("Helvetica").between(36, 57)).isZero();
    }

    private float between(String font, String left, String right) throws Exception {
        var name = font.substring(font.indexOf('+') + 1) + ".ttf";
        var file = (name.startsWith("Open") ? "fonts/ttf/OpenSans/" : "liberation/") + name;
        try (var in = getClass().getClassLoader().getResourceAsStream(file);
                var parsed = new TTFParser().parse(new RandomAccessReadBuffer(in))) {
            var glyphs = parsed.getUnicodeCmapLookup();
            return fonts.kerning(font)
                    .between(
                            glyphs.getGlyphId(left.codePointAt(0)),
                            glyphs.getGlyphId(right.codePointAt(0)));
        }
    }
}
