package vn.loa.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/**
 * Files of a publication, read again one by one to show a line of each: the whole of it once more
 * would be the largest thing in memory at the end of a build.
 */
final class ReadAgain {

    private final Path publication;
    private Optional<SourceTree> whole = Optional.empty();

    ReadAgain(Path publication) {
        this.publication = publication;
    }

    /** Absent too when it cannot be read any more: a problem is told without its line then. */
    Optional<SourceFile> file(String path) {
        try {
            return SourceTree.readOne(publication, path).or(() -> whole().file(path));
        } catch (IOException goneMeanwhile) {
            return Optional.empty();
        }
    }

    /** Where a name on the disk is not the one we gave the file, only a walk finds it. */
    private SourceTree whole() {
        if (whole.isEmpty()) {
            try {
                whole = Optional.of(SourceTree.read(publication));
            } catch (IOException unreadable) {
                whole = Optional.of(SourceTree.NONE);
            }
        }
        return whole.get();
    }
}
