package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** Hotlines and services: the ones to know first, by need, by place and by name. */
final class ServiceLists implements Family {

    private static final String ROOT = Kind.SERVICE.root();
    private static final String BY_NEED = Term.Type.NEED.root();
    private static final String BY_PLACE = ROOT + "noi-chon/";
    private static final String BY_NAME = ROOT + "a-z/";

    record View(
            String heading,
            String lead,
            List<Parts.Link> views,
            List<Parts.Link> jumps,
            List<Group> groups) {}

    record Group(String id, String heading, String lead, List<Card> services) {}

    record Card(
            String href,
            String title,
            List<Parts.Phone> phones,
            String text,
            String meta,
            String lang) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.has(Kind.SERVICE)) {
            return Stream.empty();
        }
        return Stream.of(
                list(edition, ROOT, "services", here -> all(here)),
                list(edition, BY_NEED, "byNeed", here -> byTerm(here, Term.Type.NEED)),
                list(edition, BY_PLACE, "byPlace", here -> byTerm(here, Term.Type.PLACE)),
                list(edition, BY_NAME, "byName", ServiceLists::byName));
    }

    private static Output list(
            Edition edition, String path, String word, Function<Here, List<Group>> groups) {
        boolean top = path.equals(ROOT);
        String heading = edition.word("services");
        String title = edition.word(top ? word : "services" + word.substring(2));
        String lead = edition.word("servicesLead");
        Head head =
                Head.list(
                        path, edition.settings().origin(), title, top ? lead : title + ". " + lead);
        Head placed = top ? head : head.below(new Head.Step(ROOT, heading));
        return edition.output(
                placed, "services.html", here -> view(here, path, title, lead, groups.apply(here)));
    }

    private static View view(
            Here here, String path, String heading, String lead, List<Group> groups) {
        Edition edition = here.edition();
        List<Parts.Link> views =
                Stream.of(
                                Map.entry(BY_NEED, "byNeed"),
                                Map.entry(BY_PLACE, "byPlace"),
                                Map.entry(BY_NAME, "byName"))
                        .map(
                                entry ->
                                        new Parts.Link(
                                                here.toOwn(entry.getKey()),
                                                edition.word(entry.getValue()),
                                                entry.getKey().equals(path),
                                                ""))
                        .toList();
        List<Parts.Link> jumps =
                groups.size() < 4
                        ? List.of()
                        : groups.stream()
                                .map(g -> new Parts.Link("#" + g.id(), g.heading()))
                                .toList();
        return new View(heading, lead, views, jumps, groups);
    }

    private static List<Group> all(Here here) {
        return List.of(
                new Group(
                        "tat-ca",
                        here.edition().word("allOfThem"),
                        "",
                        cards(here, here.edition().all(Service.class))));
    }

    private static List<Group> byTerm(Here here, Term.Type type) {
        Edition edition = here.edition();
        var groups = new ArrayList<Group>();
        for (Term term : edition.published(type)) {
            List<Service> carrying =
                    edition.carrying(term).stream()
                            .filter(Service.class::isInstance)
                            .map(Service.class::cast)
                            .toList();
            if (!carrying.isEmpty()) {
                groups.add(
                        new Group(
                                term.id(),
                                edition.title(term),
                                term.summary(edition.language()).orElse(""),
                                cards(here, carrying)));
            }
        }
        List<Service> rest =
                edition.all(Service.class).stream()
                        .filter(service -> Publication.references(service, type).isEmpty())
                        .toList();
        if (!rest.isEmpty()) {
            String heading = edition.word(type == Term.Type.PLACE ? "everywhere" : "otherServices");
            groups.add(0, new Group("ca-nuoc", heading, "", cards(here, rest)));
        }
        return groups;
    }

    private static List<Group> byName(Here here) {
        Edition edition = here.edition();
        List<Service> sorted =
                edition.all(Service.class).stream()
                        .sorted(Comparator.comparing(Service::title, edition.language().order()))
                        .toList();
        return List.of(new Group("a-z", edition.word("byName"), "", cards(here, sorted)));
    }

    private static List<Card> cards(Here here, List<Service> services) {
        return services.stream().map(service -> card(here, service)).toList();
    }

    static Card card(Here here, Service service) {
        Edition edition = here.edition();
        String meta =
                Stream.of(
                                service.organization(),
                                service.hours().map(h -> ServicePages.hours(edition, h)),
                                service.cost().map(c -> ServicePages.cost(edition, c)))
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining(" · "));
        return new Card(
                here.to(service),
                service.title(),
                service.phone().stream().map(phone -> Edition.phone(phone, "")).toList(),
                edition.shownSummary(service),
                meta,
                edition.mark(service));
    }
}
