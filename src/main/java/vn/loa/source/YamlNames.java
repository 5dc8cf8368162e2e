package vn.loa.source;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of fields in YAML and the colons behind them: missing, one too many, another sign. */
final class YamlNames {

    private static final Pattern OTHER_SIGN =
            Pattern.compile(
                    "(\\s*(?:- )?[A-Za-z]\\w*)(?:\\s*+[,=;.]++\\s*+|\\s++(?:[-–]\\s*+)?)(\\S.*)");
    private static final Pattern EMPTY = Pattern.compile("([A-Za-z][\\w-]*):\\s*");
    private static final Pattern BLOCK = Pattern.compile("\\s*(?:- )?[\\w-]+:\\s*[|>][+-]?\\s*");

    /** What items of lists hold beside their text; no word of a sentence. */
    private static final Pattern TWO_FIELDS =
            Pattern.compile(
                    "(?<first>\\s*(?:- )?(?<name>[A-Za-z]\\w*):\\s+[^:\"'{\\[]*?)\\s*,\\s*"
                            + "(?<second>(?:by|due|every|agency|tasks|group|unit|value|operator|of|where"
                            + "|number|issuer|date|relation|url|id|from|to|text|title):\\s+\\S[^:]*)");

    private static final Pattern NOTHING = Pattern.compile("\\s*(?:#.*)?");

    private YamlNames() {}

    /** A first line that is no field: the parser stops at the field below. */
    static Optional<Diagnostic> remark(YamlStop stop) {
        boolean stopsBelow =
                stop.says("<document start>") || isColon(stop) && stop.lineAbove().isBlank();
        if (!stopsBelow || !stop.isCounted()) {
            return Optional.empty();
        }
        List<String> before = stop.lines().subList(0, Math.min(stop.index(), stop.lines().size()));
        List<String> read =
                before.stream().dropWhile(line -> NOTHING.matcher(line).matches()).toList();
        boolean isRemark =
                !read.isEmpty()
                        && read.stream()
                                .allMatch(line -> line.indexOf(':') < 0 || line.startsWith("#"));
        return isRemark
                ? Optional.of(
                        YamlStop.error(
                                stop.above(read.size(), 1),
                                "dòng này không phải là một trường",
                                "this line is no field",
                                "lời ghi chú thì thêm # và dấu cách ở đầu dòng; trường thì viết dạng"
                                        + " “tên: giá trị”",
                                "put # and a space before a remark; write a field as \"name: value\""))
                : Optional.empty();
    }

    /** A colon where none may stand. */
    static Optional<Diagnostic> colon(YamlStop stop) {
        return isColon(stop) ? Optional.of(misplaced(stop)) : Optional.empty();
    }

    private static boolean isColon(YamlStop stop) {
        return stop.says("mapping values are not allowed");
    }

    /** Fields of an item written one behind the other, with a comma between. */
    private static Diagnostic twoFields(YamlStop stop, Matcher two) {
        String first = two.group("first").strip();
        String second = two.group("second").strip();
        String name = two.group("name");
        return YamlStop.error(
                stop.at(),
                "hai trường đứng chung một dòng",
                "two fields stand in one line",
                "viết “"
                        + second
                        + "” ở dòng riêng ngay dưới “"
                        + first
                        + "”, chữ “"
                        + second.charAt(0)
                        + "” thẳng cột với “"
                        + name
                        + "”",
                "write \""
                        + second
                        + "\" in a line of its own below \""
                        + first
                        + "\", beginning where \""
                        + name
                        + "\" begins");
    }

    private static Diagnostic misplaced(YamlStop stop) {
        String line = stop.line();
        int colon = line.indexOf(": ");
        Matcher two = TWO_FIELDS.matcher(line);
        if (two.matches()) {
            return twoFields(stop, two);
        }
        if (colon >= 0 && line.indexOf(": ", colon + 2) > 0) {
            return YamlStop.rewritten(
                    stop.at(),
                    "giá trị có dấu hai chấm nên phải đặt trong dấu nháy",
                    "a value that holds a colon must be put in quotes",
                    YamlQuotes.around(line, colon + 2));
        }
        String above = stop.lineAbove();
        boolean aboveIsAName =
                !above.isBlank() && above.indexOf(':') < 0 && !above.strip().startsWith("-");
        return aboveIsAName ? lacking(stop) : YamlIndents.uneven(stop);
    }

    /** A name without its colon. */
    static Optional<Diagnostic> missingColon(YamlStop stop) {
        return stop.says("could not find expected ':'")
                ? Optional.of(lacking(stop))
                : Optional.empty();
    }

    /** Told at the line that lacks it: a parser stops in the next. */
    private static Diagnostic lacking(YamlStop stop) {
        int back = Math.max(1, stop.at().line() - stop.start().line());
        int index = stop.index() - back;
        if (!stop.isCounted() || index < 0 || index >= stop.lines().size()) {
            return lacking(stop.at(), "");
        }
        String read = stop.lines().get(index);
        String before = index > 0 ? stop.lines().get(index - 1) : "";
        if (BLOCK.matcher(before).matches()) {
            return YamlSlip.shallow(read, stop.above(back, 1));
        }
        return below(before, read, stop.above(back, 1))
                .orElseGet(() -> otherSign(read, stop, back));
    }

    /** A value on the line below its name, where it is not set in. */
    private static Optional<Diagnostic> below(String name, String value, Position at) {
        Matcher empty = EMPTY.matcher(name);
        if (!empty.matches() || value.isBlank() || value.startsWith(" ")) {
            return Optional.empty();
        }
        String mended = empty.group(1) + ": " + value.strip();
        return Optional.of(
                YamlStop.error(
                        at,
                        "giá trị của “" + empty.group(1) + "” đứng ở dòng dưới, sát lề",
                        "the value of \"" + empty.group(1) + "\" stands on the line below it",
                        "viết trên một dòng: " + mended,
                        "write it on one line: " + mended));
    }

    private static Diagnostic otherSign(String read, YamlStop stop, int back) {
        Matcher tried = OTHER_SIGN.matcher(read);
        return tried.matches()
                ? lacking(
                        stop.above(back, tried.end(1) + 1),
                        tried.group(1).strip() + ": " + tried.group(2))
                : lacking(stop.above(back, read.stripTrailing().length() + 1), "");
    }

    /**
     * @param mended the line as it should be; empty when that is not known
     */
    private static Diagnostic lacking(Position at, String mended) {
        return YamlStop.error(
                at,
                "dòng này thiếu dấu hai chấm sau tên trường",
                "this line lacks a colon after the field's name",
                mended.isEmpty()
                        ? "viết dạng “tên: giá trị”, có dấu cách sau dấu hai chấm"
                        : "viết: " + mended,
                mended.isEmpty()
                        ? "write \"name: value\", with a space after the colon"
                        : "write: " + mended);
    }
}
