package vn.loa.markup;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Position;

/**
 * The text of one thing written, ready to be set into a page.
 *
 * @param pieces sanitised HTML with gaps where an address or a phone number belongs
 * @param headings in document order, levels 2 to 6
 * @param links every link and picture, with the place where it was written
 * @param phones every {@code {{phone …}}} with its place
 * @param text the words alone, for search and reading time; phone references stand as they were
 *     written
 */
public record Body(
        List<Piece> pieces,
        List<Heading> headings,
        List<Link> links,
        List<PhoneReference> phones,
        String text) {

    /** {@code {{phone tong-dai-111}}}: the number of a service, looked up when the page is set. */
    public static final Pattern PHONE =
            Pattern.compile("\\{\\{[\\s\u00a0]*phone[\\s\u00a0]+([A-Za-z0-9_-]+)[\\s\u00a0]*}}");

    public static final Body EMPTY = new Body(List.of(), List.of(), List.of(), List.of(), "");

    /** A stretch of HTML, or a gap to fill. */
    public sealed interface Piece {
        record Html(String html) implements Piece {}

        /** The value of a href or src, as written. */
        record Target(String target) implements Piece {}

        record Phone(String service) implements Piece {}
    }

    public record Heading(int level, String id, String text) {}

    /**
     * @param target as written
     * @param picture whether a picture is shown rather than a page linked
     * @param words what is shown for it: its text, then what its pictures show; those of a picture
     *     are what it shows
     */
    public record Link(String target, boolean picture, String words, Position at) {

        Link showing(String words) {
            return new Link(target, picture, words, at);
        }
    }

    public record PhoneReference(String service, Position at) {}

    /** Gives gaps their content when the body is set into a page. */
    public interface References {
        /** The address to write for a target; it is escaped afterwards. */
        String address(String target);

        /** The number a service answers, as HTML that needs no further escaping. */
        String phone(String service);
    }

    public Body {
        pieces = List.copyOf(pieces);
        headings = List.copyOf(headings);
        links = List.copyOf(links);
        phones = List.copyOf(phones);
    }

    public boolean isEmpty() {
        return pieces.isEmpty();
    }

    /** The body as HTML for one page. */
    public String html(References references) {
        var html = new StringBuilder();
        for (Piece piece : pieces) {
            if (piece instanceof Piece.Html part) {
                html.append(part.html());
            } else if (piece instanceof Piece.Target target) {
                html.append(escaped(references.address(target.target())));
            } else if (piece instanceof Piece.Phone phone) {
                html.append(references.phone(phone.service()));
            }
        }
        return html.toString();
    }

    /**
     * A plain text with its phone references replaced by what the look-up gives for the service's
     * id.
     */
    public static String withPhones(String text, UnaryOperator<String> phone) {
        return PHONE.matcher(text)
                .replaceAll(match -> Matcher.quoteReplacement(phone.apply(match.group(1))));
    }

    private static String escaped(String address) {
        return address.replace("&", "&amp;").replace("\"", "&quot;").replace("<", "&lt;");
    }
}
