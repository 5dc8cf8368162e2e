package vn.loa.lang;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Writes a text the way a voice says it: numbers, dates, times, telephone numbers, shares and short
 * forms become words. Knows Vietnamese and English; a text in any other language stays as it is.
 */
public final class ReadAloud {

    /**
     * A text in words.
     *
     * @param unknown short forms nobody explained, each once, in order; they stand in the text as
     *     they were written
     */
    public record Spoken(String text, List<String> unknown) {
        public Spoken {
            unknown = List.copyOf(unknown);
        }
    }

    /** One sort of thing that is said differently from how it is written. */
    record Rule(Pattern pattern, BiFunction<MatchResult, List<String>, Optional<String>> reading) {

        static Rule of(
                String pattern, BiFunction<MatchResult, List<String>, Optional<String>> reading) {
            return new Rule(
                    Pattern.compile(pattern, Pattern.UNICODE_CASE | Pattern.CASE_INSENSITIVE),
                    reading);
        }

        /** The same, minding capital letters. */
        static Rule exact(
                String pattern, BiFunction<MatchResult, List<String>, Optional<String>> reading) {
            return new Rule(Pattern.compile(pattern), reading);
        }
    }

    /** How a language reads: its rules, the first that fits wins. */
    interface Reading {
        List<Rule> rules();

        /** A telephone number, one figure at a time, a short stop between its groups. */
        String phone(String number);
    }

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\d]+");

    private final Language language;
    private final Optional<Reading> reading;

    private ReadAloud(Language language, Optional<Reading> reading) {
        this.language = language;
        this.reading = reading;
    }

    /**
     * A reader of a language.
     *
     * @param abbreviations short form → what is said for it, in that language
     */
    public static ReadAloud in(Language language, Map<String, String> abbreviations) {
        if (language.equals(Language.VIETNAMESE)) {
            return new ReadAloud(
                    language, Optional.of(new VietnameseReading(new ShortForms(abbreviations))));
        }
        if (language.equals(Language.ENGLISH)) {
            return new ReadAloud(
                    language, Optional.of(new EnglishReading(new ShortForms(abbreviations))));
        }
        return new ReadAloud(language, Optional.empty());
    }

    /** A telephone number as it is dictated: {@code 111} is "một một một". */
    public String phone(String number) {
        return reading.map(r -> r.phone(number)).orElse(number);
    }

    /** A text in words. */
    public Spoken of(String text) {
        var unknown = new ArrayList<String>();
        return new Spoken(reading.map(r -> spoken(text, r.rules(), unknown)).orElse(text), unknown);
    }

    /**
     * How many beats a spoken text has: in Vietnamese each word written apart is one; elsewhere the
     * groups of vowels are counted.
     */
    public int syllables(String spoken) {
        int beats = 0;
        for (MatchResult word : WORD.matcher(spoken).results().toList()) {
            beats += language.equals(Language.VIETNAMESE) ? 1 : vowelGroups(word.group());
        }
        return beats;
    }

    private static int vowelGroups(String word) {
        String plain = Folding.plain(word).replaceAll("(?<=[^aeiouy])e$", "");
        long groups = Pattern.compile("[aeiouy]+").matcher(plain).results().count();
        return (int) Math.max(1, groups);
    }

    private static String spoken(String text, List<Rule> rules, List<String> unknown) {
        var said = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            int end = read(text, at, rules, said, unknown);
            if (end == at) {
                said.append(text.charAt(at));
                at++;
            } else {
                at = end;
            }
        }
        return said.toString();
    }

    /** Tries every rule at one place; the end of what was read, or the place itself. */
    private static int read(
            String text, int at, List<Rule> rules, StringBuilder said, List<String> unknown) {
        boolean insideWord = at > 0 && isWord(text.charAt(at - 1)) && isWord(text.charAt(at));
        if (insideWord) {
            return at;
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            // What stands around a place decides how it is read.
            matcher.region(at, text.length()).useTransparentBounds(true).useAnchoringBounds(false);
            if (matcher.lookingAt() && matcher.end() > at) {
                Optional<String> words = rule.reading().apply(matcher.toMatchResult(), unknown);
                if (words.isPresent()) {
                    said.append(words.get());
                    return matcher.end();
                }
            }
        }
        return at;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c);
    }
}
