package vn.loa.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
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

    /** The moment of the build: {@code SOURCE_DATE_EPOCH} in seconds where it is set, else now. */
    static Instant now(Console console) {
        String epoch = console.environment().getOrDefault("SOURCE_DATE_EPOCH", "");
        return epoch.matches("\\d{1,12}")
                ? Instant.ofEpochSecond(Long.parseLong(epoch))
                : Instant.now();
    }
}
