package vn.loa.markup;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;

/**
 * Cells of AsciiDoc that stand for many: {@code 5*|} repeats one, {@code 5+|} makes it five columns
 * wide. The engine makes each of them, however many are asked for.
 */
final class RepeatedCells {

    private static final int MOST = 999;
    private static final Pattern TABLE = Pattern.compile("(?m)^ *[^\\s\\p{L}\\d]={3,}$");
    private static final Pattern MANY =
            Pattern.compile(
                    "(\\d{4,}(?:\\.\\d{1,9})?|\\.\\d{4,})[*+][.<^>]{0,4}[a-z]?[^\\s\\p{L}\\d]");

    private RepeatedCells() {}

    /** An error where a cell stands for more than can be made; absent in nearly every text. */
    static Optional<Diagnostic> tooMany(WrittenText source) {
        Matcher many = MANY.matcher(source.text());
        return many.find() && TABLE.matcher(source.text()).find()
                ? Optional.of(problem(source, many))
                : Optional.empty();
    }

    private static Diagnostic problem(WrittenText source, Matcher many) {
        return Diagnostic.error(
                        "asciidoc",
                        source.at(many.start()),
                        "một ô của bảng lặp lại hoặc trải rộng “" + many.group(1) + "” lần",
                        "a cell of the table is repeated or spans \"" + many.group(1) + "\" times")
                .suggesting("viết số từ 1 đến " + MOST, "write a number from 1 to " + MOST);
    }
}
