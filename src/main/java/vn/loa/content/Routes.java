package vn.loa.content;

import java.util.ArrayDeque;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Language;
import vn.loa.lang.Slug;

/**
 * Addresses of the site, as paths from its root without a leading slash: {@code
 * dich-vu/tong-dai-111/}, {@code en/tro-giup/}; the home page is the empty path.
 */
public final class Routes {

    // A path, and what is asked of it or pointed at in it.
    private static final Pattern PATH_AND_REST = Pattern.compile("([^?#]*)(.*)", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*");

    private final Language own;
    private final Map<String, ContentId> byFile;

    Routes(Language own, Map<String, ContentId> byFile) {
        this.own = own;
        this.byFile = byFile;
    }

    /**
     * Where the addresses of a language begin: empty for the publication's own, else such as {@code
     * en/}.
     */
    public String root(Language language) {
        return language.equals(own) ? "" : language.tag() + "/";
    }

    /** The address of a content in a language. */
    public String address(ContentId id, Language language) {
        String name = id.slug().equals("index") ? id.folder() : id.path() + "/";
        return root(language) + id.kind().root() + name;
    }

    /** The address of a vocabulary entry in a language. */
    public String address(Term.Type type, String id, Language language) {
        return root(language) + type.root() + Slug.orCode(id) + "/";
    }

    /**
     * Where a target written in a content leads: a path from the root with its anchor, an outside
     * address as it is, or an anchor alone.
     *
     * @param language of the page that is set: {@code /tro-giup/} on an English page is {@code
     *     en/tro-giup/}
     */
    public String target(String written, Content from, Language language) {
        if (isOutside(written) || written.startsWith("#")) {
            return written;
        }
        Matcher parts = PATH_AND_REST.matcher(written);
        parts.matches();
        String path = parts.group(1);
        String rest = parts.group(2);
        if (path.startsWith("/")) {
            String rooted = path.substring(1);
            return (isFile(rooted) ? rooted : root(language) + withSlash(rooted)) + rest;
        }
        String source = resolved(folder(from.origin().file()), path);
        ContentId id = byFile.get(source);
        if (id != null) {
            return address(id, language) + rest;
        }
        return published(source) + rest;
    }

    /** Where a file that lies beside contents is published: below the root of their kind. */
    public static String published(String source) {
        return Kind.of(source)
                .map(kind -> kind.root() + source.substring(kind.folder().length()))
                .orElse(source);
    }

    /** Whether a path names a file rather than a page: its last part has a dot. */
    public static boolean isFile(String path) {
        return path.substring(path.lastIndexOf('/') + 1).contains(".");
    }

    /** Whether a target names its own scheme or host and so leads out of the site. */
    public static boolean isOutside(String target) {
        if (target.startsWith("//")) {
            return true;
        }
        int colon = target.indexOf(':');
        return colon > 0 && SCHEME.matcher(target).region(0, colon).matches();
    }

    /**
     * A link from one page of the site to another place of it.
     *
     * @param from path of the page the link stands in
     * @param to path from the root, perhaps with an anchor; outside addresses and bare anchors stay
     *     as they are
     */
    public static String relative(String from, String to) {
        if (isOutside(to) || to.startsWith("#")) {
            return to;
        }
        String[] here = folder(from).split("/", -1);
        String[] there = to.split("/", -1);
        int same = 0;
        while (same < here.length - 1
                && same < there.length - 1
                && here[same].equals(there[same])) {
            same++;
        }
        var link = new StringBuilder("../".repeat(here.length - 1 - same));
        for (int i = same; i < there.length; i++) {
            link.append(there[i]).append(i < there.length - 1 ? "/" : "");
        }
        return link.isEmpty() || link.charAt(0) == '#' || link.charAt(0) == '?'
                ? "./" + link
                : link.toString();
    }

    private static String folder(String path) {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    private static String withSlash(String path) {
        return path.isEmpty() || path.endsWith("/") ? path : path + "/";
    }

    /** A relative path resolved against a folder; steps above the top are dropped. */
    private static String resolved(String folder, String path) {
        var parts = new ArrayDeque<String>();
        for (String part : (folder + path).split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.addLast(part);
            }
        }
        return String.join("/", parts) + (path.endsWith("/") ? "/" : "");
    }
}
