package vn.loa.office;

import java.util.regex.Pattern;

/** What the ends of a line tell about the sentence in it. */
final class Sentence {

    private static final Pattern ENDED = Pattern.compile("(?s).*(?:[.;:!?…]|/\\.)[\"”’)\\]]*\\s*");
    private static final Pattern STARTS_SMALL = Pattern.compile("(?s)[\"“(]?\\p{Ll}.*");

    /** "chuyển đổi số", "dân tộc thiểu số": what is meant is no number that would follow. */
    private static final String NO_NUMBER =
            "đổi |nghệ |tế |hội |quyền |liệu |thuật |tảng |trường |lực |dân |ký |h[óo][áa]? |thiểu |đa |chỉ |con"
                    + " |tổng ";

    private static final Pattern OPEN_END =
            Pattern.compile(
                    "(?sU).*(?:,|\\b(?:và|hoặc|của|cho|với|các|những|tại|theo|(?<!trở |trả |quay )về|(?<!bên )trong|từ|đến|do"
                            + "|bởi|để|là|được|bị|(?<!cấp )(?:trên|dưới)|(?<!"
                            + NO_NUMBER
                            + ")số|(?<!h[àằ]ng |mỗi )(?:ngày|tháng)|giữa|một|đối với|nhằm"
                            + "|khi|nếu|mà|vào|như|(?<!trực )thuộc|hay|(?<!công )bằng|(?<!cuối )cùng))");

    private Sentence() {}

    /** Whether it ends with a stop, a semicolon or a colon. */
    static boolean isEnded(String line) {
        return ENDED.matcher(line).matches();
    }

    static boolean startsSmall(String line) {
        return STARTS_SMALL.matcher(line).matches();
    }

    /** Whether it ends with a comma or a word that no sentence ends with. */
    static boolean endsOpen(String line) {
        return OPEN_END.matcher(line).matches();
    }

    /** Whether its letters are capitals, with a few exceptions that a typist leaves. */
    static boolean isCapitals(String line) {
        long letters = line.codePoints().filter(Character::isLetter).count();
        long small = line.codePoints().filter(Character::isLowerCase).count();
        return letters > 1 && small * 10 <= letters;
    }

    static int words(String line) {
        return line.isBlank() ? 0 : line.strip().split("\\s+").length;
    }
}
