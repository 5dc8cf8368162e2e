package vn.loa.markup;

import java.util.OptionalInt;

/**
 * Marks of lists and quotations, one after another at the beginning of a line. Each opens a level,
 * and a line of thousands takes the parser longer than a book.
 */
final class NestedMarks {

    private NestedMarks() {}

    /** Levels that all lines of a text open within others; each is a node of the tree. */
    private static final int MOST = 100_000;

    /** Where a text opens one level too many; absent in nearly every text. */
    static OptionalInt tooDeep(String text) {
        int all = 0;
        for (int start = 0; start < text.length(); start = nextLine(text, start)) {
            int at = start;
            int marks = 0;
            for (int end = mark(text, blank(text, at));
                    end >= 0;
                    end = mark(text, blank(text, at))) {
                boolean tooDeep = marks == Limits.DEEPEST || marks > 0 && ++all > MOST;
                if (tooDeep && !isRule(text, start)) {
                    return OptionalInt.of(blank(text, at));
                }
                if (tooDeep) {
                    break;
                }
                marks++;
                at = end;
            }
        }
        return OptionalInt.empty();
    }

    private static int nextLine(String text, int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end + 1;
    }

    private static int blank(String text, int at) {
        int i = at;
        while (i < text.length() && (text.charAt(i) == ' ' || text.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    /** The end of the mark that begins here; below zero where none does. */
    private static int mark(String text, int at) {
        if (at == text.length()) {
            return -1;
        }
        char first = text.charAt(at);
        if (first == '>') {
            return at + 1;
        }
        int end = "-*+:~".indexOf(first) >= 0 ? at + 1 : numbered(text, at);
        return end < 0 || end < text.length() && !Character.isWhitespace(text.charAt(end))
                ? -1
                : end;
    }

    private static int numbered(String text, int at) {
        int i = at;
        while (i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > at && i < text.length() && ".)".indexOf(text.charAt(i)) >= 0 ? i + 1 : -1;
    }

    /** Whether the line holds one sign again and again, which draws a line across the page. */
    private static boolean isRule(String text, int start) {
        int end = nextLine(text, start);
        return text.substring(start, end).chars().filter(c -> c > ' ').distinct().count() == 1
                && "-*".indexOf(text.charAt(blank(text, start))) >= 0;
    }
}
