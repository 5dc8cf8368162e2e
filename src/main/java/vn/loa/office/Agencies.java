package vn.loa.office;

import java.util.ArrayList;
import java.util.List;
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
                    + " trường|Các nhà trường|Chi đoàn|Hiệp hội|Chi nhánh|Báo(?! cáo| chí| động)|Hiệu trưởng|Ban"
                    + " Giám hiệu|Tổng phụ trách|Giáo viên|Già làng|Người có uy tín|Lực lượng(?! sản"
                    + " xuất)|Các lực lượng|Ban Thường|Cơ sở(?! vật chất|"
                    + " hạ tầng| dữ liệu| pháp lý| đó| này)|Chủ (?:cơ sở|hộ|doanh nghiệp|đầu tư|nhà trọ|sử"
                    + " dụng)|Các đội|Các đồng chí|Đồng chí|Các đảng ủy|Cấp ủy|Các cấp ủy|Các chi"
                    + " cục|Các cấp|Trung đoàn|Tiểu đoàn|Hải quan|Cảnh sát|Biên phòng|Bộ đội|Các"
                    + " bản|Bản(?= \\p{Lu})|Các buôn|Các tổ dân phố|Các hộ|Hộ gia đình|Người dân|Nhân"
                    + " dân|Gia đình|Cha mẹ học sinh|Phụ huynh|Các phường|Các huyện|Các bộ phận|Bộ"
                    + " phận|Các trung tâm|Các trạm|Các phòng|Thủ trưởng|Chỉ huy (?:trưởng|phó)|Đồn trưởng|Hạt trưởng|Viện trưởng|Chánh (?:án|[Vv]ăn phòng|[Tt]hanh tra)|Phó (?:Chủ tịch|Trưởng|Hiệu"
                    + " trưởng|Giám đốc)|Giám đốc|Tổng đài|Các bộ|Ngành|Khối|Khoa(?! học)|Công ty|Tổng"
                    + " công ty|Vườn quốc gia|Nhà máy|Nhà thiếu nhi|Tiểu ban|Học viện|Đại học|Thư"
                    + " viện|Bảo tàng|Ủy viên|Bảo vệ dân phố|Dân quân|Y tế (?:thôn|trường|xã|phường|cơ"
                    + " sở|nhà trường)|Hộ kinh doanh|Tình nguyện viên|Lao động\\s*[-–]|Ông \\(bà\\)"
                    + "|Vụ|Các vụ|Cổng Thông tin|Thông tấn|Viễn thông(?= tỉnh)|Các vị|Tạp chí|Điện lực|Kiểm lâm|Nhân viên|Các nhà mạng|Nhà mạng|Thuế (?:tỉnh|cơ sở|thành phố|Nhà nước)|Chi cục Thuế|Thi hành"
                    + " án|Liên minh|Liên hiệp|Các nhóm|Nhóm|Mạng lưới|Các khoa|Phân hiệu|Xí"
                    + " nghiệp|Đại đội|Trung đội|Người (?:lao động|sử dụng lao"
                    + " động)|Chức sắc|Ban trị sự|Các khu dân cư|Khu dân cư"
                    + "|Tổ chức(?= (?:chính trị|xã hội|tôn giáo|thành viên|phi chính phủ|Đoàn|Đội|Hội|Công đoàn))|Cộng"
                    + " đồng|Trung ương (?=Hội|Đoàn|Mặt)|Chuyên viên|Viên chức|Chính phủ|Quốc hội|(?:Ông|Bà|Đ/c)(?= \\p{Lu}))";

    private static final Pattern BEGINS =
            Pattern.compile(
                    "(?U)(?:\\d{1,3} )?(?i:(?:tất cả |toàn thể )?(?:các )?)(?:"
                            + STARTER
                            + "|\\p{Lu}{2,}[\\p{L}&]* (?:tỉnh|huyện|quận|thị xã|thành phố|xã|phường|cấp)"
                            + ")(?:\\b|(?<=[-–)])).*");
    private static final Pattern ASKING =
            Pattern.compile(
                    "(?iuU)(?:đề nghị|kính đề nghị|giao cho|giao|yêu cầu|mời|đối với|về phía|riêng|trách nhiệm"
                            + " của|nhiệm vụ của)\\s*:?\\s+(?=\\p{L})|phân công\\s+(?="
                            + STARTER
                            + ")");

    /** "Căn cứ Kế hoạch này, các sở, ngành …": what stands before the names of the bodies. */
    private static final Pattern CLAUSE =
            Pattern.compile(
                    "(?U)(?:Căn cứ|Trên cơ sở|Theo|Định kỳ|Hằng năm|Hàng năm|Trước ngày|Chậm nhất|Để"
                            + "|Trong|Sau khi|Kết thúc|Khi|Từ)\\b[^.;:]{3,120}?, (?=(?i:tất cả |các )?(?:các"
                            + " )?(?:"
                            + STARTER
                            + "|sở, |ban, |phòng, |ngành, ))");

    private static final Pattern DASHED = Pattern.compile("(?U)\\s[-–]\\s(?=\\p{Lu})");
    private static final Pattern REQUEST =
            Pattern.compile("(?iuU)(?:kính )?đề nghị\\b.*|[^:]*\\(đề nghị\\).*");
    private static final Pattern GENERAL =
            Pattern.compile(
                    "(?iuU)(?:các\\s+)?(?:sở|phòng|ban|ngành|hội|đoàn thể|(?:sở|phòng|cơ quan),"
                            + " (?:ban, )?ngành|phòng, ban|ban, ngành)");

    private static final Pattern ENDS_GENERAL =
            Pattern.compile(
                    "(?iuU).*các (?:ban, ngành, )?(?:sở|ngành|hội|đoàn thể|tổ chức|tổ chức chính trị\\s*[-–]\\s*xã hội|cơ quan|đơn vị)");

    /** "Các sở", "Các phòng, ban": a list of such words goes on until one says whose they are. */
    private static final Pattern BARE_NOUN =
            Pattern.compile(
                    "(?iuU)(?:(?:.*\\b)?các |.*, )(?:sở|ban|ngành|phòng|hội|đoàn thể|đơn vị|cơ"
                            + " quan|tổ chức|thôn|bản|buôn|ấp|xã|phường|quận|huyện|doanh"
                            + " nghiệp|công ty|hợp tác xã|cơ sở|trường|trung tâm|chi cục|hiệp"
                            + " hội|cấp|địa phương|bệnh viện|khoa|tổ chức hội|tổ|đội|chi hội|chi đoàn|khu"
                            + " phố|tổ dân phố|bộ|vụ|cục|cơ quan ngang bộ)");

    /** "phụ trách thôn, bản": what one body looks after. */
    private static final String PLACE_WORD =
            "(?:thôn|bản|buôn|xóm|ấp|xã|phường|thị trấn|khu phố|tổ dân phố)";

    private static final Pattern BARE_WORD =
            Pattern.compile("(?iuU)(?:vụ|cục|sở|ban|ngành|phòng|bộ|viện)\\s*(?:[,;]|$)");

    /** Words that begin a body after a dash, since no name has them as its second part. */
    private static final String NEVER_SECOND =
            "UBND|Ủy ban|Công an|Hội|Đoàn|Sở|Phòng|Ban|Đài|Trung tâm|Trạm|Trường|Chi cục|Viện|Tòa"
                    + " án|Văn phòng|Báo|Ngân hàng|Bệnh viện";

    private static final Pattern SECOND = Pattern.compile("(?U)(?:" + NEVER_SECOND + ")\\b");

    /** "Các Sở: Y tế, Lao động": what follows the colon are names without their first word. */
    private static final Pattern GENERAL_LIST =
            Pattern.compile(
                    "(?iuU)\\s*(?:các )?(?:sở|phòng|ban|bộ|ngành|hội)(?:, (?:ban|ngành)){0,9}\\s*:");

    /** "Các ngành Công an, Quân sự, Kiểm lâm huyện", "Các lực lượng Công an, Biên phòng". */
    private static final Pattern GENERAL_NAMES =
            Pattern.compile("(?U)\\s*[Cc]ác (?:ngành|lực lượng|binh chủng)\\s+\\p{Lu}");

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

    /** "Phòng Nếp sống văn hóa và Gia đình": whom an office works for is a part of its name. */
    private static final Pattern OFFICE =
            Pattern.compile("(?U)\\s*(?:Phòng|Ban|Vụ|Cục|Chi cục|Sở|Bộ)\\b");

    private static final Pattern PEOPLE =
            Pattern.compile(
                    "(?U)(?:Gia đình|Cộng đồng|Người (?:có công|lao động)|Công chức|Viên chức)\\b");

    /** "Văn phòng HĐND và UBND" is one office. */
    private static final Pattern OFFICE_OF_BOTH =
            Pattern.compile("(?iuU).*văn phòng (?:HĐND|hội đồng nhân dân)\\s*");

    /** "phụ trách lĩnh vực Dân tộc, Tôn giáo và các Hội": what one person looks after. */
    private static final Pattern FIELD =
            Pattern.compile("(?iuU)\\bphụ trách (?:các )?(?:lĩnh vực|mảng)\\b");

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

    /** How long the clause before the names is; 0 where there is none. */
    static int clause(String text) {
        Matcher clause = CLAUSE.matcher(text);
        return clause.lookingAt() && begins(text.substring(clause.end())) ? clause.end() : 0;
    }

    /** Where the names end and the duty begins; the length of the text where it is names alone. */
    static int endOfNames(String text) {
        return endOfNames(text, false);
    }

    /**
     * @param headed whether what the bodies are to do stands below, so that the text is all names
     *     unless it plainly says more
     */
    static int endOfNames(String text, boolean headed) {
        // "Trạm Y tế – Khám sức khỏe": a dash does what a colon does elsewhere.
        Matcher dash = DASHED.matcher(text);
        if (text.indexOf(':') < 0
                && dash.find()
                && Sentence.isEnded(text)
                && Sentence.words(text.substring(dash.end())) > 3
                && Predicate.begins(text.substring(dash.end()))) {
            return dash.start();
        }
        // "Các Sở: Nội vụ, Y tế" names them after the colon.
        int colon = text.indexOf(':');
        if (colon > 0 && GENERAL.matcher(text.substring(0, colon)).matches()) {
            colon = text.indexOf(':', colon + 1);
        }
        // "… và các đoàn thể: Hội Nông dân, Hội Phụ nữ: Vận động hội viên"
        int second = colon > 0 ? text.indexOf(':', colon + 1) : -1;
        if (second > 0
                && ENDS_GENERAL.matcher(text.substring(0, colon)).matches()
                && begins(text.substring(colon + 1, second).strip())
                && Predicate.plain(text.substring(colon, second)) == Predicate.NONE) {
            colon = second;
        }
        int said = colon > 0 ? Predicate.plain(text.substring(0, colon)) : Predicate.NONE;
        if (colon > 0 && said == Predicate.NONE && !Predicate.announces(text.substring(0, colon))) {
            return colon;
        }
        if (headed && Predicate.plain(text) == Predicate.NONE) {
            return text.length();
        }
        int end = Predicate.start(text, colon < 0);
        return colon > 0 && (colon < end || end == Predicate.NONE)
                ? colon
                : end == Predicate.NONE ? text.length() : end;
    }

    /** Whether a line that follows names of agencies says what they are to do. */
    static boolean beginsDuty(String names, String line) {
        String text = withoutAsking(Labels.of(names).text());
        return !Sentence.startsSmall(line)
                && begins(text)
                && endOfNames(text) == text.length()
                && Predicate.begins(line);
    }

    /** Single names of a list such as {@code Phòng A, Phòng B và Công an xã}. */
    static List<String> names(String text) {
        var names = new ArrayList<String>();
        int depth = 0;
        int from = 0;
        Matcher part = Pattern.compile("[();,]|\\s(?:và|VÀ|cùng)\\s|\\s[-–]\\s").matcher(text);
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
                        && !before.strip().matches("(?U)\\p{Lu}*(?:MTTQ|UBND|HĐND)\\p{Lu}*")
                || GENERAL_NAMES.matcher(before).lookingAt()
                        && (rest.startsWith("Công an") || !SECOND.matcher(rest).lookingAt())
                || GENERAL_LIST.matcher(before).lookingAt() && !SECOND.matcher(rest).lookingAt()
                || PERSON.matcher(before).lookingAt() && POST.matcher(rest).lookingAt()
                || OFFICE_OF_BOTH.matcher(before).matches()
                || sign.contains("à")
                        && OFFICE.matcher(before).lookingAt()
                        && PEOPLE.matcher(rest).lookingAt()
                || FIELD.matcher(before).find()
                        && (rest.startsWith("Văn phòng") || !SECOND.matcher(rest).lookingAt())) {
            return false;
        }
        if (sign.matches("\\s[-–]\\s")) {
            // "Đảng ủy - HĐND - UBND xã" stand together.
            if (before.strip().endsWith("HĐND")) {
                return false;
            }
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
        boolean goesOn =
                BARE_NOUN.matcher(before.strip()).matches()
                        && (Sentence.startsSmall(rest) || BARE_WORD.matcher(rest).lookingAt());
        boolean places =
                rest.matches("(?sU)" + PLACE_WORD + "\\b(?! đoàn| đội).*")
                                && before.strip().matches("(?sU).*\\s" + PLACE_WORD)
                        // "các huyện, thị, thành đoàn"
                        || rest.matches("(?sU)(?:thị|thành|quận|xã)\\s(?:ủy|uỷ|đoàn|hội)\\b.*")
                                && before.strip().matches("(?iuU).*\\b(?:tỉnh|huyện|quận|thị)");
        return !(general && generalBefore || places || goesOn && !rest.startsWith("các "));
    }

    private static String tidy(String name) {
        return withoutAsking(name.strip().replaceFirst("(?iuU)\\s*\\(đề nghị\\)\\s*:?$", ""))
                .replaceAll("[\\s.;:,]+$", "");
    }
}
