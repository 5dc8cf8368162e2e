package vn.loa.source;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
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
 * <p>Takes {@code site/site.yaml}, {@code site/static}, {@code site/print}, {@code content} and
 * {@code theme}. Links, devices and hidden files are left out, never followed; what was left out is
 * in {@link #diagnostics()}.
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
    private static final List<String> ROOTS =
            List.of("site/site.yaml", "site/static", "site/print", "content", "theme");

    /** A file saved this shortly before it was read may be saved again within the same tick. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /** Holds no file. */
    public static final SourceTree NONE = new SourceTree(new TreeMap<>(), Map.of(), List.of());

    private final NavigableMap<String, SourceFile> files;
    private final Map<String, Stamp> stamps;
    private final List<Diagnostic> diagnostics;

    private SourceTree(
            NavigableMap<String, SourceFile> files,
            Map<String, Stamp> stamps,
            List<Diagnostic> diagnostics) {
        this.files = files;
        this.stamps = stamps;
        this.diagnostics = List.copyOf(diagnostics);
    }

    /**
     * What a file looked like from outside when it was read.
     *
     * @param settled whether its last change was so long ago that another would have another time
     */
    private record Stamp(long size, FileTime changed, Optional<Object> key, boolean settled) {

        static Stamp of(BasicFileAttributes attributes, Instant now) {
            FileTime changed = attributes.lastModifiedTime();
            boolean settled = changed.toInstant().plus(TICK).isBefore(now);
            return new Stamp(
                    attributes.size(), changed, Optional.ofNullable(attributes.fileKey()), settled);
        }
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
        var files = new TreeMap<String, SourceFile>();
        var stamps = new HashMap<String, Stamp>();
        var diagnostics = new ArrayList<Diagnostic>(misspeltFolders(publication));
        var room = new Room();
        for (String root : ROOTS) {
            Path start = publication.resolve(root);
            Optional<Path> link = link(publication, start);
            if (link.isPresent()) {
                String path = publication.relativize(link.get()).toString().replace('\\', '/');
                diagnostics.add(notAFile(path));
            } else if (Files.exists(start)) {
                Files.walkFileTree(
                        start,
                        new Collector(root, start, earlier, now, files, stamps, room, diagnostics));
            }
        }
        room.problem().ifPresent(diagnostics::add);
        return new SourceTree(files, stamps, diagnostics.stream().distinct().toList());
    }

    /** Folders that would be read if they were written in small letters. */
    private static List<Diagnostic> misspeltFolders(Path publication) throws IOException {
        try (Stream<Path> entries = Files.list(publication)) {
            return entries.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .filter(name -> FOLDERS.contains(name.toLowerCase(Locale.ROOT)))
                    .filter(name -> !FOLDERS.contains(name))
                    .sorted()
                    .map(SourceTree::misspelt)
                    .toList();
        }
    }

    private static Diagnostic misspelt(String name) {
        String right = name.toLowerCase(Locale.ROOT);
        return Diagnostic.warning(
                        "folder-name",
                        Position.start(name),
                        "bỏ qua: tên thư mục “" + name + "” có chữ hoa",
                        "left out: the folder name \"" + name + "\" has capitals")
                .suggesting("đổi tên thành " + right, "rename it to " + right);
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

    private static Diagnostic notAFile(String path) {
        return Diagnostic.warning(
                "not-a-file",
                Position.start(path),
                "bỏ qua: đây là liên kết hoặc thiết bị, không phải tệp; hãy chép tệp thật vào đây",
                "left out: a link or device, not a file; copy the real file here");
    }

    /** How much of a publication was read, and whether that is all that can be. */
    private static final class Room {
        private long bytes;
        private int files;

        /** Takes a file in; tells whether there was room for it. */
        boolean takes(long size) {
            bytes += size;
            files++;
            return !isFull();
        }

        boolean isFull() {
            return bytes > LARGEST_WHOLE || files > MOST_FILES;
        }

        Optional<Diagnostic> problem() {
            return isFull() ? Optional.of(tooLarge()) : Optional.empty();
        }

        private static Diagnostic tooLarge() {
            long megabytes = LARGEST_WHOLE >> 20;
            return Diagnostic.error(
                            "publication-too-large",
                            Position.start("content"),
                            "cả ấn phẩm có hơn "
                                    + megabytes
                                    + " MB hoặc hơn "
                                    + MOST_FILES
                                    + " tệp nên không đọc hết",
                            "the publication has more than "
                                    + megabytes
                                    + " MB or more than "
                                    + MOST_FILES
                                    + " files, so not all of it was read")
                    .suggesting(
                            "chuyển phim, ảnh gốc và tệp cũ ra ngoài content và site",
                            "move films, original pictures and old files out of content and site");
        }
    }

    private static final class Collector extends SimpleFileVisitor<Path> {
        private final String rootName;
        private final Path root;
        private final SourceTree earlier;
        private final Instant now;
        private final NavigableMap<String, SourceFile> files;
        private final Map<String, Stamp> stamps;
        private final Room room;
        private final List<Diagnostic> diagnostics;

        Collector(
                String rootName,
                Path root,
                SourceTree earlier,
                Instant now,
                NavigableMap<String, SourceFile> files,
                Map<String, Stamp> stamps,
                Room room,
                List<Diagnostic> diagnostics) {
            this.rootName = rootName;
            this.root = root;
            this.earlier = earlier;
            this.now = now;
            this.files = files;
            this.stamps = stamps;
            this.room = room;
            this.diagnostics = diagnostics;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && nameOf(folder).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (folder.getNameCount() - root.getNameCount() > DEEPEST) {
                diagnostics.add(tooDeep(pathOf(folder)));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        private static Diagnostic tooDeep(String folder) {
            return Diagnostic.error(
                            "folder-too-deep",
                            Position.start(folder),
                            "thư mục nằm sâu hơn " + DEEPEST + " tầng nên không được đọc",
                            "the folder lies more than "
                                    + DEEPEST
                                    + " folders deep, so it was not"
                                    + " read")
                    .suggesting(
                            "chuyển thư mục lên gần content hơn", "move it up, nearer to content");
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                throws IOException {
            String path = pathOf(file);
            String name = nameOf(file);
            if (isLeftBehind(name)) {
                return FileVisitResult.CONTINUE;
            }
            if (!attributes.isRegularFile()) {
                diagnostics.add(notAFile(path));
            } else if (OddLetters.lost(path).isPresent()) {
                diagnostics.add(unreadableName(path));
            } else if (attributes.size() > LARGEST_FILE) {
                diagnostics.add(tooLarge(path));
            } else if (room.takes(attributes.size())) {
                take(path, file, Stamp.of(attributes, now));
            }
            return room.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void take(String path, Path file, Stamp stamp) throws IOException {
            stamps.put(path, stamp);
            SourceFile known = earlier.files.get(path);
            if (known != null && stamp.settled() && stamp.equals(earlier.stamps.get(path))) {
                add(known);
            } else {
                read(path, file, Optional.ofNullable(known));
            }
        }

        /** Reads no link and no more than was seen, also where the disk changes meanwhile. */
        private void read(String path, Path file, Optional<SourceFile> known) throws IOException {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes = in.readNBytes((int) LARGEST_FILE + 1);
            }
            if (bytes.length > LARGEST_FILE) {
                diagnostics.add(tooLarge(path));
            } else {
                var fresh = new SourceFile(path, bytes);
                add(known.filter(fresh::equals).orElse(fresh));
            }
        }

        private static Diagnostic tooLarge(String path) {
            return Diagnostic.error(
                    "file-too-large",
                    Position.start(path),
                    "tệp lớn hơn 64 MB; hãy làm tệp nhỏ lại",
                    "the file is larger than 64 MB; make it smaller");
        }

        private static Diagnostic unreadableName(String path) {
            return Diagnostic.error(
                            "file-name",
                            Position.start(path),
                            "tên tệp không phải là chữ Unicode nên không đọc được",
                            "the file's name is not Unicode text and cannot be read")
                    .suggesting(
                            "đổi tên tệp: chữ không dấu, chữ số và gạch ngang",
                            "rename it: letters without marks, digits and hyphens");
        }

        /** Whether editors and systems leave such a file behind. */
        private static boolean isLeftBehind(String name) {
            return name.startsWith(".")
                    || name.startsWith("~$")
                    || name.endsWith("~")
                    || name.equalsIgnoreCase("Thumbs.db")
                    || name.equalsIgnoreCase("desktop.ini");
        }

        private void add(SourceFile file) {
            if (files.putIfAbsent(file.path(), file) != null) {
                diagnostics.add(
                        Diagnostic.error(
                                "same-name",
                                file.start(),
                                "có hai tệp cùng tên (khác cách gõ dấu); hãy đổi tên một tệp",
                                "two files have the same name (marks typed in different ways);"
                                        + " rename one"));
            }
        }

        private String pathOf(Path file) {
            var path = new StringBuilder(rootName);
            for (Path name : root.relativize(file)) {
                if (!name.toString().isEmpty()) {
                    path.append('/').append(nameOf(name));
                }
            }
            return path.toString();
        }

        /** A file's name in NFC, also where the machine's locale cannot show it. */
        private static String nameOf(Path file) {
            String shown = file.getFileName().toString();
            boolean plain = shown.chars().allMatch(c -> c < 0x80 && c != '?');
            String name = plain ? shown : nameFromBytes(file);
            return Normalizer.normalize(name, Normalizer.Form.NFC);
        }

        // Under LANG=C a Path shows "?" for letters it holds; its URI still has the bytes.
        private static String nameFromBytes(Path file) {
            String uri = file.toUri().getRawPath();
            String trimmed = uri.endsWith("/") ? uri.substring(0, uri.length() - 1) : uri;
            String last = trimmed.substring(trimmed.lastIndexOf('/') + 1).replace("+", "%2B");
            return URLDecoder.decode(last, StandardCharsets.UTF_8);
        }
    }
}
