package vn.loa.print;

import java.nio.ByteBuffer;
import java.util.List;
import vn.loa.output.Cache;
import vn.loa.output.Memo;

/**
 * Sets a piece once and remembers it while its page and paper stay the same; pieces that do not fit
 * are set anew.
 */
final class RememberingEngine implements PdfEngine {

    private static final String FUNCTION = "piece 2";
    private static final byte[] DOES_NOT_FIT = {};

    private final PdfEngine engine;
    private final Memo memo;

    RememberingEngine(PdfEngine engine, Memo memo) {
        this.engine = engine;
        this.memo = memo;
    }

    @Override
    public Pdf pdf(String html, Paper paper) {
        byte[] remembered =
                memo.recall(
                        FUNCTION,
                        Cache.input(html, paper),
                        () -> {
                            Pdf pdf = engine.pdf(html, paper);
                            return pdf.misfits().isEmpty() ? packed(pdf) : DOES_NOT_FIT;
                        });
        return remembered.length == 0 ? engine.pdf(html, paper) : unpacked(remembered);
    }

    /** Number of pages, then the file. */
    private static byte[] packed(Pdf pdf) {
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
