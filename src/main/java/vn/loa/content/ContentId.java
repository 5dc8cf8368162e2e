package vn.loa.content;

/**
 * Names one thing written, in whatever language.
 *
 * @param path folder and slug below the kind's folder, e.g. {@code huong-dan/viec-lam}; {@code
 *     index} names the folder itself
 */
public record ContentId(Kind kind, String path) implements Comparable<ContentId> {

    /** The last part of the path. */
    public String slug() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** The path without the slug: empty, or with a slash at the end. */
    public String folder() {
        return path.substring(0, path.lastIndexOf('/') + 1);
    }

    @Override
    public int compareTo(ContentId other) {
        int byKind = kind.compareTo(other.kind);
        return byKind != 0 ? byKind : path.compareTo(other.path);
    }

    @Override
    public String toString() {
        return kind.word() + ":" + path;
    }
}
