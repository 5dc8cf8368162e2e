package vn.loa.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Folding;
import vn.loa.office.Labels.Mark;

/**
 * What a plan says was reached before it, as one reads on: by the section it stands in ("Kết quả
 * đạt được") and by words of the past ("đã", "đạt được"). A year alone says nothing: "so với năm
 * 2020" stands in true aims.
 */
final class PastResults {

    private static final Pattern SECTION =
            Pattern.compile(
                    "(?:(?:khai quat|tom tat|danh gia|so bo|dac diem|mot so)(?: chung)? )?(?:tinh hinh|thuc trang)\\b.*"
                            + "|(?:(?:khai quat|tom tat|danh gia|mot so)(?: chung)? )?ket qua (?:.{0,40}(?:dat duoc|thuc hien|nam"
                            + " (?:19|20)\\d{2}|nam qua|giai doan|trien khai)\\b.*|noi bat.*)"
                            + "|danh gia (?:chung|ket qua (?:dat duoc|thuc hien) .*)");

    private static final String STILL_TO_COME =
            "(?siu).*\\b(?:du kien|mong doi|can dat|phai dat|phan dau|muc tieu|chi tieu|se|den (?:het |cuoi )?nam|theo"
                    + " doi|kiem tra|bao cao)\\b.*";

    /** "Kết quả năm 2024: …". */
    private static final Pattern RESULTS =
            Pattern.compile(
                    "(?iuU)(?:kết quả|đánh giá|tình hình)\\b[^:;]{0,80}?(?:\\bnăm (?:(?:19|20)\\d{2}|qua|trước)|\\bđạt được"
                            + "|\\bthời gian qua|\\bgiai đoạn)[^:;]{0,60}:");

    private static final Pattern AIM =
            Pattern.compile(
                    "(?iuU)\\b(?:phấn đấu|mục tiêu|chỉ tiêu|sẽ|tiếp tục|duy trì|đến (?:hết |cuối )?năm|ít nhất|tối thiểu)\\b");

    /** "Năm 2023, xã đã tổ chức": but no "các mô hình đã xây dựng", which only says which ones. */
    private static final Pattern DONE =
            Pattern.compile(
                    "(?U)(?:^|[,:]\\s|(?<!so với |hơn |của )\\b[Nn]ăm \\d{4},?\\s|\\bqua,?\\s"
                            + "|^(?:"
                            + Agencies.STARTER
                            + "|Toàn|Xã|Phường|Huyện|Tỉnh|Thành phố)(?:\\s\\p{L}{1,12}){0,5}?\\s)(?i:đã)\\s\\p{Ll}");

    /** "Năm 2023, thực hiện được 12 buổi". */
    private static final Pattern REACHED =
            Pattern.compile(
                    "(?U)(?:\\b[Nn]ăm \\d{4}|\\bqua|\\bnăm trước)\\b[^.;]{0,80}\\s(?i:thực hiện|tổ chức|tuyên"
                            + " truyền|đạt|mở|xây dựng|thành lập|hỗ trợ|vận động|tập huấn|phát hiện|tiếp nhận) được\\s");

    /** What stands before the heading of the open section; null outside of one. */
    private Mark over;

    private int level;

    /** Whether the part before says it and goes on. */
    private boolean told;

    /** Takes the next block; a row of a table says by its head what is past. */
    void take(Block block) {
        told = false;
        if (block.row()) {
            return;
        }
        if (over != null && ends(block)) {
            over = null;
        }
        boolean leads = !Sentence.isEnded(block.text()) || block.text().endsWith(":");
        String title = leads ? Folding.plain(block.text()) : "";
        if (over == null
                && leads
                && SECTION.matcher(title).matches()
                && !title.matches(STILL_TO_COME)) {
            over = block.styled() && block.mark() == Mark.NONE ? Mark.ARTICLE : block.mark();
            level = block.level();
        }
    }

    private boolean ends(Block next) {
        if (next.mark() == Mark.NONE) {
            return next.styled() ? next.level() <= level || level == 0 : over == Mark.NONE;
        }
        return over == Mark.NONE
                ? next.mark().compareTo(Mark.LETTER) < 0
                : next.mark().compareTo(over) <= 0;
    }

    /** Whether a part of the block says what was reached; the parts are to come in order. */
    boolean tells(String part) {
        if (AIM.matcher(part).find()) {
            told = false;
            return false;
        }
        Matcher results = RESULTS.matcher(part);
        boolean past =
                results.lookingAt() || DONE.matcher(part).find() || REACHED.matcher(part).find();
        boolean now = over != null || told || past;
        // What follows a semicolon goes on with what stands before it.
        told = now && part.stripTrailing().endsWith(";");
        return now;
    }
}
