package vn.loa.check;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Fields between lines of hyphens stand at the beginning of a file, once: a pasted text has more.
 */
public final class FieldsStandOnce implements WordingRule {

    private static final Pattern FIELDS =
            Pattern.compile(
                    "---[ \\t]*\\n(?:#[^\\n]*\\n){0,20}[A-Za-z]\\w*:(?:[ \\t][^\\n]*)?\\n"
                            + "(?:(?:[A-Za-z]\\w*:|[ \\t#-])[^\\n]*\\n){0,60}?---[ \\t]*(?:\\n|$)");

    @Override
    public Check in(Publication publication) {
        return FieldsStandOnce::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        String text = prose.text();
        if (!prose.field().isEmpty() || !text.contains("---")) {
            return Stream.empty();
        }
        int start = 0;
        while (start < text.length() && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        Matcher fields = FIELDS.matcher(text).region(start, text.length());
        return fields.lookingAt() ? Stream.of(diagnostic(prose, start)) : Stream.empty();
    }

    private static Diagnostic diagnostic(Prose prose, int at) {
        return Diagnostic.warning(
                        "front-matter-twice",
                        prose.at(at),
                        "phần đầu thứ hai (giữa hai dòng ---) sẽ hiện thành chữ trên trang",
                        "a second block of fields (between lines ---) shows as text")
                .suggesting(
                        "chuyển trường còn cần lên phần đầu tệp, rồi xóa đoạn này kể cả hai dòng ---",
                        "move what is needed to the head of the file, delete this block with its"
                                + " lines ---");
    }
}
