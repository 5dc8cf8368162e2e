package vn.loa.markup;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Walks over the start tags of an HTML page, as browsers cut it, without building a tree: ten times
 * cheaper, which counts where every page of a site is read. Comments and what stands in scripts and
 * styles are passed over.
 */
final class StartTags {

    /** Elements whose content is text, whatever stands in it. */
    private static final Set<String> TEXT_ONLY =
            Set.of("script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes");

    private record Attribute(String name, int start, int end) {}

    /** Names that pages are full of: each is kept once, not cut out of the page again and again. */
    private static final String[] COMMON =
            common(
                    "a abbr article aside body button caption dd details div dl dt em footer form h1 h2"
                            + " h3 h4 head header html img input label li link main meta nav ol p path"
                            + " script section span strong summary svg table tbody td th thead time"
                            + " title tr ul action alt aria-current aria-hidden aria-label"
                            + " aria-labelledby charset class content data-exit data-means data-until"
                            + " datetime height hidden href hreflang id lang media method name"
                            + " placeholder property rel role scope sizes src tabindex target type"
                            + " value viewBox width");

    private static String[] common(String names) {
        var table = new String[512];
        for (String name : names.split(" ")) {
            int number = 0;
            for (int i = 0; i < name.length(); i++) {
                number = next(number, name.charAt(i));
            }
            table[number & table.length - 1] = name;
        }
        return table;
    }

    private static int next(int number, int letter) {
        return number * 31 + letter;
    }

    /** Bytes of no UTF-8, those that shift to other letters, and one in what ends oddly. */
    private static final boolean[] ODD = new boolean[256];

    static {
        for (int odd : new int[] {0, 0x1B, '!', 0xFE, 0xFF}) {
            ODD[odd] = true;
        }
    }

    private final byte[] bytes;

    /** One letter for each byte: what matters here is ASCII, and bytes need no decoding. */
    private final String html;

    private final List<Attribute> attributes = new ArrayList<>();
    private final Set<String> ended = new HashSet<>();
    private String name = "";
    private int at;
    private int start;

    /** Where the first end tag of a link since the last start tag begins; -1 without one. */
    private int linkEnd;

    /**
     * @param html in UTF-8
     */
    StartTags(byte[] html) {
        this.bytes = html;
        this.html = new String(html, StandardCharsets.ISO_8859_1);
    }

    /**
     * Whether browsers may end something elsewhere than we do, or read other letters, so that
     * something may stand there that we passed over.
     */
    boolean mayHide() {
        for (int i = 0; i < bytes.length; i++) {
            if (ODD[bytes[i] & 0xFF] && mayHideAt(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean mayHideAt(int place) {
        return bytes[place] != '!'
                || html.startsWith("--!>", place - 2)
                || html.startsWith("<![CDATA[", place - 1);
    }

    /**
     * Moves to the next start tag.
     *
     * @return false at the end of the page
     */
    boolean next() {
        linkEnd = -1;
        passText();
        for (at = html.indexOf('<', at); at >= 0; at = html.indexOf('<', at)) {
            char after = charAt(at + 1);
            if (isLetter(after)) {
                start = at;
                at++;
                readTag();
                return isWhole();
            } else if (after == '/' && isLetter(charAt(at + 2))) {
                int endTag = at;
                at += 2;
                readTag();
                ended.add(name);
                linkEnd = linkEnd < 0 && name.equals("a") ? endTag : linkEnd;
            } else if (html.startsWith("<!--", at)) {
                passTo("-->", at + 2);
            } else if (after == '!' || after == '?' || after == '/') {
                passTo(">", at + 2);
            } else {
                at++;
            }
        }
        at = html.length();
        return false;
    }

    /** Whether the tag read last has an end; browsers leave out one that has none. */
    private boolean isWhole() {
        return at <= html.length();
    }

    /** The name of the element, in small letters. */
    String name() {
        return name;
    }

    /** The place where the tag begins. */
    int start() {
        return start;
    }

    /** The place behind the tag. */
    int end() {
        return at;
    }

    /** Whether a link ended between the start tag before and this one, or the end of the page. */
    boolean haveEndedLink() {
        return linkEnd >= 0;
    }

    /** What stands from a place to where that link ended. */
    String linked(int from) {
        return decoded(html.substring(from, linkEnd));
    }

    /** Whether an end tag of that name, in small letters, stands before this place. */
    boolean haveEnded(String element) {
        return ended.contains(element);
    }

    /** Whether the element's content is passed over as text. */
    boolean holdsText() {
        return TEXT_ONLY.contains(name);
    }

    /** How many attributes it has. */
    int attributes() {
        return attributes.size();
    }

    /** Name of an attribute, as it is written. */
    String attribute(int number) {
        return attributes.get(number).name();
    }

    /** Where the value of an attribute begins. */
    int valueStart(int number) {
        return attributes.get(number).start();
    }

    /** The place behind the value of an attribute. */
    int valueEnd(int number) {
        return attributes.get(number).end();
    }

    boolean has(String attribute) {
        return find(attribute) != null;
    }

    /** The value of an attribute; empty when the tag does not have it. */
    String value(String attribute) {
        Attribute found = find(attribute);
        String value = found == null ? "" : decoded(html.substring(found.start(), found.end()));
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, true);
    }

    private static String decoded(String bytes) {
        for (int i = 0; i < bytes.length(); i++) {
            if (bytes.charAt(i) >= 0x80) {
                byte[] utf8 = bytes.getBytes(StandardCharsets.ISO_8859_1);
                return new String(utf8, StandardCharsets.UTF_8);
            }
        }
        return bytes;
    }

    private Attribute find(String wanted) {
        for (Attribute attribute : attributes) {
            if (attribute.name().equalsIgnoreCase(wanted)) {
                return attribute;
            }
        }
        return null;
    }

    /** Passes the content of an element that holds nothing but text. */
    private void passText() {
        if (!TEXT_ONLY.contains(name)) {
            return;
        }
        for (int end = html.indexOf("</", at); end >= 0; end = html.indexOf("</", end + 2)) {
            int after = end + 2 + name.length();
            if (html.regionMatches(true, end + 2, name, 0, name.length())
                    && !isPartOfName(charAt(after))) {
                at = end;
                return;
            }
        }
        at = html.length();
    }

    private void passTo(String end, int from) {
        int found = html.indexOf(end, from);
        at = found < 0 ? html.length() : found + end.length();
    }

    /** Reads a tag from its name to behind its end. */
    private void readTag() {
        name = small(readName('>'));
        attributes.clear();
        for (char c = charAt(at); at < bytes.length && c != '>'; c = charAt(at)) {
            if (isSpace(c) || c == '/') {
                at++;
            } else {
                readAttribute();
            }
        }
        at++;
    }

    /** Reads a name, the first letter whatever it is; one sign more may end it. */
    private String readName(char ends) {
        int start = at;
        int number = 0;
        char c = charAt(at);
        do {
            number = next(number, c);
            c = charAt(++at);
        } while (isPartOfName(c) && c != ends);
        String common = COMMON[number & COMMON.length - 1];
        boolean same =
                common != null && common.length() == at - start && html.startsWith(common, start);
        return same ? common : html.substring(start, at);
    }

    private void readAttribute() {
        String found = readName('=');
        passSpace();
        if (charAt(at) != '=') {
            attributes.add(new Attribute(found, at, at));
            return;
        }
        at++;
        passSpace();
        readValue(found);
    }

    private void readValue(String attribute) {
        char quote = charAt(at);
        if (quote == '"' || quote == '\'') {
            int end = html.indexOf(quote, at + 1);
            end = end < 0 ? html.length() : end;
            attributes.add(new Attribute(attribute, at + 1, end));
            at = Math.min(end + 1, html.length());
            return;
        }
        int start = at;
        while (at < html.length() && !isSpace(html.charAt(at)) && html.charAt(at) != '>') {
            at++;
        }
        attributes.add(new Attribute(attribute, start, at));
    }

    private void passSpace() {
        while (isSpace(charAt(at))) {
            at++;
        }
    }

    /** The letter at a place; 0 behind the end. */
    private char charAt(int place) {
        return place < bytes.length ? (char) (bytes[place] & 0xFF) : 0;
    }

    private boolean isPartOfName(char c) {
        return c != 0 && !isSpace(c) && c != '/' && c != '>';
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static String small(String name) {
        for (int i = 0; i < name.length(); i++) {
            if (name.charAt(i) >= 'A' && name.charAt(i) <= 'Z') {
                return name.toLowerCase(Locale.ROOT);
            }
        }
        return name;
    }
}
