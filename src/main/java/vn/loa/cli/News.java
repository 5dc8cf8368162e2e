package vn.loa.cli;

import java.util.concurrent.TimeUnit;

/** Counts what is new and lets those wait who have seen all of it. */
final class News {

    /** So many wait at a time; others are answered at once and ask again. */
    private static final int MOST_WAITING = 64;

    private long count = 1;
    private int waiting;

    /** A number a browser sent; 0 when it is none. */
    static long number(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    synchronized void add() {
        count++;
        notifyAll();
    }

    /** The newest number: as soon as it is not the one that was seen, or after some seconds. */
    synchronized long after(long seen, int seconds) {
        if (waiting >= MOST_WAITING) {
            return count;
        }
        waiting++;
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        try {
            while (count == seen && System.nanoTime() < end) {
                TimeUnit.NANOSECONDS.timedWait(this, end - System.nanoTime());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            waiting--;
        }
        return count;
    }
}
