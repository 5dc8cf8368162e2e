package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What every finished page of this repository's own publication holds, and what none does. */
class OwnSitePagesTest {

    private static final String LETTER =
            "[ăâđêôơư\\u1ea0-\\u1ef9àáãèéìíĩòóõùúũýĂÂĐÊÔƠƯÀÁÃÈÉÌÍĨÒÓÕÙÚŨÝ]";

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile(LETTER);

    /** A name begins with a capital. */
    private static final Pattern SMALL_VIETNAMESE_WORD =
            Pattern.compile("(?<![\\p{L}\\p{M}])(?=\\p{Ll})[\\p{L}\\p{M}]*" + LETTER);

    /** 6/12/2022, 30/7 and tháng 7/2025, but no number of a document. */
    private static final Pattern DATE_IN_FIGURES =
            Pattern.compile(
                    "(?<![\\d/.-])\\d{1,2}/(?:\\d{1,2}(?:/\\d{4})?|\\d{4})(?![\\d/]|/[A-ZĐ])");

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

    private static Document page(String address) throws IOException {
        return Jsoup.parse(OwnSite.html(OwnSite.PUBLISHED, address));
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

    /** Every Vietnamese letter, also those of names: an English voice cannot read them. */
    @Test
    void vietnameseOnEnglishPagesSaysThatItIs() throws IOException {
        assertThat(english(OwnSitePagesTest::readAloud, VIETNAMESE_LETTER)).isEmpty();
    }

    /** What stands in attributes and in the name of a tab can carry no mark. */
    @Test
    void whatCannotSayThatItIsVietnameseHoldsNoneButNames() throws IOException {
        assertThat(english(OwnSitePagesTest::unmarked, SMALL_VIETNAMESE_WORD)).isEmpty();
    }

    /** 6/12/2022 is a day of June to half of those who read English. */
    @Test
    void datesOnEnglishPagesAreInWords() throws IOException {
        assertThat(english(OwnSitePagesTest::readAloud, DATE_IN_FIGURES)).isEmpty();
        assertThat(english(OwnSitePagesTest::unmarked, DATE_IN_FIGURES)).isEmpty();
        assertThat(page("/en/su-kien/ngay-30-7/").text()).contains("30 July every year");
        assertThat(page("/en/so-lieu/cuoc-goi-ve-mua-ban-nguoi/").text()).contains("30,170");
    }

    /** Texts of elements whose language is English in which something is found. */
    private static Map<String, String> english(
            Function<Element, Stream<String>> texts, Pattern wanted) throws IOException {
        var found = new TreeMap<String, String>();
        for (BuildReport.Page page : pages) {
            for (Element element : page(page).getAllElements()) {
                Element told = element.closest("[lang]");
                if (told != null && told.attr("lang").equals("en") && !element.is("script")) {
                    texts.apply(element)
                            .filter(text -> wanted.matcher(text).find())
                            .forEach(text -> found.put(text, page.path()));
                }
            }
        }
        return found;
    }

    private static Stream<String> readAloud(Element element) {
        return element.is("title")
                ? Stream.of()
                : Stream.concat(Stream.of(element.ownText()), attributes(element));
    }

    private static Stream<String> attributes(Element element) {
        return element.attributes().asList().stream()
                .filter(attribute -> READ_ALOUD.contains(attribute.getKey()))
                .map(Attribute::getValue);
    }

    private static Stream<String> unmarked(Element element) {
        String told = "meta[name=description], meta[property~=^og:(title|description)$]";
        return element.is("title")
                ? Stream.of(element.ownText())
                : element.is(told) ? Stream.of(element.attr("content")) : Stream.of();
    }

    /** Its title tells nothing; what a chat shows beside the link must not tell more. */
    @Test
    void aQuietPageIsSharedWithAQuietPictureAndText() throws IOException {
        for (String address : List.of("/tro-giup/", "/en/tro-giup/", "/huong-dan/tro-ve/")) {
            Document page = page(address);
            assertThat(page.select("meta[property=og:image]").attr("content"))
                    .as(address)
                    .endsWith("chung.png");
            assertThat(page.select("meta[property=og:description]").attr("content"))
                    .as(address)
                    .doesNotContain("mua bán", "traffick");
        }
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
