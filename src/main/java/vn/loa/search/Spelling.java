package vn.loa.search;

import java.util.Map;
import java.util.regex.Pattern;
import vn.loa.lang.EditDistance;

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
        return Math.min(FAR, EditDistance.of(a, b));
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
