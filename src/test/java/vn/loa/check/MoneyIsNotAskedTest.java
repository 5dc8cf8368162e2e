package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

class MoneyIsNotAskedTest {

    private static final MoneyIsNotAsked RULE = new MoneyIsNotAsked();

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Chuyển tiền vào STK 0123456789012.# 0123456789012",
                "Số tài khoản ngân hàng: 0123 456 789# 0123 456 789",
                "Send money to account 0123456789012.# 0123456789012",
                "Our bank account at the market bank is 0123456789.# 0123456789",
                "Account number: 0123456789.# 0123456789"
            })
    void anAccountIsToldWithItsNumber(String text, String number) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("bank-account");
                            assertThat(problem.about()).contains(number);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tài khoản Zalo: 0912345678",
                "Your account on Facebook, 0912345678",
                "On account of 10.000.000 people",
                "Mở tài khoản ở ngân hàng."
            })
    void aTelephoneOfAChatIsNoAccount(String text) {
        assertThat(Checked.page(text, RULE)).extracting(Diagnostic::code).isEmpty();
    }
}
