package vn.loa.lang;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KNOWN =
            List.of("title", "summary", "mua-ban-nguoi", "tre-em", "xa-tay-hoa", "đặc khu");

    @ParameterizedTest
    @CsvSource({
        "tilte,title",
        "titl,title",
        "TITLE,title",
        "sumary,summary",
        "mua_ban_nguoi,mua-ban-nguoi",
        "mua bán người,mua-ban-nguoi",
        "trẻ-em,tre-em",
        "dac khu,đặc khu",
        "Đặc-Khu,đặc khu",
        "xa-tay-ho,xa-tay-hoa",
        "zzz,",
        "t,",
        "'',"
    })
    void theNameAWriterMeantIsFound(String typed, String meant) {
        assertThat(Nearest.to(typed, KNOWN).orElse(null)).isEqualTo(meant);
    }

    @Test
    void amongEqualsTheFirstInOrderWins() {
        assertThat(Nearest.to("ab", List.of("aa", "bb"))).contains("aa");
        assertThat(Nearest.to("x", List.of())).isEmpty();
    }

    @Test
    void aVeryLongNameCostsNothing() {
        String typed = "x".repeat(1_000_000);
        Assertions.assertTimeoutPreemptively(
                Duration.ofSeconds(2), () -> assertThat(Nearest.to(typed, KNOWN)).isEmpty());
    }

    @Test
    void aNameInOneWrongLetterOfThreeIsFoundAndTwoAreNot() {
        assertThat(Nearest.to("tax", List.of("tag"))).contains("tag");
        assertThat(Nearest.to("xxg", List.of("tag"))).isEmpty();
    }
}
