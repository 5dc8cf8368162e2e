package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Severity;

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
                "Em Dụ sinh ngày 23/11/2026.",
                "Số 001-099-000-001",
                "Số 001–099–000–001",
                "Số 0010 9900 0001",
                "Số 0 0 1 0 9 9 0 0 0 0 0 1",
                "Số 001099 000001",
                "Số ００１０９９０００００１",
                "Số ٠٠١٠٩٩٠٠٠٠٠١",
                "Số 001\u00a0099\u00a0000\u00a0001",
                "Số 001\n099\n000\n001",
                "CMND: 123.456.789",
                "Hộ chiếu C1234567",
                "Mã định danh 123456789012",
                "BHXH 0123456789",
                "anh Ví Văn Dụ: 0912–345–678",
                "anh Ví Văn Dụ ０９１２３４５６７８",
                "anh Ví Văn Dụ +84 912 345 678",
                "Nguyễn Văn Dụ, 0912 345 678",
                "Trưởng thôn: Ví Văn Dụ - 0912 345 678",
                "0912 345 678 (Ví Văn Dụ)",
                "bà con gọi anh\nVí Văn Dụ 0912 345 678",
                "cháu Nguyễn Văn Dụ sinh năm 2014",
                "Cháu Dụ, sinh năm 2014",
                "em Dụ (2014)",
                "cháu Ví Thị Dụ, 12 tuổi",
                "Ví Thị Dụ, SN 2012",
                "Em Dụ sinh ngày 03 tháng 5 năm 2014",
                "sinh ngày 3 - 5 - 2014",
                "Ngày sinh 2014-05-03"
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
                "Bà con gọi {{phone xa-vi-du}}.",
                "Em A., 15 tuổi, kể lại.",
                "Trẻ em dưới 16 tuổi, người từ 13 đến 15 tuổi.",
                "Nạn nhân là người dưới 18 tuổi.",
                "Đường Nguyễn Văn Cừ, 0912 345 678",
                "Trường THPT Trần Phú (2014)",
                "Kế hoạch năm 2024 của em và cháu.",
                "Từ 02-03-2024 đến 05-06-2024.",
                "Mười hai số 0 1 2 3 4 5 6 7 8 9 10 11 12."
            })
    void otherNumbersAreLeftAlone(String text) {
        assertThat(Checked.page(text, RULE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cháu Ví Thị Dụ, 12 tuổi",
                "anh Ví Văn Dụ: CCCD 024 199 001 234",
                "Cháu Dụ, sinh năm 2014"
            })
    void onPaperItIsAnError(String text) {
        assertThat(poster(text).by(RULE))
                .singleElement()
                .extracting("severity")
                .isEqualTo(Severity.ERROR);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chị Ví Thị Dụ bị lừa bán.",
                "Em V.T.D., con ông Ví Văn Dụ, thôn 3, đã về nhà.",
                "Nạn nhân Ví Thị Dụ được đưa về."
            })
    void soIsWhoeverWasHarmed(String text) {
        assertThat(poster(text).by(new PeopleGivenAway()))
                .singleElement()
                .extracting("severity")
                .isEqualTo(Severity.ERROR);
    }

    private static Checked poster(String text) {
        return Checked.publication()
                .with(
                        "content/materials/a.yaml",
                        "title: A\nformat: a4\nheadline: A\npoints:\n  - \"" + text + "\"\n");
    }
}
