package vn.loa.markup;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Letters of a page, style or drawing, where browsers are sure to read the same ones. */
final class MarkedText {

    private static final Pattern DECLARED =
            Pattern.compile(
                    "(?i)\\A\ufeff?\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"'](?!(?:utf-8|utf-16|us-ascii)[\"'])[^\"']*"
                            + "|<meta[^>]{0,200}?charset\\s*=\\s*[\"']?(?!utf-?8[\"'\\s;/>])[^\"'\\s;/>]+");

    private MarkedText() {}

    /** Absent unless it is UTF-8, or UTF-16 that says so in its first two bytes. */
    static Optional<String> of(byte[] bytes) {
        boolean marked = bytes.length > 1 && (bytes[0] & 0xFE) == 0xFE && bytes[0] != bytes[1];
        Charset charset =
                marked && (bytes[1] & 0xFE) == 0xFE
                        ? StandardCharsets.UTF_16
                        : StandardCharsets.UTF_8;
        try {
            String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.indexOf('\0') < 0 ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** Where a text says that it is to be read in other letters, or shifts to such. */
    static Optional<String> otherLetters(FileKind kind, String text) {
        if (text.indexOf('\u001b') >= 0) {
            return Optional.of("ESC");
        }
        var declared = DECLARED.matcher(text);
        return kind != FileKind.STYLE && declared.find()
                ? Optional.of(declared.group())
                : Optional.empty();
    }
}
