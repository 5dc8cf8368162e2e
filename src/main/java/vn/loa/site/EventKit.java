package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.DayOfYear;
import vn.loa.content.Event;
import vn.loa.content.Kind;
import vn.loa.content.Material;
import vn.loa.content.Page;
import vn.loa.content.Plan;
import vn.loa.content.Service;

/**
 * Everything that belongs to an event: its materials, the pages and services its text leads to, and
 * the plans that name its day.
 */
final class EventKit {

    private final Event event;
    private final Edition edition;

    EventKit(Event event, Edition edition) {
        this.event = event;
        this.edition = edition;
    }

    /** What there is, by kind. */
    List<Parts.Group> groups(Here here) {
        Set<Content> linked = linked();
        var groups = new ArrayList<Parts.Group>();
        add(groups, Kind.MATERIAL, materials(), here);
        add(groups, Kind.PAGE, linked.stream().filter(Page.class::isInstance).toList(), here);
        add(groups, Kind.SERVICE, services(linked), here);
        add(groups, Kind.PLAN, plans(), here);
        return groups;
    }

    /** All of it, in the same order. */
    List<Content> contents() {
        Set<Content> linked = linked();
        return Stream.<Stream<? extends Content>>of(
                        materials().stream(),
                        linked.stream().filter(Page.class::isInstance),
                        services(linked).stream(),
                        plans().stream())
                .<Content>flatMap(part -> part)
                .toList();
    }

    private void add(
            List<Parts.Group> groups, Kind kind, List<? extends Content> contents, Here here) {
        if (!contents.isEmpty()) {
            groups.add(
                    new Parts.Group(
                            "bo-" + kind.word(),
                            edition.word("kitOf." + kind.word()),
                            contents.stream().map(here::row).toList()));
        }
    }

    /** Those the event names first, then those that name the event. */
    private List<Material> materials() {
        Stream<Material> named =
                event.kit().stream()
                        .flatMap(
                                slug ->
                                        edition
                                                .publication()
                                                .material(slug.id(), edition.language())
                                                .stream());
        Stream<Material> naming =
                edition.contents().all(Material.class).stream()
                        .filter(
                                material ->
                                        material.campaign()
                                                .filter(c -> c.id().equals(event.id().slug()))
                                                .isPresent());
        return Stream.concat(named, naming).distinct().toList();
    }

    /** What the text of the event links to, in its order. */
    private Set<Content> linked() {
        Map<String, Content> byAddress = new LinkedHashMap<>();
        edition.contents()
                .all(Content.class)
                .forEach(c -> byAddress.put(edition.addresses().of(c), c));
        var linked = new LinkedHashSet<Content>();
        event.body().links().stream()
                .map(
                        link ->
                                edition.publication()
                                        .routes()
                                        .target(link.target(), event, edition.language()))
                .map(address -> address.replaceFirst("[?#].*$", ""))
                .filter(byAddress::containsKey)
                .forEach(address -> linked.add(byAddress.get(address)));
        return linked;
    }

    private List<Content> services(Set<Content> linked) {
        Stream<Service> called =
                event.body().phones().stream()
                        .flatMap(
                                phone ->
                                        edition
                                                .publication()
                                                .service(phone.service(), edition.language())
                                                .stream());
        return Stream.concat(linked.stream().filter(Service.class::isInstance), called)
                .distinct()
                .toList();
    }

    private List<Plan> plans() {
        return event.day().stream()
                .map(this::named)
                .flatMap(
                        day ->
                                edition.contents().all(Plan.class).stream()
                                        .filter(
                                                plan ->
                                                        texts(plan)
                                                                .anyMatch(
                                                                        t ->
                                                                                day.matcher(t)
                                                                                        .find())))
                .toList();
    }

    /** The day as it is typed, or as readers of this edition see it. */
    private Pattern named(DayOfYear day) {
        String shown = Pattern.quote(day.shown(edition.dates()));
        return Pattern.compile("(?<![\\d/])(?:" + day.typed() + "|" + shown + ")(?![\\d/])");
    }

    private static Stream<String> texts(Plan plan) {
        return Stream.concat(
                plan.tasks().stream().map(Plan.Task::text),
                plan.duties().stream()
                        .flatMap(duty -> duty.items().stream())
                        .map(Plan.Duty.Item::text));
    }
}
