package vn.loa.site;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.Plan;
import vn.loa.content.Reference;
import vn.loa.output.Json;

/**
 * A plan for programs: what its page shows, with dates as ISO 8601 and agencies as ids with their
 * names. Who signed stays on the page alone.
 */
final class PlanData {

    private final Edition edition;

    PlanData(Edition edition) {
        this.edition = edition;
    }

    /** All plans, those in progress first. */
    Map<String, Object> all() {
        return Json.object(
                "plans",
                edition.contents().all(Plan.class).stream()
                        .sorted(Plan.livingFirst())
                        .map(this::plan)
                        .toList());
    }

    Map<String, Object> plan(Plan plan) {
        return Json.object(
                "id", plan.id().path(),
                "address", edition.addresses().full(plan),
                "language", plan.language().tag(),
                "title", plan.title(),
                "number", plan.number(),
                "symbol", plan.symbol(),
                "issuer", plan.issuer().map(this::agency),
                "place", plan.place(),
                "issued", plan.issued().map(date -> date.iso()),
                "from", plan.period().map(period -> period.from().iso()),
                "to", plan.period().map(period -> period.to().iso()),
                "status", plan.status().name().toLowerCase(Locale.ROOT),
                "statusReason", plan.reason(),
                "summary", Optional.of(edition.shown().summary(plan)).filter(s -> !s.isEmpty()),
                "plain", plan.plain().map(edition.shown()::withPhones).map(String::strip),
                "basis", plan.basis().stream().map(this::basis).toList(),
                "targets", plan.targets().stream().map(this::target).toList(),
                "tasks", plan.tasks().stream().map(this::task).toList(),
                "duties", plan.duties().stream().map(this::duty).toList(),
                "reports", plan.reports().stream().map(this::report).toList(),
                "funding", texts(plan.funding()),
                "recipients", texts(plan.recipients()),
                "notes", texts(plan.notes()));
    }

    private Map<String, Object> agency(Reference agency) {
        return Json.object("id", agency.id(), "name", PlanWords.agencyName(edition, agency.id()));
    }

    private Map<String, Object> basis(Plan.Basis basis) {
        return Json.object(
                "number", basis.number(),
                "issuer", basis.issuer().map(issuer -> PlanWords.agencyName(edition, issuer)),
                "date", basis.date().map(date -> date.iso()),
                "title", basis.title(),
                "relation", basis.relation());
    }

    private Map<String, Object> target(Plan.Target target) {
        return Json.object(
                "id", target.id(),
                "text", edition.shown().withPhones(target.text()),
                "value", target.value(),
                "operator", target.operator(),
                "unit", target.unit(),
                "of", target.of(),
                "by", target.by(),
                "where", target.where());
    }

    private Map<String, Object> task(Plan.Task task) {
        return Json.object(
                "id",
                task.id(),
                "group",
                task.group(),
                "text",
                edition.shown().withPhones(task.text()),
                "every",
                task.every());
    }

    private Map<String, Object> duty(Plan.Duty duty) {
        return Json.object(
                "agencies", duty.agencies().stream().map(this::agency).toList(),
                "requested", duty.requested(),
                "items", duty.items().stream().map(this::item).toList());
    }

    private Map<String, Object> item(Plan.Duty.Item item) {
        return Json.object(
                "text", edition.shown().withPhones(item.text()),
                "by", item.by(),
                "tasks", item.tasks().stream().map(Reference::id).toList(),
                "agency", item.agency().map(this::agency));
    }

    private Map<String, Object> report(Plan.Report report) {
        return Json.object(
                "text", report.text().map(edition.shown()::withPhones),
                "from", report.from().map(from -> PlanWords.agencyName(edition, from)),
                "to", report.to().map(to -> PlanWords.agencyName(edition, to)),
                "due", report.due(),
                "every", report.every());
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(edition.shown()::withPhones).toList();
    }
}
