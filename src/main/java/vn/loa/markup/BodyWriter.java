package vn.loa.markup;

import java.util.ArrayList;
import java.util.List;

/**
 * Writes a body from front to back: its HTML, its words, headings and links.
 *
 * <p>Text comes in parts and is set once a tag ends it, as a browser joins it. What cannot surely
 * be written as {@link HtmlBody} would, is refused: {@link #isSure()} then says no.
 */
final class BodyWriter {

    private static final int NOWHERE = -1;

    private final Places places;
    private final HtmlPieces html = new HtmlPieces();
    private final Words words = new Words();
    private final RunOfText setting;
    private final StringBuilder text = new StringBuilder();
    private final List<Body.Link> links = new ArrayList<>();
    private final List<Body.Heading> headings = new ArrayList<>();
    private final Ids ids = new Ids();

    // Where a class may be put into the tag of an item whose words are still to come.
    private int item = NOWHERE;
    private boolean inLink;
    private int linkWords;
    private int link = NOWHERE;
    private final StringBuilder shown = new StringBuilder();
    private boolean behindPicture;
    private boolean asItIs;
    private boolean sure = true;

    /**
     * @param services what the numbers in shielded text stand for
     */
    BodyWriter(Places places, List<String> services) {
        this.places = places;
        this.setting = new RunOfText(html, words, services);
    }

    boolean isSure() {
        return sure;
    }

    void refuse() {
        sure = false;
    }

    Body body(List<Body.PhoneReference> phones) {
        return new Body(html.pieces(), headings, links, phones, words.since(0));
    }

    /** Ends the line, unless nothing stands on it. */
    void line() {
        setText();
        if (!html.isAtLineStart()) {
            html.raw("\n");
        }
        words.apart();
    }

    /** Keeps the words of two blocks on one line apart. */
    void apart() {
        setText();
        words.apart();
    }

    void open(String tag) {
        startTag(tag).raw(">");
    }

    void open(String tag, String attribute, String value) {
        attribute(startTag(tag), attribute, value).raw(">");
    }

    void close(String tag) {
        setText();
        item = NOWHERE;
        behindPicture = false;
        html.raw("</").raw(tag).raw(">");
    }

    private HtmlPieces startTag(String tag) {
        setText();
        partFromPicture();
        html.raw("<").raw(tag);
        if (tag.equals("li")) {
            item = html.length();
        } else if (!tag.equals("p")) {
            item = NOWHERE;
        }
        return html;
    }

    private HtmlPieces attribute(HtmlPieces tag, String name, String value) {
        check(value);
        return tag.attribute(name, value);
    }

    private void check(String value) {
        for (int i = 0; i < value.length(); i++) {
            sure = sure && value.charAt(i) >= ' ' && !RunOfText.isOdd(value, i);
        }
    }

    /**
     * @param align class of the cell, or empty
     * @param columns it spans
     */
    void openCell(boolean heads, String align, int columns) {
        apart();
        HtmlPieces tag = startTag(heads ? "th" : "td");
        if (columns > 1) {
            tag.attribute("colspan", String.valueOf(columns));
        }
        if (heads) {
            tag.attribute("scope", "col");
        }
        if (!align.isEmpty()) {
            tag.attribute("class", align);
        }
        tag.raw(">");
    }

    void lineBreak() {
        open("br");
        words.apart();
        text("\n");
    }

    /** Text in which every space counts. */
    void textAsItIs(String given) {
        setText();
        asItIs = true;
        text(given);
        setText();
        asItIs = false;
    }

    void heading(int level, Runnable content) {
        line();
        HtmlPieces tag = startTag("h" + level);
        int tagEnd = tag.length();
        int firstGap = tag.gaps();
        int firstWord = words.length();
        tag.raw(">");
        content.run();
        close("h" + level);
        String title = words.since(firstWord);
        String id = ids.ofHeading(title);
        html.insert(tagEnd, " id=\"" + id + "\"", firstGap);
        headings.add(new Body.Heading(level, id, title));
        line();
    }

    /**
     * @param title as written, or null
     */
    void openLink(String address, String title) {
        sure = sure && !inLink;
        inLink = true;
        HtmlPieces tag = startTag("a");
        linkWords = words.length();
        shown.setLength(0);
        link = HtmlBody.isInternalNote(address) ? NOWHERE : links.size();
        address(tag, "href", address, "", false);
        if (title != null) {
            attribute(tag, "title", title);
        }
        tag.raw(">");
    }

    void closeLink() {
        close("a");
        inLink = false;
        if (link != NOWHERE) {
            links.set(link, links.get(link).showing(words.since(linkWords) + shown));
        }
    }

    /**
     * @param title as written, or null
     */
    void picture(String address, String alt, String title) {
        HtmlPieces tag = startTag("img");
        address(tag, "src", address, alt, true);
        attribute(tag, "alt", alt);
        shown.append(' ').append(alt);
        if (title != null) {
            attribute(tag, "title", title);
        }
        tag.raw(">");
        behindPicture = true;
    }

    /** Words before and behind a picture are apart. */
    private void partFromPicture() {
        if (behindPicture) {
            words.apart();
            behindPicture = false;
        }
    }

    private void address(
            HtmlPieces tag, String attribute, String address, String words, boolean picture) {
        check(address);
        sure = sure && SafeHtml.allows(picture ? "img" : "a", attribute, address);
        tag.attribute(attribute, new Body.Piece.Target(address));
        if (!HtmlBody.isInternalNote(address)) {
            links.add(new Body.Link(address, picture, words, places.ofLink(address)));
        }
    }

    void text(String part) {
        text.append(part);
    }

    private void setText() {
        if (text.length() > 0) {
            String whole = item == NOWHERE ? text.toString() : withoutBox(text.toString());
            text.setLength(0);
            item = NOWHERE;
            partFromPicture();
            sure = sure && setting.set(whole, asItIs);
        }
    }

    private String withoutBox(String written) {
        String trimmed = written.stripLeading();
        String left = HtmlBody.withoutBox(trimmed);
        if (left.equals(trimmed)) {
            return written;
        }
        // The space behind a box alone would go with it, even the end of the line.
        sure = sure && !left.isEmpty();
        html.insert(item, " class=\"task\"", html.gaps());
        return left;
    }
}
