package vn.loa.print;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/**
 * Reads a finished piece as its readers will: which words are there, and which come too near the
 * edge to survive the guillotine. A box may hold its text and still stand in the wrong place, and
 * the engine drops without a word what it finds no place for.
 */
final class SafeArea extends PDFTextStripper {

    private final Paper paper;
    private final Set<String> outside = new LinkedHashSet<>();

    private SafeArea(Paper paper) {
        this.paper = paper;
    }

    /**
     * What is wrong in a finished, trimmed file, if anything.
     *
     * @param words all words it should show
     */
    static Optional<Misfit> problem(byte[] pdf, Paper paper, List<String> words)
            throws IOException {
        var area = new SafeArea(paper);
        String shown;
        try (var document = Loader.loadPDF(pdf)) {
            shown = squeezed(area.getText(document));
        }
        var texts = new LinkedHashSet<>(area.outside);
        words.stream().filter(word -> !shown.contains(word)).forEach(texts::add);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Misfit.OffPaper(List.copyOf(texts)));
    }

    private static String squeezed(String text) {
        return text.replaceAll("\\s+", "");
    }

    @Override
    protected void writeString(String text, List<TextPosition> letters) throws IOException {
        super.writeString(text, letters);
        for (var letter : letters) {
            // Positions count from the top left corner of the page as it is shown.
            var left = Paper.millimetres(letter.getXDirAdj());
            var right = left + Paper.millimetres(letter.getWidthDirAdj());
            var base = Paper.millimetres(letter.getYDirAdj());
            var top = base - Paper.millimetres(letter.getHeightDir());
            var safe = paper.safeMm();
            if (left < safe
                    || top < safe
                    || right > paper.widthMm() - safe
                    || base > paper.heightMm() - safe) {
                outside.add(text.strip());
                return;
            }
        }
    }
}
