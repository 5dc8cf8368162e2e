package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/**
 * A link of a finished file that calls a number or leads to another host.
 *
 * @param target as written
 * @param shown HTML of what people press
 * @param said names and titles, which are read aloud or shown beside it
 */
public record PressedLink(String target, String shown, List<String> said) {

    private static final Set<String> LINKS = Set.of("a", "area");
    static final List<String> SAID = List.of("aria-label", "title", "alt");
    private static final List<String> LEAVING = List.of("tel:", "https:", "http:", "mailto:");
    private static final Pattern LINK =
            Pattern.compile("<(?:[\\w.-]+:)?a(?:rea)?[\\s/]", Pattern.CASE_INSENSITIVE);

    public PressedLink {
        said = List.copyOf(said);
    }

    /** Each text that may be taken for where it leads: what is shown, then what is said. */
    public List<String> words() {
        return Stream.concat(Stream.of(text()), said.stream())
                .filter(text -> !text.isBlank())
                .toList();
    }

    private String text() {
        if (shown.indexOf('<') < 0) {
            return Parser.unescapeEntities(shown, false);
        }
        Element body = Jsoup.parseBodyFragment(shown).body();
        for (Element picture : body.select("[alt]")) {
            picture.replaceWith(new TextNode(" " + picture.attr("alt") + " "));
        }
        return body.text();
    }

    /** Those of a file that is copied or made; empty where it holds no markup. */
    public static List<PressedLink> in(String path, byte[] bytes) {
        return switch (FileKind.of(path, bytes)) {
            case PAGE -> trees(bytes, true, false);
            case XML -> trees(bytes, false, true);
            case MARKUP -> trees(bytes, true, true);
            default -> List.of();
        };
    }

    /** Most XML files are lists of addresses, in which no link can be pressed. */
    private static List<PressedLink> trees(byte[] bytes, boolean html, boolean xml) {
        String text =
                MarkedText.of(bytes).filter(letters -> LINK.matcher(letters).find()).orElse("");
        var found = new ArrayList<PressedLink>();
        if (html && !text.isEmpty()) {
            found.addAll(in(Jsoup.parse(text)));
        }
        if (xml && !text.isEmpty()) {
            found.addAll(in(Jsoup.parse(text, "", Parser.xmlParser())));
        }
        return found.stream().distinct().toList();
    }

    private static List<PressedLink> in(Document document) {
        var found = new ArrayList<PressedLink>();
        document.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && isLink(element)) {
                        addresses(element)
                                .map(
                                        target ->
                                                new PressedLink(
                                                        target, shown(element), said(element)))
                                .forEach(found::add);
                    }
                });
        return found;
    }

    private static boolean isLink(Element element) {
        return LINKS.contains(withoutPrefix(element.normalName()));
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
    }

    private static Stream<String> addresses(Element link) {
        return link.attributes().asList().stream()
                .filter(a -> withoutPrefix(a.getKey().toLowerCase(Locale.ROOT)).equals("href"))
                .map(Attribute::getValue)
                .filter(address -> WebAddress.isForeign(WebAddress.plain(address)));
    }

    /** What a link within the link shows belongs to that one. */
    private static String shown(Element link) {
        var text = new StringBuilder();
        link.filter(
                new NodeFilter() {
                    @Override
                    public FilterResult head(Node node, int depth) {
                        if (node instanceof TextNode words) {
                            text.append(words.getWholeText());
                        } else if (node instanceof Element element && depth > 0) {
                            if (isLink(element)) {
                                return FilterResult.SKIP_ENTIRELY;
                            }
                            boolean apart = element.isBlock() || element.normalName().equals("br");
                            text.append(apart ? " " : "").append(pictured(element));
                        }
                        return FilterResult.CONTINUE;
                    }
                });
        return Entities.escape(text.toString());
    }

    private static String pictured(Element element) {
        return element.hasAttr("alt") ? " " + element.attr("alt") + " " : "";
    }

    private static List<String> said(Element link) {
        return SAID.stream().map(link::attr).filter(text -> !text.isBlank()).toList();
    }

    /** The link that a plain start tag begins, shown nothing yet; absent when it stays here. */
    static Optional<PressedLink> at(StartTags tag) {
        if (!LINKS.contains(tag.name())) {
            return Optional.empty();
        }
        String target = tag.value("href");
        if (LEAVING.stream().noneMatch(target::startsWith)) {
            return Optional.empty();
        }
        return Optional.of(
                new PressedLink(
                        target,
                        "",
                        SAID.stream().map(tag::value).filter(text -> !text.isBlank()).toList()));
    }

    PressedLink showing(String html) {
        return new PressedLink(target, html, said);
    }

    /** Those of a page whose tags are not plain. */
    static List<PressedLink> in(byte[] page) {
        return MarkedText.of(page).map(text -> in(Jsoup.parse(text))).orElse(List.of());
    }
}
