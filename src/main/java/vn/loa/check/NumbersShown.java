package vn.loa.check;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;
import vn.loa.theme.Theme;

/**
 * Every telephone number that a finished file shows belongs to a service, wherever it came from: a
 * field no other rule reads, marks within a number, a theme that puts it together of pieces. And
 * none shows the number of a person's papers.
 */
public final class NumbersShown {

    // Where a template puts a number together nobody sees it; the templates all begin here.
    private static final Position LAYOUT = Position.start("theme/templates/layout.html");

    private static final List<String> FOLDERS = List.of("content", "site", "theme");

    /** So many digits in common are no chance. */
    private static final int CERTAIN = 6;

    /** Reads what was written once more. */
    public interface Sources {
        SourceTree read() throws IOException;
    }

    /** Where a number was first seen, by path. */
    private record Seeing(String number, Output file) {}

    private final Theme theme;
    private final boolean allRead;
    private final Set<String> known;
    private final Map<String, Seeing> seen = new ConcurrentHashMap<>();
    private final Map<String, Seeing> papers = new ConcurrentHashMap<>();

    public NumbersShown(Publication publication, Theme theme) {
        this.theme = theme;
        allRead = publication.leftOut().stream().noneMatch(id -> id.kind() == Kind.SERVICE);
        known = KnownNumbers.of(publication);
    }

    /**
     * Takes a finished file.
     *
     * @param words it shows, at least the lines with digits
     */
    public void read(Output file, String words) {
        if (words.isEmpty()) {
            return;
        }
        (Seen.isFamiliar(words) ? Stream.of(words) : Stream.of(words.split("[|\\n]")))
                .map(line -> Seen.isFamiliar(line) ? line : Seen.plain(line))
                .forEach(line -> readLine(file, line));
    }

    private void readLine(Output file, String line) {
        if (allRead) {
            TypedNumbers.in(line, number -> known.contains(DialledNumber.of(number))).stream()
                    .map(found -> found.group(1).strip())
                    .forEach(number -> note(seen, number, file));
        }
        PrivateDetails.papersIn(line).forEach(paper -> note(papers, paper.digits(), file));
    }

    private static void note(Map<String, Seeing> noted, String number, Output file) {
        noted.merge(DialledNumber.of(number), new Seeing(number, file), NumbersShown::first);
    }

    private static Seeing first(Seeing one, Seeing other) {
        return Stream.of(one, other)
                .min(
                        Comparator.comparing((Seeing it) -> it.file().path())
                                .thenComparing(Seeing::number))
                .orElseThrow();
    }

    /**
     * What nobody was told of yet.
     *
     * @param told problems of texts, of the theme and of links
     * @param sources asked for only when there is such a number
     */
    public List<Diagnostic> untold(List<Diagnostic> told, Sources sources) throws IOException {
        Set<String> numbers =
                told.stream()
                        .flatMap(problem -> problem.about().stream())
                        .map(DialledNumber::of)
                        .collect(Collectors.toSet());
        List<Seeing> phones = without(numbers, seen);
        List<Seeing> ofPersons = without(numbers, papers);
        if (phones.isEmpty() && ofPersons.isEmpty()) {
            return List.of();
        }
        SourceTree all = sources.read();
        return Stream.concat(
                        phones.stream().map(seeing -> unknown(seeing, all)),
                        ofPersons.stream().map(seeing -> ofAPerson(seeing, all)))
                .toList();
    }

    private static List<Seeing> without(Set<String> told, Map<String, Seeing> noted) {
        return noted.entrySet().stream()
                .filter(entry -> !told.contains(entry.getKey()))
                .filter(entry -> told.stream().noneMatch(n -> isPart(entry.getKey(), n)))
                .sorted(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .toList();
    }

    /** A line that was cut, or a number with digits too many, shows the beginning of one. */
    private static boolean isPart(String number, String told) {
        return number.length() >= CERTAIN && told.startsWith(number);
    }

    private Position at(Seeing seeing, SourceTree sources) {
        Position otherwise = theme.own().findAny().isPresent() ? LAYOUT : seeing.file().origin();
        return place(seeing.number(), sources).orElse(otherwise);
    }

    private Diagnostic ofAPerson(Seeing seeing, SourceTree sources) {
        return PersonalData.problem(
                at(seeing, sources), new Message("số giấy tờ của một người", "an identity number"));
    }

    private Diagnostic unknown(Seeing seeing, SourceTree sources) {
        Position at = at(seeing, sources);
        // On paper and in a theme it cannot be called back, as with those typed in texts.
        boolean grave =
                at.file().startsWith("content/materials/") || at.file().startsWith("theme/");
        Diagnostic found =
                Diagnostic.error(
                                "phone-unknown",
                                at,
                                "số “"
                                        + seeing.number()
                                        + "” hiện ở /"
                                        + seeing.file().address()
                                        + " không thuộc dịch vụ nào",
                                "the number \""
                                        + seeing.number()
                                        + "\" shown at /"
                                        + seeing.file().address()
                                        + " belongs to no service")
                        .suggesting(
                                "tạo một tệp trong content/services có số này; nếu không biết số"
                                        + " này của ai thì xóa đi",
                                "make a file in content/services with this number; delete it if"
                                        + " you do not know whose it is");
        return grave ? found : found.as(Severity.WARNING);
    }

    /** Where its digits stand, whatever marks are between them. */
    private static Optional<Position> place(String number, SourceTree sources) {
        String digits = number.replaceAll("[^+\\d]", "");
        String between = "(?:<[^<>\\n]{0,80}>|[^\\p{L}\\d\\n]){0,8}";
        Pattern written =
                Pattern.compile(
                        "(?<!\\d)"
                                + digits.chars()
                                        .mapToObj(c -> Pattern.quote(Character.toString(c)))
                                        .collect(Collectors.joining(between))
                                + "(?!\\d)");
        return FOLDERS.stream()
                .flatMap(folder -> sources.under(folder).stream())
                .flatMap(file -> place(written, file).stream())
                .findFirst();
    }

    private static Optional<Position> place(Pattern written, SourceFile file) {
        Matcher found = written.matcher(file.text().value().orElse(""));
        return found.find() ? file.placeOf(found.group()) : Optional.empty();
    }
}
