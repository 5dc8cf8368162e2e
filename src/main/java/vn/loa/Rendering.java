package vn.loa;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import vn.loa.output.Output;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;

/** The threads that render, each watched: a template or a style can be written to have no end. */
final class Rendering {

    private static final String TOO_SLOW = "output-too-slow";
    private static final int LOOK_EVERY_MS = 250;

    private record Work(Output output, Deadline.Watch watch) {}

    private final Deadline deadline;
    private final ExecutorService threads;
    private final Map<Thread, Work> running = new ConcurrentHashMap<>();
    private boolean abandoned;

    /**
     * @param jobs how many threads; they do not keep the program alive
     */
    Rendering(int jobs) {
        this(jobs, Deadline.OF_AN_OUTPUT);
    }

    /**
     * @param deadline for each file
     */
    Rendering(int jobs, Deadline deadline) {
        this.deadline = deadline;
        threads =
                Executors.newFixedThreadPool(
                        Math.max(1, jobs),
                        work -> {
                            var thread = new Thread(work, "render");
                            thread.setDaemon(true);
                            return thread;
                        });
    }

    Future<List<Diagnostic>> submit(Output output, Callable<List<Diagnostic>> work) {
        return threads.submit(
                () -> {
                    Thread thread = Thread.currentThread();
                    running.put(thread, new Work(output, watch(thread)));
                    try {
                        return work.call();
                    } finally {
                        running.remove(thread);
                    }
                });
    }

    private Deadline.Watch watch(Thread thread) {
        return deadline.new Watch(thread);
    }

    /**
     * What a piece of work found. Once one of them has overrun, nothing more is waited for: the
     * build is given up.
     */
    List<Diagnostic> finished(Future<List<Diagnostic>> result) throws IOException {
        try {
            while (!abandoned) {
                try {
                    return result.get(LOOK_EVERY_MS, TimeUnit.MILLISECONDS);
                } catch (TimeoutException stillAtWork) {
                    Optional<Output> endless = endless();
                    if (endless.isPresent()) {
                        abandoned = true;
                        return List.of(tooSlow(endless.get()));
                    }
                }
            }
            return List.of();
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private Optional<Output> endless() {
        return running.values().stream()
                .filter(work -> work.watch().isOver())
                .map(Work::output)
                .findFirst();
    }

    private static IOException thrown(Throwable cause) {
        if (cause instanceof RuntimeException mistake) {
            throw mistake;
        }
        if (cause instanceof Error exhausted) {
            throw exhausted;
        }
        return cause instanceof IOException machine ? machine : new IOException(cause);
    }

    private Diagnostic tooSlow(Output output) {
        int seconds = deadline.seconds();
        return Diagnostic.error(
                        "output-too-slow",
                        output.origin(),
                        "sau " + seconds + " giây vẫn chưa làm xong /" + output.address(),
                        "after " + seconds + " seconds /" + output.address() + " is still not made")
                .suggesting(
                        "viết ngắn lại hoặc chia thành nhiều tệp; nếu dùng mẫu riêng trong theme,"
                                + " xem lại mẫu",
                        "shorten or divide it; with templates of your own in theme, look at them"
                                + " again");
    }

    /** Whether a problem is work that was given up: then the site is not whole. */
    static boolean isAbandoned(Diagnostic problem) {
        return problem.code().equals(TOO_SLOW);
    }

    /** Waits too: after a failure nobody may go on writing into what is then deleted. */
    void stop() {
        threads.shutdownNow();
        if (abandoned) {
            return; // who is still at work neither hears this nor writes any more
        }
        try {
            threads.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
