package vn.loa.markup;

import vn.loa.source.Position;

/**
 * Text to convert, and where in its file it stands.
 *
 * @param linesBefore lines of the file that come before the text
 * @param lettersBefore letters that stand before it on its first line
 */
public record WrittenText(String file, String text, int linesBefore, int lettersBefore) {

    /** A text that begins with its line. */
    public WrittenText(String file, String text, int linesBefore) {
        this(file, text, linesBefore, 0);
    }

    /** The place of an offset in the text. */
    Position at(int offset) {
        int line = linesBefore + 1;
        int lineStart = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && end < offset;
                end = text.indexOf('\n', end + 1)) {
            line++;
            lineStart = end + 1;
        }
        int before = lineStart == 0 ? lettersBefore : 0;
        return new Position(file, line, offset - lineStart + 1 + before);
    }

    /** The first line of the text. */
    Position start() {
        return new Position(file, linesBefore + 1, lettersBefore + 1);
    }
}
