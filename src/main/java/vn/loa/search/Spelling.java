package vn.loa.search;

import java.util.Map;
import java.util.regex.Pattern;

/** How far one key is from another, by letters and by ear. */
final class Spelling {

    /** Returned for everything farther than two edits. */
    static final int FAR = 3;

    private static final Pattern ONSET =
            Pattern.compile("^(tr|gi|r|x|n(?!g|h)|[kq](?!h)|ngh|gh|f|z)");

    private static final Map<String, String> ALIKE =
            Map.ofEntries(
                    Map.entry("tr", "ch"),
                    Map.entry("gi", "d"),
                    Map.entry("r", "d"),
                    Map.entry("x", "s"),
                    Map.entry("n", "l"),
                    Map.entry("k", "c"),
                    Map.entry("q", "c"),
                    Map.entry("ngh", "ng"),
                    Map.entry("gh", "g"),
                    Map.entry("f", "ph"),
                    Map.entry("z", "d"));

    private Spelling() {}

    /**
     * Edits (insert, drop, replace, swap neighbours) from one key to the other, at most {@link
     * #FAR}.
     */
    static int distance(String a, String b) {
        if (Math.abs(a.length() - b.length()) >= FAR) {
            return FAR;
        }
        var rows = new int[a.length() + 1][b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                rows[i][j] = step(rows, a, b, i, j);
            }
        }
        return Math.min(FAR, rows[a.length()][b.length()]);
    }

    private static int step(int[][] rows, String a, String b, int i, int j) {
        int replaced = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int d =
                Math.min(
                        Math.min(rows[i - 1][j], rows[i][j - 1]) + 1,
                        rows[i - 1][j - 1] + replaced);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(d, rows[i - 2][j - 2] + 1) : d;
    }

    /**
     * One sound for syllables that many people say alike: tr and ch, s and x, d gi r, l and n,
     * final n and ng, t and c.
     */
    static String sound(String key) {
        return ONSET.matcher(key)
                .replaceFirst(onset -> ALIKE.get(onset.group(1)))
                .replaceFirst("(ng|nh)$", "n")
                .replaceFirst("(ch|t)$", "c")
                .replace('y', 'i');
    }
}
