package vn.loa.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts prints are set in, each read from the class path when first used. System fonts are
 * never used: two machines would set two different posters.
 */
final class PrintFonts {

    /**
     * @param path on the class path
     */
    private record Face(String family, int weight, FontStyle style, String path) {}

    private static final String OPEN_SANS = "fonts/ttf/OpenSans/OpenSans-";
    private static final String LIBERATION = "liberation/Liberation";

    private static final List<Face> FACES =
            List.of(
                    upright("Open Sans", 300, OPEN_SANS + "Light"),
                    upright("Open Sans", 400, OPEN_SANS + "Regular"),
                    upright("Open Sans", 600, OPEN_SANS + "SemiBold"),
                    upright("Open Sans", 700, OPEN_SANS + "Bold"),
                    upright("Open Sans", 800, OPEN_SANS + "ExtraBold"),
                    italic("Open Sans", 400, OPEN_SANS + "Italic"),
                    upright("Liberation Sans", 400, LIBERATION + "Sans-Regular"),
                    upright("Liberation Sans", 700, LIBERATION + "Sans-Bold"),
                    upright("Liberation Serif", 400, LIBERATION + "Serif-Regular"),
                    upright("Liberation Serif", 700, LIBERATION + "Serif-Bold"),
                    italic("Liberation Serif", 400, LIBERATION + "Serif-Italic"),
                    italic("Liberation Serif", 700, LIBERATION + "Serif-BoldItalic"));

    private static final Face NOTES = upright("Open Sans", 700, OPEN_SANS + "Bold");

    private final Map<Face, byte[]> files = new ConcurrentHashMap<>();
    private final Map<String, Kerning> kernings = new ConcurrentHashMap<>();

    private static Face upright(String family, int weight, String path) {
        return new Face(family, weight, FontStyle.NORMAL, path + ".ttf");
    }

    private static Face italic(String family, int weight, String path) {
        return new Face(family, weight, FontStyle.ITALIC, path + ".ttf");
    }

    private static String postScriptName(Face face) {
        var file = face.path().substring(face.path().lastIndexOf('/') + 1);
        return file.replace(".ttf", "");
    }

    private static byte[] read(String path) {
        try (var in = PrintFonts.class.getClassLoader().getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("font not on the class path: " + path);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Offers every face to an engine, embedded as a subset when used. */
    void addTo(PdfRendererBuilder builder) {
        for (var face : FACES) {
            builder.useFont(
                    () -> new ByteArrayInputStream(file(face)),
                    face.family(),
                    face.weight(),
                    face.style(),
                    true);
        }
    }

    /** A strong sans-serif face for what is drawn on a finished document; a subset when saved. */
    PDFont embedded(PDDocument document) throws IOException {
        return PDType0Font.load(document, new ByteArrayInputStream(file(NOTES)), true);
    }

    private byte[] file(Face face) {
        return files.computeIfAbsent(face, f -> read(f.path()));
    }

    /**
     * Space between pairs of glyphs of a font; none for a font that is not ours.
     *
     * @param postScriptName as in the PDF, with or without the tag of a subset
     */
    Kerning kerning(String postScriptName) {
        var name = postScriptName.substring(postScriptName.indexOf('+') + 1);
        return kernings.computeIfAbsent(name, this::readKerning);
    }

    private Kerning readKerning(String name) {
        return FACES.stream()
                .filter(face -> postScriptName(face).equals(name))
                .findFirst()
                .map(face -> Kerning.of(file(face)))
                .orElse(Kerning.NONE);
    }
}
