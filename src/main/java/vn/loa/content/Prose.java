package vn.loa.content;

import vn.loa.lang.Language;
import vn.loa.source.Position;

/**
 * Words as they stand in a file, so that a rule can point at one of them.
 *
 * @param content what they belong to
 * @param field names of the fields they stand in, joined by dots, e.g. {@code duties.items.text};
 *     empty for the text of a page
 * @param text as written: marks of Markdown, quotes and line ends included
 * @param start place of the first letter
 */
public record Prose(
        ContentId content, Language language, String field, String text, Position start) {

    /** The outermost field, e.g. {@code duties}; empty for the text of a page. */
    public String topField() {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** Place of a letter of the text. */
    public Position at(int offset) {
        int line = start.line();
        int lineStart = 1 - start.column();
        for (int end = text.indexOf('\n');
                end >= 0 && end < offset;
                end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        return new Position(start.file(), line, offset - lineStart + 1);
    }
}
