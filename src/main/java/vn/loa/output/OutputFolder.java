package vn.loa.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The folder a site is published to: it holds the whole old site or the whole new one.
 *
 * <p>Files are staged in a sibling folder on the same disk; unchanged ones are linked, not written
 * again. Two renames swap the folders; a build that died between them is repaired at the next
 * opening. An operating-system lock keeps two builds apart, and a folder that Loa did not make is
 * never replaced.
 */
public final class OutputFolder implements AutoCloseable {

    /** Marks a folder as made by Loa. */
    public static final String MARKER = ".loa";

    private static final byte[] MARKER_TEXT =
            "Made by Loa. Whatever lies in this folder is replaced at the next build.\n"
                    .getBytes(StandardCharsets.UTF_8);

    private final Disk disk;
    private final Path target;
    private final Path staging;
    private final Path previous;
    private final FileChannel lockFile;
    private final Set<Path> foldersMade = ConcurrentHashMap.newKeySet();
    private final Map<String, Written> written = new ConcurrentHashMap<>();
    private final Set<String> kept = ConcurrentHashMap.newKeySet();
    private Map<String, Long> before = Map.of();
    private boolean swapped;

    private OutputFolder(Disk disk, Path target, FileChannel lockFile) {
        this.disk = disk;
        this.target = target;
        this.staging = sibling(target, "new");
        this.previous = sibling(target, "old");
        this.lockFile = lockFile;
    }

    /**
     * Opens a target for one build, repairing what a broken build may have left.
     *
     * @param sources the publication; the target may not hold it or lie among its sources
     * @throws Refused when the target may not be replaced, or another build is at work
     * @throws IOException when the disk or the rights do not allow it
     */
    public static OutputFolder open(Path target, Path sources) throws IOException {
        return open(new Disk(), target, sources);
    }

    /** The same on a disk of the caller's. */
    public static OutputFolder open(Disk disk, Path target, Path sources) throws IOException {
        Path out = target.toAbsolutePath().normalize();
        refuseAmongSources(out, sources.toAbsolutePath().normalize());
        refuseAmongSources(real(out), real(sources.toAbsolutePath().normalize()));
        disk.createFolders(out.getParent());
        FileChannel lockFile = disk.openLock(sibling(out, "lock"));
        try {
            lock(lockFile, out);
            var folder = new OutputFolder(disk, out, lockFile);
            folder.repair();
            folder.refuseForeign();
            folder.before = disk.files(out);
            return folder;
        } catch (IOException | RuntimeException | Error e) {
            lockFile.close();
            throw e;
        }
    }

    /** The path with every link on its way followed, as far as it exists. */
    private static Path real(Path path) throws IOException {
        Path existing = path;
        while (existing.getParent() != null && !Files.exists(existing)) {
            existing = existing.getParent();
        }
        return existing.toRealPath().resolve(existing.relativize(path));
    }

    private static void refuseAmongSources(Path out, Path sources) throws Refused {
        boolean holdsSources = sources.startsWith(out);
        boolean amongSources =
                Set.of("content", "site", "theme").stream()
                        .anyMatch(name -> out.startsWith(sources.resolve(name)));
        if (holdsSources || amongSources || out.getParent() == null) {
            throw new Refused(
                    "không xuất bản vào "
                            + out
                            + " được: thư mục này chứa nội dung gốc; hãy chọn thư mục khác bằng"
                            + " -o",
                    "cannot publish to "
                            + out
                            + ": it holds the sources; choose another folder with -o");
        }
    }

    private static void lock(FileChannel lockFile, Path out) throws IOException {
        FileLock lock;
        try {
            lock = lockFile.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            lock = null;
        }
        if (lock == null) {
            throw new Refused(
                    "một lần xuất bản khác đang ghi vào "
                            + out.getFileName()
                            + "; hãy đợi xong rồi"
                            + " chạy lại",
                    "another build is writing to " + out.getFileName() + "; wait and run again");
        }
    }

    private void repair() throws IOException {
        if (!disk.exists(target) && disk.isFolder(previous)) {
            disk.rename(previous, target);
        }
        disk.deleteTree(previous);
        disk.deleteTree(staging);
    }

    private void refuseForeign() throws IOException {
        if (!disk.exists(target)) {
            return;
        }
        if (!disk.isFolder(target)) {
            throw new Refused(
                    target.getFileName()
                            + " là một tệp hoặc liên kết, không phải thư mục; hãy chọn"
                            + " nơi khác bằng -o",
                    target.getFileName()
                            + " is a file or a link, not a folder; choose another"
                            + " place with -o");
        }
        if (!disk.isFile(target.resolve(MARKER)) && !disk.isEmptyFolder(target)) {
            throw new Refused(
                    "thư mục "
                            + target.getFileName()
                            + " có tệp không do Loa tạo ra nên không bị"
                            + " thay; hãy chọn thư mục trống bằng -o",
                    "the folder "
                            + target.getFileName()
                            + " holds files Loa did not make, so it is"
                            + " not replaced; choose an empty folder with -o");
        }
    }

    /**
     * Takes a file of the new site: staged when it is new, only noted when the old site has the
     * same bytes.
     */
    public Written put(String path, Rendered rendered) throws IOException {
        if (!Output.isPossible(path)) {
            throw new IllegalArgumentException("no path inside a site: " + path);
        }
        byte[] bytes = rendered.bytes();
        boolean same =
                before.getOrDefault(path, -1L) == bytes.length
                        && Arrays.equals(disk.read(target.resolve(path)), bytes);
        if (!same) {
            stage(path, bytes);
        }
        var file = new Written(path, bytes.length, Checksum.of(bytes), rendered.sheets(), !same);
        written.put(path, file);
        return file;
    }

    /** Whether the published site consists of these files and no others, byte for byte. */
    public boolean holds(Collection<Written> files) throws IOException {
        boolean sameNames =
                before.size() == files.size() + 1
                        && before.containsKey(MARKER)
                        && files.stream()
                                .allMatch(f -> before.getOrDefault(f.path(), -1L) == f.bytes());
        if (!sameNames) {
            return false;
        }
        for (Written file : files) {
            if (Checksum.of(disk.read(target.resolve(file.path()))) != file.checksum()) {
                return false;
            }
        }
        return true;
    }

    /** Keeps a file of the old site in the new one as it is; nothing happens when there is none. */
    public void keep(String path) {
        if (before.getOrDefault(path, -1L) >= 0) {
            kept.add(path);
        }
    }

    private void stage(String path, byte[] bytes) throws IOException {
        Path file = staging.resolve(path);
        makeFolder(file.getParent());
        disk.write(file, bytes);
    }

    private void makeFolder(Path folder) throws IOException {
        // Noted only once it exists: another thread may be about to write into it.
        if (!foldersMade.contains(folder)) {
            disk.createFolders(folder);
            foldersMade.add(folder);
        }
    }

    /**
     * Makes what was put the published site, in one step for its visitors.
     *
     * @return whether anything changed
     */
    public boolean swap() throws IOException {
        if (!before.containsKey(MARKER)) {
            stage(MARKER, MARKER_TEXT);
        }
        boolean fresh = written.values().stream().anyMatch(Written::fresh);
        boolean fewer = before.keySet().stream().anyMatch(path -> !isKept(path));
        if (!fresh && !fewer && before.containsKey(MARKER)) {
            return false;
        }
        linkUnchanged();
        settleStaged();
        exchange();
        swapped = true;
        tidyUp();
        return true;
    }

    /** Names are as lasting as what they name: each folder and those it lies in. */
    private void settleStaged() throws IOException {
        var folders = new TreeSet<Path>();
        for (Path made : foldersMade) {
            for (Path folder = made; folders.add(folder) && !folder.equals(staging); ) {
                folder = folder.getParent();
            }
        }
        for (Path folder : folders) {
            disk.settle(folder);
        }
    }

    private void exchange() throws IOException {
        boolean first = !disk.exists(target);
        if (!first) {
            disk.rename(target, previous);
        }
        try {
            disk.rename(staging, target);
        } catch (IOException e) {
            if (!first) {
                disk.rename(previous, target);
            }
            throw e;
        }
    }

    /** The new site is public: what cannot be cleared away now is cleared at the next opening. */
    private void tidyUp() {
        try {
            disk.settle(target.getParent());
            disk.deleteTree(previous);
        } catch (IOException leftForRepair) {
            // Saying that publishing failed would be wrong.
        }
    }

    private boolean isKept(String path) {
        return path.equals(MARKER) || kept.contains(path) || written.containsKey(path);
    }

    private void linkUnchanged() throws IOException {
        for (String path : new TreeMap<>(before).keySet()) {
            boolean unchanged =
                    isKept(path) && (!written.containsKey(path) || !written.get(path).fresh());
            if (unchanged) {
                Path name = staging.resolve(path);
                makeFolder(name.getParent());
                disk.link(target.resolve(path), name);
            }
        }
    }

    /** Files put so far, by path. */
    public Map<String, Written> written() {
        return new TreeMap<>(written);
    }

    /** Files of the old site that this build put with other bytes. */
    public Set<String> replaced() {
        return written.values().stream()
                .filter(Written::fresh)
                .map(Written::path)
                .filter(before::containsKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Lets go of the lock; what was staged and not swapped in is deleted. */
    @Override
    public void close() throws IOException {
        try (lockFile) {
            if (!swapped) {
                disk.deleteTree(staging);
            }
        }
    }

    private static Path sibling(Path target, String purpose) {
        return target.resolveSibling("." + target.getFileName() + ".loa-" + purpose);
    }
}
