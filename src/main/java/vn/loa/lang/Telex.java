package vn.loa.lang;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Words typed in the way of Telex, the usual keys for Vietnamese, that no program has turned into
 * letters with marks: {@code tieengs} for tiếng, {@code dduowcj} for được.
 */
public final class Telex {

    private static final Map<Character, Character> TONES =
            Map.of('s', '\u0301', 'f', '\u0300', 'r', '\u0309', 'x', '\u0303', 'j', '\u0323');

    private static final String VOWELS = "aeiouyăâêôơư";
    private static final String MARKED = "ơăâêôư";

    private Telex() {}

    /**
     * The syllable the keys were meant for; absent for a word without the keys of a letter with a
     * mark, and for keys that give no syllable of Vietnamese.
     */
    public static Optional<String> read(String typed) {
        String word = typed.toLowerCase(Locale.ROOT);
        if (word.length() < 3 || word.length() > 9 || !hasKeys(word)) {
            return Optional.empty();
        }
        String letters =
                word.replaceFirst("^dd", "đ")
                        .replace("uow", "ươ")
                        .replace("aa", "â")
                        .replace("ee", "ê")
                        .replace("oo", "ô")
                        .replace("aw", "ă")
                        .replace("ow", "ơ")
                        .replace("uw", "ư");
        return letters.equals(word) ? Optional.empty() : withTone(letters);
    }

    private static boolean hasKeys(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
                return false;
            }
        }
        return true;
    }

    private static Optional<String> withTone(String letters) {
        int vowel = 0;
        while (vowel < letters.length() && VOWELS.indexOf(letters.charAt(vowel)) < 0) {
            vowel++;
        }
        for (int i = letters.length() - 1; i > vowel; i--) {
            Character tone = TONES.get(letters.charAt(i));
            if (tone != null) {
                String bare = letters.substring(0, i) + letters.substring(i + 1);
                int place = place(bare, vowel);
                String read =
                        Normalizer.normalize(
                                bare.substring(0, place + 1) + tone + bare.substring(place + 1),
                                Normalizer.Form.NFC);
                return Optional.of(read).filter(Syllable::isPossible);
            }
        }
        // Without a tone only the stroke of đ tells it from words of other languages.
        return Optional.of(letters).filter(one -> one.startsWith("đ") && Syllable.isPossible(one));
    }

    /** The vowel that bears the tone: the last with a mark, else the one before the end. */
    private static int place(String letters, int vowel) {
        int last = vowel;
        int marked = -1;
        for (int i = vowel; i < letters.length() && VOWELS.indexOf(letters.charAt(i)) >= 0; i++) {
            last = i;
            marked = MARKED.indexOf(letters.charAt(i)) >= 0 ? i : marked;
        }
        boolean open = last == letters.length() - 1;
        return marked >= 0 ? marked : open && last > vowel ? last - 1 : last;
    }
}
