package vn.loa.office;

import java.util.regex.Pattern;

/** Knows the lines between a document's title and its first heading: its bases and its opening. */
final class Preface {

    private static final String DOCUMENTS =
            "(?:kế hoạch|quyết định|chỉ thị|nghị quyết|chương trình|công văn|nghị định|đề án|hướng dẫn|thông tư|thông tri|thông báo|luật|bộ luật|pháp lệnh|kết luận|công điện|văn bản|ý kiến|sự chỉ đạo|chỉ đạo|quy chế|quy định)";
    private static final Pattern BASIS =
            Pattern.compile(
                    "(?sU)(?:Căn cứ|CĂN CỨ|Xét|Theo đề nghị|Trên cơ sở|(?:Triển khai|Tiếp tục|Tổ chức) thực hiện|Triển khai|Thực hiện các|Thực hiện)\\s.*");
    private static final Pattern CITING =
            Pattern.compile(
                    "(?siuU)\\S+(?:\\s+\\S+){0,3}?\\s+(?:các\\s+)?"
                            + DOCUMENTS
                            + "\\b.{0,160}?(?:\\bsố\\b|\\bcủa\\b|\\bngày\\b).*");
    private static final Pattern OPENING =
            Pattern.compile(
                    "(?sU)(?:Để|Nhằm|Sau khi|Trước tình hình|Hưởng ứng)\\s.*|(?:"
                            + Agencies.STARTER
                            + ").{0,160}?\\b(?:xây dựng|ban hành|lập|triển khai|tổ chức|đề ra)\\s+(?:và ban hành\\s+)?(?:Kế hoạch|kế hoạch|Chương trình|Phương án).*");

    private Preface() {}

    /** Whether a line begins a legal basis or the sentence that opens the plan. */
    static boolean begins(String line) {
        return isBasis(line) || !Sentence.startsSmall(line) && OPENING.matcher(line).matches();
    }

    static boolean isBasis(String line) {
        if (!BASIS.matcher(line).matches()) {
            return false;
        }
        return !line.matches("(?s)(?:Thực hiện|Tiếp tục|Triển khai|Tổ chức)\\s.*")
                || CITING.matcher(line).matches();
    }
}
