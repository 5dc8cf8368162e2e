package vn.loa.print;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.YamlValue;

/**
 * How a print shop lays copies or pages of a piece out on a larger sheet, as {@code format.yaml}
 * says.
 *
 * <pre>
 * imposition:
 *   - {order: repeat, sheet: A4, gapMm: 0}
 * </pre>
 *
 * @param sheet name of the sheet for file names, e.g. {@code sra3} or {@code 325x470}
 * @param shortMm shorter side of the sheet
 * @param longMm longer side of the sheet
 * @param gapMm between two pieces side by side; as wide as both bleeds unless written
 */
record Imposition(Order order, String sheet, double shortMm, double longMm, double gapMm) {

    private static final Map<String, double[]> SHEETS =
            Map.of(
                    "a4", new double[] {210, 297},
                    "a3", new double[] {297, 420},
                    "a2", new double[] {420, 594},
                    "sra4", new double[] {225, 320},
                    "sra3", new double[] {320, 450});

    private static final Pattern MEASURED = Pattern.compile("(\\d{2,4})\\s*[x×]\\s*(\\d{2,4})");

    /** What stands beside what. */
    enum Order {
        /** The same page again and again; cut, they are a stack of the piece. */
        REPEAT,
        /** Pages that follow each other once the sheets are laid into each other and folded. */
        BOOKLET;

        static Outcome<Order> of(YamlValue.Scalar value) {
            for (var order : values()) {
                if (order.name().equals(value.text().strip().toUpperCase(Locale.ROOT))) {
                    return Outcome.ok(order);
                }
            }
            return Outcome.failed(
                    Diagnostic.error(
                                    "print-imposition",
                                    value.at(),
                                    "không có cách bình trang “" + value.text() + "”",
                                    "there is no imposition \"" + value.text() + "\"")
                            .suggesting(
                                    "viết repeat (nhiều bản giống nhau một tờ) hoặc booklet (đóng quyển)",
                                    "write repeat (many of one on a sheet) or booklet"));
        }
    }

    /** Reads one; absent, with the reason noted, when it is not whole or the piece does not fit. */
    static Optional<Imposition> read(Fields fields, Paper piece) {
        var order = fields.optional("order", Order::of).orElse(Order.REPEAT);
        var gap = fields.optional("gapMm", PrintFormat::number);
        fields.requiredText("sheet", "A4");
        var imposition =
                fields.optional("sheet", Imposition::sheet)
                        .map(
                                sheet ->
                                        new Imposition(
                                                order,
                                                sheet.sheet(),
                                                sheet.shortMm(),
                                                sheet.longMm(),
                                                order == Order.BOOKLET
                                                        ? 0
                                                        : gap.orElse(2 * piece.bleedMm())));
        if (imposition.isPresent() && SheetGrid.of(piece, imposition.get()).isEmpty()) {
            fields.report(tooSmall(imposition.get(), fields));
            return Optional.empty();
        }
        return imposition;
    }

    private static Outcome<Imposition> sheet(YamlValue.Scalar value) {
        var name = value.text().strip().toLowerCase(Locale.ROOT);
        var measured = MEASURED.matcher(name);
        if (SHEETS.containsKey(name)) {
            return Outcome.ok(of(name, SHEETS.get(name)));
        }
        if (measured.matches()) {
            var sides =
                    new double[] {
                        Double.parseDouble(measured.group(1)), Double.parseDouble(measured.group(2))
                    };
            return Outcome.ok(of(measured.group(1) + "x" + measured.group(2), sides));
        }
        var known = String.join(", ", List.of("A4", "A3", "A2", "SRA4", "SRA3"));
        return Outcome.failed(
                Diagnostic.error(
                                "print-imposition",
                                value.at(),
                                "không có khổ giấy “" + value.text() + "”",
                                "there is no sheet \"" + value.text() + "\"")
                        .suggesting(
                                "dùng " + known + ", hoặc ghi số đo: \"325 x 470\"",
                                "use " + known + ", or measures: \"325 x 470\""));
    }

    private static Imposition of(String name, double[] sides) {
        return new Imposition(
                Order.REPEAT, name, Math.min(sides[0], sides[1]), Math.max(sides[0], sides[1]), 0);
    }

    private static Diagnostic tooSmall(Imposition imposition, Fields fields) {
        var sheet = imposition.title();
        return Diagnostic.error(
                        "print-imposition",
                        fields.at("sheet"),
                        "tờ " + sheet + " không đủ chỗ cho hai bản cạnh nhau, kể cả phần tràn lề",
                        "a sheet of "
                                + sheet
                                + " has no room for two side by side with their bleed")
                .suggesting(
                        "chọn khổ giấy lớn hơn, hoặc gapMm: 0 nếu cắt một đường giữa hai bản",
                        "choose a larger sheet, or gapMm: 0 for one cut between two");
    }

    /** What people call the sheet, e.g. {@code SRA3}. */
    String title() {
        return sheet.toUpperCase(Locale.ROOT).replace("X", " × ");
    }
}
