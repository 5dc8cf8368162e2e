package vn.loa.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Laws that a text names; those it cites with a number are told apart. */
final class CitedLaws {

    /** Names of laws that hold a comma or a word that ends other names. */
    private static final String LONG_LAWS =
            "Bảo vệ, chăm sóc và giáo dục trẻ em|[Tt]rẻ em|Dân số|Phòng,? chống HIV/AIDS|Người lao động Việt Nam đi làm việc ở nước ngoài(?: theo hợp đồng)?|Hôn nhân và [Gg]ia"
                    + " đình|Bảo vệ và [Pp]hát triển rừng|An toàn,? vệ sinh lao động|Phòng cháy(?:,|"
                    + " và) chữa cháy(?: và cứu nạn, cứu hộ)?|Nhập cảnh, xuất cảnh, quá cảnh, cư trú"
                    + " của người nước ngoài tại Việt Nam|Xuất cảnh, nhập cảnh của công dân Việt"
                    + " Nam|Quản lý, sử dụng vũ khí, vật liệu nổ và công cụ hỗ trợ|Khoa học và [Cc]ông"
                    + " nghệ|Phòng, chống tác hại của (?:rượu, bia|thuốc lá)|Lực lượng tham gia bảo vệ"
                    + " an ninh, trật tự ở cơ sở|Trật tự,? an toàn giao thông đường bộ|Ưu đãi người có"
                    + " công với cách mạng|Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn"
                    + " dịch mắc phải ở người(?: \\(HIV/AIDS\\))?|Thực hành tiết kiệm, chống lãng phí|[Bb]ầu cử đại biểu Quốc hội(?:,| và) đại biểu Hội đồng nhân dân|Thực hiện dân chủ ở cơ sở|Hòa giải ở cơ sở|Hòa giải, đối thoại tại Tòa án|Ban hành văn bản quy phạm pháp luật|[Tt]ổ chức (?:Hội đồng nhân dân|HĐND) và (?:(?:Ủy|Uỷ) ban nhân dân|UBND)|Giáo dục quốc phòng và an ninh|Quản lý, sử dụng tài sản công";

    private static final String NAME =
            "(?:(?:Luật|Pháp lệnh) (?:"
                    + LONG_LAWS
                    + ")|Bộ [Ll]uật (?:lao động|dân sự|hình sự|tố tụng (?:hình|dân) sự)|(?:Bộ [Ll]uật|Luật|Pháp lệnh|Hiến"
                    + " pháp)\\s+\\p{Lu}\\p{Ll}+(?:\\s+(?!(?:và|của|trở|trong|về|số|năm|ngày|quy|theo|được|để|cho|tại|có|là|các|ban|đã|đến|sửa|này|hiện|với|trên|do|bằng|thì|khi|nhằm|gắn|tới|như|cùng|hoặc|hay|vào|từ|ở|một|những|Luật|Nghị)\\b)[\\p{L}]+|,\\s+(?=chống\\b|tránh\\b|khám\\b|chữa\\b|tố"
                    + " cáo\\b|người\\b|an ninh\\b|lãng phí\\b|giáo dục pháp luật\\b|nhập"
                    + " cảnh\\b|quá cảnh\\b|khen thưởng\\b|đối thoại\\b|công chức\\b|thể"
                    + " dục\\b|an toàn giao thông\\b)(?!Luật)\\p{L}+){0,60})";

    /** A law that amends others is named after them, and is none of them. */
    private static final String AMENDING =
            "Luật [Ss]ửa đổi,? (?:và )?bổ sung một số điều của "
                    + NAME
                    + "(?:(?:,| và) "
                    + NAME
                    + ")*+";

    private static final Pattern LAW =
            Pattern.compile("(?U)(?<![\\p{L}])(" + AMENDING + "|" + NAME + ")");

    private final Set<String> laws = new LinkedHashSet<>();
    private final List<String> numbered = new ArrayList<>();

    /** Reads a block of the text. */
    void read(String text) {
        Matcher law = LAW.matcher(text);
        while (law.find()) {
            String name = law.group(1).strip();
            String rest = text.substring(law.end());
            boolean hasNumber =
                    rest.matches("(?sU)^[\\s,(]*(?:năm \\d{4}\\s*)?\\(?(?:Luật )?số:?\\s*\\d.*");
            boolean again =
                    rest.matches("(?sU)\\s+năm \\d{4}.*")
                            && Stream.concat(numbered.stream(), laws.stream())
                                    .anyMatch(known -> known.startsWith(name + " "));
            if (!again && hasNumber) {
                numbered.add(name);
            } else if (!again) {
                laws.add(name);
            }
        }
    }

    /** In the order they are named first. */
    List<String> withoutNumber() {
        return laws.stream().filter(law -> !numbered.contains(law)).toList();
    }
}
