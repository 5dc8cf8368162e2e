package vn.loa.office;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Figures for so many of something: {@code 16/100.000 trẻ em}, {@code 109 bé trai/100 bé gái},
 * {@code 2,1 con/phụ nữ}.
 */
final class Rates {

    private static final String WORD =
            "(?iuU:(trên|hơn|ít nhất|tối thiểu|không dưới|dưới|không quá|tối đa)\\s+)?";
    private static final String NUMBER =
            "(?<![\\d./,])(\\d{1,3}(?:\\.\\d{3})++|\\d{1,4}(?:,\\d{1,2})?)";

    private static final Pattern OF_MANY =
            Pattern.compile(
                    "(?U)"
                            + WORD
                            + NUMBER
                            + "(\\s?/\\s?(?:100|1\\.?000|10\\.?000|100\\.?000)(?![\\d./])(?:\\s+(?:trẻ em|trẻ|dân|người|bà"
                            + " mẹ|\\p{Ll}+)))");
    private static final Pattern OF_ONE =
            Pattern.compile(
                    "(?U)(?<=\\bđạt |\\bcòn |\\bdưới |\\btrên |\\bmức |\\bthế |\\bquá )()"
                            + NUMBER
                            + "(\\s\\p{Ll}+(?:\\s\\p{Ll}+)?\\s?/(?:\\d{1,5}\\s)?\\p{Ll}+(?:\\s\\p{Ll}+)?)");

    private Rates() {}

    static List<Targets.Target> in(TargetYear years, int line) {
        return Stream.of(OF_MANY, OF_ONE)
                .flatMap(pattern -> pattern.matcher(years.sentence()).results())
                .map(rate -> target(rate, years, line))
                .toList();
    }

    private static Targets.Target target(MatchResult rate, TargetYear years, int line) {
        String word = rate.group(1) == null ? "" : rate.group(1).toLowerCase(Locale.ROOT);
        String before = years.sentence().substring(0, rate.start()).stripTrailing();
        String said = word.isEmpty() && before.matches("(?siuU).*\\bdưới") ? "dưới" : word;
        String operator =
                switch (said) {
                    case "trên", "hơn" -> ">";
                    case "ít nhất", "tối thiểu", "không dưới" -> ">=";
                    case "dưới" -> "<";
                    case "không quá", "tối đa" -> "<=";
                    default -> "=";
                };
        String of = rate.group(3).strip();
        String many = of.startsWith("/") ? of.replaceFirst("\\s+\\p{L}.*", "") : "";
        return new Targets.Target(
                (said.isEmpty() ? "" : said + " ") + rate.group(2) + many,
                rate.group(2),
                operator,
                of,
                years.of(rate.start(2), rate.end()),
                years.sentence(),
                line);
    }
}
