package vn.loa.print;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** The most that is set on paper in one piece: what is longer is told before it is laid out. */
final class LongestPrint {

    /** About four hundred sheets of an official document. */
    static final int LETTERS = 1_000_000;

    private LongestPrint() {}

    /** Empty sheets in place of a page that is too long; absent where it can be set. */
    static Optional<Pdf> refused(String html, Paper paper) {
        int letters = letters(html);
        return letters > LETTERS
                ? Optional.of(empty(paper, new Misfit.TooMuch(letters)))
                : Optional.empty();
    }

    /** Letters outside tags, and the tags: thousands of empty elements take time as well. */
    private static int letters(String html) {
        int letters = 0;
        boolean inTag = false;
        for (int i = 0; i < html.length(); i++) {
            char c = html.charAt(i);
            inTag = inTag ? c != '>' : c == '<';
            if (!inTag) {
                letters++; // the sign that ends a tag stands for it
            }
        }
        return letters;
    }

    private static Pdf empty(Paper paper, Misfit why) {
        int pages = paper.flows() ? 1 : paper.pages();
        var sheet = new PDRectangle(Paper.points(paper.widthMm()), Paper.points(paper.heightMm()));
        try (var document = new PDDocument()) {
            for (int i = 0; i < pages; i++) {
                var page = new PDPage(sheet);
                page.setResources(new PDResources());
                document.addPage(page);
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return new Pdf(bytes.toByteArray(), pages, List.of(why));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
