package vn.loa.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Map;

/** Takes UTF-8 and hands on ASCII: letters without their marks, signs by their nearest ones. */
final class PlainLetters extends OutputStream {

    private static final Map<Integer, String> SIGNS =
            Map.ofEntries(
                    Map.entry((int) 'đ', "d"),
                    Map.entry((int) 'Đ', "D"),
                    Map.entry((int) '“', "\""),
                    Map.entry((int) '”', "\""),
                    Map.entry((int) '„', "\""),
                    Map.entry((int) '‘', "'"),
                    Map.entry((int) '’', "'"),
                    Map.entry((int) '…', "..."),
                    Map.entry((int) '→', "->"),
                    Map.entry((int) '←', "<-"),
                    Map.entry((int) '·', "-"),
                    Map.entry((int) '•', "*"),
                    Map.entry((int) '–', "-"),
                    Map.entry((int) '—', "-"),
                    Map.entry((int) '✓', "+"),
                    Map.entry((int) '✗', "x"),
                    Map.entry((int) '×', "x"),
                    Map.entry(0xA0, " "));

    private final OutputStream out;
    private final ByteArrayOutputStream held = new ByteArrayOutputStream();

    PlainLetters(OutputStream out) {
        this.out = out;
    }

    @Override
    public void write(int one) {
        held.write(one);
    }

    @Override
    public void write(byte[] bytes, int start, int length) {
        held.write(bytes, start, length);
    }

    @Override
    public void flush() throws IOException {
        String text = held.toString(StandardCharsets.UTF_8);
        held.reset();
        out.write(plain(text).getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    /** The text in letters that every window has. */
    static String plain(String text) {
        var plain = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFD)
                .codePoints()
                .filter(c -> Character.getType(c) != Character.NON_SPACING_MARK)
                .forEach(c -> plain.append(c < 0x80 ? Character.toString(c) : sign(c)));
        return plain.toString();
    }

    private static String sign(int codePoint) {
        return SIGNS.getOrDefault(codePoint, "_");
    }
}
