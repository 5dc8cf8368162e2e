package vn.loa.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.loa.lang.Folding;

/** A word of the query; what it may mean grows while the query is read. */
final class Unit {

    /** What a function word counts for. */
    static final double WEAK = 0.3;

    /** Without marks a weak word cannot be told from others of its key. */
    private static final double PERHAPS_WEAK = 0.5;

    private static final Set<String> WEAK_FORMS =
            KnownWords.WEAK.stream().map(Folding::form).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> WEAK_KEYS =
            WEAK_FORMS.stream().map(Folding::key).collect(Collectors.toUnmodifiableSet());

    final String word;
    final boolean joined;
    final double worth;
    final List<Alternative> alternatives = new ArrayList<>();
    private String key;
    private String form;
    private boolean covered;
    private String corrected = "";

    /**
     * @param worth what it counts for against others, over 0 up to 1
     */
    Unit(Word word, double worth) {
        this.word = word.text();
        this.key = word.key();
        this.form = word.form();
        this.joined = word.joined();
        this.worth = worth;
    }

    /** A word that texts hold. */
    static Unit known(Word word, double worth) {
        var unit = new Unit(word, worth);
        unit.alternatives.add(new Alternative(word.key(), word.form(), 1));
        return unit;
    }

    /** What a word counts for against others, by its form. */
    static double worth(String form) {
        return WEAK_FORMS.contains(form) ? WEAK : 1;
    }

    /** The same where nobody typed marks. */
    static double plainWorth(String key) {
        return WEAK_KEYS.contains(key) ? PERHAPS_WEAK : 1;
    }

    String key() {
        return key;
    }

    String form() {
        return form;
    }

    String spelled() {
        return corrected.isEmpty() ? word : Typing.spelled(corrected);
    }

    boolean isCorrected() {
        return !corrected.isEmpty();
    }

    boolean isKnown() {
        return !alternatives.isEmpty();
    }

    boolean isNumber() {
        return Words.isDigit(key.charAt(0));
    }

    /** Whether a thesaurus entry says what it means. */
    boolean isCovered() {
        return covered;
    }

    /** Notes that an entry has this word, or one it may become. */
    void coverBy(Word word) {
        covered |= key.equals(word.key());
    }

    /** It was meant to be another word, which texts hold. */
    Unit correct(String shown, String form) {
        respell(form);
        corrected = shown;
        alternatives.add(new Alternative(key, form, 1));
        return this;
    }

    /** It was meant to be another word, which no text needs to hold. */
    Unit respell(String form) {
        key = Folding.key(form);
        this.form = form;
        corrected = form;
        return this;
    }

    /** It is shown as another word; what was typed still counts. */
    void showAs(String form) {
        corrected = form;
    }
}
