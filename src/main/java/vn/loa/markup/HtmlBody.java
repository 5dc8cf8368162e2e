package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;

/**
 * The HTML of a converter → Body: sanitised on the document, headings numbered, links and phones
 * taken out as gaps.
 */
final class HtmlBody {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern BOX = Pattern.compile("^(\\[[ xX]?]|[❏☐✓])\\s*");
    private static final Pattern NOTE = Pattern.compile("#_?fn(ref|def)?[-_0-9].*|#_footnote.*");

    private final WrittenText source;
    private final Places places;
    private final Document document;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Heading> headings = new ArrayList<>();
    private final Gaps gaps = new Gaps();
    private final Ids ids = new Ids();

    private HtmlBody(WrittenText source, SafeHtml html) {
        this.source = source;
        this.places = new Places(source);
        this.document = html.document();
        diagnostics.addAll(html.leftOut());
        diagnostics.addAll(Phones.odd(source, places));
    }

    static Outcome<Body> of(String html, WrittenText source) {
        try {
            SafeHtml safe = SafeHtml.of(html, source);
            if (safe.depth() > Limits.DEEPEST) {
                return Outcome.failed(Limits.tooDeep(source));
            }
            var body = new HtmlBody(source, safe);
            Body read = body.read();
            return Diagnostic.anyError(body.diagnostics)
                    ? new Outcome.Failed<>(body.diagnostics)
                    : new Outcome.Ok<>(read, body.diagnostics);
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(Limits.tooDeep(source));
        }
    }

    private Body read() {
        setAdmonitions();
        List<Element> elements = document.body().getAllElements();
        elements.forEach(this::setTableCell);
        setChecklists(elements);
        elements.forEach(this::setId);
        setHeadings(elements);
        elements.forEach(this::keepPhonesOutOfAttributes);
        String text = document.body().text();
        takeOutLinks(elements);
        List<Body.Piece> pieces = gaps.pieces(document.body().html().strip());
        return new Body(pieces, headings, links, Phones.in(source, places), text);
    }

    /** Asciidoctor lays admonitions out as tables; a reader is better served by a plain box. */
    private void setAdmonitions() {
        for (Element block : document.getElementsByClass("admonitionblock")) {
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
                    box.appendElement("p").html(content.html().strip());
                } else {
                    box.append(content.html());
                }
            }
            block.replaceWith(box);
        }
    }

    private void setTableCell(Element cell) {
        String tag = cell.normalName();
        if (!tag.equals("td") && !tag.equals("th")) {
            return;
        }
        if (tag.equals("th") && !cell.hasAttr("scope") && cell.closest("thead") != null) {
            cell.attr("scope", "col");
        }
        if (cell.hasAttr("align")) {
            cell.addClass("align-" + Slug.of(cell.attr("align")));
            cell.removeAttr("align");
        }
    }

    /**
     * {@code - [ ] …} in Markdown and {@code * [ ] …} in AsciiDoc (which writes ❏) are boxes to
     * tick.
     */
    private static void setChecklists(List<Element> elements) {
        for (Element item : elements) {
            if (!item.normalName().equals("li")) {
                continue;
            }
            Element paragraph = item.firstElementChild();
            boolean held = paragraph != null && paragraph.normalName().equals("p");
            Element holder = held ? paragraph : item;
            if (holder.childNodeSize() > 0 && holder.childNode(0) instanceof TextNode text) {
                String trimmed = text.getWholeText().stripLeading();
                String words = withoutBox(trimmed);
                if (!words.equals(trimmed)) {
                    text.text(words);
                    item.addClass("task");
                }
            }
        }
    }

    /** The words of an item without the box to tick that may stand before them. */
    static String withoutBox(String words) {
        boolean boxed = !words.isEmpty() && "[❏☐✓".indexOf(words.charAt(0)) >= 0;
        return !boxed ? words : BOX.matcher(words).replaceFirst("");
    }

    private void setId(Element element) {
        if (!element.hasAttr("id")) {
            return;
        }
        if (element.id().isBlank()) {
            element.removeAttr("id");
        } else {
            element.attr("id", ids.written(element.id()));
        }
    }

    /** The page's title is the only h1, so headings of the text begin at h2. */
    private void setHeadings(List<Element> elements) {
        List<Element> found =
                elements.stream().filter(e -> HEADINGS.contains(e.normalName())).toList();
        int shift = found.stream().anyMatch(h -> h.normalName().equals("h1")) ? 1 : 0;
        for (Element heading : found) {
            int level = Math.min(6, heading.normalName().charAt(1) - '0' + shift);
            heading.tagName("h" + level);
            if (heading.id().isEmpty()) {
                heading.attr("id", ids.ofHeading(heading.text()));
            }
            headings.add(new Body.Heading(level, heading.id(), heading.text()));
        }
    }

    /** A number is set as HTML, which an attribute cannot hold. */
    private void keepPhonesOutOfAttributes(Element element) {
        if (element.attributesSize() == 0) {
            return;
        }
        for (Attribute attribute : element.attributes()) {
            Matcher phone = Body.PHONE.matcher(attribute.getValue());
            if (phone.find()) {
                int offset = Math.max(0, source.text().indexOf(phone.group()));
                String written = attribute.getKey() + "=" + phone.group();
                diagnostics.add(Phones.odd(places, offset, written));
            }
        }
    }

    private void takeOutLinks(List<Element> elements) {
        for (Element element : elements) {
            Attribute address = SafeHtml.addressOf(element);
            if (address == null) {
                continue;
            }
            String target = address.getValue();
            if (!isInternalNote(target)) {
                boolean picture = element.normalName().equals("img");
                String words = picture ? element.attr("alt") : wordsOf(element);
                links.add(new Body.Link(target, picture, words, places.ofLink(target)));
            }
            element.attr(address.getKey(), gaps.markOf(target));
        }
    }

    private static String wordsOf(Element link) {
        var words = new StringBuilder(link.text());
        link.getElementsByTag("img").forEach(img -> words.append(' ').append(img.attr("alt")));
        return words.toString();
    }

    // Footnote marks are made by the converter and always lead somewhere.
    static boolean isInternalNote(String target) {
        return target.startsWith("#") && NOTE.matcher(target).matches();
    }
}
