package vn.loa.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.source.Position;
import vn.loa.source.SourceFile;

/** Everything written, loaded. Values only: nothing is read or rendered here. */
public final class Publication {

    private final Settings settings;
    private final LocalDate day;
    private final Vocabulary vocabulary;
    private final List<Content> contents;
    private final List<SourceFile> attachments;
    private final Gaps gaps;
    private final List<Body.PhoneReference> phonesInFields;
    private final Orders orders;

    // In order of ids, as the contents are; asked so often that comparing ids would be felt.
    private final Map<ContentId, Map<Language, Content>> variants = new LinkedHashMap<>();
    private final Map<Term.Type, Map<String, Term>> terms;
    private final Routes routes;

    /**
     * @param day the day it was read for, in its own time zone
     * @param contents every variant in every language
     * @param attachments pictures and files that lie beside pages, and everything below {@code
     *     site/static}
     * @param gaps what is written and is not among the contents
     */
    Publication(
            Settings settings,
            LocalDate day,
            Vocabulary vocabulary,
            List<Content> contents,
            List<SourceFile> attachments,
            Gaps gaps,
            List<Body.PhoneReference> phonesInFields,
            Orders orders) {
        this.orders = orders;
        this.phonesInFields = List.copyOf(phonesInFields);
        this.settings = settings;
        this.day = day;
        this.vocabulary = vocabulary;
        this.contents =
                contents.stream()
                        .sorted(Comparator.comparing(Content::id).thenComparing(Content::language))
                        .toList();
        this.attachments = List.copyOf(attachments);
        this.gaps = gaps;
        var byFile = new HashMap<String, ContentId>();
        for (Content content : this.contents) {
            variants.computeIfAbsent(content.id(), id -> new LinkedHashMap<>())
                    .put(content.language(), content);
            byFile.put(content.origin().file(), content.id());
        }
        this.routes = new Routes(settings.language(), byFile);
        this.terms = terms();
    }

    /** The same publication without some links of its menu. */
    public Publication withoutLinks(List<Settings.NavigationLink> lost) {
        return new Publication(
                settings.without(lost),
                day,
                vocabulary,
                contents,
                attachments,
                gaps,
                phonesInFields,
                orders);
    }

    /**
     * The same publication without the contents that errors stand in, and without the translations
     * of an original among them: none may take its place.
     *
     * @param errors places in the sources; in a table of many contents a place is of its row alone
     */
    public Publication without(Collection<Position> errors) {
        var files = new HashMap<String, Integer>();
        contents.forEach(content -> files.merge(content.origin().file(), 1, Integer::sum));
        Predicate<Content> wrong =
                content ->
                        errors.stream()
                                .filter(at -> at.file().equals(content.origin().file()))
                                .anyMatch(
                                        at ->
                                                files.get(at.file()) == 1
                                                        || at.line() == content.origin().line());
        List<Content> lost = contents.stream().filter(wrong).toList();
        if (lost.isEmpty()) {
            return this;
        }
        Set<ContentId> originals =
                lost.stream()
                        .filter(content -> content.language().equals(settings.language()))
                        .map(Content::id)
                        .collect(Collectors.toSet());
        return new Publication(
                settings,
                day,
                vocabulary,
                contents.stream()
                        .filter(c -> !lost.contains(c) && !originals.contains(c.id()))
                        .toList(),
                attachments,
                gaps.and(lost.stream().map(Content::id).toList()),
                phonesInFields,
                orders);
    }

    /** The same publication with other contents. */
    Publication with(List<Content> others) {
        return new Publication(
                settings, day, vocabulary, others, attachments, gaps, phonesInFields, orders);
    }

    /** The same publication with another vocabulary. */
    Publication with(Vocabulary other) {
        return new Publication(
                settings, day, other, contents, attachments, gaps, phonesInFields, orders);
    }

    public Settings settings() {
        return settings;
    }

    /** The day it was read for: what is coming is counted from here, never from a clock. */
    public LocalDate day() {
        return day;
    }

    public Vocabulary vocabulary() {
        return vocabulary;
    }

    public Routes routes() {
        return routes;
    }

    /** Every variant of every content, by id and then by language. */
    public List<Content> contents() {
        return contents;
    }

    public List<SourceFile> attachments() {
        return attachments;
    }

    /** What is written and is not among the contents. */
    public Gaps gaps() {
        return gaps;
    }

    /** Contents that exist but could not be read; what names them is not to blame. */
    public Set<ContentId> leftOut() {
        return gaps.leftOut();
    }

    /** Contents that are drafts, or whose days have not come or are over. */
    public Set<ContentId> hidden() {
        return gaps.hidden().keySet();
    }

    /**
     * One content in a language: its own variant, else the one in the publication's language, else
     * any.
     *
     * @return absent when there is no such content
     */
    public Optional<Content> content(ContentId id, Language language) {
        Map<Language, Content> found = variants.getOrDefault(id, Map.of());
        return Optional.ofNullable(found.get(language))
                .or(() -> Optional.ofNullable(found.get(settings.language())))
                .or(() -> found.values().stream().findFirst());
    }

    /**
     * Every content of a type, each in the variant that serves a language best, in order of ids.
     */
    public <T extends Content> List<T> all(Class<T> type, Language language) {
        return variants.keySet().stream()
                .map(id -> content(id, language).orElseThrow())
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    public Optional<Service> service(String slug, Language language) {
        return find(Service.class, Kind.SERVICE, slug, language);
    }

    public Optional<Material> material(String slug, Language language) {
        return find(Material.class, Kind.MATERIAL, slug, language);
    }

    public Optional<Event> event(String slug, Language language) {
        return find(Event.class, Kind.EVENT, slug, language);
    }

    /** A page by folder and slug, e.g. {@code huong-dan/viec-lam}. */
    public Optional<Page> page(String path, Language language) {
        return find(Page.class, Kind.PAGE, path, language);
    }

    private <T extends Content> Optional<T> find(
            Class<T> type, Kind kind, String path, Language language) {
        return content(new ContentId(kind, path), language)
                .filter(type::isInstance)
                .map(type::cast);
    }

    /**
     * The number a service answers first, as it is printed; absent when there is no such service or
     * number.
     */
    public Optional<PhoneNumber> phone(String service) {
        return service(service, settings.language()).flatMap(Service::phone);
    }

    /** A plain text with its phone references looked up; one that leads nowhere shows its id. */
    public String withPhones(String text) {
        return Body.withPhones(text, id -> phone(id).map(PhoneNumber::number).orElse(id));
    }

    /** Entries of a type by id: those of the vocabulary and those that content uses without it. */
    public Collection<Term> terms(Term.Type type) {
        return terms.get(type).values();
    }

    /** The entry for an id that is in the vocabulary or in use. */
    public Optional<Term> term(Term.Type type, String id) {
        return Optional.ofNullable(terms.get(type).get(id));
    }

    /** Every {@code {{phone …}}} in texts and in fields, with its place. */
    public Stream<Body.PhoneReference> phones() {
        return Stream.concat(
                contents.stream().flatMap(content -> content.body().phones().stream()),
                phonesInFields.stream());
    }

    /** Ids of a type that a content carries, with their places. */
    public static List<Reference> references(Content content, Term.Type type) {
        return switch (type) {
            case TOPIC -> content.about().topics();
            case NEED -> content.about().needs();
            case AUDIENCE -> content.about().audiences();
            case PLACE -> places(content);
            case AGENCY -> agencies(content);
            case WORD -> List.of();
        };
    }

    private static List<Reference> places(Content content) {
        if (content instanceof Service service) {
            return Stream.concat(
                            service.area().stream().filter(Publication::isId),
                            content.about().places().stream())
                    .toList();
        }
        return content.about().places();
    }

    private static List<Reference> agencies(Content content) {
        if (!(content instanceof Plan plan)) {
            return List.of();
        }
        var agencies = new ArrayList<Reference>();
        plan.issuer().filter(Publication::isId).ifPresent(agencies::add);
        plan.duties().forEach(duty -> agencies.addAll(duty.agencies()));
        plan.reports().stream()
                .flatMap(report -> report.from().stream())
                .filter(Publication::isId)
                .forEach(agencies::add);
        return agencies;
    }

    /** Whether a value that may be an id or a text has the shape of an id. */
    public static boolean isId(Reference reference) {
        String id = reference.id();
        return id.matches("[a-z0-9][a-z0-9-]*") && !id.contains("--") && !id.endsWith("-");
    }

    private Map<Term.Type, Map<String, Term>> terms() {
        var all = new EnumMap<Term.Type, Map<String, Term>>(Term.Type.class);
        for (Term.Type type : Term.Type.values()) {
            Map<String, Term> entries =
                    new TreeMap<>(vocabulary.terms().getOrDefault(type, Map.of()));
            contents.stream()
                    .flatMap(content -> references(content, type).stream())
                    .forEach(
                            reference ->
                                    entries.computeIfAbsent(
                                            reference.id(), id -> Term.unknown(type, reference)));
            all.put(type, entries);
        }
        return all;
    }

    /** The order of a language's dictionaries, as {@link Language#order}. */
    public Comparator<String> order(Language language) {
        return orders.of(language);
    }

    /** Listing order in a language: the writer's order first, then by title. */
    public <T extends Content> Comparator<T> listing(Language language) {
        Function<T, Integer> order = content -> content.about().order().orElse(Integer.MAX_VALUE);
        return Comparator.comparing(order)
                .thenComparing(Content::title, order(language))
                .thenComparing(Content::id);
    }
}
