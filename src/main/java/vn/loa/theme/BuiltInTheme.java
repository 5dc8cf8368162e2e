package vn.loa.theme;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.source.SourceFile;

/** The theme that ships in the jar. */
final class BuiltInTheme {

    private BuiltInTheme() {}

    /** Its files by path inside the theme. */
    static Map<String, SourceFile> files() {
        try {
            URI marker = BuiltInTheme.class.getResource("builtin/words/vi.yaml").toURI();
            if (!marker.getScheme().equals("jar")) {
                return read(Path.of(marker).getParent().getParent());
            }
            String text = marker.toString();
            URI jar = URI.create(text.substring(0, text.indexOf("!/")));
            try (FileSystem inside = FileSystems.newFileSystem(jar, Map.of())) {
                return read(inside.getPath("/vn/loa/theme/builtin"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, SourceFile> read(Path root) throws IOException {
        var files = new TreeMap<String, SourceFile>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                files.put(name, new SourceFile("theme/" + name, Files.readAllBytes(path)));
            }
        }
        return files;
    }
}
