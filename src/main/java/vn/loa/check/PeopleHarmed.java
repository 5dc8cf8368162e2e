package vn.loa.check;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A whole name and what befell whoever bears it: sold, cheated, brought home. */
final class PeopleHarmed {

    private static final String BEFELL =
            "(?:(?:đã|từng|vừa|mới|lại|cũng|đang|nay|may mắn|được) ){0,3}(?:bị (?:bán|lừa|mua bán|dụ|ép"
                    + "|cưỡng|xâm hại|bóc lột|buôn)|(?:giải cứu|trốn về|(?:trở về|về nước)(?! (?:sau chuyến|sau đợt|quê|từ hội|trường|cơ quan|công tác))"
                    + "|đưa (?:trở )?về)|(?:was|were|had been) (?:sold|trafficked|tricked|rescued))";

    // Between a name and that: where one lives, how old one is; nobody else, and no other deed.
    private static final String ASIDE =
            "(?:[ ,(;:–-]{1,3}(?:(?:sinh năm|năm sinh|SN|sinh) ?\\d{4}|\\d{1,2} tuổi|aged? \\d{1,2}"
                    + "|(?:ở|trú tại|trú|ngụ tại|ngụ|quê ở|quê|người|tại|from)"
                    + "(?= (?:thôn|ấp|bản|xóm|buôn|xã|phường|tỉnh|huyện|làng|tổ|khu|\\p{Lu}))[^.!?;\\n,)]{1,50}"
                    + "|(?:thôn|ấp|bản|xóm|buôn|xã|phường|tỉnh|huyện|làng|tổ|khu)[^.!?;\\n,)]{1,30}"
                    + "|(?:là )?(?:nạn nhân|lao động|công nhân|học sinh)(?: lớp \\w{1,4})?"
                    + "|(?:năm|tháng|ngày) [\\d/]{1,10}|(?:con|vợ|chồng)[^.!?;\\n,)]{1,40}"
                    + "|dân tộc \\p{Lu}\\p{L}+|(?:chị|anh|em|cháu|cô|bà|ông)(?= (?:đã |từng |vừa )?bị))\\)?){0,5}";
    private static final Pattern HARMED =
            Pattern.compile(PersonNames.FULL + ASIDE + "[ ,:–-]{1,3}" + BEFELL);
    private static final String DONE =
            "(?: được)?(?: thành công)?(?: hai| ba| \\d{1,2})?(?: nạn nhân| người| công dân)? (?:"
                    + PersonNames.TITLE
                    + ")?)";
    private static final Pattern HARM_DONE_TO =
            Pattern.compile(
                    "(?<=(?:lừa bán|bán|lừa|dụ dỗ|tìm thấy|[Đđ]ón|[Đđ]ưa)"
                            + DONE
                            + PersonNames.FULL
                            + "[^.!?;\\n]{0,60}?(?:sang|về(?! (?:công tác|thăm|dự|làm|nhận|nói|kể|giao lưu|tập huấn|trường|xã|huyện|tỉnh))|khỏi|qua|\\d (?:triệu|đồng))");
    private static final Pattern RESCUED =
            Pattern.compile("(?<=giải cứu" + DONE + PersonNames.FULL);
    private static final Pattern CHANGED =
            Pattern.compile(
                    "tên (?:[\\p{L}]+ ){0,4}(?:đổi|thay)|đổi tên|name (?:\\p{L}+ ){0,3}changed"
                            + "|(?:câu chuyện|nhân vật) (?:hư cấu|giả định|tưởng tượng)");

    private PeopleHarmed() {}

    /** Whether words of harm stand around a letter that is rare elsewhere. */
    static boolean isToldAt(String text, int at) {
        return switch (text.charAt(at)) {
            case 'ị' -> text.startsWith("bị ", at - 1) || text.startsWith("Bị hại:", at - 1);
            case 'ạ' -> text.startsWith("ạn nhân", at);
            case 'ệ' ->
                    text.startsWith("người nghiện", at - 10)
                            || text.startsWith("Người nghiện", at - 10);
            case 'ễ' -> text.startsWith("nhiễm HIV", at - 3);
            case 'ừ' -> text.startsWith("lừa bán", at - 1);
            case 'á' -> text.startsWith("bán sang", at - 1);
            case 'ì' -> text.startsWith("tìm thấy", at - 1);
            case 'ứ' -> text.startsWith("cứu", at - 1);
            case 'ở' -> text.startsWith("trở về", at - 2);
            case 'ó' -> text.startsWith("ón ", at) && "đĐ".indexOf(text.charAt(at - 1)) >= 0;
            case 'ố' -> text.startsWith("trốn về", at - 2);
            case 'ề' -> text.startsWith("về nước", at - 1);
            case 'd' ->
                    text.startsWith(" sold", at - 4)
                            || text.startsWith(" trafficked", at - 10)
                            || text.startsWith(" rescued", at - 7)
                            || text.startsWith(" tricked", at - 7);
            default -> false;
        };
    }

    /** Whether words say that a name is not the real one. */
    static boolean isChanged(String words) {
        return CHANGED.matcher(words).find();
    }

    /** Where a sentence tells who was harmed, under whatever name. */
    static OptionalInt in(SentenceAround sentence) {
        String text = sentence.text();
        int name = PersonNames.next(text, sentence.from(), sentence.to());
        while (name >= 0) {
            if (isHarmed(text, name, sentence.to())) {
                return OptionalInt.of(name);
            }
            name = PersonNames.next(text, name + 1, sentence.to());
        }
        return VictimsNamed.in(sentence);
    }

    /** Whether a name begins here, of somebody who was harmed. */
    private static boolean isHarmed(String text, int name, int to) {
        Matcher harmed = HARMED.matcher(text).useTransparentBounds(true);
        return Stream.of(HARMED, RESCUED, HARM_DONE_TO)
                        .anyMatch(
                                pattern -> harmed.usePattern(pattern).region(name, to).lookingAt())
                || VictimsNamed.isNamedAt(text, name, to);
    }
}
