package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111",
                "1 1 1",
                "+84 981 84 84 84",
                "0263.3.822.111",
                "(0263) 3822-111",
                "1900.1567",
                "1800.10"
            })
    void aNumberIsTakenAsItIsWritten(String typed) {
        assertThat(PhoneNumber.isWhole(typed)).isTrue();
    }

    /** Its digits would be dialled as another number, or as several. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "111.0",
                "111.00",
                "1900.0",
                "263.5",
                "11",
                "0x6F",
                "1:51",
                "1_1_1",
                "111/113",
                "111;113",
                "1.11E+02",
                "1l1",
                "-111",
                "١١١",
                "1\u200b11"
            })
    void whatIsNoNumberIsRefused(String typed) {
        assertThat(PhoneNumber.isWhole(typed)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"111.0, 111", "2633000000.00, 2633000000"})
    void whatASpreadsheetAddedIsLeftOutOfTheSuggestion(String typed, String number) {
        assertThat(PhoneSlips.meant(typed).orElseThrow()).contains("\"" + number + "\"");
    }
}
