package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where lines of this repository's own site end on a small phone. */
class OwnSiteLinesTest {

    private static final List<String> SAMPLE =
            List.of(
                    "/",
                    "/tro-giup/",
                    "/an-toan/",
                    "/dich-vu/",
                    "/dich-vu/tong-dai-111/",
                    "/dich-vu/ngoi-nha-binh-yen/",
                    "/dich-vu/nhu-cau/",
                    "/huong-dan/",
                    "/huong-dan/giao-vien/",
                    "/huong-dan/viec-lam-nuoc-ngoai/",
                    "/ke-hoach/",
                    "/ke-hoach/ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024/",
                    "/an-pham/",
                    "/su-kien/ngay-30-7/",
                    "/co-quan/ubnd-huyen-vinh-cuu/",
                    "/noi-chon/huyen-tay-hoa/",
                    "/404.html");

    /** Words of several syllables that stand on two lines, of the elements a selector finds. */
    private static final String TORN =
            """
            const words = new RegExp('(?<![\\\\p{L}\\\\p{M}])(?:' + arguments[1] + ')(?![\\\\p{L}\\\\p{M}])', 'giu');
            const torn = new Set();
            for (const e of document.querySelectorAll(arguments[0])) {
              const texts = document.createTreeWalker(e, NodeFilter.SHOW_TEXT);
              while (texts.nextNode()) {
                const node = texts.currentNode, at = s => {
                  const r = document.createRange(); r.setStart(node, s); r.setEnd(node, s + 1);
                  return r.getBoundingClientRect(); };
                for (const found of node.data.matchAll(words)) {
                  const first = at(found.index), last = at(found.index + found[0].length - 1);
                  if (first.width && last.top > first.top + 4) torn.add(e.localName + '.' + e.className + ': ' + found[0]);
                }
              }
            }
            return [...torn];
            """;

    private static final String SHORT =
            "main :is(h1, h2, h3, h4, th, dt, button, summary, .lead, .note, .notice, .help-pair,"
                    + " .card, .door, .sources, .rows)";

    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        browser = OwnSite.inBrowser();
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void noShortTextEndsALineInsideAWord() throws IOException {
        screen(360, 740);
        var torn = new ArrayList<String>();
        for (String address : SAMPLE) {
            browser.go(address);
            ((List<?>) browser.run(TORN, SHORT, words()))
                    .forEach(found -> torn.add(address + " " + found));
        }
        assertThat(torn).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"360, 200%", "320, 100%", "360, 100%", "604, 100%", "768, 100%", "1280, 100%"})
    void numbersToCallStandOnOneLine(int width, String text) {
        screen(width, 740);
        for (String address :
                List.of("/", "/dich-vu/ngoi-nha-binh-yen/", "/tro-giup/", "/dich-vu/")) {
            browser.go(address);
            browser.run("document.documentElement.style.fontSize = '" + text + "'");
            assertThat(
                            (List<?>)
                                    browser.run(
                                            "return [...document.querySelectorAll('main"
                                                    + " a[href^=\"tel:\"]')].filter(a => { const r ="
                                                    + " document.createRange();"
                                                    + " r.selectNodeContents(a); const tops = [];"
                                                    + " for (const b of r.getClientRects()) if"
                                                    + " (b.width > 3 && b.height > 3)"
                                                    + " tops.push(b.bottom); return"
                                                    + " Math.max(...tops) - Math.min(...tops) > .9 *"
                                                    + " parseFloat(getComputedStyle(a).fontSize);"
                                                    + " }).map(a => a.textContent.trim())"))
                    .as(address)
                    .isEmpty();
        }
    }

    @Test
    void barAndFirstHeadingShareTheFirstScreenAtTwiceTheTextSize() {
        screen(360, 740);
        for (String address : SAMPLE) {
            browser.go(address);
            browser.run("document.documentElement.style.fontSize = '200%'");
            assertThat(
                            ((Number)
                                            browser.run(
                                                    "return document.querySelector('h1')"
                                                            + ".getBoundingClientRect().top"))
                                    .doubleValue())
                    .as(address)
                    .isBetween(60.0, 500.0);
        }
    }

    /** As the theme lists them, for a pattern. */
    private static String words() throws IOException {
        String file = Files.readString(OwnSite.REPOSITORY.resolve("theme/words/vi.yaml"));
        String list = file.substring(file.indexOf("together: >-") + "together: >-".length());
        return String.join(
                "|",
                Stream.of(list.split("\n\\S")[0].split(","))
                        .map(String::strip)
                        .filter(word -> !word.isEmpty())
                        .map(word -> Pattern.compile("\\s+").matcher(word).replaceAll(" "))
                        .toList());
    }

    private static void screen(int width, int height) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                width,
                                "height",
                                height,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                true));
    }
}
