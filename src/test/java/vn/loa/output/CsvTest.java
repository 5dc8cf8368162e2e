package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {

    private static String written(String... cells) {
        var csv =
                new Csv(
                        List.of("Cơ quan", "Việc", "Hạn").subList(0, cells.length),
                        List.of(List.of(cells)));
        return new String(csv.bytes(), StandardCharsets.UTF_8);
    }

    @Test
    void excelSeesThatItIsUtf8() {
        byte[] bytes = new Csv(List.of("Hạn"), List.of()).bytes();
        assertThat(bytes).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(bytes, StandardCharsets.UTF_8)).isEqualTo("\ufeffHạn\r\n");
    }

    @Test
    void whatWouldBreakALineStandsInQuotes() {
        assertThat(written("a, b", "nói \"có\"", "dòng\nhai"))
                .endsWith("\r\n\"a, b\",\"nói \"\"có\"\"\",\"dòng\nhai\"\r\n");
        assertThat(written("x;y", " x", "x")).endsWith("\r\n\"x;y\",\" x\",x\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+84 981+1",
                "+84 981; =1+1",
                "+84 981 (máy)",
                "-1+1",
                "@SUM(A1)",
                " =1+1",
                "\t=1",
                "\uff1d1",
                "- Việc một"
            })
    void noCellIsAFormula(String text) {
        String cell = written(text).split("\r\n")[1].replaceFirst("^\"", "");
        assertThat(cell).startsWith("'");
    }

    @ParameterizedTest
    @CsvSource({"-2", "+5", "'-2,5'", "90", "≥ 90", "25/6"})
    void numbersStayNumbers(String text) {
        assertThat(written(text)).doesNotContain("'").contains(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"+84 981 84 84 84", "+84981848484", "+84 981 84 84 84; +84 965 00 00 00"})
    void phoneNumbersStayAsTheyAreDialled(String text) {
        assertThat(written(text).replace("\"", "")).endsWith("\r\n" + text + "\r\n");
    }

    @Test
    void aShortRowIsAMistakeOfOurs() {
        assertThatThrownBy(() -> new Csv(List.of("a", "b"), List.of(List.of("1"))))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
