package vn.loa.check;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a shelter is: whoever looks for those who hide there finds them by it. */
final class ShelterPlaces {

    private static final Pattern PLACE =
            Pattern.compile(
                    "(?:[Nn]hà|[Nn]ơi|[Cc]hỗ|[Đđ]iểm|[Pp]hòng|[Cc]ơ sở) tạm lánh[^.!?\\n]{0,30}?"
                            + "(?:(?<!\\p{L})(?:số|số nhà) \\d{1,4}\\p{L}?,? (?:ngõ|ngách|hẻm|kiệt|đường|phố|tổ|thôn|ấp|bản)"
                            + "|(?::|ở|tại|là) (?:ở |tại )?nhà (?:ông|bà|anh|chị|cô|chú|bác) \\p{Lu}"
                            + "|(?:nằm|đặt|ở|tại)[^.!?\\n]{0,20}?(?:ngõ|ngách|hẻm|đường) (?:\\d|\\p{Lu})"
                            + "|(?:nằm|đặt|ở)(?: ngay)? (?:sau|cạnh|đối diện|gần|bên cạnh|phía sau)"
                            + " (?:trạm|chợ|trường|ủy ban|UBND|nhà|đình|chùa|bến|cầu))");

    private ShelterPlaces() {}

    /** Whether the word for it ends about here. */
    static boolean isToldAt(String text, int at) {
        return text.startsWith("tạm lánh", at - 5);
    }

    /** Where a sentence begins to tell it. */
    static OptionalInt in(SentenceAround sentence) {
        Matcher found =
                PLACE.matcher(sentence.text())
                        .region(sentence.from(), sentence.to())
                        .useTransparentBounds(true);
        return found.find() ? OptionalInt.of(found.start()) : OptionalInt.empty();
    }
}
