package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** A list as a table and as JSON, made once in the publication's own language. */
final class DataFile {

    private DataFile() {}

    /**
     * Both files.
     *
     * @param path without their endings, from the root of the site
     */
    static Stream<Output> both(
            Edition edition, String path, Supplier<Csv> table, Supplier<Map<String, Object>> json) {
        return edition.isOwn()
                ? Stream.of(
                        table(edition, path, table),
                        Output.file(
                                path + ".json",
                                edition.settings().origin(),
                                () -> Rendered.of(Json.indented(json.get()))))
                : Stream.empty();
    }

    static Output table(Edition edition, String path, Supplier<Csv> table) {
        return Output.file(
                path + ".csv", edition.settings().origin(), () -> Rendered.of(table.get().bytes()));
    }

    /** A table under words of the theme. */
    static Csv csv(Edition edition, List<String> head, Stream<List<String>> rows) {
        return new Csv(head.stream().map(edition::word).toList(), rows.toList());
    }

    /** Links from the page of the list to both. */
    static List<Parts.Link> links(Here here, String path) {
        return List.of(
                new Parts.Link(here.to(path + ".csv"), here.edition().word("asTable")),
                new Parts.Link(here.to(path + ".json"), here.edition().word("asJson")));
    }
}
