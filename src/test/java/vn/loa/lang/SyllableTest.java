package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SyllableTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nghiêng", "giữ", "gì", "giếng", "gia", "quyền", "quốc", "quý", "quy", "khuỷu",
                "thuở", "hoà", "hòa", "ủy", "uỷ", "yêu", "kỹ", "ghế", "nghỉ", "Đường", "ở", "khuya",
                "tuýp", "xoong", "giặt", "giêng", "loằng", "ngoằn", "rượu", "huân", "an", "ý"
            })
    void aSyllableMayBeWrittenSo(String word) {
        assertThat(Syllable.isPossible(word)).isTrue();
        assertThat(Syllable.isPossible(Normalizer.normalize(word, Normalizer.Form.NFD))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "phưong",
                "nguời",
                "đuợc",
                "trưòng",
                "tráchnhiệm",
                "mưc",
                "bạch́",
                "cế",
                "kà",
                "ngế",
                "gế",
                "ngha",
                "tiêg",
                "Krông",
                "Đắk",
                "zôn",
                "qương",
                "bàch",
                "g",
                ""
            })
    void noSyllableIsWrittenSo(String word) {
        assertThat(Syllable.isPossible(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"nguoi", "truong", "nhiem", "tuyen"})
    void aWordWithoutMarksThatNeedsThemHasLostThem(String word) {
        assertThat(Syllable.hasLostMarks(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"chat", "online", "video", "web", "internet", "nhanh", "cao", "team"})
    void aWordThatNeedsNoneOrIsForeignHasLostNone(String word) {
        assertThat(Syllable.hasLostMarks(word)).isFalse();
    }
}
