package vn.loa.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A slip that a parser trips over later than it was made: signs of word processors and of other
 * keyboards, and quotes that stay open. It is looked for in the lines just before.
 *
 * @param line index of its line among those that were read
 * @param column from 1
 * @param mend ends with the line as it should be
 */
record YamlSlip(int line, int column, Message what, Message mend) {

    private static final int LINES_BACK = 3;

    private record Kind(
            Pattern shape, Message what, Message how, Function<MatchResult, String> mend) {}

    private static final Message WRITE = new Message("viết: ", "write: ");

    private static final List<Kind> KINDS =
            List.of(
                    new Kind(
                            Pattern.compile("\\s*()[•·▪◦‣●○\u2013\u2014\uf0b7]\\s*(\\S.*)"),
                            new Message(
                                    "đầu dòng là dấu gạch của Word, Loa không hiểu",
                                    "the line begins with a bullet of a word processor"),
                            WRITE,
                            found -> "- " + found.group(2)),
                    new Kind(
                            Pattern.compile("\\s*(?:- )?[\\w-]+()：\\s*(.*)"),
                            new Message(
                                    "dấu “：” này là dấu hai chấm to của bàn phím khác",
                                    "this is the wide colon of another keyboard"),
                            WRITE,
                            found -> found.group().strip().replaceFirst("：\\s*", ": ")),
                    new Kind(
                            Pattern.compile("\\s*(?:- )?[\\w-]+:\\s+()\"[^\"]*"),
                            new Message(
                                    "dấu nháy mở ở đây mà không có dấu nháy đóng",
                                    "the quote that opens here is never closed"),
                            new Message(
                                    "thêm dấu nháy ở cuối giá trị: ",
                                    "add a quote at the end of the value: "),
                            found -> found.group().strip() + '"'));

    /** What the slip nearest to where a parser stopped is. */
    static Optional<Diagnostic> before(YamlStop stop) {
        return before(stop.lines(), stop.index())
                .map(slip -> slip.diagnostic(stop.at(), stop.index()));
    }

    private static Optional<YamlSlip> before(List<String> lines, int stopped) {
        for (int at = Math.min(stopped, lines.size() - 1);
                at >= Math.max(0, stopped - LINES_BACK);
                at--) {
            for (Kind kind : KINDS) {
                var found = kind.shape().matcher(lines.get(at));
                if (found.matches()) {
                    return Optional.of(
                            new YamlSlip(
                                    at,
                                    found.start(1) + 1,
                                    kind.what(),
                                    new Message(
                                            kind.how().vietnamese() + kind.mend().apply(found),
                                            kind.how().english() + kind.mend().apply(found))));
                }
            }
        }
        return Optional.empty();
    }

    /** A line that belongs to the text begun by a {@code |} above it and does not stand back. */
    static Diagnostic shallow(String line, Position at) {
        String mended = "  " + line.strip();
        return YamlStop.error(
                at,
                "chữ sau dấu | hoặc > phải thụt vào",
                "the text after | or > must be indented",
                "thụt mỗi dòng vào hai dấu cách: " + mended,
                "indent each line by two spaces: " + mended);
    }

    private Diagnostic diagnostic(Position stopped, int stoppedLine) {
        int up = stoppedLine - line;
        return YamlStop.error(
                new Position(stopped.file(), stopped.line() - up, column),
                what.vietnamese(),
                what.english(),
                mend.vietnamese(),
                mend.english());
    }
}
