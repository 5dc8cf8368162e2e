package vn.loa.source;

import org.yaml.snakeyaml.error.MarkedYAMLException;

/** Says in a writer's words what a YAML parser found wrong. */
final class YamlProblem {

    private YamlProblem() {}

    static Diagnostic of(MarkedYAMLException problem, String text, Position at) {
        String reason = String.valueOf(problem.getProblem());
        int index = problem.getProblemMark() == null ? -1 : problem.getProblemMark().getLine();
        String line = index < 0 ? "" : text.lines().skip(index).findFirst().orElse("");
        if (line.indexOf('\t') >= 0 || reason.contains("\\t(TAB)") || reason.contains("'\\t'")) {
            return error(
                    at,
                    "dòng này thụt đầu dòng bằng phím Tab",
                    "this line is indented with a tab",
                    "thay mỗi Tab bằng hai dấu cách",
                    "write two spaces instead of each tab");
        }
        if (reason.contains("mapping values are not allowed")) {
            return colon(at, line);
        }
        if (reason.contains("could not find expected ':'")) {
            return error(
                    at,
                    "dòng phía trên thiếu dấu hai chấm sau tên trường",
                    "the line above lacks a colon after the field's name",
                    "viết dạng “tên: giá trị”, có dấu cách sau dấu hai chấm",
                    "write \"name: value\", with a space after the colon");
        }
        if (reason.contains("cannot start any token")) {
            return error(
                    at,
                    "giá trị không được bắt đầu bằng ký tự này khi không có dấu nháy",
                    "a value may not begin with this character without quotes",
                    "đặt cả giá trị trong dấu nháy kép \"…\"",
                    "put the whole value in double quotes");
        }
        if (reason.contains("expected <block end>") || reason.contains("did not find expected")) {
            return error(
                    at,
                    "dòng này thụt đầu dòng không khớp với các dòng trên",
                    "this line's indentation does not match the lines above",
                    "các trường cùng cấp phải bắt đầu ở cùng một cột",
                    "fields of one level must begin in the same column");
        }
        if (reason.contains("unexpected end of stream") || reason.contains("quoted scalar")) {
            return error(
                    at,
                    "thiếu dấu nháy đóng",
                    "a closing quote is missing",
                    "thêm dấu nháy ở cuối giá trị",
                    "add a quote at the end of the value");
        }
        return error(
                at,
                "không đọc được dòng này (" + reason + ")",
                "this line cannot be read (" + reason + ")",
                "viết dạng “tên: giá trị”; đặt giá trị có ký tự đặc biệt trong dấu nháy kép",
                "write \"name: value\"; put values with special characters in double quotes");
    }

    private static Diagnostic colon(Position at, String line) {
        int colon = line.indexOf(": ");
        boolean second = colon >= 0 && line.indexOf(": ", colon + 2) > 0;
        if (!second) {
            return error(
                    at,
                    "dòng này thụt đầu dòng không khớp với dòng trên",
                    "this line's indentation does not match the line above",
                    "các trường cùng cấp phải bắt đầu ở cùng một cột",
                    "fields of one level must begin in the same column");
        }
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

    private static Diagnostic error(
            Position at, String vietnamese, String english, String mend, String mendEnglish) {
        return Diagnostic.error("yaml-syntax", at, vietnamese, english)
                .suggesting(mend, mendEnglish);
    }
}
