package vn.loa.office;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;

/** The paragraph styles of a DOCX, from its {@code word/styles.xml}: what they inherit included. */
record DocxStyles(Map<String, Style> styles) {

    static final DocxStyles NONE = new DocxStyles(Map.of());

    /** So deep that only a circle of styles goes further. */
    private static final int GENERATIONS = 12;

    /**
     * @param list empty for a style without one
     * @param level in its list, the outermost 0; -1 where the style says none
     * @param outline level of a heading, the outermost 0; -1 for other text
     * @param align e.g. {@code center}; empty where the style says none
     * @param toggles looks of its letters that it sets on or off, e.g. {@code b}
     */
    record Style(
            String list,
            int level,
            int outline,
            String align,
            Map<String, Boolean> toggles,
            String parent) {}

    /** The list its paragraphs are in; empty for none. */
    String list(String style) {
        return nearest(style, s -> !s.list().isEmpty()).map(Style::list).orElse("");
    }

    /** Level in its list; -1 where no style says it. */
    int level(String style) {
        return nearest(style, s -> s.level() >= 0).map(Style::level).orElse(-1);
    }

    /** Level of a heading; -1 for other text. */
    int outline(String style) {
        return nearest(style, s -> s.outline() >= 0).map(Style::outline).orElse(-1);
    }

    /** How its lines stand, e.g. {@code center}; empty where no style says it. */
    String align(String style) {
        return nearest(style, s -> !s.align().isEmpty()).map(Style::align).orElse("");
    }

    /**
     * Whether it sets a look of its letters, such as {@code vanish}, {@code strike} or {@code b};
     * absent where no style says it.
     */
    Optional<Boolean> sets(String toggle, String style) {
        return nearest(style, s -> s.toggles().containsKey(toggle))
                .map(s -> s.toggles().get(toggle));
    }

    /** Whether the element that sets a look sets it on. */
    static boolean isOn(XmlReader xml) {
        return !xml.attribute("val").matches("0|false|off|none");
    }

    private Optional<Style> nearest(String name, Predicate<Style> says) {
        Optional<Style> style = Optional.ofNullable(styles.get(name));
        for (int i = 0; i < GENERATIONS && style.filter(says.negate()).isPresent(); i++) {
            style = style.map(s -> styles.get(s.parent()));
        }
        return style.filter(says);
    }

    static DocxStyles of(XmlReader xml) throws XMLStreamException {
        var styles = new HashMap<String, Style>();
        String id = "";
        String list = "";
        String parent = "";
        String align = "";
        int level = -1;
        int outline = -1;
        var toggles = new HashMap<String, Boolean>();
        while (xml.next()) {
            if (xml.isText()) {
                continue;
            }
            if (!xml.starts()) {
                if (xml.name().equals("style")) {
                    styles.put(
                            id,
                            new Style(list, level, outline, align, Map.copyOf(toggles), parent));
                }
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    id = xml.attribute("styleId");
                    list = "";
                    parent = "";
                    align = "";
                    level = -1;
                    outline = -1;
                    toggles.clear();
                }
                case "jc" -> align = xml.attribute("val");
                case "basedOn" -> parent = xml.attribute("val");
                case "numId" -> list = xml.attribute("val");
                case "ilvl" -> level = DocxReader.number(xml.attribute("val"), 0);
                case "outlineLvl" -> outline = DocxReader.number(xml.attribute("val"), -1);
                case "vanish", "strike", "dstrike", "b" -> toggles.put(xml.name(), isOn(xml));
                default -> {}
            }
        }
        return new DocxStyles(styles);
    }
}
