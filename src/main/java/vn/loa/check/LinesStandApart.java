package vn.loa.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Lines that were typed or pasted as paragraphs of their own have an empty line between them:
 * without it they run together to one paragraph.
 *
 * <p>Text that somebody wrapped by hand runs on from line to line, and a sentence ends at the end
 * of a line only by chance; others begin each sentence on a line of its own and know the empty
 * line. So in a text without any empty line between paragraphs lines count as such where each of
 * them ends a sentence and the next begins one, or one is longer than anybody wraps; in every text
 * where each begins with a label, or all are short and begin with a capital.
 */
public final class LinesStandApart implements WordingRule {

    /** Nobody wraps lines of more letters by hand. */
    private static final int WRAPPED = 140;

    /** Lines that are all shorter were not wrapped: their words had room on the line before. */
    private static final int SHORT = 50;

    /** What stands before the reader as something else than a paragraph. */
    private static final Pattern NO_PROSE =
            Pattern.compile(
                    "\\s*(?:[|>#<=/:\\[{`~•▪◦●–—]|[-*_+.]{1,5}(?:\\s|$)|[-*_]{3}|!\\[|\\+$).*");

    /** An item, also one whose mark is written so that it is none: that is told of by itself. */
    private static final Pattern ITEM =
            Pattern.compile(
                    "\\s*(?:[-*+]\\s+|-\\p{L}|\\d{1,9}[.)]\\s+|\\d{1,2}[.)]\\p{L}"
                            + "|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?\\s+|\\p{L}\\)\\s+).*");

    private static final Pattern FENCE =
            Pattern.compile("\\s{0,3}(?:```|~~~|----|====|\\+\\+\\+\\+|\\|===).*");

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?…;:][”\"’'*_)]*");

    private static final Pattern WITHIN = Pattern.compile("\\p{Ll}[.!?…] +\\p{Lu}");

    private static final Pattern SENTENCE_START = Pattern.compile("[“\"‘'(*_]*(?:\\p{Lu}|\\d).*");

    /** What begins as a sentence does and does not end as one. */
    private static final Pattern NAME = Pattern.compile("[“\"‘'(*_]*(?:\\p{Lu}|\\d).*[^.!?…;:,]");

    private static final Pattern LABEL =
            Pattern.compile("[*_]*\\p{Lu}[^:.,;!?]{1,30}[*_]*:[*_]*\\s+\\S.*");

    /** A wished end of a line: two spaces or a stroke in Markdown, a plus in AsciiDoc. */
    private static final Pattern WISHED = Pattern.compile(".*(?: {2}|\\\\| \\+|<br ?/?>)");

    /** Two lines of words with an empty one between them. */
    private static final Pattern APART =
            Pattern.compile(
                    "^[ \\t]*+[\\p{L}\\d“\"*_({].*+\\n(?:[ \\t]*+\\n)++[ \\t]*+[\\p{L}\\d“\"*_({]",
                    Pattern.MULTILINE);

    /** A line with the place of its first letter. */
    private record Line(int at, String text) {
        String words() {
            return text.strip();
        }
    }

    @Override
    public Check in(Publication publication) {
        return LinesStandApart::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isText = prose.field().isEmpty() || prose.field().equals("details");
        if (!isText || !prose.text().contains("\n")) {
            return Stream.empty();
        }
        boolean knowsEmptyLines = APART.matcher(prose.text()).find();
        return paragraphs(prose.text()).stream()
                .filter(lines -> areItems(lines) || !knowsEmptyLines && areParagraphs(lines))
                .map(lines -> problem(lines.get(1), prose));
    }

    /** Lines of prose that stand together, two at least. */
    private static List<List<Line>> paragraphs(String text) {
        var paragraphs = new ArrayList<List<Line>>();
        var lines = new ArrayList<Line>();
        boolean fenced = false;
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            String line = text.substring(start, stop);
            boolean fence = FENCE.matcher(line).matches();
            fenced = fenced != fence;
            boolean prose =
                    !fence && !fenced && !line.isBlank() && !NO_PROSE.matcher(line).matches();
            if (!prose || ITEM.matcher(line).matches()) {
                keep(lines, paragraphs);
            } else {
                lines.add(new Line(start, line));
            }
            start = stop + 1;
        }
        keep(lines, paragraphs);
        return paragraphs;
    }

    private static void keep(List<Line> lines, List<List<Line>> paragraphs) {
        if (lines.size() > 1) {
            paragraphs.add(List.copyOf(lines));
        }
        lines.clear();
    }

    /** Lines with a label each, such as an address; parts of a list; names below each other. */
    private static boolean areItems(List<Line> lines) {
        boolean labels = lines.stream().allMatch(line -> LABEL.matcher(line.words()).matches());
        boolean names =
                lines.size() > 2
                        && lines.stream().allMatch(line -> NAME.matcher(line.words()).matches());
        boolean parts =
                lines.size() > 2
                        && lines.subList(0, lines.size() - 1).stream()
                                .allMatch(line -> line.words().endsWith(";"));
        return !isWished(lines)
                && (labels || parts || names && boundaries(lines, LinesStandApart::isShort));
    }

    private static boolean areParagraphs(List<Line> lines) {
        long longOnes = lines.stream().filter(line -> line.text().length() > WRAPPED).count();
        boolean whole =
                lines.size() > 2
                        && lines.stream().allMatch(line -> WITHIN.matcher(line.words()).find());
        return !isWished(lines)
                && (whole || longOnes > 1)
                && boundaries(lines, LinesStandApart::endsASentence);
    }

    private static boolean isWished(List<Line> lines) {
        return lines.stream().anyMatch(line -> WISHED.matcher(line.text()).matches());
    }

    private static boolean boundaries(List<Line> lines, BiPredicate<Line, Line> all) {
        return IntStream.range(1, lines.size())
                .allMatch(i -> all.test(lines.get(i - 1), lines.get(i)));
    }

    private static boolean endsASentence(Line line, Line next) {
        return SENTENCE_END.matcher(line.words()).matches()
                && SENTENCE_START.matcher(next.words()).matches();
    }

    private static boolean isShort(Line line, Line next) {
        return line.words().length() + firstWord(next.words()) < SHORT;
    }

    private static int firstWord(String line) {
        int space = line.indexOf(' ');
        return space < 0 ? line.length() : space;
    }

    private static Diagnostic problem(Line second, Prose prose) {
        boolean asciiDoc = prose.start().file().endsWith(".adoc");
        String mark = asciiDoc ? " +" : "\\";
        return Diagnostic.warning(
                        "lines-run-together",
                        prose.at(second.at()),
                        "dòng này dính liền với dòng trên thành một đoạn trên trang",
                        "this line runs together with the one above to one paragraph")
                .suggesting(
                        "để một dòng trống giữa hai đoạn; các mục thì viết “- ” ở đầu mỗi dòng; chỉ"
                                + " muốn xuống dòng thì viết “"
                                + mark
                                + "” ở cuối dòng trên",
                        "leave an empty line between two paragraphs; begin items with \"- \"; to"
                                + " begin a new line only, end the line above with \""
                                + mark
                                + "\"");
    }
}
