package vn.loa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import picocli.CommandLine.Option;
import vn.loa.source.SourceTree;

/** Options of every command that reads a publication. */
final class PublicationOptions {

    @Option(
            names = "-C",
            paramLabel = "DIR",
            description =
                    "thư mục ấn phẩm; mặc định là thư mục hiện tại / the publication's folder")
    private Path folder = Path.of("");

    /** The publication's folder, which must look like one. */
    Path folder(Console console) {
        Path absolute = folder.toAbsolutePath().normalize();
        Optional<Path> above = publicationAbove(absolute);
        if (above.isPresent() && !SourceTree.isPublication(absolute)) {
            throw within(above.get());
        }
        if (!Files.isDirectory(absolute)) {
            throw NamedFile.missing(folder, true);
        }
        if (!SourceTree.isPublication(absolute)) {
            throw new UsageException(
                    "thư mục này không có site/site.yaml hay content nên không phải là một ấn phẩm;"
                            + " hãy chỉ đúng thư mục bằng -C",
                    "this folder has neither site/site.yaml nor content, so it is no publication;"
                            + " name the right one with -C");
        }
        return absolute;
    }

    /** The publication that a folder or a file lies in; absent where nothing is there, or none. */
    private static Optional<Path> publicationAbove(Path place) {
        if (!Files.exists(place)) {
            return Optional.empty();
        }
        for (Path path = place.getParent(); path != null; path = path.getParent()) {
            if (SourceTree.isPublication(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }

    private static UsageException within(Path publication) {
        return new UsageException(
                "đây là một chỗ bên trong ấn phẩm; lệnh làm cả ấn phẩm; viết -C \""
                        + publication
                        + "\"",
                "this lies within a publication; the command is for all of it; write -C \""
                        + publication
                        + "\"");
    }

    /** The moment of the build: {@code SOURCE_DATE_EPOCH} in seconds where it is set, else now. */
    static Instant now(Console console) {
        String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now();
    }
}
