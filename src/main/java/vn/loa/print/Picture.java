package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.loa.markup.ShownWords;
import vn.loa.output.Memo;
import vn.loa.output.Rendered;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.theme.Theme;

/**
 * Draws formats that end as a picture for screens. Their paper is the picture at 96 points to the
 * inch: 1200 × 630 points of a screen are 317.5 × 166.6875 mm, and {@code px} in a style is one
 * point of the picture.
 */
record Picture(PdfEngine engine, Memo memo) {

    private static final double POINTS_PER_MM = 96 / 25.4;

    /** Width of the picture of a format, in pixels. */
    static int width(PrintFormat format) {
        return (int) Math.round(format.paper().widthMm() * POINTS_PER_MM);
    }

    /** Height of the picture of a format, in pixels. */
    static int height(PrintFormat format) {
        return (int) Math.round(format.paper().heightMm() * POINTS_PER_MM);
    }

    /**
     * A picture as PNG.
     *
     * @param values what the template may use; its style is added as {@code style}
     * @param report says to the writer what did not fit
     */
    Rendered of(
            Theme theme,
            PrintFormat format,
            Map<String, Object> values,
            Function<Misfit, Diagnostic> report) {
        Outcome<String> html =
                theme.template(format.style())
                        .fill(values)
                        .then(
                                css -> {
                                    values.put("style", css);
                                    return theme.template(format.template()).fill(values);
                                });
        if (html.value().isEmpty()) {
            return new Rendered(new byte[0], html.diagnostics(), 0);
        }
        var pdf = engine.pdf(html.value().get(), format.paper());
        List<Diagnostic> problems = new ArrayList<>(html.diagnostics());
        pdf.misfits().forEach(misfit -> problems.add(report.apply(misfit)));
        int longSide = Math.max(width(format), height(format));
        var png =
                memo.recall(
                        "share picture 2",
                        Memo.input(longSide, pdf.bytes()),
                        () -> Preview.png(pdf.bytes(), longSide, Preview.MOST_COLOURS));
        return new Rendered(png, problems, 0, ShownWords.ofPage(html.value().get()));
    }
}
