package vn.loa.print;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Whether all that is printed can be read: contrast, size of letters in the hand and from afar,
 * width of lines, sharpness of pictures.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, contrast</a>; on paper
 *     the same figure tells whether a grey printer loses the text
 */
final class Legibility {

    /** Least ratio of the lighter to the darker. */
    static final double LEAST_CONTRAST = 4.5;

    /** Smallest letters a print shop can hold, in points. */
    static final double LEAST_TEXT_PT = 6;

    /** Thinnest line, in points. */
    static final double LEAST_LINE_PT = 0.25;

    /** From as many times its height an x can be read. */
    private static final double HEIGHTS_AWAY = 300;

    private static final double ROUNDING = 0.01;

    private Legibility() {}

    static Stream<Misfit> problems(List<PaintedPage> pages, Paper paper) {
        return Stream.concat(
                pages.stream()
                        .flatMap(
                                page ->
                                        Stream.concat(
                                                text(page, paper.scale()).stream(),
                                                drawings(page, paper))),
                Stream.<IntPredicate>of(Character::isLetter, Character::isDigit)
                        .flatMap(kind -> tooFar(kind, pages, paper).stream()));
    }

    /** Whether the largest signs of a kind are too small for the distance. */
    private static Optional<Misfit> tooFar(
            IntPredicate kind, List<PaintedPage> pages, Paper paper) {
        Optional<Misfit> tooFar = Optional.empty();
        double furthest = 0;
        for (var page : pages) {
            for (var letter : page.letters()) {
                var reach = Paper.millimetres(letter.xHeight()) / 1000 * HEIGHTS_AWAY;
                if (reach > furthest && letter.text().chars().allMatch(kind)) {
                    furthest = reach;
                    tooFar =
                            reach < paper.readFromM() - ROUNDING
                                    ? Optional.of(
                                            new Misfit.TooFar(
                                                    page.run(letter.run()),
                                                    reach * paper.scale(),
                                                    paper.readFromM() * paper.scale()))
                                    : Optional.empty();
                }
            }
        }
        return tooFar;
    }

    /** Each text once, with the first thing wrong in it. */
    private static Set<Misfit> text(PaintedPage page, int scale) {
        var misfits = new LinkedHashSet<Misfit>();
        var said = new HashSet<Integer>();
        for (var letter : page.letters()) {
            if (letter.isBlank() || said.contains(letter.run())) {
                continue;
            }
            var ground = page.ground(letter);
            if (ground.isPresent()
                    && contrast(letter.rgb(), ground.getAsInt()) < LEAST_CONTRAST - ROUNDING) {
                misfits.add(
                        new Misfit.LowContrast(
                                page.run(letter.run()), contrast(letter.rgb(), ground.getAsInt())));
                said.add(letter.run());
            } else if (letter.size() * scale < LEAST_TEXT_PT - ROUNDING) {
                misfits.add(new Misfit.TooSmall(page.run(letter.run()), letter.size() * scale));
                said.add(letter.run());
            }
        }
        return misfits;
    }

    private static Stream<Misfit> drawings(PaintedPage page, Paper paper) {
        return Stream.concat(
                page.lines().stream()
                        .filter(line -> line.width() * paper.scale() < LEAST_LINE_PT - ROUNDING)
                        .<Misfit>map(line -> new Misfit.TooThin(line.width() * paper.scale()))
                        .limit(1),
                page.images().stream()
                        .filter(image -> image.ppi() < leastPpi(paper) - 1)
                        .map(image -> new Misfit.TooCoarse(image.ppi(), leastPpi(paper))));
    }

    /**
     * Pixels to an inch a picture needs; a banner is read from far away, and what is drawn reduced
     * is enlarged again.
     */
    static int leastPpi(Paper paper) {
        if (paper.scale() > 1) {
            return 300;
        }
        var longSide = Math.max(paper.widthMm(), paper.heightMm());
        return longSide <= 320 ? 200 : longSide <= 900 ? 150 : 72;
    }

    /** From 1, the same, to 21, black on white. */
    static double contrast(int one, int other) {
        var a = luminance(one);
        var b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    /** Lightness of the grey that contrasts with everything as a colour does, from 0 to 255. */
    static int grey(int rgb) {
        var light = luminance(rgb);
        var share = light <= 0.0031308 ? light * 12.92 : 1.055 * Math.pow(light, 1 / 2.4) - 0.055;
        return (int) Math.round(share * 255);
    }

    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 0xFF)
                + 0.7152 * linear(rgb >> 8 & 0xFF)
                + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int part) {
        var share = part / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
