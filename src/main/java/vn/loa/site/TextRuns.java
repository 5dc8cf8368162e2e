package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * The stretches of text between the tags of finished HTML. Every page is walked over letter by
 * letter, in an array: what stays as it is, nearly all, is copied in large pieces.
 */
final class TextRuns {

    /** Tells at a glance whether there is anything to change in a stretch of text. */
    interface Sieve {

        /** False only where nothing is to be changed. */
        boolean mayHold(char[] html, int start, int end);
    }

    private static final String AS_WRITTEN = " data-as-written";
    private static final char[] CLASS = " class=\"".toCharArray();
    private static final char[] COMMENT = "<!--".toCharArray();

    private final String text;
    private final char[] html;
    private final int end;
    private final Set<String> leftAlone;
    private final Set<String> marked;
    private final boolean byClass;
    private final char[] asWritten;
    private final Deque<String> inside = new ArrayDeque<>();
    private final Deque<String> within = new ArrayDeque<>();

    private TextRuns(
            String text, int end, Set<String> leftAlone, Set<String> marked, String asWritten) {
        this.text = text;
        this.html = text.toCharArray();
        this.end = end;
        this.leftAlone = leftAlone;
        this.marked = marked;
        this.byClass = marked.stream().anyMatch(name -> name.startsWith("."));
        this.asWritten = asWritten.toCharArray();
    }

    /**
     * The HTML with each stretch of text in a part of it changed, in order.
     *
     * @param start where the part begins, with a tag
     * @param end behind the part
     * @param leftAlone elements whose text stays as it is, as does that of any element that carries
     *     {@code data-as-written}
     * @param change gets only what the sieve lets through
     */
    static String changed(
            String html,
            int start,
            int end,
            Set<String> leftAlone,
            Sieve sieve,
            UnaryOperator<String> change) {
        return changed(
                html, start, end, leftAlone, Set.of(), sieve, (text, within) -> change.apply(text));
    }

    /**
     * The same, told for each stretch whether it stands within one of some elements.
     *
     * @param marked names of those elements; {@code .name} is any element whose first class it is
     */
    static String changed(
            String html,
            int start,
            int end,
            Set<String> leftAlone,
            Set<String> marked,
            Sieve sieve,
            BiFunction<String, Boolean, String> change) {
        return new TextRuns(html, end, leftAlone, marked, AS_WRITTEN).changed(start, sieve, change);
    }

    /**
     * The same for a whole rest, where what is left alone carries another attribute.
     *
     * @param asWritten the attribute with the space before it
     */
    static String changedBut(
            String asWritten,
            String html,
            int start,
            Set<String> leftAlone,
            Sieve sieve,
            UnaryOperator<String> change) {
        return new TextRuns(html, html.length(), leftAlone, Set.of(), asWritten)
                .changed(start, sieve, (text, within) -> change.apply(text));
    }

    private String changed(int start, Sieve sieve, BiFunction<String, Boolean, String> change) {
        StringBuilder out = null;
        int done = 0;
        int next;
        for (int at = start; at < end; at = next) {
            boolean tag = isTag(at);
            next = tag ? tagEnd(at) : textEnd(at);
            if (tag) {
                step(at, next);
            } else if (inside.isEmpty() && sieve.mayHold(html, at, next)) {
                out = out == null ? new StringBuilder(html.length + 200) : out;
                String changed = change.apply(text.substring(at, next), !within.isEmpty());
                out.append(text.substring(done, at)).append(changed);
                done = next;
            }
        }
        return out == null ? text : out.append(text.substring(done)).toString();
    }

    private boolean isTag(int at) {
        return html[at] == '<'
                && at + 1 < end
                && (isLetter(html[at + 1]) || html[at + 1] == '/' || html[at + 1] == '!');
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Behind the tag; a value in quotes may hold what looks like its end. */
    private int tagEnd(int at) {
        if (stands(COMMENT, at, end)) {
            int close = text.indexOf("-->", at + COMMENT.length);
            return close < 0 || close + 3 > end ? end : close + 3;
        }
        boolean quoted = false;
        for (int i = at; i < end; i++) {
            quoted ^= html[i] == '"';
            if (html[i] == '>' && !quoted) {
                return i + 1;
            }
        }
        return end;
    }

    private int textEnd(int at) {
        int next = at + 1;
        while (next < end && html[next] != '<') {
            next++;
        }
        return next;
    }

    private boolean stands(char[] wanted, int at, int before) {
        if (at + wanted.length > before) {
            return false;
        }
        for (int i = 0; i < wanted.length; i++) {
            if (html[at + i] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    private void step(int start, int next) {
        boolean opens = html[start + 1] != '/';
        if (!opens && inside.isEmpty() && within.isEmpty()) {
            return;
        }
        String name = name(start + (opens ? 1 : 2), next);
        boolean asWritten = opens && isAsWritten(start, next);
        if (asWritten || leftAlone.contains(name) || inside.contains(name)) {
            step(inside, name, opens);
        }
        if (within.contains(name)
                || marked.contains(name)
                || opens && byClass && isOfMarkedClass(start, next)) {
            step(within, name, opens);
        }
    }

    private static void step(Deque<String> open, String name, boolean opens) {
        if (opens) {
            open.push(name);
        } else {
            open.removeFirstOccurrence(name);
        }
    }

    private boolean isOfMarkedClass(int start, int next) {
        for (int i = start; i < next; i++) {
            if (html[i] == ' ' && stands(CLASS, i, next)) {
                int from = i + CLASS.length;
                int to = from;
                while (to < next && html[to] != '"' && html[to] != ' ') {
                    to++;
                }
                return marked.contains("." + new String(html, from, to - from));
            }
        }
        return false;
    }

    private boolean isAsWritten(int start, int next) {
        for (int i = start; i < next; i++) {
            if (html[i] == ' ' && stands(asWritten, i, next)) {
                return true;
            }
        }
        return false;
    }

    private String name(int from, int next) {
        int to = from;
        while (to < next && Character.isLetterOrDigit(html[to])) {
            to++;
        }
        return new String(html, from, to - from);
    }

    /** A text as it stands in HTML, between tags or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
