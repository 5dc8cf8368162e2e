package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/**
 * Where browsers read on as markup what we took for text: a script in a drawing, and what stands
 * without scripts, which ends at its first end tag even within an attribute.
 */
final class HiddenMarkup {

    private static final Set<String> UNDRAWN =
            Set.of("title", "textarea", "noembed", "noframes", "xmp");

    private HiddenMarkup() {}

    /** Of one element; each as it is written there. */
    static List<String> in(Element element, String tag) {
        var found = new ArrayList<String>();
        if (isDrawn(element) && element.data().indexOf('<') >= 0) {
            found.add("<" + tag + ">" + element.data());
        }
        if (UNDRAWN.contains(tag) && isAfterDrawing(element)) {
            found.add("<" + tag + ">" + element.wholeText());
        }
        if (tag.equals("noscript")) {
            element.traverse((node, depth) -> endingEarly(node).ifPresent(found::add));
        }
        return found;
    }

    private static boolean isDrawn(Element element) {
        Element at = element;
        while (at != null && !PageFacts.DRAWINGS.contains(at.normalName())) {
            at = at.parent();
        }
        return at != null;
    }

    /** Where a drawing ends is hard to tell; in one, these would hold markup. */
    private static boolean isAfterDrawing(Element element) {
        return element.parents().stream().noneMatch(parent -> parent.normalName().equals("head"))
                && element.wholeText().contains("<")
                && element.root().firstElementChild() != null
                && !element.root().firstElementChild().select("svg, math").isEmpty();
    }

    private static Optional<String> endingEarly(Node node) {
        boolean comment = !(node instanceof Element) && node.outerHtml().contains("</");
        boolean ends =
                comment
                        || node.attributes().asList().stream()
                                .anyMatch(a -> a.getValue().contains("</"));
        return ends ? Optional.of(node.outerHtml()) : Optional.empty();
    }
}
