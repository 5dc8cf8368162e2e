package vn.loa.cli;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Answers the browser of the person who writes: on 127.0.0.1 only, to its own host names only, and
 * from the list of built files only; a path is looked up, never joined to a folder.
 *
 * <p>Slow connections are cut after {@value #REQUEST_SECONDS} s; until then each holds a thread, so
 * there may be {@value #MOST_THREADS} of them and none while nobody asks.
 */
final class PreviewServer implements AutoCloseable {

    private static final int REQUEST_SECONDS = 5;
    private static final int MOST_THREADS = 2_500;
    private static final int STACK_BYTES = 1 << 20;

    private static final Map<String, String> HEADERS =
            Map.of(
                    "Cache-Control", "no-store",
                    "X-Content-Type-Options", "nosniff",
                    "Referrer-Policy", "no-referrer",
                    "Content-Security-Policy", "frame-ancestors 'none'",
                    "Cross-Origin-Resource-Policy", "same-origin");

    /** Gives what a path shows. */
    interface Answers {
        /**
         * @param path of the request, percent signs decoded
         * @param query of the request, as it was written; empty without one
         */
        Answer answer(String path, String query);
    }

    /**
     * @param location where to ask instead; absent for all but redirects
     */
    record Answer(int status, String type, byte[] bytes, Optional<String> location) {

        static Answer of(int status, String type, byte[] bytes) {
            return new Answer(status, type, bytes, Optional.empty());
        }

        static Answer text(int status, String text) {
            return of(status, "text/plain; charset=utf-8", text.getBytes(StandardCharsets.UTF_8));
        }

        static Answer elsewhere(String location) {
            return new Answer(302, "text/plain", new byte[0], Optional.of(location));
        }
    }

    private final HttpServer server;
    private final ExecutorService threads;
    private final Answers answers;

    private PreviewServer(HttpServer server, Answers answers) {
        this.server = server;
        this.answers = answers;
        this.threads =
                new ThreadPoolExecutor(
                        0,
                        MOST_THREADS,
                        10,
                        TimeUnit.SECONDS,
                        new SynchronousQueue<>(),
                        PreviewServer::thread,
                        new ThreadPoolExecutor.CallerRunsPolicy());
    }

    /**
     * Starts to answer.
     *
     * @param port 0 for any free one
     * @throws java.net.BindException when the port is taken
     */
    static PreviewServer start(int port, Answers answers) throws IOException {
        limits();
        var loopback = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        var server =
                new PreviewServer(
                        HttpServer.create(new InetSocketAddress(loopback, port), 0), answers);
        server.server.createContext("/", server::handle);
        server.server.setExecutor(server.threads);
        server.server.start();
        return server;
    }

    /** The JDK's server takes its limits from nowhere else, once, before the first one starts. */
    private static void limits() {
        System.setProperty("sun.net.httpserver.maxReqTime", String.valueOf(REQUEST_SECONDS));
        System.setProperty("sun.net.httpserver.maxReqHeaders", "100");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "100");
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(null, work, "preview", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return server.getAddress().getPort();
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Answer answer = answer(exchange);
            HEADERS.forEach(exchange.getResponseHeaders()::set);
            exchange.getResponseHeaders().set("Content-Type", answer.type());
            answer.location().ifPresent(l -> exchange.getResponseHeaders().set("Location", l));
            if (answer.status() == 405) {
                exchange.getResponseHeaders().set("Allow", "GET, HEAD");
            }
            send(exchange, answer);
        }
    }

    private static void send(HttpExchange exchange, Answer answer) throws IOException {
        boolean empty = exchange.getRequestMethod().equals("HEAD") || answer.bytes().length == 0;
        exchange.sendResponseHeaders(answer.status(), empty ? -1 : answer.bytes().length);
        if (!empty) {
            try (OutputStream body = exchange.getResponseBody()) {
                body.write(answer.bytes());
            }
        }
    }

    private Answer answer(HttpExchange exchange) {
        if (!isOurs(exchange.getRequestHeaders().get("Host"))) {
            return Answer.text(403, "This preview answers only to 127.0.0.1 and localhost.\n");
        }
        if (!List.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
            return Answer.text(405, "Only GET and HEAD.\n");
        }
        String path = exchange.getRequestURI().getPath();
        String query = exchange.getRequestURI().getRawQuery();
        try {
            return answers.answer(path == null ? "" : path, query == null ? "" : query);
        } catch (RuntimeException mistake) {
            return Answer.text(500, "Loa: " + mistake.getMessage() + "\n");
        }
    }

    /** A page of another site could have its own name lead here, and read what it is answered. */
    private boolean isOurs(List<String> hosts) {
        return hosts != null
                && hosts.size() == 1
                && List.of("127.0.0.1:" + port(), "localhost:" + port()).contains(hosts.get(0));
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
