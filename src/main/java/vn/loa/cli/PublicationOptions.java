package vn.loa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import picocli.CommandLine.Option;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;
import vn.loa.source.SourceTree;

/** Options of every command that reads a publication. */
final class PublicationOptions {

    /** Errors whose places are named once more at the end. */
    private static final int PLACES = 5;

    @Option(
            names = "-C",
            paramLabel = "DIR",
            description =
                    "thư mục ấn phẩm; mặc định là thư mục hiện tại / the publication's folder")
    private Path folder = Path.of("");

    /** The publication's folder, which must look like one. */
    Path folder(Console console) {
        Path absolute = folder.toAbsolutePath().normalize();
        if (!Files.isDirectory(absolute)) {
            throw new UsageException(
                    "không có thư mục “" + folder + "”", "there is no folder \"" + folder + "\"");
        }
        if (!SourceTree.isPublication(absolute)) {
            throw new UsageException(
                    "thư mục này không có site/site.yaml hay content nên không phải là một ấn phẩm;"
                            + " hãy chỉ đúng thư mục bằng -C",
                    "this folder has neither site/site.yaml nor content, so it is no publication;"
                            + " name the right one with -C");
        }
        return absolute;
    }

    /** The moment of the build: {@code SOURCE_DATE_EPOCH} in seconds where it is set, else now. */
    static Instant now(Console console) {
        String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now();
    }

    /**
     * How many diagnostics of one code are printed; errors always all.
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

    /** Prints diagnostics, worst last so that it stays on the screen, and how many there are. */
    static void print(List<Diagnostic> diagnostics, Path folder, Console console) {
        print(diagnostics, folder, console, OfACode.ALL);
    }

    /** The same, but of many with one code only the first. */
    static void print(List<Diagnostic> diagnostics, Path folder, Console console, OfACode ofACode) {
        if (diagnostics.isEmpty()) {
            return;
        }
        var lines =
                new DiagnosticLines(
                        new ReadAgain(folder)::file, console.isEnglish(), console.isColourful());
        for (Severity severity : Severity.values()) {
            int most = ofACode.most(severity);
            var perCode = new TreeMap<String, Integer>();
            for (Diagnostic diagnostic : diagnostics) {
                if (diagnostic.severity() == severity
                        && perCode.merge(diagnostic.code(), 1, Integer::sum) <= most) {
                    lines.of(diagnostic).forEach(console::complain);
                }
            }
            perCode.forEach((code, all) -> sayMore(severity, code, all - most, console));
        }
        console.complain(counts(diagnostics, console.isEnglish()));
        places(diagnostics, console.isEnglish()).ifPresent(console::complain);
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

    private static void sayMore(Severity severity, String code, int more, Console console) {
        if (more <= 0) {
            return;
        }
        String name = severity == Severity.WARNING ? "cảnh báo" : "lưu ý";
        console.complain(
                console.isEnglish()
                        ? "… and %s more %s; to see all: loa check".formatted(more, code)
                        : "… và %s %s %s nữa; xem tất cả: loa check".formatted(more, name, code));
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
