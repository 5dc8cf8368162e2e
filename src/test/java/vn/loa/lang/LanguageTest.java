package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"vi, 420, 420", "vi, 99.5, '99,5'", "en, 99.5, 99.5", "en, 0, 0"})
    void aNumberHasTheDecimalMarkOfItsLanguage(String tag, double value, String written) {
        assertThat(new Language(tag).number(value)).isEqualTo(written);
    }
}
