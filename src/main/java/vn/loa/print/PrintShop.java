package vn.loa.print;

import vn.loa.lang.Language;
import vn.loa.output.Memo;

/**
 * What pieces are made with.
 *
 * @param engine sets pages
 * @param fonts what both engine and press files are set in
 * @param memo remembers pieces, press files and pictures between builds
 */
record PrintShop(PdfEngine engine, PrintFonts fonts, Memo memo) {

    static PrintShop with(Memo memo) {
        var fonts = new PrintFonts();
        return new PrintShop(new RememberingEngine(new OpenHtmlEngine(fonts), memo), fonts, memo);
    }

    /** The same shop without its memory, for pieces too many to remember. */
    PrintShop forgetful() {
        return new PrintShop(new OpenHtmlEngine(fonts), fonts, Memo.NONE);
    }

    /** A finished piece for the office; in greys where black is its only ink. */
    Pdf set(String html, PrintFormat format) {
        var pdf = engine.pdf(html, format.paper());
        return format.inks() == Inks.BLACK
                ? RememberedPdf.recall(
                        memo, "greys 1", Memo.input(pdf.bytes()), () -> OfficeGreys.of(pdf))
                : pdf;
    }

    /** The press file of a finished piece. */
    Pdf pressed(Press press, byte[] office, Paper paper) {
        return RememberedPdf.recall(
                memo,
                "press 5",
                Memo.input(press.input(), paper, office),
                () -> press.of(office, paper, fonts));
    }

    /** A press file laid out on larger sheets. */
    Pdf imposed(Press press, byte[] pressed, SheetGrid grid, Language language) {
        return RememberedPdf.recall(
                memo,
                "imposed 2",
                Memo.input(press.input(), grid, language.tag(), pressed),
                () -> new ImposedSheets(grid, press, language, fonts).of(pressed));
    }

    byte[] picture(byte[] pdf, PictureSize size) {
        return size.of(pdf, memo);
    }
}
