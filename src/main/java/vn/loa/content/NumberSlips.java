package vn.loa.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;

/** Number and symbol of a document with words before them, which are written anyway. */
final class NumberSlips {

    private static final Pattern WITH_WORDS =
            Pattern.compile("(?iu)(?:[\\p{L} ]{0,40} )?số[ :.]+(\\d{1,6}/\\S.*)");

    private NumberSlips() {}

    /** The field {@code number} without such words; they are reported. */
    static Optional<String> number(Fields fields) {
        Optional<String> typed = fields.text("number");
        Optional<String> bare =
                typed.map(String::strip)
                        .map(WITH_WORDS::matcher)
                        .filter(Matcher::matches)
                        .map(found -> found.group(1));
        bare.ifPresent(number -> fields.report(problem(fields, typed.orElseThrow(), number)));
        return bare.or(() -> typed);
    }

    private static Diagnostic problem(Fields fields, String typed, String number) {
        return Diagnostic.warning(
                        "number-with-words",
                        fields.at("number"),
                        "“" + typed + "”: chữ trước con số sẽ bị in hai lần nên được bỏ",
                        "\"" + typed + "\": the words before the number are left out")
                .suggesting("viết number: " + number, "write number: " + number);
    }
}
