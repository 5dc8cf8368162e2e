package vn.loa.source;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * What follows from one thing that never changes, worked out once and kept with it. Whatever else a
 * value depends on must be in its key.
 */
public final class Derived {

    private final Map<Object, Object> values = new ConcurrentHashMap<>();

    /**
     * @param key names the value and all it depends on; a record of whoever asks, so that nobody
     *     else has the same
     * @param worked works it out; two threads at once may both do so
     */
    @SuppressWarnings("unchecked") // under a key there is only what its one owner puts there
    public <T> T get(Object key, Supplier<T> worked) {
        Object known = values.get(key);
        if (known == null) {
            // Not computeIfAbsent: one value may ask for another.
            T fresh = worked.get();
            Object first = values.putIfAbsent(key, fresh);
            known = first == null ? fresh : first;
        }
        return (T) known;
    }
}
