package vn.loa;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Position;
import vn.loa.source.Severity;

/**
 * One slip can be seen by several readers and rules. Where one of them names the cause, the others
 * only say what follows from it: the cause is told alone, as gravely as the gravest of them.
 */
final class FirstCause {

    /** Codes that explain whatever else is found at their place. */
    private static final Set<String> CAUSES =
            Set.of("bank-account", "curly-quotes", "personal-data", "settings-missing");

    /** Codes that only say what an error elsewhere leads to. */
    private static final Set<String> FOLLOWS = Set.of("service-left-out");

    /** What goes without saying beside another code, as mending that one does away with it. */
    private static final Map<String, Set<String>> WITHOUT_SAYING =
            Map.of(
                    "print-number-uncalled", Set.of("service-never-called"),
                    "unknown-key", Set.of("phone-unknown", "phone-typed"),
                    "unknown-words", Set.of("phone-unknown", "phone-typed"),
                    "link-dials-other", Set.of("phone-unknown", "phone-typed"));

    /** What is asked of a picture once its file is there. */
    private static final String WITHOUT_WORDS = "picture-without-words";

    private final List<Diagnostic> found;
    private final Map<Position, Diagnostic> causes;
    private final Map<Position, Severity> gravest;
    private final Set<Told> told = new HashSet<>();

    /** What a writer reads of a problem, whatever is advised. */
    private record Told(Position at, String code, Message message) {}

    private FirstCause(List<Diagnostic> found) {
        boolean otherErrors =
                found.stream().anyMatch(p -> p.isError() && !FOLLOWS.contains(p.code()));
        Set<List<Object>> lost =
                found.stream()
                        .filter(problem -> problem.code().equals("broken-link"))
                        .map(FirstCause::line)
                        .collect(Collectors.toSet());
        Map<List<Object>, List<Diagnostic>> said =
                found.stream()
                        .filter(problem -> WITHOUT_SAYING.containsKey(problem.code()))
                        .collect(Collectors.groupingBy(FirstCause::line));
        this.found =
                found.stream()
                        .filter(problem -> !otherErrors || !FOLLOWS.contains(problem.code()))
                        .filter(
                                problem ->
                                        said.isEmpty()
                                                || !goesWithoutSaying(
                                                        problem,
                                                        said.getOrDefault(
                                                                line(problem), List.of())))
                        .filter(problem -> !isOfLostPicture(problem, lost))
                        .filter(problem -> !isOfLinkedPicture(problem, found))
                        .toList();
        this.causes =
                this.found.stream()
                        .filter(problem -> CAUSES.contains(problem.code()))
                        .collect(
                                Collectors.toMap(
                                        Diagnostic::at, cause -> cause, (one, other) -> one));
        this.gravest =
                this.found.stream()
                        .collect(
                                Collectors.toMap(
                                        Diagnostic::at,
                                        Diagnostic::severity,
                                        BinaryOperator.maxBy(Comparator.naturalOrder())));
    }

    private static boolean isOfLostPicture(Diagnostic problem, Set<List<Object>> lost) {
        return problem.code().equals(WITHOUT_WORDS) && lost.contains(line(problem));
    }

    /** A picture no browser shows is told where a text shows it. */
    private static boolean isOfLinkedPicture(Diagnostic problem, List<Diagnostic> found) {
        String file = problem.at().file();
        return problem.code().equals("file-ignored")
                && file.toLowerCase(Locale.ROOT).endsWith(".heic")
                && found.stream()
                        .filter(other -> other.code().equals("broken-link"))
                        .anyMatch(
                                other ->
                                        other.message()
                                                .english()
                                                .contains(
                                                        file.substring(file.lastIndexOf('/') + 1)));
    }

    private static boolean goesWithoutSaying(Diagnostic problem, List<Diagnostic> causes) {
        return causes.stream()
                .filter(cause -> WITHOUT_SAYING.get(cause.code()).contains(problem.code()))
                .anyMatch(
                        cause -> cause.about().isEmpty() || number(cause).equals(number(problem)));
    }

    private static String number(Diagnostic problem) {
        return problem.about().orElse("").replaceAll("\\D", "");
    }

    private static List<Object> line(Diagnostic problem) {
        return List.of(problem.at().file(), problem.at().line());
    }

    /**
     * Problems without those that mending another one does away with, each told once.
     *
     * @param found in the severities they are told in
     */
    static Stream<Diagnostic> only(List<Diagnostic> found) {
        var first = new FirstCause(found);
        return first.found.stream().flatMap(problem -> first.toTell(problem).stream());
    }

    private Optional<Diagnostic> toTell(Diagnostic problem) {
        Diagnostic cause = causes.getOrDefault(problem.at(), problem);
        boolean follows = !problem.code().equals(cause.code());
        boolean fresh = told.add(new Told(problem.at(), problem.code(), problem.message()));
        if (follows || !fresh) {
            return Optional.empty();
        }
        return Optional.of(
                CAUSES.contains(cause.code()) ? cause.as(gravest.get(cause.at())) : problem);
    }
}
