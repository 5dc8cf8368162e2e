package vn.loa.site;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.loa.content.Publication;
import vn.loa.content.Settings;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.output.ShareCard;
import vn.loa.output.ShareCards;
import vn.loa.theme.Colours;
import vn.loa.theme.Theme;
import vn.loa.theme.Words;

/** The site in one language: what every page of it asks, part by part. */
final class Edition {

    private final Publication publication;
    private final Theme theme;
    private final Language language;
    private final Words words;
    private final DateStyle dates;
    private final Addresses addresses;
    private final Contents contents;
    private final Terms terms;
    private final Shown shown;
    private final Neutral neutral;
    private final PlanViews plans;
    private final ExplainedWords explained;
    private final ShortForms shortForms;
    private final Compounds compounds;
    private final BorrowedWords borrowed;
    private final ShareCards cards;
    private final Colours colours;
    private final Frame.Hotline hotline;
    private final Parts.Help help;
    private final Edition own;

    /**
     * @param own the edition in the publication's own language; null for that one itself
     */
    private Edition(Publication publication, Theme theme, Language language, Edition own) {
        this.own = own == null ? this : own;
        this.publication = publication;
        this.theme = theme;
        this.language = language;
        this.words = theme.words(language, publication.settings().language());
        this.dates = words.dates(language);
        this.addresses = new Addresses(publication, language);
        this.contents = new Contents(publication, language);
        this.terms = new Terms(publication, language, words);
        this.shown = new Shown(this);
        this.neutral = new Neutral(this);
        this.plans = new PlanViews(publication, language);
        this.explained = ExplainedWords.of(terms);
        this.shortForms = ShortForms.of(publication, language);
        this.compounds =
                language.equals(Language.VIETNAMESE)
                        ? Compounds.of(publication, words.text("together"))
                        : Compounds.NONE;
        this.borrowed =
                new BorrowedWords(theme.borrowed(language, publication.settings().language()));
        this.cards = new ShareCards(publication, theme, language);
        this.colours = Colours.of(theme).value().orElse(Colours.NONE);
        this.hotline = Frame.hotline(this);
        this.help = HelpNumbers.of(this);
    }

    /** One edition for each language of the publication, its own first. */
    static List<Edition> all(Publication publication, Theme theme) {
        Settings settings = publication.settings();
        var own = new Edition(publication, theme, settings.language(), null);
        return settings.languages().stream()
                .map(
                        language ->
                                language.equals(settings.language())
                                        ? own
                                        : new Edition(publication, theme, language, own))
                .toList();
    }

    Publication publication() {
        return publication;
    }

    Settings settings() {
        return publication.settings();
    }

    Theme theme() {
        return theme;
    }

    Language language() {
        return language;
    }

    /** The order of its lists. */
    Comparator<String> order() {
        return publication.order(language);
    }

    /** Whether it is in the publication's own language; data files are made once, with it. */
    boolean isOwn() {
        return language.equals(publication.settings().language());
    }

    /** The edition in the publication's own language. */
    Edition own() {
        return own;
    }

    Map<String, Object> words() {
        return words.values();
    }

    DateStyle dates() {
        return dates;
    }

    String word(String key) {
        return words.text(key);
    }

    String word(String key, Map<String, ?> gaps) {
        return words.text(key, gaps);
    }

    /** Where everything is. */
    Addresses addresses() {
        return addresses;
    }

    /** What is written, in the order of lists. */
    Contents contents() {
        return contents;
    }

    /** The vocabulary: agencies, places, topics and so on. */
    Terms terms() {
        return terms;
    }

    /** How titles, dates and numbers are shown. */
    Shown shown() {
        return shown;
    }

    /** What pages are called that could give their reader away. */
    Neutral neutral() {
        return neutral;
    }

    /** What is derived from all plans together. */
    PlanViews plans() {
        return plans;
    }

    /** The words of the glossary, to be explained in a text. */
    ExplainedWords explained() {
        return explained;
    }

    /** The abbreviations of the vocabulary. */
    ShortForms shortForms() {
        return shortForms;
    }

    /** The words that large lines never end inside of. */
    Compounds compounds() {
        return compounds;
    }

    /** Finished HTML in which what is in another language says so, as far as it is known. */
    String marked(String html) {
        String marked = borrowed.in(html);
        return theme.marksVietnamese(language) ? VietnameseWithin.in(marked) : marked;
    }

    /** The picture that previews of a page show. */
    ShareCard card(Head head) {
        return cards.of(head.path(), head.neutral().isPresent());
    }

    /** The path of an asset from the root of the site; empty when the theme has none. */
    String asset(String name) {
        return Assets.path(theme, name);
    }

    /** The number in the bar of every page. */
    Frame.Hotline hotline() {
        return hotline;
    }

    /** The numbers to call, on every page. */
    Parts.Help help() {
        return help;
    }

    Colours colours() {
        return colours;
    }
}
