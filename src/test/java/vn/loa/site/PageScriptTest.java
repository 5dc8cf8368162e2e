package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.Keys;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.Browser;

/** The quick exit and the marks that depend on today, in a browser. */
class PageScriptTest {

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = Browser.open();
        browser.serve(
                "/site.js",
                "text/javascript; charset=utf-8",
                Files.readAllBytes(Path.of("theme/assets/site.js")));
        browser.serve(
                "/site.css",
                "text/css; charset=utf-8",
                Files.readAllBytes(Path.of("theme/assets/site.css")));
        serve("/before.html", page("Trước", "<a id=next href=/page.html>tiếp</a>"));
        serve(
                "/page.html",
                page(
                        "Trang",
                        "<a data-exit href=/away.html>Thoát nhanh</a><form role=search"
                                + " action=/search.html?a#b><input id=q name=q></form>"
                                + marks()));
        serve(
                "/contents.html",
                page("Mục", "<nav class=toc><details open><summary>A</summary>b</details></nav>"));
        serve("/search.html", page("Tìm", "<div id=search-results></div>"));
        serve(
                "/moved.html",
                page("-", "Chữ")
                        .replace(
                                "<title>",
                                "<meta http-equiv=refresh content='0; url=/page.html'><title>"));
        serve("/away.html", "<!DOCTYPE html><title>Nơi khác</title><p>Thời tiết");
    }

    @AfterAll
    static void close() {
        browser.close();
    }

    @BeforeEach
    void walkToThePage() {
        browser.go("/before.html");
        browser.run("sessionStorage.clear()");
        browser.driver().findElement(By.id("next")).click();
        waitForTitle("Trang");
    }

    @Test
    void contentsAreClosedOnAPhoneAndOpenBesideTheText() {
        var window = browser.driver().manage().window();
        var before = window.getSize();
        try {
            window.setSize(new Dimension(500, 800));
            browser.go("/contents.html");
            assertThat(browser.run("return document.querySelector('.toc details').open"))
                    .isEqualTo(false);
            window.setSize(new Dimension(1300, 800));
            browser.go("/before.html");
            browser.go("/contents.html");
            assertThat(browser.run("return document.querySelector('.toc details').open"))
                    .isEqualTo(true);
        } finally {
            window.setSize(before);
        }
    }

    @Test
    void theExitLeavesAndNoBackPressReturns() {
        browser.driver().findElement(By.cssSelector("[data-exit]")).click();
        waitForTitle("Nơi khác");
        browser.driver().navigate().back();
        waitForTitle("Nơi khác");
    }

    @Test
    void shiftThreeTimesLeavesWithEitherKey() {
        new Actions(browser.driver())
                .keyDown(Keys.LEFT_SHIFT)
                .keyUp(Keys.LEFT_SHIFT)
                .keyDown(Keys.SHIFT)
                .keyUp(Keys.SHIFT)
                .keyDown(Keys.LEFT_SHIFT)
                .keyUp(Keys.LEFT_SHIFT)
                .perform();
        waitForTitle("Nơi khác");
    }

    @Test
    void anotherKeyBetweenResetsTheCount() {
        press(Keys.SHIFT, Keys.SHIFT);
        new Actions(browser.driver()).sendKeys("a").perform();
        press(Keys.SHIFT, Keys.SHIFT);
        staysHere();
    }

    @Test
    void typingCapitalsNeverLeaves() {
        browser.driver().findElement(By.id("q")).click();
        press(Keys.SHIFT, Keys.SHIFT, Keys.SHIFT);
        new Actions(browser.driver()).sendKeys("MBN VN").perform();
        staysHere();
        assertThat(browser.run("return document.getElementById('q').value")).isEqualTo("MBN VN");
    }

    @Test
    void shiftHeldForSomethingElseDoesNotCount() {
        var body = browser.driver().findElement(By.tagName("body"));
        for (int i = 0; i < 3; i++) {
            new Actions(browser.driver())
                    .keyDown(Keys.SHIFT)
                    .click(body)
                    .keyUp(Keys.SHIFT)
                    .perform();
        }
        staysHere();
        for (int i = 0; i < 3; i++) {
            new Actions(browser.driver())
                    .keyDown(Keys.CONTROL)
                    .keyDown(Keys.SHIFT)
                    .keyUp(Keys.SHIFT)
                    .keyUp(Keys.CONTROL)
                    .perform();
        }
        staysHere();
        browser.run(
                "for (let i = 0; i < 3; i++) {"
                        + "for (const repeat of [false, true]) document.body.dispatchEvent("
                        + "new KeyboardEvent('keydown', {key: 'Shift', repeat, bubbles: true}));"
                        + "document.body.dispatchEvent("
                        + "new KeyboardEvent('keyup', {key: 'Shift', bubbles: true})); }");
        staysHere();
        press(Keys.SHIFT, Keys.SHIFT);
        new Actions(browser.driver()).click(body).perform();
        press(Keys.SHIFT);
        staysHere();
    }

    @Test
    void whatTheExitCouldNotReplaceStaysCoveredWhenItIsReadAgain() {
        browser.run("sessionStorage.setItem('x', arguments[0])", browser.address("/away.html"));
        browser.driver().navigate().refresh();
        waitForTitle("Nơi khác");
    }

    @Test
    void anAddressThatLeadsOnDoesNotLeadBackAfterTheExit() {
        browser.run("sessionStorage.setItem('x', arguments[0])", browser.address("/away.html"));
        browser.run("history.pushState(null, '', '/moved.html')");
        browser.driver().navigate().refresh();
        waitForTitle("Nơi khác");
    }

    @Test
    void aMarkThatNothingIsToBeKeptOutlastsTheExit() {
        browser.run("sessionStorage.setItem('x', '-')");
        browser.driver().findElement(By.cssSelector("[data-exit]")).click();
        waitForTitle("Nơi khác");
        assertThat(browser.run("return sessionStorage.getItem('x')"))
                .isEqualTo("-" + browser.address("/away.html"));
        browser.driver().navigate().back();
        waitForTitle("Nơi khác");
        browser.go("/page.html");
        waitForTitle("Trang");
        assertThat(browser.run("return sessionStorage.getItem('x')")).isEqualTo("-");
    }

    @Test
    void aPageHeldReadyForBackIsHeldCovered() {
        browser.run("dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}))");
        assertThat(browser.run("return getComputedStyle(document.body).visibility"))
                .isEqualTo("hidden");
        browser.run("dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))");
        staysHere();
        browser.run(
                "dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));"
                        + "sessionStorage.setItem('x', arguments[0]);"
                        + "dispatchEvent(new PageTransitionEvent('pageshow', {persisted: true}))",
                browser.address("/away.html"));
        waitForTitle("Nơi khác");
    }

    @Test
    void aVisitTypedAnewIsShown() {
        browser.driver().findElement(By.cssSelector("[data-exit]")).click();
        waitForTitle("Nơi khác");
        browser.go("/page.html");
        waitForTitle("Trang");
        assertThat(browser.run("return sessionStorage.length")).isEqualTo(0L);
    }

    @Test
    void searchWordsGoIntoNoAddress() {
        browser.driver().findElement(By.id("q")).sendKeys("buôn người", Keys.ENTER);
        waitForTitle("Tìm");
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(browser.address("/search.html"));
        assertThat(browser.run("return history.state.q")).isEqualTo("buôn người");
        assertThat(browser.run("return window.name + sessionStorage.length")).isEqualTo("0");
        browser.driver().navigate().back();
        waitForTitle("Trang");
        browser.driver().navigate().forward();
        waitForTitle("Tìm");
        assertThat(browser.run("return history.state.q")).isEqualTo("buôn người");
    }

    @Test
    void marksFollowTheReadersDay() {
        assertThat(shown("past")).isEqualTo("đã qua");
        assertThat(shown("open")).isEqualTo("còn 2 ngày");
        assertThat(shown("today")).isEqualTo("hôm nay");
        assertThat(shown("far")).isEmpty();
        assertThat(shown("later")).isEmpty();
    }

    private static String marks() {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return """
               <i id=past hidden data-until=%s data-after="đã qua"></i>
               <i id=open hidden data-until=%s data-before="còn {n} ngày" data-after="đã qua"></i>
               <i id=later hidden data-until=%s data-before="còn {n} ngày"></i>
               <i id=today hidden data-day=%s data-today="hôm nay" data-soon="còn {n} ngày"></i>
               <i id=far hidden data-day=%s data-today="hôm nay" data-soon="còn {n} ngày"></i>
               """
                .formatted(
                        today.minusDays(1),
                        today.plusDays(2),
                        today.plusDays(61),
                        today.toString().substring(5),
                        today.plusDays(100).toString().substring(5));
    }

    private static String shown(String id) {
        return browser.driver().findElement(By.id(id)).getText();
    }

    private static void press(Keys... keys) {
        for (Keys key : keys) {
            new Actions(browser.driver()).keyDown(key).keyUp(key).perform();
        }
    }

    private static void staysHere() {
        assertThat(browser.driver().getTitle()).isEqualTo("Trang");
        assertThat(browser.run("return document.documentElement.className")).isEqualTo("");
    }

    private static void waitForTitle(String title) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> driver.getTitle().equals(title));
    }

    private static String page(String title, String body) {
        return "<!DOCTYPE html><html lang=vi><meta charset=utf-8><link rel=stylesheet"
                + " href=/site.css><script src=/site.js></script>"
                + "<title>"
                + title
                + "</title><body>"
                + body;
    }

    private static void serve(String path, String html) {
        browser.serve(path, "text/html; charset=utf-8", html.getBytes(StandardCharsets.UTF_8));
    }
}
