package vn.loa.site;

import java.util.List;
import java.util.stream.Stream;
import vn.loa.content.Publication;
import vn.loa.output.Output;
import vn.loa.output.Publisher;
import vn.loa.theme.Theme;

/** The public web on one page: every family of its pages, and the files around them. */
public final class WebSite implements Publisher {

    /** Path of the script that keeps pages on a device. */
    public static final String WORKER = OfflineWorker.PATH;

    private final List<Family> families;
    private final LinkedFiles linked;

    /**
     * @param linked files of other publishers that pages link to
     */
    public WebSite(LinkedFiles linked) {
        this.linked = linked;
        families =
                List.of(
                        new HomePages(),
                        new InfoPages(),
                        new FolderPages(),
                        new ServicePages(),
                        new ServiceLists(),
                        new PlanPages(),
                        new PlanLists(),
                        new GalleryPages(linked.prints(), linked.pictures()),
                        new MaterialPages(linked.prints(), linked.pictures()),
                        new ScriptFiles(),
                        new EventPages(),
                        new TermPages(),
                        new AgencyPages(linked.sheets()),
                        new TargetPages(),
                        new CalendarPages(),
                        new CalendarFiles(),
                        new DocumentPages(),
                        new StatisticPages(),
                        new OpenDataFiles(),
                        new EventFiles(),
                        new TermFiles(),
                        new GlossaryFiles(),
                        new ChangeFiles(),
                        new OpenDataPage(
                                new OpenDataFiles(),
                                new AgencyPages(linked.sheets()),
                                new TargetPages(),
                                new CalendarFiles(),
                                new DocumentPages(),
                                new EventFiles(),
                                new TermFiles(),
                                new GlossaryFiles(),
                                new ChangeFiles()),
                        new ChangePages(),
                        new GlossaryPages(),
                        new SearchPages(linked.searchIndex(), linked.searchSigns()));
    }

    /** The scripts of all materials as texts, and their broadcasts as calendars. */
    public static Stream<Output> scripts(Publication publication, Theme theme) {
        return Edition.all(publication, theme).stream().flatMap(new ScriptFiles()::outputs);
    }

    @Override
    public Stream<Output> outputs(Publication publication, Theme theme) {
        List<Edition> editions = Edition.all(publication, theme);
        List<Output> pages =
                OfflineWorker.renderedOnce(
                        editions,
                        families.stream()
                                .flatMap(family -> editions.stream().flatMap(family::outputs))
                                .toList());
        var index =
                new OfflineWorker.SearchIndex(
                        linked.searchIndex().apply(publication),
                        linked.keptIndex().apply(publication));
        List<Output> lost = NotFoundPage.outputs(editions).toList();
        List<Output> aliases = editions.stream().flatMap(new AliasPages()::outputs).toList();
        List<Output> assets = Assets.outputs(theme).toList();
        return Stream.of(
                        pages.stream(),
                        lost.stream(),
                        assets.stream(),
                        aliases.stream(),
                        editions.stream().flatMap(new Feeds()::outputs),
                        HostFiles.outputs(editions, pages, index.asked()),
                        OfflineWorker.outputs(
                                editions,
                                Stream.of(pages, lost, aliases).flatMap(List::stream).toList(),
                                Stream.concat(
                                                assets.stream(),
                                                editions.stream().map(SearchWords::output))
                                        .toList(),
                                index),
                        Attachments.outputs(publication))
                .flatMap(outputs -> outputs);
    }
}
