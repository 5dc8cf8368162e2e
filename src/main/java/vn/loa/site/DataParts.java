package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.loa.content.Citation;
import vn.loa.content.Content;
import vn.loa.content.Plan;
import vn.loa.output.Json;

/** What several data files hold, each in one form. */
final class DataParts {

    private DataParts() {}

    static Map<String, Object> source(Citation source) {
        return Json.object(
                "title",
                source.title(),
                "url",
                source.url(),
                "date",
                source.date().map(d -> d.iso()));
    }

    /** A document something rests on. */
    static Map<String, Object> basis(Plan.Basis basis, Edition edition) {
        return Json.object(
                "number", basis.number(),
                "issuer", basis.issuer().map(issuer -> PlanWords.agencyName(edition, issuer)),
                "date", basis.date().map(date -> date.iso()),
                "title", basis.title(),
                "relation", basis.relation());
    }

    /** Cells of each thing written; a row of empty ones where there is none. */
    static Stream<List<String>> cells(List<Content> contents, Edition edition) {
        return contents.isEmpty()
                ? Stream.of(List.of("", "", ""))
                : contents.stream().map(content -> cells(content, edition));
    }

    /** Kind, title and address of a thing written. */
    static List<String> cells(Content content, Edition edition) {
        return List.of(
                edition.word("kind." + content.kind().word()),
                edition.shown().title(content),
                edition.addresses().full(content));
    }

    /** A row: some cells, those of a thing written, and the address of the page they stand on. */
    static List<String> row(List<String> before, List<String> cells, String address) {
        return Stream.of(before, cells, List.of(address)).flatMap(List::stream).toList();
    }

    /** A thing written, by the title it has in lists. */
    static Map<String, Object> content(Content content, Edition edition) {
        return Json.object(
                "kind", content.kind().word(),
                "id", content.id().path(),
                "title", edition.shown().title(content),
                "address", edition.addresses().full(content));
    }
}
