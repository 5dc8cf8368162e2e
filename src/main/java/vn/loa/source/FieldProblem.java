package vn.loa.source;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says what is wrong with a field, and what to write instead. */
final class FieldProblem {

    private FieldProblem() {}

    /** A field that is not there. */
    static Diagnostic missing(Position at, String key, String example) {
        return Diagnostic.error(
                        "missing-field",
                        at,
                        "thiếu trường “" + key + "”",
                        "the field \"" + key + "\" is missing")
                .suggesting(
                        "thêm một dòng: " + toFill(key, example, "ví dụ"),
                        "add a line: " + toFill(key, example, "e.g."));
    }

    /** Nobody should keep an example for what is so in his own case. */
    private static String toFill(String key, String example, String forInstance) {
        boolean itself = example.startsWith("…") || example.startsWith("|");
        return itself
                ? key + ": " + example
                : key + ": …   (" + forInstance + "  " + key + ": " + example + ")";
    }

    /**
     * A field that belongs elsewhere.
     *
     * @param where says where to write it
     */
    static Diagnostic misplaced(YamlValue.Entry entry, Message where) {
        String key = entry.key();
        return Diagnostic.error(
                        "unknown-key",
                        entry.keyAt(),
                        "“" + key + "” không viết ở chỗ này",
                        "\"" + key + "\" does not belong here")
                .suggesting(where.vietnamese(), where.english());
    }

    /**
     * A field nobody asked for. One that is nearly a known one is an error, for its value would be
     * lost without the writer noticing; a wholly strange one is a warning.
     *
     * @param near the known field it is nearly
     */
    static Diagnostic unknown(
            YamlValue.Entry entry, Collection<String> known, Optional<String> near) {
        String names = String.join(", ", known);
        return Diagnostic.warning(
                        "unknown-key",
                        entry.keyAt(),
                        "không có trường nào tên là “" + entry.key() + "”",
                        "there is no field named \"" + entry.key() + "\"")
                .suggesting("các trường có thể dùng: " + names, "fields that may be used: " + names)
                .suggestingName(near)
                .as(near.isPresent() ? Severity.ERROR : Severity.WARNING);
    }

    /**
     * A second field for what is there already.
     *
     * @param there the field under its right name
     */
    static Diagnostic again(YamlValue.Entry entry, YamlValue.Entry there) {
        int line = there.keyAt().line();
        return Diagnostic.error(
                        "unknown-key",
                        entry.keyAt(),
                        "không có trường “%s”; đã có “%s” ở dòng %s"
                                .formatted(entry.key(), there.key(), line),
                        "there is no field \"%s\"; \"%s\" stands in line %s"
                                .formatted(entry.key(), there.key(), line))
                .suggesting(
                        "viết giá trị này vào “%s” ở dòng %s, rồi xóa dòng này"
                                .formatted(there.key(), line),
                        "add this value to \"%s\" in line %s and delete this line"
                                .formatted(there.key(), line));
    }

    /**
     * Fields that belong to another kind of file.
     *
     * @param where says where to write them
     */
    static Diagnostic elsewhere(List<YamlValue.Entry> entries, Message where) {
        String names =
                entries.stream()
                        .map(YamlValue.Entry::key)
                        .collect(Collectors.joining("”, “", "“", "”"));
        return Diagnostic.warning(
                        "unknown-key",
                        entries.get(0).keyAt(),
                        "ở đây không có trường " + names,
                        "there is no field " + names.replaceAll("[“”]", "\"") + " here")
                .suggesting(where.vietnamese(), where.english());
    }

    /** A list or a text where names and values are wanted. */
    static Diagnostic notFields(String key, YamlValue value, String vietnamese, String english) {
        Diagnostic problem = wrongType(key, value, vietnamese, english);
        return value instanceof YamlValue.Sequence
                ? problem.suggesting(
                        "bỏ dấu gạch đầu dòng và ngoặc vuông; dưới “"
                                + key
                                + ":”, mỗi dòng thụt vào hai dấu cách và viết “tên: giá trị”",
                        "without hyphens and brackets, write \"name: value\" lines under \""
                                + key
                                + ":\", indented by two spaces")
                : problem;
    }

    /**
     * Texts where items have fields; one message for all of a list.
     *
     * @param meant the field each of them is for
     * @param isList whether they stand in a list
     */
    static Diagnostic onlyText(
            String key, String meant, List<YamlValue.Scalar> texts, boolean isList) {
        String item = "{" + meant + ": " + quoted(texts.get(0).text().strip()) + "}";
        String mended = isList ? "- " + item : key + ": " + item;
        boolean isOne = texts.size() == 1;
        return Diagnostic.error(
                        "wrong-type",
                        texts.get(0).at(),
                        "trường “" + key + "” cần các trường dạng “tên: giá trị”",
                        "the field \"" + key + "\" needs fields, as name: value")
                .suggesting(
                        "viết: " + mended + (isOne ? "" : "; các mục khác cũng vậy"),
                        "write: " + mended + (isOne ? "" : "; the others likewise"));
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** A value of another kind than the field's. */
    static Diagnostic wrongType(String key, YamlValue value, String vietnamese, String english) {
        Diagnostic problem =
                Diagnostic.error(
                        "wrong-type",
                        value.at(),
                        "trường “" + key + "” cần " + vietnamese,
                        "the field \"" + key + "\" needs " + english);
        if (value instanceof YamlValue.Sequence) {
            return problem.suggesting(
                    "viết liền một dòng, bỏ ngoặc vuông và gạch đầu dòng: " + key + ": …",
                    "write it in one line, without brackets and hyphens: " + key + ": …");
        }
        return value instanceof YamlValue.Mapping
                ? problem.suggesting(
                        "nếu giá trị có dấu hai chấm, đặt nó trong dấu nháy kép: "
                                + key
                                + ": \"…\"",
                        "if the value holds a colon, put it in double quotes: " + key + ": \"…\"")
                : problem.suggesting(
                        "xuống dòng, thụt vào hai dấu cách, mỗi dòng viết “tên: giá trị”",
                        "begin a new line, indent by two spaces, write \"name: value\" lines");
    }
}
