package vn.loa.cli;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import vn.loa.source.Message;

/**
 * A charset of the Java machine under which even plain letters are other bytes: what sets the
 * prints reads its own files in it and finds nothing in them.
 */
final class UnfitCharset {

    private static final String PLAIN = "Loa 0123456789 {}<>";

    private UnfitCharset() {}

    /** What to say of it; absent for charsets that hold plain letters as they are. */
    static Optional<Message> problem(Charset charset) {
        boolean fits =
                charset.canEncode()
                        && Arrays.equals(
                                PLAIN.getBytes(charset), PLAIN.getBytes(StandardCharsets.US_ASCII));
        return fits
                ? Optional.empty()
                : Optional.of(
                        new Message(
                                "máy này đặt cho Java bảng mã "
                                        + charset.name()
                                        + "; bỏ -Dfile.encoding trong JAVA_TOOL_OPTIONS (hoặc viết"
                                        + " -Dfile.encoding=UTF-8) rồi chạy lại",
                                "Java is set to the charset "
                                        + charset.name()
                                        + " here; take -Dfile.encoding out of JAVA_TOOL_OPTIONS (or write"
                                        + " -Dfile.encoding=UTF-8) and run again"));
    }
}
