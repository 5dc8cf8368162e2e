package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentenceAroundTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Một. Hai ba. Bốn = 'Hai ba'",
                "Một! Hai ba? Bốn = 'Hai ba'",
                "Xem a.vn?x Hai ba. Bốn = 'Xem a.vn?x Hai ba'",
                "Bà L. T. Hai ba. Bốn = 'Bà L. T. Hai ba'",
                "Số 1. Hai ba. Bốn = 'Hai ba'",
                "Gồm: 1. Hai ba; 2. Bốn. Năm = 'Gồm: 1. Hai ba; 2. Bốn'",
                "Gồm: 12. Hai ba; 13. Bốn. Năm = 'Gồm: 12. Hai ba; 13. Bốn'",
                "Gồm: mười. Hai ba. = 'Hai ba'",
                "Hai ba. = 'Hai ba'",
                "Hai ba = 'Hai ba'"
            })
    void aSentenceEndsAtItsFullStop(String text, String sentence) {
        assertThat(around(text, "Hai").words().strip()).isEqualTo(sentence);
    }

    @Test
    void aLineGoesOnAndAParagraphOrAnItemEnds() {
        assertThat(around("Một\nHai\nba\n\nBốn", "Hai").words()).isEqualTo("Một\nHai\nba");
        assertThat(around("Một\n- Hai\n- Ba", "Hai").words()).isEqualTo("- Hai");
        assertThat(around("Một\n\nHai\n", "Hai").words().strip()).isEqualTo("Hai");
    }

    @Test
    void noMoreIsLookedAtThanIsNeeded() {
        String text = "a".repeat(400) + "Hai" + "b".repeat(400);

        SentenceAround sentence = around(text, "Hai");

        assertThat(sentence.from()).isEqualTo(400 - 90);
        assertThat(sentence.to()).isEqualTo(400 + 170);
    }

    @ParameterizedTest
    @CsvSource({
        "L,0,true",
        "'a L',2,true",
        "'aL',1,false",
        "'1L',1,false",
        "l,0,false",
        "L,-1,false"
    })
    void anInitialIsOneCapitalAlone(String text, int at, boolean is) {
        assertThat(SentenceAround.isInitial(text, at)).isEqualTo(is);
    }

    private static SentenceAround around(String text, String word) {
        return SentenceAround.of(text, text.indexOf(word));
    }
}
