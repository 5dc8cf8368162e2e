package vn.loa.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/** What was found, printed for whoever reads it on a screen: the worst last, and never a flood. */
final class DiagnosticList {

    /** Errors whose places are named once more at the end. */
    private static final int PLACES = 5;

    /** Problems of one code in one file that are printed; more of them have one cause. */
    private static final int IN_A_FILE = 100;

    /**
     * How many diagnostics of one code are printed; errors all.
     *
     * @param warnings at most so many warnings
     * @param notices at most so many notices
     */
    record OfACode(int warnings, int notices) {
        static final OfACode ALL = new OfACode(Integer.MAX_VALUE, Integer.MAX_VALUE);

        private int most(Severity severity) {
            return switch (severity) {
                case ERROR -> Integer.MAX_VALUE;
                case WARNING -> warnings;
                case NOTICE -> notices;
            };
        }
    }

    private final Console console;
    private final DiagnosticLines lines;

    private DiagnosticList(Path folder, Console console) {
        this.console = console;
        this.lines =
                new DiagnosticLines(
                        new ReadAgain(folder)::file, console.isEnglish(), console.isColourful());
    }

    /**
     * Prints diagnostics, the worst last so that it stays on the screen, and how many there are.
     */
    static void print(List<Diagnostic> diagnostics, Path folder, Console console, OfACode ofACode) {
        if (diagnostics.isEmpty()) {
            return;
        }
        var list = new DiagnosticList(folder, console);
        for (Severity severity : Severity.values()) {
            list.print(diagnostics, severity, ofACode.most(severity));
        }
        console.complain(counts(diagnostics, console.isEnglish()));
        places(diagnostics, console.isEnglish()).ifPresent(console::complain);
    }

    private void print(List<Diagnostic> diagnostics, Severity severity, int mostOfACode) {
        var inAFile = new TreeMap<String, Integer>();
        var ofACode = new TreeMap<String, Integer>();
        for (Diagnostic diagnostic : diagnostics) {
            if (diagnostic.severity() == severity
                    && count(inAFile, diagnostic.code() + " " + diagnostic.at().file()) <= IN_A_FILE
                    && count(ofACode, diagnostic.code()) <= mostOfACode) {
                lines.of(diagnostic).forEach(console::complain);
            }
        }
        inAFile.forEach((of, all) -> sayMoreInAFile(of, all - IN_A_FILE));
        ofACode.forEach((code, all) -> sayMore(severity, code, all - mostOfACode));
    }

    private static int count(Map<String, Integer> counts, String key) {
        return counts.merge(key, 1, Integer::sum);
    }

    private void sayMoreInAFile(String of, int more) {
        if (more > 0) {
            say("… và %s chỗ nữa như vậy: %s", "… and %s more of the kind: %s", more, of);
        }
    }

    private void sayMore(Severity severity, String code, int more) {
        if (more > 0) {
            String name = severity == Severity.WARNING ? "cảnh báo" : "lưu ý";
            say(
                    "… và %s " + name + " %s nữa; xem tất cả: loa check",
                    "… and %s more %s; to see all: loa check",
                    more,
                    code);
        }
    }

    private void say(String vietnamese, String english, int more, String of) {
        console.complain((console.isEnglish() ? english : vietnamese).formatted(more, of));
    }

    /** Where the first errors stand, for those who see the end of a long list only. */
    private static Optional<String> places(List<Diagnostic> diagnostics, boolean english) {
        List<String> errors =
                diagnostics.stream()
                        .filter(Diagnostic::isError)
                        .map(error -> error.at().toString())
                        .toList();
        if (errors.isEmpty()) {
            return Optional.empty();
        }
        int more = errors.size() - PLACES;
        String first = String.join(", ", errors.subList(0, Math.min(PLACES, errors.size())));
        String rest = more > 0 ? (english ? " and %s more" : " và %s lỗi nữa").formatted(more) : "";
        return Optional.of((english ? "Errors: " : "Lỗi ở: ") + first + rest);
    }

    /** How many problems there are of each severity, in words. */
    static String counts(List<Diagnostic> diagnostics, boolean english) {
        long errors = count(diagnostics, Severity.ERROR);
        long warnings = count(diagnostics, Severity.WARNING);
        long notices = count(diagnostics, Severity.NOTICE);
        return english
                ? "%s errors, %s warnings, %s notices".formatted(errors, warnings, notices)
                : "%s lỗi, %s cảnh báo, %s lưu ý".formatted(errors, warnings, notices);
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
