package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.CountTable;
import vn.loa.content.Kind;
import vn.loa.content.Statistic;
import vn.loa.output.Csv;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** Figures: a page for each table with its bars and the same as data, and the list. */
final class StatisticPages implements Family {

    static final String ROOT = Kind.STATISTIC.root();

    /** Length of the longest bar, in the units of its picture. */
    private static final long LONGEST = 1000;

    /**
     * @param corner head of the column of row names
     * @param hidden why some counts are not shown; empty when all are
     * @param bars empty when nothing is drawn
     */
    record View(
            String lang,
            String notice,
            String title,
            String lead,
            String caption,
            String corner,
            List<String> columns,
            List<Row> rows,
            String hidden,
            String note,
            List<Group> bars,
            String body,
            String data,
            List<Parts.Link> topics,
            String updated,
            List<Parts.Source> sources) {}

    record Row(String name, boolean total, List<Cell> cells) {}

    record Cell(String text, boolean shown) {}

    /** Bars of one row of the table; without a name when the table has one column. */
    record Group(String name, List<Bar> bars) {}

    record Bar(String name, String text, boolean shown, long width) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.STATISTIC)) {
            return Stream.empty();
        }
        List<Statistic> all = edition.contents().all(Statistic.class);
        Stream<Output> data =
                edition.isOwn()
                        ? all.stream().map(statistic -> data(statistic, edition))
                        : Stream.empty();
        return Stream.of(
                        Stream.of(list(edition)),
                        all.stream().map(statistic -> output(edition, statistic)),
                        data)
                .flatMap(outputs -> outputs);
    }

    private static Output list(Edition edition) {
        return Listing.output(
                edition,
                ROOT,
                "statistics",
                here ->
                        edition.contents().all(Statistic.class).stream()
                                .map(statistic -> row(statistic, here))
                                .toList());
    }

    private static Parts.Row row(Statistic statistic, Here here) {
        Parts.Row row = here.row(statistic);
        return new Parts.Row(
                row.href(),
                row.title(),
                row.text(),
                sources(statistic, here.edition()),
                row.lang());
    }

    /** Where the figures come from and of which day, in one line. */
    private static String sources(Statistic statistic, Edition edition) {
        String sources =
                citations(statistic).stream()
                        .map(
                                citation ->
                                        citation.title()
                                                + citation.date()
                                                        .map(
                                                                date ->
                                                                        ", "
                                                                                + edition.shown()
                                                                                        .date(date))
                                                        .orElse(""))
                        .collect(Collectors.joining("; "));
        return sources.isEmpty() ? "" : edition.word("statisticAsOf", Map.of("sources", sources));
    }

    private static List<Citation> citations(Statistic statistic) {
        return Stream.concat(statistic.source().stream(), statistic.about().sources().stream())
                .toList();
    }

    private static Output output(Edition edition, Statistic statistic) {
        Head head =
                Head.of(edition, statistic).below(new Head.Step(ROOT, edition.word("statistics")));
        return PageOutput.explained(edition, head, "statistic.html", here -> view(statistic, here));
    }

    private static View view(Statistic statistic, Here here) {
        Edition edition = here.edition();
        CountTable table = statistic.table();
        return new View(
                edition.shown().mark(statistic),
                edition.shown().notice(statistic),
                statistic.title(),
                edition.shown().summary(statistic),
                caption(table),
                table.rowTitle(),
                columns(table, edition),
                rows(table, edition),
                table.hides()
                        ? edition.word("statisticHiddenNote", Map.of("n", table.threshold()))
                        : "",
                statistic.note().map(edition.shown()::withPhones).orElse(""),
                statistic.chart() ? bars(table, edition) : List.of(),
                here.body(statistic),
                here.to(dataPath(statistic, edition)),
                edition.terms().related(statistic, here),
                statistic.about().latest().map(edition.shown()::date).orElse(""),
                edition.shown().sources(citations(statistic)));
    }

    private static String caption(CountTable table) {
        return table.columnTitle()
                .map(columns -> table.countTitle() + ": " + table.rowTitle() + " × " + columns)
                .orElse(table.countTitle());
    }

    private static List<String> columns(CountTable table, Edition edition) {
        if (table.columns().isEmpty()) {
            return List.of(table.countTitle());
        }
        var columns = new ArrayList<>(table.columns());
        if (table.totals()) {
            columns.add(edition.word("statisticTotal"));
        }
        return columns;
    }

    private static List<Row> rows(CountTable table, Edition edition) {
        return IntStream.range(0, table.cells().size())
                .mapToObj(
                        i ->
                                new Row(
                                        rowName(table, i, edition),
                                        i == table.rows().size(),
                                        table.cells().get(i).stream()
                                                .map(cell -> cell(cell, edition))
                                                .toList()))
                .toList();
    }

    private static String rowName(CountTable table, int row, Edition edition) {
        return row < table.rows().size() ? table.rows().get(row) : edition.word("statisticTotal");
    }

    private static Cell cell(CountTable.Cell cell, Edition edition) {
        return new Cell(text(cell, edition), cell.count().isPresent());
    }

    private static String text(CountTable.Cell cell, Edition edition) {
        return cell.count()
                .map(edition.language()::count)
                .orElseGet(() -> edition.word("statisticHidden"));
    }

    // ---- bars

    /** Every count that is no total, each as long as its share of the largest. */
    private static List<Group> bars(CountTable table, Edition edition) {
        if (table.columns().isEmpty()) {
            List<Bar> bars =
                    IntStream.range(0, table.rows().size())
                            .mapToObj(
                                    i ->
                                            bar(
                                                    table.rows().get(i),
                                                    table.cells().get(i).get(0),
                                                    table,
                                                    edition))
                            .toList();
            return List.of(new Group("", bars));
        }
        return IntStream.range(0, table.rows().size())
                .mapToObj(
                        i ->
                                new Group(
                                        table.rows().get(i),
                                        IntStream.range(0, table.columns().size())
                                                .mapToObj(
                                                        j ->
                                                                bar(
                                                                        table.columns().get(j),
                                                                        table.cells().get(i).get(j),
                                                                        table,
                                                                        edition))
                                                .toList()))
                .toList();
    }

    private static Bar bar(String name, CountTable.Cell cell, CountTable table, Edition edition) {
        long width =
                cell.count()
                        .filter(count -> count > 0)
                        .map(count -> Math.max(1, count * LONGEST / table.largest()))
                        .orElse(0L);
        return new Bar(name, text(cell, edition), cell.count().isPresent(), width);
    }

    // ---- as data

    /** Where the published table lies: once, with the publication's own language. */
    static String dataPath(Statistic statistic, Edition edition) {
        return edition.publication().routes().address(statistic.id(), edition.settings().language())
                + statistic.id().slug()
                + ".csv";
    }

    private static Output data(Statistic statistic, Edition edition) {
        return Output.file(
                dataPath(statistic, edition),
                statistic.origin(),
                () -> Rendered.of(csv(statistic, edition).bytes()));
    }

    private static Csv csv(Statistic statistic, Edition edition) {
        CountTable table = statistic.table();
        List<String> source = source(statistic, edition);
        List<String> head =
                Stream.of(
                                Stream.of(table.rowTitle()),
                                table.columnTitle().stream(),
                                Stream.of(table.countTitle(), edition.word("statisticRemark")),
                                source.stream().map(text -> edition.word("source")))
                        .flatMap(part -> part)
                        .toList();
        List<String> columns = columns(table, edition);
        var lines = new ArrayList<List<String>>();
        for (int i = 0; i < table.cells().size(); i++) {
            for (int j = 0; j < table.cells().get(i).size(); j++) {
                var line = new ArrayList<String>();
                line.add(rowName(table, i, edition));
                if (table.columnTitle().isPresent()) {
                    line.add(columns.get(j));
                }
                Optional<Long> count = table.cells().get(i).get(j).count();
                line.add(count.map(String::valueOf).orElse(""));
                line.add(count.isPresent() ? "" : edition.word("statisticRemarkHidden"));
                line.addAll(source);
                lines.add(line);
            }
        }
        return new Csv(head, lines);
    }

    /** Where the figures come from, in one cell of every line; none where nobody says. */
    private static List<String> source(Statistic statistic, Edition edition) {
        String all =
                edition.shown().sources(statistic.source()).stream()
                        .map(
                                one ->
                                        one.date().isEmpty()
                                                ? one.title()
                                                : one.title() + " (" + one.date() + ")")
                        .collect(Collectors.joining("; "));
        return all.isEmpty() ? List.of() : List.of(all);
    }
}
