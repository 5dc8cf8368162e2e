package vn.loa.office;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where an item that names bodies begins to say what they do: the verb. Some verbs are never part
 * of a name ("chủ trì"); others stand in names too ("Trung tâm Hỗ trợ"), or say which bodies are
 * meant ("Các doanh nghiệp sử dụng lao động").
 */
final class Predicate {

    /** There is no verb. */
    static final int NONE = -1;

    private static final String BEFORE =
            "(?U)(?<!được|đã|mới|thành|ảnh sát|trợ|Trợ|cứu|đào|Đào|cải|Cải|[Cc]ung|[Tt]rung|phân|[Hh]ậu|khi|[Vv]iện|[Tt]hường)";

    private static final Pattern PLAIN =
            Pattern.compile(
                    BEFORE
                            + "[,:]?\\s(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|là(?! (?:các )?thành viên)|làm (?:đầu"
                            + " mối|nòng cốt|thường trực|tốt)|đẩy mạnh|căn cứ|(?<!phân công )chủ trì|chủ động|phối"
                            + " hợp|tham mưu|chỉ đạo|xây dựng(?! Đảng)|thực hiện|tăng cường|hướng dẫn|theo"
                            + " dõi|rà soát|bố trí|cân đối|thẩm định|triển khai|tiếp tục|lồng"
                            + " ghép|phát huy|đôn đốc|báo cáo|phân công|dành|(?<!dục )thường xuyên|kịp"
                            + " thời|niêm yết|quán triệt|tổng hợp(?! (?:xã|tỉnh|huyện|phường|thành phố)\\b|\\s*[.:]?$)|phát động|huy động|duy trì|nêu"
                            + " cao|trên cơ sở|theo (?:chức năng|lĩnh vực|nhiệm vụ|(?:sự )?phân"
                            + " công|địa bàn|thẩm quyền)|trong (?:phạm vi|quá trình)|định kỳ|tích cực|tiến hành"
                            + "|nghiêm túc|tập trung|h[àằ]ng (?:năm|quý|tháng|tuần)|nâng cao|đổi"
                            + " mới|quan tâm|tạo điều kiện|thông báo|ký cam kết|khẩn trương|kêu gọi"
                            + "|phải|cần(?= \\p{Ll})|nên|không (?:được|để)|định hướng|kiểm s(?:oát|át)|tuần tra|nhắn tin|cho vay|quyên góp|tuyên dương|cập nhật)\\b");

    private static final Pattern USUAL =
            Pattern.compile(
                    BEFORE
                            + "[,:]?\\s(?:(?:kiểm tra|tuyên truyền|vận động|quản lý|giúp|đưa|tiếp"
                            + " nhận|nắm|đảm bảo|bảo đảm|hỗ trợ|cung cấp|cử|lập|giám sát|mở|viết"
                            + "|phát(?! triển| thanh)|đăng tải|trực tiếp|cùng|gửi|phổ biến|khảo sát|sử dụng"
                            + "|nghiên cứu|đề xuất|đăng ký|tăng (?:thời lượng|tần suất|số lượng|tin)|ưu tiên|(?<!đồng chí |cán bộ |tập thể"
                            + " |các )lãnh đạo|ngăn chặn|đấu tranh|điều tra|xác minh|xử lý|giải"
                            + " quyết|chịu|khuyến khích|nhắc|mời|trình|xem xét|phát hiện|gắn|khen"
                            + " thưởng|biểu dương|nhân rộng|(?:tham )?dự|đóng góp|truy tố|công bố|phân"
                            + " bổ|treo|hoàn thành|bám sát|đẩy nhanh|thành lập|cụ thể h(?:óa|oá)|cam"
                            + " kết|chuẩn bị|giữ gìn)\\b|(?<!các |cơ quan, |và |, )tổ chức\\b(?! chính"
                            + " trị| đoàn thể| xã hội| hội(?! nghị| thảo| thi)| thành viên| liên quan| có| đảng| đoàn))");

    /** Verbs that names of bodies contain as well: looked for in a sentence without another. */
    private static final String IN_NAMES_TOO =
            "(?:tham gia(?! bảo vệ)|chấp hành|bảo vệ|chăm sóc|tư vấn|trợ giúp|đào tạo|bồi dưỡng|tập huấn|giới"
                    + " thiệu|kết nối|đồng hành|chuyển|xét xử|thanh tra|tổng kết|sơ kết|đánh giá|lựa"
                    + " chọn|thống nhất|chia sẻ|trao đổi|hoàn thiện|cấp(?! tỉnh| huyện| xã| phường|"
                    + " cơ sở| trên| dưới| ủy| uỷ| học)|trang bị|khai thác|sàng lọc|khám|điều"
                    + " trị|dạy|tạo|sơ cứu|khuyên|trực(?! thuộc| tiếp)|trao|tặng|thăm|ủng hộ|in|biên soạn|thiết kế|xuất bản|phát hành|tạm dừng|gỡ"
                    + "|chặn|cảnh báo|phân luồng|lắp đặt|chi trả|bình xét|ký kết|gặp gỡ|bàn giao|bắt"
                    + "|triệt|giải cứu|đón|chăm lo|cảm hóa|hòa giải|can thiệp|tuyển|bổ"
                    + " sung|ban hành|phê duyệt|đồng ý|thay mặt|ra quân|trưng bày|kẻ vẽ|cắm|trồng)"
                    + "(?= \\p{L}|, \\p{Ll})\\b";

    private static final Pattern LAST = Pattern.compile(BEFORE + "[,:]?\\s" + IN_NAMES_TOO);

    /** "Công an xã sơ cứu …": what follows the place is no part of the name, but for such words. */
    private static final Pattern AFTER_PLACE =
            Pattern.compile(
                    "(?U)\\b(?:tỉnh|huyện|(?<!tác )xã|phường|khu vực|thị trấn|đặc khu|địa"
                            + " bàn|thôn|Nhà nước|học sinh)(?:\\s\\p{Lu}\\p{Ll}{0,8}){0,3}(\\s)(?!(?:có|liên"
                            + " quan|trên|thuộc|và|trong|của|các|cùng|ở|tại|trực thuộc|khác|đóng|biên"
                            + " giới|giáp|miền|vùng|trọng điểm|được|đã|cấp|nhân dân|đoàn|bản|ven|hai|ba"
                            + "|điểm|nơi|ngoài|nghèo|chuyên|bán|ủy|uỷ|hội|phố|trấn|thị|lân"
                            + " cận|này|với|do|là|viên|khu|đường|biển|đảo|phía|nói|bị|mà|nhất|chưa"
                            + "|không chuyên)\\b)\\p{Ll}");

    /** What says of such bodies which are meant: "Các cơ sở kinh doanh dịch vụ lưu trú". */
    private static final Pattern RELATIVE =
            Pattern.compile(
                    "(?U)\\s(?:kinh doanh|cung cấp|sử dụng|hoạt động|đưa|quản lý|hỗ trợ|tiếp nhận"
                            + "|phát hành|lãnh đạo|giúp|xử lý|kiểm tra|giám sát|mở)\\b.*");

    private static final Pattern ANY_BODY =
            Pattern.compile(
                    "(?siuU)(?:.*[,;]\\s|.*\\svà\\s)?(?:tất cả )?(?:các |những |mọi |từng )?(?:doanh"
                            + " nghiệp|cơ sở|đơn vị|tổ chức|cá nhân|người|hộ|hộ gia đình|cơ quan|lực"
                            + " lượng|cán bộ|công ty|tổ|nhóm|đội|chủ cơ sở|giáo viên|trung tâm)");

    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?iU)(?:các )?(?:ban|tổ|đội|đoàn|hội|nhóm|điểm|trung tâm|cơ sở|câu lạc"
                            + " bộ|quỹ|trạm|bộ phận|lực lượng|cán bộ|người|phòng|đường dây|cơ sở trợ)");

    private static final Pattern ANNOUNCES =
            Pattern.compile(
                    "(?siuU).*\\b(?:sau|sau đây|gồm|bao gồm|việc|nội dung|nhiệm vụ|như|là|để)");

    private Predicate() {}

    /** Where a verb stands that is part of no name. */
    static int plain(String text) {
        return first(PLAIN, text, 1);
    }

    /** Whether a text before a colon says that the duties follow, and names no more bodies. */
    static boolean announces(String text) {
        return ANNOUNCES.matcher(text).matches();
    }

    static boolean begins(String line) {
        String small = " " + line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
        return Stream.of(PLAIN, USUAL, LAST).anyMatch(verbs -> verbs.matcher(small).lookingAt());
    }

    /**
     * Where the verb stands, with the comma before it.
     *
     * @param whole whether no colon parts the text
     */
    static int start(String text, boolean whole) {
        int start = earlier(plain(text), usual(text));
        if (whole && Sentence.isEnded(text)) {
            start = earlier(start, first(AFTER_PLACE, text, 1));
        }
        // "… trực tiếp dự họp, chỉ đạo thôn": a verb after a comma is the second one.
        boolean second = start != NONE && text.charAt(start) == ',';
        if ((start == NONE || second) && whole && Sentence.isEnded(text)) {
            start = earlier(start, first(LAST, text, 1));
        }
        // "Phòng Kế hoạch tổng hợp": nothing follows that would be done.
        boolean named =
                whole
                        && start != NONE
                        && !Sentence.isEnded(text)
                        && Sentence.words(text.substring(start).replaceAll("\\([^)]*\\)", "")) <= 2;
        return named ? NONE : start;
    }

    private static int usual(String text) {
        int start = first(USUAL, text, 1);
        if (start == NONE
                || !ANY_BODY.matcher(text.substring(0, start)).matches()
                || !RELATIVE.matcher(text.substring(start)).lookingAt()) {
            return start;
        }
        int next =
                earlier(
                        plain(text),
                        earlier(first(USUAL, text, start + 1), first(LAST, text, start + 1)));
        return next == NONE || text.charAt(next) == ',' ? start : next;
    }

    private static int earlier(int one, int other) {
        return one == NONE || other == NONE ? Math.max(one, other) : Math.min(one, other);
    }

    private static int first(Pattern verbs, String text, int from) {
        Matcher verb = verbs.matcher(text);
        int at = from;
        while (at < text.length() && verb.find(at)) {
            // A verb in brackets, or in "Tổ tư vấn", says what the body is, not what it does.
            String before = text.substring(0, verb.start());
            boolean named = !GENERIC.matcher(before).matches();
            if (named && before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                return verb.start(verb.groupCount());
            }
            at = verb.end();
        }
        return NONE;
    }
}
