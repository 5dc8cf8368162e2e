package vn.loa.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Text of an ODT (OpenDocument): as {@link DocxReader} reads a DOCX. */
final class OdtReader {

    static final String MAIN = "content.xml";

    /** What no text is in, or none that was printed. */
    private static final Set<String> LEFT_OUT =
            Set.of(
                    "tracked-changes",
                    "annotation",
                    "annotation-end",
                    "forms",
                    "sequence-decls",
                    "object",
                    "object-ole",
                    "script",
                    "scripts",
                    "table-of-content-source",
                    "note-citation");

    private final Map<String, Map<Integer, Numbering.Level>> lists = new HashMap<>();
    private final TextGather gather = new TextGather();
    private final Deque<String> openLists = new ArrayDeque<>();
    private final Deque<Boolean> unlabelled = new ArrayDeque<>();
    private Numbering numbering;
    private final Set<String> hiddenStyles = new HashSet<>();
    private final Map<String, Integer> lastOfStyle = new HashMap<>();
    private int plainLists;

    private OdtReader() {}

    static OfficeText text(byte[] file) throws IOException, XMLStreamException {
        ZipParts parts = ZipParts.of(file, Set.of(MAIN, "styles.xml"));
        byte[] main = parts.part(MAIN).orElseThrow(() -> new IOException("no " + MAIN));
        var reader = new OdtReader();
        if (parts.part("styles.xml").isPresent()) {
            reader.readStyles(new XmlReader(parts.part("styles.xml").get()));
        }
        reader.readStyles(new XmlReader(main));
        reader.numbering = new Numbering(reader.lists);
        reader.readBody(new XmlReader(main));
        return reader.gather.text();
    }

    private void readStyles(XmlReader xml) throws XMLStreamException {
        Map<Integer, Numbering.Level> levels = new HashMap<>();
        String style = "";
        while (xml.next()) {
            if (!xml.starts()) {
                continue;
            }
            switch (xml.name()) {
                case "list-style", "outline-style" -> {
                    levels = new HashMap<>();
                    lists.put(
                            xml.name().equals("outline-style") ? "outline" : xml.attribute("name"),
                            levels);
                }
                case "list-level-style-bullet" ->
                        levels.put(
                                level(xml),
                                new Numbering.Level("bullet", xml.attribute("bullet-char"), 1));
                case "list-level-style-number", "outline-level-style" ->
                        levels.put(level(xml), numbered(xml));
                case "style" -> style = xml.attribute("name");
                case "text-properties" -> {
                    if (xml.attribute("display").equals("none")) {
                        hiddenStyles.add(style);
                    }
                }
                case "body" -> xml.skip();
                default -> {}
            }
        }
    }

    private static int level(XmlReader xml) {
        return DocxReader.number(xml.attribute("level"), 1) - 1;
    }

    private static Numbering.Level numbered(XmlReader xml) {
        String format = xml.attribute("num-format");
        int level = level(xml);
        int shown = Math.max(1, DocxReader.number(xml.attribute("display-levels"), 1));
        var pattern = new StringBuilder(xml.attribute("num-prefix"));
        for (int i = level - shown + 1; i <= level; i++) {
            pattern.append('%').append(i + 1).append(i < level ? "." : "");
        }
        pattern.append(xml.attribute("num-suffix"));
        return new Numbering.Level(
                format.isEmpty() ? "none" : format,
                pattern.toString(),
                DocxReader.number(xml.attribute("start-value"), 1));
    }

    private void readBody(XmlReader xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (!xml.starts()) {
                end(xml.name());
                continue;
            }
            switch (xml.name()) {
                case "automatic-styles", "font-face-decls" -> xml.skip();
                case "p" -> paragraph(xml);
                case "h" -> heading(xml);
                case "list" ->
                        startList(
                                xml.attribute("style-name"),
                                xml.attribute("continue-numbering").equals("true")
                                        || !xml.attribute("continue-list").isEmpty());
                case "list-item", "list-header" -> unlabelled.push(xml.name().equals("list-item"));
                case "table" -> gather.startTable();
                case "table-cell", "covered-table-cell" -> gather.startCell();
                default -> {
                    if (LEFT_OUT.contains(xml.name())) {
                        xml.skip();
                    }
                }
            }
        }
    }

    private void end(String name) {
        switch (name) {
            case "list" -> openLists.poll();
            case "list-item", "list-header" -> unlabelled.poll();
            case "table-row" -> gather.endRow();
            case "table" -> gather.endTable();
            default -> {}
        }
    }

    /** A list that goes on does so from the last one of its style, whatever stands between. */
    private void startList(String style, boolean goesOn) {
        String name =
                style.isEmpty() && !openLists.isEmpty() ? openLists.peek().split("\n")[0] : style;
        if (openLists.isEmpty() && !(goesOn && lastOfStyle.containsKey(name))) {
            plainLists++;
            lastOfStyle.put(name, plainLists);
        }
        int list = openLists.isEmpty() ? lastOfStyle.get(name) : outermost();
        openLists.push(name + "\n" + list);
    }

    private int outermost() {
        return Integer.parseInt(openLists.peekLast().split("\n")[1]);
    }

    private void heading(XmlReader xml) throws XMLStreamException {
        int level = DocxReader.number(xml.attribute("outline-level"), 1) - 1;
        var inner = new Inner();
        String text = printed(xml, inner);
        String label =
                openLists.isEmpty()
                        ? numbering.next("outline", "outline", level).orElse("")
                        : label(text);
        gather.paragraph(label, text, level + 1);
        gather.hidden(inner.hidden.toString());
    }

    private void paragraph(XmlReader xml) throws XMLStreamException {
        var inner = new Inner();
        String text = printed(xml, inner);
        gather.paragraph(label(text), text, 0);
        gather.hidden(inner.hidden.toString());
        inner.texts.forEach(note -> gather.paragraph("", note, 0));
    }

    /** Only the first paragraph of an item has its label. */
    private String label(String text) {
        if (openLists.isEmpty() || unlabelled.isEmpty() || !unlabelled.peek() || text.isBlank()) {
            return "";
        }
        unlabelled.pop();
        unlabelled.push(false);
        String[] list = openLists.peek().split("\n");
        return numbering.next(list[0], openLists.peek(), openLists.size() - 1).orElse("");
    }

    /** What stands inside a paragraph and is no text of it: notes and boxes; and what is hidden. */
    private static final class Inner {
        private final List<String> texts = new ArrayList<>();
        private final StringBuilder hidden = new StringBuilder();
    }

    /** The text of the element that has just started, unless its style hides it. */
    private String printed(XmlReader xml, Inner inner) throws XMLStreamException {
        boolean unseen =
                hiddenStyles.contains(xml.attribute("style-name"))
                        || xml.name().startsWith("hidden-");
        String text = text(xml, inner);
        if (unseen) {
            inner.hidden.append(text);
        }
        return unseen ? "" : text;
    }

    private String text(XmlReader xml, Inner inner) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isText()) {
                text.append(xml.text().replaceAll("\\s+", " "));
            } else if (!xml.starts()) {
                depth--;
            } else if (takes(xml, inner, text)) {
                depth++;
            }
        }
        return text.toString();
    }

    /** Takes what has just started; false where it was read to its end. */
    private boolean takes(XmlReader xml, Inner inner, StringBuilder text)
            throws XMLStreamException {
        switch (xml.name()) {
            case "s" -> {
                int blanks = DocxReader.number(xml.attribute("c"), 1);
                text.append(" ".repeat(Math.min(60, blanks)));
                return true;
            }
            case "tab" -> text.append('\t');
            case "line-break" -> text.append('\n');
            case "span", "hidden-text", "hidden-paragraph" -> {
                text.append(printed(xml, inner));
                return false;
            }
            case "note-body" -> {
                inner.texts.add("(" + text(xml, inner).strip() + ")");
                return false;
            }
            case "text-box" -> {
                inner.texts.add(text(xml, inner).strip());
                return false;
            }
            default -> {
                if (LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                    return false;
                }
            }
        }
        return true;
    }
}
