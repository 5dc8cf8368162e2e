package vn.loa.check;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A mailbox of one's own with its owner's name in the line. */
final class PrivateMail {

    // Mail of persons: what everybody can have, beside a name, unless an office is called so.
    private static final Pattern PRIVATE_MAIL =
            Pattern.compile(
                    "(?i)(?<![\\w.+-])([\\w.+-]{2,64})@(?:gmail|yahoo|ymail|hotmail|outlook|live|icloud"
                            + "|proton|protonmail|mail|zoho)\\.(?:com(?:\\.vn)?|me|vn)(?![\\w-])");
    private static final Pattern OF_AN_OFFICE =
            Pattern.compile(
                    "(?i)ubnd|hdnd|congan|vanthu|vanphong|lienhe|info|contact|hotro|tiepdan|motcua|tramyte"
                            + "|hoiphunu|doanthanhnien|truong(?:th|mn|tieu|mam)|baoho|trungtam|xa[^nu]|thon"
                            + "|bandan|maytran|mattran");

    private static final int AROUND = 90;

    private PrivateMail() {}

    /** Where the mailbox begins whose sign stands at a place; absent where it is nobody's. */
    static OptionalInt at(String text, int sign) {
        int from = sign;
        while (from > 0 && sign - from < AROUND && text.charAt(from - 1) != '\n') {
            from--;
        }
        int to = sign;
        while (to < text.length() && to - sign < AROUND && text.charAt(to) != '\n') {
            to++;
        }
        Matcher mail = PRIVATE_MAIL.matcher(text).region(from, to).useTransparentBounds(true);
        while (mail.find()) {
            if (mail.start() < sign && sign < mail.end()) {
                boolean office = OF_AN_OFFICE.matcher(mail.group(1)).find();
                return !office && PersonNames.isIn(text.substring(from, to))
                        ? OptionalInt.of(mail.start())
                        : OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}
