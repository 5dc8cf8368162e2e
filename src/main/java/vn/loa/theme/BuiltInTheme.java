package vn.loa.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import vn.loa.source.SourceFile;

/** The theme that ships in the jar. */
final class BuiltInTheme {

    private static final String ROOT = "builtin/";
    private static final String MARKER = "words/vi.yaml";

    /** What the build of the jar makes of the scripts. */
    private static final String SHORT = "short/";

    private BuiltInTheme() {}

    /** Its files by path inside the theme. */
    static Map<String, SourceFile> files() {
        try {
            URL marker = BuiltInTheme.class.getResource(ROOT + MARKER);
            return marker.openConnection() instanceof JarURLConnection packed
                    ? packed(packed)
                    : unpacked(Path.of(marker.toURI()).getParent().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A script with short names; absent where the classes were not built by Maven. */
    static Optional<String> shortScript(String name) {
        try (InputStream script = BuiltInTheme.class.getResourceAsStream(SHORT + name)) {
            return script == null
                    ? Optional.empty()
                    : Optional.of(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A file system over the jar would cost more than all that is read from it.
    private static Map<String, SourceFile> packed(JarURLConnection marker) throws IOException {
        var files = new TreeMap<String, SourceFile>();
        String root = marker.getEntryName();
        root = root.substring(0, root.length() - MARKER.length());
        JarFile jar = marker.getJarFile();
        for (Enumeration<JarEntry> entries = jar.entries(); entries.hasMoreElements(); ) {
            JarEntry entry = entries.nextElement();
            if (entry.getName().startsWith(root) && !entry.isDirectory()) {
                try (InputStream bytes = jar.getInputStream(entry)) {
                    add(files, entry.getName().substring(root.length()), bytes.readAllBytes());
                }
            }
        }
        return files;
    }

    private static Map<String, SourceFile> unpacked(Path root) throws IOException {
        var files = new TreeMap<String, SourceFile>();
        try (Stream<Path> paths = Files.walk(root)) {
            for (Path path : (Iterable<Path>) paths.filter(Files::isRegularFile)::iterator) {
                String name = root.relativize(path).toString().replace('\\', '/');
                add(files, name, Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void add(Map<String, SourceFile> files, String name, byte[] bytes) {
        files.put(name, new SourceFile("theme/" + name, bytes));
    }
}
