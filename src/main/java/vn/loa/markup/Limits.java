package vn.loa.markup;

import java.util.function.Supplier;
import vn.loa.source.Deadline;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;

/** How long, how deep and how slow a text may be: some texts are written to have no end. */
final class Limits {

    /** Longest text, in characters: a thousand printed pages. */
    private static final int LONGEST_TEXT = 4_000_000;

    /** Most lines of a text: each may be an item, and a million items fill half a gigabyte. */
    private static final int MOST_LINES = 200_000;

    /** Deepest nesting of elements; print engines walk the tree with the machine's stack. */
    static final int DEEPEST = 100;

    private Limits() {}

    /** A conversion, bounded in letters and seconds. */
    static Outcome<Body> within(WrittenText source, Supplier<Outcome<Body>> conversion) {
        return within(Deadline.OF_A_TEXT, source, conversion);
    }

    static Outcome<Body> within(
            Deadline deadline, WrittenText source, Supplier<Outcome<Body>> conversion) {
        if (source.text().length() > LONGEST_TEXT || hasTooManyLines(source.text())) {
            return Outcome.failed(tooLong(source));
        }
        return deadline.within(conversion).orElseGet(() -> Outcome.failed(tooSlow(source)));
    }

    private static boolean hasTooManyLines(String text) {
        int lines = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            if (++lines > MOST_LINES) {
                return true;
            }
        }
        return false;
    }

    private static Diagnostic tooLong(WrittenText source) {
        return Diagnostic.error(
                        "text-too-long",
                        source.start(),
                        "bài dài hơn "
                                + LONGEST_TEXT / 1_000_000
                                + " triệu chữ cái, hoặc quá "
                                + MOST_LINES / 1000
                                + ".000 dòng",
                        "the text is longer than "
                                + LONGEST_TEXT / 1_000_000
                                + " million characters, or has over "
                                + MOST_LINES / 1000
                                + ",000 lines")
                .suggesting("chia bài thành nhiều tệp", "divide it into several files");
    }

    static Diagnostic tooSlow(WrittenText source) {
        int seconds = Deadline.OF_A_TEXT.seconds();
        return Diagnostic.error(
                        "text-too-slow",
                        source.start(),
                        "sau " + seconds + " giây vẫn chưa đọc xong bài này",
                        "after " + seconds + " seconds this text is still not read")
                .suggesting(
                        "tìm chỗ có rất nhiều dấu như [ * _ ` < liền nhau và xóa bớt, hoặc chia"
                                + " bài",
                        "look for very many marks such as [ * _ ` < in a row, or divide the"
                                + " text");
    }

    static Diagnostic tooDeep(WrittenText source) {
        return tooDeep(source.start());
    }

    static Diagnostic tooDeep(Position at) {
        return Diagnostic.error(
                        "text-too-deep",
                        at,
                        "bài có quá nhiều tầng lồng nhau (danh sách, trích dẫn hoặc thẻ HTML)",
                        "the text nests too deeply (lists, quotations or HTML tags)")
                .suggesting(
                        "tìm dòng có nhiều dấu >, *, - hoặc 1. liền nhau và viết lại",
                        "look for a line with many >, *, - or 1. in a row and write it anew");
    }

    /** The engine stumbled; it does not say where. */
    static Diagnostic asciiDocNotUnderstood(WrittenText source) {
        return Diagnostic.error(
                        "text-not-understood",
                        source.start(),
                        "không đọc được bài này",
                        "this text cannot be read")
                .suggesting(
                        "xem lại các chỗ viết mailto:, link:, image: hoặc {…} còn dở dang, hoặc viết"
                                + " trang bằng Markdown (.md)",
                        "look for a mailto:, link:, image: or {…} that is not finished, or write the"
                                + " page in Markdown (.md)");
    }

    static Diagnostic notUnderstood(WrittenText source) {
        int abbreviation = source.text().indexOf("*[");
        return Diagnostic.error(
                        "text-not-understood",
                        abbreviation < 0 ? source.start() : source.at(abbreviation),
                        "không đọc được bài này",
                        "this text cannot be read")
                .suggesting(
                        "dòng giải nghĩa chữ viết tắt *[…]: phải đứng riêng ở cuối bài, không nằm"
                                + " trong danh sách",
                        "a line that explains an abbreviation, *[…]:, stands by itself at the end"
                                + " of the text, not in a list");
    }
}
