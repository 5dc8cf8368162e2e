package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.output.Hash;

/** This repository's own site, packed, unpacked and opened as from a USB stick. */
class PortableEditionTest {

    @TempDir private static Path temporary;
    private static Path site;
    private static Path unpacked;

    @BeforeAll
    static void packAndUnpack() throws IOException {
        OwnSite.published();
        site = OwnSite.PUBLISHED;
        PortableEdition.write(site);
        unpacked = temporary.resolve("usb đĩa");
        try (var zip = new ZipFile(PortableEdition.path(site).toFile())) {
            for (var entry : java.util.Collections.list(zip.entries())) {
                Path file = unpacked.resolve(entry.getName());
                Files.createDirectories(file.getParent());
                Files.write(file, zip.getInputStream(entry).readAllBytes());
            }
        }
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        var lost = new TreeSet<String>();
        int checked = 0;
        for (String path : OwnSite.hashes(unpacked).keySet()) {
            if (!path.endsWith(".html")) {
                continue;
            }
            var page = Jsoup.parse(Files.readString(unpacked.resolve(path)));
            var links = new ArrayList<String>();
            page.select("a[href], link[rel=stylesheet], link[rel=icon]")
                    .forEach(e -> links.add(e.attr("href")));
            page.select("[src]").forEach(e -> links.add(e.attr("src")));
            page.select("form").forEach(e -> links.add(e.attr("action")));
            for (String link : links) {
                String target = link.replaceAll("[?#].*", "");
                if (target.isEmpty() || target.matches("[a-z]+:.*")) {
                    continue;
                }
                checked++;
                if (!Files.isRegularFile(unpacked.resolve(path).resolveSibling(target))) {
                    lost.add(path + " → " + link);
                }
            }
        }
        assertThat(lost).isEmpty();
        assertThat(checked).isGreaterThan(1000);
    }

    @Test
    void theSameSiteGivesTheSameFile() throws IOException {
        byte[] first = Files.readAllBytes(PortableEdition.path(site));
        PortableEdition.write(site);
        assertThat(Hash.of(Files.readAllBytes(PortableEdition.path(site))))
                .isEqualTo(Hash.of(first));
        assertThat(site.getParent().toFile().list()).doesNotContain(".site.zip.part");
    }

    @Test
    void whatOnlyServersReadStaysOut() {
        for (String name : List.of("sw.js", "_headers", "404.html", ".loa")) {
            assertThat(unpacked.resolve(name)).doesNotExist();
        }
    }

    @Test
    void aVisitorSearchesAndReadsWithoutAnyServer() {
        try (var browser = Browser.open()) {
            browser.go(unpacked.resolve("index.html").toUri().toString());
            assertThat(browser.run("return document.styleSheets[0].disabled")).isEqualTo(false);
            assertThat(
                            browser.run(
                                    "return getComputedStyle(document.querySelector('.bar')).position"))
                    .isEqualTo("sticky");
            browser.driver()
                    .findElement(By.cssSelector("form[role=search] input[name=q]"))
                    .sendKeys("duong day nong", Keys.ENTER);
            await(browser, "return !!document.querySelector('[data-search-state=done]')");
            var first = browser.driver().findElement(By.cssSelector(".search-result a[href]"));
            assertThat(first.getText()).isEqualTo("Tổng đài 111");
            first.click();
            await(browser, "return !!document.querySelector(\"main a[href='tel:111']\")");
            browser.driver().findElement(By.cssSelector(".langs a[lang=en]")).click();
            await(browser, "return document.documentElement.lang === 'en'");
            assertThat(browser.driver().getCurrentUrl())
                    .startsWith("file:")
                    .endsWith("/en/dich-vu/tong-dai-111/index.html");
        }
    }

    private static void await(Browser browser, String condition) {
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> Boolean.TRUE.equals(browser.run(condition)));
    }
}
