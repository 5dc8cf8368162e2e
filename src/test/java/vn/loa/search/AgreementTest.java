package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.lang.Folding;

class AgreementTest {

    @ParameterizedTest
    @CsvSource({
        "bí, bích, 1",
        "bi, bích, 0.92",
        "bí, biển, 0.55",
        "lạ, lạnh, 1",
        "la, lạnh, 0.92",
        "đô, động, 0.92",
        "dô, động, 0.92"
    })
    void aWordBegunHasTheMarksOfTheWholeOne(String typed, String written, double agreement) {
        assertThat(Agreement.ofBeginning(Folding.form(typed), Folding.form(written)))
                .isEqualTo(agreement);
    }
}
