package vn.loa.print;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Words of two syllables, written apart in Vietnamese and read as one: a line that ends inside one
 * makes its reader stumble. Only those our readers meet most; a longer list would leave narrow
 * columns nowhere to break.
 */
final class Compounds {

    private static final Set<String> WORDS =
            """
            an toàn, bản in, bạn bè, báo tin, bảo hộ, bảo mật, bảo vệ, bắt buộc, bí mật, biên bản, biên giới, biên lai,
            biên phòng, bóc lột, bộ luật, bộ ngoại, bộ nội, bộ công, bộ y, cam kết, căn cước, cảnh giác, cảnh sát, cán bộ, cấp cứu, cha mẹ, chính quyền,
            chuyển tiền, công an, công dân, công ty, cơ quan, cơ sở, cuộc gọi, cưỡng bức, cửa khẩu, danh mục, dấu hiệu,
            dịch vụ, dọa nạt, du lịch, đại diện, đánh đập, đáng ngờ, địa chỉ, điện thoại, điều tra, đơn hàng, đường dây,
            đường về, được giúp, đi cùng, đi làm, đời tư, gặp nạn, ghi âm, gia đình, giám định, giấy tờ,
            giáo viên, giữ kín, giữ liên, gọi ngay, hàng xóm, hành chính, học nghề, học sinh, hỏi dồn, hỏi kỹ, hỗ trợ,
            hộ chiếu, hôm nay, hợp đồng, hứa hẹn, hướng dẫn, kết hôn, khai báo, khẩn cấp, kiểm tra, lao động, lấy chồng,
            lạng sơn, liên lạc, lời hứa, lời mời, lời rủ, luật sư, lừa đảo, lương cao, máy in, mạng xã, mẫu in, miễn phí,
            môi giới, mua bán, nạn nhân, ngân hàng, ngày mai, ngoại giao, nguy cấp, nguy hiểm, người lạ, người lớn,
            người nhà, người thân, người tốt, người khác, nhà nước, nhân dân, nhập cảnh, nơi đến, nợ nần, nước ngoài,
            pháp luật, pháp lý, phòng ngừa, phụ huynh, phụ nữ, quá sức, quét mã, quy định, quyền lợi, riêng tư, sinh hoạt,
            số máy, số tiền, tài khoản, tâm lý, thầy cô, thiết yếu, thông tin, thời gian, tiền lương, tiền xe, tiếp tục,
            tin nhắn, tổ chức, tổng đài, trạm y, tra cứu, trách nhiệm, trẻ em, trình báo, trợ giúp, trường học, tuyển dụng,
            từ chối, ủy ban, vay tiền, văn bản, văn hóa, việc làm, việc nhẹ, việt nam, xuất cảnh, xuất khẩu, y tế
            """
                    .lines()
                    .flatMap(line -> Set.of(line.split(",\\s*")).stream())
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
