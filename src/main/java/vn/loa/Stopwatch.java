package vn.loa;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** How long the steps of a build took, in milliseconds and in their order. */
final class Stopwatch {

    /** A piece of work with a result. */
    interface Step<T> {
        T run() throws IOException;
    }

    private final long start = System.nanoTime();
    private final Map<String, Long> times = new LinkedHashMap<>();

    <T> T timed(String step, Step<T> work) throws IOException {
        long begun = System.nanoTime();
        T result = work.run();
        times.merge(step, millisSince(begun), Long::sum);
        return result;
    }

    /** The steps so far, and all of it under {@code total}. */
    Map<String, Long> stop() {
        times.put("total", millisSince(start));
        return times;
    }

    private static long millisSince(long start) {
        return (System.nanoTime() - start) / 1_000_000;
    }
}
