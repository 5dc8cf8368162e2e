package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Page;
import vn.loa.output.Manifest;
import vn.loa.output.Output;

/** A list of what is in a folder of pages; a page named {@code index} takes its place. */
final class FolderPages implements Family {

    /**
     * The pages of an edition by the folder they lie in.
     *
     * @param pages by folder, in the order of lists
     * @param all every folder that holds a page, with those above it
     * @param inner folders by the one they lie in, sorted
     */
    record Folders(
            Map<String, List<Page>> pages, SortedSet<String> all, Map<String, List<String>> inner) {

        static Folders of(List<Page> pages) {
            var byFolder =
                    pages.stream().collect(Collectors.groupingBy(page -> page.id().folder()));
            var all = new TreeSet<String>();
            for (String held : byFolder.keySet()) {
                for (String folder = held; !folder.isEmpty() && all.add(folder); ) {
                    folder = above(folder);
                }
            }
            return new Folders(
                    byFolder, all, all.stream().collect(Collectors.groupingBy(Folders::above)));
        }

        private static String above(String folder) {
            return folder.substring(0, folder.lastIndexOf('/', folder.length() - 2) + 1);
        }
    }

    private static final int PAGE_OF_ONE_LETTER = "en/a/index.html".length();

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().folders().all().stream()
                .filter(folder -> edition.contents().indexOf(folder).isEmpty())
                // The pages in it have longer addresses still, and that is told of them.
                .filter(folder -> folder.length() < Manifest.LONGEST_PATH - PAGE_OF_ONE_LETTER)
                .map(folder -> output(edition, folder));
    }

    private static Output output(Edition edition, String folder) {
        String title = title(edition, folder);
        Head head =
                Head.list(
                                folder,
                                edition.settings().origin(),
                                title,
                                edition.word("aboutFolder", Map.of("name", title)))
                        .below(trail(edition, Folders.above(folder)).toArray(Head.Step[]::new));
        return Listing.output(edition, head, "", here -> rows(edition, folder, here));
    }

    /** What lies directly in a folder, folders last. */
    static List<Parts.Row> rows(Edition edition, String folder, Here here) {
        var rows = new ArrayList<Parts.Row>();
        for (Page page : edition.contents().folders().pages().getOrDefault(folder, List.of())) {
            if (!page.id().slug().equals("index")) {
                rows.add(here.row(page));
            }
        }
        for (String inner : edition.contents().folders().inner().getOrDefault(folder, List.of())) {
            rows.add(new Parts.Row(here.toOwn(inner), title(edition, inner), "", "", ""));
        }
        return rows;
    }

    /** The folders above a page, as steps. */
    static List<Head.Step> trail(Edition edition, String folder) {
        var steps = new ArrayList<Head.Step>();
        for (int end = folder.indexOf('/'); end >= 0; end = folder.indexOf('/', end + 1)) {
            String part = folder.substring(0, end + 1);
            steps.add(new Head.Step(part, title(edition, part)));
        }
        return steps;
    }

    /** The title of its index page, of the menu, of the word file, else the name made readable. */
    private static String title(Edition edition, String folder) {
        String name = folder.substring(Folders.above(folder).length(), folder.length() - 1);
        return edition.contents()
                .indexOf(folder)
                .map(Page::title)
                .or(
                        () ->
                                edition.settings().navigation().stream()
                                        .filter(link -> link.path().id().equals("/" + folder))
                                        .map(
                                                link ->
                                                        link.title(
                                                                edition.language(),
                                                                edition.settings().language()))
                                        .findFirst())
                .orElseGet(() -> named(edition, name));
    }

    private static String named(Edition edition, String name) {
        if (edition.words().get("folders") instanceof Map<?, ?> names && names.get(name) != null) {
            return names.get(name).toString();
        }
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1).replace('-', ' ');
    }
}
