package vn.loa.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * A paragraph that begins with a tab or four spaces, as letters on paper do, is for Markdown the
 * text of a machine: it stands in a box and its lines do not break.
 */
public final class TextIsNotIndented implements WordingRule {

    private static final Pattern FENCE = Pattern.compile(" {0,3}(?:```|~~~).*");
    private static final Pattern INDENTED = Pattern.compile("(?: {4}| {0,3}\\t)\\s*\\S.*");

    /** What begins a list or a note: words below it are set in to belong to it. */
    private static final Pattern OWNER =
            Pattern.compile(" {0,3}(?:[-*+]|\\d{1,9}[.)]|\\[\\^[^\\]]+]:|:)(?:\\s.*)?");

    @Override
    public Check in(Publication publication) {
        return TextIsNotIndented::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isMarkdown = prose.field().isEmpty() && !prose.start().file().endsWith(".adoc");
        String text = prose.text();
        boolean mayBe = isMarkdown && (text.contains("\t") || text.contains("    "));
        return mayBe ? indented(prose, text.split("\n", -1)) : Stream.empty();
    }

    /** Told once, at the first: who sets in one paragraph sets in all. */
    private static Stream<Diagnostic> indented(Prose prose, String[] lines) {
        int at = 0;
        boolean fenced = false;
        boolean afterBlank = true;
        boolean owned = false;
        for (String line : lines) {
            boolean fence = FENCE.matcher(line).matches();
            fenced = fenced != fence;
            boolean setIn = INDENTED.matcher(line).matches();
            if (setIn && afterBlank && !fenced && !owned) {
                return Stream.of(problem(prose, at, line));
            }
            if (!line.isBlank() && !line.startsWith(" ") && !line.startsWith("\t")) {
                owned = OWNER.matcher(line).matches() || owned && !afterBlank;
            }
            afterBlank = line.isBlank();
            at += line.length() + 1;
        }
        return Stream.empty();
    }

    private static Diagnostic problem(Prose prose, int at, String line) {
        String words = line.strip();
        List<String> few = List.of(words.split("\\s+"));
        String start = few.size() > 6 ? String.join(" ", few.subList(0, 6)) + " …" : words;
        return Diagnostic.warning(
                        "text-indented",
                        prose.at(at),
                        "đoạn này lùi đầu dòng nên hiện trong khung chữ máy, không tự xuống dòng",
                        "this paragraph is set in, so it shows as machine text in a box")
                .suggesting(
                        "xóa khoảng trống ở đầu mọi đoạn, viết sát lề: " + start,
                        "delete the space before every paragraph: " + start);
    }
}
