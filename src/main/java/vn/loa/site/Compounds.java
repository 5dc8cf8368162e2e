package vn.loa.site;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * Marks words of two or three syllables that a large line must not end inside of: "hỗ trợ" reads
 * badly when "trợ" begins the next line. Only what is set large: headings, leads, doors. The words
 * are those of the theme ({@code together}) and the short names of the vocabulary.
 */
final class Compounds {

    /** Longer names need the place to break that they have. */
    private static final int LONGEST = 14;

    private static final Set<Long> HEADINGS =
            Stream.of("h1", "h2", "h3", "h4").map(Tag::name).collect(Collectors.toSet());
    private static final char[] LEAD = "<p class=\"lead\"".toCharArray();
    private static final char[] DOOR = "<li class=\"door".toCharArray();
    private static final long MAIN = Tag.name("main");

    /** First syllables in small letters, as numbers that others may share. */
    private final BitSet beginnings = new BitSet();

    private final Pattern words;

    private Compounds(Stream<String> all) {
        List<String> known =
                all.map(String::strip)
                        .filter(word -> word.contains(" ") && word.length() <= LONGEST)
                        .distinct()
                        .sorted(Comparator.comparing(word -> -word.length()))
                        .toList();
        known.forEach(word -> beginnings.set(beginning(word.toCharArray(), 0, word.length())));
        this.words =
                Pattern.compile(
                        known.stream()
                                .map(Pattern::quote)
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{M}])(?:",
                                                ")(?![\\p{L}\\p{M}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of a publication's own language. */
    static Compounds of(Publication publication, String together) {
        Stream<String> names =
                Stream.of(Term.Type.TOPIC, Term.Type.NEED, Term.Type.AUDIENCE, Term.Type.WORD)
                        .flatMap(type -> publication.terms(type).stream())
                        .map(term -> term.name(Language.VIETNAMESE));
        return new Compounds(Stream.concat(Stream.of(together.split(",")), names));
    }

    /** What stands before the first space, as a number of 16 bits. */
    private static int beginning(char[] text, int start, int end) {
        int number = 0;
        for (int i = start; i < end && text[i] != ' '; i++) {
            number = number * 31 + Character.toLowerCase(Character.toUpperCase(text[i]));
        }
        return number & 0xFFFF;
    }

    /** Where the next word stands that begins as one of them does; the end when nowhere. */
    private int next(char[] text, int start, int end) {
        boolean within = start > 0 && Character.isLetter(text[start - 1]);
        for (int i = start; i < end; i++) {
            if (!within && beginnings.get(beginning(text, i, end))) {
                return i;
            }
            within = Character.isLetter(text[i]);
        }
        return end;
    }

    private String held(String text) {
        char[] letters = text.toCharArray();
        var held = new StringBuilder(letters.length + 100);
        Matcher word = words.matcher(text).useTransparentBounds(true);
        int done = 0;
        for (int at = next(letters, 0, letters.length); at < letters.length; ) {
            int behind = at + 1;
            if (word.region(at, letters.length).lookingAt()) {
                held.append(text, done, at).append("<span class=\"whole\">").append(word.group());
                held.append("</span>");
                behind = word.end();
                done = behind;
            }
            at = next(letters, behind, letters.length);
        }
        return done == 0 ? text : held.append(text, done, letters.length).toString();
    }

    /** Marks them in what is large on one page. */
    TextRuns.Pass pass() {
        return new Marking();
    }

    private final class Marking implements TextRuns.Pass {

        private static final long NONE = 0;

        private boolean inMain;

        /** The large element that is open. */
        private long large = NONE;

        @Override
        public void meet(Tag tag) {
            inMain = inMain || tag.name() == MAIN;
            if (large != NONE) {
                large = !tag.opens() && tag.name() == large ? NONE : large;
            } else if (inMain && tag.opens() && isLarge(tag)) {
                large = tag.name();
            }
        }

        private static boolean isLarge(Tag tag) {
            return HEADINGS.contains(tag.name()) || tag.begins(LEAD) || tag.begins(DOOR);
        }

        @Override
        public boolean mayChange(char[] html, int start, int end) {
            return large != NONE && next(html, start, end) < end;
        }

        @Override
        public String changed(String text) {
            return held(text);
        }
    }
}
