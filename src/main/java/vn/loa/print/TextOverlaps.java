package vn.loa.print;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether texts of a page stand on one another: a box may hold its own text and yet lie over the
 * text of its neighbour.
 */
final class TextOverlaps {

    /**
     * Share of the smaller letter's width and height that may be common: in a headline set as close
     * as Vietnamese allows, the foot of a g comes beside the accents of an Ẩ below it.
     */
    private static final double CLOSE = 0.125;

    private TextOverlaps() {}

    /** Each text once that stands on others, the one that meets most of them first. */
    static Stream<Misfit> problems(List<PaintedPage> pages) {
        return pages.stream().flatMap(page -> problems(page).stream());
    }

    private static List<Misfit> problems(PaintedPage page) {
        var met = meetings(runs(page));
        var found = new ArrayList<Misfit>();
        while (met.values().stream().anyMatch(others -> !others.isEmpty())) {
            var worst =
                    Collections.max(
                            met.keySet(), Comparator.comparing(text -> met.get(text).size()));
            var others = met.remove(worst);
            met.values().forEach(texts -> texts.remove(worst));
            found.add(new Misfit.Overlap(worst, List.copyOf(others)));
        }
        return found;
    }

    /** The texts each text meets. */
    private static Map<String, Set<String>> meetings(List<Run> runs) {
        var met = new LinkedHashMap<String, Set<String>>();
        for (var i = 0; i < runs.size(); i++) {
            for (var j = i + 1; j < runs.size(); j++) {
                var one = runs.get(i);
                var other = runs.get(j);
                if (one.meets(other)) {
                    met.computeIfAbsent(one.text(), t -> new LinkedHashSet<>()).add(other.text());
                    met.computeIfAbsent(other.text(), t -> new LinkedHashSet<>()).add(one.text());
                }
            }
        }
        return met;
    }

    private static List<Run> runs(PaintedPage page) {
        var letters = new LinkedHashMap<Integer, List<PaintedPage.Letter>>();
        for (var letter : page.letters()) {
            if (!letter.ink().isEmpty()) {
                letters.computeIfAbsent(letter.run(), run -> new ArrayList<>()).add(letter);
            }
        }
        return letters.entrySet().stream()
                .map(entry -> new Run(page.run(entry.getKey()), entry.getValue()))
                .toList();
    }

    /** A stretch of text, mostly a line, and where its ink lies. */
    private record Run(String text, List<PaintedPage.Letter> letters, Rectangle2D ink) {

        Run(String text, List<PaintedPage.Letter> letters) {
            this(
                    text,
                    letters,
                    letters.stream()
                            .map(PaintedPage.Letter::ink)
                            .reduce(Rectangle2D::createUnion)
                            .orElseThrow());
        }

        boolean meets(Run other) {
            return ink.intersects(other.ink)
                    && letters.stream()
                            .filter(letter -> letter.ink().intersects(other.ink))
                            .anyMatch(
                                    letter ->
                                            other.letters.stream()
                                                    .anyMatch(l -> cover(letter.ink(), l.ink())));
        }

        private static boolean cover(Rectangle2D one, Rectangle2D other) {
            var common = one.createIntersection(other);
            return common.getWidth() > CLOSE * Math.min(one.getWidth(), other.getWidth())
                    && common.getHeight() > CLOSE * Math.min(one.getHeight(), other.getHeight());
        }
    }
}
