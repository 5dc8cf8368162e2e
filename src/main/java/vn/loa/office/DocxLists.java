package vn.loa.office;

import java.util.HashMap;
import java.util.Map;

import javax.xml.stream.XMLStreamException;

/**
 * The lists of a DOCX, from its {@code word/numbering.xml}.
 *
 * @param levels of each list, the outermost 0
 * @param counters what counts on together: lists of one abstract list do, unless they start anew
 */
record DocxLists(Map<String, Map<Integer, Numbering.Level>> levels, Map<String, String> counters) {

    static final DocxLists NONE = new DocxLists(Map.of(), Map.of());

    String counter(String list) {
        return counters.getOrDefault(list, list);
    }

    static DocxLists of(XmlReader xml) throws XMLStreamException {
        var lists = new HashMap<String, Map<Integer, Numbering.Level>>();
        var counters = new HashMap<String, String>();
        var abstracts = new HashMap<String, Map<Integer, Numbering.Level>>();
        Map<Integer, Numbering.Level> levels = new HashMap<>();
        String list = "";
        int level = 0;
        String format = "decimal";
        String pattern = "";
        int start = 1;
        while (xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (!xml.starts()) {
                if (xml.name().equals("lvl")) {
                    levels.put(level, new Numbering.Level(format, pattern, start));
                }
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new HashMap<>();
                    abstracts.put(xml.attribute("abstractNumId"), levels);
                }
                case "lvl" -> {
                    level = DocxReader.number(xml.attribute("ilvl"), 0);
                    format = "decimal";
                    pattern = "";
                    start = 1;
                }
                case "numFmt" -> format = xml.attribute("val");
                case "lvlText" -> pattern = xml.attribute("val");
                case "start" -> start = DocxReader.number(xml.attribute("val"), 1);
                case "num" -> {
                    list = xml.attribute("numId");
                    levels = new HashMap<>();
                }
                case "abstractNumId" -> {
                    levels = new HashMap<>(abstracts.getOrDefault(xml.attribute("val"), Map.of()));
                    lists.put(list, levels);
                    counters.put(list, xml.attribute("val"));
                }
                case "startOverride" -> {
                    start = DocxReader.number(xml.attribute("val"), 1);
                    // A list that starts anew counts by itself.
                    counters.put(list, "num " + list);
                }
                default -> {}
            }
        }
        return new DocxLists(lists, counters);
    }
}
