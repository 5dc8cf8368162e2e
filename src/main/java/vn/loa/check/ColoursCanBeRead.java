package vn.loa.check;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.source.Diagnostic;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;
import vn.loa.theme.Theme;

/**
 * Colours of the theme that stand on one another differ enough, by day and by night: 4.5 : 1 for
 * text, 3 : 1 for what only has to be seen.
 *
 * @see <a href="https://www.w3.org/TR/WCAG22/#contrast-minimum">WCAG 2.2, 1.4.3 and 1.4.11</a>
 */
public final class ColoursCanBeRead {

    private static final String STYLE = "assets/site.css";
    private static final Pattern BLOCK = Pattern.compile(":root\\s*\\{([^}]*)}");
    private static final Pattern TOKEN =
            Pattern.compile("--([a-z-]+)\\s*:\\s*(#[0-9a-fA-F]{3}(?:[0-9a-fA-F]{3})?)\\b");

    private record Pair(String front, String back, double least) {}

    private static final List<Pair> PAIRS =
            List.of(
                    new Pair("ink", "paper", 4.5),
                    new Pair("ink", "band", 4.5),
                    new Pair("ink", "tint", 4.5),
                    new Pair("muted", "paper", 4.5),
                    new Pair("muted", "band", 4.5),
                    new Pair("link", "paper", 4.5),
                    new Pair("link", "band", 4.5),
                    new Pair("visited", "paper", 4.5),
                    new Pair("on-brand", "brand", 4.5),
                    new Pair("on-call", "call", 4.5),
                    new Pair("on-exit", "exit", 4.5),
                    new Pair("on-amber", "amber", 4.5),
                    new Pair("edge", "paper", 3),
                    new Pair("ring", "paper", 3));

    private ColoursCanBeRead() {}

    /** Pairs of the theme's colours that are too much alike, each where its colour is set. */
    public static Stream<Diagnostic> check(Theme theme) {
        return theme.file(STYLE).stream().flatMap(ColoursCanBeRead::check);
    }

    /** A colour as set, and where in the file. */
    private record Colour(String hex, int offset) {}

    private static Stream<Diagnostic> check(SourceFile file) {
        String css = file.text().value().orElse("");
        Map<String, Colour> first = new HashMap<>();
        Stream.Builder<Diagnostic> problems = Stream.builder();
        Matcher block = BLOCK.matcher(css);
        while (block.find()) {
            // A later block changes some colours and keeps the others of the first.
            Map<String, Colour> colours = new HashMap<>(first);
            Map<String, Colour> own = tokens(block);
            colours.putAll(own);
            if (first.isEmpty()) {
                first.putAll(own);
            }
            PAIRS.stream()
                    .filter(pair -> own.containsKey(pair.front()) || own.containsKey(pair.back()))
                    .filter(pair -> isTooLow(pair, colours))
                    .forEach(pair -> problems.add(problem(pair, colours, file, css)));
        }
        return problems.build();
    }

    private static Map<String, Colour> tokens(MatchResult block) {
        var tokens = new HashMap<String, Colour>();
        TOKEN.matcher(block.group(1))
                .results()
                .forEach(
                        token ->
                                tokens.put(
                                        token.group(1),
                                        new Colour(
                                                token.group(2), block.start(1) + token.start())));
        return tokens;
    }

    private static boolean isTooLow(Pair pair, Map<String, Colour> colours) {
        return colours.containsKey(pair.front())
                && colours.containsKey(pair.back())
                && contrast(pair, colours) < pair.least();
    }

    private static double contrast(Pair pair, Map<String, Colour> colours) {
        double one = luminance(colours.get(pair.front()).hex());
        double other = luminance(colours.get(pair.back()).hex());
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    private static double luminance(String hex) {
        String digits = hex.substring(1);
        String six = digits.length() == 3 ? digits.replaceAll("(.)", "$1$1") : digits;
        double red = linear(Integer.parseInt(six.substring(0, 2), 16));
        double green = linear(Integer.parseInt(six.substring(2, 4), 16));
        double blue = linear(Integer.parseInt(six.substring(4, 6), 16));
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }

    private static Diagnostic problem(
            Pair pair, Map<String, Colour> colours, SourceFile file, String css) {
        Colour front = colours.get(pair.front());
        Colour back = colours.get(pair.back());
        int offset = Math.max(front.offset(), back.offset());
        String ratio = String.format(Locale.ROOT, "%.1f", contrast(pair, colours));
        String least = pair.least() == 3 ? "3" : "4.5";
        String shown =
                "--%s (%s) trên --%s (%s)"
                        .formatted(pair.front(), front.hex(), pair.back(), back.hex());
        return Diagnostic.warning(
                        "theme-contrast-low",
                        at(file, css, offset),
                        "màu " + shown + " chỉ tương phản " + ratio.replace('.', ',') + " : 1",
                        "the contrast of %s is only %s : 1"
                                .formatted(shown.replace("trên", "on"), ratio))
                .suggesting(
                        "chọn màu đậm hơn hoặc nhạt hơn, ít nhất "
                                + least.replace('.', ',')
                                + " : 1",
                        "choose a darker or lighter colour, at least " + least + " : 1");
    }

    private static Position at(SourceFile file, String css, int offset) {
        int line = (int) css.substring(0, offset).chars().filter(c -> c == '\n').count() + 1;
        int column = offset - css.lastIndexOf('\n', offset - 1);
        String path = file.path().startsWith("theme/") ? file.path() : "theme/" + file.path();
        return new Position(path, line, column);
    }
}
