package vn.loa.source;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One problem, at a place.
 *
 * @param code stable kebab-case name for tools and for the handbook
 * @param message what is wrong, naming the value and blaming nobody
 * @param suggestion what to write instead; absent where it cannot be known
 * @param about the telephone number or the digits it is told of, for rules that must not tell them
 *     again; never shown, and absent from all other problems
 */
public record Diagnostic(
        Severity severity,
        String code,
        Position at,
        Message message,
        Optional<Message> suggestion,
        Optional<String> about) {

    /** Files in order, then lines; at one place the graver first. */
    public static final Comparator<Diagnostic> ORDER =
            Comparator.comparing(Diagnostic::at)
                    .thenComparing(Diagnostic::severity, Comparator.reverseOrder())
                    .thenComparing(Diagnostic::code)
                    .thenComparing(diagnostic -> diagnostic.message().english());

    public static Diagnostic error(String code, Position at, String vietnamese, String english) {
        return of(Severity.ERROR, code, at, vietnamese, english);
    }

    public static Diagnostic warning(String code, Position at, String vietnamese, String english) {
        return of(Severity.WARNING, code, at, vietnamese, english);
    }

    public static Diagnostic notice(String code, Position at, String vietnamese, String english) {
        return of(Severity.NOTICE, code, at, vietnamese, english);
    }

    private static Diagnostic of(
            Severity severity, String code, Position at, String vietnamese, String english) {
        return new Diagnostic(
                severity,
                code,
                at,
                new Message(vietnamese, english),
                Optional.empty(),
                Optional.empty());
    }

    /** The same problem with more to its message. */
    public Diagnostic adding(String vietnamese, String english) {
        var longer = new Message(message.vietnamese() + vietnamese, message.english() + english);
        return new Diagnostic(severity, code, at, longer, suggestion, about);
    }

    /** The same problem with what to write instead. */
    public Diagnostic suggesting(String vietnamese, String english) {
        return new Diagnostic(
                severity, code, at, message, Optional.of(new Message(vietnamese, english)), about);
    }

    /** The same problem with "did you mean", when a near name is known. */
    public Diagnostic suggestingName(Optional<String> near) {
        return near.map(
                        name ->
                                suggesting(
                                        "có phải ý bạn là “" + name + "”?",
                                        "did you mean \"" + name + "\"?"))
                .orElse(this);
    }

    /** The same problem with the mended text, when it is known. */
    public Diagnostic suggestingText(Optional<String> mended) {
        return mended.map(text -> suggesting("viết: " + text, "write: " + text)).orElse(this);
    }

    /** The same problem with the number it is about. */
    public Diagnostic about(String number) {
        return new Diagnostic(severity, code, at, message, suggestion, Optional.of(number));
    }

    /** The same problem with another severity. */
    public Diagnostic as(Severity other) {
        return new Diagnostic(other, code, at, message, suggestion, about);
    }

    /** The same problem at another place. */
    public Diagnostic movedTo(Position other) {
        return new Diagnostic(severity, code, other, message, suggestion, about);
    }

    public boolean isError() {
        return severity == Severity.ERROR;
    }

    public static boolean anyError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(Diagnostic::isError);
    }
}
