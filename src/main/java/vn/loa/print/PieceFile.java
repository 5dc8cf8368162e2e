package vn.loa.print;

import java.util.Optional;
import java.util.function.Supplier;
import vn.loa.lang.Language;

/**
 * One PDF of a piece.
 *
 * @param path from the root of the site
 * @param sheet larger sheets it is laid out on; absent when its pages are its own
 * @param made makes it, or gives what was made before
 */
public record PieceFile(
        String path,
        Purpose purpose,
        PrintFormat format,
        Optional<SheetGrid> sheet,
        Supplier<MadePdf> made) {

    /** Who prints it. */
    public enum Purpose {
        /** Any printer: the sheet as trimmed, in screen colours. */
        OFFICE,
        /** A print shop: bleed, marks, inks. */
        PRINT_SHOP,
        /** A print shop or an office with large paper: several on a sheet, marks, inks. */
        IMPOSED
    }

    PieceFile(String path, Purpose purpose, PrintFormat format, Supplier<MadePdf> made) {
        this(path, purpose, format, Optional.empty(), made);
    }

    /** What people call it, e.g. {@code Thẻ bỏ ví 90 × 54, 10 bản trên một tờ A4}. */
    public String title(Language language) {
        return format.title(language) + sheet.map(grid -> ", " + grid.title(language)).orElse("");
    }

    public double widthMm() {
        return sheet.map(SheetGrid::widthMm).orElse(format.paper().widthMm());
    }

    public double heightMm() {
        return sheet.map(SheetGrid::heightMm).orElse(format.paper().heightMm());
    }

    /** Pages of the file; absent when not known before it is made. */
    public Optional<Integer> pages() {
        return format.paper().flows()
                ? Optional.empty()
                : Optional.of(
                        sheet.map(grid -> grid.sides(format.paper().pages()).size())
                                .orElse(format.paper().pages()));
    }

    /** Its name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Size in bytes; sets the piece when nobody has yet. 0 when errors prevented it. */
    public int size() {
        return made.get().bytes().length;
    }

    /** Number of its pages; sets the piece when nobody has yet. 0 when errors prevented it. */
    public int counted() {
        return made.get().pdf().map(Pdf::pages).orElse(0);
    }
}
