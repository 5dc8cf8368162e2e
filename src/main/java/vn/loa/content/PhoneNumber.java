package vn.loa.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Message;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;

/**
 * A number people call, printed exactly as its writer typed it.
 *
 * @param number e.g. {@code 111} or {@code +84 981 84 84 84}
 * @param purpose what this number is for, where a service has several
 * @param messages whether it takes text messages only
 */
public record PhoneNumber(
        String number,
        Optional<String> purpose,
        Optional<String> note,
        boolean messages,
        Position at) {

    /** Spreadsheets make 111 into 111.0, which would be dialled as 1110. */
    private static final String WRITTEN = "(?!\\d+\\.(?:\\d|0+)$)\\+?\\(?[0-9][0-9 .()\\-]*[0-9]";

    private static final Fields.Parser<String> NUMBER =
            Fields.Parser.of(
                    Shape.text("(?=(?:\\D*\\d){3,15}\\D*$)" + WRITTEN), PhoneNumber::number);

    /**
     * {@code "111"} or {@code {number, for, note, sms, en: {for, note}}}: a translation never
     * retypes the number.
     *
     * @param language of the words
     */
    static Form<PhoneNumber> form(Language language) {
        return Form.either(
                Fields.Parser.of(NUMBER.shape(), PhoneNumber::alone),
                fields -> described(fields, language),
                value -> notANumber(value.at(), "…"));
    }

    private static Outcome<PhoneNumber> alone(YamlValue.Scalar scalar) {
        return number(scalar)
                .map(
                        n ->
                                new PhoneNumber(
                                        n, Optional.empty(), Optional.empty(), false, scalar.at()));
    }

    private static final List<String> OTHER_NAMES =
            List.of("phone", "phones", "tel", "số", "số máy", "sđt", "điện thoại", "số điện thoại");
    private static final Message ANOTHER =
            new Message(
                    "số viết ở number; mỗi số một mục: xuống dòng, viết - number: \"…\" thẳng cột với"
                            + " mục trên",
                    "a number stands in number, each in an item of its own: - number: \"…\"");

    private static Outcome<PhoneNumber> described(Fields fields, Language language) {
        OTHER_NAMES.forEach(name -> fields.misplaced(name, ANOTHER));
        fields.requiredText("number", "\"111\"");
        var number = fields.optional("number", NUMBER);
        var purpose = fields.text("for");
        var note = fields.text("note");
        var messages = fields.flag("sms", false);
        var own = new TreeMap<String, String>();
        var tags = new TreeSet<>(fields.groups());
        tags.add(Language.ENGLISH.tag());
        for (String tag : tags) {
            fields.mapping(tag).ifPresent(words -> translated(words, tag, language, own));
        }
        return fields.outcome(
                () ->
                        new PhoneNumber(
                                number.orElseThrow(),
                                Optional.ofNullable(own.get("for")).or(() -> purpose),
                                Optional.ofNullable(own.get("note")).or(() -> note),
                                messages,
                                fields.at()));
    }

    private static void translated(
            Fields words, String tag, Language language, Map<String, String> own) {
        for (String key : List.of("for", "note")) {
            words.text(key)
                    .filter(text -> tag.equals(language.tag()))
                    .ifPresent(text -> own.put(key, text));
        }
        words.reportUnknown();
    }

    private static Outcome<String> number(YamlValue.Scalar scalar) {
        String typed = scalar.text().strip();
        return isWhole(typed) ? Outcome.ok(typed) : Outcome.failed(notANumber(scalar.at(), typed));
    }

    /** Whether it has the signs and the digits of one number. */
    static boolean isWhole(String typed) {
        long digits = typed.chars().filter(c -> c >= '0' && c <= '9').count();
        return typed.matches(WRITTEN) && digits >= 3 && digits <= 15;
    }

    private static Diagnostic notANumber(Position at, String typed) {
        boolean rounded = typed.matches("\\d[.,]\\d+E\\+\\d+");
        Diagnostic problem = notDigits(at, typed);
        return rounded
                ? problem.suggesting(
                        "bảng tính đã làm tròn số này: đặt cột là kiểu Văn bản (Text) rồi gõ lại số",
                        "the spreadsheet rounded this number: make the column Text, type it again")
                : problem.suggestingText(PhoneSlips.meant(typed));
    }

    private static Diagnostic notDigits(Position at, String typed) {
        return Diagnostic.error(
                        "phone-not-a-number",
                        at,
                        "“" + typed + "” không phải là số điện thoại",
                        "\"" + typed + "\" is not a phone number")
                .suggesting(
                        "chỉ viết chữ số, dấu cách và dấu + ở đầu, ví dụ \"111\" hoặc \"+84 981 84"
                                + " 84 84\"",
                        "write digits, spaces and a leading + only, e.g. \"111\"")
                .about(typed);
    }

    /** What a telephone dials: digits, with the leading plus where there is one. */
    public String dialled() {
        return (number.startsWith("+") ? "+" : "") + number.replaceAll("[^0-9]", "");
    }

    /** The address a tap calls, or writes to. */
    public String link() {
        return (messages ? "sms:" : "tel:") + dialled();
    }
}
