package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

class NumberCanBeDialledTest {

    private static final NumberCanBeDialled RULE = new NumberCanBeDialled();

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Gọi 1l1 khi cần. = phone-not-a-number",
                "Gọi 11I ngay. = phone-not-a-number",
                "Tổng đài 11l nghe máy. = phone-not-a-number",
                "Xã Ví Dụ: O263 1234 567 = phone-not-a-number",
                "Gọi 0263 I234 567. = phone-not-a-number",
                "Số O9O2 100 101 = phone-not-a-number",
                "Gọi l11. = phone-not-a-number",
                "Hãy gọi 111là số của trẻ em. = phone-not-a-number",
                "Gọi 113để báo. = phone-not-a-number",
                "Gọi 0263 1234 567gặp tổ trực. = phone-not-a-number",
                "Tổng đài 111miễn phí. = phone-not-a-number",
                "Gọi một một hai. = phone-unknown",
                "Tổng đài một, một, hai nghe máy. = phone-unknown",
                "Gọi số một trăm mười hai. = phone-unknown",
                "Gọi số Một Một Hai ngay. = phone-unknown",
                "Bấm số một - một - bốn khi cháy. = phone-unknown",
                "Gọi không chín không hai một không không một không một. = phone-unknown",
                "Số cần nhớ: một một hai. = phone-unknown",
                "Call one one two now. = phone-unknown"
            })
    void whatNobodyCanDialIsTold(String text, String code) {
        assertThat(Checked.page(text, RULE)).singleElement().extracting("code").isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Gọi số một trăm mười bảy. = 117",
                "Gọi số một trăm mười hai. = 112",
                "Gọi số một trăm mười. = 110",
                "Gọi số một trăm mười lăm ngay. = 115"
            })
    void aNumberInWordsIsReadToItsEnd(String text, String number) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.message().vietnamese())
                                        .contains("là số " + number + ","));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hãy nhớ gọi số111.", "Bấm máy111 ngay.", "Gọi111 khi cần."})
    void aWordGrownOntoItsFrontHidesNone(String text) {
        assertThat(
                        Stream.of(new TypedPhone(), RULE)
                                .flatMap(rule -> Checked.page(text, rule).stream()))
                .singleElement()
                .extracting("code")
                .isIn("phone-typed", "phone-not-a-number");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Gọi một một một.",
                "Gọi 111, là số của trẻ em.",
                "Gọi một một ba khi thấy kẻ xấu,",
                "Một hai ba, dô!",
                "Hai ba năm nữa mới xong.",
                "Có một, hai, ba người gọi đến.",
                "Dùng 10l nước, 20l xăng, 100l dầu.",
                "Quốc lộ 1A, lớp 9A1, phòng 1O1B.",
                "Chạy 100km, nặng 500kg, rộng 120m2.",
                "Mạng 5G, giấy A4, 24h mỗi ngày, 150g.",
                "Từ 7h30 đến 11h30, gọi trước 30p.",
                "Họp lúc 17g30 ngày 30/7.",
                "Văn bản 45/KH-UBND, 53/2024/QH15.",
                "H2O, CO2, O157, COVID19.",
                "Trang https://vidu.vn/111la/1l1.",
                "Giá 500k, 200tr, 100000đ.",
                "Mỗi ngày gọi 20l nước về bán.",
                "Năm hai không hai sáu.",
                "Chương trình một triệu cây xanh, một trăm mười hai hộ.",
                "Không một ai, không hai lời.",
                "Không không, tôi không đi."
            })
    void whatIsRightAndWhatIsNoNumberIsLeftAlone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }

    @Test
    void onPaperItIsAnError() {
        assertThat(
                        Checked.publication()
                                .with(
                                        "content/materials/m.yaml",
                                        "title: A\nwords:\n  call: Gọi 1l1 ngay\n")
                                .by(RULE))
                .singleElement()
                .matches(Diagnostic::isError);
    }
}
