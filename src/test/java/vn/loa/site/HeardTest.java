package vn.loa.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.WebDriverWait;
import vn.loa.Browser;

/** Pages that can be heard: a recording, or the voice of the device. */
class HeardTest {

    private static SampleSite site() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/pages/bai.md",
                "---\ntitle: Bài\naudio: {file: bai.mp3, length: \"1:35\"}\n---\nLời đọc.\n");
        files.put("content/pages/bai.en.md", "---\ntitle: Text\n---\nWords.\n");
        files.put("content/pages/bai.mp3", "x".repeat(180_400));
        return SampleSite.of(files);
    }

    @Test
    void aRecordingIsNotLoadedBeforeSomebodyPlaysIt() {
        Document page = site().page("bai/");
        Element audio = page.selectFirst("audio");
        assertThat(audio.attr("preload")).isEqualTo("none");
        assertThat(audio.selectFirst("source").attr("src")).isEqualTo("../bai.mp3");
        assertThat(page.select(".recording").text()).contains("1:35").contains("180 kB");
        assertThat(page.select("main .text").text()).isEqualTo("Lời đọc.");
        assertThat(site().has("bai.mp3")).isTrue();
    }

    @Test
    void aScriptThatSomebodyRecordedIsHeardAboveItsWords() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put(
                "content/materials/loa.md",
                "---\ntitle: Loa\nformats: [loa]\naudio: {file: loa.ogg, length: \"0:30\"}\n"
                        + "script: {seconds: 30, text: \"Kính thưa bà con.\"}\n---\n");
        files.put("content/materials/loa.ogg", "x".repeat(90_000));
        var site = SampleSite.of(files);
        Document page = site.page("an-pham/loa/");
        Element audio = page.selectFirst("main audio[controls]");
        assertThat(audio.attr("preload")).isEqualTo("none");
        assertThat(audio.hasAttr("autoplay")).isFalse();
        assertThat(audio.selectFirst("source").attr("src")).isEqualTo("../loa.ogg");
        assertThat(page.select(".recording").text()).contains("0:30").contains("90 kB");
        assertThat(site.has("an-pham/loa.ogg")).isTrue();
        assertThat(site.text("sw.js")).doesNotContain("loa.ogg");
    }

    @Test
    void plansAndServicesAreHeardToo() {
        var files = new LinkedHashMap<>(SampleSite.files());
        files.put("content/plans/x.md", "---\ntitle: X\naudio: x.mp3\n---\n");
        files.put("content/services/y.yaml", "name: Y\naudio: y.mp3\n");
        var site = SampleSite.of(files);
        assertThat(site.page("ke-hoach/x/").select("audio source").attr("src"))
                .isEqualTo("../x.mp3");
        assertThat(site.page("dich-vu/y/").select("audio source").attr("src"))
                .isEqualTo("../y.mp3");
    }

    @Test
    void aTranslationDoesNotSpeakWithTheVoiceOfTheOriginal() {
        assertThat(site().page("en/bai/").select("audio")).isEmpty();
    }

    @Test
    void onlyAVoiceOfTheDeviceItselfIsOffered() {
        assertThat(offered("{lang: 'vi-VN', localService: false}")).isEqualTo("hidden");
        assertThat(offered("{lang: 'en-GB', localService: true}")).isEqualTo("hidden");
        assertThat(offered("{lang: 'vi-VN', localService: true}")).isEqualTo("visible");
    }

    private static String offered(String voice) {
        try (Browser browser = open(voice)) {
            return button(browser, "/bai/").getCssValue("visibility");
        }
    }

    @Test
    void theVoiceWaitsUntilThePageStands() {
        assertThat(site().page("bai/").select("script[src*=listen]")).isEmpty();
        assertThat(site().page("bai/").select("[data-listen]").attr("data-script"))
                .contains("listen-");
        assertThat(site().page("tim-kiem/").select("[data-script]")).isEmpty();
    }

    @Test
    void itReadsThePageAndTheExitSilencesIt() {
        try (Browser browser = open("{lang: 'vi-VN', localService: true}")) {
            var button = button(browser, "/bai/");
            button.click();
            assertThat(browser.run("return said.join('|')")).isEqualTo("Bài|Lời đọc.");
            assertThat(button.getText()).isEqualTo("Dừng");
            button.click();
            assertThat(browser.run("return said.length")).isEqualTo(0L);
            assertThat(button.getText()).isEqualTo("Nghe");
        }
    }

    /** The control, once its script has looked at the voices of the device. */
    private static WebElement button(Browser browser, String path) {
        browser.go(path);
        new WebDriverWait(browser.driver(), Duration.ofSeconds(10))
                .until(driver -> (Boolean) browser.run("return asked > 0"));
        return browser.driver().findElement(By.cssSelector("[data-listen]"));
    }

    /** A browser whose device has one voice. */
    private static Browser open(String voice) {
        Browser browser = Browser.open();
        for (var file : site().everything().entrySet()) {
            String path = file.getKey().replaceAll("(^|/)index\\.html$", "$1");
            String type =
                    path.endsWith(".js")
                            ? "text/javascript"
                            : path.endsWith(".css") ? "text/css" : "text/html";
            browser.serve("/" + path, type + "; charset=utf-8", file.getValue().getBytes());
        }
        browser.driver()
                .executeCdpCommand(
                        "Page.addScriptToEvaluateOnNewDocument",
                        Map.of(
                                "source",
                                """
                                var said = [], asked = 0;
                                Object.defineProperty(window, 'speechSynthesis', {value: {
                                  getVoices: () => { asked++; return [VOICE]; },
                                  speak: u => said.push(u.text),
                                  cancel: () => { said = []; },
                                  get speaking() { return said.length > 0; }
                                }});
                                window.SpeechSynthesisUtterance = function (text) { this.text = text; };
                                """
                                        .replace("VOICE", voice)));
        return browser;
    }
}
