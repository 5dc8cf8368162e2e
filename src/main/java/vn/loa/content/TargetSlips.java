package vn.loa.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.YamlValue;

/** What somebody meant who wrote the value of a target in a way that is no figure. */
final class TargetSlips {

    private static final String NUMBER = "\\d+(?:[.,]\\d+)*+";

    /** 90, 4,9, 95 %, 1.000.000, 1/3, 2-5, 2 đến 5. */
    private static final Pattern FIGURE =
            Pattern.compile(
                    "%1$s\\s*%%?(?:\\s*(?:[-–/]|đến|to)\\s*%1$s\\s*%%?)?".formatted(NUMBER));

    private static final Pattern RANGE = Pattern.compile("(\\d{1,9})\\s*[-–]\\s*(\\d{1,9})\\s*%?");
    private static final Pattern WITH_WORDS =
            Pattern.compile("([^\\d]{0,30}?)\\s*(%s)\\s*([^\\d]{0,30})".formatted(NUMBER));

    private TargetSlips() {}

    /** The problem of the field {@code value}; absent where it is a figure or missing. */
    static Optional<Diagnostic> of(Fields target) {
        return target.value("value")
                .filter(YamlValue.Scalar.class::isInstance)
                .map(YamlValue.Scalar.class::cast)
                .flatMap(TargetSlips::problem);
    }

    private static Optional<Diagnostic> problem(YamlValue.Scalar value) {
        String typed = value.text().strip();
        Optional<String> turned = turned(typed);
        if (turned.isEmpty() && (typed.length() > 100 || FIGURE.matcher(typed).matches())) {
            return Optional.empty();
        }
        return Optional.of(
                Diagnostic.warning(
                                "wrong-type",
                                value.at(),
                                "“" + typed + "” không phải là một con số",
                                "\"" + typed + "\" is no figure")
                        .suggesting(
                                "viết bằng chữ số, ví dụ value: 50; không có con số thì bỏ dòng"
                                        + " value, chữ để ở text",
                                "write it in digits, e.g. value: 50; without a figure leave out the"
                                        + " line value and say it in text")
                        .suggestingText(turned.or(() -> parted(typed))));
    }

    /** A range with its greater end first. */
    private static Optional<String> turned(String typed) {
        Matcher range = RANGE.matcher(typed);
        boolean isBackwards =
                range.matches()
                        && Integer.parseInt(range.group(1)) > Integer.parseInt(range.group(2));
        return isBackwards
                ? Optional.of("value: " + range.group(2) + "-" + range.group(1))
                : Optional.empty();
    }

    /** A figure with words about it, each of which has a field. */
    private static Optional<String> parted(String typed) {
        Matcher words = WITH_WORDS.matcher(typed);
        if (!words.matches()) {
            return Optional.empty();
        }
        Optional<String> operator = Misread.inEnglish(words.group(1));
        if (!words.group(1).isEmpty() && operator.isEmpty()) {
            return Optional.empty();
        }
        String unit = words.group(3).strip();
        return Optional.of(
                "{value: "
                        + words.group(2)
                        + operator.map(sign -> ", operator: \"" + sign + "\"").orElse("")
                        + (unit.isEmpty() ? "" : ", unit: \"" + unit.replace("\"", "") + "\"")
                        + "}");
    }
}
