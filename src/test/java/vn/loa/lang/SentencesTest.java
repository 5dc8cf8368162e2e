package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Gọi 111. Nói nơi bạn ở.|Gọi 111.;Nói nơi bạn ở.",
                "Bạn ở đâu? Đừng sợ!|Bạn ở đâu?;Đừng sợ!",
                "Gọi 113. 111 cũng được.|Gọi 113.;111 cũng được.",
                "Hỏi: “Ai mời? Sao phải vội?” Rồi gọi.|Hỏi: “Ai mời?;Sao phải vội?”;Rồi gọi.",
                "“Con kể được không?” mẹ hỏi.|“Con kể được không?” mẹ hỏi.",
                "Họ nói (rất nhỏ.) Em nghe.|Họ nói (rất nhỏ.);Em nghe.",
                "Ở TP. Hồ Chí Minh có việc.|Ở TP. Hồ Chí Minh có việc.",
                "Bà Nguyễn V. A kể lại.|Bà Nguyễn V. A kể lại.",
                "Chờ đã… Đừng đi.|Chờ đã…;Đừng đi.",
                "Ngày 30.7.2025 là thứ tư.|Ngày 30.7.2025 là thứ tư.",
                "1. Gọi ngay.|1. Gọi ngay.",
                "Xem khoản 1. Điều này dễ.|Xem khoản 1.;Điều này dễ.",
                "Trang dolab.moha.gov.vn. Ở đó có tên.|Trang dolab.moha.gov.vn.;Ở đó có tên.",
                "Có ảnh, tin nhắn, v.v. và biên lai.|Có ảnh, tin nhắn, v.v. và biên lai."
            })
    void aBlockIsTakenApart(String block, String sentences) {
        assertThat(Sentences.of(List.of(block)).all()).containsExactly(sentences.split(";"));
    }

    @Test
    void aBlockWithoutAStopIsOneSentenceAndAnEmptyOneNone() {
        assertThat(Sentences.of(List.of("Ở nhà", "", " – ", "Gọi ai")).all())
                .containsExactly("Ở nhà", "Gọi ai");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Mua bán người|3", "Gọi +84 981 84 84 84 – ngay!|7", "24/7|1", "“ ” – …|0"})
    void wordsBetweenSpacesAreSyllables(String text, int syllables) {
        assertThat(Sentences.syllables(text)).isEqualTo(syllables);
    }

    @Test
    void averageAndLongestAreOfWholeSentences() {
        var sentences = Sentences.of(List.of("Một hai ba. Bốn năm.", "Sáu bảy tám."));
        assertThat(sentences.average()).isEqualTo(8 / 3.0);
        assertThat(sentences.longest()).contains("Một hai ba.");
        assertThat(Sentences.of(List.of()).average()).isZero();
        assertThat(Sentences.of(List.of()).longest()).isEmpty();
    }
}
