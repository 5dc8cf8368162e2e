package vn.loa.markup;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;

/**
 * The lines with digits that a finished file shows or has read aloud, of a page gathered while its
 * start tags are walked over. What stands in one line is one run of words, however many elements
 * divide it; {@code |} stands between others.
 */
public final class ShownWords {

    private static final Pattern TEXTS =
            Pattern.compile("\\.(?:txt|md|csv|json|webmanifest|ics|vcf|yaml|yml|vtt|srt)$");

    /** A line with fewer digits shows no number that anybody calls. */
    private static final int FEWEST_DIGITS = 3;

    /** Bytes that divide, are digits, or begin signs that may be. */
    private static final boolean[] LOOKED_AT = new boolean[256];

    static {
        for (int c = 0; c < 256; c++) {
            LOOKED_AT[c] = c == '<' || isDigit((byte) c) || c == '&' || c == 0xC2 || c >= 0xD9;
        }
    }

    private final byte[] html;
    private byte[] words = new byte[256];
    private int length;

    /** The element whose start tag was read last, and the place behind it. */
    private String last = "";

    private int from;
    private boolean json;

    /** Where the line begins, and how many digits it has so far. */
    private int line;

    private int digits;
    private boolean betweenElements;

    /**
     * @param html in UTF-8
     */
    ShownWords(byte[] html) {
        this.html = html;
    }

    /**
     * Lines with digits of a page that is to be set on paper or drawn, and what its styles draw.
     */
    public static String ofPage(String html) {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        var tags = new StartTags(bytes);
        return walked(bytes, tags).found(tags.mayHide());
    }

    private static ShownWords walked(byte[] html, StartTags tags) {
        var words = new ShownWords(html);
        while (tags.next()) {
            words.read(tags);
        }
        return words;
    }

    /**
     * Lines with digits of a file that is no page of ours: copied or made, with marks or without.
     *
     * @param path with the ending that says what it is
     */
    public static String in(String path, byte[] bytes) {
        return switch (FileKind.of(path, bytes)) {
            case PAGE, XML, MARKUP -> MarkedText.of(bytes).map(ShownWords::ofPage).orElse("");
            case STYLE -> TemplateText.ofStyle(new String(bytes, StandardCharsets.UTF_8));
            case OTHER -> TEXTS.matcher(path).find() ? ofText(path, bytes) : "";
            case PDF, CLOSED -> "";
        };
    }

    private static String ofText(String path, byte[] bytes) {
        return whole(path, new String(bytes, StandardCharsets.UTF_8))
                .lines()
                .filter(line -> line.chars().filter(Character::isDigit).count() >= FEWEST_DIGITS)
                .collect(Collectors.joining("|"));
    }

    /** Long lines of a calendar go on in the next, behind a space; cells of a table stand apart. */
    private static String whole(String path, String text) {
        if (path.endsWith(".ics")) {
            return text.replaceAll("\\r?\\n ", "");
        }
        return path.endsWith(".csv") ? text.replaceAll("[,;\t]", "|") : text;
    }

    /** Takes the start tag that was read last, and what stands before it. */
    void read(StartTags tag) {
        passText(tag.start());
        if (!isWithinALine(tag.name())) {
            endLine(tag.start(), tag.end());
        }
        for (int i = 0; i < tag.attributes(); i++) {
            String name = tag.attribute(i);
            if (isSaid(name) && hasDigits(tag, i)) {
                add("|" + tag.value(name) + "|");
            }
        }
        last = tag.name();
        json = last.equals("script") && tag.value("type").endsWith("json");
        from = tag.end();
    }

    /**
     * All lines with digits, once the page has been walked over.
     *
     * @param mayHide whether browsers may cut it otherwise: words as they cut it are then among
     *     them
     */
    String found(boolean mayHide) {
        String found = found();
        if (!mayHide) {
            return found;
        }
        String again = Jsoup.parse(new String(html, StandardCharsets.UTF_8)).outerHtml();
        byte[] plain = again.getBytes(StandardCharsets.UTF_8);
        return found + "|" + walked(plain, new StartTags(plain)).found();
    }

    private String found() {
        passText(html.length);
        endLine(html.length, html.length);
        String found = new String(words, 0, length, StandardCharsets.UTF_8);
        return found.indexOf('&') < 0
                ? found
                : Parser.unescapeEntities(found, false).replace('\u00a0', ' ');
    }

    /** Counts digits from the last start tag to a place, and ends lines on the way. */
    private void passText(int to) {
        int end = Math.min(to, html.length);
        if (last.equals("style")) {
            String style = new String(html, from, Math.max(0, end - from), StandardCharsets.UTF_8);
            add("|" + TemplateText.ofStyle(style) + "|");
            line = end;
        } else if (last.equals("script") && !json) {
            line = end;
        } else {
            count(end);
        }
    }

    private void count(int end) {
        byte[] bytes = html;
        for (int i = from; i < end; i++) {
            byte c = bytes[i];
            if (!LOOKED_AT[c & 0xFF]) {
                continue;
            }
            if (c == '<') {
                i = passTag(i, end);
            } else if (isDigit(c)) {
                digits++;
            } else if (mayBeDigits(i)) {
                digits = FEWEST_DIGITS;
            }
        }
    }

    /** Elements that do not divide a line. A link does: no number goes on in the next one. */
    private static boolean isWithinALine(String element) {
        return switch (element) {
            case "abbr", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em" ->
                    true;
            case "font", "i", "ins", "kbd", "label", "mark", "output", "q", "rb", "rt", "ruby" ->
                    true;
            case "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time" -> true;
            case "tspan", "tt", "u", "var", "wbr" -> true;
            default -> false;
        };
    }

    /** Attributes that are shown or read aloud, or that a style can draw. */
    private static boolean isSaid(String attribute) {
        return switch (attribute) {
            case "class", "href", "id", "rel", "type", "src", "lang" -> false;
            case "aria-label", "aria-description", "aria-valuetext", "title", "alt" -> true;
            case "content", "value", "placeholder", "label", "summary" -> true;
            default -> attribute.startsWith("data-");
        };
    }

    /** Addresses, which pages are full of, are no words. */
    private boolean hasDigits(StartTags tag, int attribute) {
        int start = tag.valueStart(attribute);
        if (start < html.length && (html[start] == '.' || html[start] == '#')
                || begins("http", start)) {
            return false;
        }
        int found = 0;
        for (int i = tag.valueStart(attribute); i < tag.valueEnd(attribute); i++) {
            byte c = html[i];
            found += isDigit(c) ? 1 : LOOKED_AT[c & 0xFF] && mayBeDigits(i) ? FEWEST_DIGITS : 0;
        }
        return found >= FEWEST_DIGITS;
    }

    /** Digits of other scripts and shapes, or written as their numbers. */
    private boolean mayBeDigits(int place) {
        int c = html[place] & 0xFF;
        int next = place + 1 < html.length ? html[place + 1] & 0xFF : 0;
        return switch (c) {
            case '&' -> next == '#';
            case 0xC2 -> next == 0xB2 || next == 0xB3 || next == 0xB9;
            case 0xE1 -> next != 0xBA && next != 0xBB;
            case 0xE2 -> next != 0x80;
            default -> c >= 0xD9;
        };
    }

    /** Passes the end of an element, or a comment. */
    private int passTag(int place, int end) {
        int close = close(place, end);
        boolean ends = place + 1 < end && html[place + 1] == '/';
        if (digits > 0 && ends && !isWithinALine(name(place + 2, close))) {
            endLine(place, close + 1);
        }
        return close;
    }

    private void endLine(int end, int next) {
        if (digits >= FEWEST_DIGITS) {
            add((byte) '|');
            copy(end);
            add((byte) '|');
        }
        line = next;
        digits = 0;
    }

    /** Copies a line without its tags, with one space for several. */
    private void copy(int end) {
        for (int i = line; i < end; i++) {
            if (html[i] == '<') {
                int close = close(i, end);
                boolean ends = i + 1 < end && html[i + 1] == '/';
                if (ends && !isWithinALine(name(i + 2, close))) {
                    add((byte) '|');
                }
                betweenElements = true;
                i = close;
            } else {
                i = copyLetter(i);
            }
        }
    }

    /** One space for several; a space that does not break is one too. */
    private int copyLetter(int place) {
        byte c = html[place];
        boolean fixed =
                c == (byte) 0xC2 && place + 1 < html.length && html[place + 1] == (byte) 0xA0;
        boolean space = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || fixed;
        if (!space) {
            addApart(c);
        } else if (length > 0 && words[length - 1] != ' ') {
            add((byte) ' ');
        }
        return fixed ? place + 1 : place;
    }

    /** The last place of a tag, of a comment, of what begins a text of another kind. */
    private int close(int place, int end) {
        if (beginsMarkup("<![CDATA[", place, end)) {
            return place + "<![CDATA[".length() - 1;
        }
        boolean comment = beginsMarkup("<!--", place, end);
        int close = place + 1;
        while (close < end && !(html[close] == '>' && (!comment || isCommentEnd(close, place)))) {
            close++;
        }
        return close;
    }

    private boolean begins(String sign, int place) {
        boolean same = place + sign.length() <= html.length;
        for (int i = 0; same && i < sign.length(); i++) {
            same = html[place + i] == sign.charAt(i);
        }
        return same;
    }

    private boolean beginsMarkup(String sign, int place, int end) {
        return place + 1 < end && html[place + 1] == '!' && begins(sign, place);
    }

    private boolean isCommentEnd(int close, int start) {
        return close > start + 4 && html[close - 1] == '-' && html[close - 2] == '-';
    }

    private String name(int start, int end) {
        int stop = start;
        while (stop < end && html[stop] > ' ' && html[stop] != '/') {
            stop++;
        }
        return new String(html, start, stop - start, StandardCharsets.ISO_8859_1);
    }

    /** Letters of one element do not go on the digits of another, as digits do. */
    private void addApart(byte letter) {
        boolean apart =
                betweenElements
                        && length > 0
                        && isDigit(letter) != isDigit(words[length - 1])
                        && isLetterOrDigit(letter)
                        && isLetterOrDigit(words[length - 1]);
        betweenElements = false;
        if (apart) {
            add((byte) ' ');
        }
        add(letter);
    }

    private void add(String text) {
        for (byte letter : text.getBytes(StandardCharsets.UTF_8)) {
            add(letter);
        }
    }

    private void add(byte letter) {
        if (length == words.length) {
            words = Arrays.copyOf(words, 2 * length);
        }
        words[length++] = letter;
    }

    private static boolean isDigit(byte letter) {
        return letter >= '0' && letter <= '9';
    }

    private static boolean isLetterOrDigit(byte letter) {
        return letter < 0 || Character.isLetterOrDigit(letter);
    }
}
