package vn.loa.office;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
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

    private final OdtStyles styles = new OdtStyles();
    private final TextGather gather = new TextGather();
    private final Deque<String> openLists = new ArrayDeque<>();
    private final Deque<Boolean> unlabelled = new ArrayDeque<>();
    private Numbering numbering;
    private final Map<String, Integer> lastOfStyle = new HashMap<>();
    private final Map<String, Integer> ofId = new HashMap<>();
    private int plainLists;

    /** The number that the item just begun is to have; -1 for the next one. */
    private int startsAt = -1;

    /** Columns that the last cell still reaches over. */
    private int covered;

    private OdtReader() {}

    static OfficeText text(byte[] file) throws IOException, XMLStreamException {
        ZipParts parts = ZipParts.of(file, Set.of(MAIN, "styles.xml"));
        byte[] main = parts.part(MAIN).orElseThrow(() -> new IOException("no " + MAIN));
        var reader = new OdtReader();
        if (parts.part("styles.xml").isPresent()) {
            reader.styles.read(new XmlReader(parts.part("styles.xml").get()));
        }
        reader.styles.read(new XmlReader(main));
        reader.numbering = new Numbering(reader.styles.lists(), Map.of());
        reader.readBody(new XmlReader(main));
        return reader.gather.text();
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
                case "list" -> startList(xml);
                case "list-item", "list-header" -> {
                    unlabelled.push(xml.name().equals("list-item"));
                    startsAt = DocxReader.number(xml.attribute("start-value"), -1);
                }
                case "table" -> gather.startTable();
                case "table-cell" -> startCell(xml);
                case "covered-table-cell" -> coveredCell();
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

    /**
     * A list that goes on does so from the one it names, or else from the last one of its style,
     * whatever stands between.
     */
    private void startList(XmlReader xml) {
        String style = xml.attribute("style-name");
        String name =
                style.isEmpty() && !openLists.isEmpty() ? openLists.peek().split("\n")[0] : style;
        if (openLists.isEmpty()) {
            String named = xml.attribute("continue-list");
            boolean goesOn = !named.isEmpty() || xml.attribute("continue-numbering").equals("true");
            Integer last = lastOfStyle.get(name);
            int list = goesOn && last != null ? ofId.getOrDefault(named, last) : ++plainLists;
            lastOfStyle.put(name, list);
            if (!xml.attribute("id").isEmpty()) {
                ofId.put(xml.attribute("id"), list);
            }
            openLists.push(name + "\n" + list);
        } else {
            openLists.push(name + "\n" + outermost());
        }
    }

    private void startCell(XmlReader xml) {
        gather.startCell();
        int columns = DocxReader.number(xml.attribute("number-columns-spanned"), 1);
        gather.spans(columns);
        covered = columns - 1;
    }

    /** A place under a cell: one beside it belongs to its width, one below it is a cell. */
    private void coveredCell() {
        if (covered > 0) {
            covered--;
        } else {
            gather.startCell();
        }
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
                        : label();
        gather.paragraph(label, text, level + 1);
        gather.hidden(inner.hidden.toString());
    }

    private void paragraph(XmlReader xml) throws XMLStreamException {
        var inner = new Inner();
        boolean centred = styles.isCentred(xml.attribute("style-name"));
        String text = printed(xml, inner);
        gather.paragraph(label(), text, 0, centred);
        gather.hidden(inner.hidden.toString());
        inner.texts.forEach(note -> gather.paragraph("", note, 0));
    }

    /** Only the first paragraph of an item has its label. */
    private String label() {
        if (openLists.isEmpty() || unlabelled.isEmpty() || !unlabelled.peek()) {
            return "";
        }
        unlabelled.pop();
        unlabelled.push(false);
        String[] list = openLists.peek().split("\n");
        if (startsAt >= 0) {
            numbering.restart(openLists.peek(), openLists.size() - 1, startsAt);
            startsAt = -1;
        }
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
                styles.isHidden(xml.attribute("style-name")) || xml.name().startsWith("hidden-");
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
                // A paragraph of a note or a box inside.
                text.append(depth > 0 && xml.name().matches("p|h") ? "\n" : "");
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
                boolean raised = styles.isRaised(xml.attribute("style-name"));
                String words = printed(xml, inner);
                text.append(raised ? SignFonts.raised(text, words) : words);
                return false;
            }
            case "note-body" -> {
                inner.texts.add("(" + text(xml, inner).strip().replace('\n', ' ') + ")");
                return false;
            }
            case "text-box" -> {
                text(xml, inner).strip().lines().forEach(inner.texts::add);
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
