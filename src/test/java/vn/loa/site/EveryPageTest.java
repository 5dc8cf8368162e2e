package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What must hold on every page, whoever wrote it. */
class EveryPageTest {

    private static final SampleSite SITE = SampleSite.full();

    @TestFactory
    Stream<DynamicTest> everyPageKeepsItsReaderSafe() {
        return SITE.pages().stream()
                .map(path -> DynamicTest.dynamicTest(path, () -> isSafe(SITE.page(path))));
    }

    private static void isSafe(Document page) {
        assertThat(page.selectFirst("a").className()).isEqualTo("skip");
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("#" + page.selectFirst("a").attr("href").substring(1)).first())
                .isEqualTo(page.selectFirst("main"));
        assertThat(page.selectFirst(".bar a.call").attr("href")).isEqualTo("tel:111");
        Element exit = page.selectFirst("a[data-exit]");
        assertThat(exit.attr("href")).isEqualTo("https://thoi-tiet.example/");
        assertThat(exit.attr("rel")).isEqualTo("noreferrer nofollow");
        assertThat(page.selectFirst("meta[name=referrer]").attr("content"))
                .isEqualTo("no-referrer");
        String policy =
                page.selectFirst("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
        assertThat(page.select("[style], style")).isEmpty();
        assertThat(page.select("script:not([src]):not([type~=json])")).isEmpty();
        assertThat(page.select("form[role=search] input[name=q]").attr("autocomplete"))
                .isEqualTo("off");
        assertThat(page.select("[src^=http], link[rel=stylesheet][href^=http]")).isEmpty();
    }

    /** The policy in the page keeps browsers from looking past a script that blocks. */
    @Test
    void theScriptThatBlocksComesAfterAllThatIsFetchedBesideIt() {
        for (String path : SITE.pages()) {
            var fetched =
                    SITE.page(path).select("head link[rel=stylesheet], head script[src]").stream()
                            .map(e -> e.hasAttr("src") && !e.hasAttr("defer"))
                            .toList();
            assertThat(fetched).as(path).containsOnlyOnce(true).endsWith(true);
        }
    }

    /** A script waits for the style before it; without it the page is laid out bare, then again. */
    @Test
    void theStyleIsAskedForBeforeAnyScript() {
        for (String path : SITE.pages()) {
            assertThat(SITE.page(path).selectFirst("script[src], link[rel=stylesheet]").tagName())
                    .as(path)
                    .isEqualTo("link");
        }
    }

    /** Closed at first, its links would be out of sight for whoever has no script. */
    @Test
    void contentsAreOpenWithoutAScript() {
        var lists =
                SITE.pages().stream()
                        .flatMap(path -> SITE.page(path).select(".toc details").stream())
                        .toList();
        assertThat(lists).isNotEmpty().allMatch(list -> list.hasAttr("open"));
    }

    @Test
    void everyLinkLeadsToSomethingTheBuildWrites() {
        var lost = new ArrayList<String>();
        for (String path : SITE.pages()) {
            URI here = URI.create("https://xa-mau.example/" + path.replaceAll("index\\.html$", ""));
            for (Element link : SITE.page(path).select("[href], [src], form[action]")) {
                String target =
                        link.hasAttr("href")
                                ? link.attr("href")
                                : link.hasAttr("src") ? link.attr("src") : link.attr("action");
                if (target.matches(
                        "(tel|mailto|data):.*|.*/?i-0{8}\\.js")) { // the index is made elsewhere
                    continue;
                }
                URI to = here.resolve(target);
                if (to.getHost().equals("xa-mau.example") && !written(to.getPath())) {
                    lost.add(path + " → " + target);
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    private static boolean written(String path) {
        String file = path.substring(1);
        return SITE.has(file.isEmpty() || file.endsWith("/") ? file + "index.html" : file);
    }

    @Test
    void everyFragmentHasItsTarget() {
        for (String path : SITE.pages()) {
            Document page = SITE.page(path);
            for (Element link : page.select("a[href^=#]")) {
                assertThat(page.getElementById(link.attr("href").substring(1)))
                        .as(path + link.attr("href"))
                        .isNotNull();
            }
        }
    }

    @Test
    void titlesAreShortAndTheirOwnWithinALanguage() {
        var seen = new HashSet<String>();
        for (String path : SITE.pages()) {
            Document page = SITE.page(path);
            String title = page.title();
            assertThat(title.codePointCount(0, title.length())).isBetween(1, 75);
            assertThat(seen.add(page.selectFirst("html").attr("lang") + title)).as(title).isTrue();
            assertThat(page.selectFirst("meta[name=description]").attr("content").length())
                    .isBetween(1, 170);
        }
    }

    @Test
    void everyPageNamesItselfInEveryLanguage() {
        for (String path : SITE.pages()) {
            Document page = SITE.page(path);
            if (path.equals("404.html")) {
                assertThat(page.select("link[rel=canonical]")).isEmpty();
                continue;
            }
            String address = "https://xa-mau.example/" + path.replaceAll("index\\.html$", "");
            assertThat(page.select("link[rel=canonical]").attr("href")).isEqualTo(address);
            assertThat(page.select("link[hreflang~=^(vi|en)$]").eachAttr("href"))
                    .contains(address)
                    .hasSize(2);
            assertThat(page.select("link[hreflang=x-default]").eachAttr("href"))
                    .containsExactly(page.select("link[hreflang=vi]").attr("href"));
            assertThat(page.select(".langs a[hreflang]")).hasSize(1);
        }
    }

    @Test
    void theOrderOfFilesChangesNoByte() {
        var files = new ArrayList<>(SampleSite.files().entrySet());
        java.util.Collections.reverse(files);
        var reversed = new LinkedHashMap<String, String>();
        files.forEach(file -> reversed.put(file.getKey(), file.getValue()));
        assertThat(SampleSite.of(reversed).everything()).isEqualTo(SITE.everything());
    }

    @Test
    void aPublicationOfOnePageStillOffersHelp() {
        var site =
                SampleSite.of(
                        Map.of("content/pages/mot-trang.md", "---\ntitle: Một trang\n---\nChữ.\n"));
        Document home = site.page("");
        assertThat(home.selectFirst(".bar a.call").attr("href")).isEqualTo("tel:111");
        assertThat(home.select(".door")).isEmpty();
        assertThat(home.select(".help-pair a").eachAttr("href"))
                .containsExactly("tel:111", "tel:+84981848484");
        assertThat(site.page("mot-trang/").selectFirst("h1").text()).isEqualTo("Một trang");
    }

    @Test
    void structuredDataCannotEndItsScript() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/pages/x.md", "---\ntitle: \"a </script><b>\"\n---\nChữ.\n");
        String html = SampleSite.of(files).text("x/index.html");
        assertThat(html).doesNotContain("</script><b>");
        assertThat(Jsoup.parse(html).select("script[type=application/ld+json]").html())
                .contains("\\u003c/script>");
    }

    @Test
    void feedsListDatedContentsByTheirFullAddress() {
        var feed = Jsoup.parse(SITE.text("feed.xml"), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(feed.select("entry > id").eachText())
                .isEqualTo(List.of("https://xa-mau.example/tro-giup/"));
        assertThat(feed.select("entry > title").text()).isEqualTo("Trợ giúp");
        assertThat(feed.select("entry > updated").text()).isEqualTo("2026-11-22T00:00:00+07:00");
        assertThat(feed.select("entry > summary")).isEmpty();
    }

    @Test
    void theSitemapHoldsEveryPageButTheOneForLostAddresses() {
        var map = Jsoup.parse(SITE.text("sitemap.xml"), "", org.jsoup.parser.Parser.xmlParser());
        List<String> wanted =
                SITE.pages().stream()
                        .filter(path -> !path.equals("404.html"))
                        .map(path -> "https://xa-mau.example/" + path.replace("index.html", ""))
                        .sorted()
                        .toList();
        assertThat(map.select("loc").eachText().stream().sorted().toList()).isEqualTo(wanted);
    }
}
