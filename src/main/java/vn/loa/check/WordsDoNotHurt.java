package vn.loa.check;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.ContentId;
import vn.loa.content.Plan;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.content.Vocabulary.Wording;
import vn.loa.source.Diagnostic;

/**
 * Words that hurt people give way to better ones, as the vocabulary's {@code avoid} has them.
 *
 * <p>What is quoted keeps its own words: text between quotation marks, names of sources and
 * documents, archived plans and documents in the official form. So do questions as people type
 * them, or search would not find them.
 */
public final class WordsDoNotHurt implements WordingRule {

    private static final Set<String> QUOTED =
            Set.of("source", "sources", "basis", "original", "answers", "aliases", "url", "link");

    private static final String OPEN = "“«‘";
    private static final String CLOSE = "”»’";

    @Override
    public Check in(Publication publication) {
        var avoided = new Avoided(publication.vocabulary().avoided().values());
        Set<ContentId> quotations = new HashSet<>();
        publication.contents().stream()
                .filter(content -> content instanceof Plan plan && isQuotation(plan))
                .forEach(content -> quotations.add(content.id()));
        return prose ->
                quotations.contains(prose.content()) || QUOTED.contains(prose.topField())
                        ? Stream.empty()
                        : check(prose, avoided);
    }

    private static boolean isQuotation(Plan plan) {
        return plan.status() == Plan.Status.ARCHIVED || plan.official().isPresent();
    }

    /**
     * Words to avoid, with the pairs of letters they begin with: most texts hold none and are read
     * once.
     */
    private record Avoided(
            Collection<Wording> all,
            BitSet firstLetters,
            BitSet beginnings,
            Map<Integer, List<Wording>> byBeginning) {

        Avoided(Collection<Wording> all) {
            this(
                    all,
                    all.stream()
                            .mapToInt(word -> Character.toLowerCase(word.avoid().charAt(0)))
                            .collect(BitSet::new, BitSet::set, BitSet::or),
                    all.stream()
                            .mapToInt(word -> beginning(word.avoid().toCharArray(), 0))
                            .collect(BitSet::new, BitSet::set, BitSet::or),
                    all.stream()
                            .collect(
                                    Collectors.groupingBy(
                                            word -> beginning(word.avoid().toCharArray(), 0))));
        }

        /** A letter and what follows, all that is no letter alike, as a number others may share. */
        private static int beginning(char[] text, int at) {
            char second = at + 1 < text.length ? text[at + 1] : ' ';
            return Character.toLowerCase(text[at]) * 31
                    + (Character.isLetterOrDigit(second) ? Character.toLowerCase(second) : ' ');
        }

        boolean mayStandIn(String text) {
            boolean within = false;
            char[] letters = text.toCharArray();
            for (int i = 0; i < letters.length; i++) {
                char c = letters[i];
                if (!within && firstLetters.get(Character.toLowerCase(c))) {
                    int beginning = beginning(letters, i);
                    if (beginnings.get(beginning) && begins(text, i, beginning)) {
                        return true;
                    }
                }
                within = c >= 'a' && c <= 'z' || c != ' ' && Character.isLetterOrDigit(c);
            }
            return false;
        }

        private boolean begins(String text, int at, int beginning) {
            for (Wording wording : byBeginning.get(beginning)) {
                String word = wording.avoid();
                if (text.regionMatches(true, at, word, 0, word.length())) {
                    return true;
                }
            }
            return false;
        }
    }

    private static Stream<Diagnostic> check(Prose prose, Avoided avoided) {
        return avoided.mayStandIn(prose.text())
                ? found(prose, avoided.all()).stream()
                : Stream.empty();
    }

    private static List<Diagnostic> found(Prose prose, Collection<Wording> avoided) {
        String text = prose.text().toLowerCase(Locale.ROOT);
        if (text.length() != prose.text().length()) {
            return List.of();
        }
        List<Diagnostic> found = new ArrayList<>();
        for (Wording wording : avoided) {
            String word = wording.avoid();
            for (int at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
                if (isWhole(text, at, word.length()) && !isQuoted(text, at)) {
                    found.add(problem(prose, at, wording));
                }
            }
        }
        return found;
    }

    private static boolean isWhole(String text, int start, int length) {
        int end = start + length;
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Whether a quotation mark that opened before it, in its paragraph, is still open. */
    private static boolean isQuoted(String text, int at) {
        int paragraph = text.lastIndexOf("\n\n", at) + 1;
        int open = 0;
        boolean straight = false;
        for (int i = paragraph; i < at; i++) {
            char c = text.charAt(i);
            if (OPEN.indexOf(c) >= 0) {
                open++;
            } else if (CLOSE.indexOf(c) >= 0) {
                open = Math.max(0, open - 1);
            } else if (c == '"') {
                straight = !straight;
            }
        }
        return open > 0 || straight;
    }

    private static Diagnostic problem(Prose prose, int offset, Wording wording) {
        String written = prose.text().substring(offset, offset + wording.avoid().length());
        String why = wording.note().map(note -> ". " + note).orElse("");
        return Diagnostic.warning(
                        "avoid-words",
                        prose.at(offset),
                        "“" + written + "” là cách gọi làm tổn thương người khác",
                        "\"" + written + "\" is a hurtful way to speak of people")
                .suggesting(
                        "viết “" + wording.say() + "”" + why,
                        "write \"" + wording.say() + "\"" + why);
    }
}
