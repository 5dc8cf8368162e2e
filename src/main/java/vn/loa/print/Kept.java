package vn.loa.print;

import java.lang.ref.SoftReference;
import java.util.function.Supplier;

/**
 * A value worked out by whoever asks first, and kept as long as memory is not needed elsewhere; a
 * file given up is made again, or taken from what earlier builds remember. The files of a large
 * publication do not fit into memory at once.
 */
final class Kept<T> implements Supplier<T> {

    private final Supplier<T> work;
    private SoftReference<T> kept = new SoftReference<>(null);

    /**
     * @param work gives an equal value each time
     */
    Kept(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        T value = kept.get();
        if (value == null) {
            value = work.get();
            kept = new SoftReference<>(value);
        }
        return value;
    }
}
