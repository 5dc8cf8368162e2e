package vn.loa.site;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import vn.loa.content.Page;
import vn.loa.output.Output;

/** A list of what is in a folder of pages; a page named {@code index} takes its place. */
final class FolderPages implements Family {

    @Override
    public Stream<Output> outputs(Edition edition) {
        return folders(edition).stream()
                .filter(folder -> edition.indexOf(folder).isEmpty())
                .map(folder -> output(edition, folder));
    }

    /** Every folder that holds a page, with those above it. */
    private static TreeSet<String> folders(Edition edition) {
        var folders = new TreeSet<String>();
        for (Page page : edition.all(Page.class)) {
            String folder = page.id().folder();
            while (!folder.isEmpty() && folders.add(folder)) {
                folder = folder.replaceAll("[^/]+/$", "");
            }
        }
        return folders;
    }

    private static Output output(Edition edition, String folder) {
        String title = title(edition, folder);
        Head head =
                Head.list(
                                folder,
                                edition.settings().origin(),
                                title,
                                edition.word("aboutFolder", Map.of("name", title)))
                        .below(
                                trail(edition, folder.replaceAll("[^/]+/$", ""))
                                        .toArray(Head.Step[]::new));
        return Listing.output(edition, head, "", here -> rows(edition, folder, here));
    }

    /** What lies directly in a folder, folders last. */
    static List<Parts.Row> rows(Edition edition, String folder, Here here) {
        var rows = new ArrayList<Parts.Row>();
        for (Page page : edition.all(Page.class)) {
            if (page.id().folder().equals(folder) && !page.id().slug().equals("index")) {
                rows.add(here.row(page));
            }
        }
        folders(edition).stream()
                .filter(inner -> inner.replaceAll("[^/]+/$", "").equals(folder))
                .sorted(Comparator.naturalOrder())
                .forEach(
                        inner ->
                                rows.add(
                                        new Parts.Row(
                                                here.toOwn(inner),
                                                title(edition, inner),
                                                "",
                                                "",
                                                "")));
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
        String name = folder.replaceAll("^.*/(?=[^/]+/$)|/$", "");
        return edition.indexOf(folder)
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
