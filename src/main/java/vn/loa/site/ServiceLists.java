package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Kind;
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
            List<Group> groups,
            List<OldNames.Entry> oldNames) {}

    /**
     * Services under a heading.
     *
     * @param href the page of what the heading names; empty when it has none
     * @param next what to say beside an old name
     */
    record Group(
            String id,
            String heading,
            String href,
            String lead,
            List<String> next,
            List<Card> services) {}

    /**
     * A service in a list.
     *
     * @param checked who vouches for it: the day of the call, or that of the source
     * @param until last day on which the call is recent; empty when nobody has called
     * @param overdue what to say after that day
     */
    record Card(
            String href,
            String title,
            List<Parts.Phone> phones,
            String text,
            String meta,
            String checked,
            String until,
            String overdue,
            String lang) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.SERVICE)) {
            return Stream.empty();
        }
        return Stream.of(
                list(edition, ROOT, "services", here -> all(here)),
                list(edition, BY_NEED, "byNeed", ServiceLists::byNeed),
                list(edition, BY_PLACE, "byPlace", ServiceLists::byPlace),
                list(edition, BY_NAME, "byName", ServiceLists::byName),
                ServiceTable.output(edition));
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
        return PageOutput.of(
                edition,
                placed,
                "services.html",
                here -> view(here, path, title, lead, groups.apply(here)));
    }

    static List<Parts.Link> views(Here here, String path) {
        return Stream.of(
                        Map.entry(BY_NEED, "byNeed"),
                        Map.entry(BY_PLACE, "byPlace"),
                        Map.entry(ServiceTable.PATH, "byNeedAndPlace"),
                        Map.entry(BY_NAME, "byName"))
                .map(
                        entry ->
                                new Parts.Link(
                                        here.toOwn(entry.getKey()),
                                        here.edition().word(entry.getValue()),
                                        entry.getKey().equals(path),
                                        ""))
                .toList();
    }

    private static View view(
            Here here, String path, String heading, String lead, List<Group> groups) {
        List<Parts.Link> jumps =
                groups.size() < 4
                        ? List.of()
                        : groups.stream()
                                .map(g -> new Parts.Link("#" + g.id(), g.heading()))
                                .toList();
        return new View(
                heading,
                lead,
                views(here, path),
                jumps,
                groups,
                path.equals(BY_PLACE) ? OldNames.of(here) : List.of());
    }

    private static List<Group> all(Here here) {
        return List.of(
                new Group(
                        "tat-ca",
                        here.edition().word("allOfThem"),
                        "",
                        "",
                        List.of(),
                        cards(here, here.edition().contents().all(Service.class))));
    }

    private static List<Group> byNeed(Here here) {
        Edition edition = here.edition();
        var groups = new ArrayList<Group>();
        for (Term need : edition.terms().published(Term.Type.NEED)) {
            List<Service> services = services(edition.contents().carrying(need).stream());
            if (!services.isEmpty()) {
                groups.add(
                        new Group(
                                need.id(),
                                edition.terms().title(need),
                                here.to(need),
                                need.summary(edition.language()).orElse(""),
                                List.of(),
                                cards(here, services)));
            }
        }
        List<Service> rest =
                edition.contents().all(Service.class).stream()
                        .filter(service -> service.about().needs().isEmpty())
                        .toList();
        if (!rest.isEmpty()) {
            String heading = edition.word("otherServices");
            groups.add(0, new Group("khac", heading, "", "", List.of(), cards(here, rest)));
        }
        return groups;
    }

    private static List<Group> byPlace(Here here) {
        return ServiceArea.all(here.edition()).stream()
                .map(
                        area ->
                                new Group(
                                        area.id(),
                                        area.title(),
                                        area.place().map(here::to).orElse(""),
                                        "",
                                        area.place()
                                                .map(here.edition().terms()::next)
                                                .orElse(List.of()),
                                        cards(here, area.services())))
                .toList();
    }

    /** The services that work in any place of the country; empty when there are none. */
    static String everywhere(Here here) {
        return ServiceArea.all(here.edition()).stream()
                .filter(area -> area.id().equals(ServiceArea.EVERYWHERE))
                .map(area -> here.toOwn(BY_PLACE) + "#" + area.id())
                .findFirst()
                .orElse("");
    }

    static List<Service> services(Stream<Content> contents) {
        return contents.filter(Service.class::isInstance).map(Service.class::cast).toList();
    }

    /** Who vouches for a service: the day somebody called, else the day of its newest source. */
    private static String checked(Edition edition, Service service) {
        return service.verified()
                .map(day -> edition.word("calledOn") + " " + edition.shown().date(day) + ".")
                .orElseGet(() -> ServicePages.sourceLine(edition, service, "sourcesOnItsPage"));
    }

    private static List<Group> byName(Here here) {
        Edition edition = here.edition();
        List<Service> sorted =
                edition.contents().all(Service.class).stream()
                        .sorted(Comparator.comparing(Service::title, edition.order()))
                        .toList();
        return List.of(
                new Group("a-z", edition.word("byName"), "", "", List.of(), cards(here, sorted)));
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
                service.phone().stream().map(phone -> Parts.Phone.of(phone, "")).toList(),
                edition.shown().summary(service),
                meta,
                checked(edition, service),
                service.verified().map(day -> day.last().plusYears(1).toString()).orElse(""),
                edition.word("calledLongAgo"),
                edition.shown().mark(service));
    }
}
