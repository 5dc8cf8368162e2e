package vn.loa.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in a writer's words what a YAML parser found wrong. */
final class YamlProblem {

    private static final Pattern ODD_SPACE =
            Pattern.compile("^[ -]*[\\u00a0\\u2007\\u202f]|^[\\w -]+:[\\u00a0\\u2007\\u202f]");
    private static final Pattern QUESTION = Pattern.compile("\\?(?=[,\\]}])");
    private static final Pattern NO_SPACE =
            Pattern.compile("(\\s*(?:- )?[A-Za-z]\\w*:|\\s*-)([\\p{L}\\d\"“].*)");

    private static final Pattern KEY = Pattern.compile("\\s*([\\w-]+):(?: .*)?");
    private static final Pattern OTHER_SIGN =
            Pattern.compile(
                    "(\\s*(?:- )?[A-Za-z]\\w*)(?:\\s*+[,=;.]++\\s*+|\\s++(?:[-–]\\s*+)?)(\\S.*)");
    private static final Pattern QUOTED =
            Pattern.compile("(\\s*(?:- )?[\\w-]+:\\s+)([\"'])(.*)\\2\\s*");
    private static final Pattern INNER_QUOTES = Pattern.compile("\"([^\"]*)\"");

    private static final Pattern EMPTY = Pattern.compile("([A-Za-z][\\w-]*):\\s*");

    private static final Pattern BLOCK = Pattern.compile("\\s*(?:- )?[\\w-]+:\\s*[|>][+-]?\\s*");

    // Line ends that YAML knows and editors do not: lines cannot be counted back then.
    private static final Pattern UNUSUAL = Pattern.compile("[\\u0085\\u2028\\u2029]");

    private final String reason;
    private final String context;
    private final Mark mark;
    private final Position at;
    private final Position start;
    private final String line;
    private final String lineAbove;
    private final List<String> lines;
    private final int index;
    private final boolean unusual;

    private YamlProblem(MarkedYAMLException problem, String text, Function<Mark, Position> place) {
        reason = String.valueOf(problem.getProblem());
        context = String.valueOf(problem.getContext());
        mark = problem.getProblemMark();
        at = place.apply(mark);
        start = place.apply(Optional.ofNullable(problem.getContextMark()).orElse(mark));
        index = mark == null ? 0 : mark.getLine();
        lines = text.lines().toList();
        unusual = UNUSUAL.matcher(text).find();
        line = index < lines.size() ? lines.get(index) : "";
        lineAbove = index == 0 || index > lines.size() ? "" : lines.get(index - 1);
    }

    /**
     * What a parser found wrong.
     *
     * @param place of a parser's mark in the file
     */
    static Diagnostic of(MarkedYAMLException problem, String text, Function<Mark, Position> place) {
        return new YamlProblem(problem, text, place).diagnostic();
    }

    /** A character that YAML does not take. */
    static Diagnostic of(ReaderException problem, String text, Position first) {
        String before = text.substring(0, text.offsetByCodePoints(0, problem.getPosition()));
        int line = (int) before.chars().filter(c -> c == '\n').count();
        int column = before.length() - before.lastIndexOf('\n');
        String name = "U+" + hex(problem.getCodePoint());
        return Diagnostic.error(
                        "yaml-character",
                        new Position(first.file(), first.line() + line, column),
                        "ở đây có ký tự điều khiển không nhìn thấy (" + name + ")",
                        "there is an invisible control character here (" + name + ")")
                .suggesting("xóa ký tự này rồi gõ lại chữ", "delete it and type the word again");
    }

    private static String hex(int codePoint) {
        String digits = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }

    private Diagnostic diagnostic() {
        if (isIndentedByTab()) {
            return error(
                    at,
                    "dòng này thụt đầu dòng bằng phím Tab",
                    "this line is indented with a tab",
                    "thay mỗi Tab bằng hai dấu cách",
                    "write two spaces instead of each tab");
        }
        Optional<Diagnostic> space = space();
        if (space.isPresent()) {
            return space.get();
        }
        Optional<YamlSlip> slip = YamlSlip.before(lines, index);
        if (slip.isPresent()) {
            return slip.get().diagnostic(at, index);
        }
        Optional<Diagnostic> remark = remark();
        if (remark.isPresent()) {
            return remark.get();
        }
        if (reason.contains("mapping values are not allowed")) {
            return colon();
        }
        if (reason.contains("could not find expected ':'")) {
            return missingColon();
        }
        if (reason.contains("another document")) {
            return error(
                    at,
                    "ở giữa các trường có dòng ---",
                    "a line --- stands amid the fields",
                    "xóa dòng ---",
                    "delete the line ---");
        }
        if (context.contains("quoted scalar")) {
            return quotes();
        }
        if (context.contains("flow sequence")) {
            return unclosed("[", "]");
        }
        if (context.contains("flow mapping")) {
            return unclosed("{", "}");
        }
        if (context.contains("block scalar")) {
            return error(
                    at,
                    "sau dấu | hoặc > phải xuống dòng",
                    "a line must end after | or >",
                    "xuống dòng, thụt đoạn văn vào hai dấu cách; hoặc đặt giá trị trong dấu nháy"
                            + " kép \"…\"",
                    "begin the text on the next line, indented by two spaces; or put the value in"
                            + " double quotes");
        }
        if (isOddBeginning()) {
            return error(
                    at,
                    "giá trị không được bắt đầu bằng ký tự này khi không có dấu nháy",
                    "a value may not begin with this character without quotes",
                    quoted("đặt cả giá trị trong dấu nháy kép: "),
                    quoted("put the whole value in double quotes: "));
        }
        if (reason.contains("expected <block end>")) {
            return line.substring(0, Math.min(mark.getColumn(), line.length())).isBlank()
                    ? indentation()
                    : afterTheValue();
        }
        return error(
                at,
                "không đọc được dòng này",
                "this line cannot be read (" + reason + ")",
                "viết dạng “tên: giá trị”; đặt giá trị có ký tự đặc biệt trong dấu nháy kép",
                "write \"name: value\"; put values with special characters in double quotes");
    }

    /** The line with its value in quotes, after some words. */
    private String quoted(String words) {
        int colon = line.indexOf(": ");
        String value = colon < 0 ? "…" : line.substring(colon + 2).strip();
        String key = colon < 0 ? "" : line.substring(0, colon + 2).strip() + " ";
        return words + key + '"' + value.replace("\"", "\\\"") + '"';
    }

    /** A space that is missing, or that a word processor made unbreakable, in the lines read. */
    private Optional<Diagnostic> space() {
        return Stream.of(lineAbove, line).map(this::space).flatMap(Optional::stream).findFirst();
    }

    /**
     * A space of a word processor where YAML needs a plain one.
     *
     * @param start of the line
     */
    static Optional<Diagnostic> oddSpace(String line, Position start) {
        Matcher odd = ODD_SPACE.matcher(line);
        return odd.find()
                ? Optional.of(
                        error(
                                new Position(
                                        start.file(), start.line(), start.column() + odd.end() - 1),
                                "ở đây có dấu cách đặc biệt, thường do chép từ Word hoặc trang web",
                                "here is a special space, such as Word and web pages give",
                                "xóa đi rồi gõ lại bằng dấu cách thường",
                                "delete it and type an ordinary space"))
                : Optional.empty();
    }

    private Optional<Diagnostic> space(String read) {
        Optional<Diagnostic> odd = oddSpace(read, in(read, 0));
        if (odd.isPresent()) {
            return odd;
        }
        Matcher tight = NO_SPACE.matcher(read);
        if (!tight.matches()) {
            return Optional.empty();
        }
        String mended = tight.group(1).strip() + " " + tight.group(2);
        return Optional.of(
                error(
                        in(read, tight.start(2)),
                        "ở đây thiếu dấu cách sau dấu hai chấm hoặc gạch đầu dòng",
                        "a space is missing here, after the colon or the hyphen",
                        "viết: " + mended,
                        "write: " + mended));
    }

    /** A place in the line of the mark or, when that is what was read, in the one above. */
    private Position in(String read, int column) {
        int up = read.equals(line) ? 0 : 1;
        return new Position(at.file(), at.line() - up, column + 1);
    }

    private boolean isIndentedByTab() {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        return indent.indexOf('\t') >= 0 || reason.contains("\\t(TAB)") || reason.contains("'\\t'");
    }

    private boolean isOddBeginning() {
        return reason.contains("cannot start any token")
                || reason.contains("undefined alias")
                || reason.contains("expected the node content")
                || reason.contains("entries are not allowed")
                || reason.contains("keys are not allowed")
                || context.contains("an anchor")
                || context.contains("an alias")
                || context.contains("a tag")
                || context.contains("a directive");
    }

    private Diagnostic colon() {
        int colon = line.indexOf(": ");
        boolean second = colon >= 0 && line.indexOf(": ", colon + 2) > 0;
        if (second) {
            String mended =
                    line.substring(0, colon + 2)
                            + '"'
                            + line.substring(colon + 2).strip().replace("\"", "\\\"")
                            + '"';
            return error(
                    at,
                    "giá trị có dấu hai chấm nên phải đặt trong dấu nháy",
                    "a value that holds a colon must be put in quotes",
                    "viết: " + mended.strip(),
                    "write: " + mended.strip());
        }
        boolean aboveIsAName = !lineAbove.isBlank() && lineAbove.indexOf(':') < 0;
        return aboveIsAName && !lineAbove.strip().startsWith("-") ? missingColon() : indentation();
    }

    /** A first line that is no field: the parser stops at the field below. */
    private Optional<Diagnostic> remark() {
        int first = 0;
        while (first < index && lines.get(first).matches("\\s*(?:#.*)?")) {
            first++;
        }
        boolean stopsBelow =
                reason.contains("<document start>")
                        || reason.contains("mapping values are not allowed") && lineAbove.isBlank();
        boolean isRemark =
                stopsBelow
                        && !unusual
                        && first < index
                        && lines.subList(first, index).stream()
                                .allMatch(read -> read.indexOf(':') < 0 || read.startsWith("#"));
        return isRemark
                ? Optional.of(
                        error(
                                new Position(at.file(), at.line() - (index - first), 1),
                                "dòng này không phải là một trường",
                                "this line is no field",
                                "lời ghi chú thì thêm # và dấu cách ở đầu dòng; trường thì viết dạng"
                                        + " “tên: giá trị”",
                                "put # and a space before a remark; write a field as \"name: value\""))
                : Optional.empty();
    }

    /** A value on the line below its name, where it is not set in. */
    private Optional<Diagnostic> below(String name, String value, int number) {
        Matcher empty = EMPTY.matcher(name);
        boolean isBelow = empty.matches() && !value.isBlank() && !value.startsWith(" ");
        String mended = empty.matches() ? empty.group(1) + ": " + value.strip() : "";
        return isBelow
                ? Optional.of(
                        error(
                                new Position(at.file(), number, 1),
                                "giá trị của “" + empty.group(1) + "” đứng ở dòng dưới, sát lề",
                                "the value of \""
                                        + empty.group(1)
                                        + "\" stands on the line below it",
                                "viết trên một dòng: " + mended,
                                "write it on one line: " + mended))
                : Optional.empty();
    }

    /** Told at the line that lacks it: a parser stops in the next. */
    private Diagnostic missingColon() {
        int back = Math.max(1, at.line() - start.line());
        boolean isKnown = !unusual && index - back >= 0 && index - back < lines.size();
        if (!isKnown) {
            return missingColon(at, "");
        }
        String read = lines.get(index - back);
        int number = at.line() - back;
        if (index > back && BLOCK.matcher(lines.get(index - back - 1)).matches()) {
            return YamlSlip.shallow(read, new Position(at.file(), number, 1));
        }
        Optional<Diagnostic> below =
                index > back
                        ? below(lines.get(index - back - 1), read, number)
                        : Optional.<Diagnostic>empty();
        if (below.isPresent()) {
            return below.get();
        }
        Matcher tried = OTHER_SIGN.matcher(read);
        boolean isTried = tried.matches();
        int column = isTried ? tried.end(1) : read.stripTrailing().length();
        return missingColon(
                new Position(at.file(), number, column + 1),
                isTried ? tried.group(1).strip() + ": " + tried.group(2) : "");
    }

    /**
     * @param mended the line as it should be; empty when that is not known
     */
    private static Diagnostic missingColon(Position place, String mended) {
        return error(
                place,
                "dòng này thiếu dấu hai chấm sau tên trường",
                "this line lacks a colon after the field's name",
                mended.isEmpty()
                        ? "viết dạng “tên: giá trị”, có dấu cách sau dấu hai chấm"
                        : "viết: " + mended,
                mended.isEmpty()
                        ? "write \"name: value\", with a space after the colon"
                        : "write: " + mended);
    }

    private Diagnostic quotes() {
        if (reason.contains("escape")) {
            return error(
                    at,
                    "trong dấu nháy kép, dấu \\ có nghĩa riêng",
                    "within double quotes a \\ has a meaning of its own",
                    "viết \\\\ thay cho \\, hoặc dùng dấu nháy đơn '…'",
                    "write \\\\ instead of \\, or use single quotes '…'");
        }
        return error(
                start,
                "dấu nháy mở ở đây mà không có dấu nháy đóng",
                "the quote that opens here is never closed",
                "thêm dấu nháy ở cuối giá trị",
                "add a quote at the end of the value");
    }

    private Diagnostic unclosed(String open, String close) {
        Matcher question = QUESTION.matcher(line);
        if (question.find()) {
            return error(
                    in(line, question.start()),
                    "trong ngoặc, dấu ? ngay trước dấu phẩy hoặc ngoặc đóng không đọc được",
                    "within brackets a ? right before a comma or a bracket cannot be read",
                    "đặt câu hỏi trong dấu nháy kép \"…\"",
                    "put the question in double quotes");
        }
        return error(
                start,
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

    private Diagnostic indentation() {
        int own = line.length() - line.stripLeading().length();
        Optional<Diagnostic> hyphen = missingHyphen(own);
        if (hyphen.isPresent()) {
            return hyphen.get();
        }
        int above = lineAbove.length() - lineAbove.stripLeading().length();
        boolean inItem = lineAbove.strip().startsWith("- ") && !line.strip().startsWith("-");
        String mended =
                lineAbove.isBlank()
                        ? ""
                        : ": " + " ".repeat(above + (inItem ? 2 : 0)) + line.strip();
        return error(
                new Position(at.file(), at.line(), own + 1),
                "dòng này thụt vào không khớp với dòng trên",
                "this line is not indented as the line above",
                "các trường cùng cấp phải bắt đầu ở cùng một cột" + mended,
                "fields of one level begin in the same column" + mended);
    }

    /** A list of which one item has lost its hyphen. */
    private Optional<Diagnostic> missingHyphen(int own) {
        Matcher field = KEY.matcher(line);
        boolean again =
                field.matches()
                        && lineAbove.startsWith(" ".repeat(own) + "- " + field.group(1) + ":");
        if (again) {
            return Optional.of(hyphen(line, at.line(), own));
        }
        int above = lineAbove.length() - lineAbove.stripLeading().length();
        boolean first =
                line.strip().startsWith("- ") && above > own && KEY.matcher(lineAbove).matches();
        return first ? Optional.of(hyphen(lineAbove, at.line() - 1, own)) : Optional.empty();
    }

    private Diagnostic hyphen(String read, int number, int indent) {
        String mended = " ".repeat(indent) + "- " + read.strip();
        return error(
                new Position(at.file(), number, read.length() - read.stripLeading().length() + 1),
                "mục này của danh sách thiếu dấu gạch đầu dòng",
                "this item of the list lacks its hyphen",
                "viết: " + mended,
                "write: " + mended);
    }

    private Diagnostic afterTheValue() {
        return error(
                at,
                "sau dấu nháy hoặc dấu ngoặc đóng còn có chữ",
                "there is text after the closing quote or bracket",
                requoted(
                        "đặt cả giá trị trong một cặp dấu nháy kép \"…\", bên trong dùng “…”",
                        "viết: "),
                requoted("put the whole value in one pair of double quotes", "write: "));
    }

    /** The line with one pair of quotes around its value; other words where that is not known. */
    private String requoted(String otherwise, String write) {
        Matcher whole = QUOTED.matcher(line);
        if (!whole.matches()) {
            return otherwise;
        }
        String inner = INNER_QUOTES.matcher(whole.group(3)).replaceAll("“$1”");
        return inner.indexOf('"') >= 0 || inner.indexOf('\\') >= 0
                ? otherwise
                : write + whole.group(1).strip() + " \"" + inner + '"';
    }

    private static Diagnostic error(
            Position at, String vietnamese, String english, String mend, String mendEnglish) {
        return Diagnostic.error("yaml-syntax", at, vietnamese, english)
                .suggesting(mend, mendEnglish);
    }
}
