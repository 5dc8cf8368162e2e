package vn.loa.office;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.stream.XMLStreamException;
import vn.loa.office.TextGather.Look;

/**
 * Text of a DOCX (ECMA-376): paragraphs with their printed numbers, tables, footnotes where they
 * are called. Deleted text, fields' codes, pictures, macros and linked things are left out; hidden
 * text is left out and told.
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

    private DocxStyles styles = DocxStyles.NONE;
    private DocxLists lists = DocxLists.NONE;
    private final Map<String, String> notes = new HashMap<>();
    private final TextGather gather = new TextGather();
    private Numbering numbering;

    /** A paragraph whose end is deleted, which the next one goes on; null for none. */
    private DocxParagraph open;

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
        reader.numbering = reader.lists.numbering();
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
                        text.append(DocxParagraph.content(xml));
                    } else if (!xml.isText() && !xml.starts() && xml.name().equals("p")) {
                        text.append(' ');
                    } else if (xml.starts() && DocxParagraph.LEFT_OUT.contains(xml.name())) {
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
                start(xml);
            } else if (xml.name().equals("tr")) {
                take();
                gather.endRow();
            } else if (xml.name().equals("tbl")) {
                gather.endTable();
            }
        }
        take();
    }

    private void start(XmlReader xml) throws XMLStreamException {
        switch (xml.name()) {
            case "p" -> paragraph(DocxParagraph.of(xml, styles));
            case "tbl" -> {
                take();
                gather.startTable();
            }
            case "tc" -> {
                take();
                gather.startCell();
            }
            case "tcPr" -> {
                // Its gridSpan comes next; nothing in it is text.
            }
            case "gridSpan" -> gather.spans(number(xml.attribute("val"), 1));
            default -> {
                if (DocxParagraph.LEFT_OUT.contains(xml.name())) {
                    xml.skip();
                }
            }
        }
    }

    private void paragraph(DocxParagraph paragraph) {
        if (open == null) {
            open = paragraph;
        } else {
            open.join(paragraph);
        }
        if (!open.goesOn()) {
            take();
        }
    }

    /** Gathers the paragraph that is open; one in a text box inside it follows as its own. */
    private void take() {
        if (open == null) {
            return;
        }
        DocxParagraph whole = open;
        open = null;
        gather(whole);
    }

    private void gather(DocxParagraph whole) {
        IntStream.range(0, whole.pictures()).forEach(any -> gather.picture());
        IntStream.range(0, whole.links()).forEach(any -> gather.link());
        gather.paragraph(label(whole), whole.text(), whole.look());
        gather.hidden(whole.hidden());
        whole.boxes().forEach(this::gather);
        whole.notes().stream()
                .map(id -> notes.getOrDefault(id, ""))
                .filter(note -> !note.isEmpty())
                .forEach(note -> gather.paragraph("", "(" + note + ")", Look.PLAIN));
    }

    /** An empty paragraph counts too: its number is printed. */
    private String label(DocxParagraph of) {
        String list = of.list();
        return list.isEmpty() || list.equals("0")
                ? ""
                : numbering.next(list, lists.counter(list), of.listLevel()).orElse("");
    }

    static int number(String text, int otherwise) {
        return text.matches("\\d{1,6}") ? Integer.parseInt(text) : otherwise;
    }
}
