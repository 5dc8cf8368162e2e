package vn.loa.site;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/** Which elements of some names are open where a walk over finished HTML stands. */
final class OpenElements {

    private final long[] names;
    private final Deque<Long> open = new ArrayDeque<>();

    OpenElements(Set<String> names) {
        this.names = names.stream().mapToLong(Tag::name).toArray();
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
        } else if (also || isNamed(name) || !open.isEmpty() && open.contains(name)) {
            open.push(name);
        }
    }

    private boolean isNamed(long name) {
        for (long one : names) {
            if (one == name) {
                return true;
            }
        }
        return false;
    }
}
