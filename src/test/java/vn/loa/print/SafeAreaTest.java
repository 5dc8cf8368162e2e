package vn.loa.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class SafeAreaTest {

    private static final Paper CARD = new Paper(90, 54, 3, 5, 1);

    @Test
    void eachTextThatRunsOffThePaperIsNamedOnceAndWhole() {
        var letters = new ArrayList<PaintedPage.Letter>();
        letters.addAll(text(1, "Trong", 30));
        letters.addAll(text(2, "Ngoài lề", -100));
        letters.addAll(text(5, "Xa", 3000));

        assertThat(SafeArea.problem(List.of(page(letters)), CARD, List.of("Trong", "Mất", "Mất")))
                .contains(new Misfit.OffPaper(List.of("Ngoài lề", "Xa", "Mất")));
    }

    /** Ten times as long may take thirty times as long; it took a hundred times as long before. */
    @Test
    void aLongLineOffThePaperIsLookedAtOnce() {
        time(20_000);
        assertThat(time(200_000)).isLessThan(30 * Math.max(time(20_000), 1_000_000));
    }

    private static long time(int length) {
        var line = page(text(1, "1".repeat(length), 30));
        return LongStream.generate(() -> time(line)).limit(3).min().orElseThrow();
    }

    private static long time(PaintedPage line) {
        var threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        assertThat(SafeArea.problem(List.of(line), CARD, List.of())).isPresent();
        return threads.getCurrentThreadCpuTime() - before;
    }

    private static PaintedPage page(List<PaintedPage.Letter> letters) {
        return new PaintedPage(List.of(), List.of(), letters, List.of());
    }

    /** A line of letters a point wide, so far from the left edge. */
    private static List<PaintedPage.Letter> text(int run, String text, double left) {
        var letters = new ArrayList<PaintedPage.Letter>();
        for (int i = 0; i < text.length(); i++) {
            var box = new Rectangle2D.Double(left + i, 50, 1, 5);
            letters.add(
                    new PaintedPage.Letter(text.substring(i, i + 1), run, box, box, 10, 5, 0, 0));
        }
        return letters;
    }
}
