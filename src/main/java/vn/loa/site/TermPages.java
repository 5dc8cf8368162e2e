package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
                edition.neutral().of(term).map(head::under).orElse(head),
                "subject.html",
                here -> view(term, here));
    }

    /** Topics, needs and audiences may share a name; their tabs must not. */
    private static String tab(Edition edition, Term term, String name) {
        return switch (term.type()) {
            case TOPIC -> edition.word("topic") + ": " + name;
            case NEED, AUDIENCE ->
                    edition.word("plain." + term.type().key(), Map.of("about", name));
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

    private static View view(Term term, Here here) {
        Edition edition = here.edition();
        List<Content> carrying = edition.contents().carrying(term);
        boolean met = carrying.stream().anyMatch(Service.class::isInstance);
        return new View(
                edition.terms().title(term),
                term.summary(edition.language()).orElse(""),
                term.type() == Term.Type.NEED,
                TermFacts.of(term, here),
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

    // ---- lists

    /** The list of a type of terms. */
    static Output list(Edition edition, Term.Type type) {
        return Listing.output(
                edition,
                type.root(),
                type.key(),
                TermFiles.path(type),
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
