package vn.loa.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Folding;

/**
 * A query as read: every word with what it may have meant, and the thesaurus entries in it. Twin of
 * {@code read} in {@code search.js}.
 */
final class Query {

    /**
     * One word a text may hold instead.
     *
     * @param form as typed; empty when any spelling will do
     */
    record Alternative(String key, String form, double weight, boolean prefix) {

        Alternative(String key, String form, double weight) {
            this(key, form, weight, false);
        }
    }

    /** A thesaurus entry over the words from {@code at} to before {@code end}. */
    record Span(int at, int end, Entry entry) {

        private boolean holds(Span other) {
            return at <= other.at && end >= other.end && end - at > other.end - other.at;
        }
    }

    /** A word of the query; what it may mean grows while the query is read. */
    static final class Unit {
        final String word;
        final boolean joined;
        final double worth;
        final List<Alternative> alternatives = new ArrayList<>();
        private String key;
        private String form;
        private boolean covered;
        private String corrected = "";

        Unit(Word word, double worth) {
            this.word = word.text();
            this.key = word.key();
            this.form = word.form();
            this.joined = word.joined();
            this.worth = worth;
        }

        String key() {
            return key;
        }

        String spelled() {
            return corrected.isEmpty() ? word : Typing.spelled(corrected);
        }

        boolean isCorrected() {
            return !corrected.isEmpty();
        }

        private void correct(String shown, String form) {
            key = Folding.key(form);
            this.form = form;
            corrected = shown;
            alternatives.add(new Alternative(key, form, 1));
        }

        private boolean isKnown() {
            return !alternatives.isEmpty();
        }
    }

    /** A guess at a word that stands in texts is worth less: it says nothing about others. */
    private static final double SURE_WORD = 0.55;

    private static final int LONGEST_QUERY = 300;
    private static final int MOST_WORDS = 24;
    private static final int MOST_GUESSES = 12;
    private static final int MOST_GUESSES_IN_PIECES = 4;
    private static final Pattern SYLLABLE = Pattern.compile("[^aeiouy\\d]*[aeiouy]+[^aeiouy\\d]*");
    private static final double WEAK = 0.3;

    /** Without marks a weak word cannot be told from others of its key. */
    private static final double PERHAPS_WEAK = 0.5;

    private static final Set<String> WEAK_FORMS =
            KnownWords.WEAK.stream().map(Folding::form).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WEAK_KEYS =
            WEAK_FORMS.stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());

    private final Index index;
    private final List<Unit> units = new ArrayList<>();
    private final List<Span> spans;
    private final boolean accented;

    Query(Index index, String text) {
        this.index = index;
        var words = Words.of(text.substring(0, Math.min(text.length(), LONGEST_QUERY)));
        words = words.subList(0, Math.min(words.size(), MOST_WORDS));
        boolean marks = words.stream().anyMatch(w -> !w.form().equals(w.key()));
        for (var word : words) {
            units.addAll(understood(word, marks ? worth(word.form()) : plainWorth(word.key())));
        }
        spans = expansions();
        for (int i = 0; i < units.size(); i++) {
            if (!units.get(i).covered) {
                mend(i);
            }
        }
        accented = marks || units.stream().anyMatch(Unit::isCorrected);
    }

    List<Unit> units() {
        return units;
    }

    List<Span> spans() {
        return spans;
    }

    /** The keys of all words, with spaces between and at both ends. */
    String keys() {
        return units.stream().map(Unit::key).collect(Collectors.joining(" ", " ", " "));
    }

    /** Whether the writer typed marks, so that spellings are compared. */
    boolean accented() {
        return accented;
    }

    /** What a word counts for against others, by its form. */
    static double worth(String form) {
        return WEAK_FORMS.contains(form) ? WEAK : 1;
    }

    private static double plainWorth(String key) {
        return WEAK_KEYS.contains(key) ? PERHAPS_WEAK : 1;
    }

    private List<Unit> understood(Word word, double worth) {
        var unit = new Unit(word, worth);
        if (index.knows(word.key())) {
            unit.alternatives.add(new Alternative(word.key(), word.form(), 1));
            return List.of(unit);
        }
        for (var form : Typing.forms(word.text())) {
            if (index.knows(Folding.key(form))) {
                unit.correct(form, form);
                return List.of(unit);
            }
        }
        var parts = parted(word, worth);
        return parts.isEmpty() ? List.of(respelled(unit)) : parts;
    }

    /** Two syllables typed as one, where some text has them side by side. */
    private List<Unit> parted(Word word, double worth) {
        for (int at = 2; at < word.key().length() - 1; at++) {
            var first = word.key().substring(0, at);
            var second = word.key().substring(at);
            var pair = index.pair(first, second);
            if (pair.isPresent()
                    && SYLLABLE.matcher(first).matches()
                    && SYLLABLE.matcher(second).matches()) {
                var units = List.of(new Unit(word, worth), new Unit(word, worth));
                units.get(0).correct(commonest(first, pair), first);
                units.get(1).correct(commonest(second, pair), second);
                return units;
            }
        }
        return List.of();
    }

    /** A long word one letter away from one of the thesaurus, which no text needs to hold. */
    private Unit respelled(Unit unit) {
        if (unit.key.length() > 5) {
            index.lexicon().stream()
                    .filter(form -> Spelling.distance(unit.key, Folding.key(form)) == 1)
                    .findFirst()
                    .ifPresent(
                            form -> {
                                unit.key = Folding.key(form);
                                unit.form = form;
                                unit.corrected = form;
                            });
        }
        return unit;
    }

    /** Thesaurus entries in the query; one inside a longer one is left out. */
    private List<Span> expansions() {
        var found = new ArrayList<Span>();
        for (int at = 0; at < units.size(); at++) {
            for (var entry : entries(units.get(at))) {
                int end = at + entry.from().size();
                if (end <= units.size() && agrees(entry.from(), at)) {
                    found.add(new Span(at, end, entry));
                }
            }
        }
        var longest =
                found.stream()
                        .filter(s -> found.stream().noneMatch(o -> o.holds(s)))
                        .sorted(
                                Comparator.comparing((Span s) -> s.entry().text())
                                        .thenComparing(Span::at))
                        .toList();
        for (var span : longest) {
            cover(span);
        }
        return longest;
    }

    /** Entries that a word may begin: one that no text has may itself be the beginning of any. */
    private List<Entry> entries(Unit unit) {
        boolean begun = !unit.isKnown() && index.isWhole() && !Words.isDigit(unit.key.charAt(0));
        return begun ? index.entries() : index.entries(unit.key);
    }

    private void cover(Span span) {
        for (int i = span.at(); i < span.end(); i++) {
            var unit = units.get(i);
            unit.covered |= unit.key.equals(span.entry().from().get(i - span.at()).key());
        }
    }

    private boolean agrees(List<Word> from, int at) {
        for (int i = 0; i < from.size(); i++) {
            var word = from.get(i);
            if (!agrees(units.get(at + i), word, from.size() == 1) && !begins(at + i, word)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether the last word of the query is still being typed, no word of its own or none that
     * stands here, and may become one of a thesaurus entry.
     */
    private boolean begins(int i, Word word) {
        var unit = units.get(i);
        return i == units.size() - 1
                && !word.key().equals(unit.key)
                && word.key().startsWith(unit.key)
                && !(i > 0 ? fits(i, unit.key) : unit.isKnown());
    }

    /**
     * Whether a word of the query can be one of a thesaurus entry. Typed without marks and standing
     * alone, it must be what texts mostly mean by its letters: {@code cam} is no Campuchia where
     * they write {@code cấm}.
     */
    private boolean agrees(Unit unit, Word word, boolean alone) {
        if (!word.key().equals(unit.key)) {
            return false;
        }
        if (!unit.form.equals(unit.key)) {
            return Agreement.of(unit.form, word.form()) > 0.7;
        }
        var meant = alone ? commonest(unit.key, Optional.empty()) : "";
        return meant.isEmpty() || meant.equals(word.form());
    }

    /**
     * Adds to a word nobody wrote, or one that fits none of its neighbours, the words it may have
     * been meant to be.
     */
    private void mend(int i) {
        var unit = units.get(i);
        if (Words.isDigit(unit.key.charAt(0))) {
            phones(unit);
            return;
        }
        if (unit.isKnown() && (units.size() == 1 || unit.worth < 1 || fits(i, unit.key))) {
            return;
        }
        boolean known = unit.isKnown();
        var guesses = guesses(i, neighbours(i), true);
        if (!known && guesses.isEmpty()) {
            guesses = guesses(i, index.keys(), false);
        }
        double best = guesses.isEmpty() ? 0 : guesses.get(0).weight();
        guesses.stream()
                .limit(index.isWhole() ? MOST_GUESSES : MOST_GUESSES_IN_PIECES)
                .filter(g -> g.weight() > best * 0.7)
                .forEach(unit.alternatives::add);
        if (!known && !guesses.isEmpty() && !guesses.get(0).prefix()) {
            var guess = guesses.get(0).key();
            unit.corrected = commonest(guess, beside(i, guess));
        }
    }

    /** Part of a telephone number, which the numbers in a whole index may hold. */
    private void phones(Unit unit) {
        if (unit.isKnown() || unit.key.length() < 4 || !index.isWhole()) {
            return;
        }
        for (var key : index.keys()) {
            if (key.contains(unit.key) && key.chars().allMatch(c -> Words.isDigit((char) c))) {
                unit.alternatives.add(new Alternative(key, "", 0.9));
            }
        }
    }

    /** Keys that stand somewhere beside what stands beside the word in the query. */
    private Set<String> neighbours(int i) {
        var keys = new TreeSet<String>();
        if (i > 0) {
            units.get(i - 1).alternatives.forEach(a -> keys.addAll(index.after(a.key())));
        }
        if (i + 1 < units.size()) {
            units.get(i + 1).alternatives.forEach(a -> keys.addAll(index.before(a.key())));
        }
        return keys;
    }

    /**
     * @param fit whether the keys stand beside a neighbour somewhere
     */
    private List<Alternative> guesses(int i, Collection<String> keys, boolean fit) {
        var guesses = new ArrayList<Alternative>();
        for (var key : keys) {
            double weight = weight(i, key, fit);
            if (weight > 0) {
                guesses.add(new Alternative(key, "", weight, isPrefix(i, key)));
            }
        }
        guesses.sort(
                Comparator.comparingDouble(Alternative::weight)
                        .reversed()
                        .thenComparing(Alternative::key));
        return guesses;
    }

    /** Whether the last word of the query, still being typed, may become the key. */
    private boolean isPrefix(int i, String key) {
        var typed = units.get(i).key;
        return i == units.size() - 1 && key.startsWith(typed);
    }

    /** How likely the word was meant to be the key; 0 when it was not. */
    private double weight(int i, String key, boolean fit) {
        var unit = units.get(i);
        boolean known = unit.isKnown();
        if (key.equals(unit.key) || key.chars().anyMatch(c -> Words.isDigit((char) c))) {
            return 0;
        }
        boolean prefix = isPrefix(i, key);
        int far = prefix ? 0 : far(unit.key, key);
        if (far >= Spelling.FAR || !fit && unit.key.length() < (prefix ? 2 : 4)) {
            return 0;
        }
        if (far == 2 && (known || unit.key.length() < 6 || key.charAt(0) != unit.key.charAt(0))) {
            return 0;
        }
        return (prefix ? 0.9 : far == 1 ? 0.8 : 0.65) * (fit ? 1 : 0.75) * (known ? 0.6 : 1);
    }

    private static int far(String typed, String key) {
        if (typed.length() < 2 || key.length() < 2) {
            return Spelling.FAR;
        }
        int far = Spelling.distance(typed, key);
        return far == 2 && Spelling.sound(typed).equals(Spelling.sound(key)) ? 1 : far;
    }

    private boolean fits(int i, String key) {
        return beside(i, key).isPresent();
    }

    /** Where some text has the key next to what stands beside the word in the query. */
    private Optional<Postings> beside(int i, String key) {
        var before =
                i == 0
                        ? Stream.<Optional<Postings>>of()
                        : sure(units.get(i - 1)).map(a -> index.pair(a.key(), key));
        var after =
                i + 1 == units.size()
                        ? Stream.<Optional<Postings>>of()
                        : sure(units.get(i + 1)).map(a -> index.pair(key, a.key()));
        return Stream.concat(before, after).flatMap(Optional::stream).findFirst();
    }

    private static Stream<Alternative> sure(Unit unit) {
        return unit.alternatives.stream().filter(a -> a.weight() > SURE_WORD);
    }

    /** The form of a key that most texts write, of those with the pair if there is one. */
    private String commonest(String key, Optional<Postings> pair) {
        var best = "";
        long most = -1;
        for (var form : index.forms(key)) {
            var docs = Arrays.stream(form.postings().docs());
            long n = pair.map(p -> docs.filter(p::has).count()).orElse((long) form.postings().df());
            if (n > most) {
                best = form.form();
                most = n;
            }
        }
        return best;
    }
}
