package vn.loa.print;

import java.util.function.Supplier;

/**
 * A value worked out by whoever asks first, kept until a known number of others have asked, and
 * then forgotten: thousands of posters do not fit into memory.
 */
final class Shared<T> implements Supplier<T> {

    private final Supplier<T> work;
    private final int askers;
    private T value;
    private int left;

    /**
     * @param askers how often it is asked for; one who asks later has it worked out anew
     */
    Shared(Supplier<T> work, int askers) {
        this.work = work;
        this.askers = askers;
    }

    @Override
    public synchronized T get() {
        if (left == 0) {
            value = work.get();
            left = askers;
        }
        T given = value;
        left--;
        if (left == 0) {
            value = null;
        }
        return given;
    }
}
