package vn.loa.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says beside the links of a page what their full addresses are, for paper: the style sheet prints
 * them behind the words. Each address once a page, where it is met first; ways through the site are
 * not printed, explained words lead to a list, and some links show their address already.
 */
final class PaperLinks {

    private static final Pattern LINK =
            Pattern.compile(
                    "<nav\\b.*?</nav>"
                            + "|<ul class=\"(?:links|az)\">.*?</ul>"
                            + "|<a (?:class=\"(file)\" )?href=\"([^\"#][^\"#]*)([^\"]*)\"([^>]*)>([^<]*)",
                    Pattern.DOTALL);

    private final URI page;
    private final Set<String> told = new HashSet<>();

    private PaperLinks(URI page) {
        this.page = page;
    }

    /** A finished page with these said in its main part. */
    static String in(String html, Here here) {
        int from = html.indexOf("<main");
        int to = html.lastIndexOf("</main>");
        if (from < 0 || to < from) {
            return html;
        }
        URI page = URI.create(here.edition().addresses().full(here.address()));
        String main =
                LINK.matcher(html.substring(from, to)).replaceAll(new PaperLinks(page)::named);
        return html.substring(0, from) + main + html.substring(to);
    }

    private String named(MatchResult link) {
        String whole = link.group();
        String full = link.group(2) == null ? "" : full(link);
        if (full.isEmpty() || showsIt(link.group(5), full) || !told.add(full)) {
            return Matcher.quoteReplacement(whole);
        }
        int at = link.start(4) - link.start();
        return Matcher.quoteReplacement(
                whole.substring(0, at) + " data-paper=\"" + full + "\"" + whole.substring(at));
    }

    private static boolean showsIt(String words, String full) {
        return words.contains("://")
                || full.matches("https?://" + Pattern.quote(words.strip()) + "/?");
    }

    /** Empty for what is no address of a page: a number to call, a letter to write. */
    private String full(MatchResult link) {
        try {
            URI target = page.resolve(new URI(link.group(2)));
            boolean web = String.valueOf(target.getScheme()).startsWith("http");
            return web ? target + link.group(3) : "";
        } catch (URISyntaxException noAddress) {
            // Told where it was written; there is nothing to print.
            return "";
        }
    }
}
