package vn.loa.source;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.reader.ReaderException;

/** Says in a writer's words what a YAML parser found wrong. */
final class YamlProblem {

    /** What is recognized; the first that is decides. */
    private static final List<Function<YamlStop, Optional<Diagnostic>>> KNOWN =
            List.of(
                    YamlIndents::tab,
                    YamlSpaces::near,
                    YamlSlip::before,
                    YamlNames::remark,
                    YamlNames::colon,
                    YamlNames::missingColon,
                    YamlProblem::secondDocument,
                    YamlQuotes::open,
                    YamlQuotes::bracket,
                    YamlProblem::textBesideBar,
                    YamlQuotes::oddBeginning,
                    YamlIndents::blockEnd,
                    YamlQuotes::afterTheValue);

    private YamlProblem() {}

    /**
     * What a parser found wrong.
     *
     * @param place of a parser's mark in the file
     */
    static Diagnostic of(MarkedYAMLException problem, String text, Function<Mark, Position> place) {
        YamlStop stop = YamlStop.of(problem, text, place);
        return KNOWN.stream()
                .flatMap(known -> known.apply(stop).stream())
                .findFirst()
                .orElseGet(() -> unknown(stop));
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

    private static Optional<Diagnostic> secondDocument(YamlStop stop) {
        return stop.says("another document")
                ? Optional.of(
                        YamlStop.error(
                                stop.at(),
                                "ở giữa các trường có dòng ---",
                                "a line --- stands amid the fields",
                                "xóa dòng ---",
                                "delete the line ---"))
                : Optional.empty();
    }

    private static Optional<Diagnostic> textBesideBar(YamlStop stop) {
        return stop.wasReading("block scalar")
                ? Optional.of(
                        YamlStop.error(
                                stop.at(),
                                "sau dấu | hoặc > phải xuống dòng",
                                "a line must end after | or >",
                                "xuống dòng, thụt đoạn văn vào hai dấu cách; hoặc đặt giá trị trong"
                                        + " dấu nháy kép \"…\"",
                                "begin the text on the next line, indented by two spaces; or put"
                                        + " the value in double quotes"))
                : Optional.empty();
    }

    private static Diagnostic unknown(YamlStop stop) {
        return YamlStop.error(
                stop.at(),
                "không đọc được dòng này",
                "this line cannot be read (" + stop.reason() + ")",
                "viết dạng “tên: giá trị”; đặt giá trị có ký tự đặc biệt trong dấu nháy kép",
                "write \"name: value\"; put values with special characters in double quotes");
    }
}
