package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;

/** HTML while it is written, with the gaps in it. Everything but tags is escaped. */
final class HtmlPieces {

    private record Gap(int at, Body.Piece piece) {}

    private final StringBuilder html = new StringBuilder();
    private final List<Gap> gaps = new ArrayList<>();

    int length() {
        return html.length();
    }

    int gaps() {
        return gaps.size();
    }

    /** Whether nothing stands on the line yet. */
    boolean isAtLineStart() {
        int end = html.length();
        boolean behindGap = !gaps.isEmpty() && gaps.get(gaps.size() - 1).at() == end;
        return !behindGap && (end == 0 || html.charAt(end - 1) == '\n');
    }

    /** Markup, as it is. */
    HtmlPieces raw(String markup) {
        html.append(markup);
        return this;
    }

    void text(char[] text, int start, int end) {
        int done = start;
        for (int i = start; i < end; i++) {
            String escaped = escaped(text[i]);
            if (escaped != null) {
                html.append(text, done, i - done).append(escaped);
                done = i + 1;
            }
        }
        html.append(text, done, end - done);
    }

    private static String escaped(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '\u00a0' -> "&nbsp;";
            default -> null;
        };
    }

    HtmlPieces attribute(String name, String value) {
        html.append(' ').append(name).append("=\"");
        int start = html.length();
        text(value.toCharArray(), 0, value.length());
        for (int i = html.indexOf("\"", start); i >= 0; i = html.indexOf("\"", i)) {
            html.replace(i, i + 1, "&quot;");
        }
        html.append('"');
        return this;
    }

    /** An attribute whose value is a gap. */
    HtmlPieces attribute(String name, Body.Piece value) {
        html.append(' ').append(name).append("=\"");
        gap(value);
        html.append('"');
        return this;
    }

    void gap(Body.Piece piece) {
        gaps.add(new Gap(html.length(), piece));
    }

    /**
     * Puts markup in where something was written before.
     *
     * @param firstGap the first of the gaps that stand behind it
     */
    void insert(int at, String markup, int firstGap) {
        html.insert(at, markup);
        for (int i = firstGap; i < gaps.size(); i++) {
            Gap gap = gaps.get(i);
            gaps.set(i, new Gap(gap.at() + markup.length(), gap.piece()));
        }
    }

    /** All that was written, without white space at its end. */
    List<Body.Piece> pieces() {
        String whole = html.toString().stripTrailing();
        var pieces = new ArrayList<Body.Piece>(2 * gaps.size() + 1);
        int done = 0;
        for (Gap gap : gaps) {
            if (gap.at() > done) {
                pieces.add(new Body.Piece.Html(whole.substring(done, gap.at())));
            }
            pieces.add(gap.piece());
            done = gap.at();
        }
        if (done < whole.length()) {
            pieces.add(new Body.Piece.Html(whole.substring(done)));
        }
        return pieces;
    }
}
