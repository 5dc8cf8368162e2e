package vn.loa.check;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;

/** A mailbox or a telephone number where the address of a page belongs. */
final class LinkToReach {

    private static final Pattern MAILBOX =
            Pattern.compile("/?([^\\s/@:]+@[^\\s/@:]+\\.[a-zA-Z]{2,10})");
    private static final Pattern NUMBER = Pattern.compile("/?(\\+?\\d[\\d .()-]{1,18}\\d)");

    private LinkToReach() {}

    /**
     * @param shown the link as it was written
     * @return absent for other links
     */
    static Optional<Diagnostic> problem(Position at, String shown) {
        var mailbox = MAILBOX.matcher(shown);
        if (mailbox.matches()) {
            String mended = "mailto:" + mailbox.group(1);
            return Optional.of(
                    Diagnostic.error(
                                    "broken-link",
                                    at,
                                    "“" + shown + "” là địa chỉ thư điện tử, không phải trang",
                                    "\"" + shown + "\" is a mail address and no page")
                            .suggestingText(Optional.of(mended)));
        }
        var number = NUMBER.matcher(shown);
        return number.matches()
                ? Optional.of(
                        Diagnostic.error(
                                        "broken-link",
                                        at,
                                        "“" + shown + "” là số điện thoại, không phải trang",
                                        "\"" + shown + "\" is a telephone number and no page")
                                .suggesting(
                                        "bỏ ngoặc vuông và ngoặc tròn, viết {{phone tên-tệp}} của"
                                                + " dịch vụ có số này: bấm vào là gọi",
                                        "drop the brackets and write {{phone file-name}} of the"
                                                + " service with this number: a tap calls it"))
                : Optional.empty();
    }
}
