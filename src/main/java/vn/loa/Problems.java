package vn.loa;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Settings;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/** What is told of everything that was found. */
public final class Problems {

    private Problems() {}

    /**
     * In order, each once, with the severities that a publication asks for.
     *
     * @param strict whether warnings count as errors
     */
    public static List<Diagnostic> told(List<Diagnostic> found, Settings settings, boolean strict) {
        Map<String, Severity> rules = settings.rules();
        List<Diagnostic> graded =
                found.stream()
                        .map(d -> rules.containsKey(d.code()) ? d.as(rules.get(d.code())) : d)
                        .toList();
        return ordered(FirstCause.only(graded), strict);
    }

    /** In order, each once, with the severities they have. */
    static List<Diagnostic> ordered(Stream<Diagnostic> found, boolean strict) {
        return found.map(d -> strict && d.severity() == Severity.WARNING ? d.as(Severity.ERROR) : d)
                .distinct()
                .sorted(Diagnostic.ORDER)
                .toList();
    }
}
