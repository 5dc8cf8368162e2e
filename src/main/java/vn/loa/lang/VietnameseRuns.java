package vn.loa.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of Vietnamese in a text of a language without its letters: what is quoted whole,
 * and names with the syllables that have no mark, {@code Vĩnh An} and {@code Sa Đéc}.
 */
public final class VietnameseRuns {

    /**
     * Letters from one place to another of a text.
     *
     * @param start of the first letter
     * @param end behind the last one
     */
    public record Run(int start, int end) {}

    private enum Look {
        /** Has a letter or tone mark of Vietnamese. */
        MARKED,
        /** So, and begins with a small letter: no name. */
        MARKED_SMALL,
        /** May be a syllable of a name. */
        CAPITAL,
        /** May be a syllable. */
        SMALL,
        OTHER
    }

    /**
     * @param english whether English has it, too
     */
    private record Word(String letters, int start, int end, Look look, boolean english) {

        boolean isMarked() {
            return look == Look.MARKED || look == Look.MARKED_SMALL;
        }

        /** What may stand in a quotation: an abbreviation, too. */
        boolean mayBeVietnamese() {
            return look != Look.OTHER || letters.equals(letters.toUpperCase(Locale.ROOT));
        }
    }

    private static final Pattern QUOTED = Pattern.compile("(?<=“)[^“”]{1,300}(?=”)");

    /** A word, or the symbol of a document. */
    private static final Pattern WORD =
            Pattern.compile(
                    "(?<!&)(?:\\d+/)*+[\\p{L}\\p{M}][\\p{L}\\p{M}\\p{N}]*"
                            + "(?:[-/][\\p{L}\\p{M}\\p{N}]+)*+");

    /** Letters that languages near English lack. */
    private static final Pattern OWN_LETTER =
            Pattern.compile("(?iu)[ăđơưĩũạảẻẽẹỉịỏọủụỳỷỹỵ\u1ea4-\u1eb7\u1ebe-\u1ec7\u1ed0-\u1ef1]");

    private static final Pattern SHARED_LETTER = Pattern.compile("(?iu)[àáãâèéêìíòóôõùúý]");

    private static final Pattern SYLLABLE =
            Pattern.compile(
                    "(?:[bcdghklmnpqrstvx]|[cgknpt]h|gi|ngh?|tr|qu)?[aeiouy]{1,3}"
                            + "(?:[cmnpt]|[cn]h|ng)?");

    /** Words of English that look like syllables and may stand in capitals before a name. */
    private static final Set<String> ENGLISH =
            Set.of(
                    "a", "an", "at", "can", "do", "he", "hi", "i", "in", "it", "me", "men", "my",
                    "no", "not", "on", "so", "the", "to", "up", "you");

    private final String text;
    private final List<Run> runs = new ArrayList<>();

    private VietnameseRuns(String text) {
        this.text = text;
    }

    /** Those in a text, in order. */
    public static List<Run> in(String text) {
        return new VietnameseRuns(text).all();
    }

    private List<Run> all() {
        int done = 0;
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            List<Word> words = words(quoted.start(), quoted.end());
            if (words.stream().anyMatch(Word::isMarked)
                    && words.stream().allMatch(Word::mayBeVietnamese)) {
                names(words(done, quoted.start()));
                runs.add(new Run(quoted.start(), quoted.end()));
                done = quoted.end();
            }
        }
        names(words(done, text.length()));
        return runs;
    }

    private void names(List<Word> words) {
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            if (words.get(i).isMarked()) {
                int last = last(words, i);
                runs.add(new Run(words.get(first(words, i, free)).start, words.get(last).end));
                i = last;
                free = last + 1;
            }
        }
    }

    private int first(List<Word> words, int marked, int free) {
        int first = marked;
        while (first > free
                && words.get(first - 1).look == Look.CAPITAL
                && !words.get(first - 1).english
                && isNext(words, first)) {
            first--;
        }
        return first;
    }

    private int last(List<Word> words, int marked) {
        int last = marked;
        for (int i = marked + 1; i < words.size() && isNext(words, i); i++) {
            Word word = words.get(i);
            boolean between = word.look == Look.SMALL && isAmongSmall(words, i);
            if (!word.isMarked() && word.look != Look.CAPITAL && !between) {
                break;
            }
            last = between ? last : i;
        }
        return last;
    }

    /** Beside a word that is no name, a small syllable belongs to it: công an. */
    private static boolean isAmongSmall(List<Word> words, int i) {
        return words.get(i - 1).look == Look.MARKED_SMALL
                || i + 1 < words.size() && words.get(i + 1).look == Look.MARKED_SMALL;
    }

    private boolean isNext(List<Word> words, int i) {
        int end = words.get(i - 1).end;
        return words.get(i).start == end + 1 && " \u00a0".indexOf(text.charAt(end)) >= 0;
    }

    private List<Word> words(int from, int to) {
        return WORD.matcher(text).region(from, to).results().map(VietnameseRuns::word).toList();
    }

    private static Word word(MatchResult found) {
        String letters = found.group();
        String plain = Folding.plain(letters);
        return new Word(
                letters, found.start(), found.end(), look(letters, plain), ENGLISH.contains(plain));
    }

    private static Look look(String letters, String plain) {
        boolean syllable = SYLLABLE.matcher(plain).matches();
        boolean small = Character.isLowerCase(letters.codePointAt(0));
        if (OWN_LETTER.matcher(letters).find()
                || syllable && SHARED_LETTER.matcher(letters).find()) {
            return small ? Look.MARKED_SMALL : Look.MARKED;
        }
        return !syllable ? Look.OTHER : small ? Look.SMALL : Look.CAPITAL;
    }
}
