package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Publication;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.lang.DateStyle;
import vn.loa.lang.Language;
import vn.loa.theme.Words;

/** The vocabulary in one language: which terms have pages, and what they are called. */
final class Terms {

    private final Publication publication;
    private final Language language;
    private final Words words;
    private final DateStyle dates;
    private final Map<Term.Type, List<Term>> published = new EnumMap<>(Term.Type.class);
    private final Map<Term.Type, Map<String, Integer>> numbers = new EnumMap<>(Term.Type.class);
    private final List<Term> glossary;

    Terms(Publication publication, Language language, Words words) {
        this.publication = publication;
        this.language = language;
        this.words = words;
        this.dates = words.dates(language);
        for (Term.Type type : Term.Type.values()) {
            published.put(type, reached(type));
            numbers.put(type, numbered(published.get(type)));
        }
        this.glossary =
                publication.terms(Term.Type.WORD).stream()
                        .filter(word -> word.summary(language).isPresent())
                        .sorted(
                                Comparator.comparing(this::name, publication.order(language))
                                        .thenComparing(Term::id))
                        .toList();
    }

    private static Map<String, Integer> numbered(List<Term> terms) {
        var numbers = new HashMap<String, Integer>();
        terms.forEach(term -> numbers.put(term.id(), numbers.size() + 1));
        return numbers;
    }

    /** The place of a term among those of its type that have pages, from 1; 0 if it has none. */
    int number(Term term) {
        return numbers.get(term.type()).getOrDefault(term.id(), 0);
    }

    String name(Term term) {
        return term.name(language);
    }

    /** The name where a sentence or a line begins: "Huyện Tây Hòa". */
    String title(Term term) {
        return Shown.capital(name(term));
    }

    /** The language of a term's name when it is not this one, else empty. */
    String mark(Term term) {
        return term.names().containsKey(language) ? "" : Language.VIETNAMESE.tag();
    }

    /**
     * Terms that get a page: those that content carries and, for agencies and places, those above
     * and after them; agencies that others came after, too. Sorted as a list shows them.
     */
    List<Term> published(Term.Type type) {
        return published.get(type);
    }

    /** The words of the glossary that are explained, in dictionary order. */
    List<Term> glossary() {
        return glossary;
    }

    /** The term a writer named; absent when the vocabulary lacks it. */
    Optional<Term> find(Term.Type type, Reference reference) {
        return publication.term(type, reference.id());
    }

    /** Links to the topics of a content; where it has none, to its needs. */
    List<Parts.Link> related(Content content, Here here) {
        List<Parts.Link> topics = links(content, Term.Type.TOPIC, here);
        return topics.isEmpty() ? links(content, Term.Type.NEED, here) : topics;
    }

    private List<Parts.Link> links(Content content, Term.Type type, Here here) {
        return Publication.references(content, type).stream()
                .flatMap(reference -> find(type, reference).stream())
                .map(here::link)
                .toList();
    }

    /** What to say beside an agency's or place's old name. */
    List<String> next(Term term) {
        Stream<String> successors =
                term.successors().stream()
                        .flatMap(successor -> cameAfter(term, successor).stream());
        return Stream.concat(successors, term.note(language).stream()).toList();
    }

    private Optional<String> cameAfter(Term term, Term.Successor successor) {
        String from =
                successor
                        .from()
                        .map(day -> words.text("since", Map.of("date", day.shown(dates))))
                        .map(since -> " (" + since + ")")
                        .orElse("");
        String note = successor.note(language).map(text -> ": " + text).orElse("");
        String now =
                term.isDivided()
                        ? "successorPart"
                        : term.sharesOutWork() ? "successorWork" : "successorFrom";
        return successor
                .id()
                .flatMap(id -> publication.term(term.type(), id))
                .map(this::name)
                .or(successor::name)
                .map(name -> words.text(now, Map.of("name", name)) + from + note);
    }

    private List<Term> reached(Term.Type type) {
        Set<String> ids = carried(type);
        var waiting = new ArrayList<>(ids);
        while (!waiting.isEmpty()) {
            publication
                    .term(type, waiting.remove(waiting.size() - 1))
                    .ifPresent(term -> beside(term).filter(ids::add).forEach(waiting::add));
        }
        return ids.stream()
                .flatMap(id -> publication.term(type, id).stream())
                .sorted(order())
                .toList();
    }

    /** Ids that content carries, and agencies that others came after. */
    private Set<String> carried(Term.Type type) {
        Set<String> ids = new HashSet<>();
        for (Content content : publication.contents()) {
            Publication.references(content, type).forEach(reference -> ids.add(reference.id()));
        }
        if (type == Term.Type.AGENCY) {
            // Whoever looks for an office that is gone must find who came after it.
            publication.terms(type).stream()
                    .filter(term -> !term.successors().isEmpty())
                    .forEach(term -> ids.add(term.id()));
        }
        return ids;
    }

    /** Ids of the term above and of those that came after. */
    private static Stream<String> beside(Term term) {
        return Stream.concat(
                term.parent().stream(),
                term.successors().stream().flatMap(successor -> successor.id().stream()));
    }

    private Comparator<Term> order() {
        Function<Term, Integer> rank = term -> term.order().orElse(Integer.MAX_VALUE);
        return Comparator.comparing(rank)
                .thenComparing(this::name, publication.order(language))
                .thenComparing(Term::id);
    }
}
