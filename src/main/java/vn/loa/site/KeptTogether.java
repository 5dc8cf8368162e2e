package vn.loa.site;

import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Marks what a line must not end inside of: the symbol of a document, a range of years, a number
 * and its unit. Only a span of the style sheet holds them, no unseen letters, so what is copied,
 * searched for and read aloud stays as it was written. A date or a time needs no mark: browsers end
 * no line behind their slash or colon.
 */
final class KeptTogether implements TextRuns.Pass {

    private static final Set<String> LEFT_ALONE =
            Set.of("code", "pre", "script", "style", "svg", "textarea", "option", "title");

    /** Letters that fit on a screen of 320 pixels at the size of text, and in a card's border. */
    private static final int LONGEST = 24;

    /** Of what is longer than the longest nothing is kept together, so no run is read further. */
    private static final String REST = "(?:[\\p{L}\\p{N}]|&amp;){0,40}";

    private static final String CAPITALS = "\\p{Lu}" + REST;
    private static final String SYMBOL =
            "(?:\\d[\\d/]*/|(?=\\p{Lu}{2}))" + CAPITALS + "(?:-\\p{Lu}{2}" + REST + "){1,8}";
    private static final String NUMBER = "\\d(?:[\\d.,]{0,40}\\d)?%?";
    private static final String RANGE = NUMBER + "(?:(?: [–×-] |[–×-])" + NUMBER + "){1,8}";
    private static final String UNIT =
            Stream.of(
                            "%|[kKMG]B|[cmk]?m|g/m²|s|px",
                            "tuổi|giây|phút|giờ|ngày|tháng(?: \\d+)?|năm|người|trang|xã|tỉnh",
                            "years?|months?|weeks?|days?|hours?|minutes?|seconds?|pages?|people",
                            "January|February|March|April|May|June|July|August|September",
                            "October|November|December")
                    .collect(Collectors.joining("|", "(?:", ")"));
    // "năm 2023 tỉnh Mẫu": the number is the year's, the next word begins another thought.
    private static final String COUNT = "(?<![Nn]ăm )" + NUMBER + " " + UNIT;

    /** Words that a number follows: without it they say nothing. */
    private static final String COUNTED =
            "(?:[Bb]ài|[Tt]háng|[Nn]gày|[Đđ]iều|[Kk]hoản|[Bb]ước|[Ll]ớp|[Pp]hần|[Mm]ục|[Ss]ố"
                    + "|[Aa]rticle|[Cc]lause|[Ll]esson|[Ss]tep|[Gg]rade|[Pp]art)";

    /** "Mỗi ngày 4 giờ" counts hours, and a number of several groups is one to call. */
    private static final String NUMBERED =
            "(?:[Nn]ăm \\d{4}|"
                    + COUNTED
                    + " (?:"
                    + SYMBOL
                    + "|\\d(?:[\\d./]*\\d)?(?: tháng \\d+)?))"
                    + "(?![/.,–-]?[\\p{L}\\p{N}]| \\d| [–-] \\d| (?:giờ|phút|giây|tuổi)\\b)";

    /** A number to call within a text; alone in a link it has a style of its own. */
    private static final String PHONE = "(?<=[ (])(?<!\\d )\\+?\\d{2,4}(?: \\d{2,4}){2,5}";

    /** A place of one or two syllables behind what it is; longer names need their spaces. */
    private static final String PLACE =
            "(?:[Xx]ã|[Hh]uyện|[Tt]ỉnh|[Pp]hường) (?:\\p{Lu}\\p{L}{1,6} )?\\p{Lu}\\p{L}{1,6}"
                    + "(?! (?:- )?\\p{Lu})";

    /** What units begin with. */
    private static final String UNIT_LETTERS = "%kKMGcmgspxtnywdhJFASOND";

    /** What the words before numbers end with; the symbols among these have a line that joins. */
    private static final String LABEL_ENDS = "iygmuncpốet";

    /** What the words before names of places end with. */
    private static final List<String> PLACE_ENDS = List.of("xã", "Xã", "uyện", "ỉnh", "ường");

    private static final Pattern WHOLE =
            Pattern.compile(
                    "(?<![\\p{L}\\p{N}.,/:+–-])(?:"
                            + PHONE
                            + "|"
                            + SYMBOL
                            + "|"
                            + RANGE
                            + "(?: "
                            + UNIT
                            + ")?|"
                            + COUNT
                            + "|"
                            + NUMBERED
                            + "|"
                            + PLACE
                            + ")(?![\\p{L}\\p{N}%])");

    private static final long BODY = Tag.name("body");

    private final OpenElements leftAlone = new OpenElements(LEFT_ALONE);
    private boolean inBody;

    @Override
    public void meet(Tag tag) {
        inBody = inBody || tag.name() == BODY;
        if (inBody) {
            leftAlone.meet(tag, tag.isAsWritten());
        }
    }

    /**
     * Whether there is a line that joins, or a number with a word behind it that begins as a unit
     * does: most stretches of text have neither.
     */
    @Override
    public boolean mayChange(char[] html, int start, int end) {
        if (!inBody || !leftAlone.none()) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = html[i];
            if (c >= 'a' && c <= 'z') {
                continue;
            }
            boolean whole =
                    c == ' '
                            ? isLabelled(html, i, start, end)
                            : joins(c) || isCounted(html, i, end);
            if (whole) {
                return true;
            }
        }
        return false;
    }

    /** Whether a space may stand before a number or name, behind its label or its first digits. */
    private static boolean isLabelled(char[] text, int space, int start, int end) {
        if (space == start || space + 1 == end) {
            return false;
        }
        char before = text[space - 1];
        char next = text[space + 1];
        if (next >= '0' && next <= '9') {
            return LABEL_ENDS.indexOf(before) >= 0 || before >= '0' && before <= '9';
        }
        return "ãnhg".indexOf(before) >= 0
                && Character.isUpperCase(next)
                && PLACE_ENDS.stream().anyMatch(place -> ends(text, start, space, place));
    }

    private static boolean ends(char[] text, int start, int end, String letters) {
        int from = end - letters.length();
        boolean same = from >= start;
        for (int i = 0; same && i < letters.length(); i++) {
            same = text[from + i] == letters.charAt(i);
        }
        return same;
    }

    private static boolean joins(char c) {
        return c == '-' || c == '–' || c == '×';
    }

    private static boolean isCounted(char[] html, int at, int end) {
        char c = html[at];
        return (c >= '0' && c <= '9' || c == '%')
                && at + 2 < end
                && html[at + 1] == ' '
                && UNIT_LETTERS.indexOf(html[at + 2]) >= 0;
    }

    @Override
    public String changed(String text) {
        return WHOLE.matcher(text).replaceAll(KeptTogether::span);
    }

    private static String span(MatchResult found) {
        String whole = found.group();
        return Matcher.quoteReplacement(
                whole.replace("&amp;", "&").length() > LONGEST
                        ? whole
                        : "<span class=\"whole\">" + whole + "</span>");
    }
}
