package vn.loa.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;

/**
 * Asks the web whether addresses still answer: the only part of Loa that opens a connection, and
 * only for {@code check --external}. Nothing of an answer is kept but its status.
 */
final class LinkCalls {

    private static final int AT_ONCE = 4;
    private static final int HOPS = 5;

    private final HttpClient client;
    private final Duration patience;

    /**
     * @param patience how long one answer may take
     */
    LinkCalls(Duration patience) {
        this.patience = patience;
        this.client =
                HttpClient.newBuilder()
                        .connectTimeout(patience)
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
    }

    /** What is wrong with an address. */
    private record Trouble(String code, Message message, Message mend) {}

    /**
     * Problems of addresses, at each place that names them.
     *
     * @param links addresses and their places
     */
    List<Diagnostic> problems(Map<String, List<Position>> links) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var asked = new ArrayList<Map.Entry<List<Position>, Future<Optional<Trouble>>>>();
            links.forEach(
                    (address, places) ->
                            asked.add(Map.entry(places, threads.submit(() -> trouble(address)))));
            var problems = new ArrayList<Diagnostic>();
            for (var one : asked) {
                finished(one.getValue())
                        .ifPresent(
                                trouble ->
                                        one.getKey()
                                                .forEach(at -> problems.add(told(trouble, at))));
            }
            return problems;
        } finally {
            threads.shutdownNow();
        }
    }

    private static Diagnostic told(Trouble trouble, Position at) {
        Diagnostic problem =
                trouble.code().equals("outside-link-moved")
                        ? Diagnostic.notice(
                                "outside-link-moved",
                                at,
                                trouble.message().vietnamese(),
                                trouble.message().english())
                        : Diagnostic.warning(
                                "outside-link-dead",
                                at,
                                trouble.message().vietnamese(),
                                trouble.message().english());
        return problem.suggesting(trouble.mend().vietnamese(), trouble.mend().english());
    }

    private static Optional<Trouble> finished(Future<Optional<Trouble>> answer) throws IOException {
        try {
            return answer.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Optional<Trouble> trouble(String address) throws InterruptedException {
        try {
            return asked(URI.create(address), address);
        } catch (HttpTimeoutException e) {
            return Optional.of(dead(address, "không trả lời kịp", "did not answer in time"));
        } catch (IOException e) {
            return Optional.of(dead(address, "không kết nối được", "cannot be reached"));
        } catch (IllegalArgumentException e) {
            return Optional.of(dead(address, "viết chưa đúng", "is not well written"));
        }
    }

    /** Follows where the address leads; a permanent move is told when its end answers. */
    private Optional<Trouble> asked(URI start, String address)
            throws IOException, InterruptedException {
        URI here = start;
        boolean moved = false;
        for (int hop = 0; hop < HOPS; hop++) {
            HttpResponse<?> answer = answer(here);
            int status = answer.statusCode();
            Optional<String> next = answer.headers().firstValue("Location");
            if (status < 300 || status == 304) {
                return moved ? Optional.of(moved(address, here)) : Optional.empty();
            }
            if (status >= 400 || next.isEmpty()) {
                return Optional.of(
                        dead(address, "trả lời mã " + status, "answers with status " + status));
            }
            moved |= status == 301 || status == 308;
            here = here.resolve(next.get());
            if (!List.of("http", "https").contains(String.valueOf(here.getScheme()))) {
                return Optional.of(dead(address, "dẫn ra ngoài web", "leads away from the web"));
            }
        }
        return Optional.of(dead(address, "dẫn vòng quanh mãi", "leads round in circles"));
    }

    /** Headers alone where the server gives them, else the beginning of the page. */
    private HttpResponse<?> answer(URI address) throws IOException, InterruptedException {
        HttpResponse<Void> head =
                client.send(request(address, "HEAD"), HttpResponse.BodyHandlers.discarding());
        if (head.statusCode() < 400) {
            return head;
        }
        HttpResponse<InputStream> page =
                client.send(request(address, "GET"), HttpResponse.BodyHandlers.ofInputStream());
        page.body().close();
        return page;
    }

    private HttpRequest request(URI address, String method) {
        return HttpRequest.newBuilder(address)
                .method(method, HttpRequest.BodyPublishers.noBody())
                .header("User-Agent", "Loa link check")
                .timeout(patience)
                .build();
    }

    private static Trouble dead(String address, String vietnamese, String english) {
        return new Trouble(
                "outside-link-dead",
                new Message(
                        "trang ngoài “" + address + "” " + vietnamese,
                        "the page \"" + address + "\" " + english),
                new Message(
                        "mở thử bằng trình duyệt; nếu trang đã mất, tìm địa chỉ mới hoặc bỏ liên kết",
                        "open it in a browser; if it is gone, find its new address or drop the link"));
    }

    private static Trouble moved(String address, URI now) {
        return new Trouble(
                "outside-link-moved",
                new Message(
                        "trang ngoài “" + address + "” đã chuyển chỗ",
                        "the page \"" + address + "\" has moved"),
                new Message("viết: " + now, "write: " + now));
    }
}
