package vn.loa;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.json.Json;
import javax.json.JsonException;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Property;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Opens every file of a built site as its visitors' programs do and tells what could hurt them.
 * Shares nothing with the product's own gate but the library that reads HTML.
 */
final class Dangers {

    /** Stands in files that lie outside the publication. */
    static final String SECRET = "SECRET-CANARY";

    private static final Set<String> DATA = Set.of("application/ld+json", "application/json");
    private static final Pattern SCHEME = Pattern.compile("^[a-z][a-z0-9+.-]*:");
    private static final Pattern LINK =
            Pattern.compile("^(https?:|mailto:|tel:|sms:).*", Pattern.DOTALL);
    private static final Set<String> LOADING =
            Set.of(
                    "src",
                    "srcset",
                    "poster",
                    "data",
                    "background",
                    "code",
                    "codebase",
                    "xlink:href",
                    "manifest",
                    "ping",
                    "formaction",
                    "action",
                    "srcdoc");
    private static final Set<String> ACTIVE =
            Set.of(
                    "iframe",
                    "object",
                    "embed",
                    "applet",
                    "base",
                    "frame",
                    "frameset",
                    "foreignobject",
                    "plaintext",
                    "xmp",
                    "noembed",
                    "noframes");
    private static final Pattern STYLE =
            Pattern.compile(
                    "(?i)(url\\(\\s*[\"']?|@import\\s+[\"']?)\\s*"
                            + "(https?:|//|file:|data:text|javascript:)"
                            + "|expression\\(|behavior\\s*:|-moz-binding");
    private static final Pattern STYLE_ESCAPE = Pattern.compile("\\\\([0-9a-fA-F]{1,6})\\s?");
    private static final Set<String> CALENDAR =
            Set.of(
                    "UID",
                    "DTSTAMP",
                    "DTSTART",
                    "DTEND",
                    "DURATION",
                    "RRULE",
                    "SUMMARY",
                    "DESCRIPTION",
                    "URL",
                    "TRANSP");

    private final Path site;
    private final List<String> found = new ArrayList<>();

    private Dangers(Path site) {
        this.site = site;
    }

    /** One sentence for each danger; empty where there is none or no site. */
    static List<String> in(Path site) throws IOException {
        var dangers = new Dangers(site);
        if (Files.isDirectory(site, LinkOption.NOFOLLOW_LINKS)) {
            try (Stream<Path> files = Files.walk(site)) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    if (!Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                        dangers.open(file);
                    }
                }
            }
        }
        return dangers.found;
    }

    private void note(Path file, String what) {
        found.add(site.relativize(file) + ": " + what.substring(0, Math.min(120, what.length())));
    }

    private void open(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            note(file, "is no file");
            return;
        }
        byte[] bytes = Files.readAllBytes(file);
        String raw = new String(bytes, StandardCharsets.ISO_8859_1);
        if (raw.contains(SECRET)) {
            note(file, "holds a file from outside");
        }
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (name.substring(name.lastIndexOf('.') + 1)) {
            case "html", "htm" -> tree(file, Jsoup.parse(text));
            case "svg", "xml", "xhtml" -> xml(file, text);
            case "css" -> style(file, text);
            case "csv" -> table(file, text);
            case "ics" -> calendar(file, text);
            case "json", "webmanifest" -> json(file, text);
            case "zip" -> zip(file);
            case "pdf" -> without(file, raw, "/JavaScript", "/Launch", "/EmbeddedFile", "/GoToR");
            case "png", "jpg", "jpeg", "webp" -> without(file, raw, "GPS", "tEXt", "eXIf");
            default -> {}
        }
    }

    private void without(Path file, String raw, String... words) {
        Stream.of(words).filter(raw::contains).forEach(word -> note(file, "holds " + word));
    }

    private void xml(Path file, String text) {
        try {
            var factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXException | IOException | ParserConfigurationException e) {
            note(file, "no plain XML: " + e.getMessage());
        }
        if (text.contains("<?xml-stylesheet")) {
            note(file, "names a style sheet");
        }
        tree(file, Jsoup.parse(text, "", Parser.xmlParser()));
    }

    private void tree(Path file, Document document) {
        if (document.outerHtml().indexOf('\ufffd') >= 0) {
            note(file, "holds broken letters");
        }
        document.getAllElements().forEach(element -> element(file, element));
    }

    private void element(Path file, Element element) {
        String tag = element.normalName().replaceFirst("^.*:", "");
        if (ACTIVE.contains(tag)) {
            note(file, "<" + tag + ">");
        }
        if (tag.equals("script") && DATA.contains(element.attr("type"))) {
            json(file, element.data());
        } else if (tag.equals("script") && !element.hasAttr("src")) {
            note(file, "script " + element.data());
        }
        if (tag.equals("style")) {
            style(file, element.data() + element.wholeText());
        }
        if (tag.equals("meta") && element.attr("http-equiv").equalsIgnoreCase("refresh")) {
            refresh(file, element.attr("content"));
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey().toLowerCase(Locale.ROOT);
            attribute(file, element, tag, key, attribute.getValue());
        }
    }

    private void refresh(Path file, String content) {
        if (content.matches("(?is).*url\\s*=\\s*['\"]?\\s*([a-z]+:|//).*")) {
            note(file, "refresh to " + content);
        }
    }

    private void attribute(Path file, Element element, String tag, String key, String value) {
        String plain = value.replaceAll("[\\s\\p{Cntrl}]", "").toLowerCase(Locale.ROOT);
        if (key.startsWith("on")) {
            note(file, "handler " + key + " on <" + tag + ">");
        }
        if (key.equals("style")) {
            style(file, value);
        }
        boolean twoSlashes = plain.replace('\\', '/').startsWith("//");
        boolean picture = plain.matches("data:image/(png|svg\\+xml;base64).*");
        boolean elsewhere = twoSlashes || SCHEME.matcher(plain).find() && !picture;
        if (loads(element, tag, key) && elsewhere) {
            note(file, "<" + tag + " " + key + "> loads " + value);
        }
        boolean odd = SCHEME.matcher(plain).find() && !LINK.matcher(plain).matches();
        // The icon of a page may stand in the page itself.
        boolean icon = tag.equals("link") && element.attr("rel").equals("icon") && picture;
        if (key.equals("href") && odd && !icon) {
            note(file, "<" + tag + " href> is " + value);
        }
        if (key.equals("attributename") && plain.matches("(xlink:)?href|on.*")) {
            note(file, "animates " + value);
        }
    }

    private static boolean loads(Element element, String tag, String key) {
        boolean link =
                tag.equals("link") && !element.attr("rel").matches("|canonical|alternate|self");
        return LOADING.contains(key)
                || key.equals("href") && (link || tag.equals("image") || tag.equals("use"));
    }

    private void style(Path file, String text) {
        String plain =
                STYLE_ESCAPE
                        .matcher(text.replaceAll("(?s)/\\*.*?\\*/", ""))
                        .replaceAll(Dangers::unescaped);
        Matcher match = STYLE.matcher(plain);
        if (match.find()) {
            note(file, "style loads " + plain.substring(match.start()));
        }
    }

    private static String unescaped(java.util.regex.MatchResult escape) {
        int letter = Integer.parseInt(escape.group(1), 16);
        return Character.isValidCodePoint(letter)
                ? Matcher.quoteReplacement(Character.toString(letter))
                : "";
    }

    private void table(Path file, String text) {
        boolean quoted = false;
        var cell = new StringBuilder();
        for (char c : (text.replaceFirst("^\ufeff", "") + "\n").toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && (c == ',' || c == '\n' || c == '\r')) {
                cell(file, cell.toString());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        if (quoted) {
            note(file, "open quote");
        }
    }

    private void cell(Path file, String value) {
        boolean formula = value.strip().matches("(?s)[=+\\-@].*");
        if (formula && !value.matches("[+-]?\\d+([.,]\\d+)?")) {
            note(file, "formula " + value);
        }
    }

    private void calendar(Path file, String text) {
        try {
            new CalendarBuilder()
                    .build(new StringReader(text))
                    .getComponents()
                    .forEach(
                            component ->
                                    component.getProperties().stream()
                                            .map(property -> ((Property) property).getName())
                                            .filter(property -> !CALENDAR.contains(property))
                                            .forEach(property -> note(file, property)));
        } catch (IOException | ParserException | RuntimeException e) {
            note(file, "no calendar: " + e.getMessage());
        }
    }

    private void json(Path file, String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            reader.readValue();
        } catch (JsonException e) {
            note(file, "no JSON: " + e.getMessage());
        }
        if (text.toLowerCase(Locale.ROOT).contains("</script")) {
            note(file, "ends a script element");
        }
    }

    private void zip(Path file) throws IOException {
        try (var in = new ZipInputStream(Files.newInputStream(file))) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                if (entry.getName().matches("/.*|.*\\.\\..*|.*\\\\.*")) {
                    note(file, "entry " + entry.getName());
                }
            }
        }
    }
}
