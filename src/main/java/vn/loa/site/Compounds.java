package vn.loa.site;

import java.util.Comparator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * Marks words of two or three syllables that a large line must not end inside of: "hỗ trợ" reads
 * badly when "trợ" begins the next line. Only what is set large: headings, leads, doors. The words
 * are those of the theme ({@code together}) and the short names of the vocabulary.
 */
final class Compounds {

    /** Longer names need the place to break that they have. */
    private static final int LONGEST = 14;

    private static final Pattern LARGE =
            Pattern.compile(
                    "<(h[1-4])\\b[^>]*>.*?</\\1>"
                            + "|<p class=\"lead\"[^>]*>.*?</p>"
                            + "|<li class=\"door.*?</li>",
                    Pattern.DOTALL);

    private static final Pattern TEXT = Pattern.compile(">[^<]+");

    private final Pattern words;

    private Compounds(Stream<String> words) {
        this.words =
                Pattern.compile(
                        words.map(String::strip)
                                .filter(word -> word.contains(" ") && word.length() <= LONGEST)
                                .distinct()
                                .sorted(Comparator.comparing(word -> -word.length()))
                                .map(Pattern::quote)
                                .collect(
                                        Collectors.joining(
                                                "|",
                                                "(?<![\\p{L}\\p{M}])(?:",
                                                ")(?![\\p{L}\\p{M}])")),
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The words of a publication's own language. */
    static Compounds of(Publication publication, String together) {
        Stream<String> names =
                Stream.of(Term.Type.TOPIC, Term.Type.NEED, Term.Type.AUDIENCE, Term.Type.WORD)
                        .flatMap(type -> publication.terms(type).stream())
                        .map(term -> term.name(Language.VIETNAMESE));
        return new Compounds(Stream.concat(Stream.of(together.split(",")), names));
    }

    /** A finished page with these marked in what is large. */
    String in(String html) {
        int main = html.indexOf("<main");
        if (main < 0) {
            return html;
        }
        String marked =
                LARGE.matcher(html.substring(main))
                        .replaceAll(large -> Matcher.quoteReplacement(held(large.group())));
        return html.substring(0, main) + marked;
    }

    private String held(String element) {
        return TEXT.matcher(element)
                .replaceAll(
                        text ->
                                Matcher.quoteReplacement(
                                        words.matcher(text.group()).replaceAll(Compounds::span)));
    }

    private static String span(MatchResult word) {
        return Matcher.quoteReplacement("<span class=\"whole\">" + word.group() + "</span>");
    }
}
