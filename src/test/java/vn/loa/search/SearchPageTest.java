package vn.loa.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.Browser;

/** The search page as a visitor uses it, under a strict content security policy. */
class SearchPageTest {

    @TempDir private static Path site;
    private static Browser browser;

    @BeforeAll
    static void openSite() throws IOException {
        var corpus = Corpus.read(SearchCase.FOLDER.resolve("corpus.txt"));
        var documents = new ArrayList<>(corpus.documents());
        Stream.of("An Bình Châu Duyên Giang Hạnh Khuê Lan Mai Ngân Oanh Phương".split(" "))
                .map(name -> page("cho-" + documents.size() + "/", "Chợ phiên " + name))
                .forEach(documents::add);
        for (int i = 1; i <= 5; i++) {
            documents.add(page("lop-" + i + "/", "Lớp may buổi tối, khóa " + i));
        }
        Files.createDirectories(site.resolve("assets"));
        Files.copy(Path.of("theme/assets/site.js"), site.resolve("assets/site.js"));
        Files.copy(Path.of("theme/assets/search.js"), site.resolve("assets/search.js"));
        Files.copy(Path.of("theme/assets/search-more.js"), site.resolve("assets/search-more.js"));
        write("tim-kiem", SearchIndex.of(documents, corpus.thesaurus()));
        write("manh", SearchIndex.inPieces(documents, corpus.thesaurus()));
        browser = Browser.open();
        browser.serve("/", site);
    }

    /** A search page, and a page with a box as every other page has one. */
    private static void write(String folder, SearchIndex index) throws IOException {
        Files.createDirectories(site.resolve(folder));
        Files.copy(SearchCase.FOLDER.resolve("loi.js"), site.resolve(folder + "/loi.js"));
        for (var file : index.files().entrySet()) {
            Path path = site.resolve(folder).resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        var page = Files.readString(SearchCase.FOLDER.resolve("page.html"));
        Files.writeString(
                site.resolve(folder + "/index.html"),
                page.replace("SIGNS", index.signsName()).replace("INDEX", index.fileName()));
        Files.writeString(
                site.resolve(folder + "/bai.html"),
                page.replace("SIGNS", index.signsName())
                        .replace("INDEX", index.fileName())
                        .replaceAll("(?s)<p id=\"search-status\".*</main>", "</main>")
                        .replace(
                                "</main>",
                                "</main><script src=\"../assets/search-more.js\" defer></script>"));
    }

    private static SearchDocument page(String url, String title) {
        return new SearchDocument(
                url,
                "vi",
                "page",
                title,
                "Họp ở bến sông.",
                List.of(),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @Test
    void aQueryInTheAddressIsAnsweredAndMovedBehindTheHash() {
        open("/tim-kiem/?q=d%E1%BA%A5u+hi%E1%BB%87u");
        assertThat(hits()).startsWith(browser.address("/dau-hieu/"));
        assertThat(text("search-status")).matches("\\d+ kết quả");
        assertThat(browser.run("return decodeURIComponent(location.hash)"))
                .isEqualTo("#q=dấu hiệu");
        assertThat(browser.run("return location.search")).isEqualTo("?q=");
        assertThat(browser.run("return document.title")).isEqualTo("Tìm kiếm");
        assertThat(browser.run("return document.getElementById('q').value")).isEqualTo("dấu hiệu");
        assertThat(shown("search-all")).isFalse();
        assertThat(shown("search-help")).isFalse();
        assertThat(browser.run("return document.querySelector('mark').textContent"))
                .isEqualTo("Dấu");
    }

    @Test
    void anotherQueryStaysOnThePageAndNoAddressHasItsWords() {
        open("/tim-kiem/?q=tham+v%E1%BA%A5n");
        browser.run("window.same = true");
        var before = browser.run("return history.length");
        var box = browser.driver().findElement(By.id("q"));
        box.clear();
        box.sendKeys("dau hieu", Keys.ENTER);
        until("return history.state && history.state.q === 'dau hieu'");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(browser.address("/tim-kiem/"));
        assertThat(hits()).startsWith(browser.address("/dau-hieu/"));
        assertThat(browser.run("return window.same")).isEqualTo(true);
        assertThat(browser.run("return history.length")).isEqualTo(before);
    }

    @Test
    void aJumpWithinThePageKeepsTheHits() {
        open("/tim-kiem/");
        browser.driver().findElement(By.id("q")).sendKeys("dau hieu", Keys.ENTER);
        until("return document.querySelector('.search-result')");
        browser.run("location.hash = 'search-all'");
        until("return location.hash === '#search-all'");
        browser.run("return new Promise(done => setTimeout(done, 200))");
        assertThat(hits()).isNotEmpty();
        browser.driver().navigate().back();
        until("return location.hash === ''");
        assertThat(hits()).startsWith(browser.address("/dau-hieu/"));
    }

    @Test
    void halfACharacterInTheBoxIsNoError() {
        open("/tim-kiem/?q=tham+v%E1%BA%A5n");
        browser.run(
                "const box = document.getElementById('q');"
                        + "box.value = 'dau hieu \\ud800'; box.form.requestSubmit();");
        until("return history.state && history.state.q.startsWith('dau hieu')");
        assertThat(hits()).startsWith(browser.address("/dau-hieu/"));
    }

    @Test
    void aServiceShowsItsNumberToCallOutsideTheHit() {
        open("/tim-kiem/#q=tham%20v%E1%BA%A5n%20t%C3%A2m%20l%C3%BD");
        assertThat(
                        browser.run(
                                "const a = document.querySelector('.search-phone');"
                                        + "return [a.getAttribute('href'), a.textContent, !!a.closest('.search-result')]"))
                .isEqualTo(List.of("tel:02005550111", "0200 555 0111", false));
        assertThat(browser.run("return document.querySelector('.search-kind').textContent"))
                .isEqualTo("Dịch vụ");
    }

    @Test
    void nothingFoundAndDangerBothShowTheNumbersToCall() {
        open("/tim-kiem/?q=asdf+zxcv+qwer");
        assertThat(hits()).isEmpty();
        assertThat(text("search-status")).isEqualTo("Không có kết quả");
        assertThat(shown("search-help")).isTrue();
        open("/tim-kiem/?q=bu%C3%B4n+ng%C6%B0%E1%BB%9Di");
        assertThat(hits()).isNotEmpty();
        assertThat(shown("search-help")).isTrue();
        assertThat(text("search-results")).startsWith("Cũng tìm: mua bán người");
    }

    @Test
    void aMistypedWordIsOfferedCorrected() {
        open("/tim-kiem/?q=cai+nghieenj");
        assertThat(text("search-results")).startsWith("Có phải bạn tìm: cai nghiện");
        browser.driver().findElement(By.cssSelector(".search-offer a")).click();
        until("return document.getElementById('q').value === 'cai nghiện'");
        assertThat(hits()).startsWith(browser.address("/cai-nghien/"));
    }

    @Test
    void linksNarrowTheHitsOnceTheyAreOpened() {
        open("/tim-kiem/?q=tr%E1%BA%BB+em");
        assertThat(browser.run("return document.querySelectorAll('.search-filters a').length"))
                .isEqualTo(0L);
        browser.driver().findElement(By.cssSelector(".search-filters summary")).click();
        until("return document.querySelectorAll('.search-filters a').length > 1");
        browser.run(
                "[...document.querySelectorAll('.search-filters a')].find(a => /Dịch vụ/.test(a.textContent)).click()");
        until("return history.state && history.state.kind === 'service'");
        assertThat(browser.run("return location.hash")).isEqualTo("");
        until(
                "return [...document.querySelectorAll('.search-kind')].every(k => k.textContent === 'Dịch vụ')");
        assertThat(hits()).isNotEmpty();
        browser.run("document.querySelector('.search-filters [aria-current]').click()");
        until("return !history.state.kind");
        browser.driver().navigate().back();
        until("return history.state.kind === 'service'");
        until(
                "return [...document.querySelectorAll('.search-kind')].every(k => k.textContent === 'Dịch vụ')");
    }

    /** Whoever opens one in another tab leaves its address in the list of visits. */
    @Test
    void noAddressOfALinkThatAsksAnewHasWords() {
        String addresses =
                "return [...new Set([...document.querySelectorAll('.search-offer a, .search-filters a')]"
                        + ".map(a => a.getAttribute('href')))]";
        open("/tim-kiem/?q=cai+nghieenj");
        assertThat(browser.run(addresses)).isEqualTo(List.of("#q"));
        open("/tim-kiem/?q=tr%E1%BA%BB+em");
        browser.driver().findElement(By.cssSelector(".search-filters summary")).click();
        until("return document.querySelectorAll('.search-filters a').length > 1");
        assertThat(browser.run(addresses)).isEqualTo(List.of("#q"));
    }

    /** In “Trẻ em” both are marked; “em” where no “trẻ” stands beside it says little. */
    @Test
    void aSyllableOfSeveralIsMarkedBesideAnotherOnly() {
        open("/tim-kiem/?q=tr%E1%BA%BB+em");
        assertThat(browser.run("return document.querySelectorAll('mark').length > 1"))
                .isEqualTo(true);
        assertThat(
                        browser.run(
                                """
                                const beside = (mark, way) => {
                                  const near = mark[way + 'Sibling'];
                                  const next = near && near[way + 'Sibling'];
                                  return !!near && !/[\\p{L}\\p{N}]/u.test(near.textContent)
                                      && !!next && next.nodeName === 'MARK';
                                };
                                return [...document.querySelectorAll('[lang=vi] mark, mark')]
                                    .filter(m => !beside(m, 'previous') && !beside(m, 'next'))
                                    .map(m => m.parentNode.textContent)
                                """))
                .isEqualTo(List.of());
        open("/tim-kiem/?q=em");
        assertThat(browser.run("return document.querySelector('mark').textContent.toLowerCase()"))
                .isEqualTo("em");
    }

    @Test
    void whatIsTypedNeverBecomesMarkup() {
        open("/tim-kiem/?q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E+d%E1%BA%A5u");
        assertThat(browser.run("return document.images.length")).isEqualTo(0L);
        open("/tim-kiem/#q=%E0%A4%A");
        assertThat(shown("search-all")).isTrue();
    }

    /** They are asked for while the index is on its way, and not again once it is there. */
    @Test
    void entriesThatWaitComeOnce() {
        open("/tim-kiem/?q=human+trafficking");
        assertThat(hits()).first().isEqualTo(browser.address("/dau-hieu/"));
        assertThat(
                        browser.run(
                                "return [...document.scripts].filter(s => /[/]e[0-9]+[.]js$/.test(s.src)).length"))
                .isEqualTo(1L);
        open("/tim-kiem/?q=dau+hieu");
        assertThat(
                        browser.run(
                                "return [...document.scripts].filter(s => /[/]e[0-9]*[.]js$/.test(s.src)).length"))
                .isEqualTo(0L);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tim-kiem", "manh"})
    void thePageWorksFromAFolderWithoutAServer(String folder) {
        browser.go(site.resolve(folder + "/index.html").toUri() + "?q=dau+hieu");
        until("return !!document.querySelector('[data-search-state=done]')");
        assertThat(hits()).first().asString().endsWith("/dau-hieu/index.html");
        assertThat(browser.run("return document.scripts.length > 5"))
                .isEqualTo(folder.equals("manh"));
    }

    @Test
    void anIndexInPiecesAnswersUnderAStrictPolicyToo() {
        open("/manh/?q=cai+nghieenj");
        assertThat(text("search-results")).startsWith("Có phải bạn tìm: cai nghiện");
        assertThat(hits()).startsWith(browser.address("/cai-nghien/"));
    }

    @Test
    void moreHitsAreAddedAndTheFirstNewOneHasTheFocus() {
        open("/tim-kiem/?q=ch%E1%BB%A3+phi%C3%AAn");
        assertThat(text("search-status")).isEqualTo("12 kết quả");
        assertThat(hits()).hasSize(10);
        var more = browser.driver().findElement(By.className("search-more"));
        assertThat(more.getTagName()).isEqualTo("button");
        more.sendKeys(Keys.ENTER);
        until("return document.querySelectorAll('.search-result').length === 12");
        assertThat(
                        browser.run(
                                "return [...document.querySelectorAll('.search-result a')]"
                                        + ".indexOf(document.activeElement)"))
                .isEqualTo(10L);
        assertThat(browser.driver().findElements(By.className("search-more"))).isEmpty();
    }

    @Test
    void theNumberOfHitsIsReadAloudAndTheBoxKeepsTheFocus() {
        open("/tim-kiem/");
        assertThat(browser.run("return document.querySelector('[role=status]').ariaLive"))
                .isEqualTo("polite");
        var box = browser.driver().findElement(By.id("q"));
        box.sendKeys("dau hieu", Keys.ENTER);
        until(
                "return /^[0-9]+ kết quả$/.test(document.querySelector('[role=status]').textContent)");
        assertThat(browser.run("return document.activeElement.id")).isEqualTo("q");
    }

    @Test
    void pagesThatDifferInANumberOnlyStandTogetherAfterTheSecond() {
        open("/tim-kiem/?q=l%E1%BB%9Bp+may+bu%E1%BB%95i+t%E1%BB%91i");
        assertThat(
                        browser.run(
                                "return [document.querySelectorAll('#search-results > ol > li').length,"
                                        + "document.querySelector('li summary').textContent,"
                                        + "document.querySelectorAll('li details .search-result').length]"))
                .isEqualTo(List.of(3L, "Thêm 3 trang", 3L));
    }

    @Test
    void aPageWithoutHitsStillLeadsSomewhere() {
        open("/tim-kiem/?q=asdf+zxcv+qwer");
        assertThat(shown("search-all")).isTrue();
        assertThat(browser.driver().findElement(By.cssSelector("#search-help a")).isDisplayed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tim-kiem", "manh"})
    void titlesAppearUnderTheBoxOfAnyPageAndKeysChooseOne(String folder) {
        browser.go("about:blank");
        browser.go("/" + folder + "/bai.html");
        until("return !!document.querySelector('[role=combobox]')");
        var box = browser.driver().findElement(By.id("q"));
        box.sendKeys("dau hieu mua");
        until("return document.querySelectorAll('[role=option]').length > 0");
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("true");
        assertThat(browser.run("return document.querySelector('[role=option]').textContent"))
                .isEqualTo("Dấu hiệu mua bán người");
        box.sendKeys(Keys.ESCAPE);
        assertThat(box.getDomAttribute("aria-expanded")).isEqualTo("false");
        box.sendKeys(" ban");
        until("return document.querySelectorAll('[role=option]').length > 0");
        box.sendKeys(Keys.ARROW_DOWN);
        assertThat(
                        browser.run(
                                "const box = document.getElementById('q');"
                                        + "return document.getElementById(box.getAttribute('aria-activedescendant'))"
                                        + ".getAttribute('aria-selected')"))
                .isEqualTo("true");
        box.sendKeys(Keys.ENTER);
        // The page itself is not there, so a browser shows one of its own.
        new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
                .until(driver -> driver.getCurrentUrl().endsWith("/dau-hieu/"));
    }

    private static void open(String path) {
        browser.go("about:blank");
        browser.go(path);
        until("return !!document.querySelector('[data-search-state]')");
        until(
                "return document.querySelector('[data-search-state]').dataset.searchState !== 'busy'");
    }

    private static void until(String condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(5))
                .until(driver -> browser.run(condition));
    }

    @SuppressWarnings("unchecked")
    private static List<String> hits() {
        return (List<String>)
                browser.run(
                        "return [...document.querySelectorAll('.search-result a[href]')].map(a => a.href)");
    }

    private static String text(String id) {
        return browser.driver().findElement(By.id(id)).getText();
    }

    private static boolean shown(String id) {
        return browser.driver().findElement(By.id(id)).isDisplayed();
    }
}
