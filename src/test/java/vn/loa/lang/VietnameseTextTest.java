package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Người Việt Nam gặp nạn ở nước ngoài                                  | true
                    plo.vn, tin nhắn của Chính phủ: giờ trực, ghi âm, không thu tiền     | true
                    Gọi                                                                  | true
                    Luật số 53/2024/QH15                                                 | true
                    People's Committee of Tây Hòa district                               | false
                    Citizen protection, for Vietnamese citizens in trouble in Việt Nam   | false
                    Peace House (Ngôi nhà Bình yên), run by the women's union of Việt Nam | false
                    Lạng Sơn province                                                    | false
                    Vĩnh Cửu district, Vĩnh An township                                  | false
                    Sở Y tế TP. Hồ Chí Minh                                              | true
                    Hữu Lũng                                                             | true
                    111                                                                  | false
                    """)
    void countsWordsWithVietnameseLetters(String text, boolean vietnamese) {
        assertThat(VietnameseText.isWritten(text)).isEqualTo(vietnamese);
    }
}
