package vn.loa.lang;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a Vietnamese syllable can be: an onset, a rhyme and a tone that go together. A syllable that
 * can be need not be a word. Syllables of other languages of Vietnam (Đắk, Krông) are none.
 */
public final class Syllable {

    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final Pattern TONE = Pattern.compile("[" + TONES + "]");
    private static final Pattern PARTS =
            Pattern.compile(
                    "(ngh|ng|nh|gh|gi|g|qu|kh|k|ph|p|th|tr|t|ch|c|b|d|đ|h|l|m|n|r|s|v|x|)(.*)");
    private static final Set<String> RHYMES =
            Set.of(
                    ("a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp"
                                    + " ât âu ây e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im"
                                    + " in inh ip it iu iêc iêm iên iêng iêp iêt iêu y yêm yên yêng yêt yêu o"
                                    + " oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng"
                                    + " oăt oc oe oen oeo oet oi om on ong oong ooc op ot ô ôc ôi ôm ôn ông ôp"
                                    + " ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung"
                                    + " uơ up ut uy uya uych uynh uyn uyp uyt uyu uyêt uyên uôc uôi uôm uôn"
                                    + " uông uôt ư ưa ưc ưi ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu")
                            .split("\\s+"));
    private static final Set<String> AFTER_QU =
            Set.of(
                    ("a ac ach ai an ang anh ao at au ay ăc ăn ăng ăp ăt ăm âc ân ât âu ây e en eo"
                                    + " et ê ên êt ênh êch i it inh ôc ơ y ych yn ynh yt yên yêt")
                            .split("\\s+"));
    private static final Set<String> AFTER_GI = Set.of("êng", "êt", "êc", "ê");
    private static final Set<String> BARE_G = Set.of("i", "in", "im", "iêng", "iêt", "iêc");
    private static final Set<String> BARE =
            RHYMES.stream().map(Syllable::bare).collect(Collectors.toUnmodifiableSet());

    private Syllable() {}

    /** Whether a word can be one syllable as it is written, marks included. */
    public static boolean isPossible(String word) {
        String apart = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        Matcher tones = TONE.matcher(apart);
        String tone = tones.find() ? tones.group() : "";
        if (!tone.isEmpty() && tones.find()) {
            return false;
        }
        String plain =
                Normalizer.normalize(TONE.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        Matcher parts = PARTS.matcher(plain);
        return parts.matches()
                && (goTogether(parts.group(1), parts.group(2)) || isBareG(plain))
                && (!isStopped(plain) || "\u0301\u0323".contains(tone) && !tone.isEmpty());
    }

    /**
     * Whether a word without any mark must have lost some: "nguoi", "truong". One that could be
     * another language's as well, such as "chat", is not told.
     */
    public static boolean hasLostMarks(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (!small.matches("[a-z]{4,7}") || isStopped(small) || isPossible(small)) {
            return false;
        }
        Matcher parts = PARTS.matcher(small);
        return parts.matches()
                && !parts.group(1).isEmpty()
                && parts.group(2).length() > 2
                && BARE.contains(parts.group(2));
    }

    private static boolean goTogether(String onset, String rhyme) {
        boolean front = rhyme.matches("[ieêy].*");
        return switch (onset) {
            case "qu" -> AFTER_QU.contains(rhyme);
            case "gi" ->
                    rhyme.matches("[aăâeoôơuư].*") && RHYMES.contains(rhyme)
                            || AFTER_GI.contains(rhyme);
            case "k", "gh", "ngh" -> front && RHYMES.contains(rhyme);
            case "c", "g", "ng" -> !front && RHYMES.contains(rhyme);
            case "" -> RHYMES.contains(rhyme);
            default -> RHYMES.contains(rhyme) && !rhyme.matches("yê.*");
        };
    }

    /** "gì", "gìn", "giếng": the i is the rhyme's and the onset's. */
    private static boolean isBareG(String plain) {
        return plain.startsWith("g") && BARE_G.contains(plain.substring(1));
    }

    private static boolean isStopped(String plain) {
        return plain.matches(".*[aăâeêioôơuưy](?:ch|c|p|t)");
    }

    private static String bare(String rhyme) {
        return Folding.plain(rhyme);
    }
}
