package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;

/** The stretches of text between the tags of finished HTML. */
final class TextRuns {

    private TextRuns() {}

    /**
     * The HTML with each stretch of text changed, in order.
     *
     * @param leftAlone elements whose text stays as it is, as does that of any element that carries
     *     {@code data-as-written}
     */
    static String changed(String html, Set<String> leftAlone, UnaryOperator<String> change) {
        Deque<String> inside = new ArrayDeque<>();
        var out = new StringBuilder(html.length() + 200);
        for (int start = 0; start < html.length(); ) {
            int nameEnd = nameEnd(html, start);
            int tagEnd = tagEnd(html, nameEnd);
            int end = tagEnd < 0 ? textEnd(html, start) : tagEnd;
            if (tagEnd >= 0) {
                look(html.substring(start, end), nameEnd - start, leftAlone, inside);
            }
            if (tagEnd < 0 && inside.isEmpty()) {
                out.append(change.apply(html.substring(start, end)));
            } else {
                out.append(html, start, end);
            }
            start = end;
        }
        return out.toString();
    }

    /** Where the name in a tag ends; below zero when no tag begins here. */
    private static int nameEnd(String html, int start) {
        int from = html.startsWith("</", start) ? start + 2 : start + 1;
        int end = from;
        while (html.charAt(start) == '<' && end < html.length() && isOfName(html.charAt(end))) {
            end++;
        }
        return end == from ? -1 : end;
    }

    private static boolean isOfName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    /** Where a tag ends, after its last sign; below zero when it never does. */
    private static int tagEnd(String html, int nameEnd) {
        for (int at = nameEnd; at >= 0 && at < html.length(); at++) {
            if (html.charAt(at) == '>') {
                return at + 1;
            }
            if (html.charAt(at) == '"') {
                at = html.indexOf('"', at + 1);
                if (at < 0) {
                    return -1;
                }
            }
        }
        return -1;
    }

    /** Where a stretch of text ends; a sign that begins no tag is one by itself. */
    private static int textEnd(String html, int start) {
        int end = html.indexOf('<', start);
        return end == start ? start + 1 : end < 0 ? html.length() : end;
    }

    /** Notes a tag after which text stays as it is, or may change again. */
    private static void look(String tag, int nameEnd, Set<String> leftAlone, Deque<String> inside) {
        boolean opens = tag.charAt(1) != '/';
        String name = tag.substring(opens ? 1 : 2, nameEnd);
        boolean asWritten = opens && tag.contains(" data-as-written");
        if (leftAlone.contains(name) || inside.contains(name) || asWritten) {
            step(inside, name, opens);
        }
    }

    private static void step(Deque<String> inside, String name, boolean opens) {
        if (opens) {
            inside.push(name);
        } else {
            inside.removeFirstOccurrence(name);
        }
    }

    /** A text as it stands in HTML, between tags or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
