package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All persons and numbers here are invented. */
class PersonalDataTest {

    private static final PersonalData RULE = new PersonalData(LocalDate.of(2026, 11, 22));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giấy tờ 001099000001 đã cấp.",
                "CMND số 123456789",
                "CCCD: 024 199 001 234",
                "căn cước 024.199.001.234, cấp rồi",
                "0912.345.678 gặp chị Dụ",
                "Gọi 0912 345 678 (anh Ví Văn Dụ)",
                "liên hệ đồng chí Dụ, số điện thoại 0912.345.678",
                "bà Ví Thị Dụ, điện thoại 0912 345 678",
                "Cháu Dụ sinh ngày 3/5/2014.",
                "Ngày sinh: 03-05-2010",
                "Em Dụ sinh ngày 1/1/2008.",
                "Em Dụ sinh ngày 23/11/2026."
            })
    void whatTellsOfOnePersonIsAWarningThatDoesNotRepeatIt(String text) {
        assertThat(Checked.page(text, RULE))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("personal-data");
                            assertThat(problem.message().vietnamese()).doesNotContainPattern("\\d");
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sinh năm 2014 là lớp sáu.",
                "Số 024 199 001 23 và 024 199 001 2345.",
                "Gọi 0912 345 678. Anh Cả Đỏ là tên một truyện.",
                "0912 345 678 cho học sinh Trường Ví Dụ",
                "Ông Ví Dụ sinh ngày 3/5/1970.",
                "Em Dụ sinh ngày 31/12/2007.",
                "Lớp học mở ngày 3/5/2014.",
                "Em Dụ sinh ngày 1/1/2027.",
                "Số 0912 345 678 của tổ trực.",
                "Văn bản 123456789012 trang.",
                "Bà con gọi {{phone xa-vi-du}}."
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }
}
