package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Packs files into one archive. Holds its own bytes once, in a space made large enough at the
 * start, and one file at a time beside them. The same files give the same archive.
 */
final class KitArchive {

    /**
     * Any time would do, as long as it is always the same. The first moment an archive can name
     * would not: beside it, Java writes one in the machine's own time zone.
     */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** Bytes an archive adds to a stored file beside its name, which stands there twice. */
    private static final int ENTRY = 30 + 46;

    private static final int END = 22;

    private KitArchive() {}

    /**
     * @param file asked for its bytes a second time
     * @param size in bytes
     */
    record Sized(KitFile file, int size) {

        private int packed() {
            return size + ENTRY + 2 * file.path().getBytes(StandardCharsets.UTF_8).length;
        }
    }

    /** The archive. */
    static byte[] of(List<Sized> files) {
        var space = new Space(size(files));
        write(files, space);
        return space.whole();
    }

    /**
     * Its size in bytes.
     *
     * @throws ArithmeticException if the archive would be larger than 2 GB
     */
    static int size(List<Sized> files) {
        return Math.toIntExact(files.stream().mapToLong(Sized::packed).sum() + END);
    }

    static void write(List<Sized> files, OutputStream out) {
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files) {
                add(zip, file.file().path(), file.file().bytes().get());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stored, not deflated: PDF and pictures are packed already. */
    private static void add(ZipOutputStream zip, String path, byte[] bytes) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(NO_TIME);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        var sum = new CRC32();
        sum.update(bytes);
        entry.setCrc(sum.getValue());
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Bytes that need not be copied once they are all there. */
    static final class Space extends ByteArrayOutputStream {

        Space(int size) {
            super(size);
        }

        byte[] whole() {
            return count == buf.length ? buf : toByteArray();
        }
    }
}
