package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.office.Labels.Mark;
import vn.loa.office.OfficeText.Form;
import vn.loa.office.OfficeText.Line;

/** Makes paragraphs of lines: what a page or a line end broke is joined, glued items are parted. */
final class Rejoined {

    /** Names that are written with a dash, as a line end may cut them. */
    private static final Pattern DASHED =
            Pattern.compile(
                    "(?siuU).*(?:lao động\\n- thương binh|tài chính\\n- kế hoạch|kinh tế\\n- xã hội"
                            + "|chính trị\\n- xã hội|tư pháp\\n- hộ tịch|địa chính\\n- xây dựng"
                            + "|văn h(?:óa|oá)\\n- (?:xã hội|thông tin|truyền thanh|thể thao)"
                            + "|khoa học\\n- công nghệ|thông tin\\n- truyền thông"
                            + "|kinh tế\\n- kỹ thuật|quốc phòng\\n- an ninh|độc lập\\n- tự do"
                            + "|xã hội\\n- (?:nghề nghiệp|dân tộc|bình đẳng giới)"
                            + "|\\d{4}\\n- \\d{4})\\b.*");

    /** No sentence begins with such a sign. */
    private static final String GOES_ON = "(?s)[,;](?:\\s.*|$)";

    private static final Pattern COUNTED_BEFORE =
            Pattern.compile(
                    "(?siuU).*\\b(?:số|khoản|điều|mục|điểm|ngày|tháng|năm|giai đoạn|quý|phụ lục|phần|chương)");
    private static final Pattern GLUED_DASH =
            Pattern.compile(
                    "(?<=[.;:]|/\\.)\\s+(?=[-–+*]\\s+[\\p{Lu}“])|(?<=[.;])\\s+(?=Trên đây là (?:nội"
                            + " dung )?[Kk]ế hoạch)");
    private static final Pattern GLUED_COUNT =
            Pattern.compile("(?<=[.;])\\s+(?=(?:\\d{1,2}\\.|[a-zđ]\\))\\s+\\p{Lu})");
    private static final Set<Mark> COUNTED = Set.of(Mark.NUMBER, Mark.LETTER);

    /** A line on paper has no more letters than this; longer ones hold whole paragraphs. */
    private static final int WIDEST = 140;

    private final boolean blanksPart;

    /** Every paragraph stands apart, so that lines without a blank one between them are one. */
    private final boolean allApart;

    /** Whether bold letters tell something: they do not where most letters are. */
    private final boolean boldTells;

    private final int width;
    private final List<Integer> pageBreaks;
    private final String all;

    private Rejoined(List<Line> lines, List<Integer> pageBreaks) {
        this.pageBreaks = pageBreaks;
        this.all = String.join("\n", lines.stream().map(Line::plain).toList());
        long apart = lines.stream().filter(Line::apart).count();
        this.blanksPart = apart * 5 >= lines.size();
        this.allApart = blanksPart && isAllApart(lines);
        int bold = lines.stream().filter(Line::bold).mapToInt(l -> l.text().length()).sum();
        this.boldTells = bold * 2 < lines.stream().mapToInt(l -> l.text().length()).sum();
        var lengths = new ArrayList<Integer>();
        for (int i = 0; i + 1 < lines.size(); i++) {
            if (!lines.get(i + 1).apart()) {
                lengths.add(lines.get(i).plain().length());
            }
        }
        lengths.sort(null);
        int usual = lengths.isEmpty() ? 0 : lengths.get((lengths.size() - 1) * 9 / 10);
        this.width = usual <= WIDEST ? usual : 0;
    }

    private static boolean isAllApart(List<Line> lines) {
        var labelled =
                lines.stream().filter(l -> Labels.of(l.plain()).mark() != Mark.NONE).toList();
        long apart = labelled.stream().filter(Line::apart).count();
        return labelled.size() >= 8 && apart * 20 >= labelled.size() * 19;
    }

    static List<Block> of(List<Line> lines, List<Integer> pageBreaks) {
        return new Rejoined(lines, pageBreaks).blocks(lines);
    }

    private List<Block> blocks(List<Line> lines) {
        var blocks = new ArrayList<Block>();
        int i = 0;
        while (i < lines.size()) {
            Line first = lines.get(i);
            var text = new StringBuilder(first.plain());
            int last = i;
            boolean bold = boldTells && first.bold();
            while (last + 1 < lines.size()
                    && !isTitleBetween(bold, lines.get(last + 1))
                    && joins(text.toString(), lines.get(last), lines.get(last + 1))) {
                last++;
                bold &= lines.get(last).bold();
                String next = lines.get(last).plain();
                text.append(next.matches(GOES_ON) ? "" : " ").append(next);
            }
            boolean row = first.form() == Form.ROW;
            int level = first.level();
            for (String piece : row ? List.of(text.toString()) : parted(text.toString())) {
                blocks.add(Block.of(first.number(), piece, row, level).inBold(bold));
            }
            i = last + 1;
        }
        return RomanLabels.repaired(blocks);
    }

    /** A title in bold letters ends before what is not bold, and begins behind it. */
    private boolean isTitleBetween(boolean bold, Line next) {
        return boldTells
                && bold != next.bold()
                && (bold || next.apart())
                && Character.isUpperCase(next.plain().codePointAt(0));
    }

    private boolean joins(String before, Line last, Line next) {
        if (last.form() == Form.ROW || next.form() != Form.TEXT || last.form() == Form.HEADING) {
            return false;
        }
        String line = next.plain();
        boolean ended = Sentence.isEnded(before);
        boolean full = width >= 45 && last.plain().length() * 4 >= width * 3;
        boolean near = !next.apart() || pageBreaks.contains(next.number());
        boolean dash = line.matches("(?s)[-–].*") || before.matches("(?s).*\\s[-–]");
        if (!ended && near && dash && DASHED.matcher(tail(before) + "\n" + head(line)).matches()) {
            return true;
        }
        // "ngày" / "15/3/2025", but not "ĐỊA ĐIỂM" / "1. Đối tượng".
        if (!ended
                && line.matches("\\d.*")
                && Labels.of(line).mark() == Mark.NONE
                && COUNTED_BEFORE.matcher(before).matches()) {
            return true;
        }
        if (line.matches(GOES_ON)) {
            return true;
        }
        var label = Labels.of(line);
        if (label.mark() != Mark.NONE) {
            return label.mark() == Mark.DASH
                    && !ended
                    && !next.apart()
                    && (full && Sentence.startsSmall(label.text())
                            || CutSentence.isInBrackets(before));
        }
        // "Phòng Lao động -" / "Thương binh và Xã hội": no paragraph ends with a dash.
        return (before.endsWith(" -") || before.endsWith(" –"))
                        && Character.isLetterOrDigit(line.charAt(0))
                || unlabelledJoins(before, ended, full, next, line);
    }

    private boolean unlabelledJoins(
            String before, boolean ended, boolean full, Line next, String line) {
        boolean capitals = Sentence.isCapitals(before) && Sentence.isCapitals(line);
        if (capitals && !ended && (!next.apart() || before.endsWith(","))) {
            return true;
        }
        var first = Labels.of(before);
        // "…, trình" / "Ủy ban nhân dân tỉnh ban hành kế hoạch" is one sentence.
        boolean begins = (!allApart || next.apart()) && Preface.begins(line);
        if (begins || isTitle(first, line) || Agencies.beginsDuty(before, line)) {
            return false;
        }
        if (before.endsWith(";")
                && Sentence.startsSmall(line)
                && line.endsWith(".")
                && !Sentence.startsSmall(first.text())) {
            return true;
        }
        if (ended) {
            // "(… email:" / "tram@suoida.example) để tổng hợp"
            boolean inside = before.endsWith(":") && CutSentence.isInBrackets(before);
            return !next.apart() && inside
                    || !next.apart()
                            && (full || allApart)
                            && (blanksPart || !before.endsWith("."))
                            && !before.endsWith(":");
        }
        if (Sentence.startsSmall(line)) {
            return true;
        }
        if (isRest(before, line) || CutSentence.goesOn(before, line, all)) {
            return true;
        }
        // "Căn cứ …," / "Ủy ban nhân dân xã … kính trình"
        if (next.apart() && before.endsWith(",") && Preface.isBasis(before)) {
            return false;
        }
        if (!next.apart() && Preface.isBasis(before)) {
            return true;
        }
        boolean turned = pageBreaks.contains(next.number());
        return !next.apart() && (full || allApart)
                || Sentence.endsOpen(before)
                        && Sentence.words(before)
                                > (next.apart() && !first.mark().isBullet() ? 6 : 3)
                || turned && Sentence.words(before) > 12;
    }

    /** "… Bản Mẫu, Bản" / "Ví Dụ.": too few words for a sentence, with its stop. */
    private static boolean isRest(String before, String line) {
        return Sentence.words(before) > 8
                && Sentence.words(line) <= 3
                && line.matches("(?s).*\\p{Ll}[.;]")
                && !Sentence.isCapitals(before);
    }

    private static boolean isTitle(Labels.Labelled first, String next) {
        boolean bare = first.mark() == Mark.NONE && Sentence.words(first.text()) > 2;
        return (first.mark().compareTo(Mark.ROMAN) <= 0 || bare && !Sentence.startsSmall(next))
                && Sentence.isCapitals(first.text())
                && !Sentence.isCapitals(next)
                && !endsTitle(next);
    }

    /** "… PHÍ: Ngân sách xã": the last words of a title in capitals, and what it says. */
    private static boolean endsTitle(String next) {
        int colon = next.indexOf(':');
        return colon > 0 && Sentence.isCapitals(next.substring(0, colon));
    }

    /** The end of a line without the dash it may end with. */
    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - 30)).replaceFirst("\\s[-–]$", "");
    }

    /** The start of a line with one dash before it, which may have stayed on the line above. */
    private static String head(String text) {
        String start = text.substring(0, Math.min(text.length(), 30));
        return "- " + start.replaceFirst("^[-–]\\s*", "");
    }

    private static List<String> parted(String text) {
        var pieces = new ArrayList<String>();
        for (String piece : GLUED_DASH.split(text)) {
            partCounted(piece, pieces);
        }
        return pieces;
    }

    // "… theo quy định. 2. Phòng Tư pháp": only where the count goes on from this item's own.
    private static void partCounted(String text, List<String> pieces) {
        var label = Labels.of(text);
        Matcher glue = GLUED_COUNT.matcher(text);
        while (COUNTED.contains(label.mark()) && glue.find()) {
            String rest = text.substring(glue.end());
            var next = Labels.of(rest);
            if (next.mark() == label.mark() && follows(label.label(), next.label())) {
                pieces.add(text.substring(0, glue.start()));
                partCounted(rest, pieces);
                return;
            }
        }
        pieces.add(text);
    }

    static boolean follows(String label, String next) {
        if (label.matches("\\d+") && next.matches("\\d+")) {
            return Integer.parseInt(next) == Integer.parseInt(label) + 1;
        }
        String letters = "abcdđeghiklmnopqrstuvxy";
        return letters.indexOf(next) >= 0 && letters.indexOf(next) == letters.indexOf(label) + 1;
    }
}
