package vn.loa.office;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** The styles of an ODT: how its lists count, what is not printed, what stands in the middle. */
final class OdtStyles {

    private final Map<String, Map<Integer, Numbering.Level>> lists = new HashMap<>();

    /** Whether the letters of a style are left out, by its name; styles that do not say it lack. */
    private final Map<String, Boolean> hidden = new HashMap<>();

    private final Map<String, Boolean> bold = new HashMap<>();
    private final Set<String> raised = new HashSet<>();
    private final Set<String> centred = new HashSet<>();

    /** Levels by list style, the outermost 0; those of headings are named {@code outline}. */
    Map<String, Map<Integer, Numbering.Level>> lists() {
        return lists;
    }

    /** Whether its letters are not printed; absent where the style does not say it. */
    Optional<Boolean> isHidden(String style) {
        return Optional.ofNullable(hidden.get(style));
    }

    /** Absent where the style does not say it. */
    Optional<Boolean> isBold(String style) {
        return Optional.ofNullable(bold.get(style));
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
                    String parent = xml.attribute("parent-style-name");
                    hidden.computeIfAbsent(style, any -> hidden.get(parent));
                    bold.computeIfAbsent(style, any -> bold.get(parent));
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
                    if (!line.isEmpty() || !xml.attribute("display").isEmpty()) {
                        boolean shown =
                                line.replace("none", "").isEmpty()
                                        && !xml.attribute("display").equals("none");
                        hidden.put(style, !shown);
                    }
                    if (!xml.attribute("font-weight").isEmpty()) {
                        bold.put(style, xml.attribute("font-weight").matches("bold|[6-9]00"));
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
