package vn.loa.print;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import vn.loa.source.Diagnostic;
import vn.loa.source.Outcome;
import vn.loa.source.Position;
import vn.loa.source.YamlValue;
import vn.loa.theme.Colours;
import vn.loa.theme.Theme;

/**
 * The colours of the theme that are printed: what an office printer shows and how a press mixes it.
 * A colour without a recipe is fine for the office, an error for the press.
 *
 * @param hexes by name, as {@code #0B4F8A}
 * @param pressInks which inks there are
 * @param inks by colour as {@code 0xRRGGBB}; white, black and greys need no recipe
 */
record Palette(Map<String, String> hexes, Map<Integer, Ink> inks, Inks pressInks) {

    /** Most ink a sheet bears, in percent. */
    static final int MOST_INK = 300;

    private record Of(Inks inks) {}

    Palette {
        hexes = Collections.unmodifiableMap(new TreeMap<>(hexes));
        inks = Collections.unmodifiableMap(new TreeMap<>(inks));
    }

    /** Colours for a press with all inks. */
    Palette(Map<String, String> hexes, Map<Integer, Ink> inks) {
        this(hexes, inks, Inks.FOUR);
    }

    /** The palette of a theme for some inks, with what is wrong in its file; empty without one. */
    static Outcome<Palette> of(Theme theme, Inks inks) {
        return theme.derived().get(new Of(inks), () -> read(theme, inks));
    }

    private static Outcome<Palette> read(Theme theme, Inks inks) {
        return of(theme).map(palette -> inks == Inks.BLACK ? palette.grey() : palette);
    }

    private static Outcome<Palette> of(Theme theme) {
        return Colours.of(theme).then(Palette::read);
    }

    /** The theme's colours by name, as {@code #0B4F8A}; empty when its palette cannot be read. */
    static Map<String, String> hexesOf(Theme theme, Inks inks) {
        return of(theme, inks).value().map(Palette::hexes).orElse(Map.of());
    }

    private static Outcome<Palette> read(Colours colours) {
        var reading = new Reading();
        colours.byName().forEach(reading::colour);
        return reading.problems.isEmpty()
                ? Outcome.ok(new Palette(reading.hexes, reading.inks))
                : new Outcome.Failed<>(reading.problems);
    }

    /**
     * The same colours in greys: by recipe where black is the only ink of it, so that text is never
     * screened, else as light as the colour, so that contrasts stay.
     */
    private Palette grey() {
        var greys = new TreeMap<String, String>();
        hexes.forEach((name, hex) -> greys.put(name, "#%06X".formatted(grey(rgb(hex)))));
        var blacks = new TreeMap<Integer, Ink>();
        hexes.values().forEach(hex -> blacks.put(rgb(hex), black(grey(rgb(hex)))));
        return new Palette(greys, blacks, Inks.BLACK);
    }

    private int grey(int rgb) {
        var recipe = inks.get(rgb);
        var light =
                recipe != null && recipe.equals(Ink.ofBlack(recipe.black()))
                        ? Math.round(255 - 2.55f * recipe.black())
                        : Legibility.grey(rgb);
        return light * 0x010101;
    }

    private static Ink black(int grey) {
        return Ink.ofBlack(Math.round((255 - (grey & 0xFF)) / 2.55f));
    }

    private static int rgb(String hex) {
        return Integer.parseInt(hex.substring(1), 16);
    }

    /** The recipe of a colour {@code 0xRRGGBB}; absent when nobody wrote one. */
    Optional<Ink> ink(int rgb) {
        var written = inks.get(rgb);
        if (written != null) {
            return Optional.of(written);
        }
        var grey = rgb & 0xFF;
        return rgb == grey * 0x010101 ? Optional.of(black(grey)) : Optional.empty();
    }

    /** Whether black may be printed on top of every other colour without too much ink. */
    boolean bearsOverprint() {
        return inks.values().stream()
                .filter(ink -> !ink.isSolidBlack())
                .allMatch(ink -> ink.total() + 100 <= MOST_INK);
    }

    /** The most ink any spot can get, in percent, black printed on top included. */
    int mostInk() {
        var most =
                inks.values().stream()
                        .filter(ink -> !ink.isSolidBlack())
                        .mapToInt(Ink::total)
                        .max()
                        .orElse(0);
        return bearsOverprint() ? most + 100 : Math.max(most, 100);
    }

    private static final class Reading {
        private final Map<String, String> hexes = new TreeMap<>();
        private final Map<Integer, Ink> inks = new TreeMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        void colour(String name, Colours.Colour colour) {
            if (colour.printed()) {
                hexes.put(name, colour.hex());
                if (!colour.cmyk().isEmpty()) {
                    recipe(colour.hex(), colour.cmyk(), colour.cmykAt());
                }
            }
        }

        private void recipe(String hex, List<YamlValue.Scalar> shares, Position at) {
            var percents = shares.stream().map(YamlValue.Scalar::text).map(String::strip).toList();
            if (percents.size() != 4
                    || !percents.stream().allMatch(p -> p.matches("\\d{1,2}|100"))) {
                problems.add(unreadable(at));
                return;
            }
            var p = percents.stream().mapToInt(Integer::parseInt).toArray();
            var ink = new Ink(p[0], p[1], p[2], p[3]);
            if (ink.total() > MOST_INK) {
                problems.add(tooHeavy(ink, at));
            }
            inks.put(rgb(hex), ink);
        }

        private static Diagnostic unreadable(Position at) {
            return Diagnostic.error(
                            "print-ink-unreadable",
                            at,
                            "cmyk cần bốn số từ 0 đến 100",
                            "cmyk needs four numbers from 0 to 100")
                    .suggesting("ví dụ: cmyk: [95, 65, 10, 10]", "e.g. cmyk: [95, 65, 10, 10]");
        }

        private static Diagnostic tooHeavy(Ink ink, Position at) {
            return Diagnostic.error(
                            "print-ink-heavy",
                            at,
                            "tổng lượng mực là %s %%, quá %s %%: mực lâu khô, dây bẩn tờ sau"
                                    .formatted(ink.total(), MOST_INK),
                            "%s %% of ink in all is more than %s %%: it dries slowly and smears"
                                    .formatted(ink.total(), MOST_INK))
                    .suggesting("bớt các số trong cmyk", "lower the numbers of cmyk");
        }
    }
}
