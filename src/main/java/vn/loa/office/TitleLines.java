package vn.loa.office;

import java.util.List;
import vn.loa.office.OfficeText.Line;

/** Tells where the title of a document ends. */
final class TitleLines {

    private TitleLines() {}

    /**
     * Index of the line after its last one.
     *
     * @param from the line after the one with the kind of document
     * @param closing where it ends at the latest
     * @param begun what stands of the title on the line with the kind; empty for nothing
     */
    static int end(List<Line> lines, int from, int closing, String begun) {
        int i = from;
        String title = begun;
        while (i < closing) {
            Line line = lines.get(i);
            String text = line.plain();
            boolean open = !title.isEmpty();
            boolean other =
                    Labels.of(text).mark() != Labels.Mark.NONE
                            || open && Preface.begins(text)
                            || isAside(line, open)
                            || open && Sentence.isCapitals(title) && isSentence(text)
                            || open && !Sentence.endsOpen(title) && isIssuer(title, lines, i)
                            || open && text.matches("(?sU)Ngày \\d{1,2}\\s*(?:[/.-]|tháng).*,.*")
                            || text.matches("(?iuU)kính gửi\\b.*");
            boolean goesOn =
                    !open
                            || !line.apart() && !Sentence.isEnded(title)
                            || Sentence.startsSmall(text)
                            || Sentence.endsOpen(title)
                            || isAllTitle(lines, i, title)
                            || Sentence.isCapitals(title)
                                    && Sentence.isCapitals(text)
                                    && !Agencies.begins(text)
                            || text.matches(
                                            "(?U)(?:Năm|Giai đoạn|Trên địa bàn|\\((?i:giai đoạn|năm)).*")
                                    && text.length() < 90;
            if (other || !goesOn) {
                break;
            }
            title = title + " " + text;
            title = title.strip();
            i++;
        }
        return i;
    }

    /**
     * Whether this line, and perhaps the next two, are all that parts a title from the bases. One
     * that ends with its year is whole.
     */
    private static boolean isAllTitle(List<Line> lines, int at, String title) {
        if (title.matches("(?iuU).*\\bnăm \\d{4}")) {
            return false;
        }
        int i = at;
        while (i < Math.min(at + 3, lines.size() - 1) && !Preface.begins(lines.get(i).plain())) {
            String text = lines.get(i).plain();
            if (Sentence.isEnded(text)
                    || Sentence.words(text) > 20
                    || text.startsWith("(")
                    || Labels.of(text).mark() != Labels.Mark.NONE
                    || Agencies.begins(text) && Sentence.isCapitals(text)) {
                return false;
            }
            i++;
        }
        return !Sentence.isEnded(title) && Preface.begins(lines.get(i).plain());
    }

    /** "(Ban hành kèm theo …)", but not "(30/7) năm 2024", with which a title goes on. */
    private static boolean isAside(Line line, boolean open) {
        String text = line.plain();
        boolean goesOn = open && !line.apart() && text.matches("(?sU)\\([^)]{1,20}\\)\\s+\\p{L}.*");
        return text.startsWith("(")
                && !goesOn
                && !text.matches("(?iu)\\((?:giai đoạn|năm|đợt|lần|từ).*");
    }

    /** "ỦY BAN NHÂN DÂN HUYỆN …" in capitals between the title of a decision and its bases. */
    private static boolean isIssuer(String title, List<Line> lines, int at) {
        String text = lines.get(at).plain();
        // "… CỦA THỦ TƯỚNG" / "CHÍNH PHỦ VỀ …" goes on.
        boolean goesOn = text.contains(" VỀ ") || title.matches("(?iuU).*\\b(?:thủ tướng|của)");
        return !goesOn
                && Sentence.isCapitals(text)
                && Agencies.begins(text)
                && at + 1 < lines.size()
                && Preface.begins(lines.get(at + 1).plain());
    }

    /** Text that follows a title in capitals: long, in small letters, not the rest of a line. */
    private static boolean isSentence(String text) {
        return !Sentence.isCapitals(text)
                && !Sentence.startsSmall(text)
                && Sentence.words(text) > 20;
    }
}
