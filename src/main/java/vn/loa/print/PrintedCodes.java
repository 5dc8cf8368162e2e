package vn.loa.print;

import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Whether each QR code of a template came out so that a phone can read it: every module in its
 * colour, the quiet zone free, the modules large enough.
 */
final class PrintedCodes {

    /** Three dots at 150 dpi. */
    static final double LEAST_MODULE_MM = 0.5;

    private static final int QUIET = 4;
    private static final int DOTS = 5;
    private static final int DARK = 96;
    private static final int LIGHT = 160;
    private static final Pattern BARS = Pattern.compile("M(\\d+),(\\d+)h(\\d+)v1h-\\d+z");
    private static final Pattern CODE = Pattern.compile("(" + BARS.pattern() + "){50,}+");

    /**
     * A code as it should be.
     *
     * @param dark by row and column, quiet zone included
     */
    private record Code(String name, boolean[][] dark) {
        int size() {
            return dark.length;
        }
    }

    private PrintedCodes() {}

    /**
     * @param source page the codes were set from
     */
    static Stream<Misfit> problems(Document source, List<PaintedPage> pages) {
        return codes(source).stream().flatMap(code -> problem(code, pages).stream());
    }

    private static List<Code> codes(Document source) {
        var codes = new ArrayList<Code>();
        var paths = source.getElementsByTagName("path");
        for (var i = 0; i < paths.getLength(); i++) {
            var path = (Element) paths.item(i);
            if (CODE.matcher(path.getAttribute("d")).matches()) {
                codes.add(code(path));
            }
        }
        return codes;
    }

    private static Code code(Element path) {
        var bars = BARS.matcher(path.getAttribute("d"));
        var found = new ArrayList<int[]>();
        var size = 0;
        while (bars.find()) {
            var bar =
                    new int[] {
                        Integer.parseInt(bars.group(1)),
                        Integer.parseInt(bars.group(2)),
                        Integer.parseInt(bars.group(3))
                    };
            found.add(bar);
            size = Math.max(size, bar[0] + bar[2] + QUIET);
        }
        var dark = new boolean[size][size];
        for (var bar : found) {
            for (var x = bar[0]; x < bar[0] + bar[2]; x++) {
                dark[bar[1]][x] = true;
            }
        }
        var svg = path.getParentNode() instanceof Element parent ? parent : path;
        return new Code(svg.getAttribute("alt"), dark);
    }

    private static Optional<Misfit> problem(Code code, List<PaintedPage> pages) {
        Misfit worst = new Misfit.UnreadableCode(code.name(), 0);
        for (var page : pages) {
            for (var fill : page.fills()) {
                var module = module(fill, code);
                if (module > 0 && isWhole(code, page, fill.shape().getBounds2D())) {
                    var mm = Paper.millimetres(module);
                    if (mm >= LEAST_MODULE_MM) {
                        return Optional.empty();
                    }
                    worst = new Misfit.UnreadableCode(code.name(), mm);
                }
            }
        }
        return Optional.of(worst);
    }

    /** Side of a module in points if a fill may be the code's dark modules, else 0. */
    private static double module(PaintedPage.Fill fill, Code code) {
        var box = fill.shape().getBounds2D();
        var modules = code.size() - 2 * QUIET;
        var square = Math.abs(box.getWidth() - box.getHeight()) < box.getWidth() / modules / 2;
        return square && box.getWidth() > modules / 10.0 ? box.getWidth() / modules : 0;
    }

    /** Draws what lies at the code, some dots to a module, and looks at the middle of each. */
    private static boolean isWhole(Code code, PaintedPage page, Rectangle2D box) {
        var dots = code.size() * DOTS;
        var picture = new BufferedImage(dots, dots, BufferedImage.TYPE_BYTE_GRAY);
        var pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, dots, dots);
        var scale = DOTS * (code.size() - 2 * QUIET) / box.getWidth();
        var toDots = AffineTransform.getTranslateInstance(QUIET * DOTS, QUIET * DOTS);
        toDots.scale(scale, -scale);
        toDots.translate(-box.getMinX(), -box.getMaxY());
        pen.transform(toDots);
        for (var fill : page.fills()) {
            pen.setClip(fill.seen());
            pen.setColor(new Color(fill.rgb().orElse(0x808080)));
            pen.fill(fill.shape());
        }
        pen.setClip(null);
        page.letters().stream()
                .filter(letter -> !letter.isBlank())
                .forEach(
                        letter -> {
                            pen.setColor(new Color(letter.rgb()));
                            pen.fill(letter.box());
                        });
        pen.dispose();
        return agrees(code, picture);
    }

    private static boolean agrees(Code code, BufferedImage picture) {
        for (var y = 0; y < code.size(); y++) {
            for (var x = 0; x < code.size(); x++) {
                var grey =
                        picture.getRaster().getSample(x * DOTS + DOTS / 2, y * DOTS + DOTS / 2, 0);
                if (code.dark()[y][x] ? grey > DARK : grey < LIGHT) {
                    return false;
                }
            }
        }
        return true;
    }
}
