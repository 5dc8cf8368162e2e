package vn.loa.output;

import java.util.zip.CRC32;
import java.util.zip.CRC32C;

/**
 * Tells bytes from other bytes as far as chance goes: two cyclic checksums, 64 bits in all, which
 * every processor and both compilers of the JVM have an instruction for. Against somebody who wants
 * two files to look alike there is {@link Hash}, which takes fifty times as long.
 */
public final class Checksum {

    private Checksum() {}

    /** The checksum of some bytes, one part after the other. */
    public static long of(byte[]... parts) {
        var one = new CRC32();
        var other = new CRC32C();
        for (byte[] part : parts) {
            one.update(part, 0, part.length);
            other.update(part, 0, part.length);
        }
        return one.getValue() << 32 | other.getValue();
    }
}
