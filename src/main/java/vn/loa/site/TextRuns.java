package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiFunction;
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
        return changed(html, leftAlone, Set.of(), (text, marked) -> change.apply(text));
    }

    /**
     * The same, told for each stretch whether it stands within one of some elements.
     *
     * @param marked names of those elements
     */
    static String changed(
            String html,
            Set<String> leftAlone,
            Set<String> marked,
            BiFunction<String, Boolean, String> change) {
        Deque<String> inside = new ArrayDeque<>();
        Deque<String> within = new ArrayDeque<>();
        var out = new StringBuilder(html.length() + 200);
        int end;
        for (int at = 0; at < html.length(); at = end) {
            boolean tag = isTag(html, at);
            end = tag ? tagEnd(html, at) : textEnd(html, at);
            String piece = html.substring(at, end);
            if (tag) {
                step(inside, piece, leftAlone);
                step(within, piece, marked);
            }
            out.append(tag || !inside.isEmpty() ? piece : change.apply(piece, !within.isEmpty()));
        }
        return out.toString();
    }

    private static boolean isTag(String html, int at) {
        return html.charAt(at) == '<'
                && at + 1 < html.length()
                && (isLetter(html.charAt(at + 1)) || "/!".indexOf(html.charAt(at + 1)) >= 0);
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Behind the tag; a value in quotes may hold what looks like its end. */
    private static int tagEnd(String html, int at) {
        if (html.startsWith("<!--", at)) {
            int end = html.indexOf("-->", at + 4);
            return end < 0 ? html.length() : end + 3;
        }
        boolean quoted = false;
        for (int i = at; i < html.length(); i++) {
            char c = html.charAt(i);
            quoted ^= c == '"';
            if (c == '>' && !quoted) {
                return i + 1;
            }
        }
        return html.length();
    }

    private static int textEnd(String html, int at) {
        int next = html.indexOf('<', at + 1);
        return next < 0 ? html.length() : next;
    }

    private static void step(Deque<String> inside, String tag, Set<String> leftAlone) {
        boolean opens = tag.charAt(1) != '/';
        String name = name(tag, opens ? 1 : 2);
        boolean asWritten = opens && tag.contains(" data-as-written");
        if (!asWritten && !leftAlone.contains(name) && !inside.contains(name)) {
            return;
        }
        if (opens) {
            inside.push(name);
        } else {
            inside.removeFirstOccurrence(name);
        }
    }

    private static String name(String tag, int from) {
        int to = from;
        while (to < tag.length() && Character.isLetterOrDigit(tag.charAt(to))) {
            to++;
        }
        return tag.substring(from, to);
    }

    /** A text as it stands in HTML, between tags or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
