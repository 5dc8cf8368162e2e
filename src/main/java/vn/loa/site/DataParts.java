package vn.loa.site;

import java.util.Map;
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

    /** A thing written, by the title it has in lists. */
    static Map<String, Object> content(Content content, Edition edition) {
        return Json.object(
                "kind", content.kind().word(),
                "id", content.id().path(),
                "title", edition.shown().title(content),
                "address", edition.addresses().full(content));
    }
}
