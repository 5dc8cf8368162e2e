package vn.loa.office;

import java.util.List;
import java.util.regex.Pattern;
import vn.loa.office.OfficeText.Line;

/** What stands behind the signatures: a plan issued with a decision, appendices. */
final class Attached {

    private static final Pattern ATTACHED =
            Pattern.compile(
                    "(?sU)\\s*(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|BIỂU SỐ|MẪU SỐ|DANH SÁCH|DANH MỤC|BẢNG PHÂN CÔNG|BẢN CAM KẾT)\\b.*");

    private static final Pattern ISSUED_WITH =
            Pattern.compile("(?iuU)\\W*(?:ban hành )?kèm theo (?:quyết định|kế hoạch)\\b.*");

    /** A page of the web has its footnotes below the names that sign. */
    private static final Pattern FOOTNOTE = Pattern.compile("(?s)\\[\\d{1,2}\\]\\s.*");

    private Attached() {}

    /**
     * Where what is attached begins, when the names that sign stand before it and "Nơi nhận" only
     * in it; 0 otherwise.
     *
     * @param until index of the line "Nơi nhận"; -1 without one
     */
    static int signedBefore(List<Line> lines, int from, int until) {
        for (int i = Math.max(1, from); i + 1 < until; i++) {
            if (Closing.isName(lines.get(i).plain())
                    && Closing.isSignature(lines.get(i - 1).text())
                    && isPlanOrDecision(lines, i + 1, until)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean isPlanOrDecision(List<Line> lines, int at, int until) {
        boolean begins =
                Header.isNational(lines.get(at).plain()) || Parts.typeOf(lines.get(at)).matches();
        return begins
                || at + 1 < until
                        && Sentence.isCapitals(lines.get(at).plain())
                        && Header.isNational(lines.get(at + 1).plain());
    }

    private static boolean begins(Line line) {
        String text = line.plain();
        return ATTACHED.matcher(text).matches()
                || FOOTNOTE.matcher(text).matches()
                || Header.isNational(text)
                || Parts.typeOf(line).matches();
    }

    /**
     * Index of its first line, where any is behind the closing; else as many as there are lines.
     */
    static int at(List<Line> lines, int from) {
        return Math.min(called(lines, from), listed(lines, from));
    }

    /**
     * Items or a table behind the name that signs, below "Nơi nhận", with their title: a draft of a
     * report that has no word of its own.
     */
    private static int listed(List<Line> lines, int from) {
        boolean sent = false;
        int signed = -1;
        for (int i = Math.max(1, from); i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean item = Labels.of(line.plain()).mark().compareTo(Labels.Mark.NUMBER_3) <= 0;
            if (signed > 0 && (item || line.form() == OfficeText.Form.ROW)) {
                return signed;
            }
            sent |= Parts.isRecipients(lines.get(i - 1));
            boolean signs =
                    Closing.isName(line.plain()) && Closing.isSignature(lines.get(i - 1).text());
            signed = sent && signs ? i + 1 : signed;
        }
        return lines.size();
    }

    private static int called(List<Line> lines, int from) {
        for (int i = Math.max(0, from); i < lines.size(); i++) {
            String text = lines.get(i).plain();
            if (saysIssuedWith(text)) {
                return titleAbove(lines, from, i);
            }
            if (begins(lines.get(i))) {
                return Header.isNational(text) ? agencyAbove(lines, from, i) : i;
            }
        }
        return lines.size();
    }

    /** "(Ban hành kèm theo Quyết định …)", under the title of what was issued. */
    static boolean saysIssuedWith(String text) {
        return ISSUED_WITH.matcher(text).matches();
    }

    /** The title of what was issued with a decision stands above the line that says so. */
    private static int titleAbove(List<Line> lines, int from, int issuedWith) {
        int first = issuedWith;
        while (first - 1 > from
                && Sentence.isCapitals(lines.get(first - 1).plain())
                && !Closing.isSignature(lines.get(first - 1).text())) {
            first--;
        }
        return first;
    }

    /**
     * The agency of an attached plan stands above its national title, below the name that signs.
     */
    private static int agencyAbove(List<Line> lines, int from, int national) {
        int first = national;
        while (first - 1 > from && Sentence.isCapitals(lines.get(first - 1).plain())) {
            first--;
        }
        return Closing.isName(lines.get(Math.max(0, first - 1)).plain()) ? first : national;
    }
}
