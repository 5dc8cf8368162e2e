package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Marks in HTML where an address belongs: two private-use characters around its number. Content has
 * them removed first, so a gap cannot be forged.
 */
final class Gaps {

    private static final char START = '\uF8E0';
    private static final char END = '\uF8E1';
    private static final Pattern GAP =
            Pattern.compile(START + "(\\d+)" + END + "|" + Body.PHONE.pattern());

    private final List<String> targets = new ArrayList<>();

    static boolean areIn(String text) {
        return text.indexOf(START) >= 0 || text.indexOf(END) >= 0;
    }

    static String removedFrom(String text) {
        return text.replace(String.valueOf(START), "").replace(String.valueOf(END), "");
    }

    /** The mark to write where a target belongs. */
    String markOf(String target) {
        targets.add(target);
        return START + String.valueOf(targets.size() - 1) + END;
    }

    /** HTML cut at its marks and at its phone references. */
    List<Body.Piece> pieces(String html) {
        var pieces = new ArrayList<Body.Piece>();
        Matcher gaps = GAP.matcher(html);
        int done = 0;
        while (gaps.find()) {
            if (gaps.start() > done) {
                pieces.add(new Body.Piece.Html(html.substring(done, gaps.start())));
            }
            pieces.add(
                    gaps.group(1) != null
                            ? new Body.Piece.Target(targets.get(Integer.parseInt(gaps.group(1))))
                            : new Body.Piece.Phone(gaps.group(2)));
            done = gaps.end();
        }
        if (done < html.length()) {
            pieces.add(new Body.Piece.Html(html.substring(done)));
        }
        return pieces;
    }
}
