package vn.loa.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/**
 * Figures measured on a finished piece for whoever takes it to the press.
 *
 * @param smallestPt size of its smallest letters, in points; 0 without text
 * @param lowestContrast of its text with the ground, from 1 to 21
 * @param drawings what its drawings say to whoever does not see them
 */
record Preflight(double smallestPt, double lowestContrast, List<String> drawings) {

    /** Whether a drawing, which then is a code, names an address. */
    boolean names(String address) {
        return drawings.stream().anyMatch(drawing -> drawing.endsWith(" " + address));
    }

    static Preflight of(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            var pages = PageReader.pages(document);
            var smallest =
                    pages.stream()
                            .flatMap(page -> page.letters().stream())
                            .filter(letter -> !letter.isBlank())
                            .mapToDouble(PaintedPage.Letter::size)
                            .min()
                            .orElse(0);
            var lowest =
                    pages.stream()
                            .flatMapToDouble(
                                    page ->
                                            page.letters().stream()
                                                    .filter(letter -> !letter.isBlank())
                                                    .filter(l -> page.ground(l).isPresent())
                                                    .mapToDouble(
                                                            letter ->
                                                                    Legibility.contrast(
                                                                            letter.rgb(),
                                                                            page.ground(letter)
                                                                                    .getAsInt())))
                            .min()
                            .orElse(21);
            var drawings = new ArrayList<String>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), drawings);
            return new Preflight(smallest, lowest, drawings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void gather(PDStructureNode node, List<String> drawings) {
        if (node == null) {
            return;
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                Optional.ofNullable(element.getAlternateDescription()).ifPresent(drawings::add);
                gather(element, drawings);
            }
        }
    }
}
