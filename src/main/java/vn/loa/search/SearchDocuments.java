package vn.loa.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.CountTable;
import vn.loa.content.Event;
import vn.loa.content.Material;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Statistic;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.markup.Body;
import vn.loa.search.SearchDocument.Filing;
import vn.loa.source.YamlValue;

/**
 * What search reads of each content: every variant that was written, in its own language.
 *
 * <p>Signers, recipients and funding of plans are left out: they name people and offices, and
 * nobody looks for help there.
 */
final class SearchDocuments {

    private final Publication publication;
    private final WrittenIds ids;

    private SearchDocuments(Publication publication) {
        this.publication = publication;
        ids = new WrittenIds(publication);
    }

    static List<SearchDocument> of(Publication publication) {
        var documents = new SearchDocuments(publication);
        return Stream.of(
                        publication.contents().stream().map(documents::document),
                        documents.terms(),
                        Overviews.of(publication),
                        new CitedDocuments(publication).all())
                .flatMap(some -> some)
                .toList();
    }

    /** Entries of the vocabulary that have a page: those in use, and explained words. */
    private Stream<SearchDocument> terms() {
        return Arrays.stream(Term.Type.values())
                .flatMap(
                        type ->
                                publication.terms(type).stream()
                                        .filter(Term::known)
                                        .filter(inUse(type)))
                .flatMap(
                        term ->
                                publication.settings().languages().stream()
                                        .filter(language -> hasPage(term, language))
                                        .map(language -> document(term, language)));
    }

    private Predicate<Term> inUse(Term.Type type) {
        if (type == Term.Type.WORD) {
            return term -> true;
        }
        Set<String> used =
                publication.contents().stream()
                        .flatMap(content -> Publication.references(content, type).stream())
                        .map(Reference::id)
                        .collect(Collectors.toSet());
        return term -> used.contains(term.id());
    }

    private static boolean hasPage(Term term, Language language) {
        return term.type() != Term.Type.WORD || term.summary(language).isPresent();
    }

    private SearchDocument document(Term term, Language language) {
        Set<String> names = new LinkedHashSet<>();
        add(names, term, language);
        return new SearchDocument(
                publication.routes().address(term.type(), term.id(), language),
                language.tag(),
                SearchDocument.TERM,
                term.name(language),
                term.summary(language).orElse(""),
                List.of(),
                "",
                List.of(),
                new ArrayList<>(names),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    private SearchDocument document(Content content) {
        return new SearchDocument(
                publication.routes().address(content.id(), content.language()),
                content.language().tag(),
                content.kind().word(),
                publication.withPhones(content.title()),
                publication.withPhones(summary(content)),
                content.body().headings().stream()
                        .map(Body.Heading::text)
                        .map(publication::withPhones)
                        .toList(),
                publication.withPhones(text(content)),
                phones(content),
                keywords(content),
                content.about().answers(),
                symbols(content),
                filings(content),
                date(content));
    }

    /** An archived plan says so before anything else, in the hit too. */
    private static String summary(Content content) {
        String summary = content.about().summary().orElse("");
        return content instanceof Plan plan
                ? plan.archivedNote().map(note -> note + ". " + summary).orElse(summary)
                : summary;
    }

    private String text(Content content) {
        Stream<String> own = Stream.of(content.body().text());
        Stream<String> fields = Stream.empty();
        if (content instanceof Service service) {
            fields = words(service);
        } else if (content instanceof Plan plan) {
            fields = words(plan);
        } else if (content instanceof Material material) {
            fields = words(material.words());
        } else if (content instanceof Event event) {
            fields = event.day().map(day -> day.typed()).stream();
        } else if (content instanceof Statistic statistic) {
            fields = words(statistic);
        }
        return String.join("\n", Stream.concat(own, fields).filter(t -> !t.isBlank()).toList());
    }

    private static Stream<String> words(Service service) {
        return Stream.of(
                        service.organization().stream(),
                        service.hours().stream(),
                        service.cost().stream(),
                        service.access().stream(),
                        service.address().stream(),
                        service.url().stream(),
                        service.email().stream(),
                        service.apps().stream(),
                        service.area().stream().map(Reference::id))
                .flatMap(part -> part);
    }

    /** Names of groups; single figures are no words people search for. */
    private static Stream<String> words(Statistic statistic) {
        CountTable table = statistic.table();
        return Stream.of(
                        Stream.of(table.rowTitle(), table.countTitle()),
                        table.columnTitle().stream(),
                        table.rows().stream(),
                        table.columns().stream(),
                        statistic.note().stream())
                .flatMap(part -> part);
    }

    private static Stream<String> words(Plan plan) {
        return Stream.of(
                        plan.plain().stream(),
                        plan.place().stream(),
                        plan.targets().stream().map(Plan.Target::text),
                        plan.tasks().stream().flatMap(t -> t.group().stream()).distinct(),
                        plan.tasks().stream().map(Plan.Task::text),
                        plan.duties().stream()
                                .flatMap(d -> d.items().stream())
                                .flatMap(
                                        i -> Stream.concat(Stream.of(i.text()), i.with().stream())),
                        plan.reports().stream()
                                .flatMap(r -> Stream.concat(r.text().stream(), r.due().stream())),
                        plan.basis().stream()
                                .flatMap(
                                        b ->
                                                Stream.concat(
                                                        b.number().stream(), b.title().stream())))
                .flatMap(part -> part);
    }

    /** Every text in a material's words, in order. */
    private static Stream<String> words(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return Stream.of(scalar.text().replace("|", " "));
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().flatMap(SearchDocuments::words);
        }
        return ((YamlValue.Mapping) value)
                .entries().stream().flatMap(entry -> words(entry.value()));
    }

    private static List<SearchDocument.Phone> phones(Content content) {
        if (content instanceof Service service) {
            List<PhoneNumber> shown = service.phonesInBrief();
            return service.phones().stream()
                    .map(p -> new SearchDocument.Phone(p.number(), shown.contains(p)))
                    .toList();
        }
        return List.of();
    }

    /** What a plan is cited by; the day that an event is known by. */
    private static List<String> symbols(Content content) {
        if (content instanceof Event event) {
            return event.day().map(day -> day.typed()).stream().toList();
        }
        return content instanceof Plan plan
                ? Stream.concat(plan.number().stream(), plan.symbol().stream()).toList()
                : List.of();
    }

    /**
     * Names of everything the content is filed under; places with the names they had and have, a
     * material the day and the name of its campaign.
     */
    private List<String> keywords(Content content) {
        Set<String> names = new LinkedHashSet<>();
        for (Term.Type type : Term.Type.values()) {
            for (Reference reference : Publication.references(content, type)) {
                publication
                        .term(type, reference.id())
                        .ifPresent(t -> add(names, t, content.language()));
            }
        }
        if (content instanceof Material material) {
            campaign(material).ifPresent(event -> add(names, event));
        }
        return new ArrayList<>(names);
    }

    private Optional<Event> campaign(Material material) {
        return material.campaign()
                .flatMap(slug -> publication.event(slug.id(), material.language()));
    }

    private static void add(Set<String> names, Event event) {
        event.day().ifPresent(day -> names.add(day.typed()));
        names.add(event.title());
    }

    private List<Filing> filings(Content content) {
        return Stream.of(Term.Type.NEED, Term.Type.PLACE, Term.Type.AUDIENCE)
                .flatMap(
                        type ->
                                Publication.references(content, type).stream()
                                        .flatMap(r -> publication.term(type, r.id()).stream()))
                .filter(Term::known)
                .distinct()
                .map(this::filing)
                .toList();
    }

    private Filing filing(Term term) {
        var names = new LinkedHashMap<String, String>();
        for (Language language : publication.settings().languages()) {
            names.put(language.tag(), term.shortName().orElseGet(() -> term.name(language)));
        }
        return new Filing(term.type().name().toLowerCase(Locale.ROOT), term.id(), names);
    }

    private void add(Set<String> names, Term term, Language language) {
        names.add(term.known() ? term.name(language) : ids.name(term.id()));
        term.shortName().ifPresent(names::add);
        for (Term.Successor successor : term.successors()) {
            successor
                    .id()
                    .flatMap(id -> publication.term(term.type(), id))
                    .ifPresent(t -> names.add(t.name(language)));
            successor.name().ifPresent(names::add);
        }
    }

    private static Optional<LocalDate> date(Content content) {
        Optional<PartialDate> date =
                content instanceof Plan plan ? plan.issued() : content.about().latest();
        return date.or(() -> content.about().latest()).map(PartialDate::first);
    }
}
