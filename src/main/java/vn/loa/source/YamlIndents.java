package vn.loa.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of YAML that are not set in as they should be, and hyphens that are missing there. */
final class YamlIndents {

    private static final Pattern KEY = Pattern.compile("\\s*([\\w-]+):(?: .*)?");

    /** An item that is a value and no field. */
    private static final Pattern BARE_ITEM = Pattern.compile("\\s*-\\s+([^:{\\[&*|>]+)");

    private YamlIndents() {}

    /** A tab before the first letter. */
    static Optional<Diagnostic> tab(YamlStop stop) {
        String line = stop.line();
        boolean isTab =
                line.substring(0, YamlStop.indent(line)).indexOf('\t') >= 0
                        || stop.says("\\t(TAB)", "'\\t'");
        return isTab
                ? Optional.of(
                        YamlStop.error(
                                stop.at(),
                                "dòng này thụt đầu dòng bằng phím Tab",
                                "this line is indented with a tab",
                                "thay mỗi Tab bằng hai dấu cách",
                                "write two spaces instead of each tab"))
                : Optional.empty();
    }

    /** Fields that end before they should: the line begins in a column of its own. */
    static Optional<Diagnostic> blockEnd(YamlStop stop) {
        String line = stop.line();
        boolean isFirst = line.substring(0, Math.min(stop.column(), line.length())).isBlank();
        return stop.says("expected <block end>") && isFirst
                ? Optional.of(uneven(stop))
                : Optional.empty();
    }

    /** A line that begins in another column than the fields beside it. */
    static Diagnostic uneven(YamlStop stop) {
        return missingHyphen(stop).or(() -> bareItem(stop)).orElseGet(() -> otherColumn(stop));
    }

    /** {@code - 111} with fields below it: its first value has no name. */
    private static Optional<Diagnostic> bareItem(YamlStop stop) {
        Matcher item = BARE_ITEM.matcher(stop.lineAbove());
        boolean below =
                item.matches()
                        && KEY.matcher(stop.line()).matches()
                        && YamlStop.indent(stop.line()) > YamlStop.indent(stop.lineAbove());
        if (!below) {
            return Optional.empty();
        }
        String value = item.group(1).strip();
        boolean number = value.matches("[\"'+\\d .()-]+");
        String quoted = number ? "\"" + value.replaceAll("[\"']", "") + "\"" : value;
        String mended = "- " + (number ? "number" : "text") + ": " + quoted;
        return Optional.of(
                YamlStop.error(
                        stop.above(1, YamlStop.indent(stop.lineAbove()) + 1),
                        "giá trị ở dòng này chưa có tên trường, mà dòng dưới có",
                        "the value in this line has no name, the line below has one",
                        "viết: " + mended,
                        "write: " + mended));
    }

    private static Diagnostic otherColumn(YamlStop stop) {
        String line = stop.line().strip();
        String above = stop.lineAbove();
        boolean inItem = above.strip().startsWith("- ") && !line.startsWith("-");
        int column = YamlStop.indent(above) + (inItem ? 2 : 0);
        String mended = above.isBlank() ? "" : ": " + " ".repeat(column) + line;
        return YamlStop.error(
                stop.above(0, YamlStop.indent(stop.line()) + 1),
                "dòng này thụt vào không khớp với dòng trên",
                "this line is not indented as the line above",
                "các trường cùng cấp phải bắt đầu ở cùng một cột" + mended,
                "fields of one level begin in the same column" + mended);
    }

    /** A list of which one item has lost its hyphen. */
    private static Optional<Diagnostic> missingHyphen(YamlStop stop) {
        String line = stop.line();
        String above = stop.lineAbove();
        int own = YamlStop.indent(line);
        Matcher field = KEY.matcher(line);
        boolean again =
                field.matches() && above.startsWith(" ".repeat(own) + "- " + field.group(1) + ":");
        if (again) {
            return Optional.of(hyphen(line, stop.above(0, own + 1), own));
        }
        int indent = YamlStop.indent(above);
        boolean first =
                line.strip().startsWith("- ") && indent > own && KEY.matcher(above).matches();
        return first
                ? Optional.of(hyphen(above, stop.above(1, indent + 1), own))
                : Optional.empty();
    }

    private static Diagnostic hyphen(String item, Position at, int indent) {
        return YamlStop.rewritten(
                at,
                "mục này của danh sách thiếu dấu gạch đầu dòng",
                "this item of the list lacks its hyphen",
                " ".repeat(indent) + "- " + item.strip());
    }
}
