package vn.loa.site;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Kind;
import vn.loa.content.PartialDate;
import vn.loa.content.PhoneNumber;
import vn.loa.content.Plan;
import vn.loa.content.Publication;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** Services and plans for programs and spreadsheets, in the publication's own language. */
final class OpenDataFiles implements Family {

    static final String ROOT = "du-lieu/";
    static final String SERVICES_JSON = ROOT + "dich-vu.json";
    static final String SERVICES_CSV = ROOT + "dich-vu.csv";
    static final String PHONES = ROOT + "so-dien-thoai.csv";
    static final String PLANS = ROOT + "ke-hoach.json";

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.isOwn()) {
            return Stream.empty();
        }
        return Stream.concat(services(edition), plans(edition));
    }

    private static Stream<Output> services(Edition edition) {
        return edition.contents().has(Kind.SERVICE)
                ? Stream.of(
                        ServiceTable.data(edition),
                        json(edition, SERVICES_JSON, () -> new HumanServices(edition).page()),
                        Output.file(
                                SERVICES_CSV,
                                edition.settings().origin(),
                                () -> Rendered.of(table(edition).bytes())),
                        Output.file(
                                PHONES,
                                edition.settings().origin(),
                                () -> Rendered.of(phones(edition).bytes())))
                : Stream.empty();
    }

    private static Stream<Output> plans(Edition edition) {
        if (!edition.contents().has(Kind.PLAN)) {
            return Stream.empty();
        }
        var data = new PlanData(edition);
        return Stream.concat(
                Stream.of(json(edition, PLANS, data::all)),
                edition.contents().all(Plan.class).stream()
                        .map(plan -> json(edition, path(plan, edition), () -> data.plan(plan))));
    }

    private static Output json(Edition edition, String path, Supplier<Object> value) {
        return Output.file(
                path, edition.settings().origin(), () -> Rendered.of(Json.indented(value.get())));
    }

    /** Where a plan's data lie, from the root of the site. */
    static String path(Plan plan, Edition edition) {
        return edition.publication().routes().address(plan.id(), edition.settings().language())
                + plan.id().slug()
                + ".json";
    }

    // ---- services as a table

    private static Csv table(Edition edition) {
        List<String> head =
                Stream.of(
                                "serviceName",
                                "organization",
                                "phone",
                                "summary",
                                "hours",
                                "cost",
                                "area",
                                "languages",
                                "access",
                                "address",
                                "website",
                                "email",
                                "needs",
                                "audience",
                                "source",
                                "sourceDate",
                                "verifiedDate",
                                "workAddress",
                                "phoneNote")
                        .map(edition::word)
                        .toList();
        return new Csv(
                head,
                edition.contents().all(Service.class).stream()
                        .map(service -> cells(service, edition))
                        .toList());
    }

    private static List<String> cells(Service service, Edition edition) {
        List<Citation> sources = ServicePages.citations(service);
        return List.of(
                service.title(),
                service.organization().orElse(""),
                joined(service.phones().stream().map(PhoneNumber::number)),
                edition.shown().summary(service),
                service.hours().map(hours -> ServicePages.hours(edition, hours)).orElse(""),
                service.cost().map(cost -> ServicePages.cost(edition, cost)).orElse(""),
                joined(service.area().stream().map(area -> ServicePages.area(edition, area))),
                joined(service.languages().stream()),
                service.access().map(edition.shown()::withPhones).orElse(""),
                service.address().orElse(""),
                service.url().orElse(""),
                service.email().orElse(""),
                terms(service, Term.Type.NEED, edition),
                terms(service, Term.Type.AUDIENCE, edition),
                joined(sources.stream().map(source -> source.url().orElse(source.title()))),
                sourceDate(service),
                service.verified().map(PartialDate::iso).orElse(""),
                edition.addresses().full(service),
                joined(
                        service.phones().stream()
                                .filter(phone -> phone.note().isPresent())
                                .map(
                                        phone ->
                                                phone.number()
                                                        + ": "
                                                        + ServicePages.about(edition, phone))));
    }

    /** A row for each number, so that none has to be cut out of a cell. */
    private static Csv phones(Edition edition) {
        return DataFile.csv(
                edition,
                List.of(
                        "serviceName",
                        "phone",
                        "phonePurpose",
                        "phoneNote",
                        "phoneMessages",
                        "sourceDate",
                        "verifiedDate",
                        "workAddress"),
                edition.contents().all(Service.class).stream()
                        .flatMap(
                                service ->
                                        service.phones().stream()
                                                .map(phone -> cells(service, phone, edition))));
    }

    private static List<String> cells(Service service, PhoneNumber phone, Edition edition) {
        return List.of(
                service.title(),
                phone.number(),
                phone.purpose().map(edition.shown()::withPhones).orElse(""),
                phone.note().map(edition.shown()::withPhones).orElse(""),
                edition.word(phone.messages() ? "yes" : "no"),
                sourceDate(service),
                service.verified().map(PartialDate::iso).orElse(""),
                edition.addresses().full(service));
    }

    private static String terms(Service service, Term.Type type, Edition edition) {
        return joined(
                Publication.references(service, type).stream()
                        .flatMap(reference -> edition.terms().find(type, reference).stream())
                        .map(edition.terms()::name));
    }

    /** The day of its newest source; empty when none has one. */
    static String sourceDate(Service service) {
        return ServicePages.citations(service).stream()
                .flatMap(source -> source.date().stream())
                .max(PartialDate::compareTo)
                .map(PartialDate::iso)
                .orElse("");
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }
}
