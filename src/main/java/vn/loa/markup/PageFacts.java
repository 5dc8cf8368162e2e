package vn.loa.markup;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * What a finished page links to and what can be linked to in it.
 *
 * @param links values of href and src as they stand in the page, without repeats
 * @param anchors ids in the page
 */
public record PageFacts(List<String> links, Set<String> anchors) {

    /** Reads a finished HTML page. */
    public static PageFacts of(String html) {
        Document page = Jsoup.parse(html);
        var links = new LinkedHashSet<String>();
        page.select("a[href], link[href], area[href]").forEach(e -> links.add(e.attr("href")));
        page.select("img[src], script[src], source[src], audio[src]")
                .forEach(e -> links.add(e.attr("src")));
        page.select("form[action]").forEach(e -> links.add(e.attr("action")));
        var anchors = new LinkedHashSet<String>();
        page.select("[id]").forEach(e -> anchors.add(e.id()));
        return new PageFacts(List.copyOf(links), Set.copyOf(anchors));
    }
}
