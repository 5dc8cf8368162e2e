package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeantTest {

    private static final List<String> KNOWN =
            List.of(
                    "tong-dai-111",
                    "duong-day-nong-xa",
                    "ke-hoach-mua-ban-nguoi-tay-hoa-2024",
                    "ke-hoach-lang-son-2022");

    @ParameterizedTest
    @CsvSource({
        "tong-dai-11, tong-dai-111",
        "content/services/tong-dai-11.yaml, tong-dai-111",
        "111, tong-dai-111",
        "Tổng đài 111, tong-dai-111",
        "hotline-111, tong-dai-111",
        "content\\plans\\tayhoa.md, ke-hoach-mua-ban-nguoi-tay-hoa-2024",
        "lang son, ke-hoach-lang-son-2022",
        "duong day nong, duong-day-nong-xa"
    })
    void aSlipOrAPartIsEnough(String typed, String meant) {
        assertThat(Meant.among(KNOWN, typed)).contains(meant);
    }

    @Test
    void theFirstWordsOfANameAreNoSlipOfAnother() {
        assertThat(Meant.among(List.of("dong-nai", "tong-dai-111"), "tong-dai"))
                .contains("tong-dai-111");
        assertThat(Meant.among(List.of("dong-nai", "dong-nai-moi"), "dong-nai"))
                .contains("dong-nai");
    }

    @Test
    void whatIsLikeNothingGetsNoName() {
        assertThat(Meant.among(KNOWN, "abc.docx")).isEmpty();
        assertThat(Meant.among(KNOWN, "")).isEmpty();
        assertThat(Meant.among(List.of(), "tong-dai-111")).isEmpty();
    }
}
