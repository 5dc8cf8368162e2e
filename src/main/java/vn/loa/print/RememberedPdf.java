package vn.loa.print;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.function.Supplier;
import vn.loa.output.Memo;

/**
 * Files that are made once and remembered while their input stays the same; faulty ones are not.
 */
final class RememberedPdf {

    private RememberedPdf() {}

    static Pdf recall(Memo memo, String function, byte[] input, Supplier<Pdf> work) {
        return memo.known(function, input)
                .map(RememberedPdf::unpacked)
                .orElseGet(() -> fresh(memo, function, input, work));
    }

    private static Pdf fresh(Memo memo, String function, byte[] input, Supplier<Pdf> work) {
        Pdf pdf = work.get();
        if (pdf.misfits().isEmpty()) {
            memo.keep(function, input, packed(pdf));
        }
        return pdf;
    }

    /** Number of pages, then the file. */
    static byte[] packed(Pdf pdf) {
        return ByteBuffer.allocate(4 + pdf.bytes().length)
                .putInt(pdf.pages())
                .put(pdf.bytes())
                .array();
    }

    private static Pdf unpacked(byte[] packed) {
        ByteBuffer buffer = ByteBuffer.wrap(packed);
        int pages = buffer.getInt();
        byte[] bytes = new byte[buffer.remaining()];
        buffer.get(bytes);
        return new Pdf(bytes, pages, List.of());
    }
}
