package vn.loa.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.lang.Language;
import vn.loa.lang.Sentences;
import vn.loa.source.Diagnostic;

/**
 * A sentence of a page keeps below 36 syllables: longer ones are lost on the way by whoever reads
 * in a hurry, on a small screen or not often. Plans speak as their documents do.
 */
public final class SentenceIsShort implements WordingRule {

    /** Syllables of the longest sentence that reads easily. */
    static final int LONGEST = 35;

    private static final Pattern BLOCK =
            Pattern.compile("[^\\n]+(?:\\n(?![ \\t]*(?:[-*+#>|:=.]|\\d+[.)]|\\n|$))[^\\n]+)*");
    private static final Pattern NOT_PROSE =
            Pattern.compile("\\s*(?:\\||```|~~~|\\[|:|<|//).*", Pattern.DOTALL);
    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)\\n]*\\)|https?:\\S+");
    private static final Pattern MARKS = Pattern.compile("[*_`#>]+|^[ \\t]*[-+][ \\t]");

    @Override
    public Check in(Publication publication) {
        return SentenceIsShort::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean read = prose.field().isEmpty() || prose.field().equals("summary");
        if (!read
                || prose.content().kind() != Kind.PAGE
                || !prose.language().equals(Language.VIETNAMESE)) {
            return Stream.empty();
        }
        return BLOCK.matcher(prose.text())
                .results()
                .filter(block -> !NOT_PROSE.matcher(block.group()).matches())
                .flatMap(block -> tooLong(prose, block.group(), block.start()));
    }

    private static Stream<Diagnostic> tooLong(Prose prose, String block, int offset) {
        if (Sentences.syllables(block) <= LONGEST) {
            return Stream.empty();
        }
        String words = MARKS.matcher(LINK_TARGET.matcher(block).replaceAll("]")).replaceAll(" ");
        return Sentences.of(List.of(words)).all().stream()
                .filter(sentence -> Sentences.syllables(sentence) > LONGEST)
                .map(sentence -> problem(prose, block, offset, sentence));
    }

    private static Diagnostic problem(Prose prose, String block, int offset, String sentence) {
        String first = sentence.split("\\s+", 4)[0];
        int within = Math.max(0, block.indexOf(beginning(sentence)));
        int at = within > 0 ? within : Math.max(0, block.indexOf(first));
        int syllables = Sentences.syllables(sentence);
        return Diagnostic.warning(
                        "sentence-too-long",
                        prose.at(offset + at),
                        "câu này dài " + syllables + " tiếng; quá " + LONGEST + " tiếng là khó đọc",
                        "this sentence has "
                                + syllables
                                + " syllables; more than "
                                + LONGEST
                                + " are hard to read")
                .suggesting(
                        "tách thành hai, ba câu, mỗi câu một ý",
                        "split it into two or three, one thought each");
    }

    private static String beginning(String sentence) {
        String[] words = sentence.split(" ", 4);
        return words.length < 4 ? sentence : words[0] + " " + words[1] + " " + words[2];
    }
}
