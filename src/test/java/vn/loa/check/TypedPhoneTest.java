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
                "Call 118 now.",
                "Công an: 131.",
                "- **Cấp cứu:** 151",
                "| Tổng đài trẻ em | 117 |",
                "Hãy nhớ hai số: 116.",
                "Số công an xã: 0253.876.54",
                "Trực ban 0205 387 65 hoặc gặp trực tiếp",
                "| Thôn | Số cuộc gọi 119 |",
                "Thực hiện cuộc gọi 119 ngay"
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
                "Luật số 53/2024/QH15.",
                "Công an: 131 vụ, y tế: 45 lượt.",
                "Làm việc 07.30-11.30, chiều 13.30-17.00.",
                "| Công an | 131 |",
                "Số người dự: 131."
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
                "Gọi 119/118.# 2",
                "Số +84 981 848# 1",
                "Số +84 98 18# 0",
                "Số 091 234 567# 1",
                "Số 0912 345 6789# 1",
                "Số 0912 345 678 901# 1",
                "Trạm y tế: 0257 3571 2345# 1",
                "Gặp cô trực (0912 345 678) nhé# 1",
                "Số 091 234 567 890# 0",
                "Bấm [0987 654 322](tel:0987654322)# 1",
                "Bấm [vào đây](tel:0987654322)# 1",
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

    /** Tables of whom to call have no verb: the head of the column tells a number from a count. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "| Nơi | Số |~| --- | --- |~| Công an | 131 |# 1",
                "| Nơi | Điện thoại |~| --- | --- |~| Trẻ em | {{phone tong-dai-111}} |~| **Cấp cứu** | **151** |# 1",
                "Gọi ai | Gọi số~--- | ---~Chữa cháy | 141# 1",
                "| Số | Nơi |~| --- | --- |~| 131 | Công an |# 1",
                "| Nơi | Số vụ |~| --- | --- |~| Công an | 131 |# 0",
                "| Nơi | Số |~| --- | --- |~| Công an viên dự họp | 131 |# 0",
                "| Thôn | Số |~| --- | --- |~| Thôn Một | 115 |# 0",
                "| Nơi | Số |~| --- | --- |~| Công an | 48 |# 0"
            })
    void aCellBesideABodyIsANumberToCall(String table, int times) {
        assertThat(Checked.page(table.replace('~', '\n'), RULE)).hasSize(times);
    }

    @Test
    void aBracketAroundANumberIsNoneOfIt() {
        assertThat(Checked.page("Gặp cô trực (0912 345 678)", RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.at().column()).isEqualTo(14);
                            assertThat(problem.message().vietnamese()).contains("“0912 345 678”");
                        });
    }

    @Test
    void aZeroBehindTheCodeOfTheCountryIsTold() {
        assertThat(Checked.page("Gọi +84 0205 3871 234", RULE))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().vietnamese())
                                        .contains("thừa số 0 sau +84"));
    }

    /** 112 is one digit away from 111; so is a sentence that asks to call it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng đài bảo vệ trẻ em: 112.",
                "Tổng đài quốc gia bảo vệ trẻ em 112.",
                "Đường dây nóng phòng, chống mua bán người 112.",
                "Đường dây nóng 24/7: 112.",
                "Hotline – 112.",
                "Bấm 112.",
                "Quay số 112.",
                "Nhắn tin tới 112.",
                "Liên hệ số 112.",
                "Alo 112.",
                "ĐT: 112.",
                "ĐT112",
                "Gọi “112”.",
                "Gọi ☎ 112.",
                "📞 112",
                "Gọi cấp cứu theo số 112.",
                "Báo công an qua số 112.",
                "Số 112 miễn phí.",
                "112 (miễn phí).",
                "Gọi tổng đài (112).",
                "Gọi miễn phí 112.",
                "Gọi 112 24/7.",
                "Call toll-free 112.",
                "Gọi 911 ngay.",
                "Gọi 011.",
                "Gọi 101.",
                "Gọi 1-1-2.",
                "Gọi +84 112.",
                "Điện thoại: 3822 112",
                "Điện thoại: 3822112",
                "Điện thoại: 0912 345 67",
                "Điện thoại: 0263 3822 1112"
            })
    void wordsThatAskToCallMakeANumberOfAnyDigits(String text) {
        assertThat(Checked.page(text, RULE))
                .extracting(Diagnostic::code)
                .containsExactly("phone-unknown");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912–345–678",
                "0912‑345‑678",
                "0912 - 345 - 678",
                "0912/345/678",
                "0912·345·678",
                "0084 912 345 678",
                "(+84) 912 345 678",
                "SĐT0912345678",
                "-0912345678",
                "0912 345 678/9"
            })
    void signsBetweenDigitsHideNoNumber(String number) {
        assertThat(Checked.page("Số của thôn " + number, RULE)).hasSize(1);
    }

    @Test
    void twoNumbersBesideEachOtherAreTwo() {
        assertThat(Checked.page("0912345678-0987654321", RULE)).hasSize(2);
        assertThat(Checked.page("0912345678/0987654321", RULE)).hasSize(2);
    }

    @Test
    void onPaperANumberThatStandsAloneIsOneToCall() {
        String words = "title: M\nwords:\n  headline: \"112\"\n";
        assertThat(Checked.publication().with("content/materials/m.yaml", words).by(RULE))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Tổng đài tiếp nhận 112 cuộc gọi.",
                "Tổng đài đã tư vấn cho hơn 112.",
                "Tổng số cuộc gọi trong tháng: 3.000",
                "Gọi 100 hộ, gọi 3.000 người, gọi 500 lượt.",
                "Kế hoạch số 112/2024 về việc gọi dân.",
                "Quyết định số 112 ngày 3/4/2024.",
                "Trang 112. Điều 113.",
                "Tổng đài của tỉnh (2015) và năm 2016.",
                "Từ 05/7-10/8/2025, từ 01/07/2025 - 31/12/2025, 02/2025.",
                "Gọi [cho chúng tôi](111).",
                "Chi 84 912 345 678 đồng.",
                "Mã xã 00100/00121 và 01/001/0002."
            })
    void whatIsCountedIsNoPhone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
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

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "Gọi 117 ngay. # 111: {{phone tong-dai-111}}",
                "Số công an xã: 0253.876.54 # có 9 chữ số, số loại này phải đủ 11"
            })
    void theAdviceLooksForTheRightNumberFirst(String text, String advice) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().vietnamese())
                                        .contains(advice));
    }

    @ParameterizedTest
    @CsvSource({"131, true", "151, true", "118, true", "127, false", "2026, false"})
    void aNumberAloneOnAPosterIsOneToCall(String number, boolean told) {
        var problems =
                Checked.publication()
                        .with(
                                "content/materials/m.yaml",
                                "title: M\nwords: {points: [{title: Công an, text: \"%s\"}]}\n"
                                        .formatted(number))
                        .by(RULE);
        assertThat(problems).hasSize(told ? 1 : 0);
    }
}
