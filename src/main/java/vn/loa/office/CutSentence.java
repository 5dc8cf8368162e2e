package vn.loa.office;

import java.util.regex.Pattern;

/**
 * A sentence that a page has cut before a capital letter or a figure, where the next paragraph
 * looks like one of its own: what stands before the cut tells that something must follow.
 */
final class CutSentence {

    /** With a capital it begins a name, and no sentence ends with it. */
    private static final Pattern NAME_BEGUN =
            Pattern.compile(
                    "(?sU).*\\s(?:Bộ|Sở|Phòng|Ban|Hội|Liên hiệp|Cục|Tòa|Toà|Viện|Đài|Đội|Trạm|Ủy|Uỷ|Ủy"
                            + " ban|Uỷ ban|Trung tâm|Mặt trận|Hội đồng|Thủ tướng|Luật|Nghị định|Quyết"
                            + " định|Chỉ thị|Thông tư|Việt|[Nn]gân hàng|[Ll]iên đoàn|Đoàn|Tổ quốc|[-–&])");

    /** Verbs that want to be told what or whom. */
    private static final Pattern OPEN_VERB =
            Pattern.compile(
                    "(?siuU).*\\s(?:báo cáo|triển khai|thực hiện|hưởng ứng|thành lập|ban hành|phối"
                            + " hợp|phục vụ|gửi|liên hệ)");

    /** Verbs that give out work: a body and its own verb may follow. */
    private static final Pattern ORDER =
            Pattern.compile(
                    "(?siuU).*\\s(?:chỉ đạo|tham mưu|trình|giúp|giao|đề nghị|yêu cầu|hướng dẫn|phân công|đôn đốc)");

    private static final Pattern KIND_OF_PLACE =
            Pattern.compile(
                    "(?sU).*\\s(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|tỉnh|thôn|bản)");

    private static final Pattern TWO_CAPITALS =
            Pattern.compile("(?sU)\\p{Lu}\\p{Ll}*\\s\\p{Lu}\\p{Ll}+\\b.*");

    /** A title or the name of a body has fewer words. */
    private static final int SHORTEST = 8;

    private CutSentence() {}

    /**
     * @param before what stands before the cut, without a stop
     * @param line the next paragraph, without a label
     * @param all the document, in which a name may stand again
     */
    static boolean goesOn(String before, String line, String all) {
        return isInBrackets(before)
                || Sentence.words(before) > SHORTEST
                        && !Sentence.isCapitals(before)
                        && (Character.isDigit(line.charAt(0))
                                || isInName(before, line, all)
                                || ORDER.matcher(before).matches()
                                || OPEN_VERB.matcher(before).matches() && !saysWhoDoesWhat(line));
    }

    /** "… báo cáo UBND huyện (qua" / "Phòng Y tế).": nothing ends before its bracket does. */
    static boolean isInBrackets(String before) {
        int opened = before.lastIndexOf('(');
        return opened > before.lastIndexOf(')') && Sentence.words(before.substring(opened)) <= 25;
    }

    /**
     * "… của Bộ" / "Công an", "… huyện" / "Suối Đá", and two words that stand together elsewhere.
     */
    private static boolean isInName(String before, String line, String all) {
        String last = before.substring(before.lastIndexOf(' ') + 1);
        String first = line.split("[\\s,;.)]", 2)[0];
        boolean place =
                KIND_OF_PLACE.matcher(before).matches()
                        && TWO_CAPITALS.matcher(line).matches()
                        && !Agencies.begins(line);
        return NAME_BEGUN.matcher(before).matches()
                || place
                || Character.isUpperCase(line.charAt(0))
                        && !first.isEmpty()
                        && all.contains(" " + last + " " + first);
    }

    private static boolean saysWhoDoesWhat(String line) {
        return Agencies.begins(line)
                && (line.indexOf(':') > 0 || Predicate.plain(line) != Predicate.NONE);
    }
}
