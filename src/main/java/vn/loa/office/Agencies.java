package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Recognises names of offices and organisations by the words they begin with. */
final class Agencies {

    /** First words of a name, as they stand inside a sentence. */
    static final String STARTER =
            "(?i:Ủy ban|Uỷ ban|UBND|UB\\.?\\s?MTTQ|UBMTTQ\\w*|HĐND|Hội đồng|Sở(?! hữu)|Phòng(?!["
                    + " ,]+(?:ngừa|chống|bệnh|tránh|,))|Các phòng|Ban(?! hành| đầu| đêm)|Chi"
                    + " cục|Cục|Bộ(?! máy)|Trung tâm|TTYT|Trường|Các trường|Trạm|Công an|CA\\b|Công"
                    + " chức|Văn phòng|Đảng bộ|(?:Đảng|Huyện|Tỉnh|Thành|Thị|Quận)"
                    + " (?:ủy|uỷ)|(?:Huyện|Tỉnh|Thành|Thị|Quận|Xã) đoàn|Mặt trận|MTTQ|Hội(?! thảo|"
                    + " nghị| thi| họp| nhập)|Các hội|Đoàn(?! kết| thể)|Các đoàn thể|Đoàn thể|Các tổ"
                    + " chức|Liên đoàn|Tòa án|Toà án|Viện|Đài|Các đồn|Đồn|Bưu điện|Ngân hàng|Bảo hiểm"
                    + " xã hội|BHXH|Thanh tra|BCH|Tổ(?! chức)|Các tổ|Đội|Các doanh nghiệp|Doanh"
                    + " nghiệp|Hợp tác xã|Các cơ quan|Cơ quan|Các đơn vị|Đơn vị|Các địa phương|Các"
                    + " ban|Các ngành|Các sở|Các thôn|Thôn|Các xã|Các cơ sở|Trưởng|Bí thư|Chi bộ|Các"
                    + " chi bộ|Bệnh viện|Kho bạc|Hạt kiểm lâm|Quân sự|Kế toán|Tài chính\\s*[-–]|Tư"
                    + " pháp\\s*[-–]|Văn hóa\\s*[-–]|Địa chính\\s*[-–]|Trợ lý|Cộng tác viên|Các thành"
                    + " viên|Thành viên|Thường trực|Lãnh đạo|Cán bộ|Chủ tịch|Nhà văn hóa|Chi hội|Câu"
                    + " lạc bộ|Quỹ|Nghiệp đoàn|Công đoàn|Ấp|Các ấp|Khu phố|Các khu phố|Ban quản lý|Nhà"
                    + " trường|Các nhà trường|Chi đoàn|Hiệp hội|Chi nhánh|Báo(?! cáo)|Hiệu trưởng|Ban"
                    + " Giám hiệu|Tổng phụ trách|Giáo viên|Già làng|Người có uy tín|Lực lượng(?! sản"
                    + " xuất)|Các lực lượng|Ban Thường|Cơ sở (?:giáo dục|trợ giúp|khám|y tế|kinh"
                    + " doanh|sản xuất|cai nghiện)|Chủ (?:cơ sở|hộ|doanh nghiệp|đầu tư|nhà trọ|sử"
                    + " dụng)|Các đội|Các đồng chí|Đồng chí|Các đảng ủy|Cấp ủy|Các cấp ủy|Các chi"
                    + " cục|Các cấp|Trung đoàn|Tiểu đoàn|Hải quan|Cảnh sát|Biên phòng|Bộ đội|Các"
                    + " bản|Bản(?= \\p{Lu})|Các buôn|Các tổ dân phố|Các hộ|Hộ gia đình|Người dân|Nhân"
                    + " dân|Gia đình|Cha mẹ học sinh|Phụ huynh|Các phường|Các huyện|Các bộ phận|Bộ"
                    + " phận|Các trung tâm|Các trạm|Các phòng|Thủ trưởng|Phó (?:Chủ tịch|Trưởng|Hiệu"
                    + " trưởng|Giám đốc)|Giám đốc|Tổng đài|Các bộ|Ngành|Khối|Khoa(?! học)|Công ty|Tổng"
                    + " công ty|Vườn quốc gia|Nhà máy|Nhà thiếu nhi|Tiểu ban|Học viện|Đại học|Thư"
                    + " viện|Bảo tàng|Ủy viên|Bảo vệ dân phố|Dân quân|Y tế (?:thôn|xã|phường|cơ"
                    + " sở|nhà trường)|Hộ kinh doanh|Tình nguyện viên|Lao động\\s*[-–]|Ông \\(bà\\)"
                    + "|(?:Ông|Bà|Đ/c)(?= \\p{Lu}))";

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?U)(?i:(?:tất cả |toàn thể )?(?:các )?)(?:"
                            + STARTER
                            + "|\\p{Lu}{2,}[\\p{L}&]* (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|cấp)"
                            + ")(?:\\b|(?<=[-–)])).*");
    private static final Pattern ASKING =
            Pattern.compile(
                    "(?iuU)(?:đề nghị|kính đề nghị|giao cho|giao|yêu cầu|đối với|riêng|trách nhiệm"
                            + " của|nhiệm vụ của)\\s*:?\\s+(?=\\p{L})|phân công\\s+(?="
                            + STARTER
                            + ")");
    private static final Pattern REQUEST =
            Pattern.compile("(?iuU)(?:kính )?đề nghị\\b.*|[^:]*\\(đề nghị\\).*");
    private static final Pattern VERB =
            Pattern.compile(
                    "(?U)(?<!được|đã|mới|thành|ảnh sát)[,:]?\\s(?:(?:có (?:trách nhiệm|nhiệm vụ)|chịu trách nhiệm|là|làm"
                            + " (?:đầu mối|nòng cốt|thường trực)|đẩy mạnh|căn cứ|chủ trì|chủ động|phối hợp|tham mưu|chỉ"
                            + " đạo|xây dựng|thực hiện|tăng cường|hướng dẫn|theo dõi|kiểm tra|rà"
                            + " soát|bố trí|cân đối|thẩm định|tuyên truyền|triển khai|tiếp tục|lồng"
                            + " ghép|vận động|phát huy|quản lý|giúp|đưa|tiếp nhận|nắm|đảm bảo|bảo"
                            + " đảm|hỗ trợ|cung cấp|cử|đôn đốc|lập|báo cáo|phân công|dành|thường"
                            + " xuyên|kịp thời|niêm yết|quán triệt|tổng hợp|phát động|giám sát|huy"
                            + " động|duy trì|mở|viết|phát(?! triển)|nêu cao|trên cơ sở|theo (?:chức"
                            + " năng|lĩnh vực|nhiệm vụ|(?:sự )?phân công|địa bàn|thẩm quyền)|trong phạm vi|định kỳ|đăng tải|tích cực|trực tiếp|cùng|gửi|tiến hành|phổ"
                            + " biến|khảo sát|sử dụng|nghiên cứu|đề xuất|đăng ký|ưu tiên|(?<!đồng chí"
                            + " |cán bộ |tập thể |các )lãnh đạo|tập trung|ngăn chặn|đấu tranh|điều"
                            + " tra|xác minh|xử lý|giải quyết|chịu|khuyến khích|nhắc|mời|trình|xem"
                            + " xét|h[àằ]ng (?:năm|quý|tháng|tuần)|nâng cao|đổi mới|quan tâm|tạo điều"
                            + " kiện|thông báo|ký cam kết|phát hiện|gắn)\\b|(?<!các |cơ quan, |và |,"
                            + " )tổ chức\\b(?! chính trị| đoàn thể| xã hội| hội| thành viên| liên quan|"
                            + " có))");

    /** Verbs that names of bodies contain as well: looked for in a sentence without another. */
    private static final Pattern IN_NAMES_TOO =
            Pattern.compile(
                    "(?U)[,:]?\\s(?:cụ thể h(?:óa|oá)|thành lập|tham gia|cam kết|chấp hành|tham"
                            + " dự|chuẩn bị|đóng góp|kêu gọi|khen thưởng|biểu dương|nhân rộng|giữ"
                            + " gìn|bảo vệ|chăm sóc|tư vấn|trợ giúp|đào tạo|bồi dưỡng|tập huấn|giới"
                            + " thiệu|kết nối|đồng hành|chuyển|đẩy nhanh|truy tố|xét xử|thanh tra|tổng"
                            + " kết|sơ kết|đánh giá|lựa chọn|bám sát|nghiêm túc|khẩn trương"
                            + "|thống nhất|chia sẻ|trao đổi|hoàn thành|hoàn thiện|cấp|trang"
                            + " bị|khai thác|cập nhật|công bố|treo|phân bổ|sàng lọc|khám|điều"
                            + " trị|dạy|tạo)\\b");

    private static final Pattern GENERIC =
            Pattern.compile(
                    "(?iU)(?:các )?(?:ban|tổ|đội|hội|nhóm|điểm|trung tâm|cơ sở|câu lạc"
                            + " bộ|quỹ|trạm|bộ phận|lực lượng|cán bộ|người|phòng|đường dây)");

    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?iuU)(?:các\\s+)?(?:sở|phòng|ban|ngành|hội|đoàn thể|(?:sở|phòng|cơ quan),"
                            + " (?:ban, )?ngành|phòng, ban)");

    /** "Các sở", "Các phòng, ban": a list of such words goes on until one says whose they are. */
    private static final Pattern BARE_NOUN =
            Pattern.compile(
                    "(?iuU)(?:(?:tất cả )?các |.*, )(?:sở|ban|ngành|phòng|hội|đoàn thể|đơn vị|cơ"
                            + " quan|tổ chức|thôn|bản|buôn|ấp|xã|phường|quận|huyện|doanh"
                            + " nghiệp|công ty|hợp tác xã|cơ sở|trường|trung tâm|chi cục|hiệp"
                            + " hội|cấp|địa phương|bệnh viện|khoa|tổ chức hội|tổ|đội|chi hội|chi đoàn|khu"
                            + " phố|tổ dân phố|bộ)");

    /** Words that begin a body after a dash, since no name has them as its second part. */
    private static final String NEVER_SECOND =
            "UBND|Ủy ban|Công an|Hội|Đoàn|Sở|Phòng|Ban|Đài|Trung tâm|Trạm|Trường|Chi cục|Viện|Tòa"
                    + " án|Văn phòng|Báo|Ngân hàng|Bệnh viện";

    /** "Phòng Chính trị - Sở Giáo dục": a part, and after the dash what it is a part of. */
    private static final Pattern UNIT = Pattern.compile("(?U)\\s*(?:Phòng|Đội|Ban|Văn phòng)\\b");

    private static final Pattern WHOLE =
            Pattern.compile("(?U)(?:Sở|Công an|UBND|Ủy ban|Hội|Liên đoàn|Tỉnh|Chi cục|Cục)\\b");

    /** "Đồng chí Lò Văn Mẫu, Phó Chủ tịch": a person, and after the comma the person's post. */
    private static final Pattern PERSON =
            Pattern.compile(
                    "(?U)\\s*(?i:đồng chí|đ/c|ông|bà)(?:\\s+\\p{Lu}[\\p{L}’']*){2,6}(?=\\s*[-–,]|\\s*$)");

    private static final Pattern POST =
            Pattern.compile(
                    "(?iuU)(?:phó|chủ tịch|trưởng|giám đốc|bí thư|ủy viên|thành viên|chánh)\\b");

    /** "Văn phòng HĐND và UBND" is one office. */
    private static final Pattern OFFICE_OF_BOTH =
            Pattern.compile("(?iuU).*văn phòng (?:HĐND|hội đồng nhân dân)\\s*");

    private Agencies() {}

    static boolean begins(String text) {
        return BEGINS.matcher(text).matches();
    }

    /** Whether the bodies are asked ("Đề nghị") rather than ordered. */
    static boolean isRequest(String text) {
        return REQUEST.matcher(text).matches();
    }

    /** The text without "Đề nghị", "Giao" and the like before a name. */
    static String withoutAsking(String text) {
        Matcher asking = ASKING.matcher(text);
        return asking.lookingAt() ? text.substring(asking.end()) : text;
    }

    /** Where the names end and the duty begins; the length of the text where it is names alone. */
    static int endOfNames(String text) {
        // "Các Sở: Nội vụ, Y tế" names them after the colon.
        int colon = text.indexOf(':');
        if (colon > 0 && GENERAL.matcher(text.substring(0, colon)).matches()) {
            colon = text.indexOf(':', colon + 1);
        }
        int end = verb(VERB, text);
        // "… trực tiếp dự họp, chỉ đạo thôn": a verb after a comma is the second one.
        boolean second = end < text.length() && text.charAt(end) == ',';
        if ((end == text.length() || second) && colon < 0 && Sentence.isEnded(text)) {
            end = Math.min(end, verb(IN_NAMES_TOO, text));
        }
        // "Phòng Kế hoạch tổng hợp": nothing follows that would be done.
        boolean named =
                colon < 0
                        && end < text.length()
                        && !Sentence.isEnded(text)
                        && Sentence.words(text.substring(end).replaceAll("\\([^)]*\\)", "")) <= 2;
        end = named ? text.length() : end;
        return colon > 0 && colon < end ? colon : end;
    }

    private static int verb(Pattern verbs, String text) {
        Matcher verb = verbs.matcher(text);
        int end = text.length();
        int from = 1;
        while (verb.find(from)) {
            // A verb in brackets, or in "Tổ tư vấn", says what the body is, not what it does.
            String before = text.substring(0, verb.start());
            boolean named = !GENERIC.matcher(before).matches();
            if (named && before.lastIndexOf('(') <= before.lastIndexOf(')')) {
                end = verb.start();
                break;
            }
            from = verb.end();
        }
        return end;
    }

    /** Whether a line that follows names of agencies says what they are to do. */
    static boolean beginsDuty(String names, String line) {
        String text = withoutAsking(Labels.of(names).text());
        String small = line.substring(0, 1).toLowerCase(Locale.ROOT) + line.substring(1);
        return begins(text)
                && endOfNames(text) == text.length()
                && VERB.matcher(" " + small).lookingAt();
    }

    /** Single names of a list such as {@code Phòng A, Phòng B và Công an xã}. */
    static List<String> names(String text) {
        var names = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        Matcher part = Pattern.compile("[();,]|\\s(?:và|cùng)\\s|\\s[-–]\\s").matcher(text);
        while (part.find()) {
            String sign = part.group();
            depth += sign.equals("(") ? 1 : sign.equals(")") ? -1 : 0;
            String rest = text.substring(part.end()).strip();
            if (depth == 0
                    && !"()".contains(sign)
                    && parts(text.substring(from, part.start()), sign, rest)) {
                names.add(text.substring(from, part.start()));
                from = part.end();
            }
        }
        names.add(text.substring(from));
        return names.stream().map(Agencies::tidy).filter(n -> !n.isEmpty()).toList();
    }

    private static boolean parts(String before, String sign, String rest) {
        if (sign.equals(";")) {
            return true;
        }
        if (!begins(rest)
                || Sentence.words(before) == 1
                        && !before.strip().matches("(?U)\\p{Lu}*MTTQ\\p{Lu}*")
                || PERSON.matcher(before).lookingAt() && POST.matcher(rest).lookingAt()
                || OFFICE_OF_BOTH.matcher(before).matches()) {
            return false;
        }
        if (sign.matches("\\s[-–]\\s")) {
            boolean ofIt = UNIT.matcher(before).lookingAt() && WHOLE.matcher(rest).lookingAt();
            return !ofIt
                    && rest.matches("(?U)(?:" + NEVER_SECOND + ").*")
                    && begins(before.strip());
        }
        // "cơ quan, đơn vị", "các ban, ngành", "các sở, ban, ngành" are one name.
        boolean general =
                rest.matches(
                        "(?siuU)(?:đơn vị|cơ quan|ban|các ngành|ngành|đoàn thể|các đoàn thể|các tổ"
                                + " chức|địa phương|thôn|doanh nghiệp)(?:[ ,;]+(?:liên"
                                + " quan|có|ngành|đoàn thể|tổ chức|thuộc|khác|địa"
                                + " phương|và|trên|xã|cấp).*)?");
        boolean generalBefore =
                before.strip()
                        .matches(
                                "(?siuU)(?:.*[ ,])?(?:các )?(?:cơ quan|đơn"
                                        + " vị|sở|ban|ngành|phòng|phòng, ban|tổ chức|đoàn thể|doanh"
                                        + " nghiệp)|(?:.*[ ,])?(?:các )?xã, phường|(?:.*[ ,])?các xã");
        boolean goesOn = BARE_NOUN.matcher(before.strip()).matches() && Sentence.startsSmall(rest);
        return !(general && generalBefore || goesOn && !rest.startsWith("các "));
    }

    private static String tidy(String name) {
        return withoutAsking(name.strip().replaceFirst("(?iuU)\\s*\\(đề nghị\\)\\s*:?$", ""))
                .replaceAll("[\\s.;:,]+$", "");
    }
}
