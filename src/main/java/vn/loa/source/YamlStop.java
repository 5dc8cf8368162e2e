package vn.loa.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;

/**
 * Where a YAML parser stopped and what it says of it.
 *
 * @param reason the parser's words; "null" when it has none
 * @param context what it was reading, in its words; "null" when it does not say
 * @param at where it stopped
 * @param start where what it was reading begins
 * @param column of the stop in its line, from 0
 * @param lines of the text
 * @param index of the line it stopped in, from 0; past the last at the end of the text
 * @param isCounted whether the lines are those an editor counts
 */
record YamlStop(
        String reason,
        String context,
        Position at,
        Position start,
        int column,
        List<String> lines,
        int index,
        boolean isCounted) {

    // Line ends that YAML knows and editors do not: lines cannot be counted back then.
    private static final Pattern UNUSUAL = Pattern.compile("[\\u0085\\u2028\\u2029]");

    /**
     * @param place of a parser's mark in the file
     */
    static YamlStop of(MarkedYAMLException problem, String text, Function<Mark, Position> place) {
        Optional<Mark> mark = Optional.ofNullable(problem.getProblemMark());
        Mark begun = Optional.ofNullable(problem.getContextMark()).or(() -> mark).orElse(null);
        return new YamlStop(
                String.valueOf(problem.getProblem()),
                String.valueOf(problem.getContext()),
                place.apply(mark.orElse(null)),
                place.apply(begun),
                mark.map(Mark::getColumn).orElse(0),
                text.lines().toList(),
                mark.map(Mark::getLine).orElse(0),
                !UNUSUAL.matcher(text).find());
    }

    /** The line it stopped in; empty at the end of the text. */
    String line() {
        return index < lines.size() ? lines.get(index) : "";
    }

    /** The line above that one; empty where there is none. */
    String lineAbove() {
        return index == 0 || index > lines.size() ? "" : lines.get(index - 1);
    }

    /** Whether the reason is told in one of some words of the parser. */
    boolean says(String... words) {
        return List.of(words).stream().anyMatch(reason::contains);
    }

    /** Whether it was reading one of some things, in words of the parser. */
    boolean wasReading(String... things) {
        return List.of(things).stream().anyMatch(context::contains);
    }

    /**
     * A place in a line some lines above the stop.
     *
     * @param column from 1
     */
    Position above(int lines, int column) {
        return new Position(at.file(), at.line() - lines, column);
    }

    /** How far a line is set in, in letters. */
    static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }

    /** An error in the syntax, and what to write instead. */
    static Diagnostic error(
            Position at, String vietnamese, String english, String mend, String mendEnglish) {
        return Diagnostic.error("yaml-syntax", at, vietnamese, english)
                .suggesting(mend, mendEnglish);
    }

    /** The same, where what to write instead is the line mended. */
    static Diagnostic rewritten(Position at, String vietnamese, String english, String mended) {
        return error(at, vietnamese, english, "viết: " + mended, "write: " + mended);
    }
}
