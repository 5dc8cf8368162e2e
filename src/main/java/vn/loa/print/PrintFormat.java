package vn.loa.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Form;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.YamlValue;
import vn.loa.theme.Theme;

/**
 * A size and fold of paper the theme can set: the folder {@code theme/print/<name>/} with {@code
 * format.yaml}, and either a template and a style of its own or a list of designs it shares with
 * other sizes. A format may be {@code like} another: what it does not say is taken from there.
 *
 * @param title Vietnamese name for lists, e.g. {@code Áp phích A3}
 * @param english the same in English
 * @param called what people call it besides, in Vietnamese or English; empty for most
 * @param paper sheet and number of pages
 * @param inks what it is printed with; four unless {@code ink: black}
 * @param foldsMm distances of the folds from the left edge of page 1; empty when it is not folded
 * @param advice paper and printing, in Vietnamese; absent when there is nothing to say
 * @param englishAdvice the same in English
 * @param designs folders under {@code theme/print/designs/}, e.g. {@code poster/moc-cau}; the one
 *     in use first; empty when the template lies beside {@code format.yaml}
 * @param slots what its words are, in the order a writer should write them
 * @param impositions larger sheets it is laid out on for a print shop; empty for most
 */
public record PrintFormat(
        String name,
        String title,
        String english,
        List<String> called,
        Paper paper,
        Inks inks,
        List<Double> foldsMm,
        Optional<String> advice,
        Optional<String> englishAdvice,
        List<String> designs,
        List<Slot> slots,
        List<Imposition> impositions) {

    private static final String ROOT = "print";

    private record Named(String name) {}

    /** Fifty metres: drawn ten times smaller, a page still holds them. */
    private static final int MOST_MM = 50_000;

    public PrintFormat {
        called = List.copyOf(called);
        foldsMm = List.copyOf(foldsMm);
        designs = List.copyOf(designs);
        slots = List.copyOf(slots);
        impositions = List.copyOf(impositions);
    }

    /** What it is called in a language. */
    public String title(Language language) {
        return language.equals(Language.VIETNAMESE) ? title : english;
    }

    /** Paper and printing in a language; absent when nothing is said in it. */
    public Optional<String> advice(Language language) {
        return language.equals(Language.VIETNAMESE) ? advice : englishAdvice;
    }

    /** From how many metres its largest words must be read; absent for what is held in the hand. */
    public Optional<Double> distanceM() {
        return paper.readFromM() > 0
                ? Optional.of(paper.readFromM() * paper.scale())
                : Optional.empty();
    }

    /** The format for another distance; what is held in the hand stays so. */
    PrintFormat readFrom(double metres) {
        return distanceM().isEmpty() ? this : with(paper.readFrom(metres), designs);
    }

    /** Names of its designs, as a material writes them. */
    List<String> designNames() {
        return designs.stream().map(PrintFormat::designName).toList();
    }

    private static String designName(String folder) {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    /** The format set in a design; as it is when it has none of that name. */
    PrintFormat in(String design) {
        var chosen = designs.stream().filter(folder -> designName(folder).equals(design)).toList();
        var others = designs.stream().filter(folder -> !designName(folder).equals(design));
        return with(paper, Stream.concat(chosen.stream(), others).toList());
    }

    private PrintFormat with(Paper otherPaper, List<String> otherDesigns) {
        return new PrintFormat(
                name,
                title,
                english,
                called,
                otherPaper,
                inks,
                foldsMm,
                advice,
                englishAdvice,
                otherDesigns,
                slots,
                impositions);
    }

    /** The larger sheets it is laid out on. */
    List<SheetGrid> sheets() {
        return impositions.stream()
                .flatMap(imposition -> SheetGrid.of(paper, imposition).stream())
                .toList();
    }

    private String folder() {
        return ROOT + "/" + designs.stream().findFirst().map("designs/"::concat).orElse(name);
    }

    String template() {
        return folder() + "/template.html";
    }

    String style() {
        return folder() + "/style.css";
    }

    /** Names of the formats the theme has, sorted. */
    public static List<String> names(Theme theme) {
        return theme.paths(ROOT).stream()
                .filter(path -> path.matches(ROOT + "/[^/]+/format\\.yaml"))
                .map(path -> path.substring(ROOT.length() + 1, path.lastIndexOf('/')))
                .toList();
    }

    /** A format of the theme; absent when it has none of that name. */
    public static Optional<Outcome<PrintFormat>> of(Theme theme, String name) {
        return theme.derived().get(new Named(name), () -> read(theme, name));
    }

    private static Optional<Outcome<PrintFormat>> read(Theme theme, String name) {
        return fields(theme, name)
                .map(
                        file ->
                                file.then(own -> resting(theme, own))
                                        .then(fields -> read(name, fields)));
    }

    private static Optional<Outcome<YamlValue.Mapping>> fields(Theme theme, String name) {
        return theme.fields(ROOT + "/" + name + "/format.yaml");
    }

    /** Its fields resting on those of the format it is like; the other stands on its own feet. */
    private static Outcome<Fields> resting(Theme theme, YamlValue.Mapping own) {
        var fields = Fields.of(own);
        var like = fields.text("like");
        if (like.isEmpty()) {
            return Outcome.ok(fields);
        }
        var other = fields(theme, like.get());
        var known = other.flatMap(Outcome::value).filter(PrintFormat::standsAlone);
        if (known.isEmpty()) {
            return Outcome.failed(
                    Diagnostic.error(
                                    "print-format-like",
                                    fields.at("like"),
                                    "không thể dựa vào khổ in “" + like.get() + "”",
                                    "a format cannot be like \"" + like.get() + "\"")
                            .suggesting(
                                    "viết tên một khổ in có đủ các trường của nó",
                                    "name a format that has all its own fields")
                            .suggestingName(Nearest.to(like.get(), standingAlone(theme))));
        }
        var resting = Fields.of(own, known);
        resting.text("like");
        return Outcome.ok(resting);
    }

    private static boolean standsAlone(YamlValue.Mapping format) {
        return format.entry("like").isEmpty();
    }

    private static List<String> standingAlone(Theme theme) {
        return names(theme).stream()
                .filter(
                        name ->
                                fields(theme, name)
                                        .flatMap(Outcome::value)
                                        .filter(PrintFormat::standsAlone)
                                        .isPresent())
                .toList();
    }

    private static Outcome<PrintFormat> read(String name, Fields fields) {
        var title = fields.requiredText("title", "Áp phích A3");
        var english = fields.text("english").orElse(title);
        var called = fields.texts("called");
        var paper = paper(fields);
        var inks = fields.optional("ink", Inks::of).orElse(Inks.FOUR);
        var folds = fields.list("foldsMm", Form.of(Shape.TEXT, PrintFormat::number));
        var advice = fields.text("paper");
        var englishAdvice = fields.text("englishPaper");
        var designs = fields.texts("designs");
        var slots = fields.mapping("words").map(PrintFormat::slots).orElse(List.of());
        var impositions =
                fields.mappings("imposition", item -> Imposition.read(item, paper)).stream()
                        .flatMap(Optional::stream)
                        .toList();
        return fields.outcome(
                () ->
                        new PrintFormat(
                                name,
                                title,
                                english,
                                called,
                                paper,
                                inks,
                                folds,
                                advice,
                                englishAdvice,
                                designs,
                                slots,
                                impositions));
    }

    private static Paper paper(Fields fields) {
        var most = fields.wholeNumber("maxPages");
        var pages = fields.wholeNumber("pages").orElse(1);
        var whole =
                new Paper(
                        fields.optional("widthMm", PrintFormat::side).orElse(210.0),
                        fields.optional("heightMm", PrintFormat::side).orElse(297.0),
                        numberOr(fields, "bleedMm", 0),
                        numberOr(fields, "safeMm", 5),
                        Math.max(1, most.orElse(pages)),
                        most.isPresent(),
                        numberOr(fields, "distanceM", 0),
                        fields.mapping("leastPt").map(PrintFormat::sizes).orElse(Map.of()),
                        1);
        return whole.drawable();
    }

    /** By slot; what is said of a slot the format lacks is said for a design that has it. */
    private static Map<String, Double> sizes(Fields fields) {
        var sizes = new TreeMap<String, Double>();
        for (var entry : fields.entries(() -> Shape.TEXT)) {
            fields.optional(entry.key(), PrintFormat::number)
                    .ifPresent(points -> sizes.put(entry.key(), points));
        }
        return sizes;
    }

    private static List<Slot> slots(Fields words) {
        var slots = new ArrayList<Slot>();
        for (var entry : words.entries(() -> Shape.ANYTHING)) {
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

    private static double numberOr(Fields fields, String key, double otherwise) {
        return fields.optional(key, PrintFormat::number).orElse(otherwise);
    }

    static Outcome<Double> number(YamlValue value) {
        return number(value, 0, 5000);
    }

    private static Outcome<Double> side(YamlValue value) {
        return number(value, 10, MOST_MM);
    }

    private static Outcome<Double> number(YamlValue value, int least, int most) {
        if (value instanceof YamlValue.Scalar scalar) {
            try {
                var number = Double.parseDouble(scalar.text().strip());
                if (number >= least && number <= most) {
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
                                "chỗ này cần một số từ %s đến %s".formatted(least, most),
                                "this needs a number from %s to %s".formatted(least, most))
                        .suggesting("ví dụ: 297", "e.g. 297"));
    }
}
