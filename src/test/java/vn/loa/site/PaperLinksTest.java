package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

class PaperLinksTest {

    @Test
    void aLinkThatIsNoAddressIsLeftAsItIs() {
        var page =
                SampleSite.of(
                                Map.of(
                                        "content/pages/a.md",
                                        "---\ntitle: A\n---\n[x](../a%zz/) [y](\\\\b\\c) [z](/b/)\n",
                                        "content/pages/b.md",
                                        "---\ntitle: B\n---\nb\n"))
                        .page("a/");
        assertThat(page.select(".text a[data-paper]").eachText()).containsExactly("z");
        assertThat(page.select(".text a").eachText()).contains("x", "z");
    }

    /** Doors, cards, facts and rows are of no use on paper without an address. */
    @Test
    void eachLinkOfAPageSaysItsFullAddressOnce() {
        Document home = SampleSite.full().page("");
        assertThat(home.select(".door a").eachAttr("data-paper"))
                .hasSize(home.select(".door a").size())
                .contains("https://xa-mau.example/tro-giup/");
        Document plan = SampleSite.full().page("ke-hoach/ho-tro-2024/");
        assertThat(plan.select("td a, th a, .facts a").eachAttr("data-paper"))
                .isNotEmpty()
                .doesNotHaveDuplicates()
                .allSatisfy(address -> assertThat(address).startsWith("https://"));
    }

    @Test
    void waysThroughTheSiteAndNumbersAreNotWrittenOut() {
        for (String path : List.of("", "dich-vu/", "ke-hoach/ho-tro-2024/", "tro-giup/")) {
            Document page = SampleSite.full().page(path);
            assertThat(
                            page.select(
                                    "nav [data-paper], .links [data-paper], footer [data-paper],"
                                            + " .bar [data-paper], header.head [data-paper],"
                                            + " a[href^=tel][data-paper], .term[data-paper]"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void whatShowsItsAddressAlreadyDoesNotSayItTwice() {
        String body =
                "[https://bao.example/a](https://bao.example/a) [bao.example](https://bao.example/)"
                        + " [Báo](https://bao.example/b?x=1&y=2)";
        Document page =
                SampleSite.of(Map.of("content/pages/a.md", "---\ntitle: A\n---\n" + body + "\n"))
                        .page("a/");
        assertThat(page.select("main .text [data-paper]").eachAttr("data-paper"))
                .containsExactly("https://bao.example/b?x=1&y=2");
    }

    /** A button for a file of data is no use on paper. */
    @Test
    void dataFilesAreNotPrinted() {
        Document plan = SampleSite.full().page("ke-hoach/ho-tro-2024/");
        assertThat(plan.select("main a[href$=json], main a[href$=ics]"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(link.closest(".screen")).isNotNull());
    }

    @Test
    void theFootOfPaperIsInThePagesLanguage() {
        assertThat(SampleSite.full().page("dich-vu/").select(".paper-foot").text())
                .isEqualTo(
                        "Gọi 111 (miễn phí, 24 giờ) · Ở nước ngoài: +84 981 84 84 84"
                                + " https://xa-mau.example/dich-vu/");
        assertThat(SampleSite.full().page("en/dich-vu/").select(".paper-foot").text())
                .startsWith("Call 111 (free, ")
                .endsWith("+84 981 84 84 84 https://xa-mau.example/en/dich-vu/");
    }
}
