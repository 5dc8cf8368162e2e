package vn.loa.print;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;

/**
 * Kerning of our own for sans-serif fonts that bring none, found by eye at poster size. Letters are
 * taken by their base, so that the table holds for all of Vietnamese; a mark above the second
 * letter would run into the arm of a T, V or Y, so such pairs are kerned less or not at all.
 */
final class HousePairs {

    /** First letter, second letters, thousandths of the font size. */
    private static final String PAIRS =
            """
            A T -60
            A Y -55
            A V -45
            A W -30
            A vy -15
            T A -60
            T aceosdg -50
            T u -35
            T rmnpvy -30
            V A -45
            V aceosdg -22
            V u -12
            W A -30
            W aceosdg -14
            Y A -55
            Y aceosdg -45
            Y u -30
            L T -60
            L Y -55
            L V -45
            L y -20
            P A -45
            F A -35
            K O -15
            k o -10
            TPFVWY ., -75
            rvyw ., -40
            """;

    private static final String ARMS = "TVWY";

    private HousePairs() {}

    /** The table for the glyphs of one font, in thousandths of its size. */
    static Kerning.Subtable of(CmapLookup glyphs) {
        var byBase = lettersByBase();
        var pairs = new HashMap<Integer, Integer>();
        for (var line : PAIRS.lines().toList()) {
            var parts = line.split(" ");
            var amount = Integer.parseInt(parts[2]);
            for (var left : letters(parts[0], byBase)) {
                for (var right : letters(parts[1], byBase)) {
                    pairs.put(
                            glyphs.getGlyphId(left) << 16 | glyphs.getGlyphId(right),
                            eased(amount, left, right));
                }
            }
        }
        return (left, right) -> pairs.get(left << 16 | right);
    }

    private static int eased(int amount, int left, int right) {
        var arm = ARMS.indexOf(base(left)) >= 0 && isMarkedAbove(right);
        var roof = ARMS.indexOf(base(right)) >= 0 && isMarkedAbove(left);
        if (arm && Character.isLowerCase(right)) {
            return base(left) == 'T' ? 0 : amount / 3;
        }
        return arm || roof ? amount / 2 : amount;
    }

    private static List<Integer> letters(String bases, Map<Character, List<Integer>> byBase) {
        var letters = new ArrayList<Integer>();
        for (var base : bases.toCharArray()) {
            letters.addAll(byBase.getOrDefault(base, List.of((int) base)));
        }
        return letters;
    }

    /**
     * Letters of Latin-1, Latin Extended-A and -B, and Vietnamese, by what is left without marks.
     */
    private static Map<Character, List<Integer>> lettersByBase() {
        var byBase = new HashMap<Character, List<Integer>>();
        for (var letter = 'A'; letter <= '\u1EF9'; letter++) {
            if (letter == '\u0250') {
                letter = '\u1EA0';
            }
            if (Character.isLetter(letter)) {
                byBase.computeIfAbsent(base(letter), b -> new ArrayList<>()).add((int) letter);
            }
        }
        return byBase;
    }

    private static char base(int letter) {
        return decomposed(letter).charAt(0);
    }

    private static boolean isMarkedAbove(int letter) {
        // The dot below (U+0323) and the horn (U+031B) are the marks that stand clear of an arm.
        return decomposed(letter)
                .chars()
                .skip(1)
                .anyMatch(mark -> mark != '\u0323' && mark != '\u031B');
    }

    private static String decomposed(int letter) {
        return Normalizer.normalize(Character.toString(letter), Normalizer.Form.NFD);
    }
}
