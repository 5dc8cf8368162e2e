package vn.loa.markup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.markup.PageFacts.Promise;

class PageFactsTest {

    private static final String PAGE =
            """
            <!doctype html>
            <html lang="vi"><head><title>A < b & <a href="no/"></title>
            <meta name="referrer" content="no-referrer">
            <link rel="icon" href="icon.svg"><script src="site.js" defer></script>
            <style>a[href="x"] { color: red }</style>
            <script>if (a < b) document.write('<a href="none/">')</script></head>
            <body><a class="skip" href="#noi-dung">Skip</a><!-- <a href="hidden/"> -->
            <a data-exit href="https://example.org/">Exit</a> <a href='tel:111'>111</a>
            <main id=noi-dung><h2 id="a&amp;b">x</h2><a href="?q=1&amp;r=2">y</a>
            <A HREF=plain/ Title="a > b">z</A><a href>w</a>
            <img src="b.png" alt=""><img src=c.png/><form action="tim-kiem/"></form>
            <svg><a href="drawn/"><path d="M0 0"/></a></svg><textarea><a href="typed/"></textarea>
            </main></body></html>
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                PAGE,
                "",
                "plain < text <",
                "<p id='1'>a<p id=\"2\" id=3>b<br/><a\nhref\n=\n\"x\"\n>c",
                "<a href=\"open",
                "<a href=open",
                "<!-- open <a href=x>",
                "<!doctype html><?php <a href=x> ?><a href=y></a></ a><a href='&lt;z&gt;'>",
                "<script><!-- <a href=x> --></script ><a href=y>",
                "<STYLE><a href=x></STYLE><a href=y>",
                // Names that only begin as known ones, and one with the number of another.
                "<title=x><a href=y></title=x><scripts><a href=z>",
                "<p =id=1 ids=2 Id=3 data-id=4 hrefs=5><a hreflang=vi href=x>",
                "<p title=\"Đường dây\">ờ<a href=\"kế-hoạch/?q=nóng&amp;r=😀#mục\" id='ữ'>x",
            })
    void findsWhatABrowserFinds(String html) {
        var facts = PageFacts.of(html);
        Document page = Jsoup.parse(html);

        assertThat(facts.links()).containsExactlyElementsOf(links(page));
        assertThat(facts.anchors())
                .isEqualTo(
                        page.select("[id]").stream().map(e -> e.id()).collect(Collectors.toSet()));
    }

    private static Set<String> links(Document page) {
        var links = new LinkedHashSet<String>();
        page.select("a[href], link[href], area[href]").forEach(e -> links.add(e.attr("href")));
        page.select("img[src], script[src], source[src], audio[src]")
                .forEach(e -> links.add(e.attr("src")));
        page.select("form[action]").forEach(e -> links.add(e.attr("action")));
        return links;
    }

    @Test
    void noticesWhatVisitorsRelyOn() {
        assertThat(PageFacts.of(PAGE).kept()).containsExactlyInAnyOrder(Promise.values());
    }

    @Test
    void noticesEachThingThatIsMissing() {
        assertThat(kept("tel:111", "111")).doesNotContain(Promise.HOTLINE);
        assertThat(kept(" data-exit", "")).doesNotContain(Promise.EXIT);
        String aside =
                "<a data-exit href=\"https://example.org/\">Exit</a> <a href='tel:111'>111</a>\n";
        assertThat(PAGE).contains(aside);
        String without = PAGE.replace(aside, "");
        assertThat(PageFacts.of(without.replace("<h2", aside + "<h2")).kept())
                .as("what only the text has")
                .doesNotContain(Promise.HOTLINE, Promise.EXIT);
        assertThat(PageFacts.of(without.replace("</main>", "</main>" + aside)).kept())
                .as("a bar below the text")
                .contains(Promise.HOTLINE, Promise.EXIT);
        assertThat(kept("</main>", "</main><main></main>")).doesNotContain(Promise.MAIN);
        assertThat(kept("id=noi-dung", "id=khac")).doesNotContain(Promise.SKIP_LINK);
        assertThat(kept("\"no-referrer\"", "\"origin\"")).doesNotContain(Promise.NO_REFERRER);
    }

    private static Set<Promise> kept(String part, String instead) {
        assertThat(PAGE).contains(part);
        return PageFacts.of(PAGE.replace(part, instead)).kept();
    }
}
