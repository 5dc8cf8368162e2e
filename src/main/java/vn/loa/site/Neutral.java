package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Material;
import vn.loa.content.Page;
import vn.loa.content.Plan;
import vn.loa.content.Reference;
import vn.loa.content.Service;
import vn.loa.content.Term;

/**
 * What tabs, histories and previews call a page that could give its reader away: the words its
 * writer chose ({@code share}), else words made of those of the terms and pages it belongs to. A
 * plan whose topic tells is called by its number. What else speaks of public work keeps its title:
 * events, statistics, agencies, places.
 */
record Neutral(Edition edition) {

    /** The types of terms that say why somebody reads. */
    private static final List<Term.Type> REASONS =
            List.of(Term.Type.TOPIC, Term.Type.NEED, Term.Type.AUDIENCE);

    /**
     * Such a title of something written; absent where its own gives nobody away. It may be its own
     * title: then it is its description and its picture that could tell.
     */
    Optional<String> of(Content content) {
        Optional<String> written = content.about().share();
        if (written.isPresent()) {
            return written;
        }
        if (content instanceof Page page && page.safety()) {
            return Optional.of(edition.word("helpNow"));
        }
        if (content instanceof Service service) {
            return ofService(service);
        }
        if (content instanceof Plan plan) {
            return ofPlan(plan);
        }
        return content instanceof Material material ? ofMaterial(material) : Optional.empty();
    }

    /**
     * Offices call a plan by its number; that is all a tab says where its topic would tell more.
     */
    private Optional<String> ofPlan(Plan plan) {
        return told(plan.about().topics(), Term.Type.TOPIC)
                .map(
                        about ->
                                Stream.of(
                                                        Stream.of(edition.word("plan")),
                                                        plan.number().stream(),
                                                        plan.period().stream()
                                                                .map(p -> p.shown(edition.dates())))
                                                .flatMap(part -> part)
                                                .collect(Collectors.joining(" "))
                                        + issuer(plan));
    }

    private String issuer(Plan plan) {
        return plan.issuer()
                .filter(issuer -> plan.number().isEmpty())
                .map(issuer -> ", " + PlanWords.agencyName(edition, issuer.id()))
                .orElse("");
    }

    /** Only numbers that everyone knows stand in the browser's bar: 111, 113 and their like. */
    private Optional<String> ofService(Service service) {
        if (service.phone().filter(phone -> phone.dialled().length() <= 3).isPresent()) {
            return Optional.empty();
        }
        int number = edition.contents().number(service);
        String plain = edition.word("plainService", Map.of("number", number));
        return Optional.of(
                told(service.about().needs(), Term.Type.NEED)
                        .map(about -> plain + ": " + about)
                        .orElse(plain));
    }

    /** A poster hangs in the open; one that speaks to somebody in need is looked up in private. */
    private Optional<String> ofMaterial(Material material) {
        int number = edition.contents().number(material);
        return told(material.about().audiences(), Term.Type.AUDIENCE)
                .map(
                        about ->
                                edition.word(
                                        "plainMaterial", Map.of("number", number, "about", about)));
    }

    /** What the first term is called that would give somebody away. */
    private Optional<String> told(List<Reference> references, Term.Type type) {
        return references.stream()
                .flatMap(reference -> edition.terms().find(type, reference).stream())
                .flatMap(term -> share(term).stream())
                .findFirst();
    }

    /** Such a title of a term's page; absent where its own gives nobody away. */
    Optional<String> of(Term term) {
        if (term.isPlain() || !(REASONS.contains(term.type()) || term.type() == Term.Type.WORD)) {
            return Optional.empty();
        }
        return about(term)
                .map(about -> edition.word("plain." + term.type().key(), Map.of("about", about)))
                .or(() -> numbered(term));
    }

    /** What the writer calls a term that would give somebody away; nothing is made up here. */
    Optional<String> share(Term term) {
        return term.isPlain() ? Optional.empty() : term.share(edition.language());
    }

    private Optional<String> about(Term term) {
        Optional<String> written = share(term);
        return switch (term.type()) {
            case WORD -> written.or(() -> sameId(term).flatMap(this::share));
            case TOPIC -> written.or(() -> ofSafetyPage(term));
            default -> written;
        };
    }

    /** A word of the glossary is as telling as the topic, need or audience of that name. */
    private Optional<Term> sameId(Term word) {
        return REASONS.stream()
                .flatMap(type -> edition.publication().term(type, word.id()).stream())
                .findFirst();
    }

    /** A topic is as telling as the pages on it for people at risk. */
    private Optional<String> ofSafetyPage(Term topic) {
        return edition.contents().carrying(topic).stream()
                .filter(content -> content instanceof Page page && page.safety())
                .flatMap(page -> of(page).stream())
                .findFirst();
    }

    /** Which need or which group somebody reads about is never shown, even unnamed. */
    private Optional<String> numbered(Term term) {
        int number = edition.terms().number(term);
        return Stream.of(term.type())
                .filter(type -> type == Term.Type.NEED || type == Term.Type.AUDIENCE)
                .map(type -> type == Term.Type.NEED ? "plainNeed" : "plainAudience")
                .map(word -> edition.word(word, Map.of("number", number)))
                .findFirst();
    }
}
