package vn.loa.cli;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Waits until something in a publication's folder may have changed. Where the system does not tell,
 * that is twice a second.
 */
final class FolderWatcher implements AutoCloseable {

    private static final List<String> ROOTS = List.of("site", "content", "theme");
    private static final WatchEvent.Kind<?>[] KINDS = {
        StandardWatchEventKinds.ENTRY_CREATE,
        StandardWatchEventKinds.ENTRY_DELETE,
        StandardWatchEventKinds.ENTRY_MODIFY
    };

    /**
     * An editor empties a file before it writes it: a change is over when this long all is still.
     */
    private static final int STILL_MILLIS = 15;

    private static final int LONGEST_CHANGE_MILLIS = 300;
    private static final int WITHOUT_EVENTS_MILLIS = 500;

    private final Path folder;
    private final WatchService events;

    private FolderWatcher(Path folder, WatchService events) {
        this.folder = folder;
        this.events = events;
    }

    static FolderWatcher of(Path folder) throws IOException {
        var watcher = new FolderWatcher(folder, folder.getFileSystem().newWatchService());
        watcher.watch(folder);
        return watcher;
    }

    /** Whether the system tells of changes as they happen; some only look now and then. */
    private boolean isTold() {
        return !events.getClass().getSimpleName().startsWith("Polling");
    }

    /**
     * Waits for a change.
     *
     * @return whether something may have changed; false when the time is up
     * @throws ClosedWatchServiceException once closed
     */
    boolean await(long millis) throws InterruptedException {
        if (!isTold()) {
            Thread.sleep(Math.min(millis, WITHOUT_EVENTS_MILLIS));
            return true;
        }
        WatchKey key = events.poll(millis, TimeUnit.MILLISECONDS);
        if (key == null) {
            return false;
        }
        long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_CHANGE_MILLIS);
        while (key != null) {
            follow(key);
            key =
                    System.nanoTime() < end
                            ? events.poll(STILL_MILLIS, TimeUnit.MILLISECONDS)
                            : events.poll();
        }
        return true;
    }

    /** Folders made meanwhile are watched too. */
    private void follow(WatchKey key) {
        Path changed = (Path) key.watchable();
        for (WatchEvent<?> event : key.pollEvents()) {
            boolean made = event.kind().equals(StandardWatchEventKinds.ENTRY_CREATE);
            if (made && event.context() instanceof Path name) {
                watch(changed.resolve(name));
            }
        }
        key.reset();
    }

    private void watch(Path start) {
        try {
            Files.walkFileTree(start, new Watching());
        } catch (IOException goneMeanwhile) {
            // Whatever happened to it is a change of the folder above, which is watched.
        }
    }

    private final class Watching extends SimpleFileVisitor<Path> {

        @Override
        public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes)
                throws IOException {
            Path inside = folder.relativize(visited);
            boolean ours =
                    visited.equals(folder)
                            || ROOTS.contains(inside.getName(0).toString())
                                    && !visited.getFileName().toString().startsWith(".");
            if (!ours) {
                return FileVisitResult.SKIP_SUBTREE;
            }
            visited.register(events, KINDS);
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
        }
    }

    @Override
    public void close() throws IOException {
        events.close();
    }
}
