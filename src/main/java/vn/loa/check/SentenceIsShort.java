package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
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

    /** What begins a block that is no prose: a table, code, a reference, a comment. */
    private static final List<String> NOT_PROSE = List.of("|", "```", "~~~", "[", ":", "<", "//");

    private static final Pattern LINK_TARGET = Pattern.compile("\\]\\([^)\\n]*\\)|https?:\\S+");

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
        return tooLong(prose).stream();
    }

    private static List<Diagnostic> tooLong(Prose prose) {
        String text = prose.text();
        char[] letters = text.toCharArray();
        var problems = new ArrayList<Diagnostic>();
        for (int start = 0; start < letters.length; start++) {
            if (letters[start] != '\n') {
                int end = blockEnd(text, start);
                if (Sentences.syllables(letters, start, end) > LONGEST) {
                    String block = text.substring(start, end);
                    if (isProse(block)) {
                        tooLong(prose, block, start, problems);
                    }
                }
                start = end;
            }
        }
        return problems;
    }

    /**
     * Where a block ends: a line goes on in the next one unless that is empty or begins another.
     */
    private static int blockEnd(String text, int start) {
        int end = lineEnd(text, start);
        while (end < text.length() && goesOn(text, end + 1)) {
            end = lineEnd(text, end + 1);
        }
        return end;
    }

    private static int lineEnd(String text, int start) {
        int end = text.indexOf('\n', start);
        return end < 0 ? text.length() : end;
    }

    private static boolean goesOn(String text, int line) {
        int at = line;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
        if (at == text.length() || "\n-*+#>|:=.".indexOf(text.charAt(at)) >= 0) {
            return false;
        }
        int number = at;
        while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        return at == number || at == text.length() || ".)".indexOf(text.charAt(at)) < 0;
    }

    private static boolean isProse(String block) {
        int start = 0;
        while (start < block.length() && " \t\u000b\f\r\n".indexOf(block.charAt(start)) >= 0) {
            start++;
        }
        int first = start;
        return NOT_PROSE.stream().noneMatch(mark -> block.startsWith(mark, first));
    }

    private static void tooLong(Prose prose, String block, int offset, List<Diagnostic> problems) {
        for (String sentence : Sentences.of(List.of(words(block))).all()) {
            if (Sentences.syllables(sentence) > LONGEST) {
                problems.add(problem(prose, block, offset, sentence));
            }
        }
    }

    /** A block without targets of links and without marks. */
    private static String words(String block) {
        return withoutMarks(withoutTargets(block));
    }

    /** A bracket for each target of a link and each address; most texts have few of them. */
    private static String withoutTargets(String block) {
        StringBuilder text = null;
        int done = 0;
        Matcher target = LINK_TARGET.matcher(block);
        for (int at = target(block, 0); at >= 0; ) {
            boolean found = target.region(at, block.length()).lookingAt();
            if (found) {
                text = text == null ? new StringBuilder(block.length()) : text;
                text.append(block, done, at).append(']');
                done = target.end();
            }
            at = target(block, found ? done : at + 1);
        }
        return text == null ? block : text.append(block, done, block.length()).toString();
    }

    /** Where the next target or address may begin; below zero when nowhere. */
    private static int target(String block, int from) {
        int link = block.indexOf("](", from);
        int address = block.indexOf("http", from);
        return link < 0 || address >= 0 && address < link ? address : link;
    }

    /** One space for each run of marks, and for the hyphen or plus of a list item. */
    private static String withoutMarks(String text) {
        char[] letters = text.toCharArray();
        var words = new StringBuilder(letters.length);
        int done = itemStart(letters);
        if (done > 0) {
            words.append(' ');
        }
        for (int i = done; i < letters.length; i++) {
            if (isMark(letters[i])) {
                words.append(letters, done, i - done).append(' ');
                while (i + 1 < letters.length && isMark(letters[i + 1])) {
                    i++;
                }
                done = i + 1;
            }
        }
        return words.append(letters, done, letters.length - done).toString();
    }

    /** Where the words of a list item begin; 0 in any other block. */
    private static int itemStart(char[] block) {
        int at = 0;
        while (at < block.length && isBlank(block[at])) {
            at++;
        }
        boolean item =
                at + 1 < block.length
                        && (block[at] == '-' || block[at] == '+')
                        && isBlank(block[at + 1]);
        return item ? at + 2 : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isMark(char c) {
        return c == '*' || c == '_' || c == '`' || c == '#' || c == '>';
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
