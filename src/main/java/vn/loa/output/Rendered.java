package vn.loa.output;

import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;

/**
 * The bytes of an output, with what was wrong while they were made.
 *
 * @param sheets pages of a printed piece; 0 for anything else
 * @param words that are shown, where the bytes do not tell: on paper, in a picture, in an archive
 */
public record Rendered(byte[] bytes, List<Diagnostic> diagnostics, int sheets, String words) {

    /** A file whose bytes tell what it shows. */
    public Rendered(byte[] bytes, List<Diagnostic> diagnostics, int sheets) {
        this(bytes, diagnostics, sheets, "");
    }

    /** The same, showing words. */
    public Rendered showing(String shown) {
        return new Rendered(bytes, diagnostics, sheets, shown);
    }

    public static Rendered of(byte[] bytes) {
        return new Rendered(bytes, List.of(), 0);
    }

    public static Rendered of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** A filled template; without a text it is empty and carries the errors that prevented one. */
    public static Rendered of(Outcome<String> text) {
        return new Rendered(
                text.value().orElse("").getBytes(StandardCharsets.UTF_8), text.diagnostics(), 0);
    }
}
