package vn.loa.markup;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/** What browsers and web servers take a published file for. */
enum FileKind {
    STYLE,
    PAGE,
    XML,

    PDF,

    /** Starts like markup and has a name that does not say which. */
    MARKUP,

    /** Holds what nobody can look into here, or what a web server may run. */
    CLOSED,

    /** Nothing that runs or loads by being opened. */
    OTHER;

    private static final Set<String> STYLES = Set.of("css");
    private static final Set<String> PAGES = Set.of("html", "htm");
    private static final Set<String> XMLS =
            Set.of("svg", "xml", "xhtml", "xht", "xsl", "xslt", "rss", "atom", "mathml");

    /** Archives of pages, programs of old browsers, and what web servers run or obey. */
    private static final Set<String> CLOSED_ONES =
            Set.of(
                    ("svgz mht mhtml webarchive swf hta jar htc php phtml phar php3 php4 php5 php7 php8 asp aspx"
                                    + " ashx asmx cer jsp jspx jspf cfm cgi fcgi pl shtml shtm stm htaccess"
                                    + " htpasswd")
                            .split(" "));

    /** Settings of web servers. */
    private static final Set<String> SERVER_FILES = Set.of("web.config", ".user.ini");

    /** Shown as the text they are; our headers forbid browsers to guess. */
    private static final Set<String> TEXTS =
            Set.of("txt", "md", "csv", "json", "webmanifest", "ics", "js", "mjs", "yaml", "vtt");

    private static final int LOOKED_AT = 1024;

    static FileKind of(String path, byte[] bytes) {
        String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT).strip();
        String extension = name.substring(name.lastIndexOf('.') + 1);
        if (CLOSED_ONES.contains(extension) || SERVER_FILES.contains(name) || isPacked(name)) {
            return CLOSED;
        } else if (extension.equals("pdf")) {
            return PDF;
        } else if (STYLES.contains(extension)) {
            return STYLE;
        } else if (PAGES.contains(extension)) {
            return PAGE;
        } else if (XMLS.contains(extension)) {
            return XML;
        }
        return !TEXTS.contains(extension) && startsLikeMarkup(bytes) ? MARKUP : OTHER;
    }

    /** Web servers give a packed page in place of the plain one beside it. */
    private static boolean isPacked(String name) {
        return name.matches(".*\\.(?:html?|xhtml|svg|xml|css|js|json|webmanifest)\\.(?:gz|br|zst)");
    }

    private static boolean startsLikeMarkup(byte[] bytes) {
        int length = Math.min(bytes.length, LOOKED_AT);
        String start = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return start.replaceFirst("^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\\s\0]*", "")
                .startsWith("<");
    }
}
