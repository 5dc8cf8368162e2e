package vn.loa.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Message;
import vn.loa.source.Severity;
import vn.loa.source.SourceFile;

/** Prints a diagnostic with the line it speaks of, a caret, and what to write instead. */
final class DiagnosticLines {

    private static final Map<Severity, Message> LABELS =
            Map.of(
                    Severity.ERROR, new Message("lỗi", "error"),
                    Severity.WARNING, new Message("cảnh báo", "warning"),
                    Severity.NOTICE, new Message("lưu ý", "notice"));

    private static final String PLAIN = "\u001b[0m";
    private static final Map<Severity, String> COLOURS =
            Map.of(
                    Severity.ERROR, "\u001b[1;31m",
                    Severity.WARNING, "\u001b[1;33m",
                    Severity.NOTICE, "\u001b[1;36m");

    // Of a line of a million letters only the neighbourhood of the problem is shown.
    private static final int BEFORE = 150;
    private static final int WIDEST = 200;

    /** Signs that show what follows them in another order. */
    private static final String TURNING =
            "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069";

    private static final int LONGEST = 1000;

    /** A value of thousands of letters must not hide what is said of it. */
    private static final Pattern LONG_QUOTE =
            Pattern.compile("([“\"][^”\"]{" + WIDEST + "})[^”\"]+(?=[”\"])");

    private final Function<String, Optional<SourceFile>> sources;
    private final boolean english;
    private final boolean colourful;

    // Problems come file by file; the lines of all files would be as large as the publication.
    private String lastFile = "";
    private List<String> lastLines = List.of();

    /**
     * @param sources finds a file by its path
     * @param colourful whether labels and carets are coloured, for a terminal
     */
    DiagnosticLines(
            Function<String, Optional<SourceFile>> sources, boolean english, boolean colourful) {
        this.sources = sources;
        this.english = english;
        this.colourful = colourful;
    }

    List<String> of(Diagnostic diagnostic) {
        var text = new ArrayList<String>();
        String colour = colourful ? COLOURS.get(diagnostic.severity()) : "";
        String plain = colourful ? PLAIN : "";
        text.add(
                "%s: %s%s %s%s: %s"
                        .formatted(
                                printable(diagnostic.at().toString()),
                                colour,
                                LABELS.get(diagnostic.severity()).text(english),
                                diagnostic.code(),
                                plain,
                                printable(quotingBriefly(diagnostic.message().text(english)))));
        source(diagnostic)
                .ifPresent(
                        line -> {
                            int column = diagnostic.at().column();
                            int start = Math.max(0, Math.min(column, line.length()) - BEFORE);
                            int end = Math.min(line.length(), start + WIDEST + 1);
                            String shown = cut(line.substring(start, end), WIDEST);
                            text.add("    " + printable(shown));
                            text.add("    " + colour + caret(shown, column - start) + plain);
                        });
        diagnostic.suggestion().ifPresent(m -> text.add("    → " + printable(m.text(english))));
        return List.copyOf(text);
    }

    private static String quotingBriefly(String message) {
        return message.length() > WIDEST ? LONG_QUOTE.matcher(message).replaceAll("$1…") : message;
    }

    private static String cut(String line, int longest) {
        return line.length() > longest ? line.substring(0, longest) + "…" : line;
    }

    // What a writer typed is shown, but must not steer the terminal or break the line.
    private static String printable(String line) {
        char[] letters = cut(line, LONGEST).toCharArray();
        for (int i = 0; i < letters.length; i++) {
            char c = letters[i];
            if (Character.isISOControl(c) && c != '\t' || TURNING.indexOf(c) >= 0) {
                letters[i] = '·';
            }
        }
        return new String(letters);
    }

    private Optional<String> source(Diagnostic diagnostic) {
        List<String> file = lines(diagnostic.at().file());
        int index = diagnostic.at().line() - 1;
        return index < file.size() && !file.get(index).isBlank()
                ? Optional.of(file.get(index))
                : Optional.empty();
    }

    private List<String> lines(String file) {
        if (!file.equals(lastFile)) {
            lastFile = file;
            lastLines =
                    sources.apply(file)
                            .flatMap(source -> source.text().value())
                            .map(text -> text.lines().toList())
                            .orElse(List.of());
        }
        return lastLines;
    }

    private static String caret(String line, int column) {
        // A tab keeps its width only when the caret's line has the same tab.
        var before = new StringBuilder();
        for (int i = 0; i < Math.min(column - 1, line.length()); i++) {
            before.append(line.charAt(i) == '\t' ? '\t' : ' ');
        }
        return before.append('^').toString();
    }
}
