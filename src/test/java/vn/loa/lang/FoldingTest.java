package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

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
}
