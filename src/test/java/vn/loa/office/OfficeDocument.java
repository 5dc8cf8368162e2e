package vn.loa.office;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.yaml.snakeyaml.Yaml;
import vn.loa.source.SourceFile;

/**
 * A document with what a person read from it. A folder named like a file holds the parts of a zip,
 * so that they can be read and compared.
 *
 * @param path the text or the folder of parts
 */
record OfficeDocument(Path path) {

    static List<OfficeDocument> in(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(?:txt|docx|odt)"))
                    .sorted()
                    .map(OfficeDocument::new)
                    .toList();
        }
    }

    /** Without its ending. */
    String name() {
        return path.getFileName().toString().replaceFirst("\\.\\w+$", "");
    }

    SourceFile source() throws IOException {
        String name = path.getFileName().toString();
        if (!Files.isDirectory(path)) {
            return new SourceFile(name, Files.readAllBytes(path));
        }
        var parts = new OfficeFile();
        try (Stream<Path> files = Files.walk(path)) {
            for (Path part : files.filter(Files::isRegularFile).sorted().toList()) {
                String of = path.relativize(part).toString().replace('\\', '/');
                parts.with(of, Files.readString(part));
            }
        }
        return parts.named(name);
    }

    Map<String, Object> sidecar() throws IOException {
        Path yaml = path.resolveSibling(name() + ".yaml");
        Path file = Files.exists(yaml) ? yaml : path.resolveSibling(name() + ".json");
        return new Yaml().load(Files.readString(file));
    }
}
