package vn.loa.site;

import java.util.HashSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Page;
import vn.loa.markup.Body;
import vn.loa.output.Output;

/** Pages of information, in every language, with a notice where a translation is missing. */
final class InfoPages implements Family {

    /**
     * @param help whether the numbers stand above the text
     * @param forget whether it offers to delete what the site keeps on the device
     * @param rows pages in the folder this page is the root of that its text does not link to
     */
    record View(
            String lang,
            String notice,
            String title,
            String lead,
            boolean help,
            boolean forget,
            List<Parts.Recording> recordings,
            List<Parts.Heading> headings,
            String body,
            List<Parts.Row> rows,
            List<Parts.Link> topics,
            String updated,
            List<Parts.Source> sources) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().all(Page.class).stream().map(page -> output(edition, page));
    }

    private static Output output(Edition edition, Page page) {
        Head head = Head.of(edition, page).below(trail(edition, page));
        Function<Here, Object> view = here -> view(page, here);
        return page.safety()
                ? PageOutput.of(edition, head, "page.html", view)
                : PageOutput.explained(edition, head, "page.html", view);
    }

    private static Head.Step[] trail(Edition edition, Page page) {
        String folder = page.id().folder();
        if (page.id().slug().equals("index")) {
            folder = folder.replaceAll("[^/]+/$", "");
        }
        return FolderPages.trail(edition, folder).toArray(Head.Step[]::new);
    }

    /** Whoever reads a page for people in danger gets no links that lead aside. */
    private static String body(Page page, Here here) {
        String html = here.body(page);
        boolean aside = page.safety() || !here.edition().shown().mark(page).isEmpty();
        return aside ? html : here.edition().explained().in(html, here);
    }

    /** What lies in the folder of an index page and its text leaves out. */
    private static List<Parts.Row> notLinked(Page page, Here here) {
        var linked = new HashSet<String>();
        for (Body.Link link : page.body().links()) {
            linked.add(here.to(target(link, page, here.edition())).replaceAll("#.*", ""));
        }
        return FolderPages.rows(here.edition(), page.id().folder(), here).stream()
                .filter(row -> !linked.contains(row.href()))
                .toList();
    }

    private static String target(Body.Link link, Page page, Edition edition) {
        return edition.publication().routes().target(link.target(), page, edition.language());
    }

    private static View view(Page page, Here here) {
        Edition edition = here.edition();
        boolean index = page.id().slug().equals("index") && !page.id().folder().isEmpty();
        return new View(
                edition.shown().mark(page),
                edition.shown().notice(page),
                page.title(),
                edition.shown().summary(page),
                page.id().path().equals("tro-giup"),
                page.id().path().equals("an-toan") && edition.settings().offline(),
                here.recording(page).stream().toList(),
                here.headings(page.body()),
                body(page, here),
                index ? notLinked(page, here) : List.of(),
                edition.terms().related(page, here),
                page.about().latest().map(edition.shown()::date).orElse(""),
                edition.shown().sources(page.about().sources()));
    }
}
