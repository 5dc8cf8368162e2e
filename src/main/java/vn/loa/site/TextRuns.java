package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The stretches of text between the tags of finished HTML. */
final class TextRuns {

    private static final Pattern PIECE =
            Pattern.compile("<(/?)([a-zA-Z0-9]+)(?:[^>\"]|\"[^\"]*\")*>|[^<]+|<");

    private TextRuns() {}

    /**
     * The HTML with each stretch of text changed, in order.
     *
     * @param leftAlone elements whose text stays as it is, as does that of any element that carries
     *     {@code data-as-written}
     */
    static String changed(String html, Set<String> leftAlone, UnaryOperator<String> change) {
        Deque<String> inside = new ArrayDeque<>();
        Matcher piece = PIECE.matcher(html);
        var out = new StringBuilder(html.length() + 200);
        while (piece.find()) {
            String name = piece.group(2);
            if (name != null
                    && (leftAlone.contains(name) || inside.contains(name) || asWritten(piece))) {
                step(inside, name, piece.group(1).isEmpty());
            }
            boolean open = name == null && inside.isEmpty();
            out.append(open ? change.apply(piece.group()) : piece.group());
        }
        return out.toString();
    }

    private static boolean asWritten(Matcher tag) {
        return tag.group(1).isEmpty() && tag.group().contains(" data-as-written");
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
