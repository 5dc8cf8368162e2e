package vn.loa.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.loa.Build;
import vn.loa.Preview;

/** Speaks to the server as anybody could, byte by byte. */
class PreviewServerTest {

    @TempDir Path folder;
    private Preview preview;
    private PreviewSite site;
    private PreviewServer server;

    @BeforeEach
    void start() throws IOException {
        write("site/site.yaml", "title: Xã Ví Dụ\nbaseUrl: https://vi-du.example/xa/\n");
        write("content/pages/mot.md", "---\ntitle: Một\n---\nChữ đầu.\n");
        preview =
                Preview.open(folder, () -> Build.Options.at(Instant.parse("2026-11-22T00:00:00Z")));
        site = new PreviewSite(preview, false);
        server = PreviewServer.start(0, site);
    }

    @AfterEach
    void stop() {
        server.close();
        preview.close();
    }

    @Test
    void pagesAreShownWithWhatKeepsThemFresh() throws IOException {
        String answer = get("/xa/mot/");
        assertThat(answer)
                .startsWith("HTTP/1.1 200")
                .contains("Content-type: text/html; charset=utf-8", "Chữ đầu.")
                .contains("Cache-control: no-store", "X-content-type-options: nosniff")
                .contains("src=\"/.loa/preview.js\"");
        assertThat(get("/.loa/preview.js")).startsWith("HTTP/1.1 200").contains("text/javascript");
        assertThat(get("/")).startsWith("HTTP/1.1 302").contains("Location: /xa/");
        assertThat(get("/xa/mot")).startsWith("HTTP/1.1 302").contains("Location: /xa/mot/");
        assertThat(get("/xa/sw.js")).contains("unregister").doesNotContain("const PACK");
    }

    @Test
    void anUnknownAddressShowsTheSitesOwnPage() throws IOException {
        assertThat(get("/xa/khong-co/"))
                .startsWith("HTTP/1.1 404")
                .contains("/.loa/preview.js", "tel:");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/xa/../../../../etc/passwd",
                "/xa/%2e%2e/%2e%2e/site/site.yaml",
                "/xa/..%2fsite%2fsite.yaml",
                "/xa/site/site.yaml",
                "/.loa/../../../etc/passwd",
                "/.loa/..%2f..%2fsite%2fsite.yaml",
                "/.loa/%00",
                "/xa/mot/index.html%00.md",
                "/xa/.loa",
                "//etc/passwd"
            })
    void onlyBuiltFilesAreServed(String path) throws IOException {
        assertThat(get(path)).startsWith("HTTP/1.1 404").doesNotContain("root:", "baseUrl");
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "TRACE", "PATCH", "GETX"})
    void nothingButGetAndHead(String method) throws IOException {
        assertThat(ask(method + " /xa/ HTTP/1.1\r\nHost: " + host() + "\r\n"))
                .startsWith("HTTP/1.1 405")
                .contains("Allow: GET, HEAD");
    }

    @Test
    void headSendsNoBody() throws IOException {
        assertThat(ask("HEAD /xa/mot/ HTTP/1.1\r\nHost: " + host() + "\r\n"))
                .startsWith("HTTP/1.1 200")
                .doesNotContain("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: evil.example",
                "Host: 127.0.0.1.evil.example",
                "Host: 127.0.0.1",
                "Host: 0.0.0.0",
                "X: y"
            })
    void otherNamesAreRefused(String header) throws IOException {
        assertThat(ask("GET /xa/ HTTP/1.1\r\n" + header + "\r\n"))
                .doesNotContain("Chữ đầu")
                .containsPattern("^HTTP/1.1 (403|400)");
    }

    @Test
    void theNetworkCannotReachIt() throws IOException {
        for (NetworkInterface card : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            for (InetAddress address : Collections.list(card.getInetAddresses())) {
                if (!address.getHostAddress().equals("127.0.0.1")) {
                    assertThat(canConnect(address)).as(address.toString()).isFalse();
                }
            }
        }
    }

    private boolean canConnect(InetAddress address) {
        try (var socket = new Socket(address, server.port())) {
            return socket.isConnected();
        } catch (IOException refused) {
            return false;
        }
    }

    /** Each sends half a request and waits. */
    @Test
    void manySlowConnectionsKeepNobodyOut() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 500; i++) {
                var socket = new Socket("127.0.0.1", server.port());
                socket.getOutputStream().write("GET /xa/ HT".getBytes(StandardCharsets.US_ASCII));
                slow.add(socket);
            }
            assertThat(get("/xa/mot/")).startsWith("HTTP/1.1 200");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    @Test
    void whoeverWaitsIsToldOfAChange() throws Exception {
        String first = get("/.loa/news?seen=0&page=%2Fxa%2Fmot%2F");
        CompletableFuture<String> next =
                CompletableFuture.supplyAsync(
                        () -> getUnchecked("/.loa/news?seen=1&page=%2Fxa%2Fmot%2F"));
        write("content/pages/mot.md", "---\ntitle: \"Một\n---\nChữ sau.\n");
        preview.look();
        site.announce();
        String second = next.get(15, TimeUnit.SECONDS);
        assertThat(value(first, "seen")).hasValue("1");
        assertThat(value(second, "seen")).hasValue("2");
        assertThat(second)
                .contains("\"severity\":\"error\"", "content/pages/mot.md:2:8: lỗi yaml-");
        assertThat(value(second, "page"))
                .as("the page as it last was")
                .isEqualTo(value(first, "page"))
                .isPresent();
    }

    @Test
    void mistakesInTheQueryAreSurvived() throws IOException {
        assertThat(get("/.loa/news?seen=x&page=%zz&&=&a")).startsWith("HTTP/1.1 ");
        assertThat(get("/.loa/news?seen=99999999999999999999")).startsWith("HTTP/1.1 200");
    }

    private static Optional<String> value(String json, String key) {
        var match =
                java.util.regex.Pattern.compile("\"" + key + "\":\\s*\"([^\"]*)\"").matcher(json);
        return match.find() ? Optional.of(match.group(1)) : Optional.empty();
    }

    private String host() {
        return "127.0.0.1:" + server.port();
    }

    private String getUnchecked(String path) {
        try {
            return get(path);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private String get(String path) throws IOException {
        return ask("GET " + path + " HTTP/1.1\r\nHost: " + host() + "\r\n");
    }

    private String ask(String head) throws IOException {
        try (var socket = new Socket("127.0.0.1", server.port())) {
            String request = head + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
