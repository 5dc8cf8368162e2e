package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {

    @ParameterizedTest
    @CsvFileSource(resources = "/search/folding.tsv", delimiter = '\t')
    void aWordFoldsAsTheTableSays(String word, String form, String key) {
        assertThat(Folding.form(word)).isEqualTo(form);
        assertThat(Folding.key(form)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({
        "Đường dây nóng, duong day nong",
        "KẾ HOẠCH 81/KH-SLĐTBXH, ke hoach 81/kh-sldtbxh",
        "Kỹ năng, ky nang"
    })
    void aTextWithoutMarksKeepsItsLetters(String text, String plain) {
        assertThat(Folding.plain(text)).isEqualTo(plain);
    }

    @Test
    void aMarkNoVietnameseLetterTakesIsDropped() {
        assertThat(Folding.form("niño")).isEqualTo("ninoX");
        assertThat(Folding.key("ninoX")).isEqualTo("nino");
        assertThat(Folding.form("\ufe0f")).isEmpty();
    }

    /** Words typed with separate marks take the long way over Unicode's tables. */
    @Test
    void bothWaysOfTypingAWordFoldToTheSame() {
        var letters =
                "abcdđeghiklmnopqrstuvxyAÀẢÃÁẠĂẰẲẴẮẶÂẦẨẪẤẬÊỀểễếệÌỉĩíịÒỏõóọôồổỗốộơờởỡớợùủũúụ"
                        + "ưừửữứựỳỷỹýỵĐ0179ñç-' éÉ";
        var random = new Random(30);
        for (int n = 0; n < 20_000; n++) {
            var word = new StringBuilder();
            for (int i = random.nextInt(6); i >= 0; i--) {
                word.append(letters.charAt(random.nextInt(letters.length())));
            }
            word.append(n % 3 == 0 ? "quy" : n % 3 == 1 ? "y" : "");
            var composed = word.toString();
            var apart = Normalizer.normalize(composed, Normalizer.Form.NFD) + "\ufe0f";
            assertThat(Folding.form(composed)).as(composed).isEqualTo(Folding.form(apart));
            assertThat(Folding.plain(composed)).as(composed).isEqualTo(Folding.plain(apart));
            var form = Folding.form(composed);
            assertThat(Folding.key(form)).as(form).isEqualTo(Folding.key("\ufe0f" + form));
        }
    }
}
