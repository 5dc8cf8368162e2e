package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.loa.content.Content;
import vn.loa.content.ContentId;
import vn.loa.content.Kind;
import vn.loa.content.Page;
import vn.loa.content.PartialDate;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.Language;

/**
 * What is written, in one language and in the order of lists. Outputs of one edition render in
 * parallel; the lists are worked out by whoever needs them first.
 */
final class Contents {

    private final Publication publication;
    private final Language language;
    private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    private final Optional<PartialDate> changed;
    private List<Content> sorted;
    private Map<ContentId, Integer> numbers;
    private Map<Term.Type, Map<String, List<Content>>> carried;
    private List<Content> latest;
    private FolderPages.Folders folders;

    Contents(Publication publication, Language language) {
        this.publication = publication;
        this.language = language;
        publication.contents().forEach(content -> kinds.add(content.kind()));
        this.changed =
                publication.contents().stream()
                        .flatMap(content -> content.about().latest().stream())
                        .max(Comparator.naturalOrder());
    }

    /** All of one type. */
    <T extends Content> List<T> all(Class<T> type) {
        return sorted().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /** The place of a content among those of its type, from 1. */
    synchronized int number(Content content) {
        if (numbers == null) {
            var counts = new HashMap<Class<?>, Integer>();
            numbers = new HashMap<>();
            for (Content each : sorted()) {
                numbers.put(each.id(), counts.merge(each.getClass(), 1, Integer::sum));
            }
        }
        return numbers.getOrDefault(content.id(), 0);
    }

    /**
     * Contents that carry a term, in the order of lists. A place also has those of the places it
     * holds and of those it took over, so that an old plan is found under today's name.
     */
    List<Content> carrying(Term term) {
        if (term.type() != Term.Type.PLACE) {
            return carried().get(term.type()).getOrDefault(term.id(), List.of());
        }
        Set<String> places = within(term.id());
        return sorted().stream()
                .filter(
                        content ->
                                Publication.references(content, Term.Type.PLACE).stream()
                                        .anyMatch(place -> places.contains(place.id())))
                .toList();
    }

    /** Whether a kind has anything written. */
    boolean has(Kind kind) {
        return kinds.contains(kind);
    }

    Optional<Page> page(String path) {
        return publication.page(path, language);
    }

    /** The page at the root of a folder of pages. */
    Optional<Page> indexOf(String folder) {
        return publication
                .content(new ContentId(Kind.PAGE, folder + "index"), language)
                .filter(Page.class::isInstance)
                .map(Page.class::cast);
    }

    /** What changed last; the foot of every page asks whether there is any. */
    synchronized List<Content> latest() {
        if (latest == null) {
            latest = Feeds.latest(sorted());
        }
        return latest;
    }

    /** The pages by the folder they lie in. */
    synchronized FolderPages.Folders folders() {
        if (folders == null) {
            folders = FolderPages.Folders.of(all(Page.class));
        }
        return folders;
    }

    /** The most recent day anything was changed; absent when nothing is dated. */
    Optional<PartialDate> changed() {
        return changed;
    }

    private synchronized List<Content> sorted() {
        if (sorted == null) {
            sorted =
                    publication.all(Content.class, language).stream()
                            .sorted(publication.listing(language))
                            .toList();
        }
        return sorted;
    }

    private synchronized Map<Term.Type, Map<String, List<Content>>> carried() {
        if (carried == null) {
            carried = new EnumMap<>(Term.Type.class);
            for (Term.Type type : Term.Type.values()) {
                var byId = new HashMap<String, List<Content>>();
                for (Content content : sorted()) {
                    Publication.references(content, type).stream()
                            .map(Reference::id)
                            .distinct()
                            .forEach(
                                    id ->
                                            byId.computeIfAbsent(id, i -> new ArrayList<>())
                                                    .add(content));
                }
                carried.put(type, byId);
            }
        }
        return carried;
    }

    /** A place, the places it holds and those it took over, and what those held in their turn. */
    private Set<String> within(String id) {
        Set<String> places = new HashSet<>(Set.of(id));
        boolean grown = true;
        while (grown) {
            grown = false;
            for (Term place : publication.terms(Term.Type.PLACE)) {
                boolean inside =
                        place.parent().filter(places::contains).isPresent()
                                || place.successors().stream()
                                        .flatMap(successor -> successor.id().stream())
                                        .anyMatch(places::contains);
                grown |= inside && places.add(place.id());
            }
        }
        return places;
    }
}
