package vn.loa.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.loa.lang.Language;
import vn.loa.lang.Nearest;
import vn.loa.lang.Slug;
import vn.loa.source.Diagnostic;
import vn.loa.source.YamlValue;

/**
 * A place a material is made for. In the material's words {@code {{noi-nay}}} is its name, {@code
 * {{co-quan-noi-nay}}} the service there, {@code {{phone noi-nay}}} and {@code service: noi-nay}
 * that service's number: one master becomes as many pieces as there are places.
 *
 * @param service the first service whose area names the place and whose number may be printed
 */
public record Locality(Term place, Service service) {

    /** What a writer types for the place, and for the id of its service. */
    public static final String HERE = "noi-nay";

    private static final Pattern NAME = Pattern.compile("\\{\\{\\s*noi-nay\\s*}}");
    private static final Pattern OFFICE = Pattern.compile("\\{\\{\\s*co-quan-noi-nay\\s*}}");
    private static final Pattern PHONE = Pattern.compile("\\{\\{\\s*phone\\s+noi-nay\\s*}}");

    /**
     * The places a material is made for, in the order it names them or by their ids; none for a
     * material whose words name no place.
     *
     * @param problems places without a number of their own; no number is ever made up
     */
    public record All(List<Locality> places, List<Diagnostic> problems) {
        public All {
            places = List.copyOf(places);
            problems = List.copyOf(problems);
        }
    }

    public static All of(Material material, Publication publication) {
        if (!namesAPlace(material.words()) && !namesAPlace(material.formatWords())) {
            return new All(List.of(), List.of());
        }
        var services = servicesByPlace(publication, material.language());
        var found = new ArrayList<Locality>();
        var problems = new ArrayList<Diagnostic>();
        if (material.everyPlace()) {
            publication.terms(Term.Type.PLACE).stream()
                    .filter(place -> services.containsKey(place.id()))
                    .sorted(Comparator.comparing(Term::id))
                    .forEach(place -> found.add(new Locality(place, services.get(place.id()))));
        }
        for (var named : material.everyPlace() ? List.<Reference>of() : material.about().places()) {
            var place = publication.term(Term.Type.PLACE, named.id());
            var service = Optional.ofNullable(services.get(named.id()));
            if (place.isPresent() && service.isPresent()) {
                found.add(new Locality(place.get(), service.get()));
            } else {
                problems.add(withoutService(named, services.keySet()));
            }
        }
        if (found.isEmpty() && problems.isEmpty()) {
            problems.add(nowhere(material));
        }
        return new All(found, problems);
    }

    private static TreeMap<String, Service> servicesByPlace(
            Publication publication, Language language) {
        var services = new TreeMap<String, Service>();
        for (var service : publication.all(Service.class, language)) {
            if (service.printable() && service.phone().isPresent()) {
                service.area().forEach(area -> services.putIfAbsent(area.id(), service));
            }
        }
        return services;
    }

    private static boolean namesAPlace(YamlValue value) {
        if (value instanceof YamlValue.Scalar scalar) {
            return scalar.text().strip().equals(HERE)
                    || NAME.matcher(scalar.text()).find()
                    || OFFICE.matcher(scalar.text()).find()
                    || PHONE.matcher(scalar.text()).find();
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return sequence.items().stream().anyMatch(Locality::namesAPlace);
        }
        return value instanceof YamlValue.Mapping mapping
                && mapping.entries().stream().anyMatch(entry -> namesAPlace(entry.value()));
    }

    private static Diagnostic withoutService(Reference place, Collection<String> served) {
        return Diagnostic.error(
                        "place-without-service",
                        place.at(),
                        "chưa có dịch vụ nào in được số cho “" + place.id() + "”",
                        "no service has a printable number for \"" + place.id() + "\"")
                .suggesting(
                        "thêm một tệp trong content/services có area: " + place.id() + " và phones",
                        "add a file in content/services with area: " + place.id() + " and phones")
                .suggestingName(Nearest.to(place.id(), List.copyOf(served)));
    }

    private static Diagnostic nowhere(Material material) {
        return Diagnostic.error(
                        "material-without-place",
                        material.words().at(),
                        "lời có {{noi-nay}} nhưng tài liệu chưa nói là nơi nào",
                        "the words say {{noi-nay}} but the material names no place")
                .suggesting(
                        "thêm places: [mã các nơi], hoặc everyPlace: true",
                        "add places: [ids], or everyPlace: true");
    }

    /** The material as it reads here; its code leads to the page of the place. */
    public Material of(Material material) {
        var name = place.name(material.language());
        return material.saying(
                material.about().title() + ": " + name,
                (YamlValue.Mapping) here(material.words(), name),
                (YamlValue.Mapping) here(material.formatWords(), name),
                new Reference(
                        "/" + Term.Type.PLACE.root() + Slug.orCode(place.id()) + "/",
                        material.link().map(Reference::at).orElse(material.origin())));
    }

    private YamlValue here(YamlValue value, String name) {
        if (value instanceof YamlValue.Scalar scalar) {
            return new YamlValue.Scalar(
                    here(scalar.text(), name), scalar.plain(), scalar.at(), scalar.end());
        }
        if (value instanceof YamlValue.Sequence sequence) {
            return new YamlValue.Sequence(
                    sequence.items().stream().map(item -> here(item, name)).toList(),
                    sequence.at());
        }
        var mapping = (YamlValue.Mapping) value;
        return new YamlValue.Mapping(
                mapping.entries().stream()
                        .map(
                                entry ->
                                        new YamlValue.Entry(
                                                entry.key(),
                                                entry.keyAt(),
                                                here(entry.value(), name)))
                        .toList(),
                mapping.at());
    }

    private String here(String text, String name) {
        if (text.strip().equals(HERE)) {
            return service.id().path();
        }
        var phone = PHONE.matcher(text).replaceAll("{{phone " + service.id().path() + "}}");
        var office = OFFICE.matcher(phone).replaceAll(Matcher.quoteReplacement(service.title()));
        return NAME.matcher(office).replaceAll(Matcher.quoteReplacement(name));
    }
}
