package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.lang.Language;
import vn.loa.output.Json;

/**
 * Services for other directories, in the form of the Human Services Data Specification 3: one page
 * of the list an HSDS interface gives at {@code /services}, with everything nested. What a service
 * does not say is left out rather than guessed.
 *
 * @see <a href="https://docs.openreferral.org/en/v3.1.1/hsds/schema_reference.html">HSDS schema</a>
 */
final class HumanServices {

    private final Edition edition;

    HumanServices(Edition edition) {
        this.edition = edition;
    }

    /** All services, in the order of lists. */
    Map<String, Object> page() {
        List<Map<String, Object>> services =
                edition.contents().all(Service.class).stream().map(this::service).toList();
        return Json.object(
                "total_items",
                services.size(),
                "total_pages",
                1,
                "page_number",
                1,
                "size",
                services.size(),
                "first_page",
                true,
                "last_page",
                true,
                "empty",
                services.isEmpty(),
                "contents",
                services);
    }

    private Map<String, Object> service(Service service) {
        String address = edition.addresses().full(service);
        String id = StableId.of(address);
        var data = new LinkedHashMap<String, Object>();
        data.put("id", id);
        data.put("name", service.title());
        put(data, "description", Optional.of(edition.shown().summary(service)));
        data.put("url", service.url().orElse(address));
        put(data, "email", service.email());
        data.put("status", "active");
        put(data, "application_process", service.access().map(edition.shown()::withPhones));
        put(data, "fees_description", service.cost().map(c -> ServicePages.cost(edition, c)));
        put(data, "eligibility_description", Optional.of(names(service, Term.Type.AUDIENCE)));
        service.verified()
                .filter(day -> day.day().isPresent())
                .ifPresent(day -> data.put("assured_date", day.iso()));
        if (service.verified().isEmpty()) {
            data.put("alert", ServicePages.sourceLine(edition, service, "sourcesOnItsPage"));
        }
        service.organization()
                .ifPresent(
                        name -> {
                            Map<String, Object> organization = organization(name);
                            data.put("organization_id", organization.get("id"));
                            data.put("organization", organization);
                        });
        put(data, "phones", phones(service, address));
        put(data, "schedules", schedule(service, address));
        put(data, "service_areas", areas(service, address));
        put(data, "languages", languages(service, address));
        put(data, "service_at_locations", locations(service, address));
        put(data, "attributes", attributes(service, address, id));
        put(data, "additional_urls", sources(service, address));
        return data;
    }

    private static void put(Map<String, Object> data, String key, Optional<String> text) {
        text.filter(t -> !t.isBlank()).ifPresent(t -> data.put(key, t));
    }

    private static void put(Map<String, Object> data, String key, List<?> items) {
        if (!items.isEmpty()) {
            data.put(key, items);
        }
    }

    /** Every service of one name belongs to one organization. Its description is what it runs. */
    private Map<String, Object> organization(String name) {
        String runs =
                edition.contents().all(Service.class).stream()
                        .filter(service -> service.organization().equals(Optional.of(name)))
                        .map(Service::title)
                        .collect(Collectors.joining("; "));
        return Json.object(
                "id",
                StableId.of(edition.addresses().full("dich-vu/") + "#" + name),
                "name",
                name,
                "description",
                edition.word("dataRuns", Map.of("services", runs)));
    }

    private List<Map<String, Object>> phones(Service service, String address) {
        var phones = new ArrayList<Map<String, Object>>();
        for (PhoneNumber phone : service.phones()) {
            var data = new LinkedHashMap<String, Object>();
            data.put("id", StableId.of(address + "#phone-" + phone.dialled()));
            data.put("number", phone.number());
            data.put("type", phone.messages() ? "sms" : "voice");
            put(data, "description", Optional.of(ServicePages.about(edition, phone)));
            phones.add(data);
        }
        return phones;
    }

    /** Only round the clock is sure enough for programs; all else stays in words. */
    private List<Map<String, Object>> schedule(Service service, String address) {
        return service.hours().stream()
                .map(
                        hours -> {
                            Map<String, Object> data =
                                    Json.object("id", StableId.of(address + "#hours"));
                            if (hours.equals("24/7")) {
                                data.put("freq", "WEEKLY");
                                data.put("byday", "MO,TU,WE,TH,FR,SA,SU");
                            }
                            data.put("description", ServicePages.hours(edition, hours));
                            return data;
                        })
                .toList();
    }

    private List<Map<String, Object>> areas(Service service, String address) {
        return service.area().stream()
                .map(
                        area ->
                                Json.object(
                                        "id", StableId.of(address + "#area-" + area.id()),
                                        "name", ServicePages.area(edition, area)))
                .toList();
    }

    private List<Map<String, Object>> languages(Service service, String address) {
        return service.languages().stream()
                .map(
                        language -> {
                            boolean code = language.matches("[a-z]{2,3}");
                            Map<String, Object> data =
                                    Json.object(
                                            "id",
                                            StableId.of(address + "#language-" + language),
                                            "name",
                                            code ? new Language(language).ownName() : language);
                            if (code) {
                                data.put("code", language);
                            }
                            return data;
                        })
                .toList();
    }

    /** The address as it was written: HSDS wants its parts, which nobody typed. */
    private List<Map<String, Object>> locations(Service service, String address) {
        return service.address().stream()
                .map(
                        written ->
                                Json.object(
                                        "id",
                                        StableId.of(address + "#at"),
                                        "location",
                                        Json.object(
                                                "id",
                                                StableId.of(address + "#location"),
                                                "location_type",
                                                "physical",
                                                "name",
                                                written)))
                .toList();
    }

    private List<Map<String, Object>> attributes(Service service, String address, String id) {
        return Stream.of(Term.Type.NEED, Term.Type.AUDIENCE, Term.Type.TOPIC)
                .flatMap(
                        type ->
                                terms(service, type).stream()
                                        .map(
                                                term ->
                                                        Json.object(
                                                                "id",
                                                                StableId.of(
                                                                        address
                                                                                + "#"
                                                                                + type.key()
                                                                                + "-"
                                                                                + term.id()),
                                                                "link_id",
                                                                id,
                                                                "link_entity",
                                                                "service",
                                                                "link_type",
                                                                type.key(),
                                                                "taxonomy_term",
                                                                term(term))))
                .toList();
    }

    private Map<String, Object> term(Term term) {
        String address = edition.addresses().full(term);
        String name = edition.terms().name(term);
        return Json.object(
                "id", StableId.of(address),
                "code", term.id(),
                "name", name,
                "description", term.summary(edition.language()).orElse(name),
                "taxonomy",
                        edition.addresses().full(edition.addresses().root() + term.type().root()),
                "term_uri", address);
    }

    private List<Term> terms(Service service, Term.Type type) {
        return Publication.references(service, type).stream()
                .map(Reference::id)
                .distinct()
                .flatMap(termId -> edition.publication().term(type, termId).stream())
                .toList();
    }

    private String names(Service service, Term.Type type) {
        return terms(service, type).stream()
                .map(edition.terms()::name)
                .collect(Collectors.joining(", "));
    }

    private List<Map<String, Object>> sources(Service service, String address) {
        var sources = new ArrayList<Map<String, Object>>();
        for (Citation source : ServicePages.citations(service)) {
            source.url()
                    .ifPresent(
                            url ->
                                    sources.add(
                                            Json.object(
                                                    "id",
                                                    StableId.of(address + "#source-" + url),
                                                    "label",
                                                    label(source),
                                                    "url",
                                                    url)));
        }
        return sources;
    }

    private String label(Citation source) {
        String date = source.date().map(day -> " (" + day.iso() + ")").orElse("");
        return edition.word("source") + ": " + source.title() + date;
    }
}
