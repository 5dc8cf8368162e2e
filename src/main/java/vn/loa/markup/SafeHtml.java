package vn.loa.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * HTML with nothing in it that content may not have, and what was left out of it.
 *
 * @param document cleaned on the parsed document, so nothing hides in how it is written
 * @param depth levels of the deepest element before cleaning
 */
record SafeHtml(Document document, int depth, List<Diagnostic> leftOut) {

    // Only a base for resolving; never fetched. Relative addresses are kept as written.
    private static final String BASE = "https://publication.invalid/";

    private static final String[] TAGS =
            ("a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure"
                            + " h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub"
                            + " summary sup table tbody td tfoot th thead time tr u ul")
                    .split(" ");
    private static final Set<String> ALLOWED_TAGS = Set.of(TAGS);
    private static final Safelist SAFE = allowed();
    private static final Cleaner CLEANER = new Cleaner(SAFE);

    static SafeHtml of(String html, WrittenText source) {
        Document dirty = Jsoup.parseBodyFragment(html, BASE);
        var inspection = new Inspection(source);
        dirty.body().traverse(inspection::look);
        Document clean = CLEANER.clean(dirty);
        clean.outputSettings().prettyPrint(false);
        return new SafeHtml(clean, inspection.depth, inspection.leftOut);
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
                .addProtocols("a", "href", "http", "https", "mailto", "tel", "sms", "#")
                .addProtocols("img", "src", "http", "https")
                .preserveRelativeLinks(true);
    }

    /** The attribute of a link or picture that holds an address; absent values are null. */
    static Attribute addressOf(Element element) {
        return switch (element.normalName()) {
            case "a" -> element.attribute("href");
            case "img" -> element.attribute("src");
            default -> null;
        };
    }

    /** Whether a link or picture may have this address. */
    static boolean allows(String tag, String attribute, String address) {
        if (isPlain(address)) {
            return true;
        }
        var element = new Element(Tag.valueOf(tag), BASE).attr(attribute, address);
        boolean safe = isSafe(tag, element, element.attribute(attribute));
        return safe && !(tag.equals("img") && WebAddress.isForeign(WebAddress.plain(address)));
    }

    /** The last gate is asked too, so that a link is left out and not the whole page. */
    private static boolean isSafe(String tag, Element element, Attribute address) {
        return SAFE.isSafeAttribute(tag, element, address)
                && WebAddress.isLink(tag, WebAddress.plain(address.getValue()));
    }

    /** Whether an address surely stays within the site: the most frequent, and quickly seen. */
    private static boolean isPlain(String address) {
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= '-' && c <= '9' || c == '#' || c == '_';
            if (!plain) {
                return false;
            }
        }
        return !address.startsWith("//");
    }

    /** Takes gap marks out, and tells what the safelist will leave out. */
    private static final class Inspection {
        private final WrittenText source;
        private final List<Diagnostic> leftOut = new ArrayList<>();
        private final Set<String> seen = new HashSet<>();
        private int depth;

        Inspection(WrittenText source) {
            this.source = source;
        }

        void look(org.jsoup.nodes.Node node, int level) {
            depth = Math.max(depth, level);
            if (node instanceof TextNode text) {
                if (Gaps.areIn(text.getWholeText())) {
                    text.text(Gaps.removedFrom(text.getWholeText()));
                }
            } else if (node instanceof Element element && level > 0) {
                look(element);
            } else if (node instanceof Comment) {
                look(source.text().lastIndexOf("<!--"));
            }
        }

        /** A comment that nobody closed takes all that follows with it. */
        private void look(int lastComment) {
            if (lastComment >= 0
                    && source.text().indexOf("-->", lastComment) < 0
                    && seen.add("<!--")) {
                leftOut.add(
                        Diagnostic.warning(
                                        "html-left-out",
                                        source.at(lastComment),
                                        "lời ghi chú “<!--” không có chỗ kết thúc: từ đây đến hết"
                                                + " bài không lên trang",
                                        "the comment \"<!--\" has no end: nothing from here on is"
                                                + " on the page")
                                .suggesting(
                                        "viết --> ở cuối lời ghi chú",
                                        "write --> behind the comment"));
            }
        }

        private void look(Element element) {
            String tag = element.normalName();
            for (Attribute attribute : element.attributes()) {
                if (Gaps.areIn(attribute.getValue())) {
                    attribute.setValue(Gaps.removedFrom(attribute.getValue()));
                }
            }
            if (!ALLOWED_TAGS.contains(tag) && seen.add(tag)) {
                leftOut.add(tagLeftOut(tag));
            }
            if (tag.equals("img") && WebAddress.isForeign(WebAddress.plain(element.attr("src")))) {
                leftOut.add(pictureLeftOut(element.attr("src")));
                element.removeAttr("src");
            }
            Attribute address = addressOf(element);
            if (address != null && !isSafe(tag, element, address)) {
                leftOut.add(addressLeftOut(address.getValue()));
                element.removeAttr(address.getKey());
            }
        }

        private Position placeOf(String wanted) {
            int offset = source.text().toLowerCase(Locale.ROOT).indexOf(wanted);
            return offset < 0 ? source.start() : source.at(offset);
        }

        private Diagnostic tagLeftOut(String tag) {
            Diagnostic problem =
                    Diagnostic.warning(
                            "html-left-out",
                            placeOf("<" + tag),
                            "thẻ <" + tag + "> không được dùng trong bài và đã bị bỏ",
                            "the tag <" + tag + "> may not be used in content and was left out");
            return Tag.isKnownTag(tag)
                    ? problem.suggesting(
                            "viết bằng Markdown hoặc AsciiDoc thường",
                            "write it in plain Markdown or AsciiDoc")
                    : problem.suggesting(
                            "chữ trong < > không lên trang; chỗ để điền thì viết trong ngoặc vuông,"
                                    + " muốn hiện dấu < thì viết \\<",
                            "what stands in < > is not shown; write a place to fill in in square"
                                    + " brackets, and the sign itself as \\<");
        }

        /** A picture on another host tells that host who reads which page. */
        private Diagnostic pictureLeftOut(String address) {
            String shown = shortened(address);
            if (isOnThisMachine(address)) {
                return onThisMachine(address);
            }
            return Diagnostic.warning(
                            "picture-from-outside",
                            placeOf(address),
                            "ảnh “"
                                    + shown
                                    + "” nằm ở trang khác nên đã bị bỏ: tải ảnh"
                                    + " là cho nơi đó biết ai đang xem",
                            "the picture \""
                                    + shown
                                    + "\" lies on another host and was left out: loading it tells"
                                    + " that host who reads")
                    .suggesting(
                            "chép ảnh vào cạnh tệp này rồi viết tên ảnh",
                            "copy the picture beside this file and write its name");
        }

        /** {@code C:…} or {@code file://}: nobody else has it. */
        private static boolean isOnThisMachine(String address) {
            return address.matches("(?i)(?:[a-z]:|file:).*");
        }

        private Diagnostic onThisMachine(String address) {
            String shown = shortened(address);
            return Diagnostic.warning(
                            "address-left-out",
                            placeOf(address.toLowerCase(Locale.ROOT)),
                            "“" + shown + "” chỉ có trên máy này, người xem không mở được",
                            "\"" + shown + "\" is only on this machine; readers cannot open it")
                    .suggesting(
                            "chép tệp vào cạnh bài này rồi chỉ viết tên tệp",
                            "copy the file beside this one and write its name only");
        }

        private Diagnostic addressLeftOut(String address) {
            if (isOnThisMachine(address)) {
                return onThisMachine(address);
            }
            int offset = source.text().indexOf(address);
            String shown = shortened(address);
            return Diagnostic.warning(
                            "address-left-out",
                            offset < 0 ? source.start() : source.at(offset),
                            "địa chỉ “" + shown + "” không dùng được trong bài và đã bị bỏ",
                            "the address \"" + shown + "\" may not be used and was left out")
                    .suggesting(
                            "dùng địa chỉ bắt đầu bằng https://, mailto:, tel:, hoặc / cho trang"
                                    + " này",
                            "use an address that begins with https://, mailto:, tel:, or / for this"
                                    + " site");
        }

        private static String shortened(String address) {
            return address.length() > 60 ? address.substring(0, 60) + "…" : address;
        }
    }
}
