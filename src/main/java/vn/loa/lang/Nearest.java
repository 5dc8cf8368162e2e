package vn.loa.lang;

import java.util.Collection;
import java.util.Optional;

/** Finds the known name a writer most likely meant. */
public final class Nearest {

    private Nearest() {}

    /**
     * The known name fewest slips away, within a third of its letters; the first in order among
     * equals.
     */
    public static Optional<String> to(String typed, Collection<String> known) {
        String wanted = plain(typed);
        String best = null;
        int least = Integer.MAX_VALUE;
        for (String name : known) {
            String candidate = plain(name);
            int allowed = Math.max(1, Math.max(wanted.length(), candidate.length()) / 3);
            if (Math.abs(wanted.length() - candidate.length()) > allowed) {
                continue;
            }
            int slips = EditDistance.of(wanted, candidate);
            if (slips <= allowed && slips < least) {
                best = name;
                least = slips;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return Folding.plain(name).replaceAll("[\\s_-]+", "-");
    }
}
