package vn.loa.print;

import java.util.function.Supplier;
import vn.loa.output.Output;
import vn.loa.source.Diagnostic;

/**
 * A file of a campaign's archive.
 *
 * @param path inside the archive
 * @param name what it is, for people, e.g. {@code Áp phích A4}
 * @param forPrintShop whether it is for a print shop
 * @param measure width and height as people write them; empty for a file that has none
 * @param advice paper; empty when there is none
 * @param bytes makes it, or gives what was made before; empty when errors prevented it
 */
record KitFile(
        String path,
        String name,
        boolean forPrintShop,
        String measure,
        String advice,
        Supplier<byte[]> bytes) {

    /** An output made elsewhere, which has no advice. */
    static KitFile of(Output output, String folder, String name, String measure) {
        return new KitFile(
                folder + output.path().substring(output.path().lastIndexOf('/') + 1),
                name,
                false,
                measure,
                "",
                new Kept<>(() -> bytes(output)));
    }

    private static byte[] bytes(Output output) {
        var rendered = output.renderer().get();
        return Diagnostic.anyError(rendered.diagnostics()) ? new byte[0] : rendered.bytes();
    }
}
