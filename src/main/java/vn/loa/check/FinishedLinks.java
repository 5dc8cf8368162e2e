package vn.loa.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.markup.PressedLink;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;
import vn.loa.theme.Theme;

/**
 * Links of finished files call the number and lead to the host they show, and call nobody whom no
 * service names: also those of a stranger's theme and of files that are copied as they are.
 */
public final class FinishedLinks {

    // Where a template composes a link it cannot be found; the templates all begin here.
    private static final Position LAYOUT = Position.start("theme/templates/layout.html");

    private final Theme theme;
    private final Map<String, Severity> severities;
    private final Set<String> known;

    /** Numbers that need no service here: of typed ones the writer is told where they stand. */
    private final Set<String> typed;

    private final boolean allRead;

    /** What was found wrong with links; pages of a site have most of them in common. */
    private final Map<PressedLink, Optional<Diagnostic>> looked = new ConcurrentHashMap<>();

    public FinishedLinks(Publication publication, Theme theme) {
        this.theme = theme;
        severities = publication.settings().rules();
        known = KnownNumbers.of(publication);
        typed =
                publication.contents().stream()
                        .flatMap(content -> content.body().links().stream())
                        .flatMap(link -> LinkDialsWhatItShows.dialled(link.target()).stream())
                        .collect(Collectors.toSet());
        allRead = publication.leftOut().stream().noneMatch(id -> id.kind() == Kind.SERVICE);
    }

    /**
     * What is wrong with the links of a file, each where its writer finds it.
     *
     * @param bytes of the file
     * @param links in it
     */
    public List<Diagnostic> check(Output file, byte[] bytes, List<PressedLink> links) {
        return links.stream()
                .flatMap(
                        link ->
                                problem(link).stream()
                                        .map(found -> found.movedTo(place(link, file, bytes))))
                .toList();
    }

    private Position place(PressedLink link, Output file, byte[] bytes) {
        Position otherwise = theme.isOwn(LAYOUT.file()) ? LAYOUT : file.origin();
        return file.isCopied()
                ? new SourceFile(file.origin().file(), bytes)
                        .placeOf(link.target())
                        .orElse(file.origin())
                : place(link).orElse(otherwise);
    }

    private Optional<Position> place(PressedLink link) {
        String number = link.target().replaceFirst("^[a-z]+:", "");
        return theme.placeOf(link.target()).or(() -> theme.placeOf(number));
    }

    private Optional<Diagnostic> problem(PressedLink link) {
        return looked.computeIfAbsent(link, this::look);
    }

    /** One link is told once: a number it hides before one that is nobody's. */
    private Optional<Diagnostic> look(PressedLink link) {
        return link.words().stream()
                .flatMap(words -> misleading(link.target(), words).stream())
                .findFirst()
                .or(() -> strange(link.target()))
                .map(found -> found.as(severities.getOrDefault(found.code(), found.severity())));
    }

    private Optional<Diagnostic> misleading(String target, String words) {
        return LinkDialsWhatItShows.problem(target, words, LAYOUT, known)
                .or(() -> LinkNamesItsHost.problem(words, target, LAYOUT));
    }

    private Optional<Diagnostic> strange(String target) {
        return LinkDialsWhatItShows.dialled(target)
                .filter(number -> allRead && !known.contains(number) && !typed.contains(number))
                .map(number -> unknown(target, number, LAYOUT));
    }

    private static Diagnostic unknown(String target, String number, Position at) {
        return Diagnostic.error(
                        "phone-unknown",
                        at,
                        "liên kết “" + target + "” gọi một số không thuộc dịch vụ nào",
                        "the link \"" + target + "\" calls a number that belongs to no service")
                .suggesting(
                        "tạo một tệp trong content/services có số này; nếu không biết số này của"
                                + " ai thì xóa liên kết",
                        "make a file in content/services with this number; delete the link if you"
                                + " do not know whose it is")
                .about(number);
    }
}
