package vn.loa.print;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.Diagnostic;
import com.openhtmltopdf.util.XRLog;
import com.openhtmltopdf.util.XRLogger;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Sets pages with OpenHTMLtoPDF. Safe to use from several threads at once. */
final class OpenHtmlEngine implements PdfEngine {

    private static final double SAME_SIZE_MM = 0.1;

    private final PrintFonts fonts;

    OpenHtmlEngine(PrintFonts fonts) {
        this.fonts = fonts;
        XRLog.setLoggerImpl(new SilentLog());
    }

    @Override
    public Pdf pdf(String html, Paper paper) {
        return LongestPrint.refused(html, paper).orElseGet(() -> set(html, paper));
    }

    private Pdf set(String html, Paper paper) {
        var document = Xhtml.parse(html);
        var fit = new Fit(document, paper);
        try (var lent = fonts.lend()) {
            while (true) {
                fit.applySizes();
                var ignored = new LinkedHashSet<String>();
                var text = new KernedTextRenderer(fonts);
                try (var file = new PDDocument();
                        var renderer = renderer(document, paper, file, lent, ignored)) {
                    renderer.getSharedContext().setTextRenderer(text);
                    renderer.layout();
                    fit.measure(renderer);
                    var overruns = Fit.overruns(renderer.getRootBox(), renderer.getDotsPerPoint());
                    if (fit.shrink(overruns)) {
                        continue;
                    }
                    overruns.addAll(fit.underLeast());
                    return finished(html, paper, document, renderer, overruns, text, ignored);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private PdfBoxRenderer renderer(
            Document document,
            Paper paper,
            PDDocument file,
            PrintFonts.Lent lent,
            Set<String> ignored) {
        var builder = new PdfRendererBuilder();
        builder.usePDDocument(file);
        builder.useDefaultPageSize(
                (float) paper.artworkWidthMm(),
                (float) (paper.artworkHeightMm() + paper.slackMm()),
                PageSizeUnits.MM);
        // The document has no address, and nothing it names has one either.
        builder.withW3cDocument(document, "");
        builder.useUriResolver((base, uri) -> isWrittenIn(uri) ? uri : null);
        for (var when : ExternalResourceControlPriority.values()) {
            builder.useExternalResourceAccessControl((uri, type) -> isWrittenIn(uri), when);
        }
        builder.useProtocolsStreamImplementation(
                uri -> {
                    throw new IllegalStateException("a print may not fetch " + uri);
                },
                "http",
                "https",
                "file",
                "jar",
                "ftp");
        builder.useUnicodeLineBreaker(new WordBreaks());
        builder.useSVGDrawer(new BatikSVGDrawer());
        builder.usePdfUaAccessibility(true);
        builder.usePdfVersion(1.7f);
        builder.withProducer("Loa");
        builder.withDiagnosticConsumer(
                diagnostic -> {
                    if (diagnostic.getLevel().intValue() >= Level.WARNING.intValue()) {
                        ignored.add(diagnostic.getFormattedMessage());
                    }
                });
        lent.addTo(builder, file);
        return builder.buildPdfRenderer();
    }

    private Pdf finished(
            String html,
            Paper paper,
            Document source,
            PdfBoxRenderer renderer,
            List<Misfit> overruns,
            KernedTextRenderer text,
            Set<String> ignored)
            throws IOException {
        var misfits = new ArrayList<>(overruns);
        try (var document = renderer.createPDFKeepOpen()) {
            if (!text.missing().isEmpty()) {
                misfits.add(noGlyph(text.missing(), source));
            }
            misfits.addAll(pageProblems(document, paper));
            ignored.forEach(what -> misfits.add(new Misfit.Ignored(what)));
            trim(document, paper);
            new KernedPages(fonts).kern(document);
            Metadata.of(source).writeTo(document);
            document.setDocumentId(identity(html));
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            misfits.addAll(
                    shownProblems(
                            bytes.toByteArray(), paper, source, printable(source, text.missing())));
            return new Pdf(bytes.toByteArray(), document.getNumberOfPages(), Causes.of(misfits));
        }
    }

    /** What is wrong with the finished file as its readers will see it. */
    private static List<Misfit> shownProblems(
            byte[] pdf, Paper paper, Document source, List<String> words) throws IOException {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = PageReader.pages(document);
            return Stream.of(
                            SafeArea.problem(pages, paper, words).stream(),
                            TextOverlaps.problems(pages),
                            Legibility.problems(pages, paper),
                            PrintedCodes.problems(source, pages),
                            missingPictures(source))
                    .flatMap(problems -> problems)
                    .toList();
        }
    }

    private static Stream<Misfit> missingPictures(Document source) {
        var pictures = source.getElementsByTagName("img");
        return IntStream.range(0, pictures.getLength())
                .mapToObj(i -> ((Element) pictures.item(i)).getAttribute("src"))
                .filter(address -> !isWrittenIn(address))
                .map(Misfit.NoPicture::new);
    }

    private static boolean isWrittenIn(String address) {
        return address != null && address.startsWith("data:image/");
    }

    private static Misfit noGlyph(Set<String> characters, Document source) {
        var first = characters.iterator().next();
        var context = Xhtml.texts(source).stream().filter(text -> text.contains(first)).findFirst();
        return new Misfit.NoGlyph(String.join("", characters), context.orElse(first));
    }

    private static List<String> printable(Document source, Set<String> missing) {
        return Xhtml.texts(source).stream()
                .flatMap(text -> Stream.of(text.split("\\s+")))
                .filter(word -> missing.stream().noneMatch(word::contains))
                .toList();
    }

    private static List<Misfit> pageProblems(PDDocument document, Paper paper) {
        var problems = new ArrayList<Misfit>();
        var pages = document.getNumberOfPages();
        if (paper.flows() ? pages > paper.pages() : pages != paper.pages()) {
            problems.add(new Misfit.WrongPageCount(paper.pages(), pages));
        }
        for (var page : document.getPages()) {
            var width = Paper.millimetres(page.getMediaBox().getWidth());
            var height = Paper.millimetres(page.getMediaBox().getHeight()) - slackMm(page, paper);
            if (Math.abs(width - paper.artworkWidthMm()) > SAME_SIZE_MM
                    || Math.abs(height - paper.artworkHeightMm()) > SAME_SIZE_MM) {
                problems.add(new Misfit.WrongPageSize(width, height));
                break;
            }
        }
        return problems;
    }

    /** Extra length a page has; none where its style states a size of its own. */
    private static double slackMm(PDPage page, Paper paper) {
        var longer =
                Paper.millimetres(page.getMediaBox().getHeight())
                        - paper.artworkHeightMm()
                        - paper.slackMm();
        return Math.abs(longer) > SAME_SIZE_MM ? 0 : paper.slackMm();
    }

    /** Shows the sheet as trimmed: the bleed stays in the artwork, outside the page. */
    private static void trim(PDDocument document, Paper paper) {
        var bleed = Paper.points(paper.bleedMm());
        for (PDPage page : document.getPages()) {
            var trimmed =
                    new PDRectangle(
                            bleed,
                            bleed + Paper.points(slackMm(page, paper)),
                            Paper.points(paper.widthMm()),
                            Paper.points(paper.heightMm()));
            page.setMediaBox(trimmed);
            page.setCropBox(trimmed);
            page.setTrimBox(trimmed);
            page.setBleedBox(trimmed);
        }
    }

    private static long identity(String html) {
        var sum = new CRC32();
        sum.update(html.getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }

    /** The engine's messages come as diagnostics of the piece; its log would go to the console. */
    private static final class SilentLog implements XRLogger {
        @Override
        public void log(String where, Level level, String message) {}

        @Override
        public void log(String where, Level level, String message, Throwable problem) {}

        @Override
        public void setLevel(String logger, Level level) {}

        @Override
        public boolean isLogLevelEnabled(Diagnostic diagnostic) {
            return false;
        }
    }
}
