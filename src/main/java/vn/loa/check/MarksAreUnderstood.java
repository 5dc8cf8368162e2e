package vn.loa.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Prose;
import vn.loa.content.Publication;
import vn.loa.source.Diagnostic;

/**
 * Signs that were meant as headings, lists, tables, links or bold letters become that: a slip in
 * them is no error of Markdown, it puts the bare signs before the reader.
 */
public final class MarksAreUnderstood implements WordingRule {

    private static final Pattern FENCE =
            Pattern.compile("^(```|~~~|----).*?^\\1", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern TIGHT_HEADING =
            Pattern.compile("(#{2,6})([^\\s#].*)|(#)([^\\s#\\d][^#\\s]*\\s[^#]*)");
    private static final Pattern BULLET =
            Pattern.compile(
                    "\\s*(?:-(?=\\p{L})|[•▪◦●·§–—][ \\t]*|o[ \\t]+(?=\\p{Lu})|\\p{L}[./)][ \\t]+|\\(\\d{1,2}\\)[ \\t]+"
                            + "|\\d{1,2}/[ \\t]*(?=\\p{L})|[IVX]{1,4}[./)][ \\t]+"
                            + "|\\d{1,2}[.)](?=\\p{L})|\\d{1,2}(?:\\.\\d{1,2}){1,4}\\.?[ \\t]+)(\\S.*)");
    private static final Pattern RULE_OF_TABLE = Pattern.compile("\\|?[\\s|:]*-[-\\s|:]*");
    private static final Pattern APART =
            Pattern.compile(
                    "\\[([^\\[\\]\\n]+)] +\\(((?:https?:|www\\.|/|#)[^()\\s]*|[\\w./-]+\\.md)\\)");
    private static final Pattern SWAPPED =
            Pattern.compile("\\(([^()\\n]+)\\)\\[((?:https?:|www\\.|/)[^\\[\\]\\s]*)]");
    private static final Pattern MARKDOWN_LINK =
            Pattern.compile("\\[([^\\[\\]\\n]+)]\\(((?:https?:|/)[^()\\s]*)\\)");
    private static final Pattern STROKES =
            Pattern.compile("\\[([^\\[\\]\\n]+)]\\(([^()\\s]+)\\\\\\)");
    private static final Pattern SIZED =
            Pattern.compile(
                    "(!\\[[^\\[\\]\\n]*]\\([^()\\s]+?)(?: +=| *= *(?=[\\dx×X*])) *\\d*(?:px)?[x×X*,]?\\d*(?:px)?%?\\)");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\[\\]\\s]+)](:?)");
    private static final Pattern STARS = Pattern.compile(" {0,3}(?:\\*[ \\t]*+){3,}+");
    private static final Pattern LOOSE_BOLD =
            Pattern.compile("\\*\\* ++([^* \\n](?:[^*\\n]*[^* \\n])?) ++\\*\\*");

    /** A line with the place of its first letter. */
    private record Line(int at, String text) {
        boolean isBlank() {
            return text.isBlank();
        }

        boolean isRow() {
            return text.startsWith("|");
        }

        /** A rule across the page. */
        boolean isStars() {
            return STARS.matcher(text).matches();
        }
    }

    @Override
    public Check in(Publication publication) {
        return MarksAreUnderstood::check;
    }

    private static Stream<Diagnostic> check(Prose prose) {
        boolean isText = prose.field().isEmpty() || prose.field().equals("details");
        if (!isText) {
            return Stream.empty();
        }
        if (prose.start().file().endsWith(".adoc")) {
            return MARKDOWN_LINK
                    .matcher(prose.text())
                    .results()
                    .map(link -> shown(prose, link.start(), link.group(), asciiDoc(link)));
        }
        String text = prose.text();
        if (text.contains("```") || text.contains("~~~")) {
            text = FENCE.matcher(text).replaceAll(m -> m.group().replaceAll("[^\\n]", " "));
        }
        var found = new ArrayList<Diagnostic>();
        List<Line> lines = lines(text);
        for (int i = 0; i < lines.size(); i++) {
            inLine(lines, i, prose).ifPresent(found::add);
        }
        links(text, prose).forEach(found::add);
        strokes(text, prose).forEach(found::add);
        sizes(text, prose).forEach(found::add);
        notes(text, prose).forEach(found::add);
        bold(lines, prose).forEach(found::add);
        return found.stream();
    }

    private static List<Line> lines(String text) {
        var lines = new ArrayList<Line>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            int stop = end < 0 ? text.length() : end;
            lines.add(new Line(start, text.substring(start, stop)));
            start = stop + 1;
        }
        return lines;
    }

    private static Optional<Diagnostic> inLine(List<Line> lines, int index, Prose prose) {
        Line line = lines.get(index);
        if (line.isBlank()) {
            return Optional.empty();
        }
        return switch (line.text().charAt(0)) {
            case '#' -> heading(line, prose);
            case '|' -> table(lines, index, prose);
            default -> mayBeItem(line) ? list(lines, index, prose) : Optional.empty();
        };
    }

    private static boolean mayBeItem(Line line) {
        String text = line.text().stripLeading();
        return "-•▪◦●·§–—0123456789(IVXo".indexOf(text.charAt(0)) >= 0
                || text.length() > 1 && ".)/".indexOf(text.charAt(1)) >= 0;
    }

    private static Optional<Diagnostic> heading(Line line, Prose prose) {
        Matcher tight = TIGHT_HEADING.matcher(line.text());
        if (!tight.matches()) {
            return Optional.empty();
        }
        boolean deep = tight.group(1) != null;
        String mended =
                deep
                        ? tight.group(1) + " " + tight.group(2)
                        : tight.group(3) + tight.group(3) + " " + tight.group(4);
        return Optional.of(shown(prose, line.at(), deep ? tight.group(1) : "#", mended));
    }

    /** Items that run together to one paragraph, told once at the first. */
    private static Optional<Diagnostic> list(List<Line> lines, int index, Prose prose) {
        Matcher first = BULLET.matcher(lines.get(index).text());
        boolean begins =
                first.matches()
                        && (index == 0 || !isBullet(lines.get(index - 1)))
                        && index + 1 < lines.size()
                        && isBullet(lines.get(index + 1));
        String sign = begins ? lines.get(index).text().substring(0, first.start(1)).strip() : "";
        return begins
                ? Optional.of(joined(prose, lines.get(index), item(sign, first.group(1))))
                : Optional.empty();
    }

    private static Diagnostic joined(Prose prose, Line first, String mended) {
        return problem(
                        prose,
                        first.at(),
                        "các mục từ dòng này dính liền thành một đoạn trên trang",
                        "the items from this line on run together to one paragraph")
                .suggesting("viết mỗi mục dạng: " + mended, "write each item as: " + mended);
    }

    /** Letters and numbers of a list stay: they are read, and other texts name them. */
    private static String item(String sign, String words) {
        if (sign.matches("\\(?\\d{1,2}[.)/]")) {
            return sign.replaceAll("\\D", "") + ". " + words;
        }
        return Character.isLetterOrDigit(sign.charAt(0)) && !sign.equals("o")
                ? "- " + sign + " " + words
                : "- " + words;
    }

    private static boolean isBullet(Line line) {
        return BULLET.matcher(line.text()).matches();
    }

    /** A table without its second line, or one that begins in the middle of a paragraph. */
    private static Optional<Diagnostic> table(List<Line> lines, int index, Prose prose) {
        Line line = lines.get(index);
        boolean goesOn = index > 0 && lines.get(index - 1).isRow();
        boolean isTable = index + 1 < lines.size() && lines.get(index + 1).isRow();
        if (goesOn || !isTable) {
            return Optional.empty();
        }
        if (!RULE_OF_TABLE.matcher(lines.get(index + 1).text()).matches()) {
            return Optional.of(withoutRule(line, prose));
        }
        boolean alone = index == 0 || lines.get(index - 1).isBlank();
        return alone ? longRow(lines, index, prose) : Optional.of(inParagraph(line, prose));
    }

    /** The first row with more cells than the head: what is too much is left out on the page. */
    private static Optional<Diagnostic> longRow(List<Line> lines, int head, Prose prose) {
        int width = cells(lines.get(head).text());
        for (int i = head + 2; i < lines.size() && lines.get(i).isRow(); i++) {
            int cells = cells(lines.get(i).text());
            if (cells > width) {
                return Optional.of(tooLong(lines.get(i), cells, width, prose));
            }
        }
        return Optional.empty();
    }

    private static int cells(String row) {
        String inner = row.strip().replaceAll("`[^`]*`", "x").replace("\\|", "x");
        return inner.replaceAll("^\\||\\|$", "").split("\\|", -1).length;
    }

    private static Diagnostic tooLong(Line row, int cells, int width, Prose prose) {
        return Diagnostic.warning(
                        "table-cells-lost",
                        prose.at(row.at()),
                        "dòng này của bảng có "
                                + cells
                                + " ô, dòng đầu có "
                                + width
                                + ": ô thừa bị bỏ",
                        "this row has "
                                + cells
                                + " cells, the head "
                                + width
                                + ": the rest is lost")
                .suggesting(
                        "thêm ô vào dòng đầu và dòng kẻ, hoặc gộp ô thừa",
                        "add a cell to the head and to the line below it, or join cells");
    }

    private static Diagnostic withoutRule(Line line, Prose prose) {
        String inner = line.text().strip().replaceAll("^\\||\\|$", "");
        String rule = "|" + " --- |".repeat(inner.split("\\|", -1).length);
        return problem(
                        prose,
                        line.at(),
                        "bảng thiếu dòng kẻ dưới dòng đầu nên hiện thành chữ",
                        "the table lacks the line below its head and shows as text")
                .suggesting("thêm dưới dòng này: " + rule, "add below this line: " + rule);
    }

    private static Diagnostic inParagraph(Line line, Prose prose) {
        return problem(
                        prose,
                        line.at(),
                        "bảng dính vào đoạn văn phía trên nên hiện thành chữ",
                        "the table is joined to the paragraph above and shows as text")
                .suggesting(
                        "thêm một dòng trống trước bảng", "leave a line empty before the table");
    }

    private static Stream<Diagnostic> links(String text, Prose prose) {
        Stream<MatchResult> apart =
                text.contains("] ") ? APART.matcher(text).results() : Stream.empty();
        Stream<MatchResult> swapped =
                text.contains(")[") ? SWAPPED.matcher(text).results() : Stream.empty();
        return Stream.concat(apart, swapped)
                .map(
                        link ->
                                shown(
                                        prose,
                                        link.start(),
                                        link.group(),
                                        "[" + link.group(1) + "](" + link.group(2) + ")"));
    }

    /** Within brackets a \\ before the closing one takes its meaning away. */
    private static Stream<Diagnostic> strokes(String text, Prose prose) {
        return text.contains("\\)")
                ? STROKES.matcher(text)
                        .results()
                        .map(
                                link ->
                                        shown(
                                                prose,
                                                link.start(),
                                                link.group(),
                                                "["
                                                        + link.group(1)
                                                        + "]("
                                                        + link.group(2).replace('\\', '/')
                                                        + "/)"))
                : Stream.empty();
    }

    /** Some editors write the size of a picture behind its address. */
    private static Stream<Diagnostic> sizes(String text, Prose prose) {
        return text.contains("![")
                ? SIZED.matcher(text).results().map(picture -> sized(picture, prose))
                : Stream.empty();
    }

    private static Diagnostic sized(MatchResult picture, Prose prose) {
        return problem(
                        prose,
                        picture.start(),
                        "“" + picture.group() + "” hiện nguyên trên trang: ảnh không nhận cỡ",
                        "\"" + picture.group() + "\" shows as it stands: a picture takes no size")
                .suggesting(
                        "viết: " + picture.group(1) + "); ảnh tự vừa trang",
                        "write: " + picture.group(1) + "); the picture fits the page by itself");
    }

    /** Marks of footnotes that have no text, each told once. */
    private static Stream<Diagnostic> notes(String text, Prose prose) {
        if (!text.contains("[^")) {
            return Stream.empty();
        }
        List<MatchResult> all = NOTE.matcher(text).results().toList();
        Set<String> told =
                all.stream()
                        .filter(note -> !note.group(2).isEmpty())
                        .map(note -> note.group(1))
                        .collect(Collectors.toCollection(HashSet::new));
        return all.stream()
                .filter(note -> told.add(note.group(1)))
                .map(note -> withoutText(note.group(1), note.start(), prose));
    }

    private static Diagnostic withoutText(String name, int at, Prose prose) {
        String mark = "[^" + name + "]";
        return problem(
                        prose,
                        at,
                        "“" + mark + "” chưa có lời chú nên hiện nguyên trên trang",
                        "the note \"" + mark + "\" has no text and shows as it stands")
                .suggesting(
                        "thêm ở cuối bài, sau một dòng trống: " + mark + ": lời chú",
                        "add at the end, after an empty line: " + mark + ": the text of the note");
    }

    private static String asciiDoc(MatchResult link) {
        String target = link.group(2).startsWith("/") ? "link:" + link.group(2) : link.group(2);
        return target + "[" + link.group(1) + "]";
    }

    /** Two stars that open and never close, or that stand apart from their words. */
    private static Stream<Diagnostic> bold(List<Line> lines, Prose prose) {
        var found = new ArrayList<Diagnostic>();
        Optional<Line> open = Optional.empty();
        for (Line line : lines) {
            if (line.isBlank() || line.isRow() || line.isStars()) {
                open.ifPresent(at -> found.add(openBold(at, prose)));
                open = Optional.empty();
            }
            if (!line.text().contains("**") || line.isStars()) {
                continue;
            }
            Matcher loose = LOOSE_BOLD.matcher(line.text());
            boolean isOdd = isOdd(line.text());
            if (!isOdd && loose.find() && !isOdd(line.text().substring(0, loose.start()))) {
                String mended = "**" + loose.group(1) + "**";
                found.add(shown(prose, line.at() + loose.start(), "**", mended));
            } else if (isOdd) {
                open = open.isPresent() ? Optional.empty() : Optional.of(line);
            }
        }
        open.ifPresent(at -> found.add(openBold(at, prose)));
        return found.stream();
    }

    private static boolean isOdd(String text) {
        String plain = text.replace("\\*", "  ").replaceAll("`[^`]*`", "");
        int count = 0;
        for (int at = plain.indexOf("**"); at >= 0; at = plain.indexOf("**", at + 2)) {
            count++;
        }
        return count % 2 == 1;
    }

    private static Diagnostic openBold(Line line, Prose prose) {
        return problem(
                        prose,
                        line.at() + line.text().lastIndexOf("**"),
                        "dấu ** mở chữ đậm ở đây mà không có ** đóng, nên hiện nguyên trên trang",
                        "the ** that opens bold letters here is never closed and shows on the page")
                .suggesting(
                        "thêm ** sau chữ cuối cùng cần in đậm", "add ** after the last bold word");
    }

    private static Diagnostic shown(Prose prose, int at, String sign, String mended) {
        return problem(
                        prose,
                        at,
                        "“" + sign + "” hiện nguyên trên trang: chỗ này viết chưa đúng cách",
                        "\"" + sign + "\" shows as it stands on the page")
                .suggesting("viết: " + mended, "write: " + mended);
    }

    private static Diagnostic problem(Prose prose, int at, String vietnamese, String english) {
        return Diagnostic.warning("mark-shown", prose.at(at), vietnamese, english);
    }
}
