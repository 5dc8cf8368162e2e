package vn.loa.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A snapshot of a publication folder, read once; the only place where source files are read.
 *
 * <p>Takes {@code site/site.yaml}, also under names it has by mistake, {@code site/static}, {@code
 * site/print}, {@code content} and {@code theme}. Links, devices and hidden files are left out,
 * never followed; what was left out is in {@link #diagnostics()}.
 */
public final class SourceTree {

    /** Largest file that is read, in bytes. */
    public static final long LARGEST_FILE = 64L << 20;

    /** Largest publication that is read, in bytes: all its files together. */
    public static final long LARGEST_WHOLE = 256L << 20;

    /** Most files that are read. */
    public static final int MOST_FILES = 200_000;

    /** Deepest folder that is read, counted from {@code content}, {@code site} or {@code theme}. */
    public static final int DEEPEST = 20;

    private static final Set<String> FOLDERS = Set.of("content", "site", "theme");
    private static final String SETTINGS = "site/site.yaml";
    private static final List<String> ROOTS =
            List.of(SETTINGS, "site/static", "site/print", "content", "theme");

    /** Holds no file. */
    public static final SourceTree NONE = new SourceTree(new TreeMap<>(), Map.of(), List.of());

    private final NavigableMap<String, SourceFile> files;
    private final Map<String, FolderReading.Stamp> stamps;
    private final List<Diagnostic> diagnostics;

    private SourceTree(
            NavigableMap<String, SourceFile> files,
            Map<String, FolderReading.Stamp> stamps,
            List<Diagnostic> diagnostics) {
        this.files = files;
        this.stamps = stamps;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * Reads the publication that lies in a folder.
     *
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static SourceTree read(Path publication) throws IOException {
        return read(publication, NONE, Instant.EPOCH);
    }

    /**
     * Reads a publication again; a file that nobody touched is the very same object as before.
     *
     * @param earlier an earlier snapshot of the same folder
     * @param now the moment of reading
     * @throws IOException when the folder or a file in it cannot be read
     */
    public static SourceTree read(Path publication, SourceTree earlier, Instant now)
            throws IOException {
        var reading = new FolderReading(earlier, now);
        var diagnostics = new ArrayList<Diagnostic>(misspeltFolders(publication));
        diagnostics.addAll(strayPages(publication));
        List<String> roots =
                Stream.concat(ROOTS.stream(), misnamedSettings(publication).stream()).toList();
        for (String root : roots) {
            Path start = publication.resolve(root);
            Optional<Path> link = link(publication, start);
            if (link.isPresent()) {
                String path = publication.relativize(link.get()).toString().replace('\\', '/');
                diagnostics.add(FolderReading.notAFile(path));
            } else if (Files.exists(start)) {
                reading.read(root, start);
            }
        }
        diagnostics.addAll(reading.diagnostics());
        return new SourceTree(
                reading.files(), reading.stamps(), diagnostics.stream().distinct().toList());
    }

    /**
     * Reads one file of a publication by itself.
     *
     * @param path as in a snapshot
     * @return absent where no plain file has just this name
     * @throws IOException when it is there and cannot be read
     */
    public static Optional<SourceFile> readOne(Path publication, String path) throws IOException {
        Path file;
        try {
            file = publication.resolve(path);
        } catch (InvalidPathException notInThisLocale) {
            return Optional.empty();
        }
        boolean read =
                Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
                        && Files.size(file) <= LARGEST_FILE;
        return read
                ? Optional.of(new SourceFile(path, Files.readAllBytes(file)))
                : Optional.empty();
    }

    /**
     * Folders that would be read under their right name: one in capitals, or one that holds what
     * the missing folder should hold.
     */
    private static List<Diagnostic> misspeltFolders(Path publication) throws IOException {
        try (Stream<Path> entries = Files.list(publication)) {
            return entries.filter(Files::isDirectory)
                    .sorted()
                    .flatMap(folder -> misspelt(folder, publication).stream())
                    .toList();
        }
    }

    private static Optional<Diagnostic> misspelt(Path folder, Path publication) {
        String name = folder.getFileName().toString();
        if (FOLDERS.contains(name) || name.startsWith(".") || name.equals("target")) {
            return Optional.empty();
        }
        Optional<String> meant =
                Optional.of(name.toLowerCase(Locale.ROOT))
                        .filter(FOLDERS::contains)
                        .or(
                                () ->
                                        holding(folder)
                                                .filter(
                                                        right ->
                                                                !Files.exists(
                                                                        publication.resolve(
                                                                                right))));
        return meant.map(right -> misspelt(name, right, Files.exists(publication.resolve(right))));
    }

    private static Optional<String> holding(Path folder) {
        boolean content =
                Stream.of("pages", "services", "plans", "materials")
                        .anyMatch(kind -> Files.isDirectory(folder.resolve(kind)));
        boolean settings = Files.isRegularFile(folder.resolve("site.yaml"));
        return content ? Optional.of("content") : settings ? Optional.of("site") : Optional.empty();
    }

    /**
     * Files that were meant to be the settings while these are not there: as Notepad, a download or
     * a copy name them.
     */
    private static List<String> misnamedSettings(Path publication) throws IOException {
        if (Files.exists(publication.resolve(SETTINGS), LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        var found = new ArrayList<String>();
        for (String folder : List.of("site/", "")) {
            Path place = publication.resolve(folder);
            if (Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                try (Stream<Path> entries = Files.list(place)) {
                    entries.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                            .map(file -> folder + file.getFileName())
                            .filter(SourceTree::isMisnamedSettings)
                            .sorted()
                            .forEach(found::add);
                }
            }
        }
        return found;
    }

    /** Whether a file beside the settings, or one folder above them, bears their name by a slip. */
    public static boolean isMisnamedSettings(String path) {
        return !path.equals(SETTINGS)
                && path.matches("(?iu)(?:site/[^/]{0,40})?site[^/]{0,40}\\.ya?ml[^/]{0,20}");
    }

    /** Pages that were saved beside the folder of contents and not in it. */
    private static List<Diagnostic> strayPages(Path publication) throws IOException {
        try (Stream<Path> entries = Files.list(publication)) {
            return entries.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS))
                    .filter(SourceTree::hasFields)
                    .map(file -> file.getFileName().toString())
                    .sorted()
                    .map(SourceTree::stray)
                    .toList();
        }
    }

    /** Whether a text begins as pages and plans do; one that cannot be read does not. */
    private static boolean hasFields(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String start = new String(in.readNBytes(512), StandardCharsets.UTF_8);
            return start.matches("(?s)\uFEFF?---\r?\n.*\\btitle:.*");
        } catch (IOException e) {
            return false;
        }
    }

    private static Diagnostic stray(String name) {
        return Diagnostic.warning(
                        "file-ignored",
                        Position.start(name),
                        "bỏ qua: tệp này nằm ngoài thư mục content",
                        "left out: this file lies outside the folder content")
                .suggesting(
                        "chuyển tệp vào content/pages (bài viết) hoặc content/plans (kế hoạch)",
                        "move it to content/pages or content/plans");
    }

    /**
     * @param there whether a folder of the right name is there too: then nothing is missing
     */
    private static Diagnostic misspelt(String name, String right, boolean there) {
        Diagnostic problem =
                Diagnostic.error(
                                "folder-name",
                                Position.start(name),
                                "thư mục “" + name + "” không được đọc",
                                "the folder \"" + name + "\" is not read")
                        .suggesting(
                                "đổi tên thư mục thành " + right, "rename the folder to " + right);
        return there
                ? problem.as(Severity.WARNING)
                        .suggesting(
                                "chuyển tệp còn dùng sang " + right + ", rồi xóa thư mục này",
                                "move the files still in use to " + right + ", then delete it")
                : problem;
    }

    /** A tree made of texts, for tools and tests: path to text. */
    public static SourceTree of(Map<String, String> texts) {
        var files = new TreeMap<String, SourceFile>();
        texts.forEach(
                (path, text) ->
                        files.put(
                                path, new SourceFile(path, text.getBytes(StandardCharsets.UTF_8))));
        return new SourceTree(files, Map.of(), List.of());
    }

    /** Whether two snapshots hold the very same files, read once. */
    public boolean isSameAs(SourceTree other) {
        return files.size() == other.files.size()
                && files.entrySet().stream()
                        .allMatch(entry -> other.files.get(entry.getKey()) == entry.getValue())
                && diagnostics.equals(other.diagnostics);
    }

    /** Whether a folder looks like a publication at all. */
    public static boolean isPublication(Path folder) {
        return Files.isRegularFile(folder.resolve("site/site.yaml"))
                || Files.isDirectory(folder.resolve("content"));
    }

    public Optional<SourceFile> file(String path) {
        return Optional.ofNullable(files.get(path));
    }

    /** What a file looked like when it was read; absent when the snapshot was not read. */
    Optional<FolderReading.Stamp> stamp(String path) {
        return Optional.ofNullable(stamps.get(path));
    }

    /** The paths of all files, sorted. */
    public Stream<String> paths() {
        return files.keySet().stream();
    }

    /** All files in a folder and below it, sorted by path. */
    public List<SourceFile> under(String folder) {
        String prefix = folder.endsWith("/") ? folder : folder + "/";
        return List.copyOf(files.subMap(prefix, prefix + Character.MAX_VALUE).values());
    }

    /** What could not be taken into the snapshot, and why. */
    public List<Diagnostic> diagnostics() {
        return diagnostics;
    }

    /** The link on the way from the publication to a folder in it, if there is one. */
    private static Optional<Path> link(Path publication, Path start) {
        for (Path path = start; !path.equals(publication); path = path.getParent()) {
            if (Files.isSymbolicLink(path)) {
                return Optional.of(path);
            }
        }
        return Optional.empty();
    }
}
