package vn.loa.site;

import java.util.BitSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * Marks words of two or three syllables that a short text must not end a line inside of: "hỗ trợ"
 * reads badly when "trợ" begins the next line. Headings, leads, doors, cards, notices, labels and
 * heads of tables; running text keeps the places to break that it has. The words are those of the
 * theme ({@code together}) and the short names of the vocabulary.
 */
final class Compounds {

    /** Longer names need the place to break that they have. */
    private static final int LONGEST = 14;

    private static final int MOST_SYLLABLES = 3;

    /** Elements whose text is short, and classes of such. */
    private static final Set<String> SHORT =
            Set.of(
                    "h1",
                    "h2",
                    "h3",
                    "h4",
                    "th",
                    "dt",
                    "button",
                    "caption",
                    "figcaption",
                    "summary",
                    "label",
                    ".lead",
                    ".door",
                    ".help-pair",
                    ".note",
                    ".notice",
                    ".card",
                    ".sources",
                    ".rows",
                    ".watched",
                    ".facts",
                    ".phone-row",
                    ".links",
                    ".next-name",
                    ".flag",
                    ".gallery",
                    ".file",
                    ".foot-note",
                    ".button");

    private static final Set<String> LEFT_ALONE =
            Set.of("code", "pre", "script", "style", "svg", "textarea");

    private static final long MAIN = Tag.name("main");

    /** Of a language whose words are written in one. */
    static final Compounds NONE = new Compounds(Stream.empty());

    private final Set<String> words;

    /** Which first letters of two syllables any of the words has. */
    private final BitSet beginnings = new BitSet();

    private Compounds(Stream<String> words) {
        this.words =
                words.map(word -> word.strip().toLowerCase(Locale.ROOT))
                        .filter(word -> word.contains(" ") && word.length() <= LONGEST)
                        .collect(Collectors.toUnmodifiableSet());
        this.words.forEach(word -> beginnings.set(beginning(word, 0, word.indexOf(' '))));
    }

    private static int beginning(CharSequence text, int start, int space) {
        int first = Character.toLowerCase(text.charAt(start));
        int second = Character.toLowerCase(text.charAt(space + 1));
        return first * 31 + second & 0xFFF;
    }

    /** The words of a publication's own language. */
    static Compounds of(Publication publication, String together) {
        Stream<String> names =
                Stream.of(Term.Type.TOPIC, Term.Type.NEED, Term.Type.AUDIENCE, Term.Type.WORD)
                        .flatMap(type -> publication.terms(type).stream())
                        .map(term -> term.name(Language.VIETNAMESE));
        return new Compounds(Stream.concat(Stream.of(together.split(",")), names));
    }

    private static boolean mayHold(char[] text, int start, int end) {
        for (int i = start + 1; i + 1 < end; i++) {
            if (text[i] == ' ' && Character.isLetter(text[i - 1])) {
                return true;
            }
        }
        return false;
    }

    private String held(String text) {
        var out = new StringBuilder(text.length() + 40);
        int at = 0;
        while (at < text.length()) {
            int end = wordEnd(text, at);
            int whole = end > at ? longest(text, at) : 0;
            if (whole > 0) {
                out.append("<span class=\"whole\">").append(text, at, whole).append("</span>");
                at = whole;
            } else {
                int next = Math.max(end, at + 1);
                out.append(text, at, next);
                at = next;
            }
        }
        return out.toString();
    }

    /** Behind the longest word of several syllables that begins here; 0 when none does. */
    private int longest(String text, int start) {
        int found = 0;
        int end = wordEnd(text, start);
        if (end + 1 >= text.length() || !beginnings.get(beginning(text, start, end))) {
            return 0;
        }
        for (int syllables = 2; syllables <= MOST_SYLLABLES; syllables++) {
            if (end >= text.length() || text.charAt(end) != ' ') {
                break;
            }
            int next = wordEnd(text, end + 1);
            if (next == end + 1 || next - start > LONGEST) {
                break;
            }
            end = next;
            if (words.contains(text.substring(start, end).toLowerCase(Locale.ROOT))) {
                found = end;
            }
        }
        return found;
    }

    private static int wordEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    /** Marks them in the short texts of the main part of one page. */
    TextRuns.Pass pass() {
        return new Marking();
    }

    private final class Marking implements TextRuns.Pass {

        private final OpenElements leftAlone = new OpenElements(LEFT_ALONE);
        private final OpenElements isShort = new OpenElements(SHORT);
        private boolean inMain;

        @Override
        public void meet(Tag tag) {
            if (tag.name() == MAIN) {
                inMain = tag.opens();
            }
            if (inMain) {
                leftAlone.meet(tag, tag.isAsWritten());
                isShort.meet(tag, false);
            }
        }

        @Override
        public boolean mayChange(char[] html, int start, int end) {
            return inMain
                    && !words.isEmpty()
                    && !isShort.none()
                    && leftAlone.none()
                    && mayHold(html, start, end);
        }

        @Override
        public String changed(String text) {
            return held(text);
        }
    }
}
