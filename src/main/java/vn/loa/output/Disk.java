package vn.loa.output;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URISyntaxException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystemException;
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
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The few things publishing does to a disk: every change to OUT, to the cache and to an archive
 * goes through here, so that a test can make each of them fail in turn. Links are never followed.
 */
public class Disk {

    boolean exists(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isFile(Path path) {
        return Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS);
    }

    boolean isEmptyFolder(Path path) throws IOException {
        try (Stream<Path> children = Files.list(path)) {
            return children.findFirst().isEmpty();
        }
    }

    protected byte[] read(Path file) throws IOException {
        return Files.readAllBytes(file);
    }

    protected void createFolders(Path folder) throws IOException {
        Files.createDirectories(folder);
    }

    /**
     * Writes a file that does not exist yet, and waits until the disk has it.
     *
     * @throws FileSystemException names the file, which a full disk leaves out
     */
    protected void write(Path file, byte[] bytes) throws IOException {
        try (FileChannel channel =
                FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            var buffer = ByteBuffer.wrap(bytes);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException problem) {
            throw (IOException)
                    new FileSystemException(file.toString(), null, problem.getMessage())
                            .initCause(problem);
        }
    }

    /**
     * Writes a file piece by piece in place of whatever has its name. A link of that name is taken
     * away, never written through.
     */
    protected OutputStream writeAnew(Path file) throws IOException {
        delete(file);
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /**
     * Opens a file to lock, made when there is none.
     *
     * @throws Refused when the name belongs to a link, a folder or a device: opening some of these
     *     waits for ever
     */
    protected FileChannel openLock(Path file) throws IOException {
        if (exists(file) && !isFile(file)) {
            throw new Refused(
                    file + " không phải là tệp của Loa; hãy xóa nó rồi chạy lại",
                    file + " is not a file of Loa; delete it and run again");
        }
        return FileChannel.open(
                file,
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * What tells a folder from every copy of it: its number on its disk, or on Windows, which shows
     * none, the moment it was made.
     */
    String place(Path folder) throws IOException {
        var attributes =
                Files.readAttributes(folder, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return attributes.fileKey() == null
                ? attributes.creationTime().toString()
                : attributes.fileKey().toString();
    }

    /** Gives an existing file a second name; copies it where the disk has no hard links. */
    protected void link(Path existing, Path name) throws IOException {
        try {
            Files.createLink(name, existing);
        } catch (UnsupportedOperationException | IOException noLinks) {
            Files.copy(existing, name, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    /** Renames within one disk, in one step; a file of the new name is replaced. */
    protected void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Asks the operating system to put a folder's names on the disk, where it can be asked. */
    protected void settle(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException windowsCannotOpenFolders) {
            if (!System.getProperty("os.name").startsWith("Windows")) {
                throw windowsCannotOpenFolders;
            }
        }
    }

    /** Deletes a file, a link or an empty folder; nothing happens when there is none. */
    protected void delete(Path path) throws IOException {
        Files.deleteIfExists(path);
    }

    /** Deletes a folder and what is in it; links in it are deleted, not what they lead to. */
    protected void deleteTree(Path folder) throws IOException {
        if (!exists(folder)) {
            return;
        }
        Files.walkFileTree(
                folder,
                new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
                            throws IOException {
                        delete(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult postVisitDirectory(Path visited, IOException problem)
                            throws IOException {
                        if (problem != null) {
                            throw problem;
                        }
                        delete(visited);
                        return FileVisitResult.CONTINUE;
                    }
                });
    }

    /**
     * Files below a folder with their sizes in bytes, by slash-separated path; -1 for what is no
     * regular file.
     */
    protected Map<String, Long> files(Path folder) throws IOException {
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

    /**
     * What tells this program from every other one and from its other versions; absent when it does
     * not run from one file, such as while it is being developed.
     */
    public Optional<String> program() {
        try {
            Path file =
                    Path.of(Disk.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            return Files.isRegularFile(file)
                    ? Optional.of(
                            file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file))
                    : Optional.empty();
        } catch (IOException | URISyntaxException | RuntimeException unknown) {
            return Optional.empty();
        }
    }
}
