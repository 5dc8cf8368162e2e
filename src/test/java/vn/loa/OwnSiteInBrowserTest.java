package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** This repository's own site as a visitor meets it, in Chromium. */
class OwnSiteInBrowserTest {

    private static final String EXIT = "https://vi.wikipedia.org/";

    private static final String TORN_APART =
            """
            return [...document.querySelectorAll('.whole')].map(span => span.parentElement)
                .filter(a => /flex|grid/.test(getComputedStyle(a).display) && a.childNodes.length > 1)
                .map(a => a.textContent.trim())
            """;

    @TempDir private static Path temporary;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        OwnSite.publish(temporary.resolve("site"));
        browser = Browser.open();
        browser.serve("/", temporary.resolve("site"));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aVisitorWhoTypesWithoutAccentsReachesTheHotlineAndItsNumber() {
        browser.go("/");
        WebElement box =
                browser.driver().findElement(By.cssSelector("form[role=search] input[name=q]"));
        box.sendKeys("duong day nong", Keys.ENTER);
        await("return !!document.querySelector('[data-search-state=done]')");
        // Servers and the browser's list of visits learn the address, and no word.
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(browser.address("/tim-kiem/"));

        WebElement first = browser.driver().findElement(By.cssSelector(".search-result a[href]"));
        assertThat(first.getText()).isEqualTo("Tổng đài 111");
        first.click();
        await("return location.pathname === '/dich-vu/tong-dai-111/'");
        assertThat(browser.driver().findElements(By.cssSelector("main a[href='tel:111']")))
                .isNotEmpty();
    }

    @Test
    void aSearchHitOfAnArchivedPlanSaysThatItIsHistory() {
        browser.go("/tim-kiem/#q=ke%20hoach%20tay%20hoa");
        await("return !!document.querySelector('[data-search-state=done]')");
        assertThat(
                        (String)
                                browser.run(
                                        "return document.querySelector('#search-results').innerText"))
                .contains("Tài liệu lưu trữ: kế hoạch năm 2024");
    }

    @Test
    void nothingIsAskedOfAnotherHostAndNothingIsStored() {
        for (String address : List.of("/", "/tro-giup/", "/tim-kiem/#q=111", "/an-pham/")) {
            browser.go(address);
            await("return document.readyState === 'complete'");
            assertThat(
                            (List<?>)
                                    browser.run(
                                            "return performance.getEntriesByType('resource').map(e => e.name)"))
                    .as(address)
                    .allSatisfy(url -> assertThat((String) url).startsWith(browser.address("/")));
            assertThat(browser.run("return document.cookie")).isEqualTo("");
            assertThat(browser.run("return localStorage.length")).isEqualTo(0L);
        }
    }

    @Test
    void theQuickExitLeavesAndBackDoesNotReturn() {
        browser.go("/");
        browser.go("/dau-hieu/");
        browser.driver().findElement(By.cssSelector("[data-exit]")).click();
        await(
                "return location.href.startsWith('"
                        + EXIT
                        + "') || document.URL.startsWith('chrome-error')");
        assertThat(browser.driver().getCurrentUrl()).startsWith(EXIT);

        browser.driver().navigate().back();
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> !driver.getCurrentUrl().startsWith(browser.address("/")));
    }

    @Test
    void shiftThreeTimesLeavesButNotWhileTyping() {
        browser.go("/dich-vu/");
        WebElement box =
                browser.driver().findElement(By.cssSelector("form[role=search] input[name=q]"));
        box.click();
        pressShift(3);
        assertThat(browser.driver().getCurrentUrl()).isEqualTo(browser.address("/dich-vu/"));

        browser.go("/dich-vu/");
        pressShift(3);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> driver.getCurrentUrl().startsWith(EXIT));
    }

    @Test
    void nothingIsWiderThanASmallPhone() {
        browser.driver().manage().window().setSize(new org.openqa.selenium.Dimension(500, 800));
        for (String address :
                List.of(
                        "/",
                        "/dich-vu/tong-dai-111/",
                        "/ke-hoach/ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024/",
                        "/huong-dan/viec-lam-nuoc-ngoai/")) {
            browser.go(address);
            browser.run("document.documentElement.style.width = '320px'");
            long width = (Long) browser.run("return document.body.scrollWidth");
            assertThat(width).as(address).isLessThanOrEqualTo(320);
        }
    }

    /**
     * From a small phone to a desk, and with letters twice as large: a table that fits both may
     * stick out between them.
     */
    @ParameterizedTest
    @ValueSource(ints = {16, 32})
    void noPageScrollsSidewaysAtAnyWidth(int letters) throws IOException {
        browser.driver()
                .executeCdpCommand(
                        "Page.setFontSizes",
                        Map.of("fontSizes", Map.of("standard", letters, "fixed", letters)));
        var wide = new ArrayList<String>();
        for (String address : vietnamesePages()) {
            browser.go(address);
            for (int width : List.of(320, 480, 604, 700, 768, 832, 992, 1280, 1400)) {
                setWidth(width);
                long more =
                        (Long)
                                browser.run(
                                        "return document.documentElement.scrollWidth - innerWidth");
                if (more > 1) {
                    wide.add(address + " is " + more + " too wide for " + width);
                }
            }
        }
        assertThat(wide).isEmpty();
    }

    private static void setWidth(int width) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                width,
                                "height",
                                800,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                false));
    }

    @AfterEach
    void asItWas() {
        browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
        browser.driver()
                .executeCdpCommand(
                        "Page.setFontSizes",
                        Map.of("fontSizes", Map.of("standard", 16, "fixed", 13)));
    }

    /** Of each folder the list and the first three: pages of one kind are built alike. */
    private static List<String> vietnamesePages() throws IOException {
        Path site = temporary.resolve("site");
        var perFolder = new TreeMap<String, Integer>();
        try (Stream<Path> files = Files.walk(site)) {
            return files.filter(file -> file.endsWith("index.html"))
                    .map(
                            file ->
                                    "/"
                                            + site.relativize(file.getParent())
                                                    .toString()
                                                    .replace('\\', '/'))
                    .map(address -> address.equals("/") ? address : address + "/")
                    .filter(address -> !address.startsWith("/en/"))
                    .sorted()
                    .filter(address -> isShown(site.resolve(address.substring(1))))
                    .filter(address -> perFolder.merge(folder(address), 1, Integer::sum) <= 4)
                    .toList();
        }
    }

    /** False for a short address, which leads on to another page. */
    private static boolean isShown(Path folder) {
        try {
            return !Files.readString(folder.resolve("index.html"))
                    .contains("http-equiv=\"refresh\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String folder(String address) {
        return address.substring(0, address.indexOf('/', 1) + 1);
    }

    /**
     * What is kept on one line is a span, and in a flexible row a span becomes a part of its own.
     */
    @Test
    void wordsAroundANumberKeepTheirDistance() {
        for (String address :
                List.of(
                        "/an-pham/",
                        "/an-pham/bai-dang-30-7/",
                        "/an-pham/cho/can-bo/",
                        "/ke-hoach/",
                        "/chi-tieu/")) {
            browser.go(address);
            assertThat((List<?>) browser.run(TORN_APART)).as(address).isEmpty();
            assertThat((Long) browser.run("return document.querySelectorAll('.whole').length"))
                    .as(address)
                    .isPositive();
        }
    }

    /** What a number is for must not run into the next column. */
    @Test
    void numbersToCallKeepToTheirBoxAtEveryWidth() {
        String overflow =
                "return [...document.querySelectorAll('.help-pair .numbers li')]"
                        + ".filter(li => li.scrollWidth > li.clientWidth + 1)"
                        + ".map(li => innerWidth + ' ' + li.textContent)";
        for (int width : List.of(500, 640, 800, 1000, 1280, 1920)) {
            browser.driver()
                    .manage()
                    .window()
                    .setSize(new org.openqa.selenium.Dimension(width, 800));
            for (String address :
                    List.of("/", "/dich-vu/", "/tro-giup/", "/dich-vu/tong-dai-111/")) {
                browser.go(address);
                assertThat((List<?>) browser.run(overflow)).as(address).isEmpty();
            }
        }
    }

    private static void pressShift(int times) {
        for (int i = 0; i < times; i++) {
            new Actions(browser.driver()).keyDown(Keys.SHIFT).keyUp(Keys.SHIFT).perform();
        }
    }

    private static void await(String condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> Boolean.TRUE.equals(browser.run(condition)));
    }
}
