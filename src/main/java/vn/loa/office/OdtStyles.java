package vn.loa.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of an ODT: how its lists count, what is not printed, what stands in the middle. */
final class OdtStyles {

    private final Map<String, Map<Integer, Numbering.Level>> lists = new HashMap<>();
    private final Set<String> hidden = new HashSet<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> centred = new HashSet<>();

    /** Levels by list style, the outermost 0; those of headings are named {@code outline}. */
    Map<String, Map<Integer, Numbering.Level>> lists() {
        return lists;
    }

    boolean isHidden(String style) {
        return hidden.contains(style);
    }

    boolean isRaised(String style) {
        return raised.contains(style);
    }

    boolean isCentred(String style) {
        return centred.contains(style);
    }

    /** Reads the styles of a part; those it inherits from come before it. */
    void read(XmlReader xml) throws XMLStreamException {
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
                case "style" -> {
                    style = xml.attribute("name");
                    if (centred.contains(xml.attribute("parent-style-name"))) {
                        centred.add(style);
                    }
                }
                case "paragraph-properties" -> {
                    if (xml.attribute("text-align").equals("center")) {
                        centred.add(style);
                    } else if (!xml.attribute("text-align").isEmpty()) {
                        centred.remove(style);
                    }
                }
                case "text-properties" -> {
                    if (xml.attribute("text-position").startsWith("super")) {
                        raised.add(style);
                    }
                    String line =
                            xml.attribute("text-line-through-style")
                                    + xml.attribute("text-line-through-type");
                    if (xml.attribute("display").equals("none")
                            || !line.replace("none", "").isEmpty()) {
                        hidden.add(style);
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
}
