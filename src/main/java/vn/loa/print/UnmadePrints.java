package vn.loa.print;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import vn.loa.output.Hash;
import vn.loa.output.Memo;

/**
 * For each print an empty sheet that bears the mark of what it was to be made of. Enough to tell
 * which prints differ from others, without setting a page or drawing a picture. Nothing of it is to
 * be published.
 */
public final class UnmadePrints implements Memo {

    @Override
    public Optional<byte[]> known(String function, byte[] input) {
        return Optional.of(sheet(function, input));
    }

    @Override
    public void keep(String function, byte[] input, byte[] result) {
        // an empty sheet is no result
    }

    /** A whole file all the same: a job ticket measures the print it goes with. */
    private static byte[] sheet(String function, byte[] input) {
        String pdf =
                """
                %%PDF-1.4
                %%%s %s
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>> endobj
                trailer <</Root 1 0 R /Size 4>>
                %%%%EOF
                """
                        .formatted(function, Hash.of(input));
        return RememberedPdf.packed(new Pdf(pdf.getBytes(StandardCharsets.US_ASCII), 1, List.of()));
    }
}
