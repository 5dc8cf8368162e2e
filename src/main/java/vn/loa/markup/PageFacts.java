package vn.loa.markup;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a finished page links to, what can be linked to in it, and what it has of the things every
 * page must have.
 *
 * @param links values of href and src as they stand in the page, without repeats
 * @param anchors ids in the page
 * @param kept what visitors rely on and find here
 * @param intruders what would run code or ask another host
 */
public record PageFacts(
        List<String> links, Set<String> anchors, Set<Promise> kept, List<String> intruders) {

    /** What visitors rely on. */
    public enum Promise {
        HOTLINE,
        EXIT,
        MAIN,
        SKIP_LINK,
        NO_REFERRER
    }

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
        return new PageFacts(
                List.copyOf(links), Set.copyOf(anchors), kept(page), Intruders.in(page));
    }

    private static Set<Promise> kept(Document page) {
        Set<Promise> kept = EnumSet.noneOf(Promise.class);
        note(kept, Promise.HOTLINE, page.selectFirst("a[href^=tel:]") != null);
        note(kept, Promise.EXIT, page.selectFirst("a[data-exit][href~=^https?:]") != null);
        note(kept, Promise.MAIN, page.select("main").size() == 1);
        Element first = page.selectFirst("a");
        Element main = page.selectFirst("main[id]");
        boolean skips = first != null && main != null && first.attr("href").equals("#" + main.id());
        note(kept, Promise.SKIP_LINK, skips);
        note(
                kept,
                Promise.NO_REFERRER,
                page.selectFirst("meta[name=referrer][content=no-referrer]") != null);
        return kept;
    }

    private static void note(Set<Promise> kept, Promise promise, boolean holds) {
        if (holds) {
            kept.add(promise);
        }
    }
}
