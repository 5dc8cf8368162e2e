package vn.loa.output;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Results of slow pure functions, kept between builds in one file under the hash of their complete
 * input.
 *
 * <p>A build without it gives the same bytes, only later. Entries a build did not ask for are
 * dropped when it is saved; a damaged or foreign file counts as empty. Foreign is also one that was
 * carried here from another folder or machine: whoever made it could have put anything under a key.
 */
public final class Cache implements Memo {

    private static final String HEADER = "loa-cache 3";
    private static final int LARGEST_ENTRY = 256 << 20;

    private final Disk disk;
    private final Path file;
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> used = new ConcurrentHashMap<>();

    private Cache(Disk disk, Path file, Map<String, byte[]> before) {
        this.disk = disk;
        this.file = file;
        this.before = before;
    }

    /** Opens the cache that lies in a folder; the folder need not exist. */
    public static Cache open(Path folder) {
        return open(new Disk(), folder);
    }

    /** The same on a disk of the caller's. */
    public static Cache open(Disk disk, Path folder) {
        return open(disk, folder, "results");
    }

    /**
     * A cache of its own beside the others.
     *
     * @param name of its file, without an ending
     */
    public static Cache open(Disk disk, Path folder, String name) {
        Path file = folder.resolve(name + ".bin");
        return new Cache(disk, file, isOwn(disk, folder) ? read(disk, file) : Map.of());
    }

    /** Whether neither the folder nor the one it lies in is a link that leads elsewhere. */
    private static boolean isOwn(Disk disk, Path folder) {
        Path parent = folder.toAbsolutePath().getParent();
        return disk.isFolder(folder) && (parent == null || disk.isFolder(parent));
    }

    @Override
    public Optional<byte[]> known(String function, byte[] input) {
        String key = key(function, input);
        Optional<byte[]> result =
                Optional.ofNullable(used.get(key)).or(() -> Optional.ofNullable(before.get(key)));
        result.ifPresent(bytes -> used.put(key, bytes));
        return result;
    }

    @Override
    public void keep(String function, byte[] input, byte[] result) {
        used.put(key(function, input), result);
    }

    /** How many results of earlier builds are known. */
    public int size() {
        return before.size();
    }

    private static String key(String function, byte[] input) {
        return Hash.of(function.getBytes(StandardCharsets.UTF_8), new byte[] {0}, input);
    }

    /** Keeps what this build used for the next one; where that fails, the next one is slower. */
    public void save() {
        if (before.keySet().equals(used.keySet())) {
            return;
        }
        Path folder = file.getParent();
        Path fresh = file.resolveSibling(file.getFileName().toString().replace(".bin", ".new"));
        try {
            if (!disk.exists(folder)) {
                disk.createFolders(folder);
            }
            if (!isOwn(disk, folder)) {
                return;
            }
            write(fresh);
            disk.rename(fresh, file);
        } catch (IOException onlyCostsTime) {
            // The site is published by now; a full disk here is no reason to say that it is not.
            discard(fresh);
        }
    }

    private void discard(Path unfinished) {
        try {
            disk.delete(unfinished);
        } catch (IOException replacedNextTime) {
            // The next build writes it anew.
        }
    }

    private void write(Path target) throws IOException {
        try (OutputStream bytes = disk.writeAnew(target);
                var out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            out.writeUTF(HEADER);
            out.writeUTF(disk.place(target.getParent()));
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(used).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
                out.writeLong(Checksum.of(entry.getValue()));
            }
        }
    }

    private static Map<String, byte[]> read(Disk disk, Path file) {
        var known = new ConcurrentHashMap<String, byte[]>();
        if (!disk.isFile(file)) {
            return known;
        }
        try (InputStream bytes = Files.newInputStream(file);
                var in = new DataInputStream(new BufferedInputStream(bytes))) {
            if (!in.readUTF().equals(HEADER)
                    || !in.readUTF().equals(disk.place(file.getParent()))) {
                return known;
            }
            while (true) {
                String key = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > LARGEST_ENTRY) {
                    return known;
                }
                byte[] value = in.readNBytes(length);
                if (in.readLong() == Checksum.of(value)) {
                    known.put(key, value);
                }
            }
        } catch (EOFException end) {
            return known;
        } catch (IOException damaged) {
            return new ConcurrentHashMap<>();
        }
    }
}
