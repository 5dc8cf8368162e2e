package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Marked with square brackets here: what a line of a short text never ends inside of. */
class CompoundsTest {

    private static final Compounds WORDS =
            Compounds.of(SampleSite.full().publication(), "hỗ trợ, hỏi kỹ, câu lạc bộ");

    @ParameterizedTest
    @CsvSource({
        "<h1>Quyền được [hỗ trợ]</h1>",
        "<h2 id=\"x\">[Hỗ trợ] <a href=\"hỗ trợ\">[nạn nhân]</a></h2>",
        "<p class=\"lead\">Sinh hoạt [câu lạc bộ] của xã</p>",
        "<li class=\"door first\"><a href=\"x\">Tôi [hỏi kỹ]</a><p>[Hỏi kỹ] nhé</p></li>",
        "<p>Văn bản thường: hỗ trợ, hỏi kỹ.</p>",
        "<h3>thỏi kỹ, hỏi kỹx</h3>",
        "<div class=\"help-pair\"><div><p>x</p></div><span>được [hỗ trợ]</span></div><p>hỗ trợ</p>",
        "<p class=\"note old\">[Hỏi kỹ]</p><ul class=\"cards\"><li class=\"card\"><p>[hỗ trợ]</p></li></ul>",
        "<table><tr><th scope=\"row\">[Nạn nhân]</th><td>nạn nhân</td></tr></table>",
        "<button>[Hỗ trợ]</button><p class=\"sources\">Nguồn: <a href=\"x\">[Hỏi kỹ]</a></p>",
        "<p class=\"notes\">hỏi kỹ</p>",
    })
    void onlyWholeWordsOfWhatIsShort(String marked) {
        String html = "<h1>Đầu hỗ trợ</h1><main>" + marked.replaceAll("[\\[\\]]", "") + "</main>";

        assertThat(TextRuns.changed(html, 0, html.length(), List.of(WORDS.pass())))
                .isEqualTo(
                        "<h1>Đầu hỗ trợ</h1><main>"
                                + marked.replace("[", "<span class=\"whole\">")
                                        .replace("]", "</span>")
                                + "</main>");
    }

    @Test
    void aPageOfTheSiteHoldsThem() {
        assertThat(SampleSite.full().page("ke-hoach/ho-tro-2024/").select("h1 .whole").eachText())
                .contains("hỗ trợ", "nạn nhân");
    }
}
