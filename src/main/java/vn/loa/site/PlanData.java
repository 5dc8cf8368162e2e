package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.loa.content.Plan;
import vn.loa.content.Reference;
import vn.loa.output.Json;

/**
 * A plan for programs: what its page shows, with dates as ISO 8601 and agencies as ids with their
 * names. The name of who signed stays on the page alone; the office is told.
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
        var times = new WorkTimes(plan, edition);
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
                "basis",
                        plan.basis().stream()
                                .map(basis -> DataParts.basis(basis, edition))
                                .toList(),
                "targets", plan.targets().stream().map(this::target).toList(),
                "tasks", tasks(plan, times),
                "duties", duties(plan, times),
                "reports", reports(plan, times),
                "funding", texts(plan.funding()),
                "recipients", texts(plan.recipients()),
                "signers", signers(plan),
                "notes", texts(plan.notes()),
                "original", plan.original().map(PlanData::original),
                "sources", plan.about().sources().stream().map(DataParts::source).toList(),
                "updated", plan.about().latest().map(day -> day.iso()));
    }

    private static List<Map<String, Object>> signers(Plan plan) {
        return plan.signers().stream()
                .filter(one -> one.authority().isPresent() || one.office().isPresent())
                .map(PlanData::signer)
                .toList();
    }

    private static Map<String, Object> signer(Plan.Signer signer) {
        return Json.object("authority", signer.authority(), "office", signer.office());
    }

    private static Map<String, Object> original(Plan.Original original) {
        return Json.object(
                "file", original.file(), "sha256", original.sha256(), "url", original.url());
    }

    private Map<String, Object> agency(Reference agency) {
        return Json.object("id", agency.id(), "name", PlanWords.agencyName(edition, agency.id()));
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

    private List<Map<String, Object>> tasks(Plan plan, WorkTimes times) {
        var all = new ArrayList<Map<String, Object>>();
        for (Plan.Task task : plan.tasks()) {
            all.add(
                    Json.object(
                            "id", task.id(),
                            "group", task.group(),
                            "text", edition.shown().withPhones(task.text()),
                            "every", task.every(),
                            "times", times.ofTask(all.size() + 1)));
        }
        return all;
    }

    private List<Map<String, Object>> duties(Plan plan, WorkTimes times) {
        var all = new ArrayList<Map<String, Object>>();
        for (Plan.Duty duty : plan.duties()) {
            all.add(
                    Json.object(
                            "agencies", duty.agencies().stream().map(this::agency).toList(),
                            "requested", duty.requested(),
                            "items", items(duty, all.size() + 1, times)));
        }
        return all;
    }

    private List<Map<String, Object>> items(Plan.Duty duty, int number, WorkTimes times) {
        var all = new ArrayList<Map<String, Object>>();
        for (Plan.Duty.Item item : duty.items()) {
            all.add(
                    Json.object(
                            "text", edition.shown().withPhones(item.text()),
                            "by", item.by(),
                            "times", times.ofDuty(number, all.size() + 1),
                            "tasks", item.tasks().stream().map(Reference::id).toList(),
                            "agency", item.agency().map(this::agency),
                            "with", item.with().map(edition.shown()::withPhones)));
        }
        return all;
    }

    private List<Map<String, Object>> reports(Plan plan, WorkTimes times) {
        var all = new ArrayList<Map<String, Object>>();
        for (Plan.Report report : plan.reports()) {
            all.add(
                    Json.object(
                            "text", report.text().map(edition.shown()::withPhones),
                            "from", senders(report),
                            "agencies", report.from().stream().map(this::agency).toList(),
                            "to", report.to().map(to -> PlanWords.agencyName(edition, to)),
                            "due", report.due(),
                            "every", report.every(),
                            "times", times.ofReport(all.size() + 1)));
        }
        return all;
    }

    private Optional<String> senders(Plan.Report report) {
        return Optional.of(report.from())
                .filter(from -> !from.isEmpty())
                .map(
                        from ->
                                from.stream()
                                        .map(one -> PlanWords.agencyName(edition, one.id()))
                                        .collect(Collectors.joining("; ")));
    }

    private List<String> texts(List<String> texts) {
        return texts.stream().map(edition.shown()::withPhones).toList();
    }
}
