package vn.loa.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/** The public web on one page: every family of its pages, and the files around them. */
public final class WebSite implements Publisher {

    private final List<Family> families;

    /**
     * @param searchIndex path of the search index from the root of the site; empty when there is
     *     none
     * @param prints files that exist for a material
     */
    public WebSite(Function<Publication, String> searchIndex, PrintedFiles prints) {
        families =
                List.of(
                        new HomePages(),
                        new InfoPages(),
                        new FolderPages(),
                        new ServicePages(),
                        new ServiceLists(),
                        new PlanPages(),
                        new PlanLists(),
                        new GalleryPages(prints),
                        new MaterialPages(prints),
                        new EventPages(),
                        new TermPages(),
                        new AgencyPages(),
                        new GlossaryPages(),
                        new SearchPages(searchIndex));
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        List<Edition> editions = Edition.all(publication, theme);
        Edition own = editions.get(0);
        List<Output> pages =
                families.stream()
                        .flatMap(family -> editions.stream().flatMap(family::outputs))
                        .toList();
        return Stream.of(
                        pages.stream(),
                        editions.stream().flatMap(new AliasPages()::outputs),
                        editions.stream().flatMap(new Feeds()::outputs),
                        NotFoundPage.outputs(own),
                        HostFiles.outputs(own, pages),
                        Assets.outputs(theme),
                        Attachments.outputs(publication))
                .flatMap(outputs -> outputs);
    }
}
