package vn.loa.migrate;

import vn.loa.source.Position;

/**
 * A word in a file that becomes another.
 *
 * @param at where the old word begins
 */
record Edit(Position at, String old, String replacement) {

    /** The line with the word changed; as it is when the word does not stand there as written. */
    String in(String line) {
        int start = at.column() - 1;
        return line.startsWith(old, start)
                ? line.substring(0, start) + replacement + line.substring(start + old.length())
                : line;
    }
}
