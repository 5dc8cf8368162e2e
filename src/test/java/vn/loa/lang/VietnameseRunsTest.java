package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VietnameseRunsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Peace House (Ngôi nhà Bình yên), since 2007       | Ngôi nhà Bình yên
                    In Đồng Nai province and Vĩnh An township         | Đồng Nai; Vĩnh An
                    People's Committee of Tây Hòa district, 2024      | Tây Hòa
                    The Sa Đéc office, the Tân An and Tây Hòa offices | Sa Đéc; Tân An; Tây Hòa
                    Lạng Sơn's plan in Hà Nội                         | Lạng Sơn; Hà Nội
                    The sentence lacks the word “của” (of).           | của
                    It has “công an xã” and “an”, and công an xã      | công an xã; công an xã
                    It has “90% trên người nghiện ma túy”.            | 90% trên người nghiện ma túy
                    “THVX (PLĐ)” and “TT Dân ủy”                      | THVX (PLĐ); TT Dân ủy
                    A note says “Ask in Tây Hòa first”, twice         | Tây Hòa
                    Plan 81/KH-SLĐTBXH rests on 565/QĐ-TTg            | 81/KH-SLĐTBXH; 565/QĐ-TTg
                    Hồ Chí Minh Communist Youth Union, Vân Nham       | Hồ Chí Minh; Vân Nham
                    The “Văn hóa xã hội” (culture and society)        | Văn hóa xã hội
                    A café, a résumé and the fête of Việt Nam         | Việt Nam
                    Nothing at all, not even in an office             | ''
                    AT&amp;T and “quot” &quot;in Huế&quot;            | Huế
                    """)
    void namesAndQuotationsAreFound(String text, String found) {
        assertThat(
                        VietnameseRuns.in(text).stream()
                                .map(run -> text.substring(run.start(), run.end()))
                                .collect(Collectors.joining("; ")))
                .isEqualTo(found);
    }
}
