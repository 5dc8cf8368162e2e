package vn.loa.check;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.markup.Body;
import vn.loa.source.Diagnostic;

/**
 * A link that shows a number calls that number, however either is spelled. Who reads 111 and taps
 * it must not reach somebody else.
 */
public final class LinkDialsWhatItShows implements Rule {

    /** What stands behind the number is an extension, a pause or the words of a message. */
    private static final Pattern CALL = Pattern.compile("(tel|sms):/*([^;?,pw]*).*");

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        List<String> known = known(publication);
        return publication.contents().stream()
                .flatMap(content -> content.body().links().stream())
                .filter(link -> !link.picture())
                .flatMap(link -> problem(link, publication, known).stream());
    }

    /** Numbers of all services, as they are dialled. */
    private static List<String> known(Publication publication) {
        return publication.all(Service.class, publication.settings().language()).stream()
                .flatMap(service -> service.phones().stream())
                .map(phone -> national(phone.dialled()))
                .toList();
    }

    private static Optional<Diagnostic> problem(
            Body.Link link, Publication publication, List<String> known) {
        Matcher call = CALL.matcher(Seen.address(link.target()).toLowerCase(Locale.ROOT));
        if (!call.matches()) {
            return Optional.empty();
        }
        String dialled = national(call.group(2).replaceAll("[.()\u2010-\u2014/-]", ""));
        String words = publication.withPhones(link.words());
        String seen = Seen.plain(words);
        ShownNumbers shown = ShownNumbers.in(seen);
        return other(shown, dialled, known)
                .or(() -> Seen.isTurned(words) ? shown.first() : Optional.empty())
                .map(number -> diagnostic(link, call.group(1), call.group(2), number, seen));
    }

    /** A number that is shown where another is dialled. */
    private static Optional<String> other(ShownNumbers shown, String dialled, List<String> known) {
        boolean said = shown.first(number -> national(number).equals(dialled)).isPresent();
        return said
                ? shown.without(number -> national(number).equals(dialled))
                        .first(number -> known.contains(national(number)))
                : shown.first();
    }

    private static Diagnostic diagnostic(
            Body.Link link, String scheme, String dialled, String shown, String words) {
        String target = scheme + ":" + shown;
        String mended =
                link.at().file().endsWith(".adoc")
                        ? "link:" + target + "[" + words + "]"
                        : "[" + words + "](" + target + ")";
        return Diagnostic.error(
                        "link-dials-other",
                        link.at(),
                        "liên kết ghi số “" + shown + "” nhưng lại gọi số “" + dialled + "”",
                        "the link shows \"" + shown + "\" and dials \"" + dialled + "\"")
                .suggesting(
                        "nếu số đúng là " + shown + " thì viết: " + mended,
                        "if " + shown + " is right, write: " + mended);
    }

    /** {@code +84}, {@code 0084} and a leading 0 begin the same numbers. */
    private static String national(String number) {
        String inside = number.replaceFirst("^(?:\\+|00)84(?:0(?=\\d{9}))?", "+");
        boolean isShort = inside.length() <= 6;
        return inside.equals(number) ? number : inside.replaceFirst("\\+", isShort ? "" : "0");
    }
}
