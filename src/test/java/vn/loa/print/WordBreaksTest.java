package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordBreaksTest {

    /** Texts with ¦ where a line may break. */
    @ParameterizedTest
    @CsvSource({
        "Gọi ¦111 ¦hoặc ¦113",
        "gọi ¦+84 981 84 84 84 ¦ngay",
        "số ¦1900 96 96 80 ¦trực ¦24 giờ",
        "Ngày ¦30/7 ¦hằng ¦năm",
        "Ngày ¦30/7, ¦Ngày ¦toàn ¦dân",
        "gọi ¦113/114/115 ¦khi ¦cần",
        "Quyết định ¦793/QĐ-TTg ¦năm ¦2016 ¦của ¦Thủ tướng",
        "Đang ¦ở ¦nước ngoài, ¦gọi",
        "Ở ¦Việt Nam: ¦công an xã",
        "Ủy ban ¦nhân dân, ¦đồn ¦biên phòng",
        "nước, ¦ngoài ¦ra",
        "kinh tế - ¦xã hội",
        "từ ¦15 - 18 ¦tuổi",
        "trực ¦24/7",
        "xem ¦dolab.moha.gov.vn",
        "xem ¦xa-suoi-mau¦.langson¦.gov¦.vn/¦30-7/",
    })
    void linesBreakBetweenSyllablesButNeverInsideANumber(String marked) {
        assertThat(shown(marked.replace("¦", ""))).isEqualTo(marked);
    }

    /** A column on a poster is narrow; an address that cannot break would stop the build. */
    @Test
    void longAddressesBreakAtDotsAndSlashesAndLongNamesAnywhereButNearTheirEnds() {
        assertThat(WordBreaks.breaks("xa-vi-du.vi")).containsExactly(11);
        assertThat(WordBreaks.breaks("xa-tay-hoa.example/a")).containsExactly(10, 19, 20);
        assertThat(WordBreaks.breaks("motcaitenratratdai.vi.example"))
                .containsExactly(6, 7, 8, 9, 10, 11, 12, 18, 21, 29);
        assertThat(WordBreaks.breaks("xa-mot-cai-ten-rat-dai.example"))
                .as("a hyphen at the end of a line would seem to be no part of the address")
                .containsExactly(6, 10, 14, 22, 30);
    }

    @Test
    void theLastSyllableOfAParagraphNeverStandsAlone() {
        assertThat(shown("Hỏi kỹ trước khi bạn đi.")).endsWith("¦khi bạn đi.");
    }

    @Test
    void twoShortSyllablesAreNotLeftAloneWhereThereIsRoom() {
        assertThat(shown("Tìm đến người lớn mà em tin.")).endsWith("¦mà em tin.");
        assertThat(shown("Có người đánh và dọa em")).endsWith("¦và dọa em");
        assertThat(shown("Bạn có quyền nhận hoặc từ chối hỗ trợ."))
                .as("too long for a narrow column")
                .endsWith("¦từ chối ¦hỗ trợ.");
    }

    @Test
    void theEndCountsAsABreakAsTheEngineExpects() {
        var breaks = new WordBreaks();
        breaks.setText("một hai");
        assertThat(breaks.next()).isEqualTo(4);
        assertThat(breaks.next()).isEqualTo(7);
        assertThat(breaks.next()).isEqualTo(-1);
    }

    private static String shown(String text) {
        var breaks = new ArrayList<>(WordBreaks.breaks(text));
        assertThat(breaks.remove(breaks.size() - 1)).isEqualTo(text.length());
        var marked = new StringBuilder(text);
        for (var i = breaks.size() - 1; i >= 0; i--) {
            marked.insert(breaks.get(i), "¦");
        }
        return marked.toString();
    }
}
