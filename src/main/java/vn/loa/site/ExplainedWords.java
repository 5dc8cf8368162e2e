package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.content.Term;

/**
 * Makes the first use of each word of the glossary in a text a link to its entry. The link carries
 * the explanation, so that the page script can show it without leaving the page.
 */
final class ExplainedWords {

    private static final Set<String> LEFT_ALONE =
            Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "dfn", "abbr", "th");
    // Every word makes a reader stop; a page full of links is harder to read, not easier.
    private static final int MOST = 4;

    private static final Pattern PARAGRAPH =
            Pattern.compile("<(p|li|dd|td)\\b[^>]*>.*?</\\1>", Pattern.DOTALL);

    private record Word(Pattern pattern, Term term) {}

    private final List<Word> words;

    private ExplainedWords(List<Word> words) {
        this.words = words;
    }

    /**
     * The glossary in one language; longer words first, so that they win over words inside them.
     */
    static ExplainedWords of(Terms terms) {
        var words = new ArrayList<Word>();
        for (Term term : terms.glossary()) {
            if (terms.mark(term).isEmpty()) {
                words.add(new Word(pattern(terms.name(term)), term));
            }
        }
        words.sort(Comparator.comparing(w -> -w.pattern().pattern().length()));
        return new ExplainedWords(List.copyOf(words));
    }

    private static Pattern pattern(String name) {
        return Pattern.compile(
                "(?<![\\p{L}\\p{M}\\p{N}-])"
                        + Pattern.quote(TextRuns.escaped(name))
                        + "(?![\\p{L}\\p{M}\\p{N}-])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The finished HTML of a text with its words explained. */
    String in(String html, Here here) {
        if (words.isEmpty()) {
            return html;
        }
        var explained = new HashSet<Term>();
        var out = new StringBuilder(html.length() + 200);
        int done = 0;
        Matcher paragraph = PARAGRAPH.matcher(html);
        while (paragraph.find()) {
            if (offersANumber(paragraph.group())) {
                out.append(explained(html.substring(done, paragraph.start()), explained, here));
                out.append(paragraph.group());
                done = paragraph.end();
            }
        }
        return out.append(explained(html.substring(done), explained, here)).toString();
    }

    /** Nothing may come between a reader and a number to call. */
    private static boolean offersANumber(String paragraph) {
        return paragraph.contains("href=\"tel:") || paragraph.contains("href=\"sms:");
    }

    private String explained(String html, Set<Term> explained, Here here) {
        return TextRuns.changed(
                html,
                0,
                html.length(),
                List.of(
                        TextRuns.Pass.outside(
                                LEFT_ALONE, text -> explained(text, here, explained))));
    }

    /** Explains the first word found in a stretch of text, then those before and after it. */
    private String explained(String text, Here here, Set<Term> explained) {
        for (Word word : words) {
            Optional<Matcher> found = find(word, text, explained);
            if (found.isPresent()) {
                explained.add(word.term());
                String before = text.substring(0, found.get().start());
                String after = text.substring(found.get().end());
                return explained(before, here, explained)
                        + link(word.term(), found.get().group(), here)
                        + explained(after, here, explained);
            }
        }
        return text;
    }

    private static Optional<Matcher> find(Word word, String text, Set<Term> explained) {
        if (explained.size() >= MOST || explained.contains(word.term())) {
            return Optional.empty();
        }
        Matcher matcher = word.pattern().matcher(text);
        return matcher.find() ? Optional.of(matcher) : Optional.empty();
    }

    private static String link(Term term, String shown, Here here) {
        Edition edition = here.edition();
        String means = edition.shown().withPhones(term.summary(edition.language()).orElse(""));
        return "<a class=\"term\" href=\""
                + TextRuns.escaped(here.to(term))
                + "\" data-means=\""
                + TextRuns.escaped(means)
                + "\">"
                + shown
                + "</a>";
    }
}
