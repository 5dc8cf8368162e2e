package vn.loa.print;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words of two syllables, written apart in Vietnamese and read as one: a line that ends inside one
 * makes its reader stumble. Only those our readers meet most; a longer list would leave narrow
 * columns nowhere to break.
 */
final class Compounds {

    private static final Set<String> WORDS =
            """
            an toàn, bản in, bảo hiểm, bảo hộ, bảo mật, bảo vệ, báo cáo, báo tin, bạn bè, bắt buộc, biên bản, biên giới,
            biên lai, biên phòng, bí mật, bóc lột, bộ công, bộ luật, bộ ngoại, bộ nội, bộ y, cam kết, cảnh giác,
            cảnh sát, cán bộ, căn cước, cấp cứu, cha mẹ, chính quyền, chuyển tiền, công an, công dân, công ty, cộng đồng,
            cơ quan, cơ sở, cuộc gọi, cưỡng bức, cửa khẩu, danh mục, dấu hiệu, dịch vụ, dọa nạt, du lịch, đáng ngờ,
            đánh đập, đại diện, đi cùng, đi làm, điều tra, điện thoại, địa chỉ, đơn hàng, đời tư, đường dây, đường về,
            được giúp, gặp nạn, ghi âm, gia đình, giám định, giáo viên, giấy tờ, giữ kín, giữ liên, gọi ngay, hàng xóm,
            hành chính, hoạt động, hỏi dồn, hỏi kỹ, học nghề, học sinh, hôm nay, hỗ trợ, hộ chiếu, hợp đồng, hướng dẫn,
            hứa hẹn, kế hoạch, kết hôn, khai báo, khẩn cấp, kiểm tra, kinh tế, lao động, lạng sơn, lấy chồng, liên lạc,
            lời hứa, lời mời, lời rủ, luật sư, lương cao, lừa đảo, ma túy, máy in, mại dâm, mạng xã, mẫu in, miễn phí,
            môi giới, mua bán, nạn nhân, ngày mai, ngân hàng, ngoại giao, nguy cấp, nguy hiểm, người khác, người lạ,
            người lớn, người nhà, người thân, người tốt, nhà nước, nhà trường, nhân dân, nhập cảnh, nhiệm vụ, nơi đến,
            nợ nần, nước ngoài, pháp luật, pháp lý, phòng ngừa, phối hợp, phụ huynh, phụ nữ, quá sức, quét mã, quy định,
            quyền lợi, quyết định, riêng tư, sinh hoạt, số máy, số tiền, sức khỏe, tài khoản, tâm lý, thành phố, thầy cô,
            thiết yếu, thị trấn, thông tin, thời gian, thực hiện, tiền lương, tiền xe, tiếp tục, tin nhắn, tổ chức,
            tổng đài, tội phạm, tra cứu, trách nhiệm, trạm y, trẻ em, trình báo, trợ giúp, trường học, tuyên truyền,
            tuyển dụng, từ chối, ủy ban, vay tiền, văn bản, văn hóa, vi phạm, việc làm, việc nhẹ, việt nam, xã hội,
            xuất cảnh, xuất khẩu, y tế
            """
                    .lines()
                    .flatMap(line -> Stream.of(line.split(",")))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .collect(Collectors.toUnmodifiableSet());

    private Compounds() {}

    /**
     * Whether a place in a text lies inside such a word.
     *
     * @param at offset of the first letter behind a space
     */
    static boolean hold(String text, int at) {
        var left = at - 1;
        while (left > 0 && isLetter(text, left - 1)) {
            left--;
        }
        var right = at;
        while (right < text.length() && isLetter(text, right)) {
            right++;
        }
        return WORDS.contains(text.substring(left, right).toLowerCase(Locale.ROOT));
    }

    private static boolean isLetter(String text, int at) {
        return Character.isLetter(text.charAt(at));
    }
}
