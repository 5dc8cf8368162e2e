package vn.loa.print;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which words of a finished piece are there, and which come too near the edge to survive the
 * guillotine. A box may hold its text and still stand in the wrong place, and the engine drops
 * without a word what it finds no place for.
 */
final class SafeArea {

    private SafeArea() {}

    /**
     * What is wrong, if anything.
     *
     * @param words all words the piece should show
     */
    static Optional<Misfit> problem(List<PaintedPage> pages, Paper paper, List<String> words) {
        var texts = new LinkedHashSet<String>();
        for (var page : pages) {
            page.letters().stream()
                    .filter(letter -> !letter.isBlank() && isOutside(letter, paper))
                    .mapToInt(PaintedPage.Letter::run)
                    .distinct()
                    .forEach(run -> texts.add(page.run(run)));
        }
        var shown = pages.stream().map(PaintedPage::squeezed).collect(Collectors.joining());
        words.stream().distinct().filter(word -> !shown.contains(word)).forEach(texts::add);
        return texts.isEmpty()
                ? Optional.empty()
                : Optional.of(new Misfit.OffPaper(List.copyOf(texts)));
    }

    private static boolean isOutside(PaintedPage.Letter letter, Paper paper) {
        var box = letter.box();
        var safe = Paper.points(paper.safeMm());
        return box.getMinX() < safe
                || box.getMinY() < safe
                || box.getMaxX() > Paper.points(paper.widthMm()) - safe
                || box.getMaxY() > Paper.points(paper.heightMm()) - safe;
    }
}
