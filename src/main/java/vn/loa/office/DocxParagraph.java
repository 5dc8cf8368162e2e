package vn.loa.office;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** One paragraph of a DOCX as it is read: its text, and what its properties say of it. */
final class DocxParagraph {

    /** What no text is in, or none that was printed. */
    static final Set<String> LEFT_OUT =
            Set.of(
                    "del",
                    "moveFrom",
                    "instrText",
                    "delText",
                    "object",
                    "Fallback",
                    "sectPr",
                    "altChunk",
                    "rPr",
                    "tblPr",
                    "trPr",
                    "tcPr",
                    "tabs",
                    "pPrChange",
                    "delInstrText");

    private static final Set<String> UNSEEN = Set.of("vanish", "strike", "dstrike");
    private static final List<String> TOGGLES = List.of("vanish", "strike", "dstrike", "b");

    private final DocxStyles styles;
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder hidden = new StringBuilder();
    private final List<String> notes = new ArrayList<>();
    private final List<DocxParagraph> boxes = new ArrayList<>();
    private String style = "";
    private String list = "";
    private String align = "";
    private int level = -1;
    private int outline = -1;
    private boolean goesOn;
    private int pictures;
    private int links;
    private boolean raised;

    /** Looks of the letters of the open run that are set on. */
    private final Set<String> look = new HashSet<>();

    /** Whether some letters are not bold. */
    private boolean light;

    private DocxParagraph(DocxStyles styles) {
        this.styles = styles;
    }

    /** Reads the paragraph that has just started; texts in boxes inside it are kept apart. */
    static DocxParagraph of(XmlReader xml, DocxStyles styles) throws XMLStreamException {
        var paragraph = new DocxParagraph(styles);
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (!xml.isText()) {
                depth += xml.starts() ? paragraph.takes(xml) ? 1 : 0 : -1;
            }
        }
        return paragraph;
    }

    /** Takes what has just started; false where it was read to its end. */
    private boolean takes(XmlReader xml) throws XMLStreamException {
        switch (xml.name()) {
            case "pStyle" -> style = xml.attribute("val");
            case "jc" -> align = xml.attribute("val");
            case "numId" -> list = xml.attribute("val");
            case "ilvl" -> level = DocxReader.number(xml.attribute("val"), 0);
            case "outlineLvl" -> outline = DocxReader.number(xml.attribute("val"), -1);
            case "r" -> {
                look.clear();
                look(style);
                raised = false;
            }
            case "blip", "imagedata" -> pictures++;
            case "hyperlink" -> links += xml.attribute("id").isEmpty() ? 0 : 1;
            case "instrText" -> {
                links += content(xml).matches("(?si)\\s*HYPERLINK\\s+\"[^\"]+:.*") ? 1 : 0;
                return false;
            }
            case "tab", "ptab" -> seen().append('\t');
            case "br", "cr" -> seen().append(xml.attribute("type").equals("page") ? ' ' : '\n');
            case "noBreakHyphen" -> seen().append('-');
            case "sym" -> seen().append(SignFonts.letter(xml.attribute("char")));
            case "footnoteReference", "endnoteReference" ->
                    notes.add(xml.name().replace("Reference", "") + xml.attribute("id"));
            case "pPr" -> {
                properties(xml);
                return false;
            }
            case "rPr" -> {
                look(xml);
                return false;
            }
            case "t" -> {
                String words = content(xml);
                light |= !look.contains("b") && !words.isBlank();
                seen().append(raised ? SignFonts.raised(seen(), words) : words);
                return false;
            }
            case "txbxContent" -> {
                box(xml);
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

    private StringBuilder seen() {
        return Collections.disjoint(look, UNSEEN) ? text : hidden;
    }

    /** The properties of the paragraph; a tracked deletion of its end joins it to the next. */
    private void properties(XmlReader xml) throws XMLStreamException {
        int mark = 0;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isText()) {
                continue;
            }
            depth += xml.starts() ? 1 : -1;
            if (!xml.starts()) {
                mark = xml.name().equals("rPr") ? 0 : mark;
            } else if (xml.name().equals("rPr")) {
                mark = depth;
            } else if (xml.name().equals("pPrChange") || xml.name().equals("rPrChange")) {
                xml.skip();
                depth--;
            } else if (mark > 0) {
                goesOn |= xml.name().equals("del") || xml.name().equals("moveFrom");
            } else if (!takes(xml)) {
                depth--;
            }
        }
    }

    /** The properties of a run: whether it is printed. */
    private void look(XmlReader xml) throws XMLStreamException {
        while (xml.next() && !(ends(xml) && xml.name().equals("rPr"))) {
            if (!xml.isText() && xml.starts()) {
                switch (xml.name()) {
                    case "vanish", "strike", "dstrike", "b" ->
                            set(xml.name(), DocxStyles.isOn(xml));
                    case "rStyle" -> look(xml.attribute("val"));
                    case "vertAlign" -> raised = xml.attribute("val").equals("superscript");
                    case "rPrChange" -> xml.skip();
                    default -> {}
                }
            }
        }
    }

    /** Sets what a style says of the letters. */
    private void look(String of) {
        TOGGLES.forEach(toggle -> styles.sets(toggle, of).ifPresent(on -> set(toggle, on)));
    }

    private void set(String toggle, boolean on) {
        if (on) {
            look.add(toggle);
        } else {
            look.remove(toggle);
        }
    }

    private static boolean ends(XmlReader xml) {
        return !xml.isText() && !xml.starts();
    }

    private void box(XmlReader xml) throws XMLStreamException {
        while (xml.next() && !(ends(xml) && xml.name().equals("txbxContent"))) {
            if (!xml.isText() && xml.starts()) {
                if (xml.name().equals("p")) {
                    boxes.add(of(xml, styles));
                } else if (LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    /** The text up to the end of the element that has just started. */
    static String content(XmlReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() && xml.isText()) {
            text.append(xml.text());
        }
        return text.toString();
    }

    /** Takes a paragraph that follows without an end between them; the first one's look stays. */
    void join(DocxParagraph next) {
        if (text.toString().isBlank()) {
            style = next.style;
            list = next.list;
            align = next.align;
            level = next.level;
            outline = next.outline;
        }
        text.append(next.text);
        hidden.append(next.hidden);
        notes.addAll(next.notes);
        boxes.addAll(next.boxes);
        light |= next.light;
        pictures += next.pictures;
        links += next.links;
        goesOn = next.goesOn;
    }

    /** With tabs and, where a line was broken by hand, line ends. */
    String text() {
        return text.toString();
    }

    /** What is in the file and was not to be printed, or is struck through. */
    String hidden() {
        return hidden.toString();
    }

    /** Names of the notes it calls, e.g. {@code footnote2}. */
    List<String> notes() {
        return notes;
    }

    /** Paragraphs of boxes in it. */
    List<DocxParagraph> boxes() {
        return boxes;
    }

    /** Whether the next paragraph belongs to it: its own end is deleted. */
    boolean goesOn() {
        return goesOn;
    }

    /** The list it is in; empty for none. */
    String list() {
        return list.isEmpty() ? styles.list(style) : list;
    }

    /** Level in its list, the outermost 0. */
    int listLevel() {
        return Math.max(0, level < 0 ? styles.level(style) : level);
    }

    int pictures() {
        return pictures;
    }

    /** Links in it that lead out of the document. */
    int links() {
        return links;
    }

    TextGather.Look look() {
        int at = outline < 0 ? styles.outline(style) : outline;
        String aligned = align.isEmpty() ? styles.align(style) : align;
        return new TextGather.Look(
                at >= 0 && at < 9 ? at + 1 : 0, aligned.equals("center"), !light);
    }
}
