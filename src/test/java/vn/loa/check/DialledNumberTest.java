package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DialledNumberTest {

    @ParameterizedTest
    @CsvSource({
        "111, 111",
        "0263 1234 567, 02631234567",
        "+84 263 1234 567, 02631234567",
        "0084 263 1234 567, 02631234567",
        "+84 0263 1234 567, 02631234567",
        "+84 (0) 263.1234.567, 02631234567",
        "+84 981 84 84 84, 0981848484",
        "+84 111, 111",
        "+84 01234, 01234",
        "+84 012345678, 0012345678",
        "+86 10 1234 5678, +861012345678",
        "1900 96 96 80, 1900969680"
    })
    void oneNumberIsDialledOneWay(String written, String dialled) {
        assertThat(DialledNumber.of(written)).isEqualTo(dialled);
    }

    @ParameterizedTest
    @CsvSource({
        "121, true",
        "131, true",
        "311, false",
        "141, true",
        "151, true",
        "119, true",
        "516, true",
        "165, true",
        "365, false",
        "1131, false"
    })
    void threeDigitsAreLikeAShortNumber(String digits, boolean like) {
        assertThat(NationalNumbers.isLikeShort(digits)).isEqualTo(like);
    }
}
