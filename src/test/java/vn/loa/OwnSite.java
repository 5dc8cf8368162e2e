package vn.loa;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.output.Hash;

/** This repository's own publication, built for tests as {@code mvn site} builds it. */
public final class OwnSite {

    /** The repository, which is a publication. */
    public static final Path REPOSITORY = Path.of("").toAbsolutePath();

    private static final Instant A_DAY = Instant.parse("2026-11-22T05:00:00Z");

    private OwnSite() {}

    private static BuildReport shared;

    /** Where {@link #published} lies. */
    static final Path PUBLISHED = REPOSITORY.resolve("target/own-site-of-tests/site");

    /** Publishes it once for all tests that only read it. */
    static synchronized BuildReport published() throws IOException {
        if (shared == null) {
            shared = publish(PUBLISHED);
        }
        return shared;
    }

    /** A browser that meets it as visitors do. */
    static Browser inBrowser() throws IOException {
        published();
        Browser browser = Browser.open();
        browser.serve("/", PUBLISHED);
        return browser;
    }

    /** Publishes it into a folder. */
    public static BuildReport publish(Path target) throws IOException {
        return publish(REPOSITORY, target, 2);
    }

    /** Publishes a copy of it that lies elsewhere. */
    static BuildReport publish(Path publication, Path target, int jobs) throws IOException {
        var options =
                new Build.Options(
                        A_DAY,
                        Optional.empty(),
                        false,
                        true,
                        Build.Only.EVERYTHING,
                        false,
                        false,
                        jobs);
        return Build.publish(publication, target, options);
    }

    /** Copies the sources of the publication, and nothing that was built, into a folder. */
    static void copySources(Path to) throws IOException {
        for (String name : List.of("content", "site", "theme")) {
            Path from = REPOSITORY.resolve(name);
            try (Stream<Path> paths = Files.walk(from)) {
                for (Path path : (Iterable<Path>) paths::iterator) {
                    Path copy = to.resolve(REPOSITORY.relativize(path).toString());
                    if (Files.isDirectory(path)) {
                        Files.createDirectories(copy);
                    } else {
                        Files.copy(path, copy);
                    }
                }
            }
        }
    }

    /** SHA-256 of every file below a folder, by slash-separated path. */
    static Map<String, String> hashes(Path folder) throws IOException {
        var hashes = new TreeMap<String, String>();
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                hashes.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Hash.of(Files.readAllBytes(path)));
            }
        }
        return hashes;
    }

    /** The HTML of a page by its address, e.g. {@code /dich-vu/}. */
    static String html(Path site, String address) throws IOException {
        String file = address.substring(1) + (address.endsWith("/") ? "index.html" : "");
        return Files.readString(site.resolve(file), StandardCharsets.UTF_8);
    }
}
