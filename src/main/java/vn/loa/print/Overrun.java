package vn.loa.print;

import com.openhtmltopdf.render.BlockBox;
import com.openhtmltopdf.render.Box;
import com.openhtmltopdf.render.InlineLayoutBox;
import com.openhtmltopdf.render.InlineText;
import com.openhtmltopdf.render.LineBox;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** How far text runs over boxes of one name: over the worst of them. */
final class Overrun {

    private static final double ROUNDING_MM = 0.2;

    private double downMm;
    private Misfit.Excess below = Misfit.Excess.NONE;
    private double rightMm;
    private LineBox widest;

    /**
     * Looks at one box.
     *
     * @param dotsPerPoint resolution of the layout
     */
    void measure(Box box, double dotsPerPoint) {
        var over = new ArrayList<LineBox>();
        double down = 0;
        for (var inner : Fit.everyBox(box)) {
            if (inner instanceof LineBox line && line.getContentWidth() > 0) {
                var below = line.getAbsY() + line.getHeight() - box.getAbsY() - box.getHeight();
                var beyond = line.getAbsX() + line.getContentWidth() - box.getAbsX() - width(box);
                var belowMm = Paper.millimetres(below / dotsPerPoint);
                if (belowMm > ROUNDING_MM) {
                    over.add(line);
                }
                down = Math.max(down, belowMm);
                if (Paper.millimetres(beyond / dotsPerPoint) > rightMm) {
                    rightMm = Paper.millimetres(beyond / dotsPerPoint);
                    widest = line;
                }
            }
        }
        if (down > downMm) {
            downMm = down;
            below = excess(over);
        }
    }

    List<Misfit> misfits(String box) {
        var misfits = new ArrayList<Misfit>();
        if (downMm > ROUNDING_MM) {
            misfits.add(new Misfit.TooLong(box, tenths(downMm), below));
        }
        if (rightMm > ROUNDING_MM) {
            misfits.add(new Misfit.TooWide(box, text(widest), tenths(rightMm)));
        }
        return misfits;
    }

    /** What stands side by side, such as a mark of a list and its item, is one line. */
    private static Misfit.Excess excess(List<LineBox> lines) {
        var rows = new TreeMap<Integer, List<String>>();
        for (var line : lines) {
            var text = text(line);
            if (!text.isEmpty()) {
                rows.computeIfAbsent(line.getAbsY(), y -> new ArrayList<>()).add(text);
            }
        }
        return new Misfit.Excess(
                rows.size(),
                rows.values().stream()
                        .map(row -> String.join(" ", row))
                        .collect(Collectors.joining(" ")));
    }

    private static String text(LineBox line) {
        var text = new StringBuilder();
        line.getChildren().forEach(child -> gather(child, text));
        return text.toString().strip();
    }

    private static void gather(Object child, StringBuilder text) {
        if (child instanceof InlineText run) {
            text.append(run.getSubstring());
        } else if (child instanceof InlineLayoutBox inline) {
            inline.getInlineChildren().forEach(inner -> gather(inner, text));
        }
    }

    private static double tenths(double mm) {
        return Math.round(mm * 10) / 10.0;
    }

    private static int width(Box box) {
        return box.getContentWidth()
                + ((BlockBox) box).getLeftMBP()
                + ((BlockBox) box).getRightMBP();
    }
}
