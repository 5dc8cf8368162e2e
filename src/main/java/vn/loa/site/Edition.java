package vn.loa.site;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Content;
import vn.loa.content.ContentId;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Page;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Settings;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.output.Output;
import vn.loa.output.Rendered;
import vn.loa.output.ShareCard;
import vn.loa.output.ShareCards;
import vn.loa.source.Outcome;
import vn.loa.theme.Colours;
import vn.loa.theme.Theme;
import vn.loa.theme.Words;

/** The site in one language. */
final class Edition {

    private final Publication publication;
    private final Theme theme;
    private final Language language;
    private final Words words;
    private final Map<Term.Type, List<Term>> published = new EnumMap<>(Term.Type.class);
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final List<Term> glossary;
    private final ExplainedWords explained;
    private final ShortForms shortForms;
    private final Optional<PartialDate> changed;
    private final PlanViews plans;
    private final Map<String, String> assets = new ConcurrentHashMap<>();
    private final ShareCards cards;
    private final Colours colours;
    private List<Content> sorted;
    private Map<Term.Type, Map<String, List<Content>>> carried;
    private List<Content> latest;
    private FolderPages.Folders folders;

    private Edition(Publication publication, Theme theme, Language language) {
        this.publication = publication;
        this.theme = theme;
        this.language = language;
        this.words = theme.words(language, publication.settings().language());
        this.cards = new ShareCards(publication, theme, language);
        this.colours = Colours.of(theme).value().orElse(Colours.NONE);
        this.plans = new PlanViews(publication, language);
        for (Term.Type type : Term.Type.values()) {
            published.put(type, reached(type));
        }
        publication.contents().forEach(content -> kinds.add(content.kind()));
        this.glossary =
                publication.terms(Term.Type.WORD).stream()
                        .filter(word -> word.summary(language).isPresent())
                        .sorted(
                                Comparator.comparing(this::name, language.order())
                                        .thenComparing(Term::id))
                        .toList();
        this.explained = ExplainedWords.of(this);
        this.shortForms = ShortForms.of(publication, language);
        this.changed =
                publication.contents().stream()
                        .flatMap(content -> content.about().latest().stream())
                        .max(Comparator.naturalOrder());
    }

    /** One edition for each language of the publication, its own first. */
    static List<Edition> all(Publication publication, Theme theme) {
        return publication.settings().languages().stream()
                .map(language -> new Edition(publication, theme, language))
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

    /** Whether it is in the publication's own language; data files are made once, with it. */
    boolean isOwn() {
        return language.equals(publication.settings().language());
    }

    /** The edition in the publication's own language. */
    Edition own() {
        return isOwn() ? this : new Edition(publication, theme, settings().language());
    }

    Map<String, Object> words() {
        return words.values();
    }

    String word(String key) {
        return words.text(key);
    }

    String word(String key, Map<String, ?> gaps) {
        return words.text(key, gaps);
    }

    /** The path of an asset from the root of the site; empty when the theme has none. */
    String asset(String name) {
        return assets.computeIfAbsent(name, n -> Assets.path(theme, n));
    }

    Colours colours() {
        return colours;
    }

    /** The picture that previews of a page show. */
    ShareCard card(Head head) {
        return cards.of(head.path(), head.neutral().isPresent());
    }

    // ---- addresses

    /** Where addresses of this edition begin: empty, or such as {@code en/}. */
    String root() {
        return publication.routes().root(language);
    }

    /** The path part of the site's public address, with a slash at both ends. */
    String basePath() {
        return settings().basePath();
    }

    String address(Content content) {
        return publication.routes().address(content.id(), language);
    }

    String address(Term term) {
        return publication.routes().address(term.type(), term.id(), language);
    }

    /** Path from the root of this edition. */
    String path(Content content) {
        return address(content).substring(root().length());
    }

    String path(Term term) {
        return address(term).substring(root().length());
    }

    String full(String address) {
        return settings().baseUrl() + address;
    }

    // ---- contents

    <T extends Content> List<T> all(Class<T> type) {
        return sorted().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /**
     * Contents that carry a term, in the order of lists. A place also has those of the places it
     * holds and of those it took over, so that an old plan is found under today's name.
     */
    List<Content> carrying(Term term) {
        if (term.type() != Term.Type.PLACE) {
            return carried().get(term.type()).getOrDefault(term.id(), List.of());
        }
        Set<String> places = within(term.id());
        return sorted().stream()
                .filter(
                        content ->
                                Publication.references(content, Term.Type.PLACE).stream()
                                        .anyMatch(place -> places.contains(place.id())))
                .toList();
    }

    /** A place, the places it holds and those it took over, and what those held in their turn. */
    private Set<String> within(String id) {
        Set<String> places = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Term place : publication.terms(Term.Type.PLACE)) {
                boolean inside =
                        place.parent().filter(places::contains).isPresent()
                                || place.successors().stream()
                                        .flatMap(successor -> successor.id().stream())
                                        .anyMatch(places::contains);
                grown |= inside && places.add(place.id());
            }
        }
        return places;
    }

    /** What is derived from all plans together. */
    PlanViews plans() {
        return plans;
    }

    // Outputs of one edition render in parallel; the lists are worked out by whoever needs them
    // first.
    private synchronized List<Content> sorted() {
        if (sorted == null) {
            sorted =
                    publication.all(Content.class, language).stream()
                            .sorted(Publication.listing(language))
                            .toList();
        }
        return sorted;
    }

    private synchronized Map<Term.Type, Map<String, List<Content>>> carried() {
        if (carried == null) {
            carried = new EnumMap<>(Term.Type.class);
            for (Term.Type type : Term.Type.values()) {
                var byId = new HashMap<String, List<Content>>();
                for (Content content : sorted()) {
                    Publication.references(content, type).stream()
                            .map(Reference::id)
                            .distinct()
                            .forEach(
                                    id ->
                                            byId.computeIfAbsent(id, i -> new ArrayList<>())
                                                    .add(content));
                }
                carried.put(type, byId);
            }
        }
        return carried;
    }

    /** What changed last; the foot of every page asks whether there is any. */
    synchronized List<Content> latest() {
        if (latest == null) {
            latest = Feeds.latest(sorted());
        }
        return latest;
    }

    /** The pages by the folder they lie in. */
    synchronized FolderPages.Folders folders() {
        if (folders == null) {
            folders = FolderPages.Folders.of(all(Page.class));
        }
        return folders;
    }

    Optional<Page> page(String path) {
        return publication.page(path, language);
    }

    /** The language a content is shown in here when it is not this edition's, else empty. */
    String mark(Content content) {
        return content.language().equals(language) ? "" : content.language().tag();
    }

    /** The notice above a text that was not translated; empty for one that was. */
    String notice(Content content) {
        return mark(content).isEmpty() ? "" : word("notTranslated");
    }

    /** The title in lists: neutral where a page must not give itself away. */
    String shownTitle(Content content) {
        return content instanceof Page page && page.safety()
                ? page.share().orElse(page.title())
                : content.title();
    }

    String shownSummary(Content content) {
        return content.about().summary().map(this::withPhones).orElse("");
    }

    /** A short line under a title in lists. */
    String meta(Content content) {
        if (content instanceof Service service) {
            return service.phones().stream()
                    .map(PhoneNumber::number)
                    .collect(Collectors.joining(" · "));
        }
        if (content instanceof Plan plan) {
            return Stream.of(
                            Stream.of(PlanWords.number(this, plan)),
                            plan.period().stream().map(p -> p.shown(language)),
                            archivedNote(plan).stream())
                    .flatMap(part -> part)
                    .collect(Collectors.joining(" · "));
        }
        return "";
    }

    /** The writer's own words, in the writer's language only. */
    private Optional<String> archivedNote(Plan plan) {
        return plan.archivedNote().map(note -> mark(plan).isEmpty() ? note : word("archived"));
    }

    /** A plain text with its phone numbers filled in. */
    String withPhones(String text) {
        return publication.withPhones(text);
    }

    String shown(PartialDate date) {
        return date.shown(language);
    }

    String weekday(LocalDate day) {
        return word("weekdays." + day.getDayOfWeek().name().toLowerCase(Locale.ROOT));
    }

    /** A text that may be a date: shown the way people here write dates. */
    String shownDate(String typed) {
        return isDay(typed) ? shown(PartialDate.of(LocalDate.parse(typed))) : typed;
    }

    /** Whether a text is a day that exists, as {@code 2024-11-20}. */
    static boolean isDay(String typed) {
        try {
            return typed.equals(LocalDate.parse(typed).toString());
        } catch (DateTimeException e) {
            return false;
        }
    }

    List<Parts.Source> sources(Collection<Citation> citations) {
        return citations.stream()
                .map(
                        c ->
                                new Parts.Source(
                                        c.title(),
                                        c.url().orElse(""),
                                        c.date().map(this::shown).orElse("")))
                .toList();
    }

    // ---- vocabulary

    String name(Term term) {
        return term.name(language);
    }

    /** The name where a sentence or a line begins: "Huyện Tây Hòa". */
    String title(Term term) {
        return capital(name(term));
    }

    static String capital(String text) {
        int first = text.offsetByCodePoints(0, Math.min(1, text.length()));
        return text.substring(0, first).toUpperCase(Locale.ROOT) + text.substring(first);
    }

    /** The language of a term's name when it is not this edition's, else empty. */
    String mark(Term term) {
        return term.names().containsKey(language) ? "" : Language.VIETNAMESE.tag();
    }

    /**
     * Terms that get a page: those that content carries and, for agencies and places, those above
     * and after them; agencies that others came after, too. Sorted as a list shows them.
     */
    List<Term> published(Term.Type type) {
        return published.get(type);
    }

    /** The words of the glossary that are explained, in dictionary order. */
    List<Term> glossary() {
        return glossary;
    }

    /** The words of the glossary, to be explained in a text. */
    ExplainedWords explained() {
        return explained;
    }

    /** The abbreviations of the vocabulary. */
    ShortForms shortForms() {
        return shortForms;
    }

    private List<Term> reached(Term.Type type) {
        Set<String> ids = new TreeSet<>();
        for (Content content : publication.contents()) {
            Publication.references(content, type).forEach(reference -> ids.add(reference.id()));
        }
        if (type == Term.Type.AGENCY) {
            // Whoever looks for an office that is gone must find who came after it.
            publication.terms(type).stream()
                    .filter(term -> !term.successors().isEmpty())
                    .forEach(term -> ids.add(term.id()));
        }
        var waiting = new ArrayList<>(ids);
        Set<String> seen = new HashSet<>(ids);
        while (!waiting.isEmpty()) {
            String id = waiting.remove(waiting.size() - 1);
            Optional<Term> term = publication.term(type, id);
            Stream<String> next =
                    term.stream()
                            .flatMap(
                                    t ->
                                            Stream.concat(
                                                    t.parent().stream(),
                                                    t.successors().stream()
                                                            .flatMap(s -> s.id().stream())));
            next.filter(seen::add).forEach(waiting::add);
        }
        return seen.stream()
                .flatMap(id -> publication.term(type, id).stream())
                .sorted(termOrder())
                .toList();
    }

    private Comparator<Term> termOrder() {
        Function<Term, Integer> order = term -> term.order().orElse(Integer.MAX_VALUE);
        return Comparator.comparing(order)
                .thenComparing(this::name, language.order())
                .thenComparing(Term::id);
    }

    Optional<Term> term(Term.Type type, Reference reference) {
        return publication.term(type, reference.id());
    }

    /** Links to the topics of a content; where it has none, to its needs. */
    List<Parts.Link> related(Content content, Here here) {
        List<Parts.Link> topics = links(content, Term.Type.TOPIC, here);
        return topics.isEmpty() ? links(content, Term.Type.NEED, here) : topics;
    }

    private List<Parts.Link> links(Content content, Term.Type type, Here here) {
        return Publication.references(content, type).stream()
                .flatMap(reference -> term(type, reference).stream())
                .map(here::link)
                .toList();
    }

    /** What to say beside an agency's or place's old name. */
    List<String> next(Term term) {
        var lines = new ArrayList<String>();
        for (Term.Successor successor : term.successors()) {
            Optional<String> name =
                    successor
                            .id()
                            .flatMap(id -> publication.term(term.type(), id))
                            .map(this::name)
                            .or(successor::name);
            if (name.isPresent()) {
                String now = TermPages.divided(term) ? "successorPart" : "successorFrom";
                String line = word(now, Map.of("name", name.get()));
                String from =
                        successor
                                .from()
                                .map(
                                        date ->
                                                " ("
                                                        + word("since", Map.of("date", shown(date)))
                                                        + ")")
                                .orElse("");
                lines.add(
                        line + from + successor.note(language).map(note -> ": " + note).orElse(""));
            }
        }
        term.note(language).ifPresent(lines::add);
        return lines;
    }

    // ---- help

    /** The numbers to call, here and abroad. */
    Parts.Help help() {
        var home = new ArrayList<Parts.Phone>();
        home.add(
                publication
                        .phone("tong-dai-111")
                        .map(phone -> phone(phone, word("callForChildren")))
                        .orElse(new Parts.Phone("111", "111", word("callForChildren"), false)));
        publication
                .phone("canh-sat-113")
                .ifPresent(phone -> home.add(phone(phone, word("callPolice"))));
        // Whoever is abroad must not be sent to 111, so the number for them is as built in as 111.
        Parts.Phone abroad =
                publication
                        .phone("bao-ho-cong-dan")
                        .map(phone -> phone(phone, word("callConsular")))
                        .orElse(
                                new Parts.Phone(
                                        "+84 981 84 84 84",
                                        "+84981848484",
                                        word("callConsular"),
                                        false));
        return new Parts.Help(home, List.of(abroad));
    }

    static Parts.Phone phone(PhoneNumber phone, String label) {
        return new Parts.Phone(phone.number(), phone.dialled(), label, phone.messages());
    }

    /** The most recent day anything was changed; absent when nothing is dated. */
    Optional<PartialDate> changed() {
        return changed;
    }

    // ---- pages

    /** Whether a kind has anything written. */
    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    /** The page at the root of a folder of pages. */
    Optional<Page> indexOf(String folder) {
        return publication
                .content(new ContentId(Kind.PAGE, folder + "index"), language)
                .filter(Page.class::isInstance)
                .map(Page.class::cast);
    }

    /** A head for a thing written. */
    Head head(Content content) {
        Optional<String> neutral =
                content instanceof Page page && page.safety()
                        ? Optional.of(page.share().orElse(word("helpNow")))
                        : Optional.empty();
        String description =
                content.about()
                        .summary()
                        .map(this::withPhones)
                        .orElseGet(
                                () -> content.title() + ". " + withPhones(content.body().text()));
        return new Head(
                path(content),
                content.origin(),
                content.title(),
                description,
                neutral,
                List.of(),
                !(content instanceof Material),
                false,
                content.about().latest(),
                List.of());
    }

    /** An output that sets a view into a template when asked. */
    Output output(Head head, String template, Function<Here, Object> view) {
        return output(head, here -> rendered(head, template, here, view));
    }

    /** Such an output with its abbreviations explained. */
    Output explained(Head head, String template, Function<Here, Object> view) {
        return output(
                head,
                here ->
                        Rendered.of(
                                filled(head, template, here, view)
                                        .map(html -> shortForms.in(html, here))));
    }

    private Output output(Head head, Function<Here, Rendered> rendered) {
        String address = root() + head.path();
        return Output.page(
                address,
                head.origin(),
                head.tab(),
                language.tag(),
                head.generated(),
                () -> rendered.apply(new Here(this, address, false)));
    }

    Rendered rendered(Head head, String template, Here here, Function<Here, Object> view) {
        return Rendered.of(filled(head, template, here, view));
    }

    private Outcome<String> filled(
            Head head, String template, Here here, Function<Here, Object> view) {
        Map<String, Object> values =
                Map.of(
                        "w", words(),
                        "light", colours.light(),
                        "dark", colours.dark(),
                        "page", Frame.of(this, head, here),
                        "v", view.apply(here));
        return theme.template("templates/" + template).fill(values, language).map(Edition::tidy);
    }

    /** Without the empty lines that template tags leave behind. */
    private static String tidy(String html) {
        var tidy = new StringBuilder(html.length());
        int done = 0;
        for (int end = html.indexOf('\n'); end >= 0; end = html.indexOf('\n', done)) {
            tidy.append(html, done, end + 1);
            done = end + 1;
            for (int i = done;
                    i < html.length() && " \n\t\r\f\u000b".indexOf(html.charAt(i)) >= 0;
                    i++) {
                done = html.charAt(i) == '\n' ? i + 1 : done;
            }
        }
        return tidy.append(html, done, html.length()).toString().strip() + "\n";
    }
}
