package vn.loa.theme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.source.Yaml;
import vn.loa.source.YamlValue;

/**
 * The colours of a theme, {@code print/colours.yaml}: one list for the web, for office printers and
 * for presses. A publication's own list is laid over the built-in one colour by colour.
 *
 * <pre>
 * brand: {hex: "#0B4F8A", dark: "#123B61", cmyk: [95, 65, 10, 10]}
 * line: "#C9D3DC"                              # the same light and dark, no recipe
 * screen:                                      # never printed
 *   link: {hex: "#0B4F8A", dark: "#8EC5FF"}
 * </pre>
 */
public record Colours(Map<String, Colour> byName) {

    private static final String FILE = "print/colours.yaml";
    private static final String SCREEN = "screen";
    private static final Pattern HEX = Pattern.compile("#[0-9A-Fa-f]{6}");

    /**
     * One colour.
     *
     * @param hex as {@code #0B4F8A}
     * @param dark on a dark screen; absent when it stays
     * @param printed whether print formats may use it
     * @param cmyk as written; empty without a recipe
     * @param cmykAt where the recipe stands
     */
    public record Colour(
            String hex,
            Optional<String> dark,
            boolean printed,
            List<YamlValue.Scalar> cmyk,
            Position cmykAt) {}

    private record OfTheme() {}

    /** No colour at all. */
    public static final Colours NONE = new Colours(Map.of());

    /** The colours of a theme, with what is wrong in its files; empty without any. */
    public static Outcome<Colours> of(Theme theme) {
        return theme.derived().get(new OfTheme(), () -> read(theme));
    }

    private static Outcome<Colours> read(Theme theme) {
        var colours = new LinkedHashMap<String, Colour>();
        var problems = new ArrayList<Diagnostic>();
        for (SourceFile file : theme.layers(FILE)) {
            Outcome<YamlValue.Mapping> yaml = Yaml.read(file);
            problems.addAll(yaml.diagnostics());
            yaml.value().ifPresent(list -> read(list, true, colours, problems));
        }
        return problems.isEmpty()
                ? Outcome.ok(new Colours(colours))
                : new Outcome.Failed<>(problems);
    }

    private static void read(
            YamlValue.Mapping list,
            boolean printed,
            Map<String, Colour> colours,
            List<Diagnostic> problems) {
        for (YamlValue.Entry entry : list.entries()) {
            if (printed
                    && entry.key().equals(SCREEN)
                    && entry.value() instanceof YamlValue.Mapping screen) {
                read(screen, false, colours, problems);
            } else {
                colour(entry, printed, problems)
                        .ifPresent(colour -> colours.put(entry.key(), colour));
            }
        }
    }

    private static Optional<Colour> colour(
            YamlValue.Entry entry, boolean printed, List<Diagnostic> problems) {
        if (entry.value() instanceof YamlValue.Mapping mapping) {
            var fields = Fields.of(mapping);
            var hex = fields.requiredText("hex", "\"#0B4F8A\"");
            var dark = fields.text("dark");
            var cmyk = fields.scalars("cmyk");
            fields.reportUnknown();
            problems.addAll(fields.diagnostics());
            boolean good = isColour(hex, fields.at("hex"), problems);
            good &= dark.isEmpty() || isColour(dark.get(), fields.at("dark"), problems);
            return good
                    ? Optional.of(new Colour(hex, dark, printed, cmyk, fields.at("cmyk")))
                    : Optional.empty();
        }
        return entry.value() instanceof YamlValue.Scalar scalar
                        && isColour(scalar.text(), scalar.at(), problems)
                ? Optional.of(
                        new Colour(
                                scalar.text(), Optional.empty(), printed, List.of(), scalar.at()))
                : Optional.empty();
    }

    private static boolean isColour(String hex, Position at, List<Diagnostic> problems) {
        if (HEX.matcher(hex).matches()) {
            return true;
        }
        problems.add(
                Diagnostic.error(
                                "print-colour-unreadable",
                                at,
                                "“" + hex + "” không phải là màu",
                                "\"" + hex + "\" is no colour")
                        .suggesting(
                                "viết như \"#0B4F8A\", trong ngoặc kép",
                                "write it as \"#0B4F8A\", in quotes"));
        return false;
    }

    /** Each colour on a light screen, by name. */
    public Map<String, String> light() {
        return shades(Colour::hex);
    }

    /** Each colour on a dark screen, by name. */
    public Map<String, String> dark() {
        return shades(colour -> colour.dark().orElse(colour.hex()));
    }

    private Map<String, String> shades(Function<Colour, String> shade) {
        var shades = new TreeMap<String, String>();
        byName.forEach(
                (name, colour) -> shades.put(name, shade.apply(colour).toLowerCase(Locale.ROOT)));
        return shades;
    }

    /**
     * The rules that give a style sheet its colours, light and dark: for each {@code var(--name)}
     * that it uses and that is a colour here.
     */
    public String css(String style) {
        Map<String, Colour> used = new LinkedHashMap<>(byName);
        used.keySet().removeIf(name -> !style.contains("var(--" + name + ")"));
        String light = rule(used, colour -> Optional.of(colour.hex()));
        String dark = rule(used, Colour::dark);
        return light.isEmpty()
                ? ""
                : light
                        + (dark.isEmpty()
                                ? ""
                                : "@media (prefers-color-scheme: dark) {" + dark + "}\n");
    }

    private static String rule(
            Map<String, Colour> colours, Function<Colour, Optional<String>> shade) {
        String all =
                colours.entrySet().stream()
                        .filter(colour -> shade.apply(colour.getValue()).isPresent())
                        .map(
                                colour ->
                                        "--"
                                                + colour.getKey()
                                                + ": "
                                                + shade.apply(colour.getValue())
                                                        .get()
                                                        .toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? "" : ":root { " + all + " }\n";
    }
}
