package vn.loa.lang;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Tells Vietnamese from texts that only hold a Vietnamese name. */
public final class VietnameseText {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]{2,}");

    /** Addresses of sites and numbers of articles: of no language. */
    private static final Pattern NO_WORDS =
            Pattern.compile(
                    "(?<!\\S)\\w+(?:[.-]\\w+){0,20}\\.[a-z]{2,3}(?!\\w)|[a-z]*\\d\\w*",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern MARKED =
            Pattern.compile("(?iu).*[ăâđêôơư\\u1ea0-\\u1ef9àáãèéìíĩòóõùúũý].*");

    /** What may be a syllable without marks, or an abbreviation in capitals. */
    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?i:(?:[bcdghklmnpqrstvx]|[cgknpt]h|gi|ngh?|tr|qu)?[aeiouy]{1,3}(?:[cmnpt]|[cn]h|ng)?)"
                            + "|\\p{Lu}+");

    private VietnameseText() {}

    /**
     * Whether a text is written in Vietnamese: at least four words in ten carry its letters or tone
     * marks, and not only names do. In running Vietnamese about seven in ten do; in an English line
     * with a name, fewer, or none that begins with a small letter.
     */
    public static boolean isWritten(String text) {
        String said = NO_WORDS.matcher(text).replaceAll(" ");
        List<String> words = WORD.matcher(said).results().map(MatchResult::group).toList();
        List<String> marked = words.stream().filter(w -> MARKED.matcher(w).matches()).toList();
        boolean namesOnly = marked.stream().allMatch(w -> Character.isUpperCase(w.codePointAt(0)));
        boolean foreign =
                words.stream()
                        .filter(w -> !marked.contains(w))
                        .anyMatch(w -> !SYLLABLE.matcher(w).matches());
        return !marked.isEmpty()
                && marked.size() * 10 >= words.size() * 4
                && !(namesOnly && foreign);
    }
}
