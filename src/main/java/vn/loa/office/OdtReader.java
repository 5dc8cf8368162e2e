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
import vn.loa.office.TextGather.Look;

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
                case "image" -> gather.picture();
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
        String text = printed(xml, inner, Letters.PLAIN);
        String label =
                openLists.isEmpty()
                        ? numbering.next("outline", "outline", level).orElse("")
                        : label();
        gather.paragraph(label, text, new Look(level + 1, false, true));
        gather.hidden(inner.hidden.toString());
    }

    private void paragraph(XmlReader xml) throws XMLStreamException {
        var inner = new Inner();
        boolean centred = styles.isCentred(xml.attribute("style-name"));
        String text = printed(xml, inner, Letters.PLAIN);
        gather.paragraph(label(), text, new Look(0, centred, !inner.light));
        gather.hidden(inner.hidden.toString());
        inner.texts.forEach(note -> gather.paragraph("", note, Look.PLAIN));
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

        /** Whether some letters are not bold. */
        private boolean light;
    }

    /** How the letters look, by the styles around them. */
    private record Letters(boolean unseen, boolean bold) {
        static final Letters PLAIN = new Letters(false, false);
    }

    /** The text of the element that has just started, but what its style hides. */
    private String printed(XmlReader xml, Inner inner, Letters around) throws XMLStreamException {
        String style = xml.attribute("style-name");
        boolean unseen =
                styles.isHidden(style).orElse(around.unseen()) || xml.name().startsWith("hidden-");
        return text(xml, inner, new Letters(unseen, styles.isBold(style).orElse(around.bold())));
    }

    private String text(XmlReader xml, Inner inner, Letters letters) throws XMLStreamException {
        var text = new StringBuilder();
        StringBuilder own = letters.unseen() ? inner.hidden : text;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isText()) {
                own.append(xml.text().replaceAll("\\s+", " "));
                inner.light |= !letters.bold() && !xml.text().isBlank();
            } else if (!xml.starts()) {
                depth--;
                // A paragraph of a note or a box inside.
                own.append(depth > 0 && xml.name().matches("p|h") ? "\n" : "");
            } else if (takes(xml, inner, letters, text)) {
                depth++;
            }
        }
        return text.toString();
    }

    /** The text of a note or a box; it says nothing of the letters around it. */
    private String aside(XmlReader xml, Inner inner) throws XMLStreamException {
        boolean light = inner.light;
        String text = text(xml, inner, Letters.PLAIN).strip();
        inner.light = light;
        return text;
    }

    /** Takes what has just started; false where it was read to its end. */
    private boolean takes(XmlReader xml, Inner inner, Letters letters, StringBuilder text)
            throws XMLStreamException {
        StringBuilder own = letters.unseen() ? inner.hidden : text;
        switch (xml.name()) {
            case "s" -> {
                int blanks = DocxReader.number(xml.attribute("c"), 1);
                own.append(" ".repeat(Math.min(60, blanks)));
                return true;
            }
            case "tab" -> own.append('\t');
            case "line-break" -> own.append('\n');
            case "span", "hidden-text", "hidden-paragraph" -> {
                boolean raised = styles.isRaised(xml.attribute("style-name"));
                String words = printed(xml, inner, letters);
                text.append(raised ? SignFonts.raised(text, words) : words);
                return false;
            }
            case "image" -> gather.picture();
            case "a" -> {
                if (xml.attribute("href").matches("(?i)(?:https?|mailto|tel):.*")) {
                    gather.link();
                }
            }
            case "note-body" -> {
                inner.texts.add("(" + aside(xml, inner).replace('\n', ' ') + ")");
                return false;
            }
            case "text-box" -> {
                aside(xml, inner).lines().forEach(inner.texts::add);
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
