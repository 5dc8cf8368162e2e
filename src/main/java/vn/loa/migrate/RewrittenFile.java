package vn.loa.migrate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.loa.source.SourceFile;

/**
 * A file before and after; line ends and a byte order mark stay as they were.
 *
 * @param after its new text, always UTF-8
 * @param lines what changed, to be shown
 */
public record RewrittenFile(SourceFile before, byte[] after, List<Line> lines) {

    /**
     * A line that changed.
     *
     * @param number from 1, in the old file
     * @param before absent for a line that is new
     */
    public record Line(int number, Optional<String> before, String after) {}

    /**
     * The file with words changed, and perhaps a new first line.
     *
     * @param above the new first line; empty for none
     * @return absent when nothing changes
     */
    static Optional<RewrittenFile> of(SourceFile file, List<Edit> edits, String above) {
        Optional<String> text = file.text().value();
        if (text.isEmpty() || edits.isEmpty() && above.isEmpty()) {
            return Optional.empty();
        }
        var lines = new ArrayList<>(Arrays.asList(text.get().split("\n", -1)));
        var changed = new ArrayList<Line>();
        // From the end of a line to its beginning, so that no column moves.
        edits.stream()
                .sorted(Comparator.comparing(Edit::at).reversed())
                .forEach(edit -> lines.set(line(edit), edit.in(lines.get(line(edit)))));
        edits.stream()
                .map(edit -> edit.at().line())
                .distinct()
                .sorted()
                .forEach(n -> changed.add(line(n, text.get(), lines)));
        if (!above.isEmpty()) {
            changed.add(0, new Line(1, Optional.empty(), above));
            lines.add(0, above);
        }
        changed.removeIf(line -> line.before().filter(line.after()::equals).isPresent());
        return changed.isEmpty()
                ? Optional.empty()
                : Optional.of(new RewrittenFile(file, bytes(file, lines), List.copyOf(changed)));
    }

    private static int line(Edit edit) {
        return edit.at().line() - 1;
    }

    private static Line line(int number, String before, List<String> after) {
        String old = before.split("\n", -1)[number - 1];
        return new Line(number, Optional.of(old), after.get(number - 1));
    }

    private static byte[] bytes(SourceFile file, List<String> lines) {
        String written = new String(file.bytes(), StandardCharsets.UTF_8);
        String end = written.contains("\r\n") ? "\r\n" : "\n";
        String mark = written.startsWith("\uFEFF") ? "\uFEFF" : "";
        return (mark + String.join(end, lines)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RewrittenFile file
                && before.equals(file.before)
                && Arrays.equals(after, file.after)
                && lines.equals(file.lines);
    }

    @Override
    public int hashCode() {
        return before.hashCode() * 31 + Arrays.hashCode(after);
    }
}
