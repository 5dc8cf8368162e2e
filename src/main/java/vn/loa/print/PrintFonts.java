package vn.loa.print;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts prints are set in, each read from the class path when first used. System fonts are
 * never used: two machines would set two different posters.
 *
 * <p>Parsing a font costs more than setting a poster in it, and a parsed one serves no two threads
 * at once: a document borrows a set, and gives it back for the next.
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
    private final Map<String, MarkPlaces> marks = new ConcurrentHashMap<>();
    private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();
    private final Queue<Map<Face, TrueTypeFont>> idle = new ConcurrentLinkedQueue<>();

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

    /** Fonts for one document, until it is saved. */
    Lent lend() {
        var parsed = idle.poll();
        return new Lent(parsed == null ? new HashMap<>() : parsed);
    }

    /** Parsed fonts in the use of one document. */
    final class Lent implements AutoCloseable {

        private final Map<Face, TrueTypeFont> parsed;

        private Lent(Map<Face, TrueTypeFont> parsed) {
            this.parsed = parsed;
        }

        /** Offers every face to an engine, embedded as a subset when used. */
        void addTo(PdfRendererBuilder builder, PDDocument document) {
            builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
            for (var face : FACES) {
                builder.useFont(
                        new PDFontSupplier(null) {
                            @Override
                            public PDFont supply() {
                                return embedded(face, document);
                            }
                        },
                        face.family(),
                        face.weight(),
                        face.style(),
                        true);
            }
        }

        /**
         * A strong sans-serif face for what is drawn on a finished document; a subset when saved.
         */
        PDFont forNotes(PDDocument document) {
            return embedded(NOTES, document);
        }

        private PDFont embedded(Face face, PDDocument document) {
            try {
                var font = parsed.computeIfAbsent(face, f -> parse(file(f)));
                return PDType0Font.load(document, font, true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void close() {
            idle.add(parsed);
        }
    }

    /**
     * Without ligatures and the like: Vietnamese has none, lines are measured letter by letter, and
     * looking for them takes longer than writing the text.
     */
    private static TrueTypeFont parse(byte[] file) {
        try {
            var font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            font.setEnableGsub(false);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        return known(kernings, postScriptName, Kerning::of, Kerning.NONE);
    }

    /**
     * Where the marks of a font stand on its letters; nowhere for a font that is not ours.
     *
     * @param postScriptName as in the PDF, with or without the tag of a subset
     */
    MarkPlaces marks(String postScriptName) {
        return known(marks, postScriptName, MarkPlaces::of, MarkPlaces.NONE);
    }

    /** What a font file says of its glyphs. */
    private interface Reader<T> {
        T read(TrueTypeFont font) throws IOException;
    }

    private <T> T known(Map<String, T> read, String postScriptName, Reader<T> reader, T none) {
        var name = postScriptName.substring(postScriptName.indexOf('+') + 1);
        return read.computeIfAbsent(name, n -> read(n, reader, none));
    }

    private <T> T read(String name, Reader<T> reader, T none) {
        var face = FACES.stream().filter(f -> postScriptName(f).equals(name)).findFirst();
        if (face.isEmpty()) {
            return none;
        }
        try (var font = parse(file(face.get()))) {
            return reader.read(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
