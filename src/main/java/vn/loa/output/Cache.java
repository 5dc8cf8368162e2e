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
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Results of slow pure functions, kept between builds in one file under the hash of their complete
 * input.
 *
 * <p>A build without it gives the same bytes, only later. Entries a build did not ask for are
 * dropped when it is saved; a damaged or foreign file counts as empty.
 */
public final class Cache implements Memo {

    private static final String HEADER = "loa-cache 1";
    private static final int LARGEST_ENTRY = 256 << 20;

    private final Path file;
    private final Map<String, byte[]> before;
    private final Map<String, byte[]> used = new ConcurrentHashMap<>();

    private Cache(Path file, Map<String, byte[]> before) {
        this.file = file;
        this.before = before;
    }

    /** Opens the cache that lies in a folder; the folder need not exist. */
    public static Cache open(Path folder) {
        Path file = folder.resolve("results.bin");
        return new Cache(file, read(file));
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

    private static String key(String function, byte[] input) {
        return Hash.of(function.getBytes(StandardCharsets.UTF_8), new byte[] {0}, input);
    }

    /** Keeps what this build used for the next one; where that fails, the next one is slower. */
    public void save() {
        if (before.keySet().equals(used.keySet())) {
            return;
        }
        Path fresh = file.resolveSibling("results.new");
        try {
            Files.createDirectories(file.getParent());
            write(fresh);
            Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException onlyCostsTime) {
            // The site is published by now; a full disk here is no reason to say that it is not.
        }
    }

    private void write(Path target) throws IOException {
        try (OutputStream bytes = Files.newOutputStream(target);
                var out = new DataOutputStream(new BufferedOutputStream(bytes))) {
            out.writeUTF(HEADER);
            for (Map.Entry<String, byte[]> entry : new TreeMap<>(used).entrySet()) {
                out.writeUTF(entry.getKey());
                out.writeInt(entry.getValue().length);
                out.write(entry.getValue());
                out.writeUTF(Hash.of(entry.getValue()));
            }
        }
    }

    private static Map<String, byte[]> read(Path file) {
        var known = new ConcurrentHashMap<String, byte[]>();
        if (!Files.isRegularFile(file)) {
            return known;
        }
        try (InputStream bytes = Files.newInputStream(file);
                var in = new DataInputStream(new BufferedInputStream(bytes))) {
            if (!in.readUTF().equals(HEADER)) {
                return known;
            }
            while (true) {
                String key = in.readUTF();
                int length = in.readInt();
                if (length < 0 || length > LARGEST_ENTRY) {
                    return known;
                }
                byte[] value = in.readNBytes(length);
                if (in.readUTF().equals(Hash.of(value))) {
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
