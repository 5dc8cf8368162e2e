package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import vn.loa.content.Kind;
import vn.loa.content.Term;

/** The parts of the site, for the foot of every page. */
final class FootLinks {

    private FootLinks() {}

    static List<Parts.Link> of(Edition edition, Here here) {
        var links = new ArrayList<Parts.Link>();
        page(edition, here, links, "tro-giup");
        page(edition, here, links, "dau-hieu");
        kind(edition, here, links, Kind.SERVICE, "services");
        kind(edition, here, links, Kind.MATERIAL, "gallery");
        kind(edition, here, links, Kind.PLAN, "plans");
        links.addAll(PlanLists.views(here));
        kind(edition, here, links, Kind.EVENT, "events");
        kind(edition, here, links, Kind.STATISTIC, "statistics");
        terms(edition, here, links, Term.Type.TOPIC, "topics");
        terms(edition, here, links, Term.Type.AUDIENCE, "audiences");
        terms(edition, here, links, Term.Type.AGENCY, "agencies");
        terms(edition, here, links, Term.Type.PLACE, "places");
        if (!edition.terms().glossary().isEmpty()) {
            links.add(new Parts.Link(here.toOwn(Term.Type.WORD.root()), edition.word("glossary")));
        }
        if (edition.contents().has(Kind.SERVICE) || edition.contents().has(Kind.PLAN)) {
            links.add(new Parts.Link(here.toOwn(OpenDataFiles.ROOT), edition.word("openData")));
        }
        links.add(new Parts.Link(here.toOwn(SearchPages.PATH), edition.word("search")));
        page(edition, here, links, "an-toan");
        page(edition, here, links, "tiep-can");
        page(edition, here, links, "gioi-thieu");
        return links;
    }

    private static void page(Edition edition, Here here, List<Parts.Link> links, String path) {
        edition.contents()
                .page(path)
                .ifPresent(
                        page ->
                                links.add(
                                        new Parts.Link(
                                                here.to(page),
                                                edition.shown().title(page),
                                                false,
                                                edition.shown().mark(page))));
    }

    private static void kind(
            Edition edition, Here here, List<Parts.Link> links, Kind kind, String word) {
        if (edition.contents().has(kind)) {
            links.add(new Parts.Link(here.toOwn(kind.root()), edition.word(word)));
        }
    }

    private static void terms(
            Edition edition, Here here, List<Parts.Link> links, Term.Type type, String word) {
        if (!edition.terms().published(type).isEmpty()) {
            links.add(new Parts.Link(here.toOwn(type.root()), edition.word(word)));
        }
    }
}
