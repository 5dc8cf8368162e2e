package vn.loa.output;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the site says of itself that an earlier build left. */
public final class EarlierSite {

    private static final int BEGINNING = 4096;
    private static final Pattern FIRST = Pattern.compile("<loc>([^<]+)</loc>");

    private EarlierSite() {}

    /**
     * The first full address that a site names.
     *
     * @param site the folder of a site, perhaps not there
     * @return absent where Loa made no site, or one without addresses
     */
    public static Optional<String> address(Path site) throws IOException {
        Path sitemap = site.resolve("sitemap.xml");
        boolean own =
                Files.isRegularFile(site.resolve(OutputFolder.MARKER), LinkOption.NOFOLLOW_LINKS)
                        && Files.isRegularFile(sitemap, LinkOption.NOFOLLOW_LINKS);
        if (!own) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(sitemap, LinkOption.NOFOLLOW_LINKS)) {
            String start = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
            Matcher first = FIRST.matcher(start);
            return first.find() ? Optional.of(first.group(1)) : Optional.empty();
        }
    }
}
