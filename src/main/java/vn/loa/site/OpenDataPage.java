package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Statistic;
import vn.loa.content.Term;
import vn.loa.output.Output;

/** What of the site can be taken along as data, and how to read it. */
final class OpenDataPage implements Family {

    /** What files hold, by its key among the words, and where they are. */
    private record Known(String word, List<String> paths) {
        Known(String word, String... paths) {
            this(word, List.of(paths));
        }

        /** A table and JSON. */
        static Known both(String word, String path) {
            return new Known(word, path + ".csv", path + ".json");
        }
    }

    private static final List<Known> KNOWN =
            List.of(
                    new Known("dataServices", OpenDataFiles.SERVICES_CSV),
                    new Known("dataPhones", OpenDataFiles.PHONES),
                    new Known("dataServicesHsds", OpenDataFiles.SERVICES_JSON),
                    new Known("dataNeedAndPlace", ServiceTable.DATA + ".csv"),
                    new Known("dataPlans", OpenDataFiles.PLANS),
                    new Known("dataDuties", AgencyPages.DATA),
                    new Known("dataTargets", TargetPages.DATA),
                    new Known("dataCalendar", CalendarFiles.ALL, CalendarFiles.TABLE),
                    Known.both("dataDocuments", DocumentFiles.PATH),
                    Known.both("dataEvents", EventFiles.PATH),
                    Known.both("dataAgencies", TermFiles.path(Term.Type.AGENCY)),
                    Known.both("dataPlaces", TermFiles.path(Term.Type.PLACE)),
                    Known.both("dataTopics", TermFiles.path(Term.Type.TOPIC)),
                    Known.both("dataAudiences", TermFiles.path(Term.Type.AUDIENCE)),
                    Known.both("dataNeeds", TermFiles.path(Term.Type.NEED)),
                    Known.both("dataGlossary", GlossaryFiles.PATH),
                    Known.both("dataChanges", ChangeFiles.PATH));

    private final List<Family> families;

    /**
     * @param families whose files are listed
     */
    OpenDataPage(Family... families) {
        this.families = List.of(families);
    }

    record View(String heading, String lead, List<Row> rows, boolean plans) {}

    /** What there is, and its files. */
    record Row(String title, List<File> files) {}

    record File(String href, String name, String format) {}

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
        var rows = new ArrayList<Row>();
        for (Known known : KNOWN) {
            List<String> made = known.paths().stream().filter(paths::contains).toList();
            if (!made.isEmpty()) {
                rows.add(row(edition.word(known.word()), made, here));
            }
        }
        for (Statistic statistic : edition.contents().all(Statistic.class)) {
            String title = edition.word("statistics") + ": " + statistic.title();
            rows.add(row(title, List.of(StatisticPages.dataPath(statistic, edition)), here));
        }
        return new View(
                edition.word("openData"),
                edition.word("openDataLead"),
                rows,
                paths.contains(OpenDataFiles.PLANS));
    }

    private static Row row(String title, List<String> paths, Here here) {
        return new Row(title, paths.stream().map(path -> file(path, here)).toList());
    }

    private static File file(String path, Here here) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        String format = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return new File(here.to(path), name, format);
    }
}
