package vn.loa.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ChecksumTest {

    @Test
    void everyChangedBitShows() {
        byte[] bytes = new byte[300];
        new Random(7).nextBytes(bytes);
        var seen = new HashSet<Long>();
        seen.add(Checksum.of(bytes));
        for (int bit = 0; bit < bytes.length * 8; bit++) {
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(seen.add(Checksum.of(bytes))).as("bit %d", bit).isTrue();
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
    }

    @Test
    void bothHalvesSayTheirOwn() {
        // Test vectors of both polynomials: ITU-T V.42 and RFC 3720.
        assertThat(Long.toHexString(Checksum.of("123456789".getBytes())))
                .isEqualTo("cbf43926e3069283");
    }

    @Test
    void partsFollowOneAnother() {
        assertThat(Checksum.of("12345".getBytes(), "6789".getBytes()))
                .isEqualTo(Checksum.of("123456789".getBytes()));
    }
}
