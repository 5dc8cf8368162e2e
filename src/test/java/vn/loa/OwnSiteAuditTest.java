package vn.loa;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import nu.validator.validation.SimpleDocumentValidator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/** What this repository's own site is measured by; a later change must not lose it. */
class OwnSiteAuditTest {

    private static final int KB = 1024;

    /** One page of each kind, and the heaviest families. */
    private static final List<String> SAMPLE =
            List.of(
                    "/",
                    "/tro-giup/",
                    "/an-toan/",
                    "/dich-vu/",
                    "/dich-vu/tong-dai-111/",
                    "/huong-dan/giao-vien/",
                    "/ke-hoach/ke-hoach-ho-tro-nan-nhan-mua-ban-nguoi-tay-hoa-2024/",
                    "/an-pham/",
                    "/su-kien/ngay-30-7/",
                    "/tim-kiem/",
                    "/en/",
                    "/404.html");

    private static BuildReport report;
    private static Path site;
    private static Browser browser;

    @BeforeAll
    static void open() throws IOException {
        report = OwnSite.published();
        site = OwnSite.PUBLISHED;
        browser = OwnSite.inBrowser();
        browser.driver().manage().timeouts().scriptTimeout(Duration.ofSeconds(60));
    }

    @AfterAll
    static void close() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        var problems = new Problems();
        var validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", problems);
        validator.setUpValidatorAndParsers(problems, false, false);
        for (BuildReport.Page page : report.pages()) {
            problems.page = page.path();
            try (InputStream html = Files.newInputStream(file(page.path()))) {
                var source = new InputSource(html);
                source.setEncoding("UTF-8");
                validator.checkHtmlInputSource(source);
            }
        }
        assertThat(problems.errors).isEmpty();
    }

    @Test
    void axeFindsNoBarrierInLightAndDarkOnASmallScreen() throws IOException {
        String axe;
        try (InputStream script = getClass().getResourceAsStream("/axe.min.js")) {
            axe = new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
        phone();
        var found = new ArrayList<String>();
        for (String scheme : List.of("light", "dark")) {
            media("", "prefers-color-scheme", scheme);
            for (String address : SAMPLE) {
                browser.go(address);
                browser.run(axe);
                Object violations =
                        browser.driver()
                                .executeAsyncScript(
                                        "const done = arguments[0];"
                                                + "axe.run(document, {resultTypes: ['violations']})"
                                                + ".then(r => done(r.violations.map(v => v.id + ' '"
                                                + " + v.nodes[0].html.slice(0, 120)).join('\\n')))");
                if (!violations.equals("")) {
                    found.add(address + " (" + scheme + "): " + violations);
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void theHotlineAndTheExitStandInTheFirstScreenOfAPhone() {
        phone();
        for (String address : SAMPLE) {
            browser.go(address);
            for (String control : List.of("a[href='tel:111']", "[data-exit]")) {
                assertThat(
                                browser.run(
                                        "const box ="
                                                + " document.querySelector(arguments[0])"
                                                + ".getBoundingClientRect();"
                                                + "return box.height >= 44 && box.top >= 0 &&"
                                                + " box.bottom <= 740 && box.right <= 360",
                                        control))
                        .as(address + " " + control)
                        .isEqualTo(true);
            }
        }
    }

    @Test
    void paperCarriesTheNumbersAtHomeAndAbroadAndTheAddress() {
        media("print", "prefers-color-scheme", "light");
        for (String address : SAMPLE) {
            browser.go(address);
            String shown = (String) browser.run("return document.body.innerText");
            assertThat(shown).as(address).contains("111", "+84 981 84 84 84", "loa.example/");
            assertThat(browser.run("return document.querySelector('.bar').offsetHeight"))
                    .as(address)
                    .isEqualTo(0L);
        }
        media("", "prefers-color-scheme", "light");
    }

    @Test
    void aFirstVisitIsSmallOnEveryPage() throws IOException {
        var weights = new TreeMap<String, Integer>();
        for (BuildReport.Page entry : report.pages()) {
            Path file = file(entry.path());
            Document page = Jsoup.parse(Files.readString(file));
            List<String> parts =
                    Stream.of(
                                    page.select("link[rel=stylesheet], link[rel=icon]")
                                            .eachAttr("href"),
                                    page.select("script[src], img:not([loading=lazy])")
                                            .eachAttr("src"))
                            .flatMap(List::stream)
                            .filter(part -> !part.startsWith("data:")) // weighed with its page
                            .distinct()
                            .toList();
            assertThat(parts.size() + 1).as("requests of " + entry.path()).isLessThanOrEqualTo(7);
            int weight = zipped(file);
            for (String part : parts) {
                weight +=
                        zipped(
                                part.startsWith("/")
                                        ? site.resolve(part.substring(1))
                                        : file.resolveSibling(part).normalize());
            }
            weights.put(entry.path(), weight);
        }
        List<Integer> sorted = weights.values().stream().sorted().toList();
        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(30 * KB);
        assertThat(weights)
                .allSatisfy((path, weight) -> assertThat(weight).isLessThanOrEqualTo(60 * KB));
    }

    @Test
    void aFirstVisitToPicturesIsSmallBeforeAnybodyScrolls() throws IOException {
        for (BuildReport.Page entry : report.pages()) {
            if (!entry.path().startsWith("/an-pham/")) {
                continue;
            }
            browser.driver().executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
            browser.go(entry.path());
            @SuppressWarnings("unchecked")
            var asked =
                    (List<String>)
                            browser.driver()
                                    .executeAsyncScript(
                                            "const done = arguments[0]; setTimeout(() =>"
                                                    + " done([...new Set(performance"
                                                    + ".getEntriesByType('resource')"
                                                    + ".filter(r => r.initiatorType === 'img')"
                                                    + ".map(r => new URL(r.name).pathname))]), 150)");
            int weight = 0;
            for (String picture : asked) {
                weight += zipped(site.resolve(picture.substring(1)));
            }
            assertThat(asked.size()).as("pictures of " + entry.path()).isLessThanOrEqualTo(3);
            assertThat(weight).as("pictures of " + entry.path()).isLessThanOrEqualTo(44 * KB);
        }
    }

    @Test
    void picturesOfAListComeIntoSight() {
        phone();
        browser.go("/an-pham/");
        String last =
                "const all = document.querySelectorAll('[data-picture]');"
                        + "const box = all[all.length - 1];";
        assertThat(browser.run(last + "return box.querySelector('img')")).isNull();
        Object width =
                browser.driver()
                        .executeAsyncScript(
                                last
                                        + "const done = arguments[0]; box.scrollIntoView();"
                                        + "const look = () => { const i = box.querySelector('img');"
                                        + "if (i && i.complete && i.naturalWidth)"
                                        + " done(i.naturalWidth); else setTimeout(look, 50) };"
                                        + "look()");
        assertThat((Long) width).isGreaterThan(100);
    }

    @Test
    void scriptAndStyleStaySmall() throws IOException {
        assertThat(zipped(asset("site-.*\\.js"))).isLessThanOrEqualTo(8 * KB);
        assertThat(zipped(asset("site-.*\\.css"))).isLessThanOrEqualTo(9 * KB);
        Path search = file("/tim-kiem/");
        int weight = 0;
        for (String script : Jsoup.parse(search).select("script[src]").eachAttr("src")) {
            weight += zipped(search.resolveSibling(script).normalize());
        }
        assertThat(weight).as("scripts of the search page").isLessThanOrEqualTo(12 * KB);
    }

    /** A box that would send its words to the server, or do nothing, is not offered. */
    @Test
    void withoutScriptsNobodyIsAskedToType() {
        script(false);
        try {
            for (String address : List.of("/", "/dau-hieu/", "/tim-kiem/", "/en/tim-kiem/")) {
                browser.go(address);
                assertThat(browser.driver().findElements(By.cssSelector("[role=search]")))
                        .as(address)
                        .isNotEmpty()
                        .noneMatch(WebElement::isDisplayed);
            }
            browser.go("/tim-kiem/");
            assertThat(browser.driver().findElement(By.tagName("main")).getText())
                    .contains("danh sách dưới đây")
                    .contains("A");
        } finally {
            script(true);
        }
    }

    private static void script(boolean on) {
        browser.driver()
                .executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !on));
    }

    @Test
    void whatADeviceKeepsIsSmall() throws IOException {
        String worker = Files.readString(site.resolve("sw.js"));
        String first = worker.substring(0, worker.indexOf("\"root\":\"en/\""));
        int size = zipped(site.resolve("sw.js"));
        int pages = 0;
        var name = Pattern.compile("\"([A-Za-z0-9./_-]*)\":\"[0-9a-f]{1,8}\"").matcher(first);
        while (name.find()) {
            size += zipped(file("/" + name.group(1)));
            pages++;
        }
        assertThat(pages).isGreaterThan(30);
        assertThat(size).isLessThanOrEqualTo(500 * KB);
    }

    @Test
    void nothingIsKeptThatNoPageAsksFor() throws IOException {
        String worker = Files.readString(site.resolve("sw.js"));
        String shared = worker.replaceFirst("(?s).*\"shared\":\\{([^}]*)\\}.*", "$1");
        // Offline the whole index answers instead of the first piece of it.
        var asked =
                new StringBuilder(worker.replaceFirst("(?s).*\"instead\":\\{([^}]*)\\}.*", "$1"));
        for (Path kept : everyKept(worker).toList()) {
            if (kept.toString().matches(".*\\.(html|js|css|webmanifest)")) {
                asked.append(Files.readString(kept));
            }
        }
        List<String> files =
                Pattern.compile("\"([^\"]+)\":")
                        .matcher(shared)
                        .results()
                        .map(m -> m.group(1))
                        .toList();
        assertThat(files).hasSizeGreaterThan(5);
        assertThat(files)
                .filteredOn(file -> !file.isEmpty())
                .allSatisfy(
                        file ->
                                assertThat(asked)
                                        .contains(file.substring(file.lastIndexOf('/') + 1)));
    }

    private static Stream<Path> everyKept(String worker) {
        return Pattern.compile("\"([A-Za-z0-9./_-]*)\":\"[0-9a-f]{1,8}\"")
                .matcher(worker.substring(0, worker.indexOf('\n')))
                .results()
                .map(m -> file("/" + m.group(1)));
    }

    private static void phone() {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of(
                                "width",
                                360,
                                "height",
                                740,
                                "deviceScaleFactor",
                                1,
                                "mobile",
                                true));
    }

    private static void media(String media, String feature, String value) {
        browser.driver()
                .executeCdpCommand(
                        "Emulation.setEmulatedMedia",
                        Map.of(
                                "media",
                                media,
                                "features",
                                List.of(Map.of("name", feature, "value", value))));
    }

    private static Path asset(String name) throws IOException {
        try (Stream<Path> files = Files.list(site.resolve("assets"))) {
            return files.filter(f -> f.getFileName().toString().matches(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    private static Path file(String address) {
        return site.resolve(address.substring(1) + (address.endsWith("/") ? "index.html" : ""));
    }

    private static int zipped(Path file) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(bytes)) {
            zip.write(Files.readAllBytes(file));
        }
        return bytes.size();
    }

    /** Keeps errors with the page they are on; warnings are of no concern. */
    private static final class Problems implements ErrorHandler {

        private final List<String> errors = new ArrayList<>();
        private String page = "";

        @Override
        public void warning(SAXParseException problem) {}

        @Override
        public void error(SAXParseException problem) {
            errors.add(page + ":" + problem.getLineNumber() + ": " + problem.getMessage());
        }

        @Override
        public void fatalError(SAXParseException problem) {
            error(problem);
        }
    }
}
