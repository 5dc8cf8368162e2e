package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.Browser;

/** The site in a browser whose network is cut, slow, or back with a new number. */
class OfflineTest {

    private static Browser browser;

    @BeforeAll
    static void open() {
        browser = Browser.open();
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(20));
        browser.serve("/blank", "text/html", "<!DOCTYPE html><title>-</title>".getBytes());
        browser.serve("/tim-kiem/i-00000000.js", "text/javascript", "/* index */".getBytes());
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @BeforeEach
    void startAnew() {
        browser.cut(false);
        browser.delay(Duration.ZERO);
        browser.go("/blank");
        inBrowser(
                "for (const r of await navigator.serviceWorker.getRegistrations()) await"
                        + " r.unregister();"
                        + "for (const name of await caches.keys()) await caches.delete(name);"
                        + "sessionStorage.clear(); return 1");
        serve(SampleSite.full());
    }

    @Test
    void theMainPagesOpenWithTheNetworkCut() {
        visitOnline();
        browser.cut(true);
        for (String address : List.of("/", "/tro-giup/", "/dich-vu/", "/dich-vu/tong-dai-111/")) {
            browser.go(address);
            assertThat(heading()).as(address).isNotEqualTo("Không mở được trang này");
            assertThat(callsHotline()).as(address).isTrue();
            assertThat(browser.run("return document.styleSheets[0].cssRules.length > 20"))
                    .isEqualTo(true);
        }
    }

    @Test
    void helpAndShortAddressesComeBeforeWhatIsOfPlans() {
        var files = SampleSite.files();
        files.put("content/pages/tre-em.md", "---\ntitle: Trẻ em\nsafety: true\n---\nChữ.\n");
        files.computeIfPresent(
                "content/services/tong-dai-111.yaml", (path, text) -> text + "aliases: [/111/]\n");
        String worker = SampleSite.of(files).text("sw.js");
        assertThat(worker).contains("\"tre-em/\"", "\"111/\"", "\"ke-hoach/\"");
        for (String help : List.of("\"tre-em/\"", "\"111/\"", "\"dich-vu/\"")) {
            assertThat(worker.indexOf(help)).isLessThan(worker.indexOf("\"ke-hoach/\""));
        }
    }

    @Test
    void aCopySaysWhichDayItIsFrom() {
        visitOnline();
        browser.cut(true);
        browser.go("/tro-giup/");
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        assertThat(browser.driver().findElement(By.cssSelector("main > .saved")).getText())
                .startsWith(
                        "Bản lưu trên máy, ngày %d/%d/%d"
                                .formatted(
                                        today.getDayOfMonth(),
                                        today.getMonthValue(),
                                        today.getYear()));
        browser.cut(false);
        browser.go("/tro-giup/");
        assertThat(browser.driver().findElements(By.className("saved"))).isEmpty();
    }

    @Test
    void everyUnknownAddressAnswersWithTheNumbersAtHomeAndAbroad() {
        visitOnline();
        browser.cut(true);
        browser.go("/chua/tung/mo/");
        assertThat(callsHotline()).isTrue();
        assertThat(browser.driver().findElements(By.cssSelector("main a[href='tel:+84981848484']")))
                .isNotEmpty();
    }

    @Test
    void aChangedNumberShowsAtTheFirstVisitOnline() {
        visitOnline();
        serve(withHotline("1119"));
        browser.go("/dich-vu/tong-dai-111/");
        assertThat(browser.driver().findElement(By.cssSelector("main .call")).getText())
                .contains("1119");
        // … and from then on without a network too, whether or not the new worker is at work yet.
        waitUntil(
                "return (await (await caches.match(new URL('/dich-vu/tong-dai-111/',"
                        + " location.href))).text()).includes('1119')");
        browser.cut(true);
        browser.go("/dich-vu/tong-dai-111/");
        assertThat(browser.driver().findElement(By.cssSelector("main .call")).getText())
                .contains("1119");
    }

    @Test
    void onASlowNetworkTheCopyAnswersAndTheLatePageTakesItsPlace() {
        visitOnline();
        serve(withHotline("1119"));
        browser.delay(Duration.ofSeconds(5));
        browser.go("/dich-vu/tong-dai-111/");
        assertThat(browser.driver().findElements(By.className("saved"))).hasSize(1);
        assertThat(browser.driver().findElement(By.cssSelector("main .call")).getText())
                .doesNotContain("1119");
        waitUntil("return document.querySelector('main .call').textContent.includes('1119')");
        assertThat(browser.driver().findElements(By.className("saved"))).isEmpty();
        assertThat(browser.driver().findElements(By.tagName("main"))).hasSize(1);
    }

    @Test
    void whatSomebodyReadLeavesNoTraceInTheCopies() {
        visitOnline();
        Object before = inBrowser(CACHED);
        browser.go("/ke-hoach/ho-tro-2024/");
        browser.go("/huong-dan/giao-vien/");
        browser.go("/tro-giup/");
        assertThat(inBrowser(CACHED)).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("ho-tro-2024");
        assertThat(inBrowser("return await caches.keys()")).isEqualTo(List.of("pages /"));
    }

    @Test
    void theOtherLanguageIsKeptOnceItIsRead() {
        visitOnline();
        assertThat(inBrowser(CACHED).toString()).doesNotContain("/en/tro-giup/");
        browser.go("/en/");
        waitUntil(
                "return !!(await caches.match(new URL('/en/dich-vu/tong-dai-111/',"
                        + " location.href)))");
        browser.cut(true);
        browser.go("/en/tro-giup/");
        assertThat(browser.run("return document.documentElement.lang")).isEqualTo("en");
    }

    /** Copies would cost the hits of a slow phone their turn. */
    @Test
    void whoComesToSearchKeepsNothingBeforeAnotherPage() {
        browser.go("/tim-kiem/");
        inBrowser(
                "await new Promise(done => requestIdleCallback(() => setTimeout(done, 500)));"
                        + " return 1");
        assertThat(inBrowser("return (await navigator.serviceWorker.getRegistrations()).length"))
                .isEqualTo(0L);
        visitOnline();
    }

    @Test
    void theSafetyPageDeletesWhatIsKeptAndThisTabKeepsNothingMore() {
        serve(withSafetyPage());
        visitOnline();
        browser.go("/an-toan/");
        delete();
        nothingIsKept();
        browser.go("/");
        wait(500);
        nothingIsKept();
    }

    /**
     * A page may stay open until the network, or the site's next edition, no longer has what
     * deletes.
     */
    @Test
    void anOpenPageDeletesByItself() {
        serve(withSafetyPage());
        visitOnline();
        browser.go("/an-toan/");
        waitUntil("return !!window.LoaCopies");
        inBrowser("for (const name of await caches.keys()) await caches.delete(name); return 1");
        browser.cut(true);
        delete();
        nothingIsKept();
    }

    @Test
    void deletingStopsCopiesThatAreStillComing() {
        serve(withSafetyPage());
        browser.delay(Duration.ofMillis(250));
        browser.go("/");
        waitUntil("return (await caches.keys()).length > 0");
        browser.go("/an-toan/");
        delete();
        nothingIsKept();
        wait(2000);
        nothingIsKept();
        delete();
        nothingIsKept();
    }

    @Test
    void deletingOnAFirstVisitStopsAWorkerThatIsOnlyBeingAskedFor() {
        serve(withSafetyPage());
        browser.delay(Duration.ofMillis(250));
        browser.go("/an-toan/");
        delete();
        wait(2500);
        nothingIsKept();
    }

    @Test
    void afterDeletingTheExitAndAVisitAnewKeepNothing() {
        serve(withSafetyPage());
        visitOnline();
        browser.go("/an-toan/");
        delete();
        browser.run("document.querySelector('[data-exit]').href = '/blank'");
        browser.driver().findElement(By.cssSelector("[data-exit]")).click();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> driver.getCurrentUrl().endsWith("/blank"));
        browser.go("/");
        wait(1000);
        nothingIsKept();
    }

    @Test
    void otherOpenTabsKeepNothingMoreEither() {
        serve(withSafetyPage());
        visitOnline();
        deleteInAnotherTab();
        browser.go("/dich-vu/");
        wait(1000);
        nothingIsKept();
    }

    /** There is no worker yet that could tell the others. */
    @Test
    void aTabThatHasKeptNothingSoFarIsToldToo() {
        serve(withSafetyPage());
        browser.go("/tim-kiem/");
        deleteInAnotherTab();
        browser.go("/");
        wait(2000);
        nothingIsKept();
    }

    private static void deleteInAnotherTab() {
        var driver = browser.driver();
        String first = driver.getWindowHandle();
        driver.switchTo().newWindow(WindowType.TAB);
        try {
            browser.go("/an-toan/");
            delete();
        } finally {
            driver.getWindowHandles().stream()
                    .filter(handle -> !handle.equals(first))
                    .forEach(handle -> driver.switchTo().window(handle).close());
            driver.switchTo().window(first);
        }
    }

    @Test
    void aNewTabKeepsCopiesAgain() {
        serve(withSafetyPage());
        visitOnline();
        browser.go("/an-toan/");
        delete();
        browser.run("sessionStorage.clear()");
        visitOnline();
        waitUntil(KEPT_HELP);
    }

    @Test
    void twoSitesOfOneHostLeaveEachOthersCopiesAlone() {
        serve(withSafetyPage());
        serve(withSafetyPage(), "/xa/");
        visitOnline();
        waitUntil(KEPT_HELP);
        browser.go("/xa/");
        waitUntil("return (await caches.keys()).includes('pages /xa/')");
        browser.go("/xa/an-toan/");
        delete();
        assertThat(inBrowser("return await caches.keys()")).isEqualTo(List.of("pages /"));
        assertThat(
                        inBrowser(
                                "return (await navigator.serviceWorker.getRegistrations())"
                                        + ".map(r => new URL(r.scope).pathname)"))
                .isEqualTo(List.of("/"));
    }

    @Test
    void anAddressWithoutItsLastSlashOpensWithTheNetworkCut() {
        visitOnline();
        waitUntil(KEPT_HELP);
        browser.cut(true);
        for (String address : List.of("/tro-giup", "/tro-giup/index.html")) {
            browser.go(address);
            assertThat(heading()).as(address).isEqualTo("Bị giữ, bị đánh, bị bán");
        }
        assertThat(browser.run("return document.styleSheets[0].cssRules.length > 20"))
                .isEqualTo(true);
    }

    @Test
    void everyPageForReadersInDangerIsKept() {
        var files = SampleSite.files();
        files.put(
                "content/pages/huong-dan/giup-ban.md",
                "---\ntitle: Giúp một người bạn\nsafety: true\n---\nChữ.\n");
        String worker = SampleSite.of(files).text("sw.js");
        assertThat(worker).contains("\"huong-dan/giup-ban/\"");
        assertThat(worker.indexOf("\"huong-dan/giup-ban/\""))
                .isLessThan(worker.indexOf("\"dich-vu/\""));
    }

    @Test
    void theLatePageTouchesNothingElseKeepsTheFocusAndSaysSo() {
        visitOnline();
        serve(withHotline("1119"));
        browser.delay(Duration.ofSeconds(5));
        browser.go("/dich-vu/tong-dai-111/");
        browser.run(
                "document.querySelector('main .call').focus();"
                        + "window.heading = document.querySelector('h1')");
        waitUntil("return document.querySelector('main .call').textContent.includes('1119')");
        assertThat(browser.run("return document.activeElement.getAttribute('href')"))
                .isEqualTo("tel:1119");
        assertThat(browser.run("return window.heading === document.querySelector('h1')"))
                .isEqualTo(true);
        waitUntil(
                "return document.querySelector('main > [role=status]').textContent"
                        + " === 'Trang vừa được đổi sang bản mới nhất.'");
    }

    @Test
    void aLatePageThatSaysTheSameTouchesNothing() {
        visitOnline();
        waitUntil(KEPT_HELP);
        browser.delay(Duration.ofSeconds(5));
        browser.go("/tro-giup/");
        browser.run("window.inside = document.querySelector('main').firstElementChild.nextSibling");
        waitUntil("return !document.querySelector('.saved')");
        assertThat(browser.run("return window.inside.isConnected")).isEqualTo(true);
        wait(500);
        assertThat(browser.run("return document.querySelector('main > [role=status]')")).isNull();
    }

    @Test
    void switchedOffTheWorkerTakesEverythingAwayAndItself() {
        visitOnline();
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("site/site.yaml", SampleSite.SETTINGS + "offline: false\n");
        SampleSite off = SampleSite.of(files);
        assertThat(off.page("").select("[data-worker]")).isEmpty();
        serve(off);
        browser.go("/");
        inBrowser(
                "for (const r of await navigator.serviceWorker.getRegistrations()) await"
                        + " r.update(); return 1");
        waitUntil("return (await navigator.serviceWorker.getRegistrations()).length === 0");
        waitUntil("return (await caches.keys()).length === 0");
    }

    @Test
    void noNameOfTheWorkerTellsWhatTheSiteIsAbout() {
        SampleSite site = SampleSite.full();
        String code = site.text(OfflineWorker.PATH);
        assertThat(code.substring(code.indexOf('\n')).toLowerCase())
                .doesNotContain("traffick", "mua ban", "buon", "help", "111");
    }

    private static final String KEPT_HELP =
            "return !!(await caches.match(new URL('/tro-giup/', location.href)))";

    private static final String CACHED =
            """
            const found = [];
            for (const name of await caches.keys()) {
              const cache = await caches.open(name);
              for (const r of await cache.keys()) {
                const kept = await cache.match(r);
                found.push(r.url + ' ' + [...kept.headers].join(' ') + (await kept.text()).length);
              }
            }
            return found.sort().join('\\n');
            """;

    private static SampleSite withHotline(String number) {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.computeIfPresent(
                "content/services/tong-dai-111.yaml",
                (path, text) -> text.replace("[\"111\"]", "[\"" + number + "\"]"));
        return SampleSite.of(files);
    }

    private static SampleSite withSafetyPage() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/pages/an-toan.md", "---\ntitle: An toàn\n---\nChữ.\n");
        return SampleSite.of(files);
    }

    /** Presses the button of the safety page and waits until it says that it is done. */
    private static void delete() {
        browser.driver().findElement(By.cssSelector("[data-forget]")).click();
        waitUntil(
                "return document.querySelector('.forget [role=status]').textContent"
                        + ".startsWith('Đã xóa')");
    }

    private static void nothingIsKept() {
        assertThat(
                        inBrowser(
                                "return [(await caches.keys()).length,"
                                        + "(await navigator.serviceWorker.getRegistrations()).length]"))
                .isEqualTo(List.of(0L, 0L));
    }

    private static void wait(int milliseconds) {
        inBrowser("await new Promise(done => setTimeout(done, " + milliseconds + ")); return 1");
    }

    private static void serve(SampleSite site) {
        serve(site, "/");
    }

    private static void serve(SampleSite site, String root) {
        for (Map.Entry<String, String> file : site.everything().entrySet()) {
            String path = file.getKey();
            String type =
                    path.endsWith(".js")
                            ? "text/javascript"
                            : path.endsWith(".css")
                                    ? "text/css"
                                    : path.endsWith(".svg") ? "image/svg+xml" : "text/html";
            browser.serve(
                    root + path.replaceAll("(^|/)index\\.html$", "$1"),
                    type + "; charset=utf-8",
                    file.getValue().getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void visitOnline() {
        browser.go("/");
        inBrowser("await navigator.serviceWorker.ready; return 1");
        waitUntil("return !!navigator.serviceWorker.controller");
    }

    private static String heading() {
        return browser.driver().findElement(By.tagName("h1")).getText();
    }

    private static boolean callsHotline() {
        return !browser.driver().findElements(By.cssSelector(".bar a[href='tel:111']")).isEmpty();
    }

    /** Runs a script that may wait for promises. */
    private static Object inBrowser(String script) {
        return browser.driver()
                .executeAsyncScript(
                        "const done = arguments[0]; (async () => {"
                                + script
                                + "})().then(done, e => done('' + e))");
    }

    private static void waitUntil(String condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(15))
                .until(driver -> Boolean.TRUE.equals(inBrowser(condition)));
    }
}
