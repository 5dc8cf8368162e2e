package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ReadAloudTest {

    private static final ReadAloud VIETNAMESE =
            ReadAloud.in(
                    Language.VIETNAMESE,
                    Map.of(
                            "UBND", "Ủy ban nhân dân",
                            "TP", "thành phố",
                            "HCM", "Hồ Chí Minh",
                            "LĐ-TBXH", "Lao động - Thương binh và Xã hội",
                            "QĐ", "quyết định",
                            "TTg", "Thủ tướng Chính phủ",
                            "QH", "Quốc hội"));
    private static final ReadAloud ENGLISH = ReadAloud.in(Language.ENGLISH, Map.of());

    @ParameterizedTest
    @CsvFileSource(resources = "/read-aloud/vi.tsv", delimiter = '\t', quoteCharacter = '\0')
    void vietnameseIsReadAsTheTableSays(String written, String spoken) {
        assertThat(VIETNAMESE.of(written).text()).isEqualTo(spoken);
        assertThat(VIETNAMESE.of(written).unknown()).isEmpty();
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/read-aloud/en.tsv", delimiter = '\t', quoteCharacter = '\0')
    void englishIsReadAsTheTableSays(String written, String spoken) {
        assertThat(ENGLISH.of(written).text()).isEqualTo(spoken);
    }

    @Test
    void aShortFormNobodyExplainedStaysAndIsNamedOnce() {
        var spoken = VIETNAMESE.of("HIV, HIV và UBND, BHXH");
        assertThat(spoken.text()).isEqualTo("HIV, HIV và Ủy ban nhân dân, BHXH");
        assertThat(spoken.unknown()).containsExactly("HIV", "BHXH");
    }

    @Test
    void whatWasReadIsNotReadAgain() {
        var once = VIETNAMESE.of("Ngày 30/7/2026, gọi 111: 24/7, 95% của UBND.").text();
        assertThat(VIETNAMESE.of(once).text()).isEqualTo(once).doesNotContainPattern("\\d");
    }

    @Test
    void aNumberOfAServiceIsDictatedWhateverItIs() {
        assertThat(VIETNAMESE.phone("156")).isEqualTo("một năm sáu");
        assertThat(ENGLISH.phone("156")).isEqualTo("one five six");
    }

    @Test
    void anotherLanguageIsLeftAlone() {
        var hmong = ReadAloud.in(new Language("hmn"), Map.of());
        assertThat(hmong.of("Hu 111").text()).isEqualTo("Hu 111");
        assertThat(hmong.phone("111")).isEqualTo("111");
    }

    @Test
    void beatsAreCountedAsTheLanguageSpeaks() {
        assertThat(VIETNAMESE.syllables("Gọi một một một, miễn phí.")).isEqualTo(6);
        assertThat(ENGLISH.syllables("Call one one one, it is free.")).isEqualTo(7);
        assertThat(ENGLISH.syllables("nobody travels alone")).isEqualTo(7);
    }
}
