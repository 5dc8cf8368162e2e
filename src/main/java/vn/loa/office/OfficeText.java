package vn.loa.office;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A document as lines of text, in reading order, whatever file it came in.
 *
 * @param hidden what the file holds and does not print
 * @param pictures numbers of the lines with a picture
 * @param links numbers of the lines with the address of a link, whose words stay
 */
record OfficeText(
        List<Line> lines, List<Line> hidden, List<Integer> pictures, List<Integer> links) {

    OfficeText {
        lines = List.copyOf(lines);
        hidden = List.copyOf(hidden);
        pictures = List.copyOf(pictures);
        links = List.copyOf(links);
    }

    /** What a line is by the file's own word, not by its text. */
    enum Form {
        TEXT,
        HEADING,
        ROW
    }

    /**
     * One line.
     *
     * @param number line of a text file, paragraph of a DOCX or ODT; from 1
     * @param text NFC, with its runs of blanks and tabs, which part columns
     * @param apart a blank line, or the end of a paragraph, stands before it
     * @param level of a heading, the outermost 1; 0 for other text
     * @param bold whether all its letters are
     */
    record Line(int number, String text, boolean apart, Form form, int level, boolean bold) {

        Line(int number, String text, boolean apart, Form form) {
            this(number, text, apart, form, 0, false);
        }

        Line with(String other) {
            return new Line(number, other, apart, form, level, bold);
        }

        Line with(boolean setApart) {
            return new Line(number, text, setApart, form, level, bold);
        }

        Line inBold(boolean isBold) {
            return new Line(number, text, apart, form, level, isBold);
        }

        /** The text with single blanks. */
        String plain() {
            return text.replaceAll("\\s+", " ").strip();
        }
    }

    /** The lines of a text file; blank ones become the {@code apart} of the next. */
    static OfficeText of(String text) {
        var lines = new ArrayList<Line>();
        boolean apart = true;
        int number = 0;
        for (String line : unescaped(text).split("\n", -1)) {
            number++;
            // A form feed ends a page, it says nothing of paragraphs.
            String clean = tidy(line);
            if (clean.isBlank()) {
                apart = apart || line.indexOf('\f') < 0;
            } else {
                lines.add(new Line(number, clean, apart, Form.TEXT));
                apart = false;
            }
        }
        return new OfficeText(
                ColumnOfCells.rows(
                        TypedTable.rows(
                                WebFrames.unfolded(WebMarks.without(WebMarkup.plain(lines))))),
                List.of(),
                List.of(),
                List.of());
    }

    /** A page of the web may say the ends of its lines in letters. */
    private static String unescaped(String text) {
        return text.contains("\\r\\n") ? text.replaceAll("(?:\\\\r\\\\n)++ ?", "\n") : text;
    }

    /** Markdown's stroke before a sign, "6\\.000": none in a formula or before a star. */
    private static String withoutEscapes(String text) {
        return text.indexOf('\\') < 0
                ? text
                : text.replaceAll("\\\\([.+_#-]|(?<=\\w\\\\)[)])", "$1");
    }

    /**
     * NFC, without invisible characters and strokes before signs of Markdown, odd blanks as plain
     * ones.
     */
    static String tidy(String text) {
        return SignFonts.plain(withoutEscapes(Normalizer.normalize(text, Normalizer.Form.NFC)))
                .replaceAll("[\\u00ad\\u200b-\\u200f\\u2060\\ufeff\\f]", "")
                .replaceAll(
                        "[\\u0080-\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000]",
                        " ")
                .replaceAll("[\\u2010\\u2011]", "-")
                // Ð, the Icelandic eth, looks like Đ and is what some keyboards write.
                .replace('\u00d0', 'Đ')
                .stripTrailing();
    }
}
