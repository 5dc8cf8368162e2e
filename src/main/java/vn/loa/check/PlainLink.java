package vn.loa.check;

import java.util.Optional;

/**
 * Resolves the links that make up nearly all of a site, such as {@code ../../dich-vu/#gan-ban}, by
 * counting steps up. What has a scheme, a query, escapes or dots elsewhere is left to {@link
 * java.net.URI}, which costs much more.
 */
final class PlainLink {

    private PlainLink() {}

    /**
     * Where a link leads, from the root of the site, with its anchor.
     *
     * @param page path of the page it stands in
     * @return absent when the link is not plain
     */
    static Optional<String> target(String page, String link) {
        int start = link.startsWith("./") ? 2 : 0;
        int folder = page.lastIndexOf('/') + 1;
        while (start != 2 && folder > 0 && link.startsWith("../", start)) {
            start += 3;
            folder = page.lastIndexOf('/', folder - 2) + 1;
        }
        if (link.isEmpty() || !isPlain(link, start)) {
            return Optional.empty();
        }
        boolean anchor = link.charAt(0) == '#';
        return Optional.of((anchor ? page : page.substring(0, folder)) + link.substring(start));
    }

    /** Letters, digits and hyphens between slashes, an ending, an anchor. */
    private static boolean isPlain(String link, int start) {
        char before = '/';
        for (int i = start; i < link.length(); i++) {
            char c = link.charAt(i);
            boolean step = before == '/' && (c == '/' || c == '.');
            if (step || !isPlain(c)) {
                return false;
            }
            before = c;
        }
        return link.indexOf('#') == link.lastIndexOf('#');
    }

    private static boolean isPlain(char c) {
        return c >= 'a' && c <= 'z'
                || c >= 'A' && c <= 'Z'
                || c >= '0' && c <= '9'
                || "-_./#".indexOf(c) >= 0;
    }
}
