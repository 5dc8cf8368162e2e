package vn.loa.lang;

import java.text.Normalizer;
import java.util.Collection;
import java.util.Locale;
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
            int slips = slips(wanted, candidate);
            if (slips <= allowed && slips < least) {
                best = name;
                least = slips;
            }
        }
        return Optional.ofNullable(best);
    }

    private static String plain(String name) {
        return Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replaceAll("[\\s_-]+", "-");
    }

    /** Letters to add, drop, change or swap with a neighbour (optimal string alignment). */
    private static int slips(String a, String b) {
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    cost[i][j] = i + j;
                    continue;
                }
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least =
                        Math.min(
                                Math.min(cost[i - 1][j], cost[i][j - 1]) + 1,
                                cost[i - 1][j - 1] + change);
                boolean swapped =
                        i > 1
                                && j > 1
                                && a.charAt(i - 1) == b.charAt(j - 2)
                                && a.charAt(i - 2) == b.charAt(j - 1);
                cost[i][j] = swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
            }
        }
        return cost[a.length()][b.length()];
    }
}
