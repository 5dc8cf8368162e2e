package vn.loa.site;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
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
 * The abbreviations of officers, such as UBND. Where a page uses one first, an {@code abbr} says
 * what it stands for; in running text it is a link to the list in the glossary, so that the page
 * script can show the words below the text. What is quoted, and forms of two letters, stand as they
 * are, but for those before the office of whoever signs.
 */
final class ShortForms {

    private static final Set<String> LEFT_ALONE =
            Set.of(
                    "code",
                    "pre",
                    "dfn",
                    "abbr",
                    "svg",
                    "script",
                    "style",
                    "textarea",
                    "option",
                    "audio");

    /** Where no link may stand. */
    private static final Set<String> WITHOUT_LINK =
            Set.of("a", "h1", "h2", "h3", "h4", "h5", "h6", "summary", "button", "label");

    /** "On behalf of" and the like, before an office in capitals. */
    private static final Set<String> SIGNING = Set.of("KT", "TM", "TL");

    /** A quotation, or the part of one that stands in this stretch of text. */
    private static final String QUOTED = "“[^“”]*+(?:”|$)|^[^“”]*+”";

    private static final long MAIN = Tag.name("main");

    private final Map<String, Entry> forms;
    private final Map<Character, List<char[]>> byFirstLetter = new HashMap<>();
    private final BitSet firstLetters = new BitSet();
    private final Pattern pattern;

    /**
     * @param name what the form stands for
     * @param lang language of the name when it is not the edition's, else empty
     * @param id of its line in the glossary
     */
    record Entry(String form, String name, String lang, String id) {}

    private ShortForms(Vocabulary vocabulary, Language language, Comparator<String> order) {
        Map<String, String> named = vocabulary.abbreviations(language);
        this.forms = new TreeMap<>(order);
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
        List<String> explainable =
                forms.keySet().stream()
                        .filter(form -> isClear(form) || SIGNING.contains(form))
                        .map(TextRuns::escaped)
                        .toList();
        this.pattern = Pattern.compile(QUOTED + "|" + alternatives(explainable));
        for (String form : explainable) {
            char first = form.charAt(0);
            firstLetters.set(first);
            byFirstLetter.computeIfAbsent(first, c -> new ArrayList<>()).add(form.toCharArray());
        }
    }

    /** TT is a circular, a township or a centre: no form of two letters tells which it is. */
    private static boolean isClear(String form) {
        return form.codePoints().filter(Character::isLetter).count() > 2;
    }

    /** The abbreviations of a publication as a language names them, else in Vietnamese. */
    static ShortForms of(Publication publication, Language language) {
        return new ShortForms(publication.vocabulary(), language, publication.order(language));
    }

    /** Longer forms first; never a part of a word or of a document's number, 60/KH-UBND. */
    private static String alternatives(List<String> forms) {
        String any =
                forms.stream()
                        .sorted(Comparator.comparing(form -> -form.length()))
                        .map(
                                form ->
                                        SIGNING.contains(form)
                                                ? form + "(?=\\.\\s+\\p{Lu}{2})"
                                                : Pattern.quote(form))
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

    /**
     * Explains the first use of each form in the main part of one page.
     *
     * @param links whether the glossary is linked, or only the words are said
     */
    TextRuns.Pass pass(Here here, boolean links) {
        boolean glossary = !here.edition().terms().glossary().isEmpty();
        return new Reading(here, links && glossary);
    }

    private final class Reading implements TextRuns.Pass {

        private final Here here;
        private final boolean links;
        private final Set<String> met = new HashSet<>();
        private final Set<String> linked = new HashSet<>();
        private final OpenElements leftAlone = new OpenElements(LEFT_ALONE);
        private final OpenElements withoutLink = new OpenElements(WITHOUT_LINK);
        private boolean inMain;
        private boolean behindMain;

        Reading(Here here, boolean links) {
            this.here = here;
            this.links = links;
        }

        @Override
        public void meet(Tag tag) {
            if (tag.name() == MAIN) {
                inMain = tag.opens() && !behindMain;
                behindMain = !inMain;
            }
            if (inMain) {
                leftAlone.meet(tag, tag.isAsWritten());
                withoutLink.meet(tag, false);
            }
        }

        @Override
        public boolean mayChange(char[] html, int start, int end) {
            return inMain && leftAlone.none() && mayHold(html, start, end);
        }

        @Override
        public String changed(String text) {
            return pattern.matcher(text)
                    .replaceAll(found -> Matcher.quoteReplacement(shown(found)));
        }

        /** A form met in a link or a heading is explained once more where it can be a link. */
        private String shown(MatchResult found) {
            Entry entry = forms.get(found.group().replace("&amp;", "&"));
            if (entry == null) {
                return found.group();
            }
            boolean first = met.add(entry.form());
            if (links && withoutLink.none()) {
                return linked.add(entry.form()) ? link(entry, found.group(), here) : found.group();
            }
            return first ? abbreviation(entry, found.group(), lang(entry)) : found.group();
        }
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
        for (char[] form : byFirstLetter.getOrDefault(text[at], List.of())) {
            if (stands(form, text, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean stands(char[] form, char[] text, int at, int end) {
        int length = form.length;
        if (at + length > end) {
            return false;
        }
        for (int i = 1; i < length; i++) {
            if (form[i] != text[at + i]) {
                return false;
            }
        }
        return true;
    }

    private static String lang(Entry entry) {
        return entry.lang().isEmpty() ? "" : " lang=\"" + entry.lang() + "\"";
    }

    private static String abbreviation(Entry entry, String form, String lang) {
        return "<abbr title=\"%s\"%s>%s</abbr>"
                .formatted(TextRuns.escaped(entry.name()), lang, form);
    }

    private static String link(Entry entry, String form, Here here) {
        return "<a class=\"term\" href=\"%s#%s\" data-means=\"%s\"%s>%s</a>"
                .formatted(
                        here.toOwn(Term.Type.WORD.root()),
                        entry.id(),
                        TextRuns.escaped(entry.name()),
                        lang(entry),
                        abbreviation(entry, form, ""));
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
