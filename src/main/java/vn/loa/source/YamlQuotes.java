package vn.loa.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Quotes and brackets in YAML: left open, missing, or followed by more. */
final class YamlQuotes {

    private static final Pattern QUESTION = Pattern.compile("\\?(?=[,\\]}])");
    private static final Pattern QUOTED =
            Pattern.compile("(\\s*(?:- )?[\\w-]+:\\s+)([\"'])(.*)\\2\\s*");
    private static final Pattern INNER_QUOTES = Pattern.compile("\"([^\"]*)\"");

    private YamlQuotes() {}

    /**
     * A line with double quotes around its value.
     *
     * @param value where the value begins
     */
    static String around(String line, int value) {
        String quoted = line.substring(value).strip().replace("\"", "\\\"");
        return line.substring(0, value).strip() + " \"" + quoted + '"';
    }

    /** A quote that is never closed, or a backslash that means something. */
    static Optional<Diagnostic> open(YamlStop stop) {
        if (!stop.wasReading("quoted scalar")) {
            return Optional.empty();
        }
        return Optional.of(
                stop.says("escape")
                        ? YamlStop.error(
                                stop.at(),
                                "trong dấu nháy kép, dấu \\ có nghĩa riêng",
                                "within double quotes a \\ has a meaning of its own",
                                "viết \\\\ thay cho \\, hoặc dùng dấu nháy đơn '…'",
                                "write \\\\ instead of \\, or use single quotes '…'")
                        : YamlStop.error(
                                stop.start(),
                                "dấu nháy mở ở đây mà không có dấu nháy đóng",
                                "the quote that opens here is never closed",
                                "thêm dấu nháy ở cuối giá trị",
                                "add a quote at the end of the value"));
    }

    /** A bracket that is never closed. */
    static Optional<Diagnostic> bracket(YamlStop stop) {
        if (stop.wasReading("flow sequence")) {
            return Optional.of(unclosed(stop, "[", "]"));
        }
        return stop.wasReading("flow mapping")
                ? Optional.of(unclosed(stop, "{", "}"))
                : Optional.empty();
    }

    private static Diagnostic unclosed(YamlStop stop, String open, String close) {
        Matcher question = QUESTION.matcher(stop.line());
        if (question.find()) {
            return YamlStop.error(
                    stop.above(0, question.start() + 1),
                    "trong ngoặc, dấu ? ngay trước dấu phẩy hoặc ngoặc đóng không đọc được",
                    "within brackets a ? right before a comma or a bracket cannot be read",
                    "đặt câu hỏi trong dấu nháy kép \"…\"",
                    "put the question in double quotes");
        }
        return YamlStop.error(
                stop.start(),
                "dấu " + open + " mở ở đây mà không có dấu " + close + " đóng",
                "the " + open + " that opens here is never closed",
                "thêm "
                        + close
                        + " ở cuối, dấu phẩy giữa các mục; giá trị có dấu phẩy đặt trong"
                        + " dấu nháy kép",
                "add "
                        + close
                        + " at the end and commas between the items; put values with"
                        + " commas in double quotes");
    }

    /** A value that begins with a sign of YAML's own. */
    static Optional<Diagnostic> oddBeginning(YamlStop stop) {
        boolean isOdd =
                stop.says(
                                "cannot start any token",
                                "undefined alias",
                                "expected the node content",
                                "entries are not allowed",
                                "keys are not allowed")
                        || stop.wasReading("an anchor", "an alias", "a tag", "a directive");
        if (!isOdd) {
            return Optional.empty();
        }
        int colon = stop.line().indexOf(": ");
        if (colon >= 0 && stop.line().startsWith("- ", colon + 2)) {
            return Optional.of(itemInLine(stop, colon + 2));
        }
        String mended = colon < 0 ? "\"…\"" : around(stop.line(), colon + 2);
        return Optional.of(
                YamlStop.error(
                        stop.at(),
                        "giá trị không được bắt đầu bằng ký tự này khi không có dấu nháy",
                        "a value may not begin with this character without quotes",
                        "đặt cả giá trị trong dấu nháy kép: " + mended,
                        "put the whole value in double quotes: " + mended));
    }

    /** {@code topics: - a}: an item of a list has a line of its own. */
    private static Diagnostic itemInLine(YamlStop stop, int hyphen) {
        String field = stop.line().substring(0, hyphen);
        String words = stop.line().substring(hyphen).strip();
        String list = field + "[" + words.substring(2).replaceAll("\\s+-\\s+", ", ") + "]";
        String text = field + "\"" + words + "\"";
        return YamlStop.error(
                stop.at(),
                "dấu gạch đầu mục không viết cùng dòng với tên trường",
                "the hyphen of an item may not stand in the line of the field's name",
                "danh sách thì viết: " + list + "; một câu thì đặt trong dấu nháy kép: " + text,
                "a list: " + list + "; a sentence: " + text);
    }

    /** Text after a closing quote or bracket. */
    static Optional<Diagnostic> afterTheValue(YamlStop stop) {
        if (!stop.says("expected <block end>")) {
            return Optional.empty();
        }
        Optional<String> mended = requoted(stop.line());
        return Optional.of(
                YamlStop.error(
                        stop.at(),
                        "sau dấu nháy hoặc dấu ngoặc đóng còn có chữ",
                        "there is text after the closing quote or bracket",
                        mended.map("viết: "::concat)
                                .orElse(
                                        "đặt cả giá trị trong một cặp dấu nháy kép \"…\", bên trong"
                                                + " dùng “…”"),
                        mended.map("write: "::concat)
                                .orElse("put the whole value in one pair of double quotes")));
    }

    /** The line with one pair of quotes around its value; absent where that is not known. */
    private static Optional<String> requoted(String line) {
        Matcher whole = QUOTED.matcher(line);
        if (!whole.matches()) {
            return Optional.empty();
        }
        String inner = INNER_QUOTES.matcher(whole.group(3)).replaceAll("“$1”");
        return inner.indexOf('"') >= 0 || inner.indexOf('\\') >= 0
                ? Optional.empty()
                : Optional.of(whole.group(1).strip() + " \"" + inner + '"');
    }
}
