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
import java.nio.file.attribute.BasicFileAttributes;
import java.time.LocalDateTime;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * A folder in one ZIP file: sorted, without dates, so that the same folder gives the same bytes.
 */
public final class Archive {

    // The first moment the format knows; a real one would change the file at every build.
    // A minute later: at the first moment of 1980 ZipEntry adds the machine's time zone.
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 1);

    private static final String MADE_BY = "Made by Loa";

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
        return write(new Disk(), folder, archive, wanted, html);
    }

    static long write(
            Disk disk,
            Path folder,
            Path archive,
            Predicate<String> wanted,
            UnaryOperator<String> html)
            throws IOException {
        refuseForeign(disk, archive);
        Path unfinished = archive.resolveSibling("." + archive.getFileName() + ".part");
        try (OutputStream file = disk.writeAnew(unfinished)) {
            pack(folder, file, wanted, html);
        } catch (IOException | RuntimeException | Error e) {
            disk.delete(unfinished);
            throw e;
        }
        disk.rename(unfinished, archive);
        return Files.size(archive);
    }

    /** An archive of somebody else's may have the name. */
    private static void refuseForeign(Disk disk, Path archive) throws IOException {
        if (disk.exists(archive) && !isOurs(disk, archive)) {
            throw new Refused(
                    archive.getFileName()
                            + " không do Loa tạo ra nên không bị thay; hãy đổi tên nó rồi chạy"
                            + " lại",
                    archive.getFileName()
                            + " was not made by Loa, so it is not replaced; rename it and run"
                            + " again");
        }
    }

    private static boolean isOurs(Disk disk, Path archive) throws IOException {
        if (!disk.isFile(archive)) {
            return false;
        }
        try (var zip = new ZipFile(archive.toFile())) {
            return MADE_BY.equals(zip.getComment());
        } catch (ZipException noArchive) {
            return false;
        }
    }

    private static void pack(
            Path folder, OutputStream file, Predicate<String> wanted, UnaryOperator<String> html)
            throws IOException {
        try (var out =
                new ZipOutputStream(new BufferedOutputStream(file), StandardCharsets.UTF_8)) {
            out.setComment(MADE_BY);
            for (var entry : files(folder).entrySet()) {
                if (wanted.test(entry.getKey())) {
                    add(entry.getKey(), entry.getValue(), html, out);
                }
            }
        }
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
