package vn.loa.office;

import vn.loa.office.Labels.Mark;

/**
 * One paragraph, item or table row of the body.
 *
 * @param line line of the source it begins at
 * @param label its name, e.g. {@code I}, {@code 1}, {@code a}, {@code -}; empty without one
 * @param printed label as printed, e.g. {@code I.}
 * @param text without the label
 * @param level the file itself calls it a heading of this level, the outermost 1; 0 for others
 * @param bold whether all its letters are, in a document whose other letters are not
 */
record Block(
        int line,
        Mark mark,
        String label,
        String printed,
        String text,
        boolean row,
        int level,
        boolean bold) {

    static Block of(int line, String text, boolean row, int level) {
        var labelled = row ? new Labels.Labelled(Mark.NONE, "", "", text) : Labels.of(text);
        return new Block(
                line,
                labelled.mark(),
                labelled.label(),
                labelled.printed(),
                labelled.text(),
                row,
                level,
                false);
    }

    Block inBold(boolean isBold) {
        return new Block(line, mark, label, printed, text, row, level, isBold);
    }

    /** Whether the file itself calls it a heading. */
    boolean styled() {
        return level > 0;
    }

    /** A note in brackets, which says nothing of its own. */
    boolean isRemark() {
        return mark == Mark.NONE && text.matches("(?s)\\([^()]*(?:\\([^()]*\\)[^()]*)*+\\)[.;]?");
    }

    /** Label and text, as one reads them. */
    String whole() {
        return printed.isEmpty() ? text : text.isEmpty() ? printed : printed + " " + text;
    }

    Block labelled(Mark other, String otherLabel, String otherPrinted) {
        return new Block(line, other, otherLabel, otherPrinted, text, row, level, bold);
    }
}
