package vn.loa.site;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Says beside each link of a text that leads to another page of the site what its full address is,
 * for paper: the style sheet prints it behind the words.
 */
final class PaperLinks {

    private static final Pattern LINK = Pattern.compile("<a href=\"([^\":#][^\":#]*)([^\":]*)\"");

    private PaperLinks() {}

    static String in(String html, Here here) {
        URI page = URI.create(here.edition().addresses().full(here.address()));
        return LINK.matcher(html).replaceAll(link -> named(link, page));
    }

    private static String named(MatchResult link, URI page) {
        try {
            String full = page.resolve(new URI(link.group(1))) + link.group(2);
            return Matcher.quoteReplacement(link.group() + " data-paper=\"" + full + "\"");
        } catch (URISyntaxException noAddress) {
            // Told where it was written; there is nothing to print.
            return Matcher.quoteReplacement(link.group());
        }
    }
}
