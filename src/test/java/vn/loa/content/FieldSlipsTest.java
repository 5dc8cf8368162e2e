package vn.loa.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;

/**
 * What is suggested in place of a number or a day that cannot be read. A suggestion is copied as it
 * stands, so that each digit counts, and none is better than a wrong one.
 */
class FieldSlipsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            nullValues = "-",
            value = {
                "-111; `- \"111\"`",
                "– “0263 3822 111”; `- \"0263 3822 111\"`",
                "111, 113; `phones: [\"111\", \"113\"]`",
                "111 hoặc 113; `phones: [\"111\", \"113\"]`",
                "111 và 113 ; `phones: [\"111\", \"113\"]`",
                "0263 3822 111/112; `phones: [\"0263 3822 111\", \"0263 3822 112\"]`",
                "0263 3822 111-9; `phones: [\"0263 3822 111\", \"0263 3822 119\"]`",
                "111/3; -",
                "12345678/9; -",
                "123456789/0; `phones: [\"123456789\", \"123456780\"]`",
                "111.0; `phones: [\"111\"]`",
                "11.0; -",
                "0263 3822 111 máy lẻ 12; `phones: [{number: \"0263 3822 111\", note: máy lẻ 12}]`",
                "ĐT: 0263 3822 111; `phones: [\"0263 3822 111\"]`",
                "O263 3822 lll; `phones: [\"0263 3822 111\"]`",
                "O263 3822 Il1; `phones: [\"0263 3822 111\"]`",
                "111, hai; `phones: [{number: \"111\", note: \"hai\"}]`",
                "111,; -",
                "gọi cho chúng tôi; -"
            })
    void aNumber(String typed, String meant) {
        assertThat(PhoneSlips.meant(typed).orElse(null)).isEqualTo(meant);
    }

    @Test
    void aTextIsNoSlipOfANumber() {
        String number = "- " + "1".repeat(15);
        assertThat(PhoneSlips.meant(number + " ".repeat(80 - number.length()))).isPresent();
        assertThat(PhoneSlips.meant(number + " ".repeat(81 - number.length()))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "12,false",
        "113,true",
        "123456789012345,true",
        "1234567890123456,false",
        "+84 981 84 84 84,true",
        "84+981,false",
        "111.0,false",
        "111.00,false",
        "1900.1567,true"
    })
    void aWholeNumber(String typed, boolean whole) {
        assertThat(PhoneNumber.isWhole(typed)).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "ngày 5 tháng 6 năm 2026,2026-06-05",
                "ngày 5/6/2026,2026-06-05",
                "5/6/26,2026-06-05",
                "31/6/26,-",
                "2026/6/5,2026-06-05",
                "2026/13/5,-",
                "2026/6,2026-06",
                "2026/13,-",
                "tháng 6 năm 2026,2026-06",
                "tháng 6/2026,2026-06",
                "tháng 13/2026,-",
                "46000,2025-12-09",
                "39999,-",
                "2O26-06-O5,2026-06-05",
                "2O26-06-31,-",
                "từ 2024 đến nay,2024",
                "từ năm 2024 đến nay,2024",
                "từ tháng 6/2024,2024-06",
                "2024 trở đi,2024",
                "2024 - nay,2024",
                "từ xưa đến nay,-",
                "hôm qua,-"
            })
    void aDay(String typed, String meant) {
        assertThat(DateSlips.meant(typed).orElse(null)).isEqualTo(meant);
    }

    @Test
    void aTextIsNoSlipOfADay() {
        String since = "từ 2024" + " ".repeat(33);
        assertThat(since).hasSize(40);
        assertThat(DateSlips.meant(since)).contains("2024");
        assertThat(DateSlips.meant(since + " ")).isEmpty();
        assertThat(DateSlips.beginning(since)).contains("2024");
        assertThat(DateSlips.beginning(since + " ")).isEmpty();
    }

    private static List<Diagnostic> target(String value) {
        var file =
                new SourceFile(
                        "a.yaml", ("value: " + value + "\n").getBytes(StandardCharsets.UTF_8));
        return TargetSlips.of(Fields.of(Yaml.read(file).value().orElseThrow())).stream().toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"90", "4,9", "95 %", "1.000.000", "1/3", "2-5", "5-5", "2 đến 5", "'[1, 2]'"})
    void aFigureIsNoSlip(String value) {
        assertThat(target(value)).isEmpty();
    }

    @Test
    void aRangeTheWrongWayRoundIsTurned() {
        assertThat(target("5-2"))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("wrong-type");
                            assertThat(problem.suggestion().orElseThrow().english())
                                    .contains("2-5");
                        });
    }

    @Test
    void wordsAreNoFigure() {
        assertThat(target("tất cả")).hasSize(1);
        assertThat(target("x".repeat(100))).hasSize(1);
        assertThat(target("x".repeat(101))).isEmpty();
    }
}
