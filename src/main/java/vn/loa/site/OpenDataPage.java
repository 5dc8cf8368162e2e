package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Statistic;
import vn.loa.output.Output;

/** What of the site can be taken along as data, and how to read it. */
final class OpenDataPage implements Family {

    /** A file, and the word that says what it holds. */
    private record Known(String path, String word) {}

    private static final List<Known> KNOWN =
            List.of(
                    new Known(OpenDataFiles.SERVICES_CSV, "dataServices"),
                    new Known(OpenDataFiles.SERVICES_JSON, "dataServicesHsds"),
                    new Known(OpenDataFiles.PLANS, "dataPlans"),
                    new Known(AgencyPages.DATA, "dataDuties"),
                    new Known(TargetPages.DATA, "dataTargets"),
                    new Known(CalendarFiles.ALL, "dataCalendar"),
                    new Known(CalendarFiles.TABLE, "dataCalendar"),
                    new Known(DocumentFiles.PATH + ".csv", "dataDocuments"),
                    new Known(DocumentFiles.PATH + ".json", "dataDocuments"));

    private final List<Family> families;

    /**
     * @param families whose files are listed
     */
    OpenDataPage(Family... families) {
        this.families = List.of(families);
    }

    record View(String heading, String lead, List<File> files, boolean plans) {}

    record File(String href, String title, String name, String format) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        Set<String> paths = paths(edition);
        if (paths.isEmpty()) {
            return Stream.empty();
        }
        Head head =
                Head.list(
                        OpenDataFiles.ROOT,
                        edition.settings().origin(),
                        edition.word("openData"),
                        edition.word("openDataLead"));
        return Stream.of(PageOutput.of(edition, head, "data.html", here -> view(here, paths)));
    }

    /** Files there are, in the own language's edition: the others have none. */
    private Set<String> paths(Edition edition) {
        Edition own = edition.own();
        return families.stream()
                .flatMap(family -> family.outputs(own))
                .filter(output -> !output.isPage())
                .map(Output::path)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static View view(Here here, Set<String> paths) {
        Edition edition = here.edition();
        var files = new ArrayList<File>();
        for (Known known : KNOWN) {
            if (paths.contains(known.path())) {
                files.add(file(known.path(), edition.word(known.word()), here));
            }
        }
        for (Statistic statistic : edition.contents().all(Statistic.class)) {
            String path = StatisticPages.dataPath(statistic, edition);
            files.add(file(path, edition.word("statistics") + ": " + statistic.title(), here));
        }
        return new View(
                edition.word("openData"),
                edition.word("openDataLead"),
                files,
                paths.contains(OpenDataFiles.PLANS));
    }

    private static File file(String path, String title, Here here) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new File(here.to(path), title, name, format);
    }
}
