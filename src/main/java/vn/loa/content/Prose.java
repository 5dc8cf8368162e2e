package vn.loa.content;

import java.util.Arrays;
import java.util.stream.IntStream;
import vn.loa.lang.Language;
import vn.loa.source.Position;

/** Words as they stand in a file, so that a rule can point at one of them. */
public final class Prose {

    private final ContentId content;
    private final Language language;
    private final String field;
    private final String text;
    private final Position start;

    /** Where the lines of the text begin; absent until the first place is asked for. */
    private int[] lines;

    /**
     * @param content what they belong to
     * @param field names of the fields they stand in, joined by dots, e.g. {@code
     *     duties.items.text}; empty for the text of a page
     * @param text as written: marks of Markdown, quotes and line ends included
     * @param start place of the first letter
     */
    public Prose(ContentId content, Language language, String field, String text, Position start) {
        this.content = content;
        this.language = language;
        this.field = field;
        this.text = text;
        this.start = start;
    }

    public ContentId content() {
        return content;
    }

    public Language language() {
        return language;
    }

    /** Names of the fields joined by dots; empty for the text of a page. */
    public String field() {
        return field;
    }

    /** The outermost field, e.g. {@code duties}; empty for the text of a page. */
    public String topField() {
        int dot = field.indexOf('.');
        return dot < 0 ? field : field.substring(0, dot);
    }

    /** As written: marks of Markdown, quotes and line ends included. */
    public String text() {
        return text;
    }

    /** Place of the first letter. */
    public Position start() {
        return start;
    }

    /** Place of a letter of the text. */
    public Position at(int offset) {
        if (lines == null) {
            lines = lines(text);
        }
        int found = Arrays.binarySearch(lines, offset);
        int line = found < 0 ? -found - 2 : found;
        int lineStart = line == 0 ? 1 - start.column() : lines[line];
        return new Position(start.file(), start.line() + line, offset - lineStart + 1);
    }

    private static int[] lines(String text) {
        return IntStream.concat(
                        IntStream.of(0),
                        IntStream.rangeClosed(1, text.length())
                                .filter(i -> text.charAt(i - 1) == '\n'))
                .toArray();
    }
}
