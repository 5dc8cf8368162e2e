package vn.loa.check;

import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.markup.PageFacts;
import vn.loa.output.Manifest;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** Every page somebody wrote can be reached from another page by a link. */
public final class PageIsReachable {

    // Its list of everything is for those who search, not for those who read on.
    private static final String SEARCH = "tim-kiem/";

    private PageIsReachable() {}

    /**
     * Pages that no other page links to.
     *
     * @param pages facts of finished pages by output path
     */
    public static Stream<Diagnostic> check(
            Publication publication, Manifest manifest, Map<String, PageFacts> pages) {
        Set<String> reached = new HashSet<>();
        List<String> roots =
                publication.settings().languages().stream()
                        .map(publication.routes()::root)
                        .toList();
        pages.forEach(
                (path, facts) -> {
                    String plain = plain(path, roots);
                    if (!plain.startsWith(SEARCH)) {
                        facts.links().stream()
                                .flatMap(link -> target(path, link).stream())
                                .filter(target -> !plain(target, roots).equals(plain))
                                .forEach(reached::add);
                    }
                });
        return publication.contents().stream()
                .flatMap(
                        content -> {
                            String address =
                                    publication.routes().address(content.id(), content.language());
                            String path = address + "index.html";
                            boolean lonely =
                                    manifest.output(path).filter(Output::isPage).isPresent()
                                            && pages.containsKey(path)
                                            && !path.equals("index.html")
                                            && !reached.contains(path);
                            return lonely
                                    ? Stream.of(lonely(content.origin(), address))
                                    : Stream.empty();
                        });
    }

    /** A path without the folder of its language: a page does not lead to itself. */
    private static String plain(String path, List<String> roots) {
        return roots.stream()
                .filter(root -> !root.isEmpty() && path.startsWith(root))
                .findFirst()
                .map(root -> path.substring(root.length()))
                .orElse(path);
    }

    private static Optional<String> target(String from, String link) {
        if (link.contains(":") || link.startsWith("#")) {
            return Optional.empty();
        }
        Optional<String> plain = PlainLink.target(from, link);
        if (plain.isPresent()) {
            return plain.map(to -> file(to.substring(0, (to + "#").indexOf('#'))));
        }
        try {
            String to = URI.create("/" + from).resolve(link.replaceFirst("[?#].*", "")).getPath();
            return Optional.of(file(to.substring(1)));
        } catch (IllegalArgumentException notAnAddress) {
            // Told as a broken link.
            return Optional.empty();
        }
    }

    private static String file(String path) {
        boolean folder = path.isEmpty() || path.endsWith("/");
        return folder ? path + "index.html" : path;
    }

    private static Diagnostic lonely(Position at, String address) {
        return Diagnostic.notice(
                        "page-unreachable",
                        at,
                        "không trang nào dẫn đến /" + address,
                        "no page leads to /" + address)
                .suggesting(
                        "thêm liên kết từ một trang khác, hoặc thêm topics",
                        "link to it from another page, or give it topics");
    }
}
