package vn.loa.print;

import java.util.Optional;
import vn.loa.output.Memo;

/**
 * Sets a piece once and remembers it while its page and paper stay the same. A piece that does not
 * fit is set anew, for only that tells why; of a try it is enough to remember that it does not.
 */
final class RememberingEngine implements PdfEngine {

    private static final String FITS = "piece 10";
    private static final String FITS_NOT = "no piece 10";

    private final PdfEngine engine;
    private final Memo memo;

    RememberingEngine(PdfEngine engine, Memo memo) {
        this.engine = engine;
        this.memo = memo;
    }

    @Override
    public Pdf pdf(String html, Paper paper) {
        return RememberedPdf.recall(
                memo, FITS, Memo.input(html, paper), () -> engine.pdf(html, paper));
    }

    @Override
    public Optional<Pdf> fitting(String html, Paper paper) {
        byte[] input = Memo.input(html, paper);
        boolean isSet = memo.known(FITS, input).isPresent();
        if (!isSet && memo.known(FITS_NOT, input).isPresent()) {
            return Optional.empty();
        }
        Pdf pdf = pdf(html, paper);
        if (pdf.isSettled()) {
            return Optional.of(pdf);
        }
        memo.keep(FITS_NOT, input, new byte[0]);
        return Optional.empty();
    }
}
