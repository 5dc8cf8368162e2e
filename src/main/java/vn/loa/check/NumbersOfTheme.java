package vn.loa.check;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.markup.TemplateText;
import vn.loa.source.Diagnostic;
import vn.loa.source.SourceFile;
import vn.loa.theme.Theme;

/**
 * A number that a theme of the publication's own puts on every page or on paper belongs to a
 * service, as typed ones of texts do. Links that call are judged on the finished pages.
 */
public final class NumbersOfTheme {

    /** The name of a field: in {@code call: 150} nobody is asked to call. */
    private static final Pattern FIELD =
            Pattern.compile("(?m)(?:^[ -]*|[{,] *)[\\w.-]+ *:(?=\\s|$)");

    private NumbersOfTheme() {}

    /** An error for each number nobody vouched for, where it stands in the theme. */
    public static Stream<Diagnostic> check(Theme theme, Publication publication) {
        if (publication.leftOut().stream().anyMatch(id -> id.kind() == Kind.SERVICE)) {
            return Stream.empty(); // the number may be one of a service that could not be read
        }
        Set<String> known = KnownNumbers.of(publication);
        return theme.own().flatMap(file -> strange(file, known));
    }

    private static Stream<Diagnostic> strange(SourceFile file, Set<String> known) {
        return words(file).stream()
                .flatMap(words -> TypedPhone.typed(Seen.plain(words)))
                .filter(number -> !known.contains(DialledNumber.of(number)))
                .distinct()
                .map(number -> unknown(file, number));
    }

    /** What the file shows; absent where it shows no words of its own. */
    private static Optional<String> words(SourceFile file) {
        return switch (file.extension()) {
            case "html", "svg", "xml" -> file.text().value().map(TemplateText::ofTemplate);
            case "css" -> file.text().value().map(TemplateText::ofStyle);
            case "yaml", "yml" ->
                    file.text().value().map(text -> FIELD.matcher(text).replaceAll("|"));
            default -> Optional.empty();
        };
    }

    private static Diagnostic unknown(SourceFile file, String number) {
        return Diagnostic.error(
                        "phone-unknown",
                        file.placeOf(number).orElse(file.start()),
                        "số “" + number + "” trong giao diện không thuộc dịch vụ nào",
                        "the number \"" + number + "\" of the theme belongs to no service")
                .suggesting(
                        "tạo một tệp trong content/services có số này; nếu không biết số này của"
                                + " ai thì xóa đi",
                        "make a file in content/services with this number; delete it if you do not"
                                + " know whose it is")
                .about(number);
    }
}
