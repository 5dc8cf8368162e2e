package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Đường dây nóng 111        | duong-day-nong-111
                    ĐẮK LẮK                   | dak-lak
                    đặc khu Côn Đảo           | dac-khu-con-dao
                    Ngày 30/7: hưởng ứng!     | ngay-30-7-huong-ung
                    --a__b--                  | a-b
                    Quyết định số 1_000       | quyet-dinh-so-1-000
                    😀                        | ''
                    ...                       | ''
                    ../../etc/passwd          | etc-passwd
                    con                       | con-trang
                    AUX                       | aux-trang
                    nul                       | nul-trang
                    con-cai                   | con-cai
                    ﬁ                         | ''
                    """)
    void aTextBecomesAnAddress(String text, String slug) {
        assertThat(Slug.of(text)).isEqualTo(slug);
        assertThat(Slug.of(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(slug);
    }

    @Test
    void aSlugOfASlugIsTheSame() {
        for (String text :
                new String[] {"Đường dây nóng", "a".repeat(200), "con", "a-".repeat(60)}) {
            String slug = Slug.of(text);
            assertThat(Slug.of(slug)).isEqualTo(slug);
            assertThat(slug.length()).isLessThanOrEqualTo(Slug.LONGEST);
            assertThat(slug).doesNotStartWith("-").doesNotEndWith("-");
        }
    }
}
