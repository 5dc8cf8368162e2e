package vn.loa.output;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;

/** The few things publishing does to a disk; every change to OUT goes through here. */
class Disk {

    boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isEmptyFolder(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findFirst().isEmpty();
        }
    }

    byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /** Writes a file that does not exist yet. */
    void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        }
    }

    /** Gives an existing file a second name; copies it where the disk has no hard links. */
    void link(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Renames within one disk, in one step. */
    void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asks the operating system to put a folder's names on the disk, where it can be asked. */
    void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windowsCannotOpenFolders) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw windowsCannotOpenFolders;
            }
        }
    }

    void deleteTree(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        Files.delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException problem)
                            throws IOException {
                        if (problem != null) {
                            throw problem;
                        }
                        Files.delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /** Regular files below a folder with their sizes in bytes, by slash-separated path. */
    Map<String, Long> files(Path folder) throws IOException {
        var files = new HashMap<String, Long>();
        if (!isFolder(folder)) {
            return files;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        String path = folder.relativize(file).toString().replace('\\', '/');
                        files.put(path, attributes.isRegularFile() ? attributes.size() : -1L);
                        return FileVisitResult.CONTINUE;
                    }
                });
        return files;
    }
}
