package vn.loa.print;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;

/**
 * A finished file, with what is to be said to its writer.
 *
 * @param pdf absent when errors prevented it
 * @param words it shows; empty for a file made of another, whose words they are
 */
record MadePdf(Optional<Pdf> pdf, List<Diagnostic> diagnostics, String words) {

    MadePdf {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A file made of another. */
    MadePdf(Optional<Pdf> pdf, List<Diagnostic> diagnostics) {
        this(pdf, diagnostics, "");
    }

    static MadePdf failed(List<Diagnostic> problems) {
        return new MadePdf(Optional.empty(), problems);
    }

    byte[] bytes() {
        return pdf.map(Pdf::bytes).orElse(new byte[0]);
    }

    MadePdf noting(List<Diagnostic> more) {
        return new MadePdf(pdf, Stream.concat(more.stream(), diagnostics.stream()).toList(), words);
    }

    Rendered rendered() {
        return new Rendered(bytes(), diagnostics, pdf.map(Pdf::pages).orElse(0), words);
    }
}
