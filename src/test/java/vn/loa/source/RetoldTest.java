package vn.loa.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RetoldTest {

    private static final Retold RETOLD =
            Retold.of(
                    """
                    Filter \\[(.*)] does not exist ¦ không có bộ lọc “$1” ¦ there is no filter "$1"
                    .* ¦ chỗ này viết chưa đúng ¦ this is not written rightly
                    """);

    @Test
    void whatTheLibraryNamesStaysInTheWords() {
        assertThat(RETOLD.tell("Filter [co] does not exist."))
                .isEqualTo(new Retold.Words("không có bộ lọc “co”", "there is no filter \"co\""));
    }

    @Test
    void aNameWithADollarIsTakenAsItStands() {
        assertThat(RETOLD.tell("Filter [$1x] does not exist.").english())
                .isEqualTo("there is no filter \"$1x\"");
    }

    @Test
    void whateverElseIsSaidTheLastLineSpeaks() {
        assertThat(RETOLD.tell("NullPointerException").vietnamese())
                .isEqualTo("chỗ này viết chưa đúng");
        assertThat(RETOLD.tell(null).english()).isEqualTo("this is not written rightly");
    }
}
