package vn.loa.markup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/**
 * The HTML of a converter → Body: sanitised on the document, headings numbered, links and phones
 * taken out as gaps.
 */
final class HtmlBody {

    // Only a base for resolving; never fetched. Relative addresses are kept as written.
    private static final String BASE = "https://publication.invalid/";

    // Two private-use characters that are removed from content first, so a gap cannot be forged.
    private static final char GAP_START = '\uF8E0';
    private static final char GAP_END = '\uF8E1';
    private static final Pattern GAP =
            Pattern.compile(GAP_START + "(?:(\\d{1,8})|phone:([A-Za-z0-9_-]+))" + GAP_END);
    private static final Pattern PHONE_GAP =
            Pattern.compile(GAP_START + "phone:([A-Za-z0-9_-]+)" + GAP_END);

    private static final String[] TAGS =
            ("a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure"
                            + " h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub"
                            + " summary sup table tbody td tfoot th thead time tr u ul")
                    .split(" ");
    private static final Set<String> ALLOWED_TAGS = Set.of(TAGS);
    private static final Cleaner CLEANER = new Cleaner(allowed());

    private final WrittenText source;
    private final Document document;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Heading> headings = new ArrayList<>();

    private HtmlBody(WrittenText source, Document dirty) {
        this.source = source;
        reportLeftOut(dirty);
        this.document = CLEANER.clean(dirty);
        document.outputSettings().prettyPrint(false);
    }

    /**
     * The text to give to a converter: phone references are gaps already, for converters have their
     * own meaning for braces.
     */
    static String prepared(WrittenText source) {
        String plain =
                source.text()
                        .replace(String.valueOf(GAP_START), "")
                        .replace(String.valueOf(GAP_END), "");
        return Body.PHONE.matcher(plain).replaceAll(GAP_START + "phone:$1" + GAP_END);
    }

    /** Phone references of a prepared text as their writer typed them. */
    private static String asWritten(String text) {
        return PHONE_GAP.matcher(text).replaceAll("{{phone $1}}");
    }

    static Outcome<Body> of(String html, WrittenText source) {
        var body = new HtmlBody(source, Jsoup.parseBodyFragment(html, BASE));
        return new Outcome.Ok<>(body.read(), body.diagnostics);
    }

    private static Safelist allowed() {
        return new Safelist()
                .addTags(TAGS)
                .addAttributes(":all", "id", "class", "lang", "title")
                .addAttributes("a", "href")
                .addAttributes("img", "src", "alt", "width", "height")
                .addAttributes("ol", "start", "reversed")
                .addAttributes("td", "colspan", "rowspan", "align")
                .addAttributes("th", "colspan", "rowspan", "scope", "align")
                .addAttributes("time", "datetime")
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "#")
                .addProtocols("img", "src", "http", "https")
                .preserveRelativeLinks(true);
    }

    private void reportLeftOut(Document dirty) {
        Set<String> seen = new HashSet<>();
        for (Element element : dirty.body().getAllElements()) {
            String tag = element.normalName();
            if (element != dirty.body() && !ALLOWED_TAGS.contains(tag) && seen.add(tag)) {
                diagnostics.add(
                        Diagnostic.warning(
                                        "html-left-out",
                                        placeOf("<" + tag, 0),
                                        "thẻ <" + tag + "> không được dùng trong bài và đã bị bỏ",
                                        "the tag <"
                                                + tag
                                                + "> may not be used in content and was"
                                                + " left out")
                                .suggesting(
                                        "viết bằng Markdown hoặc AsciiDoc thường",
                                        "write it in plain Markdown or AsciiDoc"));
            }
        }
    }

    private Body read() {
        setAdmonitions();
        setTables();
        setChecklists();
        setHeadings();
        String text = asWritten(document.body().text());
        takeOutLinks();
        List<Body.Piece> pieces = pieces(document.body().html().strip());
        return new Body(pieces, headings, links, phones(), text);
    }

    /** Asciidoctor lays admonitions out as tables; a reader is better served by a plain box. */
    private void setAdmonitions() {
        for (Element block : document.select("div.admonitionblock")) {
            String kind =
                    block.classNames().stream()
                            .filter(c -> !c.equals("admonitionblock"))
                            .findFirst()
                            .orElse("note");
            Element box = new Element("div").addClass("notice").addClass("notice-" + kind);
            String label = block.select("td.icon").text();
            box.appendElement("p").addClass("notice-title").text(label);
            for (Element content : block.select("td.content")) {
                if (content.children().isEmpty()) {
                    box.appendElement("p").html(content.html());
                } else {
                    box.append(content.html());
                }
            }
            block.replaceWith(box);
        }
    }

    private void setTables() {
        for (Element cell : document.select("thead th:not([scope])")) {
            cell.attr("scope", "col");
        }
        for (Element cell : document.select("td[align], th[align]")) {
            cell.addClass("align-" + Slug.of(cell.attr("align")));
            cell.removeAttr("align");
        }
    }

    /**
     * {@code - [ ] …} in Markdown and {@code * [ ] …} in AsciiDoc (which writes ❏) are boxes to
     * tick.
     */
    private void setChecklists() {
        for (Element item : document.select("li")) {
            Element holder = item.selectFirst("> p") == null ? item : item.selectFirst("> p");
            if (holder.childNodeSize() > 0 && holder.childNode(0) instanceof TextNode text) {
                String trimmed = text.getWholeText().stripLeading();
                String words = trimmed.replaceFirst("^(\\[[ xX]?]|[❏☐✓])\\s*", "");
                if (!words.equals(trimmed)) {
                    text.text(words);
                    item.addClass("task");
                }
            }
        }
    }

    /** The page's title is the only h1, so headings of the text begin at h2. */
    private void setHeadings() {
        int shift = document.selectFirst("h1") == null ? 0 : 1;
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(element -> ids.add(element.id()));
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = Math.min(6, heading.normalName().charAt(1) - '0' + shift);
            heading.tagName("h" + level);
            if (heading.id().isEmpty()) {
                heading.attr("id", unused(Slug.of(asWritten(heading.text())), ids));
            }
            headings.add(new Body.Heading(level, heading.id(), asWritten(heading.text())));
        }
    }

    private static String unused(String slug, Set<String> ids) {
        String base = slug.isEmpty() ? "muc" : slug;
        String id = base;
        for (int n = 2; !ids.add(id); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    private void takeOutLinks() {
        Map<String, Integer> found = new HashMap<>();
        for (Element element : document.select("a[href], img[src]")) {
            boolean picture = element.normalName().equals("img");
            String attribute = picture ? "src" : "href";
            String target = element.attr(attribute);
            if (!isInternalNote(target)) {
                int from = found.getOrDefault(target, -1) + 1;
                int offset = source.text().indexOf(target, from);
                found.put(target, offset < 0 ? from - 1 : offset);
                links.add(
                        new Body.Link(
                                target, picture, offset < 0 ? source.start() : source.at(offset)));
            }
            element.attr(attribute, GAP_START + String.valueOf(targets.size()) + GAP_END);
            targets.add(target);
        }
    }

    // Footnote marks are made by the converter and always lead somewhere.
    private static boolean isInternalNote(String target) {
        return target.matches("#_?fn(ref|def)?[-_0-9].*|#_footnote.*");
    }

    private List<Body.Piece> pieces(String html) {
        var pieces = new ArrayList<Body.Piece>();
        Matcher gaps = GAP.matcher(html);
        int done = 0;
        while (gaps.find()) {
            if (gaps.start() > done) {
                pieces.add(new Body.Piece.Html(html.substring(done, gaps.start())));
            }
            pieces.add(gap(gaps));
            done = gaps.end();
        }
        if (done < html.length()) {
            pieces.add(new Body.Piece.Html(html.substring(done)));
        }
        return pieces;
    }

    private Body.Piece gap(Matcher gap) {
        if (gap.group(1) == null) {
            return new Body.Piece.Phone(gap.group(2));
        }
        // Character references in content can still spell a gap; one that is not ours says nothing.
        int index = Integer.parseInt(gap.group(1));
        return index < targets.size()
                ? new Body.Piece.Target(targets.get(index))
                : new Body.Piece.Html("");
    }

    private List<Body.PhoneReference> phones() {
        return Body.PHONE
                .matcher(source.text())
                .results()
                .map(match -> new Body.PhoneReference(match.group(1), source.at(match.start())))
                .toList();
    }

    private Position placeOf(String wanted, int from) {
        int offset = source.text().toLowerCase(java.util.Locale.ROOT).indexOf(wanted, from);
        return offset < 0 ? source.start() : source.at(offset);
    }
}
