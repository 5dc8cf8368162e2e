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
                    cafef.vn (bài 188250301083814224)                                    | true
                    kienthuc.net.vn (bài post1607699), trực 24/7                         | true
                    Luật số 53/2024/QH15 (theo pbgdpl.gov.vn, ItemID 4737)               | true
                    pbgdpl.gov.vn (ItemID 5161 và 5283)                                  | true
                    KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Hứa Văn Hảo                              | true
                    ilo.org, WCMS_243517                                                 | false
                    111                                                                  | false
                    """)
    void countsWordsWithVietnameseLetters(String text, boolean vietnamese) {
        assertThat(VietnameseText.isWritten(text)).isEqualTo(vietnamese);
    }
}
