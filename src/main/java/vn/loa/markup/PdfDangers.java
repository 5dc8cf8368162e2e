package vn.loa.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;

/**
 * What in a PDF would run code or open files when it is opened. Looks for the names of such actions
 * as they stand, and in packed objects; knows nothing else of PDF.
 */
final class PdfDangers {

    private static final Pattern ACTION =
            Pattern.compile(
                    "/(?:JavaScript|Launch|EmbeddedFiles?|GoToR|GoToE|SubmitForm|ImportData|RichMedia)\\b");
    private static final Pattern NAME_ESCAPE = Pattern.compile("#([0-9a-fA-F]{2})");
    private static final Pattern PACKED =
            Pattern.compile("/ObjStm\\b[^>]{0,400}>>\\s{0,4}stream\\r?\\n");
    private static final int LARGEST_PART = 4 << 20;

    private PdfDangers() {}

    /** The file as it stands, and each part of it that packs objects. */
    static Stream<String> texts(byte[] pdf) {
        String raw = new String(pdf, StandardCharsets.ISO_8859_1);
        return Stream.concat(
                Stream.of(raw),
                PACKED.matcher(raw).results().map(match -> unpacked(pdf, match.end())));
    }

    static List<String> in(byte[] pdf) {
        return texts(pdf)
                .flatMap(text -> ACTION.matcher(plain(text)).results())
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private static String plain(String text) {
        return NAME_ESCAPE
                .matcher(text)
                .replaceAll(
                        match ->
                                Matcher.quoteReplacement(
                                        Character.toString(Integer.parseInt(match.group(1), 16))));
    }

    /** What can be unpacked from there; a damaged part ends where the damage is. */
    private static String unpacked(byte[] pdf, int start) {
        var part = new ByteArrayInputStream(pdf, start, pdf.length - start);
        var unpacked = new byte[LARGEST_PART];
        int length = 0;
        try (var in = new InflaterInputStream(part)) {
            for (int read = 0; read >= 0 && length < unpacked.length; length += Math.max(0, read)) {
                read = in.read(unpacked, length, unpacked.length - length);
            }
        } catch (IOException damaged) {
            // What came before the damage is all that a reader of PDF could see, too.
        }
        return new String(unpacked, 0, length, StandardCharsets.ISO_8859_1);
    }
}
