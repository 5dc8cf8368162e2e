package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;

/** What changed lately as data, under the titles of lists; the feed tells the same to readers. */
final class ChangeFiles implements Family {

    static final String PATH = ChangePages.PATH + "cap-nhat";

    @Override
    public Stream<Output> outputs(Edition edition) {
        return edition.contents().latest().isEmpty()
                ? Stream.empty()
                : DataFile.both(edition, PATH, () -> table(edition), () -> json(edition));
    }

    private static Csv table(Edition edition) {
        return DataFile.csv(
                edition,
                List.of("day", "dataKind", "dataContent", "dataContentAddress"),
                edition.contents().latest().stream()
                        .map(
                                content ->
                                        Stream.concat(
                                                        Stream.of(day(content)),
                                                        DataParts.cells(content, edition).stream())
                                                .toList()));
    }

    private static String day(Content content) {
        return content.about().latest().orElseThrow().iso();
    }

    private static Map<String, Object> json(Edition edition) {
        return Json.object(
                "changes",
                edition.contents().latest().stream()
                        .map(
                                content ->
                                        Json.object(
                                                "date",
                                                day(content),
                                                "content",
                                                DataParts.content(content, edition)))
                        .toList());
    }
}
