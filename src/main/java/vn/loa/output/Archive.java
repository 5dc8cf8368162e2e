package vn.loa.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder in one ZIP file: sorted, without dates, so that the same folder gives the same bytes.
 */
public final class Archive {

    // The first moment the format knows; a real one would change the file at every build.
    // A minute later: at the first moment of 1980 ZipEntry adds the machine's time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

    private Archive() {}

    /**
     * Writes the files of a folder, one after the other; an earlier archive stays until the new one
     * is whole.
     *
     * @param wanted tells by slash-separated path what goes in
     * @param html changes the text of HTML files on their way
     * @return size of the archive in bytes
     */
    public static long write(
            Path folder, Path archive, Predicate<String> wanted, UnaryOperator<String> html)
            throws IOException {
        Path unfinished = archive.resolveSibling("." + archive.getFileName() + ".part");
        try {
            try (var out =
                    new ZipOutputStream(
                            new BufferedOutputStream(Files.newOutputStream(unfinished)),
                            StandardCharsets.UTF_8)) {
                for (var file : files(folder).entrySet()) {
                    if (wanted.test(file.getKey())) {
                        add(file.getKey(), file.getValue(), html, out);
                    }
                }
            }
            Files.move(unfinished, archive, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(unfinished);
        }
        return Files.size(archive);
    }

    private static void add(String path, Path file, UnaryOperator<String> html, ZipOutputStream out)
            throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        out.putNextEntry(entry);
        if (path.endsWith(".html")) {
            String text = Files.readString(file, StandardCharsets.UTF_8);
            out.write(html.apply(text).getBytes(StandardCharsets.UTF_8));
        } else {
            copy(file, out);
        }
        out.closeEntry();
    }

    private static void copy(Path file, OutputStream out) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            in.transferTo(out);
        }
    }

    private static TreeMap<String, Path> files(Path folder) throws IOException {
        var files = new TreeMap<String, Path>();
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        files.put(folder.relativize(file).toString().replace('\\', '/'), file);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
