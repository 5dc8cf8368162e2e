package vn.loa;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;

/** Picture files made by hand: only what a program must read to know how large they are. */
final class Pictures {

    private Pictures() {}

    /** A PNG file that claims a size and holds nothing. */
    static byte[] png(int width, int height) {
        var head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var file = ByteBuffer.allocate(8 + 25 + 12);
        file.putLong(0x89504E470D0A1A0AL);
        chunk(file, head.array());
        chunk(file, "IEND".getBytes(StandardCharsets.ISO_8859_1));
        return file.array();
    }

    private static void chunk(ByteBuffer file, byte[] nameAndData) {
        var sum = new CRC32();
        sum.update(nameAndData);
        file.putInt(nameAndData.length - 4).put(nameAndData).putInt((int) sum.getValue());
    }

    /** A JPEG file of one pixel that says where it was taken, lying on its side. */
    static byte[] jpegWithPosition() {
        var exif = ByteBuffer.allocate(80);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 2);
        exif.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) 6);
        exif.putShort((short) 0);
        exif.putShort((short) 0x8825).putShort((short) 4).putInt(1).putInt(38).putInt(0);
        exif.put("GPSLatitude 21.02".getBytes(StandardCharsets.ISO_8859_1));
        var file = ByteBuffer.allocate(2 + 4 + 80 + 4 + 11 + 2 + 8 + 4 + 2);
        file.putShort((short) 0xFFD8);
        file.putShort((short) 0xFFE1).putShort((short) 82).put(exif.array());
        file.putShort((short) 0xFFC0).putShort((short) 11);
        file.put(new byte[] {8, 0, 1, 0, 1, 1, 1, 0x11, 0});
        file.putShort((short) 0xFFDA).putShort((short) 8);
        file.put(new byte[] {1, 1, 0, 0, 63, 0, 0, 0});
        file.putShort((short) 0xFFD9);
        return java.util.Arrays.copyOf(file.array(), file.position());
    }
}
