package vn.loa.source;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Spaces that are missing in YAML, or that a word processor made unbreakable. */
final class YamlSpaces {

    private static final Pattern ODD =
            Pattern.compile("^[ -]*[\\u00a0\\u2007\\u202f]|^[\\w -]+:[\\u00a0\\u2007\\u202f]");
    private static final Pattern NONE =
            Pattern.compile("(\\s*(?:- )?[A-Za-z]\\w*:|\\s*-)([\\p{L}\\d\"“].*)");

    private YamlSpaces() {}

    /** A wrong or missing space in the line where a parser stopped or in the one above. */
    static Optional<Diagnostic> near(YamlStop stop) {
        boolean isSame = stop.lineAbove().equals(stop.line());
        return in(stop.lineAbove(), stop.above(isSame ? 0 : 1, 1))
                .or(() -> in(stop.line(), stop.above(0, 1)));
    }

    /**
     * A space of a word processor where YAML needs a plain one.
     *
     * @param start of the line
     */
    static Optional<Diagnostic> odd(String line, Position start) {
        Matcher odd = ODD.matcher(line);
        return odd.find()
                ? Optional.of(
                        YamlStop.error(
                                right(start, odd.end() - 1),
                                "ở đây có dấu cách đặc biệt, thường do chép từ Word hoặc trang web",
                                "here is a special space, such as Word and web pages give",
                                "xóa đi rồi gõ lại bằng dấu cách thường",
                                "delete it and type an ordinary space"))
                : Optional.empty();
    }

    private static Optional<Diagnostic> in(String line, Position start) {
        return odd(line, start).or(() -> missing(line, start));
    }

    private static Optional<Diagnostic> missing(String line, Position start) {
        Matcher tight = NONE.matcher(line);
        return tight.matches()
                ? Optional.of(
                        YamlStop.rewritten(
                                right(start, tight.start(2)),
                                "ở đây thiếu dấu cách sau dấu hai chấm hoặc gạch đầu dòng",
                                "a space is missing here, after the colon or the hyphen",
                                tight.group(1).strip() + " " + tight.group(2)))
                : Optional.empty();
    }

    private static Position right(Position start, int letters) {
        return new Position(start.file(), start.line(), start.column() + letters);
    }
}
