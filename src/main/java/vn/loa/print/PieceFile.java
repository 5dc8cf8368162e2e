package vn.loa.print;

import java.util.function.Supplier;

/**
 * One PDF of a piece.
 *
 * @param path from the root of the site
 * @param made makes it, or gives what was made before
 */
public record PieceFile(String path, Purpose purpose, PrintFormat format, Supplier<MadePdf> made) {

    /** Who prints it. */
    public enum Purpose {
        /** Any printer: the sheet as trimmed, in screen colours. */
        OFFICE,
        /** A print shop: bleed, marks, inks. */
        PRINT_SHOP
    }

    /** Its name without folders. */
    String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Size in bytes; sets the piece when nobody has yet. 0 when errors prevented it. */
    public int size() {
        return made.get().bytes().length;
    }
}
