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

    /** What the names of the tags begin with that matter here. */
    private static final String BEGINS = "anu";

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
        return new PaperLinks(page).told(html, from, to);
    }

    private String told(String html, int from, int to) {
        var told = new StringBuilder(html.length() + 1000);
        Matcher link = LINK.matcher(html);
        int done = 0;
        int at = html.indexOf('<', from);
        while (at >= 0 && at < to) {
            if (BEGINS.indexOf(html.charAt(at + 1)) >= 0 && link.region(at, to).lookingAt()) {
                String attribute = named(link);
                if (!attribute.isEmpty()) {
                    told.append(html, done, link.start(4)).append(attribute);
                    done = link.start(4);
                }
                at = link.end() - 1;
            }
            at = html.indexOf('<', at + 1);
        }
        return told.append(html, done, html.length()).toString();
    }

    /** The attribute that a link gets; empty for most. */
    private String named(MatchResult link) {
        String full = link.group(2) == null ? "" : full(link);
        return full.isEmpty() || showsIt(link.group(5).strip(), full) || !told.add(full)
                ? ""
                : " data-paper=\"" + full + "\"";
    }

    private static boolean showsIt(String words, String full) {
        if (words.contains("://")) {
            return true;
        }
        String either = full.startsWith("https:") ? "https://" : "http://";
        return full.equals(either + words) || full.equals(either + words + "/");
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
