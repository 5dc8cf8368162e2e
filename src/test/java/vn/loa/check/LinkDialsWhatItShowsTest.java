package vn.loa.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.source.Diagnostic;

class LinkDialsWhatItShowsTest {

    private static final String OTHER = "name: Nơi khác\nphones: [\"1900 1567\"]\nsource: Ví dụ\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[111](tel:19001567)",
                "[Gọi ngay 111](tel:19001567)",
                "[**1**1*1*](tel:19001567)",
                "[111][so]\n\n[so]: tel:19001567",
                "[111](TEL:19001567)",
                "[111](tel:1900%31567)",
                "[111](sms:19001567)",
                "[111](tel:19001567,111)",
                "[111](tel:19001567;ext=111)",
                "[1\u200b1\u200b1](tel:19001567)",
                "[\u202a1\u20601\u00ad1\u202c](tel:19001567)",
                "[111](tel:1\u200b9001567)",
                "[１１１](tel:19001567)",
                "[١١١](tel:19001567)",
                "[①①①](tel:19001567)",
                "[1l1](tel:19001567)",
                "[1\u20e31\u20e31\u20e3](tel:19001567)",
                "[1.1.1](tel:19001567)",
                "[Gọi 111 <span class=\"visually-hidden\">19001567</span>](tel:19001567)",
                "[Gọi 19001567 hoặc 111](tel:19001567)",
                "[111 1900 1567](tel:19001567)",
                "[Gọi {{phone tong-dai-111}}](tel:19001567)",
                "[![Gọi 111](so.png)](tel:19001567)",
                "[0263 1234 567](tel:02631234568)",
                "[+84 263 1234 567](tel:+84263123456)",
                "[\u202e76510091\u202c](tel:76510091)",
                "<a href=\"tel:19001567\">111</a>",
                "<a href=\"&#116;el:19001567\">1<b>1</b>1</a>",
                "| Nơi | Số |\n| --- | --- |\n| Xã | [111](tel:19001567) |",
                "{{phone tong-dai-111}}, [111](tel:111), [111](tel:1111)"
            })
    void aNumberThatHidesAnotherIsAnError(String text) {
        assertThat(found("a.md", text))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.code()).isEqualTo("link-dials-other");
                            assertThat(problem.isError()).isTrue();
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link:tel:19001567[111]",
                "link:++tel:19001567++[Gọi 111]",
                ":so: tel:19001567\n\nlink:{so}[111]",
                "+++<a href=\"tel:19001567\">111</a>+++"
            })
    void inAsciiDocToo(String text) {
        assertThat(found("a.adoc", text))
                .extracting(Diagnostic::code)
                .containsExactly("link-dials-other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[111](tel:111)",
                "[Gọi 111 (24/7, miễn phí)](tel:111)",
                "[Gọi ngay](tel:19001567)",
                "[Trạm y tế, 7:30-17:00](tel:02631234567)",
                "[Số mới từ 01.07.2025](tel:02631234567)",
                "[Từ năm 2026](tel:111)",
                "[0263 1234 567](tel:+842631234567)",
                "[+84 (0)263 1234 567](tel:02631234567)",
                "[(0263) 1234-567](tel:0263-1234.567)",
                "[0084 263 1234 567](tel:+842631234567)",
                "[1900 1567](tel:19001567;ext=5)",
                "[１１１](tel:111)",
                "[111](tel:1\u200b11)",
                "[Gọi {{phone xa-vi-du}}](tel:02631234567)",
                "[Nghị định 111](https://van-ban.example/)",
                "[111](#so-111)\n\n## Số 111"
            })
    void oneThatIsWhatItSaysIsNot(String text) {
        assertThat(found("a.md", text)).isEmpty();
    }

    @Test
    void theRightLinkIsNamedWhereTheWrongOneStands() {
        assertThat(found("a.md", "Một dòng.\n\nHãy [gọi 111](tel:19001567) nhé."))
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.at()).hasToString("content/pages/a.md:6:15");
                            assertThat(problem.suggestion().orElseThrow().vietnamese())
                                    .isEqualTo("nếu số đúng là 111 thì viết: [gọi 111](tel:111)");
                        });
        assertThat(found("a.adoc", "Hãy link:tel:19001567[gọi 111] nhé."))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.suggestion().orElseThrow().english())
                                        .endsWith("link:tel:111[gọi 111]"));
    }

    @Test
    void theTextBesideTheFieldsOfAServiceIsLookedAtToo() {
        String service = OTHER + "details: |\n  Gọi [111](tel:19001567).\n";
        assertThat(
                        Checked.publication()
                                .with("content/services/khac.yaml", service)
                                .by(new LinkDialsWhatItShows()))
                .singleElement()
                .satisfies(
                        problem ->
                                assertThat(problem.at().file())
                                        .isEqualTo("content/services/khac.yaml"));
    }

    private static List<Diagnostic> found(String name, String text) {
        String fields = name.endsWith(".adoc") ? "= A\n\n" : "---\ntitle: A\n---\n";
        return Checked.publication()
                .with("content/services/khac.yaml", OTHER)
                .with("content/pages/" + name, fields + text)
                .by(new LinkDialsWhatItShows());
    }
}
