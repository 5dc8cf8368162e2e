package vn.loa.markup;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Plain text of a page pasted from elsewhere: paragraphs, items and rows apart by blank lines. */
public final class HtmlText {

    private HtmlText() {}

    /**
     * The text of an HTML page or fragment; scripts, styles and addresses of links are left out.
     */
    public static String of(String html) {
        Element body = Jsoup.parse(html).body();
        body.select("script, style, noscript, template, iframe, nav, button, [hidden]").remove();
        var text = new StringBuilder();
        append(body, text);
        return text.toString()
                .replaceAll("[ \\t]*\\n[ \\t]*", "\n")
                .replaceAll("\\n{3,}", "\n\n")
                .strip();
    }

    private static void append(Element element, StringBuilder text) {
        for (Node node : element.childNodes()) {
            if (node instanceof TextNode words) {
                text.append(words.text());
            } else if (node instanceof Element child) {
                append(child, child.normalName(), text);
            }
        }
    }

    private static void append(Element child, String name, StringBuilder text) {
        if (name.equals("br")) {
            text.append('\n');
            return;
        }
        boolean block = child.isBlock() || name.equals("td") || name.equals("th");
        text.append(block ? "\n\n" : "");
        if (name.equals("li")) {
            boolean counted = child.parent() != null && child.parent().normalName().equals("ol");
            text.append(counted ? child.elementSiblingIndex() + 1 + ". " : "- ");
        }
        append(child, text);
        text.append(block ? "\n\n" : "");
    }
}
