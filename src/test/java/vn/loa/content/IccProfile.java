package vn.loa.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** The outline of an ICC profile, made by hand: a header, tables that say nothing. */
public final class IccProfile {

    private static final int HEADER = 128;
    private static final String[] TABLES = {"A2B0", "B2A0", "wtpt", "desc"};

    private IccProfile() {}

    public static byte[] cmykOutput() {
        return of("prtr", "CMYK");
    }

    /**
     * @param kind class of the device in four letters
     * @param space colour space in four letters
     */
    public static byte[] of(String kind, String space) {
        var table = new byte[20];
        var tables = HEADER + 4 + 12 * TABLES.length;
        var size = tables + table.length;
        var head = ByteBuffer.allocate(tables);
        head.putInt(0, size).putInt(8, 0x02400000);
        put(head, 12, kind);
        put(head, 16, space);
        put(head, 20, "Lab ");
        put(head, 36, "acsp");
        head.putInt(HEADER, TABLES.length);
        for (var i = 0; i < TABLES.length; i++) {
            put(head, HEADER + 4 + 12 * i, TABLES[i]);
            head.putInt(HEADER + 8 + 12 * i, tables).putInt(HEADER + 12 + 12 * i, table.length);
        }
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(head.array());
        whole.writeBytes(table);
        return whole.toByteArray();
    }

    private static void put(ByteBuffer head, int at, String word) {
        head.put(at, word.getBytes(StandardCharsets.US_ASCII));
    }
}
