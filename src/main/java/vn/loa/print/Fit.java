package vn.loa.print;

import com.openhtmltopdf.layout.Layer;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.LineBox;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Fits text into boxes of fixed size. A template marks such a box with
 *
 * <ul>
 *   <li>{@code data-fit="points"}: its name; the box has a fixed height in its style
 *   <li>{@code data-size="18pt" data-least="15pt"}: sizes of its text, both in {@code pt} or both
 *       in {@code rem}, points without a unit; text that is too long is made smaller in steps of 2
 *       % down to the least. Boxes of one name are set in one size.
 *   <li>{@code data-group="panels"}: boxes of different names that are set in one size.
 * </ul>
 *
 * Where the paper says under which size a slot is never set, it is not, whatever its template says.
 *
 * <p>The engine itself says nothing about text that runs out of its box: it vanishes.
 */
final class Fit {

    private static final double ROUNDING_MM = 0.2;
    private static final double ROUNDING_PT = 0.05;
    private static final double STEP = 0.02;

    private final Document document;
    private final Paper paper;
    private final Map<String, Double> scales = new LinkedHashMap<>();
    private final Map<String, Double> printedPt = new TreeMap<>();
    private final Map<Element, String> styles = new IdentityHashMap<>();

    Fit(Document document, Paper paper) {
        this.document = document;
        this.paper = paper;
    }

    /** Writes the size each box is to be tried in into its style. */
    void applySizes() {
        for (var box : boxes()) {
            if (box.hasAttribute("data-size")) {
                var own = styles.computeIfAbsent(box, b -> b.getAttribute("style"));
                var size =
                        "font-size:%s;"
                                .formatted(
                                        BigDecimal.valueOf(size(box))
                                                        .setScale(2, RoundingMode.HALF_UP)
                                                + unit(box));
                box.setAttribute("style", size + own);
            }
        }
    }

    /** Makes what is too long a step smaller. False when nothing can be made smaller. */
    boolean shrink(List<Misfit> misfits) {
        var shrunk = false;
        for (var misfit : misfits) {
            var name =
                    misfit instanceof Misfit.TooLong t
                            ? t.box()
                            : misfit instanceof Misfit.TooWide w ? w.box() : "";
            for (var group : groupsOf(name)) {
                if (canShrink(group)) {
                    scales.merge(group, 1 - STEP, (old, step) -> old - STEP);
                    shrunk = true;
                }
            }
        }
        return shrunk;
    }

    private Set<String> groupsOf(String name) {
        var groups = new LinkedHashSet<String>();
        for (var box : boxes()) {
            if (box.getAttribute("data-fit").equals(name)) {
                groups.add(group(box));
            }
        }
        return groups;
    }

    private boolean canShrink(String group) {
        return boxes().stream()
                .filter(box -> group(box).equals(group))
                .allMatch(box -> box.hasAttribute("data-least") && canShrink(box));
    }

    private boolean canShrink(Element box) {
        var smaller = size(box) - STEP * number(box, "data-size");
        var name = box.getAttribute("data-fit");
        var printed = printedPt.getOrDefault(name, Double.MAX_VALUE) * smaller / size(box);
        return smaller >= number(box, "data-least") && printed >= paper.leastPt(name) - ROUNDING_PT;
    }

    /** Sees how large the words of each box came out in a layout. */
    void measure(PdfBoxRenderer renderer) {
        var context = renderer.getSharedContext().newLayoutContextInstance();
        for (var box : everyBox(renderer.getRootBox())) {
            if (isFitted(box)) {
                double size = box.getStyle().getFont(context).size / renderer.getDotsPerPoint();
                printedPt.merge(box.getElement().getAttribute("data-fit"), size, Math::min);
            }
        }
    }

    /** Boxes whose words are smaller than the paper allows: their design sets them so. */
    List<Misfit> underLeast() {
        return printedPt.entrySet().stream()
                .filter(box -> box.getValue() < paper.leastPt(box.getKey()) - ROUNDING_PT)
                .<Misfit>map(
                        box ->
                                new Misfit.UnderLeast(
                                        box.getKey(),
                                        tenths(box.getValue()),
                                        paper.leastPt(box.getKey())))
                .toList();
    }

    private static boolean isFitted(Box box) {
        var element = box.getElement();
        return element != null && element.hasAttribute("data-fit") && !box.isAnonymous();
    }

    private double size(Element box) {
        return number(box, "data-size") * scales.getOrDefault(group(box), 1.0);
    }

    private static String group(Element box) {
        var group = box.getAttribute("data-group");
        return group.isEmpty() ? box.getAttribute("data-fit") : group;
    }

    private static double number(Element box, String attribute) {
        return Double.parseDouble(box.getAttribute(attribute).replaceFirst("(pt|rem)$", ""));
    }

    private static String unit(Element box) {
        return box.getAttribute("data-size").endsWith("rem") ? "rem" : "pt";
    }

    private List<Element> boxes() {
        var found = new ArrayList<Element>();
        NodeList all = document.getElementsByTagName("*");
        for (var i = 0; i < all.getLength(); i++) {
            if (all.item(i) instanceof Element element && element.hasAttribute("data-fit")) {
                found.add(element);
            }
        }
        return found;
    }

    /**
     * What runs over its box in a finished layout, the worst of each name once.
     *
     * @param dotsPerPoint resolution of the layout
     */
    static List<Misfit> overruns(BlockBox root, double dotsPerPoint) {
        var worst = new LinkedHashMap<String, Overrun>();
        for (var box : everyBox(root)) {
            if (isFitted(box)) {
                var name = box.getElement().getAttribute("data-fit");
                worst.computeIfAbsent(name, n -> new Overrun()).measure(box, dotsPerPoint);
            }
        }
        var misfits = new ArrayList<Misfit>();
        worst.forEach((name, over) -> misfits.addAll(over.misfits(name)));
        return misfits;
    }

    private static double tenths(double mm) {
        return Math.round(mm * 10) / 10.0;
    }

    /** All boxes under a box, positioned and floated ones too, each once. */
    static Set<Box> everyBox(Box root) {
        Set<Box> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        var ordered = new LinkedHashSet<Box>();
        gather(root, seen, ordered);
        return Collections.unmodifiableSet(ordered);
    }

    private static void gather(Box box, Set<Box> seen, Set<Box> ordered) {
        if (!seen.add(box)) {
            return;
        }
        ordered.add(box);
        box.getChildren().forEach(child -> gather(child, seen, ordered));
        if (box instanceof LineBox line) {
            line.getNonFlowContent().forEach(child -> gather(child, seen, ordered));
        }
        Layer layer = box.getLayer();
        if (layer != null && layer.getMaster() == box) {
            layer.getChildren().forEach(child -> gather(child.getMaster(), seen, ordered));
        }
    }
}
