package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyIsNotAskedTest {

    private static final MoneyIsNotAsked RULE = new MoneyIsNotAsked();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chuyển tiền vào STK 0123456789012.",
                "Số tài khoản ngân hàng: 0123 456 789",
                "Send money to account 0123456789012.",
                "Our bank account at the market bank is 0123456789.",
                "Account number: 0123456789."
            })
    void anAccountIsToldAtItsNumber(String text) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("bank-account");
                            int digits = text.replaceFirst("\\d.*", "").length();
                            assertThat(problem.at())
                                    .hasToString("content/pages/a.md:4:" + (digits + 1));
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tài khoản Zalo: 0912345678",
                "Your account on Facebook, 0912345678",
                "Bị lừa lấy tài khoản thì gọi 18001567.",
                "Money gone from your bank account? Call 18001567.",
                "On account of 10.000.000 people",
                "Mở tài khoản ở ngân hàng."
            })
    void otherNumbersAreNoAccounts(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }
}
