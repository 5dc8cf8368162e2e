package vn.loa.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where a line of Vietnamese may break: after a space, and in long web addresses, nowhere else.
 * Dates (30/7), numbers of documents, ranges and telephone numbers written in groups stay on one
 * line, a number keeps its unit, words of two syllables stay whole, and the last syllable of a
 * paragraph never stands alone.
 */
final class WordBreaks implements FSTextBreaker {

    /** +84 981 84 84 84; 1900 96 96 80; 24 giờ; 15 - 18. */
    private static final Pattern KEPT_TOGETHER =
            Pattern.compile(
                    "\\+?\\d[\\d./-]*(?: [–-])?(?: \\d[\\d./-]*)++|\\d+ (?:giờ|phút|tuổi|ngày|mm)");

    /** A web address of {@code LONG_ADDRESS} letters or more: too wide for a narrow column. */
    private static final Pattern ADDRESS =
            Pattern.compile("[\\p{Alnum}-]+(?:\\.[\\p{Alnum}-]+)++(?:/[\\p{Alnum}./-]*)?");

    private static final int LONG_ADDRESS = 19;
    private static final int LONG_PART = 17;
    private static final int SHORT_REST = 6;
    private static final Pattern IN_ADDRESS = Pattern.compile("(?=\\.)|(?<=/)");

    /** Paragraphs with fewer breaks than this are lines of display: their writer breaks them. */
    private static final int A_PARAGRAPH = 4;

    /** Letters of a last line that looks lost, and of one too long for a narrow column. */
    private static final int SHORT_END = 9;

    private static final int LONG_END = 13;

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
        var isParagraph = breaks.size() >= A_PARAGRAPH && !isSpace(text.charAt(text.length() - 1));
        if (isParagraph) {
            breaks.remove(breaks.size() - 1);
        }
        breaks.removeIf(at -> Compounds.hold(text, at) || isLoneDash(text, at));
        if (isParagraph) {
            lengthenEnd(text, breaks);
        }
        breaks.addAll(inAddresses(text));
        breaks.add(text.length());
        breaks.sort(null);
        return breaks;
    }

    /** Gives a last line of two short syllables company, unless that would make it long. */
    private static void lengthenEnd(String text, List<Integer> breaks) {
        var last = breaks.size() - 1;
        if (last > 0
                && text.length() - breaks.get(last) < SHORT_END
                && text.length() - breaks.get(last - 1) <= LONG_END) {
            breaks.remove(last);
        }
    }

    /**
     * Before each dot and behind each slash of addresses that are long; within a part of many
     * letters before its hyphens, else anywhere, but not near its ends. A hyphen at the end of a
     * line would seem to be no part of the address.
     */
    private static List<Integer> inAddresses(String text) {
        var breaks = new ArrayList<Integer>();
        var addresses = ADDRESS.matcher(text);
        while (addresses.find()) {
            if (addresses.group().length() < LONG_ADDRESS) {
                continue;
            }
            int start = addresses.start();
            for (String part : IN_ADDRESS.split(addresses.group())) {
                for (int i = SHORT_REST;
                        part.length() > LONG_PART && i <= part.length() - SHORT_REST;
                        i++) {
                    if (part.indexOf('-') < 0 || part.charAt(i) == '-') {
                        breaks.add(start + i);
                    }
                }
                start += part.length();
                if (start < addresses.end()) {
                    breaks.add(start);
                }
            }
        }
        return breaks;
    }

    /** A dash between two words stands at the end of a line, never at the head of one. */
    private static boolean isLoneDash(String text, int at) {
        return (text.charAt(at) == '-' || text.charAt(at) == '–')
                && at + 1 < text.length()
                && isSpace(text.charAt(at + 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t';
    }
}
