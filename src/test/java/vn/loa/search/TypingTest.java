package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/search/typing.tsv", delimiter = '\t')
    void aRawWordIsReadAsTheTableSays(String raw, String form, String reads) {
        assertThat(Typing.forms(raw)).first().isEqualTo(form);
        assertThat(Typing.spelled(form)).isEqualTo(reads);
    }

    @ParameterizedTest
    @ValueSource(strings = {"111", "đường", "h1v0", "81/kh", ""})
    void whatIsNoRawWordStandsForNothing(String word) {
        assertThat(Typing.forms(word)).isEmpty();
    }

    @Test
    void aFormWithoutToneReadsAsItIs() {
        assertThat(Typing.spelled("đông")).isEqualTo("đông");
    }
}
