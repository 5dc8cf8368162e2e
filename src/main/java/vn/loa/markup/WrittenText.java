package vn.loa.markup;

import vn.loa.source.Position;

/**
 * Text to convert, and where in its file it stands.
 *
 * @param linesBefore lines of the file that come before the text
 */
public record WrittenText(String file, String text, int linesBefore) {

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
        return new Position(file, line, offset - lineStart + 1);
    }

    /** The first line of the text. */
    Position start() {
        return new Position(file, linesBefore + 1, 1);
    }
}
