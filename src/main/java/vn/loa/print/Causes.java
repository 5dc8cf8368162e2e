package vn.loa.print;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Tells what is wrong on a piece from what only follows from it: text that runs out of its box
 * leaves the sheet, stands on other text and on another ground, and hides a code. Whoever mends the
 * cause need not hear of the rest.
 */
final class Causes {

    private Causes() {}

    /** The misfits without those that follow from others, in their order. */
    static List<Misfit> of(List<Misfit> misfits) {
        return misfits.stream().filter(follows(misfits).negate()).toList();
    }

    private static Predicate<Misfit> follows(List<Misfit> misfits) {
        if (misfits.stream().anyMatch(Causes::runsOver)) {
            return Causes::isOutOfPlace;
        }
        var off = textsOffPaper(misfits);
        var misplaced = new HashSet<>(off);
        misfits.stream()
                .filter(Misfit.Overlap.class::isInstance)
                .map(Misfit.Overlap.class::cast)
                .forEach(
                        overlap -> {
                            misplaced.add(overlap.text());
                            misplaced.addAll(overlap.others());
                        });
        return misfit ->
                misfit instanceof Misfit.Overlap overlap && off.contains(overlap.text())
                        || misfit instanceof Misfit.LowContrast low
                                && misplaced.contains(low.text())
                        || isCovered(misfit) && !misplaced.isEmpty();
    }

    private static boolean runsOver(Misfit misfit) {
        return misfit instanceof Misfit.TooLong || misfit instanceof Misfit.TooWide;
    }

    private static boolean isOutOfPlace(Misfit misfit) {
        return misfit instanceof Misfit.OffPaper
                || misfit instanceof Misfit.Overlap
                || misfit instanceof Misfit.LowContrast
                || isCovered(misfit);
    }

    private static boolean isCovered(Misfit misfit) {
        return misfit instanceof Misfit.UnreadableCode code && code.moduleMm() == 0;
    }

    private static Set<String> textsOffPaper(List<Misfit> misfits) {
        var texts = new HashSet<String>();
        misfits.stream()
                .filter(Misfit.OffPaper.class::isInstance)
                .map(Misfit.OffPaper.class::cast)
                .forEach(off -> texts.addAll(off.texts()));
        return texts;
    }
}
