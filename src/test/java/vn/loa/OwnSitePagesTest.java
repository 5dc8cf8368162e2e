package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every finished page of this repository's own publication holds, and what none does. */
class OwnSitePagesTest {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");

    private static final Pattern VIETNAMESE_LETTER =
            Pattern.compile("(?iu)[ăâđêôơư\\u1ea0-\\u1ef9àáãèéìíĩòóõùúũý]");

    /** What is quoted as it stands in a document, and a name given in brackets behind another. */
    private static final Pattern AS_WRITTEN = Pattern.compile("“[^“”]*”|\\(\\p{Lu}[^()]*\\)");

    private static final Set<String> READ_ALOUD =
            Set.of("title", "alt", "aria-label", "placeholder", "data-means", "data-label");

    private static List<BuildReport.Page> pages;

    @BeforeAll
    static void publish() throws IOException {
        pages = OwnSite.published().pages();
    }

    private static Document page(BuildReport.Page page) throws IOException {
        return Jsoup.parse(OwnSite.html(OwnSite.PUBLISHED, page.path()));
    }

    @Test
    void nothingIsEmptyThatIsReadAloudAsIfItHeldWords() throws IOException {
        var empty = new TreeSet<String>();
        for (BuildReport.Page page : pages) {
            for (Element element :
                    page(page)
                            .select("strong, em, a, h1, h2, h3, h4, h5, h6, li, dt, dd, caption")) {
                if (element.text().isBlank() && element.select("img, svg, input").isEmpty()) {
                    empty.add(page.path() + ": " + element.outerHtml());
                }
            }
        }
        assertThat(empty).isEmpty();
    }

    @Test
    void vietnameseOnEnglishPagesSaysThatItIs() throws IOException {
        var untold = new TreeMap<String, String>();
        for (BuildReport.Page page : pages) {
            Document document = page(page);
            if (!document.selectFirst("html").attr("lang").equals("en")) {
                continue;
            }
            for (Element element : document.getAllElements()) {
                Element told = element.closest("[lang]");
                if (told != null && told.attr("lang").equals("en") && !element.is("script")) {
                    texts(element)
                            .filter(OwnSitePagesTest::isVietnamese)
                            .forEach(text -> untold.put(text, page.path()));
                }
            }
        }
        assertThat(untold).isEmpty();
    }

    private static Stream<String> texts(Element element) {
        var texts = new ArrayList<>(List.of(element.ownText()));
        element.attributes().asList().stream()
                .filter(attribute -> READ_ALOUD.contains(attribute.getKey()))
                .forEach(attribute -> texts.add(attribute.getValue()));
        if (element.is("meta[name=description], meta[property~=^og:(title|description)$]")) {
            texts.add(element.attr("content"));
        }
        return texts.stream();
    }

    /** A word of Vietnamese letters that begins with a small one is no name. */
    private static boolean isVietnamese(String text) {
        return WORD.matcher(AS_WRITTEN.matcher(text).replaceAll(" "))
                .results()
                .map(word -> word.group())
                .filter(word -> VIETNAMESE_LETTER.matcher(word).find())
                .anyMatch(word -> Character.isLowerCase(word.codePointAt(0)));
    }

    @Test
    void noTwoPagesOfALanguageShareTheNameOfTheirTab() throws IOException {
        var seen = new TreeMap<String, String>();
        var twice = new TreeSet<String>();
        for (BuildReport.Page page : pages) {
            Document document = page(page);
            if (document.selectFirst("meta[http-equiv=refresh]") == null) {
                String name = document.selectFirst("html").attr("lang") + " " + document.title();
                String other = seen.put(name, page.path());
                if (other != null) {
                    twice.add(name + ": " + other + ", " + page.path());
                }
            }
        }
        assertThat(twice).isEmpty();
    }

    /** "Services, group 5" helps nobody to find a page again. */
    @Test
    void noTabIsCalledByANumberOnly() throws IOException {
        for (BuildReport.Page page : pages) {
            assertThat(page(page).title())
                    .as(page.path())
                    .doesNotMatch("(Dịch vụ|Bài đọc|Services?|Reading)(, (nhóm|group))? \\d+ – .*");
        }
    }

    @Test
    void onPaperALinkOfATextSaysItsFullAddress() throws IOException {
        int told = 0;
        for (BuildReport.Page page : pages) {
            for (Element link : page(page).select("a[data-paper]")) {
                assertThat(link.attr("data-paper"))
                        .startsWith(
                                link.attr("href").startsWith("http")
                                        ? "https://"
                                        : "https://loa.example/");
                assertThat(link.closest("nav")).isNull();
                told++;
            }
        }
        assertThat(told).isGreaterThan(100);
        assertThat(OwnSite.html(OwnSite.PUBLISHED, "/huong-dan/o-nuoc-ngoai/"))
                .contains("data-paper=\"https://loa.example/dich-vu/bao-ho-cong-dan/\"");
    }
}
