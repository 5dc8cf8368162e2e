package vn.loa.office;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The few XML parts of a DOCX or ODT that hold text, unpacked in memory within bounds; names of
 * entries are only compared, never made into paths.
 */
final class ZipParts {

    /** Most entries that are looked at. */
    private static final int MOST_ENTRIES = 5000;

    /** Most bytes that one part, and all parts together, may unpack to. */
    static final int LARGEST_PART = 48 << 20;

    /** How often the size of the whole file a part may unpack to, past the first megabyte. */
    private static final int LARGEST_RATIO = 200;

    private final Map<String, byte[]> parts;

    private ZipParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    /** The file unpacks to more than a document of text can hold. */
    static final class TooLarge extends IOException {
        private static final long serialVersionUID = 1L;
    }

    /**
     * Unpacks the wanted parts.
     *
     * @throws TooLarge when a bound is passed
     * @throws IOException when the file is no zip or is damaged
     */
    static ZipParts of(byte[] file, Set<String> wanted) throws IOException {
        var parts = new HashMap<String, byte[]>();
        long total = 0;
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            int entries = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++entries > MOST_ENTRIES) {
                    throw new TooLarge();
                }
                boolean keep = wanted.contains(entry.getName());
                byte[] bytes =
                        unpacked(zip, Math.max(1L << 20, (long) file.length * LARGEST_RATIO), keep);
                total += bytes.length;
                if (total > LARGEST_PART) {
                    throw new TooLarge();
                }
                // Office programs differ in which of two they show; nobody should read the other.
                if (parts.put(entry.getName(), bytes) != null && keep) {
                    throw new IOException("two entries of one name");
                }
            }
            if (entries == 0) {
                throw new IOException("no entries");
            }
        } catch (IllegalArgumentException badName) {
            throw new IOException(badName);
        }
        return new ZipParts(parts);
    }

    private static byte[] unpacked(ZipInputStream zip, long most, boolean keep) throws IOException {
        var out = new ByteArrayOutputStream();
        byte[] buffer = new byte[8192];
        long count = 0;
        for (int n = zip.read(buffer); n >= 0; n = zip.read(buffer)) {
            count += n;
            if (count > most || keep && count > LARGEST_PART) {
                throw new TooLarge();
            }
            if (keep) {
                out.write(buffer, 0, n);
            }
        }
        return out.toByteArray();
    }

    Optional<byte[]> part(String name) {
        return Optional.ofNullable(parts.get(name)).filter(bytes -> bytes.length > 0);
    }
}
