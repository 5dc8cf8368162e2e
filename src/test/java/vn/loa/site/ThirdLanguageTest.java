package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** A language nobody built in: a file with a few words and one translated page. */
class ThirdLanguageTest {

    private static final SampleSite SITE = SampleSite.of(files());

    private static Map<String, String> files() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.computeIfPresent(
                "site/site.yaml", (path, text) -> text.replace("[vi, en]", "[vi, en, mww]"));
        files.put(
                "theme/words/mww.yaml",
                "ownName: Hmoob thử\nhomeHeading: Chữ thử ấ ê ư\nexit: Tawm thử\n"
                        + "everyYearOn: '{day} thử'\n"
                        + "dates: {day: y.M.d, dayOfYear: M.d}\n");
        files.put("content/pages/dau-hieu.mww.md", "---\ntitle: Tên thử\n---\nLời thử.\n");
        return files;
    }

    @Test
    void itsOwnWordsStandWhereItHasThemAndTheFirstLanguagesElsewhere() {
        Document home = SITE.page("mww/");
        assertThat(home.selectFirst("html").attr("lang")).isEqualTo("mww");
        assertThat(home.selectFirst("h1").text()).isEqualTo("Chữ thử ấ ê ư");
        assertThat(home.selectFirst("[data-exit]").ownText()).isEqualTo("Tawm thử");
        assertThat(home.selectFirst(".skip").text()).isEqualTo("Đến nội dung chính");
    }

    @Test
    void aTranslatedPageIsInItsLanguageAndAnotherSaysThatItIsNot() {
        Document signs = SITE.page("mww/dau-hieu/");
        assertThat(signs.selectFirst("h1").text()).isEqualTo("Tên thử");
        assertThat(signs.select("article[lang]")).isEmpty();
        Document help = SITE.page("mww/tro-giup/");
        assertThat(help.selectFirst("article").attr("lang")).isEqualTo("vi");
        assertThat(help.select(".note[role=note]")).isNotEmpty();
    }

    @Test
    void datesAreWrittenAsItsWordsSayAndElseAsTheFirstLanguageDoes() {
        assertThat(SITE.page("mww/tro-giup/").text()).contains("2026.11.22");
        assertThat(SITE.page("mww/su-kien/ngay-mau/").text()).contains("7.30 thử");
        assertThat(SITE.page("en/su-kien/ngay-mau/").text()).contains("30 July every year");
        Document issued = SITE.page("mww/ke-hoach/ho-tro-2024/");
        assertThat(issued.select("dd").eachText()).contains("Huyện Mẫu, 2024.3.5");
        assertThat(SITE.page("ke-hoach/ho-tro-2024/").select("dd").eachText())
                .contains("Huyện Mẫu, 5/3/2024");
    }

    @Test
    void wordsOfTheFrameThatItLacksSayInWhichLanguageTheyAre() {
        Document home = SITE.page("mww/");
        assertThat(home.select(".skip > span[lang=vi]").text()).isEqualTo("Đến nội dung chính");
        assertThat(home.select("h1, [data-exit]").select("span[lang]")).isEmpty();
        assertThat(home.select("script, style, title").select("span")).isEmpty();
        assertThat(SITE.page("").select("span[lang=vi]")).isEmpty();
        assertThat(SITE.page("en/").select(".skip span")).isEmpty();
    }

    @Test
    void everyPageLeadsToItsThreeEditionsByTheirOwnNames() {
        for (String path : SITE.pages()) {
            if (path.equals("404.html")) {
                continue;
            }
            Document page = SITE.page(path);
            assertThat(page.select("link[hreflang]").eachAttr("hreflang"))
                    .as(path)
                    .containsExactlyInAnyOrder("vi", "en", "mww", "x-default");
            assertThat(page.select(".langs a")).hasSize(2);
            for (Element link : page.select(".langs a")) {
                assertThat(link.attr("lang")).isEqualTo(link.attr("hreflang"));
            }
        }
        assertThat(SITE.page("").select(".langs a[hreflang=mww]").text()).isEqualTo("Hmoob thử");
        assertThat(SITE.page("mww/").select(".langs a").eachText())
                .containsExactly("Tiếng Việt", "English");
    }

    @Test
    void aLostReaderIsMetInEachLanguage() {
        assertThat(SITE.page("404.html").select("main section[lang]").eachAttr("lang"))
                .containsExactly("en", "mww");
    }

    @Test
    void vietnameseInAnotherEditionIsMarked() {
        Document page = SITE.page("en/dich-vu/bao-ho-cong-dan/");
        assertThat(page.select(".foot p[lang=vi]").text()).isEqualTo("Trang mẫu");
        assertThat(page.select(".facts dd[lang=vi]").eachText())
                .contains("Người Việt Nam ở nước ngoài");
        assertThat(SITE.page("dich-vu/bao-ho-cong-dan/").select(".facts dd[lang]")).isEmpty();
    }

    @Test
    void aPartlyTranslatedSiteInEnglishTakesMissingWordsFromEnglish() {
        var files = new LinkedHashMap<String, String>();
        files.put("site/site.yaml", "title: T\nlanguages: [en, mww]\n");
        files.put("theme/words/mww.yaml", "exit: Tawm thử\n");
        files.put("content/pages/a.en.md", "---\ntitle: A\n---\nText.\n");
        Document home = SampleSite.of(files).page("mww/");
        assertThat(home.selectFirst(".skip").text()).isEqualTo("Skip to main content");
        assertThat(home.select(".skip > span[lang=en]")).hasSize(1);
        assertThat(home.selectFirst("[data-exit]").ownText()).isEqualTo("Tawm thử");
    }
}
