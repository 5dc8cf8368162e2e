package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {

    @ParameterizedTest
    @CsvSource({
        "quyen, quyen, 0",
        "qyen, quyen, 1",
        "nghiem, nghien, 1",
        "ngiehn, nghien, 2",
        "nghein, nghien, 1",
        "metadon, methadone, 2",
        "a, nghien, 3"
    })
    void editsAreCountedUpToTwo(String a, String b, int edits) {
        assertThat(Spelling.distance(a, b)).isEqualTo(edits);
        assertThat(Spelling.distance(b, a)).isEqualTo(edits);
    }

    @ParameterizedTest
    @CsvSource({
        "tre, che",
        "xa, sa",
        "giu, ru",
        "nan, lang",
        "bat, bac",
        "nghe, nge",
        "mianma, myanma"
    })
    void syllablesSaidAlikeHaveOneSound(String a, String b) {
        assertThat(Spelling.sound(a)).isEqualTo(Spelling.sound(b));
    }
}
