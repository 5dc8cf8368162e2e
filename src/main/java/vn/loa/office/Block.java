package vn.loa.office;

import vn.loa.office.Labels.Mark;

/**
 * One paragraph, item or table row of the body.
 *
 * @param line line of the source it begins at
 * @param label its name, e.g. {@code I}, {@code 1}, {@code a}, {@code -}; empty without one
 * @param printed label as printed, e.g. {@code I.}
 * @param text without the label
 * @param styled the file itself calls it a heading
 */
record Block(
        int line,
        Mark mark,
        String label,
        String printed,
        String text,
        boolean row,
        boolean styled) {

    static Block of(int line, String text, boolean row, boolean styled) {
        var labelled = row ? new Labels.Labelled(Mark.NONE, "", "", text) : Labels.of(text);
        return new Block(
                line,
                labelled.mark(),
                labelled.label(),
                labelled.printed(),
                labelled.text(),
                row,
                styled);
    }

    /** Label and text, as one reads them. */
    String whole() {
        return printed.isEmpty() ? text : text.isEmpty() ? printed : printed + " " + text;
    }

    Block labelled(Mark other, String otherLabel, String otherPrinted) {
        return new Block(line, other, otherLabel, otherPrinted, text, row, styled);
    }
}
