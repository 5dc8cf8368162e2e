package vn.loa.office;

import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/**
 * The lists of a DOCX, from its {@code word/numbering.xml}.
 *
 * @param levels of each list, the outermost 0
 * @param counters what counts on together: lists of one abstract list do
 * @param anew of each list, the levels that start anew where the list is first used, and at what
 */
record DocxLists(
        Map<String, Map<Integer, Numbering.Level>> levels,
        Map<String, String> counters,
        Map<String, Map<Integer, Integer>> anew) {

    static final DocxLists NONE = new DocxLists(Map.of(), Map.of(), Map.of());

    String counter(String list) {
        return counters.getOrDefault(list, list);
    }

    Numbering numbering() {
        return new Numbering(levels, anew);
    }

    static DocxLists of(XmlReader xml) throws XMLStreamException {
        var lists = new HashMap<String, Map<Integer, Numbering.Level>>();
        var counters = new HashMap<String, String>();
        var anew = new HashMap<String, Map<Integer, Integer>>();
        var abstracts = new HashMap<String, Map<Integer, Numbering.Level>>();
        Map<Integer, Numbering.Level> levels = new HashMap<>();
        String list = "";
        int level = 0;
        String format = "decimal";
        String pattern = "";
        int start = 1;
        boolean figures = false;
        while (xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (!xml.starts()) {
                if (xml.name().equals("lvl")) {
                    levels.put(level, new Numbering.Level(format, pattern, start, figures));
                }
                continue;
            }
            switch (xml.name()) {
                case "abstractNum" -> {
                    levels = new HashMap<>();
                    abstracts.put(xml.attribute("abstractNumId"), levels);
                }
                case "lvlOverride" -> level = DocxReader.number(xml.attribute("ilvl"), 0);
                case "lvl" -> {
                    level = DocxReader.number(xml.attribute("ilvl"), 0);
                    figures = false;
                    format = "decimal";
                    pattern = "";
                    start = 1;
                }
                case "numFmt" -> format = xml.attribute("val");
                case "isLgl" -> figures = !xml.attribute("val").matches("0|false|off");
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
                case "startOverride" ->
                        anew.computeIfAbsent(list, any -> new HashMap<>())
                                .put(level, DocxReader.number(xml.attribute("val"), 1));
                default -> {}
            }
        }
        return new DocxLists(lists, counters, anew);
    }
}
