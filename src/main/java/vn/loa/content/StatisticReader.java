package vn.loa.content;

import java.util.List;
import java.util.Optional;
import vn.loa.markup.Markup;
import vn.loa.source.Diagnostic;
import vn.loa.source.Fields;
import vn.loa.source.Outcome;
import vn.loa.source.Shape;
import vn.loa.source.SourceFile;
import vn.loa.source.SourceTree;

/** Reads figures: {@code content/statistics/*.yaml} with the table beside it, a CSV file. */
final class StatisticReader implements ContentReader {

    /** Counts below this, apart from zero, are never shown. */
    private static final int THRESHOLD = 5;

    private final SourceTree sources;

    /**
     * @param sources hold the tables
     */
    StatisticReader(SourceTree sources) {
        this.sources = sources;
    }

    @Override
    public Kind kind() {
        return Kind.STATISTIC;
    }

    @Override
    public Outcome<Statistic> read(Manuscript manuscript, Fields fields, Markup markup) {
        var about = CommonFields.description(fields);
        String name = fields.text("file").orElse(manuscript.id().slug() + ".csv");
        var columns = fields.mappings("columns", CountTableReader.Column::of);
        var values = CountTableReader.values(fields);
        boolean total = fields.flag("total", true);
        boolean chart = fields.flag("chart", total);
        int threshold = threshold(fields);
        var source = fields.list("source", Citation.FORM);
        var note = fields.text("note");
        var body = CommonFields.body(manuscript, fields, markup);
        Optional<CountTable> table =
                table(fields, manuscript, name)
                        .flatMap(
                                file -> {
                                    var outcome =
                                            new CountTableReader(columns, values, total, threshold)
                                                    .read(file, fields.at("columns"));
                                    outcome.diagnostics().forEach(fields::report);
                                    return outcome.value();
                                });
        return body.then(
                text ->
                        fields.outcome(
                                () ->
                                        new Statistic(
                                                manuscript.id(),
                                                manuscript.language(),
                                                about,
                                                table.orElseThrow(),
                                                chart,
                                                source,
                                                note,
                                                text,
                                                manuscript.file().start())));
    }

    private static int threshold(Fields fields) {
        int typed =
                fields.wholeNumber(
                                "suppress",
                                THRESHOLD,
                                new Shape.WholeNumber(THRESHOLD, Shape.WholeNumber.ANY.most()))
                        .orElse(THRESHOLD);
        if (typed < THRESHOLD) {
            fields.report(
                    Diagnostic.error(
                                    "suppress-too-small",
                                    fields.at("suppress"),
                                    "suppress: "
                                            + typed
                                            + " để lộ nhóm quá nhỏ, có thể nhận ra từng người",
                                    "suppress: "
                                            + typed
                                            + " shows groups so small that a person can be found")
                            .suggesting("viết suppress: 5 hoặc hơn", "write suppress: 5 or more"));
        }
        return Math.max(typed, THRESHOLD);
    }

    /** The table beside the file; its absence is reported. */
    private Optional<SourceFile> table(Fields fields, Manuscript manuscript, String name) {
        String path = manuscript.file().path();
        String wanted = path.substring(0, path.lastIndexOf('/') + 1) + name;
        Optional<SourceFile> table = sources.file(wanted);
        if (table.isEmpty()) {
            List<String> near =
                    sources.under(Kind.STATISTIC.folder()).stream()
                            .filter(file -> file.extension().equals("csv"))
                            .map(SourceFile::name)
                            .toList();
            fields.report(
                    Diagnostic.error(
                                    "table-missing",
                                    fields.at("file"),
                                    "không có bảng số liệu “" + wanted + "”",
                                    "there is no table \"" + wanted + "\"")
                            .suggesting(
                                    "đặt tệp CSV cạnh tệp này"
                                            + (near.isEmpty() ? "" : "; đang có: " + list(near)),
                                    "put the CSV file beside this one"
                                            + (near.isEmpty() ? "" : "; there is: " + list(near))));
        }
        return table;
    }

    private static String list(List<String> names) {
        return String.join(", ", names);
    }
}
