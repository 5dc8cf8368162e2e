package vn.loa.site;

import java.util.BitSet;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.loa.content.Publication;
import vn.loa.content.Term;
import vn.loa.content.Vocabulary;
import vn.loa.lang.Language;

/**
 * The abbreviations of officers, such as UBND. Where a text uses one first, a link to the list in
 * the glossary says what it stands for, in an {@code abbr} and, by the page script, below the text.
 * What is quoted, and forms of two letters, stand as they are.
 */
final class ShortForms {

    private static final Set<String> LEFT_ALONE =
            Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "code", "pre", "dfn", "abbr");

    /** A quotation, or the part of one that stands in this stretch of text. */
    private static final String QUOTED = "“[^“”]*+(?:”|$)|^[^“”]*+”";

    private final Map<String, Entry> forms = new TreeMap<>();
    private final List<String> explainable;
    private final BitSet firstLetters = new BitSet();
    private final Pattern pattern;

    /**
     * @param name what the form stands for
     * @param lang language of the name when it is not the edition's, else empty
     * @param id of its line in the glossary
     */
    record Entry(String form, String name, String lang, String id) {}

    private ShortForms(Vocabulary vocabulary, Language language) {
        Map<String, String> named = vocabulary.abbreviations(language);
        vocabulary
                .abbreviations()
                .forEach(
                        (form, name) ->
                                forms.put(
                                        form,
                                        new Entry(
                                                form,
                                                named.getOrDefault(form, name),
                                                named.containsKey(form)
                                                        ? ""
                                                        : Language.VIETNAMESE.tag(),
                                                id(form))));
        this.explainable =
                forms.keySet().stream().filter(ShortForms::isClear).map(TextRuns::escaped).toList();
        this.pattern = Pattern.compile(QUOTED + "|" + alternatives(explainable));
        explainable.forEach(form -> firstLetters.set(form.charAt(0)));
    }

    /** TT is a circular, a township or a centre: no form of two letters tells which it is. */
    private static boolean isClear(String form) {
        return form.codePoints().filter(Character::isLetter).count() > 2;
    }

    /** The abbreviations of a publication as a language names them, else in Vietnamese. */
    static ShortForms of(Publication publication, Language language) {
        return new ShortForms(publication.vocabulary(), language);
    }

    /** Longer forms first; never a part of a word or of a document's number, 60/KH-UBND. */
    private static String alternatives(List<String> forms) {
        String any =
                forms.stream()
                        .sorted(Comparator.comparing(form -> -form.length()))
                        .map(Pattern::quote)
                        .collect(Collectors.joining("|"));
        return begins(forms)
                + "(?<![\\p{L}\\p{M}\\p{N}/.&-])(?:"
                + any
                + ")(?![\\p{L}\\p{M}\\p{N}/&-])";
    }

    /** Says what comes first in a form, as most letters of a text begin none. */
    private static String begins(List<String> forms) {
        String first =
                forms.stream()
                        .map(form -> Character.toString(form.codePointAt(0)))
                        .distinct()
                        .map(Pattern::quote)
                        .collect(Collectors.joining());
        return first.isEmpty() ? "" : "(?=[" + first + "])";
    }

    /** All of them, in the order of a list. */
    List<Entry> all() {
        return List.copyOf(forms.values());
    }

    /** The main part of a page with the first use of each form explained. */
    String in(String html, Here here) {
        int from = html.indexOf("<main");
        int to = html.indexOf("</main>");
        if (from < 0 || to < from) {
            return html;
        }
        var met = new HashSet<String>();
        return TextRuns.changed(
                html, from, to, LEFT_ALONE, this::mayHold, text -> explained(text, here, met));
    }

    /** Whether there is anything to look for, as in few stretches of text. */
    private boolean mayHold(char[] text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (firstLetters.get(text[i])
                    && (i == start || !Character.isLetterOrDigit(text[i - 1]))
                    && formBegins(text, i, end)) {
                return true;
            }
        }
        return false;
    }

    private boolean formBegins(char[] text, int at, int end) {
        for (String form : explainable) {
            if (form.charAt(0) == text[at] && stands(form, text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(String form, char[] text, int at, int end) {
        int length = form.length();
        if (at + length > end) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (form.charAt(i) != text[at + i]) {
                return false;
            }
        }
        return true;
    }

    private String explained(String text, Here here, Set<String> met) {
        return pattern.matcher(text)
                .replaceAll(found -> Matcher.quoteReplacement(shown(found, here, met)));
    }

    private String shown(MatchResult found, Here here, Set<String> met) {
        Entry entry = forms.get(found.group().replace("&amp;", "&"));
        if (entry == null || !met.add(entry.form())) {
            return found.group();
        }
        String name = TextRuns.escaped(entry.name());
        String lang = entry.lang().isEmpty() ? "" : " lang=\"" + entry.lang() + "\"";
        String abbr = "<abbr title=\"" + name + "\">" + found.group() + "</abbr>";
        return here.edition().terms().glossary().isEmpty()
                ? abbr
                : "<a class=\"term\" href=\"%s#%s\" data-means=\"%s\"%s>%s</a>"
                        .formatted(here.toOwn(Term.Type.WORD.root()), entry.id(), name, lang, abbr);
    }

    /** Two forms never share one: what is no letter or digit is written as its number. */
    private static String id(String form) {
        return "viet-tat-"
                + form.codePoints()
                        .mapToObj(
                                c ->
                                        Character.isLetterOrDigit(c)
                                                ? Character.toString(c)
                                                : "." + c + ".")
                        .collect(Collectors.joining());
    }
}
