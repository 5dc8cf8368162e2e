package vn.loa.site;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.loa.content.Content;
import vn.loa.content.Documents;
import vn.loa.content.Documents.Document;
import vn.loa.output.Csv;
import vn.loa.output.Json;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** The chain of documents as a table and as JSON. */
final class DocumentFiles {

    /** Path of both, without their endings. */
    static final String PATH = DocumentPages.ROOT + "van-ban";

    private DocumentFiles() {}

    static Stream<Output> outputs(Edition edition) {
        return Stream.of(
                Output.file(
                        PATH + ".csv",
                        edition.settings().origin(),
                        () -> Rendered.of(table(edition).bytes())),
                Output.file(
                        PATH + ".json",
                        edition.settings().origin(),
                        () -> Rendered.of(Json.indented(json(edition)))));
    }

    private static Csv table(Edition edition) {
        var head =
                Stream.of(
                                "number",
                                "documentTitle",
                                "issued",
                                "issuedBy",
                                "documentLevel",
                                "status",
                                "documentCites",
                                "documentCitedBy",
                                "workAddress")
                        .map(edition::word)
                        .toList();
        return new Csv(
                head,
                edition.plans().documents().all().stream()
                        .map(document -> cells(document, edition))
                        .toList());
    }

    private static List<String> cells(Document document, Edition edition) {
        Documents documents = edition.plans().documents();
        return List.of(
                document.number().orElse(""),
                document.title().orElse(""),
                document.date().map(edition.shown()::date).orElse(""),
                document.issuer().map(issuer -> PlanWords.agencyName(edition, issuer)).orElse(""),
                DocumentPages.word(document.level(), edition),
                edition.word(document.held().isPresent() ? "held" : "notHeld"),
                document.cites().stream()
                        .flatMap(id -> documents.document(id).stream())
                        .map(cited -> DocumentPages.shortName(cited, edition))
                        .collect(Collectors.joining("; ")),
                document.citedBy().stream().map(Content::title).collect(Collectors.joining("; ")),
                edition.addresses().full(DocumentPages.address(document, edition)));
    }

    private static Map<String, Object> json(Edition edition) {
        return Json.object(
                "documents",
                edition.plans().documents().all().stream()
                        .map(
                                document ->
                                        Json.object(
                                                "id", document.id(),
                                                "number", document.number(),
                                                "title", document.title(),
                                                "issuer", document.issuer(),
                                                "issuerName",
                                                        document.issuer()
                                                                .map(
                                                                        i ->
                                                                                PlanWords
                                                                                        .agencyName(
                                                                                                edition,
                                                                                                i)),
                                                "date", document.date().map(d -> d.iso()),
                                                "note", document.note(),
                                                "level", DocumentPages.id(document.level()),
                                                "held", document.held().isPresent(),
                                                "address",
                                                        edition.addresses()
                                                                .full(
                                                                        DocumentPages.address(
                                                                                document, edition)),
                                                "cites", document.cites(),
                                                "citedBy", citing(document, edition)))
                        .toList());
    }

    private static List<Map<String, Object>> citing(Document document, Edition edition) {
        return document.citedBy().stream()
                .map(
                        content ->
                                Json.object(
                                        "kind", content.kind().word(),
                                        "id", content.id().slug(),
                                        "title", content.title(),
                                        "address", edition.addresses().full(content)))
                .toList();
    }
}
