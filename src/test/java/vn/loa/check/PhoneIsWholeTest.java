package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

class PhoneIsWholeTest {

    private static List<String> codes(String number) {
        return Checked.publication()
                .with("content/services/s.yaml", "name: S\nphones: [\"" + number + "\"]\n")
                .by(new PhoneIsWhole())
                .stream()
                .map(Diagnostic::code)
                .toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "111",
                "1022",
                "18008001",
                "1800 599 928",
                "1900 1567",
                "0263 3822 111",
                "(024) 3736 6225",
                "028 3829 7643",
                "0912 345 678",
                "+84 981 84 84 84",
                "+84 24 3736 6225",
                "+1 202 555 0142",
                "5656"
            })
    void aWholeNumberIsNotTold(String number) {
        assertThat(codes(number)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+84 0263 3822 111, 0263 3822 111",
        "84 263 3822 111, 0263 3822 111",
        "84912345678, 0912345678"
    })
    void aSlipAtTheCodeOfTheCountryIsMended(String typed, String mended) {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/services/s.yaml",
                                        "name: S\nphones: [\"" + typed + "\"]\n")
                                .by(new PhoneIsWhole()))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().vietnamese())
                                        .isEqualTo("viết \"" + mended + "\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0263",
                "0263 3822 11",
                "0263 3822 1111",
                "0912 345 67",
                "0912 345 6789",
                "3822 111",
                "1800 59",
                "1900 12345678",
                "+84 981 84 84 8",
                "+84 24 3736 622",
                "0112 345 678"
            })
    void aDigitTooFewOrTooManyIsTold(String number) {
        assertThat(codes(number)).containsExactly("phone-incomplete");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2633822111", "912345678"})
    void aLostZeroIsTold(String number) {
        assertThat(codes(number)).containsExactly("phone-zero-lost");
    }
}
