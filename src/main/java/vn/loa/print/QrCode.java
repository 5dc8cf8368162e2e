package vn.loa.print;

import io.nayuki.qrcodegen.QrCode.Ecc;

/**
 * A QR code as one vector path, one unit per module, quiet zone included.
 *
 * @param size modules on a side with the quiet zone of four modules on each edge
 * @param path dark modules, as the {@code d} of an SVG path in a {@code size × size} view box
 */
public record QrCode(String address, int size, String path) {

    private static final int QUIET = 4;

    /** Encodes an address; level M withstands a crease or a drop of rain. */
    static QrCode of(String address) {
        var code = io.nayuki.qrcodegen.QrCode.encodeText(address, Ecc.MEDIUM);
        return new QrCode(address, code.size + 2 * QUIET, path(code));
    }

    private static String path(io.nayuki.qrcodegen.QrCode code) {
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            var x = 0;
            while (x < code.size) {
                var start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    // One bar per run of modules: squares side by side show hairlines in between.
                    path.append(
                            "M%s,%sh%sv1h-%sz"
                                    .formatted(start + QUIET, y + QUIET, x - start, x - start));
                }
                x = Math.max(x, start + 1);
            }
        }
        return path.toString();
    }
}
