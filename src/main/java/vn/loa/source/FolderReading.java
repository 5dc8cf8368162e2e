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
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One reading of a publication's folders from the disk, root by root. */
final class FolderReading {

    /** A file saved this shortly before it was read may be saved again within the same tick. */
    private static final Duration TICK = Duration.ofSeconds(2);

    /** All pages, all services, all settings. */
    private static final Pattern WHOLE_FOLDER = Pattern.compile("content(?:/[^/.]+)?|site");

    private final SourceTree earlier;
    private final Instant now;
    private final NavigableMap<String, SourceFile> files = new TreeMap<>();
    private final Map<String, Stamp> stamps = new HashMap<>();
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Room room;

    /**
     * @param earlier an earlier snapshot of the same folder; what nobody touched is taken from it
     * @param now the moment of reading
     */
    FolderReading(SourceTree earlier, Instant now) {
        this(earlier, now, SourceTree.LARGEST_WHOLE);
    }

    /**
     * @param most bytes that are read
     */
    FolderReading(SourceTree earlier, Instant now, long most) {
        this.earlier = earlier;
        this.now = now;
        this.room = new Room(most);
    }

    /**
     * What a file looked like from outside when it was read.
     *
     * @param settled whether its last change was so long ago that another would have another time
     */
    record Stamp(long size, FileTime changed, Optional<Object> key, boolean settled) {

        static Stamp of(BasicFileAttributes attributes, Instant now) {
            FileTime changed = attributes.lastModifiedTime();
            boolean settled = changed.toInstant().plus(TICK).isBefore(now);
            return new Stamp(
                    attributes.size(), changed, Optional.ofNullable(attributes.fileKey()), settled);
        }
    }

    /**
     * Reads a file or a folder with all below it.
     *
     * @param name what its path begins with, e.g. {@code content}
     */
    void read(String name, Path root) throws IOException {
        Files.walkFileTree(root, new Walk(name, root));
    }

    NavigableMap<String, SourceFile> files() {
        return files;
    }

    Map<String, Stamp> stamps() {
        return stamps;
    }

    /** What could not be taken in, and why. */
    List<Diagnostic> diagnostics() {
        return Stream.concat(diagnostics.stream(), room.problem().stream()).toList();
    }

    /** Where a whole folder should be, everything in it would be lost: that is an error. */
    static Diagnostic notAFile(String path) {
        boolean folder = WHOLE_FOLDER.matcher(path).matches();
        Diagnostic found =
                Diagnostic.warning(
                        "not-a-file",
                        Position.start(path),
                        "bỏ qua: đây là liên kết hoặc thiết bị, không phải tệp; hãy chép "
                                + (folder ? "cả thư mục thật" : "tệp thật")
                                + " vào đây",
                        "left out: a link or device, not a file; copy the real "
                                + (folder ? "folder" : "file")
                                + " here");
        return folder ? found.as(Severity.ERROR) : found;
    }

    /** How much of a publication was read, and whether that is all that can be. */
    private static final class Room {
        private final long most;
        private long bytes;
        private int files;

        Room(long most) {
            this.most = most;
        }

        /** Takes a file in; tells whether there was room for it. */
        boolean takes(long size) {
            bytes += size;
            files++;
            return !isFull();
        }

        boolean isFull() {
            return bytes > most || files > SourceTree.MOST_FILES;
        }

        Optional<Diagnostic> problem() {
            return isFull() ? Optional.of(tooLarge()) : Optional.empty();
        }

        private static Diagnostic tooLarge() {
            long megabytes = SourceTree.LARGEST_WHOLE >> 20;
            return Diagnostic.error(
                            "publication-too-large",
                            Position.start("content"),
                            "cả ấn phẩm có hơn "
                                    + megabytes
                                    + " MB hoặc hơn "
                                    + SourceTree.MOST_FILES
                                    + " tệp nên không đọc hết",
                            "the publication has more than "
                                    + megabytes
                                    + " MB or more than "
                                    + SourceTree.MOST_FILES
                                    + " files, so not all of it was read")
                    .suggesting(
                            "chuyển phim, ảnh gốc và tệp cũ ra ngoài content và site",
                            "move films, original pictures and old files out of content and site");
        }
    }

    private final class Walk extends SimpleFileVisitor<Path> {
        private final String rootName;
        private final Path root;

        Walk(String rootName, Path root) {
            this.rootName = rootName;
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(root) && nameOf(folder).startsWith(".")) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            if (folder.getNameCount() - root.getNameCount() > SourceTree.DEEPEST) {
                diagnostics.add(tooDeep(pathOf(folder)));
                return FileVisitResult.SKIP_SUBTREE;
            }
            return FileVisitResult.CONTINUE;
        }

        private static Diagnostic tooDeep(String folder) {
            return Diagnostic.error(
                            "folder-too-deep",
                            Position.start(folder),
                            "thư mục nằm sâu hơn "
                                    + SourceTree.DEEPEST
                                    + " tầng nên không được đọc",
                            "the folder lies more than "
                                    + SourceTree.DEEPEST
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
            } else if (attributes.size() > SourceTree.LARGEST_FILE) {
                diagnostics.add(tooLarge(path));
            } else if (room.takes(attributes.size())) {
                take(path, file, Stamp.of(attributes, now));
            }
            return room.isFull() ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
        }

        private void take(String path, Path file, Stamp stamp) throws IOException {
            stamps.put(path, stamp);
            Optional<SourceFile> known = earlier.file(path);
            if (known.isPresent()
                    && stamp.settled()
                    && earlier.stamp(path).filter(stamp::equals).isPresent()) {
                add(known.get());
            } else {
                read(path, file, known);
            }
        }

        /** Reads no link and no more than was seen, also where the disk changes meanwhile. */
        private void read(String path, Path file, Optional<SourceFile> known) throws IOException {
            byte[] bytes;
            try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
                bytes = in.readNBytes((int) SourceTree.LARGEST_FILE + 1);
            }
            if (bytes.length > SourceTree.LARGEST_FILE) {
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
