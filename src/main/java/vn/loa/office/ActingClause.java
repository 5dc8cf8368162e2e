package vn.loa.office;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What ends a sentence of bases: "…, UBND xã ban hành Kế hoạch như sau:". It says who acts, and is
 * no part of the title of what is cited before it.
 */
final class ActingClause {

    private static final Pattern BODY =
            Pattern.compile("(?U),\\s+(?=\\p{Lu})(?=(?:" + Agencies.STARTER + ")\\b)");

    private static final Pattern ACTS =
            Pattern.compile(
                    "(?U)[^;:]{1,160}?\\s(?:ban hành|xây dựng|lập|đề ra|triển khai|tổ chức|thực hiện|thông báo"
                            + "|hướng dẫn|yêu cầu|đề nghị)\\b");

    /** That what is issued stands here: "như sau", or its kind as it names itself. */
    private static final Pattern OWN =
            Pattern.compile(
                    "(?U)\\b(?:(?:ban hành|xây dựng|lập|đề ra) (?:Kế hoạch|Chương trình|Hướng dẫn|Đề án|Phương án"
                            + "|Công văn|Chỉ thị)|như sau|sau đây|sau:?$|cụ thể:?$|(?:yêu cầu|đề nghị|giao)\\b[^;:]{0,120}:\\s*$)");

    private ActingClause() {}

    /** The title without such a clause behind it. */
    static String cut(String title) {
        String left = title;
        Matcher body = BODY.matcher(title);
        while (body.find()) {
            String rest = title.substring(body.end());
            if (ACTS.matcher(rest).lookingAt() && OWN.matcher(rest).find()) {
                left = title.substring(0, body.start());
            }
        }
        return left;
    }
}
