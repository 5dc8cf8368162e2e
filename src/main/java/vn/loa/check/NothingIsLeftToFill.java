package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** What a new file says in its writer's stead is replaced before the public reads it. */
public final class NothingIsLeftToFill implements WordingRule {

    /** What may stand before a sentence in its line. */
    private static final String MARKS = "-*#=>. \t\"'|";

    private final List<String> sentences;

    /**
     * @param sentences as new files have them, from the beginning of a line
     */
    public NothingIsLeftToFill(List<String> sentences) {
        this.sentences = List.copyOf(sentences);
    }

    @Override
    public Check in(Publication publication) {
        return prose ->
                publication.hidden().contains(prose.content())
                        ? Stream.empty()
                        : found(prose).stream();
    }

    private List<Diagnostic> found(Prose prose) {
        String text = prose.text();
        var found = new ArrayList<Diagnostic>();
        for (int line = 0; line < text.length(); line = next(text, line)) {
            int start = line;
            while (start < text.length() && MARKS.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            int at = start;
            sentence(text, at).ifPresent(left -> found.add(problem(prose.at(at), left)));
        }
        return found;
    }

    private static int next(String text, int line) {
        int end = text.indexOf('\n', line);
        return end < 0 ? text.length() : end + 1;
    }

    private Optional<String> sentence(String text, int at) {
        for (String sentence : sentences) {
            if (text.startsWith(sentence, at)) {
                return Optional.of(sentence);
            }
        }
        return Optional.empty();
    }

    static Diagnostic problem(Position at, String left) {
        return Diagnostic.notice(
                        "left-to-fill",
                        at,
                        "câu mẫu “" + left + "” còn nguyên và đang lên trang",
                        "the sample words \"" + left + "\" are still there and are published")
                .suggesting(
                        "viết câu của mình vào đây, hoặc xóa dòng này",
                        "write your own words here, or delete the line");
    }
}
