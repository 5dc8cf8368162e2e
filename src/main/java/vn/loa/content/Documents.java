package vn.loa.content;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.lang.Language;
import vn.loa.lang.Slug;

/**
 * The documents that plans and events rest on, and which rests on which. A document that several
 * cite is one record; one that the publication holds as a plan is that plan.
 */
public final class Documents {

    /** Beginning of the addresses of documents that are not held. */
    public static final String ROOT = "van-ban/";

    /**
     * A document.
     *
     * @param id names it in addresses and data; of a plan that is held, the plan's own slug
     * @param number absent for a law named without one
     * @param original the title in the publication's own language
     * @param issuer agency id or plain name
     * @param note what the publication adds, e.g. what replaced it
     * @param held the plan, where the publication has it
     * @param cites ids of the documents it rests on, known for held plans only
     * @param citedBy who rests on it, held plans and events
     */
    public record Document(
            String id,
            Optional<String> number,
            Optional<String> title,
            Optional<String> original,
            Optional<String> issuer,
            Optional<PartialDate> date,
            DocumentLevel level,
            Optional<String> note,
            Optional<Plan> held,
            List<String> cites,
            List<Content> citedBy) {}

    private final Map<String, Document> byId;
    private final Map<Plan.Basis, String> ids;

    private Documents(Map<String, Document> byId, Map<Plan.Basis, String> ids) {
        this.byId = byId;
        this.ids = ids;
    }

    /** The documents of a publication, each plan in the variant that serves a language best. */
    public static Documents of(Publication publication, Language language) {
        return new Gathering(publication, language).documents();
    }

    /** All of them, from laws down to communes; within a level by date, those without last. */
    public List<Document> all() {
        return List.copyOf(byId.values());
    }

    public Optional<Document> document(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The record of what a plan or event names as its basis. */
    public Optional<Document> cited(Plan.Basis basis) {
        return Optional.ofNullable(ids.get(basis)).map(byId::get);
    }

    /** The document that a held plan is. */
    public Optional<Document> of(Plan plan) {
        return byId.values().stream()
                .filter(d -> d.held().filter(held -> held.id().equals(plan.id())).isPresent())
                .findFirst();
    }

    /** Puts citations of one document together. */
    private static final class Gathering {

        private final Publication publication;
        private final SameDocument sameness;
        private final List<Found> found = new ArrayList<>();
        private final Map<Plan.Basis, Found> of = new LinkedHashMap<>();

        /** One document, while citations of it are being found. */
        private static final class Found {
            private final List<Plan.Basis> named = new ArrayList<>();
            private final List<Plan.Basis> shown = new ArrayList<>();
            private final Map<ContentId, Content> citedBy = new TreeMap<>();
            private final Map<Found, Found> cites = new LinkedHashMap<>();
            private Optional<Plan> held = Optional.empty();
            private String id = "";
        }

        Gathering(Publication publication, Language language) {
            this.publication = publication;
            this.sameness = new SameDocument(publication);
            List<Plan> plans = publication.all(Plan.class, language);
            plans.forEach(this::hold);
            plans.forEach(plan -> cite(plan, plan.basis(), original(plan).basis()));
            for (Event event : publication.all(Event.class, language)) {
                cite(event, event.basis(), original(event).basis());
            }
        }

        /** The variant in the publication's own language, where there is one. */
        private <T extends Content> T original(T translation) {
            @SuppressWarnings("unchecked")
            var type = (Class<T>) translation.getClass();
            return publication
                    .content(translation.id(), publication.settings().language())
                    .filter(type::isInstance)
                    .map(type::cast)
                    .orElse(translation);
        }

        /** A translated title must not lead elsewhere: the original's citation names a document. */
        private void cite(Content source, List<Plan.Basis> all, List<Plan.Basis> originals) {
            for (int i = 0; i < all.size(); i++) {
                Plan.Basis basis = all.get(i);
                boolean paired =
                        all.size() == originals.size() && key(basis).equals(key(originals.get(i)));
                cite(source, basis, paired ? originals.get(i) : basis);
            }
        }

        private static Optional<String> key(Plan.Basis basis) {
            return basis.number().map(DocumentNumber::key);
        }

        private void hold(Plan plan) {
            var one = new Found();
            one.held = Optional.of(plan);
            one.id = plan.id().slug();
            one.named.add(itself(original(plan)));
            one.shown.add(itself(plan));
            found.add(one);
        }

        private static Plan.Basis itself(Plan plan) {
            return new Plan.Basis(
                    plan.number(),
                    plan.issuer().map(Reference::id),
                    plan.issued(),
                    Optional.of(plan.title()),
                    Optional.empty(),
                    Optional.empty());
        }

        private void cite(Content source, Plan.Basis basis, Plan.Basis original) {
            Found one =
                    found.stream()
                            .filter(other -> same(other, original))
                            .findFirst()
                            .orElseGet(() -> added(new Found()));
            one.named.add(original);
            one.shown.add(basis);
            one.citedBy.put(source.id(), source);
            of.put(basis, one);
            found.stream()
                    .filter(f -> f.held.filter(p -> p.id().equals(source.id())).isPresent())
                    .forEach(f -> f.cites.put(one, one));
        }

        private Found added(Found one) {
            found.add(one);
            return one;
        }

        private boolean same(Found one, Plan.Basis basis) {
            return one.named.stream().anyMatch(named -> sameness.same(named, basis));
        }

        Documents documents() {
            nameThem();
            Map<String, Document> byId = new LinkedHashMap<>();
            found.stream()
                    .map(this::document)
                    .sorted(
                            Comparator.comparing(Document::level)
                                    .thenComparing(
                                            d -> d.date().orElse(null),
                                            Comparator.nullsLast(Comparator.naturalOrder()))
                                    .thenComparing(Document::id))
                    .forEach(document -> byId.put(document.id(), document));
            Map<Plan.Basis, String> ids = new LinkedHashMap<>();
            of.forEach((basis, one) -> ids.put(basis, one.id));
            return new Documents(byId, ids);
        }

        /** Ids that do not depend on what else is cited: number, issuer and, if needed, year. */
        private void nameThem() {
            Set<String> taken = new TreeSet<>();
            found.forEach(one -> taken.add(one.id));
            for (Found one : found) {
                if (one.held.isEmpty()) {
                    String plain = slug(one);
                    one.id =
                            Stream.concat(
                                            Stream.of(plain, plain + year(one)),
                                            IntStream.iterate(2, n -> n + 1)
                                                    .mapToObj(n -> plain + "-" + n))
                                    .filter(taken::add)
                                    .findFirst()
                                    .orElseThrow();
                }
            }
        }

        private String slug(Found one) {
            Optional<String> number = first(one, Plan.Basis::number);
            if (number.isEmpty()) {
                return Slug.orCode(first(one, Plan.Basis::title).orElse("van-ban"));
            }
            String issuer = first(one, Plan.Basis::issuer).map(sameness::issuer).orElse("");
            return Slug.orCode(DocumentNumber.key(number.get()) + " " + issuer);
        }

        private static String year(Found one) {
            return first(one, Plan.Basis::date).map(date -> "-" + date.year()).orElse("");
        }

        private static <T> Optional<T> first(Found one, Function<Plan.Basis, Optional<T>> field) {
            return first(one.named, field);
        }

        private static <T> Optional<T> first(
                List<Plan.Basis> all, Function<Plan.Basis, Optional<T>> field) {
            return all.stream().flatMap(basis -> field.apply(basis).stream()).findFirst();
        }

        /** The date with the greatest precision that anybody gives. */
        private static Optional<PartialDate> date(Found one) {
            return one.named.stream()
                    .flatMap(basis -> basis.date().stream())
                    .max(
                            Comparator.comparing(
                                    (PartialDate d) ->
                                            (d.month().isPresent() ? 1 : 0)
                                                    + (d.day().isPresent() ? 1 : 0)));
        }

        private Document document(Found one) {
            Optional<String> number = first(one, Plan.Basis::number).map(DocumentNumber::tidy);
            Optional<String> title = first(one.shown, Plan.Basis::title);
            Optional<String> original = first(one, Plan.Basis::title);
            Optional<String> issuer = first(one, Plan.Basis::issuer);
            return new Document(
                    one.id,
                    number,
                    title,
                    original,
                    issuer,
                    date(one),
                    DocumentLevel.of(original, number, issuer.map(this::name)),
                    first(one.shown, Plan.Basis::note),
                    one.held,
                    one.cites.keySet().stream().map(cited -> cited.id).toList(),
                    List.copyOf(one.citedBy.values()));
        }

        private String name(String issuer) {
            return publication
                    .term(Term.Type.AGENCY, sameness.issuer(issuer))
                    .map(term -> term.name(Language.VIETNAMESE))
                    .orElse(issuer);
        }
    }
}
