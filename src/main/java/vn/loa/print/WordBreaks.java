package vn.loa.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a line of Vietnamese may break: after a space, and nowhere else. Dates (30/7), numbers of
 * documents, ranges and telephone numbers written in groups stay on one line, a number keeps its
 * unit, and the last syllable of a paragraph never stands alone.
 */
final class WordBreaks implements FSTextBreaker {

    /** +84 981 84 84 84; 1900 96 96 80; 24 giờ; 15 - 18. */
    private static final Pattern KEPT_TOGETHER =
            Pattern.compile(
                    "\\+?\\d[\\d./-]*(?: [–-])?(?: \\d[\\d./-]*)+|\\d+ (?:giờ|phút|tuổi|ngày|mm)");

    /** Paragraphs with fewer breaks than this are lines of display: their writer breaks them. */
    private static final int A_PARAGRAPH = 4;

    private List<Integer> breaks = List.of();
    private int next;

    @Override
    public void setText(String text) {
        breaks = breaks(text);
        next = 0;
    }

    @Override
    public int next() {
        return next < breaks.size() ? breaks.get(next++) : -1;
    }

    /** Offsets at which a next line may begin, the end of the text included. */
    static List<Integer> breaks(String text) {
        var breaks = new ArrayList<Integer>();
        for (var i = 1; i < text.length(); i++) {
            if (isSpace(text.charAt(i - 1)) && !isSpace(text.charAt(i))) {
                breaks.add(i);
            }
        }
        var tokens = KEPT_TOGETHER.matcher(text);
        while (tokens.find()) {
            breaks.removeIf(at -> at > tokens.start() && at < tokens.end());
        }
        if (breaks.size() >= A_PARAGRAPH && !isSpace(text.charAt(text.length() - 1))) {
            breaks.remove(breaks.size() - 1);
        }
        breaks.add(text.length());
        return breaks;
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
