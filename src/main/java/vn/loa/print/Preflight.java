package vn.loa.print;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;

/**
 * Figures measured on a finished piece for whoever takes it to the press.
 *
 * @param smallestPt size of its smallest letters, in points; 0 without text
 * @param lowestContrast of its text with the ground, from 1 to 21
 */
record Preflight(double smallestPt, double lowestContrast) {

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
            return new Preflight(smallest, lowest);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
