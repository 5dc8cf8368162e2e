package vn.loa.site;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Publisher;

/** The public web on one page: every publisher of it. */
public final class WebSite {

    private WebSite() {}

    /**
     * All publishers of the web.
     *
     * @param searchIndex path of the search index from the root of the site; empty when there is
     *     none
     * @param prints files that exist for a material
     */
    public static List<Publisher> publishers(
            Function<Publication, String> searchIndex, PrintedFiles prints) {
        List<Publisher> pages =
                List.of(
                        new HomePages(),
                        new InfoPages(),
                        new FolderPages(),
                        new ServicePages(),
                        new ServiceLists(),
                        new PlanPages(),
                        new PlanLists(),
                        new MaterialPages(prints),
                        new EventPages(),
                        new TermPages(),
                        new AgencyPages(),
                        new GlossaryPages(),
                        new SearchPages(searchIndex));
        List<Publisher> rest =
                List.of(
                        new NotFoundPage(),
                        new AliasPages(),
                        new Assets(),
                        new Attachments(),
                        new Feeds(),
                        new HostFiles(pages));
        return Stream.concat(pages.stream(), rest.stream()).toList();
    }
}
