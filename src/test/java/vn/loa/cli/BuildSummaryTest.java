package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Language;

class BuildSummaryTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"vi|3720000|3,7", "en|3720000|3.7", "vi|2000000|2", "vi|90|0"})
    void sizesHaveTheDecimalMarkOfTheReadersLanguage(String tag, long bytes, String shown) {
        assertThat(BuildSummary.megabytes(bytes, new Language(tag))).isEqualTo(shown);
    }
}
