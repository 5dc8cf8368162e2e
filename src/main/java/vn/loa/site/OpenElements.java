package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Which elements of some names are open where a walk over finished HTML stands. */
final class OpenElements {

    private final long[] names;
    private final long[] classes;
    private final Deque<Long> open = new ArrayDeque<>();

    /**
     * @param names of elements; {@code .name} is any element whose first class it is
     */
    OpenElements(Set<String> names) {
        this.names = names.stream().filter(n -> !n.startsWith(".")).mapToLong(Tag::name).toArray();
        this.classes =
                names.stream()
                        .filter(n -> n.startsWith("."))
                        .mapToLong(n -> Tag.className(n.substring(1)))
                        .toArray();
    }

    boolean none() {
        return open.isEmpty();
    }

    /**
     * Meets a tag.
     *
     * @param also whether it counts, and what it holds, whatever its name
     */
    void meet(Tag tag, boolean also) {
        long name = tag.name();
        if (!tag.opens()) {
            if (!open.isEmpty()) {
                open.removeFirstOccurrence(name);
            }
        } else if (also
                || isAmong(name, names)
                || !open.isEmpty() && open.contains(name)
                || classes.length > 0 && isAmong(tag.firstClass(), classes)) {
            open.push(name);
        }
    }

    private static boolean isAmong(long wanted, long[] numbers) {
        for (long one : numbers) {
            if (one == wanted) {
                return true;
            }
        }
        return false;
    }
}
