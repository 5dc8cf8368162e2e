package vn.loa.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A limit on work that a few letters of input can make endless.
 *
 * <p>Counted in seconds of processor time, so that a slow or busy machine refuses nothing that a
 * fast one takes. Work that overruns is interrupted and left behind on a thread that does not keep
 * the program alive: Java cannot stop it.
 *
 * @param seconds of processor time
 */
public record Deadline(int seconds) {

    /** For turning one text into HTML. */
    public static final Deadline OF_A_TEXT = new Deadline(20);

    /** For making one file of the site; a long print needs some seconds. */
    public static final Deadline OF_AN_OUTPUT = new Deadline(90);

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    // A thread serves one text after another; one that never comes back is missed by nobody.
    private static final ExecutorService WORKERS =
            Executors.newCachedThreadPool(
                    work -> {
                        var thread = new Thread(work, "deadline");
                        thread.setDaemon(true);
                        return thread;
                    });

    private static final int LOOK_EVERY_MS = 250;

    // Work that waits uses no processor time; nothing Loa does may wait so long.
    private static final int WAITS_AT_MOST = 20;

    /** The result, or absent when the limit was reached first. Whatever work throws is thrown. */
    public <T> Optional<T> within(Supplier<T> work) {
        var watch = new AtomicReference<Watch>();
        Future<T> result =
                WORKERS.submit(
                        () -> {
                            watch.set(new Watch(Thread.currentThread()));
                            return work.get();
                        });
        try {
            while (true) {
                try {
                    return Optional.of(result.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS));
                } catch (TimeoutException stillAtWork) {
                    if (watch.get() != null && watch.get().isOver()) {
                        result.cancel(true);
                        return Optional.empty();
                    }
                }
            }
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            return Optional.empty();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException exception
                ? exception
                : new IllegalStateException(cause);
    }

    /** What a thread has used since now. */
    public final class Watch {
        private final Thread thread;
        private final long usedBefore;
        private final long start = System.nanoTime();

        public Watch(Thread thread) {
            this.thread = thread;
            this.usedBefore = Math.max(0, used());
        }

        /** Nanoseconds of processor time; below zero where the machine does not count them. */
        private long used() {
            return THREADS.isThreadCpuTimeSupported() && thread.isAlive()
                    ? THREADS.getThreadCpuTime(thread.getId())
                    : -1;
        }

        /** Whether the thread has used more than the limit. */
        public boolean isOver() {
            long limit = TimeUnit.SECONDS.toNanos(seconds);
            long waited = System.nanoTime() - start;
            return used() - usedBefore > limit || waited > limit * WAITS_AT_MOST;
        }
    }
}
