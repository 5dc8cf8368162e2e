package vn.loa.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/**
 * The lines that belong to the document: page numbers, footers, typing marks and rules left out,
 * each of them told; digits that a scanner read as letters put right in numbers and dates.
 *
 * @param pageBreaks numbers of the lines a page begins with
 */
record CleanText(List<Line> lines, List<Integer> pageBreaks, List<Diagnostic> notes) {

    /** {@code *17c*}, and where a program that reads scans saw a picture. */
    private static final Pattern TYPING_MARK =
            Pattern.compile("\\*\\d+[a-zA-Z]{0,2}\\*|!\\[[^\\]]*\\]\\([^)\\s]*\\)");

    private static final Pattern RULE = Pattern.compile("[\\s_=~*.·—–-]{3,}|[—–]");
    private static final Pattern PAGE =
            Pattern.compile(
                    "(?iu)[-–—\\[(|]+\\s*(?:trang |page )?(\\d{1,3})(?:\\s*(?:/|trên|of)\\s*\\d{1,3})?\\s*[-–—\\])|]+|(?:trang|page)\\s*(\\d{1,3})(?:\\s*(?:/|trên|of)\\s*\\d{1,3})?|(\\d{1,3})\\s*/\\s*\\d{1,3}");
    private static final Pattern BARE_PAGE = Pattern.compile("\\d{1,3}");
    private static final Pattern PAGED_FOOTER =
            Pattern.compile(
                    "(?iu).{0,120}[\\s|–-](?:trang|page)\\s*\\d{1,3}(?:\\s*/\\s*\\d{1,3})?\\s*[.|]?");
    private static final Pattern STAMP =
            Pattern.compile(
                    "(?:DỰ THẢO(?: LẦN \\d+)?|BẢN SAO|SAO Y(?: BẢN CHÍNH)?|HỎA TỐC|HOẢ TỐC|THƯỢNG KHẨN|KHẨN|MẬT|TỐI MẬT)|(?iu)(?:scanned (?:by|with) .*|quét bằng .*|.*camscanner.*|người ký\\s*:.*|ký bởi\\s*:.*|thời gian ký\\s*:.*|ngày ký\\s*:.*\\d{2}:\\d{2}.*|email\\s*:\\s*\\S+@\\S+|[a-z]:\\\\\\S.*\\.(?:docx?|odt))");

    CleanText {
        lines = List.copyOf(lines);
        pageBreaks = List.copyOf(pageBreaks);
        notes = List.copyOf(notes);
    }

    static CleanText of(OfficeText text, String file) {
        List<Line> all = Addressed.parted(text.lines());
        var lines = new ArrayList<Line>();
        var breaks = new ArrayList<Integer>();
        var notes = new ArrayList<Diagnostic>();
        text.hidden().forEach(line -> notes.add(hidden(file, line)));
        text.pictures().stream()
                .limit(1)
                .forEach(line -> notes.add(pictures(file, line, text.pictures().size())));
        text.links().stream()
                .limit(1)
                .forEach(line -> notes.add(links(file, line, text.links().size())));
        var running = runningLines(all);
        int page = 0;
        boolean apart = false;
        boolean turned = false;
        for (int i = 0; i < all.size(); i++) {
            Line line = all.get(i);
            String plain = line.plain();
            int shown = line.form() == Form.ROW ? -1 : pageNumber(plain, page);
            if (shown < 0 && isBetweenPages(all, i, page)) {
                shown = Integer.parseInt(plain);
            }
            if (shown >= 0 || line.form() != Form.ROW && isFurniture(plain, running)) {
                page = Math.max(page, shown);
                turned |= !RULE.matcher(plain).matches();
                apart |= line.apart();
                notes.add(leftOut(file, line, plain));
                continue;
            }
            String clean = withoutMarks(line, file, notes);
            String repaired = Digits.repaired(line.with(clean), file, notes);
            if (repaired.isBlank()) {
                apart |= line.apart();
                continue;
            }
            if (turned) {
                breaks.add(line.number());
            }
            lines.add(line.with(repaired).with(line.apart() || apart));
            apart = false;
            turned = false;
        }
        return new CleanText(lines, breaks, notes);
    }

    private static String withoutMarks(Line line, String file, List<Diagnostic> notes) {
        Matcher marks = TYPING_MARK.matcher(line.text());
        while (marks.find()) {
            // Its stars are left out here too: nothing that is told may look like the text.
            notes.add(leftOut(file, line, marks.group().replace("*", "")));
        }
        return TYPING_MARK
                .matcher(line.text())
                .replaceAll("")
                .replaceFirst("^\\s*#{1,6}\\s+", "")
                .replace("**", "")
                .stripTrailing();
    }

    // A number alone on its line is a page's where it goes on counting.
    private static int pageNumber(String line, int before) {
        Matcher page = PAGE.matcher(line);
        if (page.matches()) {
            for (int i = 1; i <= 3; i++) {
                if (page.group(i) != null) {
                    return Integer.parseInt(page.group(i));
                }
            }
        }
        if (BARE_PAGE.matcher(line).matches()) {
            int number = Integer.parseInt(line);
            return number > before && number <= before + 2 ? number : -1;
        }
        return -1;
    }

    /** A number alone that stands apart in the middle of a sentence: pages before it had none. */
    private static boolean isBetweenPages(List<Line> lines, int at, int page) {
        if (at == 0
                || at + 1 == lines.size()
                || !BARE_PAGE.matcher(lines.get(at).plain()).matches()) {
            return false;
        }
        String before = lines.get(at - 1).plain();
        return lines.get(at).apart()
                && lines.get(at + 1).apart()
                && lines.get(at).form() == Form.TEXT
                && Integer.parseInt(lines.get(at).plain()) > page
                && !Sentence.isEnded(before)
                && !Sentence.isCapitals(before)
                && Sentence.words(before) > 6
                && Labels.of(lines.get(at + 1).plain()).mark() == Labels.Mark.NONE;
    }

    private static boolean isFurniture(String line, List<String> running) {
        return RULE.matcher(line).matches()
                || PAGED_FOOTER.matcher(line).matches()
                || STAMP.matcher(line).matches()
                || running.contains(shape(line));
    }

    /** Lines that come again on other pages in the middle of sentences, or with another number. */
    private static List<String> runningLines(List<Line> lines) {
        var times = new HashMap<String, Integer>();
        var inside = new HashMap<String, Integer>();
        for (int i = 1; i < lines.size() - 1; i++) {
            String line = lines.get(i).plain();
            // In small letters it is a part of a sentence that is said again.
            if (line.length() < 8
                    || line.length() > 110
                    || Sentence.startsSmall(line)
                    || !Labels.of(line).label().isEmpty()) {
                continue;
            }
            times.merge(shape(line), 1, Integer::sum);
            // Without a blank line at it, it may be a sentence that is said again.
            boolean breaksSentence =
                    !Sentence.isEnded(lines.get(i - 1).plain())
                            && !isHeading(lines.get(i - 1).plain())
                            && Sentence.startsSmall(lines.get(i + 1).plain())
                            && (lines.get(i).apart()
                                    || lines.get(i + 1).apart()
                                    || times.get(shape(line)) > 2);
            if (breaksSentence
                    || BARE_PAGE.matcher(lines.get(i - 1).plain()).matches()
                    || BARE_PAGE.matcher(lines.get(i + 1).plain()).matches()) {
                inside.merge(shape(line), 1, Integer::sum);
            }
        }
        return times.entrySet().stream()
                .filter(e -> e.getValue() >= 2 && inside.getOrDefault(e.getKey(), 0) >= 1)
                .map(Map.Entry::getKey)
                .filter(shape -> !shape.isBlank())
                .sorted()
                .toList();
    }

    /** "1. Đối tượng": what stands below begins a sentence. */
    private static boolean isHeading(String line) {
        var label = Labels.of(line);
        return label.mark() != Labels.Mark.NONE
                && !label.mark().isBullet()
                && Sentence.words(label.text()) <= 10;
    }

    private static String shape(String line) {
        return line.replaceAll("\\d+", "#");
    }

    private static Diagnostic hidden(String file, Line line) {
        return leftOut(
                        file,
                        line.number(),
                        "“" + line.plain() + "” là chữ ẩn hoặc chữ bị gạch ngang nên được bỏ",
                        "\"" + line.plain() + "\" is hidden or struck through and was left out")
                .suggesting(
                        "nếu cần giữ, bỏ định dạng ẩn hoặc gạch ngang trong Word hoặc LibreOffice rồi nhập lại",
                        "to keep it, take that format off and import it again");
    }

    private static Diagnostic pictures(String file, int first, int count) {
        return leftOut(
                        file,
                        first,
                        count + " ảnh trong tệp không được nhập",
                        count + " pictures were not imported")
                .suggesting(
                        "nếu ảnh có chữ cần giữ, gõ lại chữ đó vào kế hoạch",
                        "where a picture holds words that count, type them in");
    }

    private static Diagnostic links(String file, int first, int count) {
        return leftOut(
                        file,
                        first,
                        count + " địa chỉ của liên kết được bỏ, chữ của liên kết vẫn giữ",
                        count + " addresses of links were left out, their words stay")
                .suggesting(
                        "liên kết nào cần thì mở thử rồi thêm lại",
                        "try the links that are needed and add them again");
    }

    private static Diagnostic leftOut(String file, Line line, String what) {
        return leftOut(
                file,
                line.number(),
                "“" + what + "” là số trang, chân trang hoặc dấu đánh máy nên được bỏ",
                "\"" + what + "\" is a page number, a footer or a typing mark and was left out");
    }

    private static Diagnostic leftOut(String file, int line, String vietnamese, String english) {
        return Diagnostic.notice(
                "import-left-out", new Position(file, line, 1), vietnamese, english);
    }
}
