package vn.loa.print;

import java.util.function.Supplier;

/** A value worked out once, by whoever asks first; others wait for it. */
final class Once<T> implements Supplier<T> {

    private Supplier<T> work;
    private T value;

    Once(Supplier<T> work) {
        this.work = work;
    }

    @Override
    public synchronized T get() {
        if (work != null) {
            value = work.get();
            work = null;
        }
        return value;
    }
}
