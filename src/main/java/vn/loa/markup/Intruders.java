package vn.loa.markup;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/**
 * What in a finished file would run code that came with content, or ask another host, once a
 * visitor opens it. The last gate: it looks at what is published, whoever wrote it.
 */
public final class Intruders {

    private static final Set<String> STYLES = Set.of("css");
    private static final Set<String> PAGES = Set.of("html", "htm", "shtml");
    private static final Set<String> XML =
            Set.of("svg", "xml", "xhtml", "xht", "xsl", "xslt", "rss", "atom", "mathml");

    /** Kinds that hold pages nobody can look into here. */
    private static final Set<String> CLOSED = Set.of("svgz", "mht", "mhtml", "swf", "hta", "jar");

    private static final Set<String> ELEMENTS =
            Set.of(
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "frame",
                    "frameset",
                    "portal",
                    "foreignobject");
    private static final Set<String> DATA =
            Set.of("application/ld+json", "application/json", "speculationrules");
    private static final Set<String> LOADING =
            Set.of(
                    "src",
                    "srcset",
                    "poster",
                    "data",
                    "background",
                    "lowsrc",
                    "dynsrc",
                    "manifest",
                    "imagesrcset",
                    "ping",
                    "action",
                    "formaction");
    private static final Set<String> LOADING_HREFS =
            Set.of("image", "use", "feimage", "script", "pattern", "lineargradient", "mpath");
    private static final Set<String> NAMING_LINKS =
            Set.of("canonical", "alternate", "self", "license", "author", "help", "next", "prev");
    private static final Set<String> SUSPECT = Set.of("style", "srcdoc", "attributename", "ping");
    private static final Set<String> PLAIN_RELATIONS = Set.of("canonical", "alternate");
    private static final List<String> OUTSIDE = List.of("https://", "http://", "tel:", "mailto:");
    private static final Pattern SCHEME = Pattern.compile("([a-z][a-z0-9+.-]*):.*", Pattern.DOTALL);
    private static final Set<String> LINKED =
            Set.of("http", "https", "mailto", "tel", "sms", "urn", "webcal");
    private static final Pattern STYLE_ADDRESS =
            Pattern.compile(
                    "(?:url\\(|src\\(|image\\(|image-set\\(|@import(?!\\s*url\\())\\s*[\"']?\\s*([^\"')\\s;]*)");
    private static final Pattern STYLE_CODE =
            Pattern.compile("expression\\s*\\(|behavior\\s*:|-moz-binding|javascript:");
    private static final Pattern STYLE_ESCAPE =
            Pattern.compile("\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.))", Pattern.DOTALL);
    private static final Pattern INSTRUCTION = Pattern.compile("<\\?(?!xml\\s)[^>]{0,80}");
    private static final int LONGEST_SHOWN = 80;

    private final List<String> found = new ArrayList<>();

    private Intruders() {}

    /**
     * What is wrong with a finished file, each as it is written there; empty when nothing is.
     *
     * @param path its name decides what browsers take it for
     */
    public static List<String> in(String path, byte[] bytes) {
        String extension = path.substring(path.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        var intruders = new Intruders();
        if (CLOSED.contains(extension)) {
            intruders.note("." + extension);
        } else if (STYLES.contains(extension)) {
            intruders.style(text(bytes));
        } else if (PAGES.contains(extension)) {
            return in(Jsoup.parse(text(bytes)));
        } else if (XML.contains(extension)) {
            intruders.xml(text(bytes));
        }
        return List.copyOf(intruders.found);
    }

    /** What is wrong with a finished page. */
    static List<String> in(Document page) {
        var intruders = new Intruders();
        intruders.tree(page);
        return List.copyOf(intruders.found);
    }

    /**
     * Whether a start tag is so plain that nothing can hide in it. A page of such tags needs no
     * closer look, which would cost more than making the page.
     */
    static boolean isPlain(StartTags tag) {
        String name = tag.name();
        boolean animates = name.equals("set") || name.startsWith("animate");
        boolean tells =
                name.equals("meta")
                        && tag.has("http-equiv")
                        && !tag.value("http-equiv").equalsIgnoreCase("content-security-policy");
        boolean code =
                name.equals("script") && !tag.has("src") && !DATA.contains(tag.value("type"));
        if (ELEMENTS.contains(name) || animates || tells || code || name.equals("style")) {
            return false;
        }
        boolean plain = name.indexOf(':') < 0;
        for (int i = 0; plain && i < tag.attributes(); i++) {
            plain = isPlain(tag, tag.attribute(i));
        }
        return plain;
    }

    private static boolean isPlain(StartTags tag, String attribute) {
        String key = attribute.toLowerCase(Locale.ROOT);
        if (key.startsWith("on") || key.contains(":") || SUSPECT.contains(key)) {
            return false;
        }
        if (LOADING.contains(key)) {
            return isInside(tag.value(attribute));
        }
        return !key.equals("href") || isPlainLink(tag, tag.value(attribute));
    }

    private static boolean isPlainLink(StartTags tag, String address) {
        boolean leaves =
                tag.name().equals("a")
                        || tag.name().equals("link") && PLAIN_RELATIONS.contains(tag.value("rel"));
        boolean known = leaves && OUTSIDE.stream().anyMatch(address::startsWith);
        return known || isInside(address);
    }

    /** Whether an address clearly stays inside the site. */
    private static boolean isInside(String address) {
        boolean inside = !address.startsWith("//");
        for (int i = 0; inside && i < address.length(); i++) {
            char c = address.charAt(i);
            inside = c > ' ' && c < 0x7F && c != ':' && c != '\\';
        }
        return inside;
    }

    private static String text(byte[] bytes) {
        return new String(bytes, charset(bytes));
    }

    private static Charset charset(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        return marked && (bytes[1] & 0xFE) == 0xFE
                ? StandardCharsets.UTF_16
                : StandardCharsets.UTF_8;
    }

    private void note(String what) {
        String line = what.strip().replaceAll("[\\s\\p{Cntrl}]+", " ");
        found.add(line.length() > LONGEST_SHOWN ? line.substring(0, LONGEST_SHOWN) + "…" : line);
    }

    /** Instructions to the reader of an XML file can name style sheets of other hosts. */
    private void xml(String text) {
        INSTRUCTION.matcher(text).results().forEach(match -> note(match.group()));
        tree(Jsoup.parse(text, "", Parser.xmlParser()));
    }

    private void tree(Document document) {
        document.traverse(
                (node, depth) -> {
                    if (node instanceof Element element && depth > 0) {
                        element(element, element.normalName().replaceFirst("^.*:", ""));
                    } else if (!(node instanceof Element)) {
                        declaration(node);
                    }
                });
    }

    /** An HTML page's plain document type is the only one that is needed. */
    private void declaration(Node node) {
        if (node instanceof DocumentType type
                && !(type.name().equalsIgnoreCase("html") && type.systemId().isEmpty())) {
            note(node.outerHtml());
        }
    }

    private void element(Element element, String tag) {
        if (ELEMENTS.contains(tag)) {
            note("<" + tag + ">");
        }
        boolean data = DATA.contains(element.attr("type").strip().toLowerCase(Locale.ROOT));
        if (tag.equals("script") && !data && !element.hasAttr("src")) {
            note("<script>" + element.data());
        }
        if (tag.equals("style")) {
            style(element.data().isEmpty() ? element.wholeText() : element.data());
        }
        if (tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            refresh(element.attr("content"));
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT).replaceFirst("^.*:", "");
            attribute(element, tag, key, attribute.getValue());
        }
    }

    private void attribute(Element element, String tag, String key, String value) {
        String address = plain(value);
        if (key.startsWith("on") || key.equals("srcdoc") || isHandlerSetter(tag, key, address)) {
            note("<" + tag + " " + key + "=" + value + ">");
        } else if (key.equals("style")) {
            style(value);
        } else if (loads(element, tag, key) && isForeign(address)) {
            note("<" + tag + " " + key + "=" + value + ">");
        } else if (key.equals("href") && !isLink(address)) {
            note("<" + tag + " href=" + value + ">");
        }
    }

    /** An animation can give an element what a plain attribute may not. */
    private static boolean isHandlerSetter(String tag, String key, String address) {
        return (tag.equals("set") || tag.startsWith("animate"))
                && key.equals("attributename")
                && address.matches("(.*:)?href|on.*");
    }

    private static boolean loads(Element element, String tag, String key) {
        if (key.equals("href")) {
            return LOADING_HREFS.contains(tag)
                    || tag.equals("link") && !NAMING_LINKS.containsAll(relations(element));
        }
        return LOADING.contains(key);
    }

    private static List<String> relations(Element link) {
        String written = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return written.isEmpty() ? List.of() : List.of(written.split("\\s+"));
    }

    private void refresh(String content) {
        int at = content.toLowerCase(Locale.ROOT).indexOf("url");
        String address = at < 0 ? "" : content.substring(at + 3).replaceFirst("^\\s*=", "");
        if (isForeign(plain(address.replaceAll("[\"']", "")))) {
            note("<meta http-equiv=refresh content=" + content + ">");
        }
    }

    /** As browsers read an address: spaces and control characters away, one kind of slash. */
    static String plain(String address) {
        return address.replaceAll("[\\p{Cntrl}\\s]", "")
                .replace('\\', '/')
                .toLowerCase(Locale.ROOT);
    }

    /** Whether a plain address leaves the site. Pictures written into a page do not. */
    static boolean isForeign(String plain) {
        return plain.startsWith("//")
                || SCHEME.matcher(plain).matches()
                        && !plain.matches("data:image/(png|jpeg|gif|webp|svg\\+xml)([;,].*)?");
    }

    private static boolean isLink(String plain) {
        Matcher scheme = SCHEME.matcher(plain);
        return !scheme.matches()
                || LINKED.contains(scheme.group(1))
                || plain.startsWith("data:image/");
    }

    private void style(String css) {
        String plain =
                STYLE_ESCAPE
                        .matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""))
                        .replaceAll(Intruders::unescaped)
                        .toLowerCase(Locale.ROOT);
        STYLE_CODE.matcher(plain).results().forEach(match -> note(match.group()));
        STYLE_ADDRESS
                .matcher(plain)
                .results()
                .filter(match -> isForeign(plain(match.group(1))))
                .filter(match -> !match.group(1).startsWith("data:font/"))
                .forEach(match -> note(match.group()));
    }

    private static String unescaped(MatchResult escape) {
        if (escape.group(1) == null) {
            return Matcher.quoteReplacement(escape.group(2));
        }
        int letter = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(letter)
                ? Matcher.quoteReplacement(Character.toString(letter))
                : "";
    }
}
