package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.loa.lang.Language;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/**
 * A size and fold of paper the theme can set: the folder {@code theme/print/<name>/} with {@code
 * format.yaml}, {@code template.html} and {@code style.css}.
 *
 * @param title Vietnamese name for lists, e.g. {@code Áp phích A3}
 * @param english the same in English
 * @param paper sheet and number of pages
 * @param foldsMm distances of the folds from the left edge of page 1; empty when it is not folded
 * @param advice paper and printing, in Vietnamese; absent when there is nothing to say
 * @param slots what its words are, in the order a writer should write them
 */
public record PrintFormat(
        String name,
        String title,
        String english,
        Paper paper,
        List<Double> foldsMm,
        Optional<String> advice,
        List<Slot> slots) {

    private static final String ROOT = "print";

    public PrintFormat {
        foldsMm = List.copyOf(foldsMm);
        slots = List.copyOf(slots);
    }

    /** What it is called in a language. */
    public String title(Language language) {
        return language.equals(Language.VIETNAMESE) ? title : english;
    }

    String template() {
        return ROOT + "/" + name + "/template.html";
    }

    String style() {
        return ROOT + "/" + name + "/style.css";
    }

    /** Names of the formats the theme has, sorted. */
    public static List<String> names(Theme theme) {
        return theme.paths(ROOT).stream()
                .filter(path -> path.endsWith("/format.yaml"))
                .map(path -> path.substring(ROOT.length() + 1, path.lastIndexOf('/')))
                .toList();
    }

    /** A format of the theme; absent when it has none of that name. */
    public static Optional<Outcome<PrintFormat>> of(Theme theme, String name) {
        return theme.file(ROOT + "/" + name + "/format.yaml")
                .map(file -> Yaml.read(file).then(mapping -> read(name, mapping)));
    }

    private static Outcome<PrintFormat> read(String name, YamlValue.Mapping mapping) {
        var fields = Fields.of(mapping);
        var title = fields.requiredText("title", "Áp phích A3");
        var english = fields.text("english").orElse(title);
        var paper =
                new double[] {
                    millimetres(fields, "widthMm", 210),
                    millimetres(fields, "heightMm", 297),
                    millimetres(fields, "bleedMm", 0)
                };
        var pages = fields.wholeNumber("pages").orElse(1);
        var safe = millimetres(fields, "safeMm", 5);
        var folds = fields.list("foldsMm", PrintFormat::number);
        var advice = fields.text("paper");
        var slots = fields.mapping("words").map(PrintFormat::slots).orElse(List.of());
        return fields.outcome(
                () ->
                        new PrintFormat(
                                name,
                                title,
                                english,
                                new Paper(paper[0], paper[1], paper[2], safe, pages),
                                folds,
                                advice,
                                slots));
    }

    private static List<Slot> slots(Fields words) {
        var slots = new ArrayList<Slot>();
        for (var entry : words.entries()) {
            words.mapping(entry.key())
                    .ifPresent(
                            fields -> {
                                slots.add(slot(entry.key(), fields));
                                fields.reportUnknown();
                            });
        }
        return slots;
    }

    private static Slot slot(String name, Fields fields) {
        return new Slot(
                name,
                fields.optional("as", Slot.Shape::of).orElse(Slot.Shape.TEXT),
                fields.flag("required", false),
                fields.wholeNumber("count").orElse(0),
                fields.text("example").orElse("…"));
    }

    private static double millimetres(Fields fields, String key, double otherwise) {
        return fields.optional(key, PrintFormat::number).orElse(otherwise);
    }

    private static Outcome<Double> number(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            try {
                var number = Double.parseDouble(scalar.text().strip());
                if (number >= 0 && number <= 5000) {
                    return Outcome.ok(number);
                }
            } catch (NumberFormatException e) {
                // reported below
            }
        }
        return Outcome.failed(
                Diagnostic.error(
                                "wrong-type",
                                value.at(),
                                "chỗ này cần một số milimét từ 0 đến 5000",
                                "this needs a number of millimetres from 0 to 5000")
                        .suggesting("ví dụ: 297", "e.g. 297"));
    }
}
