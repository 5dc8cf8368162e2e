package vn.loa.source;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
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
    private static final int LOOK_EVERY_MS = 250;

    // Work that waits uses no processor time; nothing Loa does may wait so long.
    private static final int WAITS_AT_MOST = 20;

    /** The result, or absent when the limit was reached first. Whatever work throws is thrown. */
    public <T> Optional<T> within(Supplier<T> work) {
        var run = new Run<>(work);
        var thread = new Thread(null, run, "deadline");
        thread.setDaemon(true);
        var watch = new Watch(thread);
        thread.start();
        try {
            while (thread.isAlive()) {
                thread.join(LOOK_EVERY_MS);
                if (thread.isAlive() && watch.isOver()) {
                    thread.interrupt();
                    return Optional.empty();
                }
            }
        } catch (InterruptedException e) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
        return Optional.of(run.result());
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

    private static final class Run<T> implements Runnable {
        private final Supplier<T> work;
        private T value;
        private Throwable thrown;

        Run(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            try {
                value = work.get();
            } catch (RuntimeException | Error e) {
                thrown = e;
            }
        }

        T result() {
            if (thrown instanceof Error error) {
                throw error;
            }
            if (thrown instanceof RuntimeException exception) {
                throw exception;
            }
            return value;
        }
    }
}
