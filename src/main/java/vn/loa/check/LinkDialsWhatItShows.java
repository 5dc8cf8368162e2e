package vn.loa.check;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * A link that shows a number calls that number, however either is spelled. Who reads 111 and taps
 * it must not reach somebody else.
 */
public final class LinkDialsWhatItShows implements Rule {

    /** What stands behind the number is an extension, a pause or the words of a message. */
    private static final Pattern CALL = Pattern.compile("(tel|sms):/*([^;?,pw]*).*");

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        Set<String> known = KnownNumbers.ofServices(publication);
        return publication.contents().stream()
                .flatMap(content -> content.body().links().stream())
                .filter(link -> !link.picture())
                .flatMap(
                        link ->
                                problem(
                                        link.target(),
                                        publication.withPhones(link.words()),
                                        link.at(),
                                        known)
                                        .stream());
    }

    /** What an address dials, as it is dialled in the country; absent when it calls nobody. */
    static Optional<String> dialled(String target) {
        Matcher call = CALL.matcher(Seen.address(target).toLowerCase(Locale.ROOT));
        return call.matches() ? Optional.of(dialled(call)) : Optional.empty();
    }

    private static String dialled(Matcher call) {
        return DialledNumber.national(call.group(2).replaceAll("[.()\u2010-\u2014/-]", ""));
    }

    /**
     * What is wrong with a link.
     *
     * @param words what it shows, or what is said of it
     * @param known numbers of services, as {@link KnownNumbers} gives them
     */
    static Optional<Diagnostic> problem(
            String target, String words, Position at, Set<String> known) {
        Matcher call = CALL.matcher(Seen.address(target).toLowerCase(Locale.ROOT));
        if (!call.matches()) {
            return Optional.empty();
        }
        String dialled = dialled(call);
        String seen = Seen.plain(words);
        ShownNumbers shown = ShownNumbers.in(seen);
        return other(shown, dialled, known)
                .or(() -> Seen.isTurned(words) ? shown.first() : Optional.empty())
                .map(number -> diagnostic(at, call.group(1), call.group(2), number, seen));
    }

    /** A number that is shown where another is dialled. */
    private static Optional<String> other(ShownNumbers shown, String dialled, Set<String> known) {
        boolean said =
                shown.first(number -> DialledNumber.national(number).equals(dialled)).isPresent();
        return said
                ? shown.without(number -> DialledNumber.national(number).equals(dialled))
                        .first(number -> known.contains(DialledNumber.national(number)))
                : shown.first();
    }

    private static Diagnostic diagnostic(
            Position at, String scheme, String dialled, String shown, String words) {
        String mended = link(at.file(), scheme + ":" + shown, words);
        return Diagnostic.error(
                        "link-dials-other",
                        at,
                        "liên kết ghi số “" + shown + "” nhưng lại gọi số “" + dialled + "”",
                        "the link shows \"" + shown + "\" and dials \"" + dialled + "\"")
                .suggesting(
                        "nếu số đúng là " + shown + " thì viết: " + mended,
                        "if " + shown + " is right, write: " + mended)
                .about(shown);
    }

    /** A link as it is written in a kind of file. */
    private static String link(String file, String target, String words) {
        if (file.endsWith(".adoc")) {
            return "link:" + target + "[" + words + "]";
        }
        return file.matches(".*\\.(?:md|ya?ml)") && file.startsWith("content/")
                ? "[" + words + "](" + target + ")"
                : "<a href=\"" + target + "\">" + words + "</a>";
    }
}
