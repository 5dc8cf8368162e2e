package vn.loa;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import vn.loa.output.Archive;
import vn.loa.output.OutputFolder;
import vn.loa.site.PortablePage;

/** The whole site in one file that opens from a USB stick, search and prints included. */
public final class PortableEdition {

    /** What only a web server or a search engine reads. */
    private static final Set<String> FOR_SERVERS =
            Set.of(
                    OutputFolder.MARKER,
                    "404.html",
                    "_headers",
                    "_htaccess",
                    "_nginx.conf",
                    "manifest.webmanifest",
                    "robots.txt",
                    "sitemap.xml",
                    "sw.js");

    private PortableEdition() {}

    /** Where the archive of a site lies: beside its folder, e.g. {@code target/site.zip}. */
    public static Path path(Path site) {
        Path folder = site.toAbsolutePath().normalize();
        return folder.resolveSibling(folder.getFileName() + ".zip");
    }

    /**
     * Packs a published site.
     *
     * @return size in bytes
     */
    public static long write(Path site) throws IOException {
        return Archive.write(
                site, path(site), path -> !FOR_SERVERS.contains(path), PortablePage::of);
    }
}
