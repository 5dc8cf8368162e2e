package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

class TypedPhoneTest {

    private static final TypedPhone RULE = new TypedPhone();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi 119 ngay.",
                "Hãy gọi ngay số **112**.",
                "Tổng đài 18001567 nghe máy.",
                "Liên hệ 0912 345 678.",
                "Liên hệ 0912.345.678.",
                "Liên hệ (0263) 3822-111.",
                "Zalo: 0912345678",
                "Từ xa: +84 912 345 678",
                "Số 1900 96 96 81 (mất tiền)",
                "Call 118 now."
            })
    void aNumberOfNoServiceIsToldWithWhatToDo(String text) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("phone-unknown");
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .contains("{{phone ");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ngày 01.07.2025 và 30/7/2026 và 01-07-2025.",
                "Quyết định số 1137/QĐ-TTg, số 793/QĐ-TTg.",
                "Có 1.500.000 người, 226.477 buổi.",
                "Năm 2026, gọi 100 hộ.",
                "Gọi {{phone tong-dai-111}} ngay.",
                "[Mẫu](https://vi.example/a0912345678/b) và mã 000912345678901",
                "Gọi 3 lần, gọi 30 phút sau.",
                "Luật số 53/2024/QH15."
            })
    void otherNumbersAreNoPhones(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "0912 345 678# 1",
                "Số 09 12 34 56 78# 1",
                "Số 0912 345 678, 0987 654 321# 2",
                "Số 0912 345 678;0987 654 321# 2",
                "Gọi 119; gọi 118# 2",
                "Số +84 981 848# 1",
                "Số +84 98 18# 0",
                "Số 091 234 567# 0",
                "Số 0912 345 6789# 1",
                "Số 0912 345 678 901# 0",
                "Số 1800 1567# 1",
                "Số 1800 156 789# 1",
                "Số 1800 156 789 0# 0",
                "Chi 1.900.000.000 đồng# 0",
                "Chi 18.001.567 đồng# 0",
                "Số 1900.1567# 1",
                "{{phone 0912 345 678# 0",
                "{{phone a}} 0912 345 678# 1"
            })
    void eachNumberIsTold(String text, int times) {
        assertThat(Checked.page(text, RULE)).hasSize(times);
    }

    @Test
    void numbersAreToldWhereAnotherFileThanAServiceCannotBeRead() {
        var slip =
                Checked.publication()
                        .with("content/pages/b.md", "---\ntitle: [\n---\n")
                        .with("content/pages/a.md", "---\ntitle: A\n---\nSố 0912 345 678.\n");
        assertThat(slip.by(RULE)).hasSize(1);
    }

    /** One slip in the file of a service must not be told once for each place its number stands. */
    @Test
    void numbersOfAServiceThatCouldNotBeReadAreNotToldToo() {
        var slip =
                Checked.publication()
                        .with("content/services/tong-dai-111.yaml", "name: \"Tổng đài\n")
                        .with("content/services/tong-dai-111.en.yaml", "name: Hotline\n")
                        .with(
                                "content/pages/a.md",
                                "---\ntitle: A\n---\nGọi ngay 111: {{phone tong-dai-111}}.\n");
        assertThat(slip.by(RULE)).isEmpty();
        assertThat(slip.by(new ReferenceExists())).isEmpty();
    }

    @Test
    void aKnownNumberInATextIsToBeLookedUp() {
        assertThat(Checked.page("Một dòng.\nGọi ngay 111 nhé.", RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("phone-typed");
                            assertThat(problem.at()).hasToString("content/pages/a.md:5:10");
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .isEqualTo("viết {{phone tong-dai-111}}");
                        });
        assertThat(Checked.page("Gọi +84 263 1234 567.", RULE))
                .extracting(Diagnostic::code)
                .containsExactly("phone-typed");
    }

    @Test
    void aSlipNamesTheNumberThatWasMeant() {
        assertThat(Checked.page("Gọi 0263 1234 576.", RULE))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().vietnamese())
                                        .contains("{{phone xa-vi-du}} (0263 1234 567)"));
    }

    @Test
    void onPaperItIsAnError() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/materials/m.yaml",
                                        "title: M\nwords:\n  lead: >\n    Dòng một\n    gọi 118.\n")
                                .by(RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
                            assertThat(problem.at()).hasToString("content/materials/m.yaml:5:9");
                        });
    }

    @Test
    void recordsAndSourcesAreNoProse() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/pages/b.md",
                                        "---\ntitle: Gọi 111 thì sao\nsources:\n  - title: Gọi 119,"
                                                + " 0912345678\n---\nChữ.\n")
                                .by(RULE))
                .isEmpty();
    }
}
