package vn.loa.site;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * The stretches of text between the tags of finished HTML. Every page is walked over letter by
 * letter, in an array and once for all that is to be changed: what stays as it is, nearly all, is
 * copied in large pieces.
 */
final class TextRuns {

    /** One change to the text of one page. It meets the tags and the text in their order. */
    interface Pass {

        /** Meets a tag. */
        void meet(Tag tag);

        /** False only where nothing is to be changed in a stretch of text, as in nearly all. */
        boolean mayChange(char[] html, int start, int end);

        /** A stretch of text as it should be, perhaps with tags. */
        String changed(String text);

        /**
         * Changes all text but that of some elements, and of any that carries {@code
         * data-as-written}.
         */
        static Pass outside(Set<String> leftAlone, UnaryOperator<String> change) {
            var elements = new OpenElements(leftAlone);
            return new Pass() {
                @Override
                public void meet(Tag tag) {
                    elements.meet(tag, tag.isAsWritten());
                }

                @Override
                public boolean mayChange(char[] html, int start, int end) {
                    return elements.none();
                }

                @Override
                public String changed(String text) {
                    return change.apply(text);
                }
            };
        }
    }

    private final String text;
    private final char[] html;
    private final int end;
    private final List<? extends Pass> passes;
    private final Tag tag;

    private TextRuns(String text, int end, List<? extends Pass> passes) {
        this.text = text;
        this.html = text.toCharArray();
        this.end = end;
        this.passes = passes;
        this.tag = new Tag(html, end);
    }

    /**
     * The HTML with each stretch of text in a part of it changed, in order. What a pass makes of a
     * stretch is shown to the passes behind it as if it had stood there before.
     *
     * @param start where the part begins
     * @param end behind the part
     */
    static String changed(String html, int start, int end, List<? extends Pass> passes) {
        return new TextRuns(html, end, passes).changed(start);
    }

    /** Tells at a glance whether there is anything to change in a stretch of text. */
    interface Sieve {

        /** False only where nothing is to be changed. */
        boolean mayHold(char[] html, int start, int end);
    }

    /**
     * The rest of some HTML changed in one way.
     *
     * @param asWritten the attribute that says what is left alone, with the space before it
     */
    static String changedBut(
            String asWritten,
            String html,
            int start,
            Set<String> leftAlone,
            Sieve sieve,
            UnaryOperator<String> change) {
        var elements = new OpenElements(leftAlone);
        char[] mark = asWritten.toCharArray();
        var pass =
                new Pass() {
                    @Override
                    public void meet(Tag tag) {
                        elements.meet(tag, tag.opens() && tag.holds(mark));
                    }

                    @Override
                    public boolean mayChange(char[] all, int from, int to) {
                        return elements.none() && sieve.mayHold(all, from, to);
                    }

                    @Override
                    public String changed(String text) {
                        return change.apply(text);
                    }
                };
        return changed(html, start, html.length(), List.of(pass));
    }

    private String changed(int start) {
        StringBuilder out = null;
        int done = 0;
        int next;
        for (int at = start; at < end; at = next) {
            if (tag.readAt(at)) {
                next = tag.end();
                for (Pass pass : passes) {
                    pass.meet(tag);
                }
                continue;
            }
            next = textEnd(at);
            String changed = changed(at, next);
            if (changed != null) {
                out = out == null ? new StringBuilder(html.length + 200) : out;
                out.append(text, done, at).append(changed);
                done = next;
            }
        }
        return out == null ? text : out.append(text, done, text.length()).toString();
    }

    /** What becomes of a stretch of text; null when it stays as it is. */
    private String changed(int start, int next) {
        for (int i = 0; i < passes.size(); i++) {
            if (passes.get(i).mayChange(html, start, next)) {
                String before = text.substring(start, next);
                String after = passes.get(i).changed(before);
                if (!after.equals(before)) {
                    return changed(after, 0, after.length(), passes.subList(i + 1, passes.size()));
                }
            }
        }
        return null;
    }

    private int textEnd(int at) {
        int next = at + 1;
        while (next < end && html[next] != '<') {
            next++;
        }
        return next;
    }

    /** A text as it stands in HTML, between tags or in an attribute. */
    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
