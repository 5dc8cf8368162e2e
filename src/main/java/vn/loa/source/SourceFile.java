package vn.loa.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * One file of the publication as it was when the snapshot was taken.
 *
 * @param path slash-separated and NFC, relative to the publication
 * @param bytes as they lie on disk
 */
public record SourceFile(String path, byte[] bytes) {

    /** The file's text: UTF-8 (or UTF-16 with a byte order mark), line ends as \n, NFC. */
    public Outcome<String> text() {
        return TextDecoder.decode(this);
    }

    /** Its text as people write it; a run of letters without end is an error with its place. */
    public Outcome<String> writing() {
        return text().then(text -> EndlessRun.refused(this, text));
    }

    /** File name without folders, e.g. {@code dau-hieu.en.md}. */
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** What follows the last dot of the name, in lower case; empty without a dot. */
    public String extension() {
        String name = name();
        int dot = name.lastIndexOf('.');
        return dot < 0 ? "" : name.substring(dot + 1).toLowerCase(Locale.ROOT);
    }

    public Position start() {
        return Position.start(path);
    }

    /** Where words first stand in its text; absent when they do not, or it is no text. */
    public Optional<Position> placeOf(String words) {
        String all = text().value().orElse("");
        int offset = all.indexOf(words);
        if (offset < 0 || words.isEmpty()) {
            return Optional.empty();
        }
        int line = (int) all.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        return Optional.of(new Position(path, line, offset - all.lastIndexOf('\n', offset)));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof SourceFile file
                && path.equals(file.path)
                && Arrays.equals(bytes, file.bytes);
    }

    @Override
    public int hashCode() {
        return path.hashCode() * 31 + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path;
    }
}
