package vn.loa.office;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLStreamException;

/**
 * Text of a DOCX (ECMA-376): paragraphs with their printed numbers, tables, footnotes where they
 * are called. Deleted text, fields' codes, pictures, macros and linked things are left out.
 */
final class DocxReader {

    static final String MAIN = "word/document.xml";
    private static final Set<String> PARTS =
            Set.of(
                    MAIN,
                    "word/numbering.xml",
                    "word/styles.xml",
                    "word/footnotes.xml",
                    "word/endnotes.xml");

    /** What no text is in, or none that was printed. */
    private static final Set<String> LEFT_OUT =
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
                    "delInstrText");

    private DocxStyles styles = DocxStyles.NONE;
    private DocxLists lists = DocxLists.NONE;
    private final Map<String, String> notes = new HashMap<>();
    private final TextGather gather = new TextGather();
    private Numbering numbering;

    private DocxReader() {}

    static OfficeText text(byte[] file) throws IOException, XMLStreamException {
        ZipParts parts = ZipParts.of(file, PARTS);
        byte[] main = parts.part(MAIN).orElseThrow(() -> new IOException("no " + MAIN));
        var reader = new DocxReader();
        if (parts.part("word/numbering.xml").isPresent()) {
            reader.lists = DocxLists.of(new XmlReader(parts.part("word/numbering.xml").get()));
        }
        if (parts.part("word/styles.xml").isPresent()) {
            reader.styles = DocxStyles.of(new XmlReader(parts.part("word/styles.xml").get()));
        }
        for (String kind : List.of("footnote", "endnote")) {
            Optional<byte[]> part = parts.part("word/" + kind + "s.xml");
            if (part.isPresent()) {
                reader.readNotes(kind, new XmlReader(part.get()));
            }
        }
        reader.numbering = new Numbering(reader.lists.levels());
        reader.readBody(new XmlReader(main));
        return reader.gather.text();
    }

    private void readNotes(String kind, XmlReader xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.starts() && xml.name().equals(kind)) {
                String id = xml.attribute("id");
                boolean real =
                        xml.attribute("type").isEmpty() || xml.attribute("type").equals("normal");
                var text = new StringBuilder();
                while (xml.next() && !(!xml.isText() && !xml.starts() && xml.name().equals(kind))) {
                    if (xml.starts() && xml.name().equals("t")) {
                        text.append(content(xml));
                    } else if (!xml.isText() && !xml.starts() && xml.name().equals("p")) {
                        text.append(' ');
                    } else if (xml.starts() && LEFT_OUT.contains(xml.name())) {
                        xml.skip();
                    }
                }
                if (real) {
                    notes.put(kind + id, text.toString().strip());
                }
            }
        }
    }

    private void readBody(XmlReader xml) throws XMLStreamException {
        while (xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (xml.starts()) {
                switch (xml.name()) {
                    case "p" -> paragraph(xml);
                    case "tbl" -> gather.startTable();
                    case "tc" -> gather.startCell();
                    default -> {
                        if (LEFT_OUT.contains(xml.name())) {
                            xml.skip();
                        }
                    }
                }
            } else if (xml.name().equals("tr")) {
                gather.endRow();
            } else if (xml.name().equals("tbl")) {
                gather.endTable();
            }
        }
    }

    /** Reads a paragraph; one in a text box inside it follows as a paragraph of its own. */
    private void paragraph(XmlReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        var called = new ArrayList<String>();
        var inner = new ArrayList<String>();
        String style = "";
        String list = "";
        int level = -1;
        int outline = -1;
        int depth = 1;
        while (depth > 0 && xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (!xml.starts()) {
                depth--;
                continue;
            }
            depth++;
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = number(xml.attribute("val"), 0);
                case "outlineLvl" -> outline = number(xml.attribute("val"), -1);
                case "t" -> {
                    text.append(content(xml));
                    depth--;
                }
                case "tab", "ptab" -> text.append("\t");
                case "br", "cr" -> text.append(xml.attribute("type").equals("page") ? " " : "\n");
                case "noBreakHyphen" -> text.append('-');
                case "footnoteReference", "endnoteReference" ->
                        called.add(xml.name().replace("Reference", "") + xml.attribute("id"));
                case "txbxContent" -> {
                    inner.add(box(xml));
                    depth--;
                }
                default -> {
                    if (LEFT_OUT.contains(xml.name())
                            || xml.name().equals("tabs")
                            || xml.name().equals("pPrChange")) {
                        xml.skip();
                        depth--;
                    }
                }
            }
        }
        gather.paragraph(label(style, list, level, text), text.toString(), outline(style, outline));
        inner.stream().flatMap(String::lines).forEach(line -> gather.paragraph("", line, false));
        called.stream()
                .map(id -> notes.getOrDefault(id, ""))
                .filter(note -> !note.isEmpty())
                .forEach(note -> gather.paragraph("", "(" + note + ")", false));
    }

    private static String box(XmlReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next()
                && !(!xml.isText() && !xml.starts() && xml.name().equals("txbxContent"))) {
            if (xml.starts() && xml.name().equals("t")) {
                text.append(content(xml));
            } else if (xml.starts() && LEFT_OUT.contains(xml.name())) {
                xml.skip();
            } else if (!xml.isText() && !xml.starts() && xml.name().equals("p")) {
                text.append('\n');
            }
        }
        return text.toString();
    }

    private static String content(XmlReader xml) throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() && xml.isText()) {
            text.append(xml.text());
        }
        return text.toString();
    }

    private String label(String style, String list, int level, CharSequence text) {
        if (text.toString().isBlank()) {
            return "";
        }
        String of = list.isEmpty() ? styles.list(style) : list;
        int at = level < 0 ? styles.level(style) : level;
        return of.isEmpty() || of.equals("0")
                ? ""
                : numbering.next(of, lists.counter(of), Math.max(0, at)).orElse("");
    }

    private boolean outline(String style, int own) {
        int outline = own < 0 ? styles.outline(style) : own;
        return outline >= 0 && outline < 9;
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
