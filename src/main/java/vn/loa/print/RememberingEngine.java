package vn.loa.print;

import vn.loa.output.Memo;

/**
 * Sets a piece once and remembers it while its page and paper stay the same; pieces that do not fit
 * are set anew.
 */
final class RememberingEngine implements PdfEngine {

    private final PdfEngine engine;
    private final Memo memo;

    RememberingEngine(PdfEngine engine, Memo memo) {
        this.engine = engine;
        this.memo = memo;
    }

    @Override
    public Pdf pdf(String html, Paper paper) {
        return RememberedPdf.recall(
                memo, "piece 8", Memo.input(html, paper), () -> engine.pdf(html, paper));
    }
}
