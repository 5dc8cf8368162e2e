package vn.loa.site;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Term;
import vn.loa.lang.Slug;

/**
 * A part of the world and the services there: the whole country, what a service calls its area, or
 * a place of the vocabulary. A place of today has the services of those it took over.
 *
 * @param place absent for areas that are only words
 */
record ServiceArea(String id, String title, Optional<Term> place, List<Service> services) {

    /** Id of the whole country. */
    static final String EVERYWHERE = "ca-nuoc";

    /** How writers say "everywhere", in small letters. */
    private static final List<String> WHOLE_COUNTRY =
            List.of(
                    "toàn quốc",
                    "cả nước",
                    "nationwide",
                    "all of việt nam",
                    "all of viet nam",
                    "việt nam",
                    "viet nam");

    /** Areas that have services: the country, other words, then places. */
    static List<ServiceArea> all(Edition edition) {
        var inWords = new LinkedHashMap<String, List<Service>>();
        inWords.put("", new ArrayList<>());
        for (Service service : edition.contents().all(Service.class)) {
            List<String> words =
                    service.area().stream()
                            .filter(area -> !Publication.isId(area))
                            .map(Reference::id)
                            .map(ServiceArea::key)
                            .distinct()
                            .toList();
            boolean placed = !Publication.references(service, Term.Type.PLACE).isEmpty();
            for (String word : words.isEmpty() && !placed ? List.of("") : words) {
                inWords.computeIfAbsent(word, w -> new ArrayList<>()).add(service);
            }
        }
        var areas = new ArrayList<ServiceArea>();
        for (Map.Entry<String, List<Service>> words : inWords.entrySet()) {
            if (!words.getValue().isEmpty()) {
                areas.add(inWords(words.getKey(), words.getValue(), edition));
            }
        }
        edition.terms().published(Term.Type.PLACE).stream()
                .map(place -> of(place, edition))
                .filter(area -> !area.services().isEmpty())
                .forEach(areas::add);
        return areas;
    }

    /** Empty for the whole country. */
    private static String key(String words) {
        return WHOLE_COUNTRY.contains(words.strip().toLowerCase(Locale.ROOT)) ? "" : words.strip();
    }

    private static ServiceArea inWords(String words, List<Service> services, Edition edition) {
        return words.isEmpty()
                ? new ServiceArea(
                        EVERYWHERE, edition.word("everywhere"), Optional.empty(), services)
                : new ServiceArea("noi-" + Slug.orCode(words), words, Optional.empty(), services);
    }

    private static ServiceArea of(Term place, Edition edition) {
        List<Service> services = new ArrayList<>();
        for (Content content : edition.contents().carrying(place)) {
            if (content instanceof Service service) {
                services.add(service);
            }
        }
        return new ServiceArea(
                place.id(), edition.terms().title(place), Optional.of(place), services);
    }

    /** Whether it is no place of the past. */
    boolean isOfToday() {
        return place.filter(p -> p.until().isPresent() || !p.successors().isEmpty()).isEmpty();
    }
}
