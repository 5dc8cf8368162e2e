package vn.loa.markup;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Whether a PDF or an office's document says who wrote it. Looks where programs note it; what a
 * document says in its text is its own business, and a file under a password is not opened.
 */
public final class AuthorOfFile {

    private static final int LARGEST_PART = 1 << 20;

    /** Where Word, Excel and PowerPoint, and where LibreOffice note it. */
    private static final Set<String> NOTES = Set.of("docProps/core.xml", "meta.xml");

    private static final Pattern IN_NOTES =
            Pattern.compile(
                    "<(?:dc:creator|cp:lastModifiedBy|meta:initial-creator)>\\s*+[^<\\s]"
                            + "|<dc:creator>\\s*+<rdf:\\w{3}>\\s*+<rdf:li>\\s*+[^<\\s]");

    /** An empty text, also one of nothing but a mark of its encoding, names nobody. */
    private static final Pattern IN_PDF =
            Pattern.compile(
                    "/Author\\s*+(?:\\((?:\u00fe\u00ff)?+\\s*+[^)\\s]|<(?:FEFF|feff)?+[0-9a-fA-F])");

    private AuthorOfFile() {}

    /** Whether somebody is named; false for other kinds of files. */
    public static boolean isIn(byte[] file) {
        if (starts(file, "%PDF")) {
            return PdfDangers.texts(file)
                    .anyMatch(t -> IN_PDF.matcher(t).find() || IN_NOTES.matcher(t).find());
        }
        return starts(file, "PK") && notes(file).anyMatch(t -> IN_NOTES.matcher(t).find());
    }

    private static boolean starts(byte[] file, String letters) {
        return file.length > letters.length()
                && new String(file, 0, letters.length(), StandardCharsets.ISO_8859_1)
                        .equals(letters);
    }

    private static Stream<String> notes(byte[] file) {
        Stream.Builder<String> found = Stream.builder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (NOTES.contains(part.getName())) {
                    found.add(new String(zip.readNBytes(LARGEST_PART), StandardCharsets.UTF_8));
                    break;
                }
            }
        } catch (IOException | IllegalArgumentException damaged) {
            // Nothing can be read behind the damage, by others neither.
        }
        return found.build();
    }
}
