package vn.loa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;

/** How a word may be several typed without a space. Twin of {@code cuts} in search-more.js. */
final class Cuts {

    private static final Pattern SYLLABLE = Pattern.compile("[^aeiouy\\d]*[aeiouy]+[^aeiouy\\d]*");

    /** From this length on more than two parts are thought of. */
    static final int LONG = 6;

    private static final int LONGEST_PART = 7;
    private static final int MOST_PARTS = 7;
    private static final int MOST = 24;

    private final Index index;
    private final List<List<String>> found = new ArrayList<>();

    private Cuts(Index index) {
        this.index = index;
    }

    /**
     * A key's parts: two halves that could be syllables, then more that texts have, fewer first.
     */
    static List<List<String>> of(String key, Index index) {
        var cuts = new Cuts(index);
        cuts.addHalves(key);
        if (key.length() >= LONG) {
            cuts.addMore(key);
        }
        return cuts.found;
    }

    private void addHalves(String key) {
        for (int at = 2; at < key.length() - 1; at++) {
            var first = part(key.substring(0, at));
            var second = part(key.substring(at));
            if (SYLLABLE.matcher(first).matches() && SYLLABLE.matcher(second).matches()) {
                found.add(List.of(first, second));
            }
        }
    }

    /** A part as a word of its own: the y of ly is an i. */
    private static String part(String letters) {
        return Folding.key(Folding.form(letters));
    }

    private record Begun(List<String> parts, String rest) {}

    private void addMore(String key) {
        var some = List.of(new Begun(List.of(), key));
        for (int size = 0; size < MOST_PARTS && found.size() < MOST; size++) {
            var next = new ArrayList<Begun>();
            for (var begun : some) {
                for (int at = 1; at <= Math.min(begun.rest.length(), LONGEST_PART); at++) {
                    var part = part(begun.rest.substring(0, at));
                    if (!isPart(part, begun.rest.charAt(0), at)) {
                        continue;
                    }
                    var parts = new ArrayList<>(begun.parts);
                    parts.add(part);
                    if (at < begun.rest.length()) {
                        next.add(new Begun(parts, begun.rest.substring(at)));
                    } else if (size > 1 && found.size() < MOST) {
                        found.add(parts);
                    }
                }
            }
            some = next.subList(0, Math.min(next.size(), 4 * MOST));
        }
    }

    /**
     * A word texts have, or the y of "y tế"; numbers are not among the keys of an index in pieces.
     */
    private boolean isPart(String part, char first, int length) {
        if (length == 1) {
            return first == 'y';
        }
        return index.knows(part)
                && (index.isWhole() || part.chars().noneMatch(c -> Words.isDigit((char) c)));
    }
}
