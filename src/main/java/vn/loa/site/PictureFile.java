package vn.loa.site;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;

/**
 * A picture as a camera or a chat group left it. Published without what it tells of its maker
 * (place, time, device, name); the pixels and the way up stay as they are. Nothing is decoded.
 */
final class PictureFile {

    /** Most pixels of a picture: more than a telephone's memory takes. */
    static final long MOST_PIXELS = 40_000_000;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    /** What draws the picture. Whatever else a program put in is about its maker. */
    private static final Set<String> PNG_DRAWN =
            Set.of(
                    ("IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT bKGD hIST pHYs sPLT cICP mDCV"
                                    + " cLLI acTL fcTL fdAT")
                            .split(" "));

    private static final Set<String> WEBP_DRAWN =
            Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF", "ICCP");

    /** How often a moving picture begins again, and its colours. */
    private static final Set<String> GIF_DRAWN =
            Set.of("NETSCAPE2.0", "ANIMEXTS1.0", "ICCRGBG1012");

    /** Kinds of which nothing is taken out here: those of telephones and of scanners. */
    private static final Set<String> UNREAD =
            Set.of("heic", "heix", "heif", "hevc", "mif1", "msf1", "avif", "avis");

    private static final int ORIENTATION = 0x0112;

    private final byte[] bytes;
    private final ByteBuffer big;
    private final ByteBuffer little;
    private final ByteArrayOutputStream kept = new ByteArrayOutputStream();
    private long pixels;
    private boolean isCutOff;

    private PictureFile(byte[] bytes) {
        this.bytes = bytes;
        this.big = ByteBuffer.wrap(bytes);
        this.little = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /**
     * A picture to publish.
     *
     * @param bytes without metadata; the same where it had none or cannot be followed
     * @param pixels width times height; 0 where unknown
     * @param isCutOff whether its end is missing, as after a broken download
     */
    record Clean(byte[] bytes, long pixels, boolean isCutOff) {}

    /** Reads PNG, JPEG, GIF and WebP by what they hold, whatever their name says. */
    static Clean clean(byte[] bytes) {
        var picture = new PictureFile(bytes);
        try {
            picture.read();
        } catch (IndexOutOfBoundsException
                | IllegalArgumentException
                | ArithmeticException cutOff) {
            // No program shows more than what came before the damage.
            boolean none = picture.kept.size() == 0;
            return new Clean(none ? bytes : picture.kept.toByteArray(), picture.pixels, true);
        }
        boolean same = picture.kept.size() == 0 || picture.kept.size() == bytes.length;
        return new Clean(
                same ? bytes : picture.kept.toByteArray(), picture.pixels, picture.isCutOff);
    }

    /**
     * Whether it is a picture of which nothing can be taken out here, so that it would still tell
     * where and when it was taken.
     */
    static boolean mayTell(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        boolean scanned = start.startsWith("II*\0") || start.startsWith("MM\0*");
        return scanned
                || start.startsWith("ftyp", 4)
                        && start.length() == 12
                        && UNREAD.contains(start.substring(8));
    }

    /** Whether a file is none of the pictures that browsers show, whatever its name says. */
    static boolean isNone(byte[] bytes) {
        String start =
                new String(bytes, 0, Math.min(12, bytes.length), StandardCharsets.ISO_8859_1);
        return !start.startsWith("\u0089PNG")
                && !start.startsWith("\u00ff\u00d8")
                && !start.startsWith("GIF8")
                && !(start.startsWith("RIFF") && start.endsWith("WEBP"))
                && !start.startsWith("ftyp", 4);
    }

    private void read() {
        if (bytes.length > 26 && ByteBuffer.wrap(bytes, 0, 8).equals(ByteBuffer.wrap(PNG))) {
            png();
        } else if (bytes.length > 4 && big.getShort(0) == (short) 0xFFD8) {
            jpeg();
        } else if (bytes.length > 10 && name(0, 3).equals("GIF")) {
            gif();
        } else if (bytes.length > 16 && name(0, 4).equals("RIFF") && name(8, 4).equals("WEBP")) {
            webp();
        }
    }

    private void png() {
        pixels = (big.getInt(16) & 0xFFFFFFFFL) * (big.getInt(20) & 0xFFFFFFFFL);
        keep(0, PNG.length);
        isCutOff = true;
        for (int at = PNG.length; at < bytes.length; ) {
            int size = Math.addExact(length(big.getInt(at)), 12);
            String kind = name(at + 4, 4);
            if (PNG_DRAWN.contains(kind)) {
                keep(at, size);
            }
            isCutOff = !kind.equals("IEND");
            // Whatever follows the end is no part of the picture.
            at = isCutOff ? at + size : bytes.length;
        }
    }

    /** Segments may stand between the scans of a picture too. */
    private void jpeg() {
        keep(0, 2);
        isCutOff = true;
        for (int at = 2; at + 1 < bytes.length; ) {
            int marker = (bytes[at] & 0xFF) == 0xFF ? bytes[at + 1] & 0xFF : 0;
            if (marker == 0xD9) {
                keep(at, 2);
                isCutOff = false;
                return; // cameras and programs add more pictures and notes behind the end
            } else if (marker == 0 || marker == 0xFF) {
                at++; // readers pass over what is no marker
            } else if (marker == 0xDA) {
                int end = endOfScan(at + 2 + unsigned(big, at + 2));
                keep(at, end - at);
                at = end;
            } else {
                int size = 2 + unsigned(big, at + 2);
                segment(marker, at, size);
                at += size;
            }
        }
    }

    private int endOfScan(int from) {
        for (int at = from; at + 1 < bytes.length; at++) {
            int next = bytes[at + 1] & 0xFF;
            boolean marker = next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
            if ((bytes[at] & 0xFF) == 0xFF && marker) {
                return at;
            }
        }
        return bytes.length;
    }

    private void segment(int marker, int at, int size) {
        // C4, C8 and CC are tables.
        boolean frame = marker == 0xC0 || marker > 0xC0 && marker <= 0xCF && marker % 4 != 0;
        if (frame) {
            pixels = (long) unsigned(big, at + 5) * unsigned(big, at + 7);
        }
        boolean exif = marker == 0xE1 && size > 16 && name(at + 4, 4).equals("Exif");
        if (exif) {
            orientation(at + 10).ifPresent(this::keepOrientation);
        } else if (marker < 0xE0 || isDrawn(marker, at)) {
            keep(at, size);
        }
    }

    /** Of what programs add: its size, its colours. */
    private boolean isDrawn(int marker, int at) {
        return switch (marker) {
            case 0xE0 -> name(at + 4, 4).equals("JFIF");
            case 0xE2 -> name(at + 4, 11).equals("ICC_PROFILE");
            case 0xEE -> name(at + 4, 5).equals("Adobe");
            default -> marker == 0xF7 || marker == 0xF8; // lossless ones
        };
    }

    /** Which side is up, from the first directory of the EXIF data. */
    private Optional<Integer> orientation(int tiff) {
        try {
            ByteBuffer data = name(tiff, 2).equals("II") ? little : big;
            int directory = tiff + data.getInt(tiff + 4);
            int entries = unsigned(data, directory);
            for (int i = 0; i < entries; i++) {
                int entry = directory + 2 + i * 12;
                if (unsigned(data, entry) == ORIENTATION) {
                    return Optional.of(unsigned(data, entry + 8));
                }
            }
        } catch (IndexOutOfBoundsException damaged) {
            // Then it is shown as it lies.
        }
        return Optional.empty();
    }

    private void keepOrientation(int side) {
        var exif = ByteBuffer.allocate(36);
        exif.putShort((short) 0xFFE1).putShort((short) 34);
        exif.put("Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1)).putInt(8);
        exif.putShort((short) 1).putShort((short) ORIENTATION).putShort((short) 3).putInt(1);
        exif.putShort((short) side).putShort((short) 0).putInt(0);
        kept.write(exif.array(), 0, exif.capacity());
    }

    private void gif() {
        pixels = (long) unsigned(little, 6) * unsigned(little, 8);
        int at = 13 + colours(bytes[10]);
        keep(0, at);
        while (bytes[at] == '!' || bytes[at] == ',') {
            boolean image = bytes[at] == ',';
            int data = image ? at + 11 + colours(bytes[at + 9]) : at + 2;
            int label = bytes[at + 1] & 0xFF;
            boolean named = label == 0xFF && GIF_DRAWN.contains(name(at + 3, 11));
            int end = endOfBlocks(data);
            if (image || label == 0xF9 || label == 1 || named) {
                keep(at, end - at);
            }
            at = end;
        }
        kept.write(';'); // whatever follows the end is no part of the picture
    }

    /** How many bytes a table of colours takes, by the flags before it. */
    private static int colours(int flags) {
        return (flags & 0x80) == 0 ? 0 : 3 << (flags & 7) + 1;
    }

    private int endOfBlocks(int from) {
        int at = from;
        while (bytes[at] != 0) {
            at += 1 + (bytes[at] & 0xFF);
        }
        return at + 1;
    }

    private void webp() {
        int said = Math.addExact(8, length(little.getInt(4)));
        int end = Math.min(bytes.length, said);
        isCutOff = end < said;
        keep(0, 12);
        for (int at = 12; at + 8 <= end; ) {
            String kind = name(at, 4);
            int size = length(little.getInt(at + 4));
            if (kind.equals("VP8X")) {
                pixels = (1L + threeBytes(at + 12)) * (1L + threeBytes(at + 15));
            }
            int whole = Math.min(Math.addExact(8 + (size & 1), size), end - at);
            if (WEBP_DRAWN.contains(kind)) {
                keep(at, whole);
            }
            at += whole;
        }
        byte[] all = kept.toByteArray();
        ByteBuffer.wrap(all).order(ByteOrder.LITTLE_ENDIAN).putInt(4, all.length - 8);
        kept.reset();
        kept.write(all, 0, all.length);
    }

    private int threeBytes(int at) {
        return little.getInt(at) & 0xFFFFFF;
    }

    private static int unsigned(ByteBuffer data, int at) {
        return data.getShort(at) & 0xFFFF;
    }

    private static int length(int written) {
        if (written < 0) {
            throw new IllegalArgumentException("longer than any file");
        }
        return written;
    }

    private String name(int at, int length) {
        return new String(bytes, at, length, StandardCharsets.ISO_8859_1);
    }

    private void keep(int from, int count) {
        kept.write(bytes, from, count);
    }
}
