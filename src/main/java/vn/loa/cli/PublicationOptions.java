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
    /** Problems of one code in one file that are printed; more of them have one cause. */
    private static final int MOST_ALIKE = 100;

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

    /** Prints diagnostics, worst last so that it stays on the screen, and how many there are. */
    static void print(List<Diagnostic> diagnostics, Path folder, Console console) {
        print(diagnostics, folder, console, Integer.MAX_VALUE);
    }

    /**
     * Prints diagnostics, but of many of one code in one file only the first, and of many notices
     * of one code fewer.
     *
     * @param most notices of one code that are printed
     */
    static void print(List<Diagnostic> diagnostics, Path folder, Console console, int most) {
        if (diagnostics.isEmpty()) {
            return;
        }
        var lines =
                new DiagnosticLines(
                        new ReadAgain(folder)::file, console.isEnglish(), console.isColourful());
        for (Severity severity : Severity.values()) {
            boolean notices = severity == Severity.NOTICE;
            var alike = new TreeMap<String, Integer>();
            for (Diagnostic diagnostic : diagnostics) {
                if (diagnostic.severity() == severity) {
                    String of = diagnostic.code() + (notices ? "" : " " + diagnostic.at().file());
                    if (alike.merge(of, 1, Integer::sum) <= (notices ? most : MOST_ALIKE)) {
                        lines.of(diagnostic).forEach(console::complain);
                    }
                }
            }
            alike.forEach(
                    (of, all) ->
                            sayMore(of, all - (notices ? most : MOST_ALIKE), notices, console));
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

    /**
     * @param of a code of notices, or a code and its file
     */
    private static void sayMore(String of, int more, boolean notices, Console console) {
        if (more <= 0) {
            return;
        }
        if (notices) {
            console.complain(
                    console.isEnglish()
                            ? "… and %s more %s; to see all: loa check".formatted(more, of)
                            : "… và %s lưu ý %s nữa; xem tất cả: loa check".formatted(more, of));
        } else {
            console.complain(
                    console.isEnglish()
                            ? "… and %s more of the kind: %s".formatted(more, of)
                            : "… và %s chỗ nữa như vậy: %s".formatted(more, of));
        }
    }

    private static long count(List<Diagnostic> diagnostics, Severity severity) {
        return diagnostics.stream().filter(d -> d.severity() == severity).count();
    }
}
