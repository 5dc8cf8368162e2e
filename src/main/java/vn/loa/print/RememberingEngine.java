package vn.loa.print;

import java.nio.ByteBuffer;
import java.util.List;
import vn.loa.output.Memo;

/**
 * Sets a piece once and remembers it while its page and paper stay the same; pieces that do not fit
 * are set anew.
 */
final class RememberingEngine implements PdfEngine {

    private static final String FUNCTION = "piece 3";

    private final PdfEngine engine;
    private final Memo memo;

    RememberingEngine(PdfEngine engine, Memo memo) {
        this.engine = engine;
        this.memo = memo;
    }

    @Override
    public Pdf pdf(String html, Paper paper) {
        byte[] input = Memo.input(html, paper);
        return memo.known(FUNCTION, input)
                .map(RememberingEngine::unpacked)
                .orElseGet(() -> fresh(html, paper, input));
    }

    private Pdf fresh(String html, Paper paper, byte[] input) {
        Pdf pdf = engine.pdf(html, paper);
        if (pdf.misfits().isEmpty()) {
            memo.keep(FUNCTION, input, packed(pdf));
        }
        return pdf;
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
