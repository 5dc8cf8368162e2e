package vn.loa.output;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A disk whose n-th operation fails. */
public final class FailingDisk extends Disk {

    /** How it fails. */
    public enum Fault {
        /** Once, as a bad sector or a virus scanner does. */
        ONCE,
        /** From then on nothing can be written; deleting still works. */
        FULL,
        /** From then on nothing happens any more: the program is dead, only the disk remains. */
        KILLED
    }

    /** The program's end, which no code of ours sees. */
    public static final class Killed extends Error {
        private static final long serialVersionUID = 1L;

        Killed() {
            super("planted");
        }
    }

    private final Fault fault;
    private final AtomicInteger left;

    /**
     * @param operation the first that fails, from 1
     */
    public FailingDisk(Fault fault, int operation) {
        this.fault = fault;
        this.left = new AtomicInteger(operation);
    }

    /** Whether the fault has happened. */
    public boolean hasFailed() {
        return left.get() <= 0;
    }

    private boolean fails(boolean needsRoom) {
        int now = left.decrementAndGet();
        return switch (fault) {
            case ONCE -> now == 0;
            case FULL -> now <= 0 && needsRoom;
            case KILLED -> now <= 0;
        };
    }

    private IOException failure() {
        if (fault == Fault.KILLED) {
            throw new Killed();
        }
        return new IOException("planted");
    }

    private void step(boolean needsRoom) throws IOException {
        if (fails(needsRoom)) {
            throw failure();
        }
    }

    @Override
    protected byte[] read(Path file) throws IOException {
        step(false);
        return super.read(file);
    }

    @Override
    protected void createFolders(Path folder) throws IOException {
        step(true);
        super.createFolders(folder);
    }

    @Override
    protected void write(Path file, byte[] bytes) throws IOException {
        if (fails(true)) {
            super.write(file, Arrays.copyOf(bytes, bytes.length / 2));
            throw failure();
        }
        super.write(file, bytes);
    }

    @Override
    protected OutputStream writeAnew(Path file) throws IOException {
        step(true);
        return new FilterOutputStream(super.writeAnew(file)) {
            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                if (fails(true)) {
                    out.write(bytes, from, count / 2);
                    throw failure();
                }
                out.write(bytes, from, count);
            }
        };
    }

    @Override
    protected FileChannel openLock(Path file) throws IOException {
        step(true);
        return super.openLock(file);
    }

    @Override
    protected void link(Path existing, Path name) throws IOException {
        step(true);
        super.link(existing, name);
    }

    @Override
    protected void rename(Path from, Path to) throws IOException {
        step(false);
        super.rename(from, to);
    }

    @Override
    protected void settle(Path folder) throws IOException {
        step(false);
        super.settle(folder);
    }

    @Override
    protected void delete(Path path) throws IOException {
        step(false);
        super.delete(path);
    }

    @Override
    protected Map<String, Long> files(Path folder) throws IOException {
        step(false);
        return super.files(folder);
    }

    /** One and the same, so that what builds remember is put to the test too. */
    @Override
    public Optional<String> program() {
        return Optional.of("loa");
    }
}
