package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Kind;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.output.Json;
import vn.loa.output.Output;

/** A page for each hotline and service. */
final class ServicePages implements Family {

    /**
     * @param verifiedUntil last day on which the check by phone is recent
     * @param sourceLine what to say when nobody has called yet
     */
    record View(
            String lang,
            String notice,
            String title,
            String lead,
            List<Parts.Phone> phones,
            List<Parts.Fact> facts,
            List<Parts.Recording> recordings,
            String body,
            List<Parts.Link> topics,
            String verified,
            String verifiedIso,
            String verifiedUntil,
            String sourceLine,
            List<Parts.Source> sources) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Service.class).stream()
                .map(service -> output(edition, service));
    }

    private static Output output(Edition edition, Service service) {
        Head head =
                Head.of(edition, service)
                        .below(new Head.Step(Kind.SERVICE.root(), edition.word("services")));
        return PageOutput.of(
                edition,
                head.with(data(edition, service)),
                "service.html",
                here -> view(service, here));
    }

    private static View view(Service service, Here here) {
        Edition edition = here.edition();
        Optional<PartialDate> verified = service.verified();
        return new View(
                edition.shown().mark(service),
                edition.shown().notice(service),
                service.title(),
                edition.shown().summary(service),
                service.phones().stream().map(phone -> phone(edition, phone)).toList(),
                facts(service, here),
                here.recording(service).stream().toList(),
                here.body(service),
                edition.terms().related(service, here),
                verified.map(edition.shown()::date).orElse(""),
                verified.map(PartialDate::iso).orElse(""),
                verified.map(day -> day.last().plusYears(1).toString()).orElse(""),
                sourceLine(edition, service),
                edition.shown().sources(citations(service)));
    }

    private static Parts.Phone phone(Edition edition, PhoneNumber phone) {
        return Parts.Phone.of(phone, about(edition, phone));
    }

    /** What a number is for and what must be known of it; empty where nothing is said. */
    static String about(Edition edition, PhoneNumber phone) {
        return Stream.of(phone.purpose(), phone.note())
                .flatMap(Optional::stream)
                .map(edition.shown()::withPhones)
                .collect(Collectors.joining(". "));
    }

    static List<Citation> citations(Service service) {
        return Stream.concat(service.source().stream(), service.about().sources().stream())
                .toList();
    }

    /** Of which day the newest source is; on its own page the sources stand below the line. */
    private static String sourceLine(Edition edition, Service service) {
        return sourceLine(edition, service, "accordingToSources");
    }

    /**
     * What vouches for a service nobody has called: the day of its newest source.
     *
     * @param undated key of what to say when no source has a day
     */
    static String sourceLine(Edition edition, Service service, String undated) {
        String line =
                citations(service).stream()
                        .flatMap(citation -> citation.date().stream())
                        .max(Comparator.naturalOrder())
                        .map(
                                date ->
                                        edition.word(
                                                "accordingTo",
                                                Map.of("date", edition.shown().date(date))))
                        .orElseGet(() -> edition.word(undated));
        return service.phones().isEmpty()
                ? line + "."
                : line + "; " + edition.word("notCalled") + ".";
    }

    private static List<Parts.Fact> facts(Service service, Here here) {
        Edition edition = here.edition();
        var facts = new ArrayList<Parts.Fact>();
        fact(edition, facts, "organization", service.organization());
        fact(edition, facts, "hours", service.hours().map(h -> hours(edition, h)));
        fact(edition, facts, "cost", service.cost().map(c -> cost(edition, c)));
        String area =
                service.area().stream()
                        .map(a -> area(edition, a))
                        .collect(Collectors.joining(", "));
        fact(edition, facts, "area", Optional.of(area));
        fact(
                edition,
                facts,
                "languages",
                Optional.of(
                        service.languages().stream()
                                .map(l -> language(edition, l))
                                .collect(Collectors.joining(", "))));
        fact(edition, facts, "access", service.access());
        fact(edition, facts, "address", service.address());
        service.url().ifPresent(url -> facts.add(away(edition.word("website"), shown(url), url)));
        service.email()
                .ifPresent(mail -> facts.add(away(edition.word("email"), mail, "mailto:" + mail)));
        fact(edition, facts, "apps", Optional.of(String.join(", ", service.apps())));
        return facts;
    }

    private static void fact(
            Edition edition, List<Parts.Fact> facts, String word, Optional<String> value) {
        value.filter(text -> !text.isBlank())
                .ifPresent(
                        text ->
                                facts.add(
                                        new Parts.Fact(
                                                edition.word(word),
                                                edition.shown().withPhones(text))));
    }

    private static Parts.Fact away(String name, String value, String href) {
        return new Parts.Fact(name, value, href, true, List.of());
    }

    private static String shown(String url) {
        return url.replaceAll("^https?://(www\\.)?|/$", "");
    }

    static String hours(Edition edition, String hours) {
        return hours.matches("24/(?:7|24)") ? edition.word("alwaysOpen") : hours;
    }

    static String cost(Edition edition, String cost) {
        return cost.equals("free") ? edition.word("free") : cost;
    }

    private static String language(Edition edition, String written) {
        return written.matches("[a-z]{2,3}") ? new Language(written).ownName() : written;
    }

    static String area(Edition edition, Reference area) {
        return Publication.isId(area)
                ? edition.terms()
                        .find(Term.Type.PLACE, area)
                        .map(edition.terms()::name)
                        .orElse(area.id())
                : area.id();
    }

    private static Map<String, Object> data(Edition edition, Service service) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        // A source that names no body leaves open whose service it is.
        boolean known = service.organization().isPresent() && service.government();
        data.put("@type", known ? "GovernmentService" : "Service");
        data.put("name", service.title());
        data.put("url", edition.addresses().full(service));
        data.put("description", edition.shown().summary(service));
        service.organization()
                .ifPresent(
                        name ->
                                data.put(
                                        "provider",
                                        Json.object("@type", "Organization", "name", name)));
        if (!service.area().isEmpty()) {
            data.put("areaServed", service.area().stream().map(a -> area(edition, a)).toList());
        }
        var channel = new LinkedHashMap<String, Object>();
        channel.put("@type", "ServiceChannel");
        if (!service.phones().isEmpty()) {
            channel.put(
                    "servicePhone",
                    service.phones().stream()
                            .map(phone -> contact(edition, service, phone))
                            .toList());
        }
        channel.put("serviceUrl", service.url().orElse(edition.addresses().full(service)));
        data.put("availableChannel", channel);
        return data;
    }

    /** "Second number" says nothing without whose it is. */
    private static Map<String, Object> contact(
            Edition edition, Service service, PhoneNumber phone) {
        var contact = new LinkedHashMap<String, Object>();
        contact.put("@type", "ContactPoint");
        contact.put("telephone", phone.number());
        contact.put(
                "contactType",
                service.title() + phone.purpose().map(purpose -> " – " + purpose).orElse(""));
        phone.note()
                .ifPresent(note -> contact.put("description", edition.shown().withPhones(note)));
        return contact;
    }
}
