package vn.loa;

/** What hot functions are measured with: a page of plain Vietnamese as officers write it. */
public final class BenchText {

    private static final String PART =
            """
            ## Khi cần giúp đỡ

            Người bị lừa, bị ép đi làm xa nhà **không có lỗi**. Gọi đường dây nóng trước, rồi hỏi UBND xã nơi ở; cán bộ
            phải trả lời trong 3 ngày, kể từ ngày 30/7/2026. Ai cũng có quyền hỏi, kể cả người chưa có giấy tờ!

            - Ghi lại tên người hứa hẹn, số xe, nơi đón và ngày đi.
            - Đừng đưa giấy tờ gốc cho người khác giữ, dù họ là người quen.

            Xem [dấu hiệu cần để ý](/dau-hieu/) và [nơi giúp đỡ gần nhất](/dich-vu/).

            """;

    private BenchText() {}

    /** Text of about 500 words, without fields. */
    public static String markdown() {
        return PART.repeat(5);
    }

    /** The same with fields before it. */
    public static String page() {
        return "---\ntitle: Đi làm xa an toàn\ntopics: [viec-lam, di-cu]\n---\n\n" + markdown();
    }

    /** A finished page with about as many words. */
    public static String html() {
        String part =
                "<h2 id=\"khi-can\">Khi cần giúp đỡ</h2>\n<p>Gọi <a href=\"tel:111\">111</a> rồi hỏi UBND xã nơi ở;"
                        + " cán bộ phải trả lời trong 3 ngày.</p>\n<ul>\n<li>Ghi lại số xe và nơi đón.</li>\n</ul>\n";
        return "<!doctype html>\n<html lang=\"vi\">\n<body>\n<main id=\"noi-dung\">\n"
                + part.repeat(20)
                + "</main>\n</body>\n</html>\n";
    }
}
