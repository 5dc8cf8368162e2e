package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Kind;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** A page for each topic, audience, need and place in use, and the lists of them. */
final class TermPages implements Family {

    private static final List<Term.Type> LISTED =
            List.of(Term.Type.TOPIC, Term.Type.AUDIENCE, Term.Type.PLACE);

    private static final List<Term.Type> ALL =
            List.of(Term.Type.TOPIC, Term.Type.AUDIENCE, Term.Type.PLACE, Term.Type.NEED);

    /**
     * @param allServices where all services are, of a need that none meets; else empty
     * @param everywhere where the services are that work in any place; empty unless a place
     */
    record View(
            String heading,
            String lead,
            boolean help,
            List<Parts.Fact> facts,
            List<String> notes,
            List<ServiceLists.Card> services,
            String allServices,
            String everywhere,
            List<Parts.Group> groups,
            List<Parts.Source> sources) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        Stream<Output> lists =
                LISTED.stream()
                        .filter(type -> !edition.terms().published(type).isEmpty())
                        .map(type -> list(edition, type));
        Stream<Output> terms =
                ALL.stream()
                        .flatMap(type -> edition.terms().published(type).stream())
                        .map(term -> output(edition, term));
        return Stream.concat(lists, terms);
    }

    // ---- one term

    private static Output output(Edition edition, Term term) {
        String name = edition.terms().title(term);
        String about = edition.word(aboutWord(term.type()), Map.of("name", name));
        String summary = term.summary(edition.language()).map(s -> " " + s).orElse("");
        Head head =
                Head.list(
                                edition.addresses().path(term),
                                term.origin(),
                                tab(edition, term, name),
                                about + summary)
                        .below(
                                new Head.Step(
                                        term.type().root(), edition.word(listWord(term.type()))));
        return PageOutput.of(
                edition,
                plain(edition, term).map(head::under).orElse(head),
                "subject.html",
                here -> view(term, here));
    }

    /** Which need or which group somebody reads about must not stand in the browser's bar. */
    private static Optional<String> plain(Edition edition, Term term) {
        int number = edition.terms().published(term.type()).indexOf(term) + 1;
        return switch (term.type()) {
            case NEED -> Optional.of(edition.word("plainNeed", Map.of("number", number)));
            case AUDIENCE -> Optional.of(edition.word("plainAudience", Map.of("number", number)));
            default -> Optional.empty();
        };
    }

    /** Topics, needs and audiences may share a name; their tabs must not. */
    private static String tab(Edition edition, Term term, String name) {
        return switch (term.type()) {
            case TOPIC -> edition.word("topic") + ": " + name;
            case NEED -> edition.word("need") + ": " + name;
            case AUDIENCE -> edition.word("audience") + ": " + name;
            default -> name;
        };
    }

    private static String aboutWord(Term.Type type) {
        return switch (type) {
            case NEED -> "aboutNeed";
            case PLACE -> "aboutPlace";
            case AUDIENCE -> "aboutAudience";
            default -> "about";
        };
    }

    /** Needs have their list among the services. */
    private static String listWord(Term.Type type) {
        return type == Term.Type.NEED ? "services" : type.key();
    }

    /** A place may have been there before and only grown. */
    private static String beforeWord(Term term) {
        return term.type() == Term.Type.PLACE ? "beforePlace" : "before";
    }

    private static View view(Term term, Here here) {
        Edition edition = here.edition();
        List<Content> carrying = edition.contents().carrying(term);
        boolean met = carrying.stream().anyMatch(Service.class::isInstance);
        return new View(
                edition.terms().title(term),
                term.summary(edition.language()).orElse(""),
                term.type() == Term.Type.NEED,
                facts(term, here),
                term.note(edition.language()).stream().toList(),
                carrying.stream()
                        .filter(Service.class::isInstance)
                        .map(service -> ServiceLists.card(here, (Service) service))
                        .toList(),
                term.type() == Term.Type.NEED && !met ? here.toOwn(Kind.SERVICE.root()) : "",
                term.type() == Term.Type.PLACE ? ServiceLists.everywhere(here) : "",
                groups(carrying, here),
                edition.shown().sources(term.sources()));
    }

    /** Contents by kind, services left out. */
    static List<Parts.Group> groups(List<Content> contents, Here here) {
        var groups = new ArrayList<Parts.Group>();
        for (Kind kind : List.of(Kind.PAGE, Kind.EVENT, Kind.MATERIAL, Kind.STATISTIC, Kind.PLAN)) {
            List<Parts.Row> rows =
                    contents.stream().filter(c -> c.kind() == kind).map(here::row).toList();
            if (!rows.isEmpty()) {
                groups.add(
                        new Parts.Group(
                                kind.word(), here.edition().word("kinds." + kind.word()), rows));
            }
        }
        return groups;
    }

    /** What an agency or a place belongs to, and what it was called before. */
    static List<Parts.Fact> facts(Term term, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        term.parent()
                .flatMap(id -> edition.publication().term(term.type(), id))
                .ifPresent(
                        parent ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("partOf"),
                                                edition.terms().title(parent),
                                                here.to(parent))));
        term.until()
                .ifPresent(
                        day ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word("status"),
                                                edition.word(
                                                        "old",
                                                        Map.of(
                                                                "date",
                                                                edition.shown().date(day))))));
        String now = term.isDivided() ? "nowPartOf" : "nowIs";
        facts.addAll(listed(edition.word(now), after(term, here)));
        facts.addAll(before(term, here));
        return facts;
    }

    /** Who or what came after, each with the day and what was taken over. */
    private static List<Parts.Fact> after(Term term, Here here) {
        return term.successors().stream()
                .map(successor -> after(term, successor, here))
                .filter(fact -> !fact.value().isEmpty())
                .toList();
    }

    private static Parts.Fact after(Term term, Term.Successor successor, Here here) {
        Edition edition = here.edition();
        Optional<Term> next =
                successor.id().flatMap(id -> edition.publication().term(term.type(), id));
        Optional<String> since =
                successor
                        .from()
                        .map(
                                day ->
                                        edition.word(
                                                "since",
                                                Map.of("date", edition.shown().date(day))));
        return new Parts.Fact(
                "",
                next.map(edition.terms()::title).or(successor::name).orElse(""),
                next.map(here::to).orElse(""),
                false,
                Stream.of(since, successor.note(edition.language()))
                        .flatMap(Optional::stream)
                        .toList());
    }

    /** What came here whole, then what only came here in part. */
    private static List<Parts.Fact> before(Term term, Here here) {
        Edition edition = here.edition();
        List<Term> old =
                edition.terms().published(term.type()).stream()
                        .filter(other -> leadsTo(other, term))
                        .toList();
        var facts = new ArrayList<Parts.Fact>();
        for (boolean part : List.of(false, true)) {
            List<Parts.Fact> values =
                    old.stream()
                            .filter(other -> other.isDivided() == part)
                            .map(
                                    other ->
                                            new Parts.Fact(
                                                    "",
                                                    edition.terms().title(other),
                                                    here.to(other)))
                            .toList();
            String name = part ? "beforePart" : beforeWord(term);
            facts.addAll(listed(edition.word(name), values));
        }
        return facts;
    }

    private static boolean leadsTo(Term old, Term term) {
        return old.successors().stream()
                .anyMatch(successor -> successor.id().filter(term.id()::equals).isPresent());
    }

    /** Values under one name: only the first carries it. */
    private static List<Parts.Fact> listed(String name, List<Parts.Fact> values) {
        var facts = new ArrayList<Parts.Fact>();
        for (Parts.Fact fact : values) {
            facts.add(
                    new Parts.Fact(
                            facts.isEmpty() ? name : "",
                            fact.value(),
                            fact.href(),
                            fact.away(),
                            fact.next()));
        }
        return facts;
    }

    // ---- lists

    /** The list of a type of terms. */
    static Output list(Edition edition, Term.Type type) {
        return Listing.output(
                edition,
                type.root(),
                type.key(),
                here ->
                        edition.terms().published(type).stream()
                                .map(term -> row(term, here))
                                .toList());
    }

    static Parts.Row row(Term term, Here here) {
        Edition edition = here.edition();
        String next = String.join("; ", edition.terms().next(term));
        return new Parts.Row(
                here.to(term),
                edition.terms().title(term),
                term.summary(edition.language()).orElse(""),
                next,
                edition.terms().mark(term));
    }
}
