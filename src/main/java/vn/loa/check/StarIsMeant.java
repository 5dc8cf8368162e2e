package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * A star between two letters or digits is meant as a star: a second one in the same paragraph turns
 * what is between them into slanting letters, and both are gone.
 */
public final class StarIsMeant implements WordingRule {

    @Override
    public Check in(Publication publication) {
        return StarIsMeant::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isText = prose.field().isEmpty() || prose.field().equals("details");
        boolean mayBe = isText && hasStarInWord(prose.text());
        return mayBe && !prose.start().file().endsWith(".adoc") ? lost(prose) : Stream.empty();
    }

    /** False in nearly all texts, which then need no closer look. */
    private static boolean hasStarInWord(String text) {
        for (int at = text.indexOf('*', 1); at >= 0; at = text.indexOf('*', at + 1)) {
            if (isInWord(text, at)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isInWord(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(at - 1))
                && Character.isLetterOrDigit(text.charAt(at + 1));
    }

    private static Stream<Diagnostic> lost(Prose prose) {
        var found = new ArrayList<Diagnostic>();
        for (Paragraphs.Part part : Paragraphs.of(prose.text()).all()) {
            List<Integer> stars = stars(part.text());
            if (stars.size() > 1) {
                found.add(problem(prose, part, stars));
            }
        }
        return found.stream();
    }

    /** Single stars with a letter or digit on both sides, outside of code. */
    private static List<Integer> stars(String text) {
        var stars = new ArrayList<Integer>();
        boolean code = false;
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '`') {
                code = !code;
            } else if (c == '*' && !code && isInWord(text, at)) {
                stars.add(at);
            }
        }
        return stars;
    }

    private static Diagnostic problem(Prose prose, Paragraphs.Part part, List<Integer> stars) {
        String text = part.text();
        int first = stars.get(0);
        String written = run(text, first);
        boolean sum = written.matches("[\\d.,*]+");
        String mended = written.replace("*", sum ? " × " : "\\*");
        return Diagnostic.warning(
                        "star-lost",
                        prose.at(part.at() + first),
                        "các dấu * ở “"
                                + written
                                + "” mất trên trang, chữ ở giữa thành chữ nghiêng",
                        "the stars in \""
                                + written
                                + "\" are lost on the page, what is between them slants")
                .suggesting("viết: " + mended, "write: " + mended);
    }

    /** The letters around a star up to the next spaces. */
    private static String run(String text, int star) {
        int start = star;
        while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
            start--;
        }
        int end = star;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            end++;
        }
        return text.substring(start, end).replaceAll("[,.;:!?)]+$", "");
    }
}
