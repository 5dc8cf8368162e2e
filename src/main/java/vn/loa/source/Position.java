package vn.loa.source;

import java.util.Comparator;

/**
 * A place in a source file.
 *
 * @param file slash-separated path relative to the publication, e.g. {@code content/plans/x.md}
 * @param line from 1
 * @param column from 1, as an editor counts
 */
public record Position(String file, int line, int column) implements Comparable<Position> {

    private static final Comparator<Position> ORDER =
            Comparator.comparing(Position::file)
                    .thenComparingInt(Position::line)
                    .thenComparingInt(Position::column);

    /** The first character of a file. */
    public static Position start(String file) {
        return new Position(file, 1, 1);
    }

    @Override
    public int compareTo(Position other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
