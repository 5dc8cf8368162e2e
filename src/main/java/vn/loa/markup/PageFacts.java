package vn.loa.markup;

import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a finished page links to, what can be linked to in it, and what it has of the things every
 * page must have.
 *
 * @param links values of href and src as they stand in the page, without repeats
 * @param anchors ids in the page
 * @param kept what visitors rely on and find here
 * @param pressed links that call or leave the site, without repeats
 * @param intruders what would run code or ask another host
 * @param words what it shows or has read aloud
 */
public record PageFacts(
        List<String> links,
        Set<String> anchors,
        Set<Promise> kept,
        List<PressedLink> pressed,
        List<String> intruders,
        String words) {

    /** In these the content of titles and scripts is markup; where they end is hard to tell. */
    static final Set<String> DRAWINGS = Set.of("svg", "math");

    /** What visitors rely on; hotline and exit stand outside the main landmark. */
    public enum Promise {
        HOTLINE,
        EXIT,
        MAIN,
        SKIP_LINK,
        NO_REFERRER
    }

    /** Reads a finished HTML page. */
    public static PageFacts of(String html) {
        return of(html.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * The same of its bytes.
     *
     * @param html in UTF-8
     */
    public static PageFacts of(byte[] html) {
        var reading = new Reading();
        var pressed = new PressedLinks();
        var words = new ShownWords(html);
        var tags = new StartTags(html);
        boolean plain = true;
        boolean drawn = false;
        while (tags.next()) {
            reading.read(tags);
            words.read(tags);
            drawn = drawn || DRAWINGS.contains(tags.name());
            plain =
                    plain
                            && !tags.name().equals("noscript")
                            && PlainTag.is(tags)
                            && pressed.read(tags)
                            && !(drawn && tags.holdsText());
        }
        boolean mayHide = tags.mayHide();
        boolean sure = plain && pressed.end(tags) && !mayHide;
        String shown = words.found(mayHide);
        return sure
                ? reading.facts(pressed.found(), List.of(), shown)
                : reading.facts(PressedLink.in(html), Intruders.in("page.html", html), shown);
    }

    /**
     * The same in less memory: pages of a site have most links and anchors in common. Links that
     * leave it and words are looked at page by page, and not kept.
     *
     * @param texts of other pages; takes those of this one
     */
    public PageFacts sharing(Map<String, String> texts) {
        return new PageFacts(
                links.stream().map(link -> one(link, texts)).toList(),
                anchors.stream().map(id -> one(id, texts)).collect(Collectors.toUnmodifiableSet()),
                kept,
                List.of(),
                intruders,
                "");
    }

    private static String one(String text, Map<String, String> texts) {
        String known = texts.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    /** What was found so far. */
    private static final class Reading {
        private final Set<String> pages = new LinkedHashSet<>();
        private final Set<String> files = new LinkedHashSet<>();
        private final Set<String> forms = new LinkedHashSet<>();
        private final Set<String> anchors = new HashSet<>();
        private final Set<Promise> kept = EnumSet.noneOf(Promise.class);
        private String first;
        private String main;
        private int mains;

        void read(StartTags tag) {
            if (tag.has("id")) {
                anchors.add(tag.value("id"));
            }
            switch (tag.name()) {
                case "a" -> link(tag);
                case "link", "area" -> add(tag, "href", pages);
                case "img", "script", "source", "audio" -> add(tag, "src", files);
                case "form" -> add(tag, "action", forms);
                case "main" -> main(tag);
                case "meta" -> meta(tag);
                default -> {}
            }
        }

        private static void add(StartTags tag, String attribute, Set<String> links) {
            if (tag.has(attribute)) {
                links.add(tag.value(attribute));
            }
        }

        private void link(StartTags tag) {
            add(tag, "href", pages);
            String target = tag.value("href");
            first = first == null ? target : first;
            // Numbers and links in the text come and go with the text; the bar's own are on every
            // page.
            boolean apart = mains == 0 || tag.haveEnded("main");
            note(Promise.HOTLINE, apart && target.regionMatches(true, 0, "tel:", 0, 4));
            boolean leaves = target.startsWith("http:") || target.startsWith("https:");
            note(Promise.EXIT, apart && tag.has("data-exit") && leaves);
        }

        private void main(StartTags tag) {
            mains++;
            main = main == null && tag.has("id") ? "#" + tag.value("id") : main;
        }

        private void meta(StartTags tag) {
            boolean named = tag.value("name").strip().equalsIgnoreCase("referrer");
            boolean none = tag.value("content").strip().equalsIgnoreCase("no-referrer");
            note(Promise.NO_REFERRER, named && none);
        }

        private void note(Promise promise, boolean holds) {
            if (holds) {
                kept.add(promise);
            }
        }

        PageFacts facts(List<PressedLink> pressed, List<String> intruders, String words) {
            note(Promise.MAIN, mains == 1);
            note(Promise.SKIP_LINK, first != null && first.equals(main));
            pages.addAll(files);
            pages.addAll(forms);
            return new PageFacts(
                    List.copyOf(pages), Set.copyOf(anchors), kept, pressed, intruders, words);
        }
    }
}
