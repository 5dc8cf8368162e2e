package vn.loa.check;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Content;
import vn.loa.content.Event;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.content.Settings;
import vn.loa.content.Statistic;
import vn.loa.content.Term;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** A link whose words are an address leads to the host they name: people trust what they read. */
public final class LinkNamesItsHost implements Rule {

    /**
     * Words that are an address alone; the host behind what somebody logs in with, or a mailbox.
     */
    private static final Pattern SHOWN =
            Pattern.compile(
                    "(?:https?:/*|mailto:|//)?(?:[^\\s/?#]*@)?((?:[\\p{L}\\d_-]+\\.){1,99}\\p{L}[\\p{L}\\d-]+)\\.?"
                            + "(?::\\d+)?(?:[/?#]\\S*)?");

    private static final Pattern TARGET =
            Pattern.compile("(?:https?:/*|mailto:|//)(?:[^/?#]*@)?([^/?#:@]+).*");

    /** What people press, and where it leads. */
    private record Link(String words, String target, Position at) {}

    @Override
    public Stream<Diagnostic> check(Publication publication) {
        return Stream.of(
                        typed(publication), cited(publication), ofEveryPage(publication.settings()))
                .flatMap(links -> links)
                .flatMap(link -> problem(link.words(), link.target(), link.at()).stream());
    }

    private static Stream<Link> typed(Publication publication) {
        return publication.contents().stream()
                .flatMap(content -> content.body().links().stream())
                .filter(link -> !link.picture())
                .map(link -> new Link(link.words(), link.target(), link.at()));
    }

    private static Stream<Link> cited(Publication publication) {
        Stream<Link> contents =
                publication.contents().stream()
                        .flatMap(content -> links(citations(content), content.origin()));
        Stream<Link> terms =
                Stream.of(Term.Type.values())
                        .flatMap(type -> publication.vocabulary().terms(type).stream())
                        .flatMap(term -> links(term.sources().stream(), term.origin()));
        return Stream.concat(contents, terms);
    }

    private static Stream<Citation> citations(Content content) {
        Stream<Citation> own = Stream.empty();
        if (content instanceof Service service) {
            own = service.source().stream();
        } else if (content instanceof Statistic statistic) {
            own = statistic.source().stream();
        } else if (content instanceof Event event) {
            own = event.past().stream().flatMap(past -> past.source().stream());
        }
        return Stream.concat(own, content.about().sources().stream());
    }

    private static Stream<Link> links(Stream<Citation> citations, Position at) {
        return citations.flatMap(
                one -> one.url().map(url -> new Link(one.title(), url, at)).stream());
    }

    private static Stream<Link> ofEveryPage(Settings settings) {
        Stream<Link> menu =
                settings.navigation().stream()
                        .flatMap(
                                link ->
                                        link.titles().values().stream()
                                                .map(words -> inMenu(words, link)));
        Settings.Exit exit = settings.exit();
        return Stream.concat(
                menu, Stream.of(new Link(exit.title(), exit.url(), settings.origin())));
    }

    private static Link inMenu(String words, Settings.NavigationLink link) {
        return new Link(words, link.path().id(), link.path().at());
    }

    /**
     * What is wrong with a link.
     *
     * @param written what it shows
     */
    static Optional<Diagnostic> problem(String written, String to, Position at) {
        String address = Seen.address(to);
        Matcher target = TARGET.matcher(address);
        if (!target.matches()) {
            return Optional.empty();
        }
        String words = Seen.plain(written);
        Matcher shown = SHOWN.matcher(words);
        if (!shown.matches() || isFile(words, address)) {
            return Optional.empty();
        }
        String named = host(shown.group(1));
        String real = host(target.group(1));
        return named.equals(real) && !Seen.isTurned(written)
                ? Optional.empty()
                : Optional.of(diagnostic(at, named, real));
    }

    /** The name of a file looks like a host: {@code ke-hoach.docx}. */
    private static boolean isFile(String words, String address) {
        return address.split("[?#]", 2)[0].endsWith("/" + words.replace(" ", ""));
    }

    private static String host(String written) {
        String small = written.toLowerCase(Locale.ROOT).replaceFirst("^www\\.|\\.$", "");
        try {
            return IDN.toASCII(small);
        } catch (IllegalArgumentException noHost) {
            return small;
        }
    }

    private static Diagnostic diagnostic(Position at, String named, String real) {
        return Diagnostic.warning(
                        "link-names-other",
                        at,
                        "chữ của liên kết ghi “" + named + "” nhưng lại dẫn đến “" + real + "”",
                        "the link says \"" + named + "\" and leads to \"" + real + "\"")
                .suggesting(
                        "xem lại địa chỉ; nếu địa chỉ đúng, viết tên của trang đích thay cho “"
                                + named
                                + "”",
                        "look at the address again; if it is right, write the name of its page"
                                + " instead of \""
                                + named
                                + "\"");
    }
}
