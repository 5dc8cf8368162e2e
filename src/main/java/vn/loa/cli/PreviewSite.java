package vn.loa.cli;

import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.Glance;
import vn.loa.Preview;
import vn.loa.output.Hash;
import vn.loa.output.Json;
import vn.loa.source.Diagnostic;

/**
 * What the browser sees of a preview: the site, each page with a script that loads it anew when it
 * changed and shows what is wrong.
 */
final class PreviewSite implements PreviewServer.Answers {

    private static final String OWN = "/.loa/";
    private static final String NEWS = OWN + "news";
    private static final int PATIENCE_SECONDS = 20;

    /** Nobody reads more at a time; every saved page would send them all again. */
    private static final int MOST_PROBLEMS = 200;

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("csv", "text/csv; charset=utf-8"),
                    Map.entry("ics", "text/calendar; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("jpeg", "image/jpeg"),
                    Map.entry("gif", "image/gif"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("mp3", "audio/mpeg"),
                    Map.entry("ogg", "audio/ogg"),
                    Map.entry("opus", "audio/ogg"),
                    Map.entry("pdf", "application/pdf"),
                    Map.entry("zip", "application/zip"));

    private final Preview preview;
    private final boolean english;
    private final News news = new News();

    PreviewSite(Preview preview, boolean english) {
        this.preview = preview;
        this.english = english;
    }

    /** Tells the browsers that there is something new to see. */
    void announce() {
        news.add();
    }

    @Override
    public PreviewServer.Answer answer(String path, String query) {
        if (path.equals(NEWS)) {
            return news(query);
        }
        if (path.startsWith(OWN)) {
            return ownFile(path.substring(OWN.length()));
        }
        Glance now = preview.now();
        if (!path.startsWith(now.basePath())) {
            return path.equals("/")
                    ? PreviewServer.Answer.elsewhere(now.basePath())
                    : lost(now, path);
        }
        return page(now, path, path.substring(now.basePath().length()));
    }

    private PreviewServer.Answer page(Glance now, String asked, String path) {
        String file = path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
        Optional<byte[]> bytes = now.file(file);
        if (bytes.isPresent()) {
            return found(file, bytes.get());
        }
        boolean folder = now.file(file + "/index.html").isPresent();
        return folder ? PreviewServer.Answer.elsewhere(asked + "/") : lost(now, asked);
    }

    private PreviewServer.Answer found(String file, byte[] bytes) {
        String type = TYPES.getOrDefault(ending(file), "application/octet-stream");
        return PreviewServer.Answer.of(200, type, file.endsWith(".html") ? watched(bytes) : bytes);
    }

    private PreviewServer.Answer lost(Glance now, String path) {
        byte[] page =
                now.file("404.html")
                        .orElseGet(() -> bytes("<!DOCTYPE html><html><head></head></html>"));
        return PreviewServer.Answer.of(404, TYPES.get("html"), watched(page));
    }

    private static String ending(String file) {
        return file.substring(file.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
    }

    /** The page with our script and style in its head. */
    private static byte[] watched(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        String ours =
                """
                <link rel="stylesheet" href="%spreview.css">
                <script defer src="%spreview.js" data-news="%s" data-page="%s"></script>
                """
                        .formatted(OWN, OWN, NEWS, version(page));
        int head = html.indexOf("</head>");
        return head < 0 ? page : bytes(html.substring(0, head) + ours + html.substring(head));
    }

    private static String version(byte[] page) {
        return Hash.of(page).substring(0, 16);
    }

    private PreviewServer.Answer ownFile(String name) {
        return preview.now()
                .ownFile(name)
                .map(bytes -> found(name, bytes))
                .orElseGet(() -> PreviewServer.Answer.text(404, ""));
    }

    /** Answers once there is news that the page has not seen, or after a while. */
    private PreviewServer.Answer news(String query) {
        Map<String, String> asked = Query.of(query);
        long seen = News.number(asked.getOrDefault("seen", ""));
        long number = news.after(seen, PATIENCE_SECONDS);
        Glance now = preview.now();
        String page = asked.getOrDefault("page", "/");
        byte[] answer = answer(page, "").bytes();
        List<Diagnostic> problems = now.problems();
        List<Diagnostic> shown =
                problems.stream()
                        .sorted(Comparator.comparing(Diagnostic::severity).reversed())
                        .limit(MOST_PROBLEMS)
                        .toList();
        var lines = new DiagnosticLines(now.sources()::file, english, false);
        return found(
                "news.json",
                bytes(
                        Json.of(
                                Json.object(
                                        "seen",
                                        String.valueOf(number),
                                        "page",
                                        markOf(answer),
                                        "summary",
                                        DiagnosticList.counts(problems, english),
                                        "problems",
                                        shown.stream()
                                                .map(problem -> shown(problem, lines))
                                                .toList(),
                                        "more",
                                        problems.size() - shown.size()))));
    }

    private static Map<String, Object> shown(Diagnostic problem, DiagnosticLines lines) {
        return Json.object(
                "severity",
                problem.severity().name().toLowerCase(Locale.ROOT),
                "text",
                String.join("\n", lines.of(problem)));
    }

    /** The version our script's tag carries; empty where there is no such tag. */
    private static String markOf(byte[] page) {
        String html = new String(page, StandardCharsets.UTF_8);
        int at = html.indexOf(" data-page=\"");
        return at < 0 ? "" : html.substring(at + 12, html.indexOf('"', at + 12));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
