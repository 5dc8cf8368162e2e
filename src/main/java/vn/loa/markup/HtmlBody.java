package vn.loa.markup;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import vn.loa.lang.Slug;
import vn.loa.source.Deadline;
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
            Pattern.compile(GAP_START + "(\\d+)" + GAP_END + "|" + Body.PHONE.pattern());

    private static final String[] TAGS =
            ("a abbr b blockquote br caption cite code col colgroup dd del details div dl dt em figcaption figure"
                            + " h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s small span strong sub"
                            + " summary sup table tbody td tfoot th thead time tr u ul")
                    .split(" ");
    private static final Set<String> ALLOWED_TAGS = Set.of(TAGS);
    private static final Safelist SAFE = allowed();
    private static final Cleaner CLEANER = new Cleaner(SAFE);

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Pattern BOX = Pattern.compile("^(\\[[ xX]?]|[❏☐✓])\\s*");
    private static final Pattern NOTE = Pattern.compile("#_?fn(ref|def)?[-_0-9].*|#_footnote.*");

    /** Longest text, in characters: a thousand printed pages. */
    private static final int LONGEST_TEXT = 4_000_000;

    /** Deepest nesting of elements; print engines walk the tree with the machine's stack. */
    private static final int DEEPEST = 100;

    // What looks like a phone reference and may not be one.
    private static final Pattern PHONE_LIKE =
            Pattern.compile(
                    "\\{\\{[^{}\\n]{0,80}}{0,2}|\\{[ \\t]*phone?\\b[^{}\\n]{0,80}}{1,2}",
                    Pattern.CASE_INSENSITIVE);

    private final WrittenText source;
    private final Document document;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final List<String> targets = new ArrayList<>();
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Heading> headings = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();
    private final Map<String, Integer> counted = new HashMap<>();
    private int depth;

    private HtmlBody(WrittenText source, Document dirty) {
        this.source = source;
        inspect(dirty);
        reportOddPhones();
        this.document = CLEANER.clean(dirty);
        document.outputSettings().prettyPrint(false);
    }

    static Outcome<Body> of(String html, WrittenText source) {
        try {
            var body = new HtmlBody(source, Jsoup.parseBodyFragment(html, BASE));
            if (body.depth > DEEPEST) {
                return Outcome.failed(tooDeep(source));
            }
            Body read = body.read();
            return Diagnostic.anyError(body.diagnostics)
                    ? new Outcome.Failed<>(body.diagnostics)
                    : new Outcome.Ok<>(read, body.diagnostics);
        } catch (StackOverflowError tooDeep) {
            return Outcome.failed(tooDeep(source));
        }
    }

    /** A conversion, bounded in letters and seconds: some texts are written to have no end. */
    static Outcome<Body> within(WrittenText source, Supplier<Outcome<Body>> conversion) {
        if (source.text().length() > LONGEST_TEXT) {
            return Outcome.failed(tooLong(source));
        }
        return Deadline.OF_A_TEXT
                .within(conversion)
                .orElseGet(() -> Outcome.failed(tooSlow(source)));
    }

    private static Diagnostic tooLong(WrittenText source) {
        return Diagnostic.error(
                        "text-too-long",
                        source.start(),
                        "bài dài hơn " + LONGEST_TEXT / 1_000_000 + " triệu chữ cái",
                        "the text is longer than "
                                + LONGEST_TEXT / 1_000_000
                                + " million characters")
                .suggesting("chia bài thành nhiều tệp", "divide it into several files");
    }

    static Diagnostic tooSlow(WrittenText source) {
        int seconds = Deadline.OF_A_TEXT.seconds();
        return Diagnostic.error(
                        "text-too-slow",
                        source.start(),
                        "sau " + seconds + " giây vẫn chưa đọc xong bài này",
                        "after " + seconds + " seconds this text is still not read")
                .suggesting(
                        "tìm chỗ có rất nhiều dấu như [ * _ ` < liền nhau và xóa bớt, hoặc chia"
                                + " bài",
                        "look for very many marks such as [ * _ ` < in a row, or divide the"
                                + " text");
    }

    static Diagnostic tooDeep(WrittenText source) {
        return Diagnostic.error(
                        "text-too-deep",
                        source.start(),
                        "bài có quá nhiều tầng lồng nhau (danh sách, trích dẫn hoặc thẻ HTML)",
                        "the text nests too deeply (lists, quotations or HTML tags)")
                .suggesting(
                        "tìm dòng có nhiều dấu > hoặc * liền nhau và viết lại",
                        "look for a line with many > or * in a row and write it anew");
    }

    /** Takes gap marks out, and tells what the safelist will leave out. */
    private void inspect(Document dirty) {
        Set<String> seen = new HashSet<>();
        dirty.body()
                .traverse(
                        (node, level) -> {
                            depth = Math.max(depth, level);
                            if (node instanceof TextNode text) {
                                if (hasGapMarks(text.getWholeText())) {
                                    text.text(withoutGapMarks(text.getWholeText()));
                                }
                            } else if (node instanceof Element element && level > 0) {
                                inspect(element, seen);
                            }
                        });
    }

    private void inspect(Element element, Set<String> seen) {
        String tag = element.normalName();
        for (Attribute attribute : element.attributes()) {
            if (hasGapMarks(attribute.getValue())) {
                attribute.setValue(withoutGapMarks(attribute.getValue()));
            }
        }
        if (!ALLOWED_TAGS.contains(tag) && seen.add(tag)) {
            diagnostics.add(tagLeftOut(tag));
        }
        if (tag.equals("img") && Intruders.isForeign(Intruders.plain(element.attr("src")))) {
            diagnostics.add(pictureLeftOut(element));
            element.removeAttr("src");
        }
        Attribute address = hasAddress(element) ? element.attribute(addressOf(element)) : null;
        if (address != null && !SAFE.isSafeAttribute(tag, element, address)) {
            diagnostics.add(addressLeftOut(address.getValue()));
        }
    }

    private static boolean hasAddress(Element element) {
        return element.normalName().equals("a") || element.normalName().equals("img");
    }

    private static boolean hasGapMarks(String text) {
        return text.indexOf(GAP_START) >= 0 || text.indexOf(GAP_END) >= 0;
    }

    private static String withoutGapMarks(String text) {
        return text.replace(String.valueOf(GAP_START), "").replace(String.valueOf(GAP_END), "");
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

    private Diagnostic tagLeftOut(String tag) {
        return Diagnostic.warning(
                        "html-left-out",
                        placeOf("<" + tag, 0),
                        "thẻ <" + tag + "> không được dùng trong bài và đã bị bỏ",
                        "the tag <" + tag + "> may not be used in content and was left out")
                .suggesting(
                        "viết bằng Markdown hoặc AsciiDoc thường",
                        "write it in plain Markdown or AsciiDoc");
    }

    /** A picture on another host tells that host who reads which page. */
    private Diagnostic pictureLeftOut(Element picture) {
        String address = picture.attr("src");
        return Diagnostic.warning(
                        "picture-from-outside",
                        placeOf(address, 0),
                        "ảnh “"
                                + shortened(address)
                                + "” nằm ở trang khác nên đã bị bỏ: tải ảnh"
                                + " là cho nơi đó biết ai đang xem",
                        "the picture \""
                                + shortened(address)
                                + "\" lies on another host and was left out: loading it tells"
                                + " that host who reads")
                .suggesting(
                        "chép ảnh vào cạnh tệp này rồi viết tên ảnh",
                        "copy the picture beside this file and write its name");
    }

    private static String shortened(String address) {
        return address.length() > 60 ? address.substring(0, 60) + "…" : address;
    }

    private static String addressOf(Element element) {
        return element.normalName().equals("img") ? "src" : "href";
    }

    private Diagnostic addressLeftOut(String address) {
        int offset = source.text().indexOf(address);
        String shown = shortened(address);
        return Diagnostic.warning(
                        "address-left-out",
                        offset < 0 ? source.start() : source.at(offset),
                        "địa chỉ “" + shown + "” không dùng được trong bài và đã bị bỏ",
                        "the address \"" + shown + "\" may not be used and was left out")
                .suggesting(
                        "dùng địa chỉ bắt đầu bằng https://, mailto:, tel:, hoặc / cho trang này",
                        "use an address that begins with https://, mailto:, tel:, or / for this"
                                + " site");
    }

    /** A number that cannot be looked up must not vanish in silence. */
    private void reportOddPhones() {
        Matcher likely = PHONE_LIKE.matcher(source.text());
        Matcher right = Body.PHONE.matcher(source.text());
        while (likely.find()) {
            if (!right.find(likely.start()) || right.start() != likely.start()) {
                diagnostics.add(oddPhone(likely.start(), likely.group()));
            }
        }
    }

    private Diagnostic oddPhone(int offset, String written) {
        return Diagnostic.error(
                        "phone-not-readable",
                        source.at(offset),
                        "“" + written + "” không phải là chỗ ghi số điện thoại",
                        "\"" + written + "\" is no phone reference")
                .suggesting(
                        "viết {{phone tên-tệp-dịch-vụ}}, ví dụ {{phone tong-dai-111}}",
                        "write {{phone service-id}}, e.g. {{phone tong-dai-111}}");
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
        List<Body.Piece> pieces = pieces(document.body().html().strip());
        return new Body(pieces, headings, links, phones(), text);
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
                String words = BOX.matcher(trimmed).replaceFirst("");
                if (!words.equals(trimmed)) {
                    text.text(words);
                    item.addClass("task");
                }
            }
        }
    }

    /** An id that stands twice leads nowhere certain: the first keeps it. */
    private void setId(Element element) {
        if (!element.hasAttr("id")) {
            return;
        }
        if (element.id().isBlank()) {
            element.removeAttr("id");
        } else if (!ids.add(element.id())) {
            element.attr("id", unused(element.id()));
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
                String words = Body.PHONE.matcher(heading.text()).replaceAll(" ");
                heading.attr("id", unused(Slug.of(words)));
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
                diagnostics.add(oddPhone(offset, attribute.getKey() + "=" + phone.group()));
            }
        }
    }

    private String unused(String slug) {
        String base = slug.isEmpty() ? "muc" : slug;
        String id = base;
        while (!ids.add(id)) {
            // Where a word was counted to before: thousands of headings may be the same.
            id = base + "-" + (1 + counted.merge(base, 1, Integer::sum));
        }
        return id;
    }

    private void takeOutLinks(List<Element> elements) {
        Map<String, Integer> found = new HashMap<>();
        for (Element element : elements) {
            if (!hasAddress(element) || !element.hasAttr(addressOf(element))) {
                continue;
            }
            boolean picture = element.normalName().equals("img");
            String attribute = addressOf(element);
            String target = element.attr(attribute);
            if (!isInternalNote(target)) {
                int offset = offsetOf(target, found.getOrDefault(target, -1));
                found.put(target, offset);
                links.add(
                        new Body.Link(
                                target, picture, offset < 0 ? source.start() : source.at(offset)));
            }
            element.attr(attribute, GAP_START + String.valueOf(targets.size()) + GAP_END);
            targets.add(target);
        }
    }

    /**
     * Where a target is written next; the same place again when there is none (a link by
     * reference).
     */
    private int offsetOf(String target, int before) {
        for (String written : List.of(target, decoded(target))) {
            if (written.isEmpty()) {
                continue;
            }
            int offset = source.text().indexOf(written, before + 1);
            while (offset >= 0) {
                if (isWhole(offset, offset + written.length())) {
                    return offset;
                }
                offset = source.text().indexOf(written, offset + 1);
            }
        }
        return before;
    }

    /** Whether an address ends where a stretch of the text does. */
    private boolean isWhole(int start, int end) {
        String text = source.text();
        return (start == 0 || " \n(<\"'=:[".indexOf(text.charAt(start - 1)) >= 0)
                && (end == text.length() || " \n)>\"'[]".indexOf(text.charAt(end)) >= 0);
    }

    // Converters write letters outside ASCII as %xx.
    private static String decoded(String target) {
        try {
            return URLDecoder.decode(target.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return target;
        }
    }

    // Footnote marks are made by the converter and always lead somewhere.
    private static boolean isInternalNote(String target) {
        return target.startsWith("#") && NOTE.matcher(target).matches();
    }

    private List<Body.Piece> pieces(String html) {
        var pieces = new ArrayList<Body.Piece>();
        Matcher gaps = GAP.matcher(html);
        int done = 0;
        while (gaps.find()) {
            if (gaps.start() > done) {
                pieces.add(new Body.Piece.Html(html.substring(done, gaps.start())));
            }
            pieces.add(
                    gaps.group(1) != null
                            ? new Body.Piece.Target(targets.get(Integer.parseInt(gaps.group(1))))
                            : new Body.Piece.Phone(gaps.group(2)));
            done = gaps.end();
        }
        if (done < html.length()) {
            pieces.add(new Body.Piece.Html(html.substring(done)));
        }
        return pieces;
    }

    private List<Body.PhoneReference> phones() {
        return Body.PHONE
                .matcher(source.text())
                .results()
                .map(match -> new Body.PhoneReference(match.group(1), source.at(match.start())))
                .toList();
    }

    private Position placeOf(String wanted, int from) {
        int offset = source.text().toLowerCase(Locale.ROOT).indexOf(wanted, from);
        return offset < 0 ? source.start() : source.at(offset);
    }
}
