package vn.loa;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;

/**
 * The system's Chromium with a fresh profile, and a web server on 127.0.0.1 for what it shows.
 *
 * <pre>{@code
 * try (var browser = Browser.open()) {
 *     browser.serve("/a.html", "text/html; charset=utf-8", bytes);
 *     browser.go("/a.html");
 *     browser.run("return document.title");
 * }
 * }</pre>
 */
public final class Browser implements AutoCloseable {

    private static final List<Path> CHROMIUM =
            paths("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final List<Path> DRIVER =
            paths("/usr/bin/chromedriver", "/usr/lib/chromium-browser/chromedriver");
    private static final Map<String, String> TYPES =
            Map.of(
                    "html", "text/html; charset=utf-8",
                    "js", "text/javascript; charset=utf-8",
                    "css", "text/css; charset=utf-8",
                    "json", "application/json",
                    "webmanifest", "application/manifest+json",
                    "svg", "image/svg+xml",
                    "xml", "text/xml; charset=utf-8",
                    "png", "image/png",
                    "pdf", "application/pdf");

    // It would warn that it has no DevTools classes for this Chromium; nothing here uses them.
    private static final Logger QUIET =
            Logger.getLogger("org.openqa.selenium.devtools.CdpVersionFinder");

    static {
        QUIET.setLevel(Level.SEVERE);
    }

    private record Served(String type, byte[] content) {}

    private final Path profile;
    private final ChromeDriver driver;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(6);
    private final Map<String, Served> pages = new LinkedHashMap<>();
    private final Map<String, Path> folders = new LinkedHashMap<>();
    private volatile boolean cut;
    private volatile Duration delay = Duration.ZERO;

    private Browser(Path chromium, Path chromedriver) throws IOException {
        profile = Files.createTempDirectory("browser");
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::answer);
        server.start();
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--disable-dev-shm-usage",
                // No name but this machine resolves: a page that asks another host gets nothing.
                "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
                "--user-data-dir=" + profile);
        // The driver's path is given, so Selenium looks for nothing and downloads nothing.
        var service =
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.toFile())
                        .withSilent(true)
                        .build();
        driver = new ChromeDriver(service, options);
    }

    /** Opens the browser, or fails with what to install. */
    public static Browser open() {
        try {
            return new Browser(
                    installed(CHROMIUM, "chromium"), installed(DRIVER, "chromium-driver"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Serves content under a path that begins with a slash. */
    public void serve(String path, String type, byte[] content) {
        pages.put(path, new Served(type, content));
    }

    /** Serves the files of a folder under a path that begins and ends with a slash. */
    public void serve(String path, Path folder) {
        folders.put(path, folder.toAbsolutePath().normalize());
    }

    /** Cuts the network, or mends it: while it is cut no request gets an answer. */
    public void cut(boolean cut) {
        this.cut = cut;
    }

    /** Lets every answer wait. */
    public void delay(Duration delay) {
        this.delay = delay;
    }

    /** Address of a served path. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    /** Opens a served path, or any full address such as {@code file:///…}. */
    public void go(String path) {
        driver.get(path.startsWith("/") ? address(path) : path);
    }

    /** Runs a script as the body of a function and gives what it returns. */
    public Object run(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    /** For what the short ways above do not offer. */
    public ChromeDriver driver() {
        return driver;
    }

    @Override
    public void close() {
        try {
            driver.quit();
        } finally {
            server.stop(0);
            threads.shutdownNow();
            delete(profile);
        }
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (cut) {
                return;
            }
            wait(delay);
            var served = find(exchange.getRequestURI().getPath());
            if (served == null) {
                exchange.sendResponseHeaders(404, -1);
                return;
            }
            exchange.getResponseHeaders().set("Content-Type", served.type());
            exchange.sendResponseHeaders(
                    200, served.content().length == 0 ? -1 : served.content().length);
            exchange.getResponseBody().write(served.content());
        }
    }

    private static void wait(Duration delay) {
        try {
            Thread.sleep(delay.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private Served find(String path) throws IOException {
        if (pages.containsKey(path)) {
            return pages.get(path);
        }
        for (var folder : folders.entrySet()) {
            if (!path.startsWith(folder.getKey())) {
                continue;
            }
            var file =
                    folder.getValue().resolve(path.substring(folder.getKey().length())).normalize();
            if (Files.isDirectory(file)) {
                file = file.resolve("index.html");
            }
            if (file.startsWith(folder.getValue()) && Files.isRegularFile(file)) {
                return new Served(type(file), Files.readAllBytes(file));
            }
        }
        return null;
    }

    private static String type(Path file) {
        var name = file.getFileName().toString();
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    private static List<Path> paths(String... names) {
        return Stream.of(names).map(Path::of).toList();
    }

    private static Path installed(List<Path> places, String debianPackage) {
        return places.stream()
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "Tests that need a browser use the system's Chromium: install the packages chromium and chromium-driver (missing: %s; looked for %s)."
                                                .formatted(debianPackage, places)));
    }

    private static void delete(Path folder) {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException | UncheckedIOException e) {
            folder.toFile().deleteOnExit(); // Chromium may still be letting go of it
        }
    }
}
