package vn.loa.starter;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NewNameTest {

    @ParameterizedTest
    @CsvSource({
        "Ngày 30/7 là gì?, ngay-30-7-la-gi, Ngày 30/7 là gì?",
        "Lịch trực 24/7, lich-truc-24-7, Lịch trực 24/7",
        "huong-dan/Bảo vệ trẻ em, huong-dan/bao-ve-tre-em, Bảo vệ trẻ em",
        "tin/2024/05/hop, tin/2024/05/hop, Hop",
        "huong-dan\\bao-tin, huong-dan/bao-tin, Bao tin",
    })
    void aTitleOrAnAddress(String typed, String path, String title) {
        assertThat(NewName.of(typed, Optional.empty())).contains(new NewName(path, title));
    }
}
