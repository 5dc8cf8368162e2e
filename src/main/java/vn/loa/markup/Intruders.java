package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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

    static final Set<String> ELEMENTS =
            Set.of(
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "frame",
                    "frameset",
                    "portal",
                    "fencedframe",
                    "foreignobject",
                    "handler",
                    "listener");
    private static final Set<String> DATA =
            Set.of("application/ld+json", "application/json", "speculationrules");
    static final Set<String> LOADING =
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
                    "formaction",
                    "attributionsrc");

    /** Attributes that hold several addresses. */
    static final Set<String> LISTS = Set.of("srcset", "imagesrcset", "ping", "attributionsrc");

    /** Only these name an address that is asked when a person wants it. */
    private static final Set<String> LINKS = Set.of("a", "area", "link");

    private static final Set<String> NAMING_LINKS =
            Set.of("canonical", "alternate", "self", "license", "author", "help");

    /** Attributes that hold words for people, whatever these look like. */
    private static final Set<String> WORDS =
            Set.of("alt", "title", "content", "value", "placeholder", "label", "summary");

    private static final Pattern INSTRUCTION = Pattern.compile("<\\?(?!xml\\s)[^>]{0,80}");
    private static final int LONGEST_SHOWN = 80;

    private final List<String> found = new ArrayList<>();

    /** Whether the file is a writer's own, copied as it is: then not even files beside it run. */
    private final boolean copied;

    private Intruders(boolean copied) {
        this.copied = copied;
    }

    /**
     * What is wrong with a finished file, each as it is written there; empty when nothing is.
     *
     * @param path its name decides what browsers take it for, unless it is of a kind they may guess
     */
    public static List<String> in(String path, byte[] bytes) {
        return in(path, bytes, false);
    }

    /** The same of a file that is copied as it is: scripts come from the theme alone. */
    public static List<String> inCopy(String path, byte[] bytes) {
        return in(path, bytes, true);
    }

    private static List<String> in(String path, byte[] bytes, boolean copied) {
        var intruders = new Intruders(copied);
        FileKind kind = FileKind.of(path, bytes);
        if (kind == FileKind.CLOSED) {
            intruders.note(path.substring(path.lastIndexOf('/') + 1));
        } else if (kind == FileKind.PDF) {
            PdfDangers.in(bytes).forEach(intruders::note);
        } else if (kind != FileKind.OTHER) {
            MarkedText.of(bytes)
                    .ifPresentOrElse(
                            text -> intruders.text(kind, text),
                            () -> intruders.note("not UTF-8: " + path));
        }
        return List.copyOf(intruders.found);
    }

    private void text(FileKind kind, String text) {
        MarkedText.otherLetters(kind, text).ifPresent(this::note);
        switch (kind) {
            case STYLE -> style(text);
            case PAGE -> tree(Jsoup.parse(text));
            case XML -> xml(text);
            default -> {
                xml(text);
                tree(Jsoup.parse(text));
            }
        }
    }

    /** What is wrong with a finished page. */
    static List<String> in(Document page) {
        var intruders = new Intruders(false);
        intruders.tree(page);
        return List.copyOf(intruders.found);
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
                        element(element, withoutPrefix(element.normalName()));
                    } else if (!(node instanceof Element)) {
                        declaration(node);
                    }
                });
    }

    private static String withoutPrefix(String name) {
        return name.substring(name.lastIndexOf(':') + 1);
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
        if (tag.equals("script") && !data && (copied || !element.hasAttr("src"))) {
            note("<script>" + element.attr("src") + element.data());
        }
        if (isRule(element) && leadsAway(element.data())) {
            note("<script type=speculationrules>" + element.data());
        }
        if (tag.equals("style")) {
            style(element.data());
            style(element.wholeText());
        }
        if (tag.equals("meta")) {
            meta(element);
        }
        HiddenMarkup.in(element, tag).forEach(this::note);
        for (Attribute attribute : element.attributes()) {
            String key = withoutPrefix(attribute.getKey().toLowerCase(Locale.ROOT));
            attribute(element, tag, key, attribute.getValue());
        }
    }

    private void attribute(Element element, String tag, String key, String value) {
        String address = WebAddress.plain(value);
        boolean foreign =
                LISTS.contains(key) ? WebAddress.anyForeign(value) : WebAddress.isForeign(address);
        boolean asks = foreign && loads(element, tag, key);
        boolean tells = key.equals("referrerpolicy") && !isNone(value);
        boolean drawsData = tag.equals("use") && key.equals("href") && address.startsWith("data:");
        if (key.startsWith("on") || key.equals("srcdoc") || isHandlerSetter(tag, key, address)) {
            note("<" + tag + " " + key + "=" + value + ">");
        } else if (asks
                || tells
                || drawsData
                || key.equals("base") && WebAddress.isForeign(address)) {
            note("<" + tag + " " + key + "=" + value + ">");
        } else if (key.equals("href") && !WebAddress.isLink(tag, address)) {
            note("<" + tag + " href=" + value + ">");
        } else if (key.equals("style")) {
            style(value);
        } else if (!isForPeople(key)) {
            styleDangers(value).forEach(this::note);
        }
    }

    /** Drawings take styles in attributes of many names. */
    static List<String> styleDangers(String value) {
        boolean mayBeStyle = value.indexOf('(') >= 0 && !value.startsWith("data:");
        return mayBeStyle ? StyleDangers.inAttribute(value) : List.of();
    }

    static boolean isForPeople(String key) {
        return WORDS.contains(key) || key.startsWith("aria-") || key.startsWith("data-");
    }

    private void meta(Element meta) {
        if (meta.attr("http-equiv").strip().equalsIgnoreCase("refresh")) {
            refresh(meta.attr("content"));
        }
        if (isReferrer(meta.attr("name")) && !isNone(meta.attr("content"))) {
            note("<meta name=referrer content=" + meta.attr("content") + ">");
        }
    }

    static boolean isReferrer(String name) {
        return name.strip().equalsIgnoreCase("referrer");
    }

    static boolean isNone(String policy) {
        return policy.strip().equalsIgnoreCase("no-referrer");
    }

    /** Rules for reading ahead name pages of this site only, and write them plainly. */
    private static boolean leadsAway(String rules) {
        return rules.contains("//") || rules.indexOf('\\') >= 0;
    }

    private static boolean isRule(Element script) {
        return script.attr("type").strip().equalsIgnoreCase("speculationrules");
    }

    /** An animation can give an element what a plain attribute may not. */
    private static boolean isHandlerSetter(String tag, String key, String address) {
        return (tag.equals("set") || tag.startsWith("animate"))
                && key.equals("attributename")
                && address.matches("(.*:)?href|on.*");
    }

    private static boolean loads(Element element, String tag, String key) {
        if (key.equals("href")) {
            return !LINKS.contains(tag)
                    || tag.equals("link") && !NAMING_LINKS.containsAll(relations(element));
        }
        return LOADING.contains(key);
    }

    private static List<String> relations(Element link) {
        String written = link.attr("rel").strip().toLowerCase(Locale.ROOT);
        return written.isEmpty() ? List.of() : List.of(written.split("\\s+"));
    }

    /** Seconds, perhaps {@code url=}, and an address. */
    private void refresh(String content) {
        String address = content.replaceFirst("(?i)^[\\s\\d.]*[;,\\s]*(?:url\\s*=\\s*)?[\"']?", "");
        if (WebAddress.isForeign(WebAddress.plain(address))) {
            note("<meta http-equiv=refresh content=" + content + ">");
        }
    }

    private void style(String css) {
        StyleDangers.in(css).forEach(this::note);
    }
}
