package vn.loa.office;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.loa.content.PartialDate;
import vn.loa.output.Json;
import vn.loa.source.Diagnostic;
import vn.loa.source.Severity;

/** What was recognised, under the names that tools compare. */
final class PlanJson {

    private PlanJson() {}

    static Map<String, Object> of(
            ImportedPlan plan, List<Diagnostic> diagnostics, PlanMarkdown markdown) {
        Optional<Header.Written> date = plan.header().date();
        Optional<PartialDate> whole =
                date.map(Header.Written::possible)
                        .filter(Header.Written::isWhole)
                        .flatMap(Header.Written::partial);
        return Json.object(
                "schema", 1,
                "file", plan.file(),
                "docType", blank(plan.type()),
                "number", plan.header().number(),
                "symbol", plan.header().symbol(),
                "numberBlank", plan.header().hasNumberLine() && plan.header().number().isEmpty(),
                "issuer", plan.issuer(),
                "issuers", plan.issuers(),
                "issuerFrom", blank(plan.issuerFrom()),
                "parentBody", plan.parent(),
                "place", plan.header().place(),
                "date", whole.map(PartialDate::iso),
                "dateKnown", known(plan.date().map(Header.Written::possible)),
                "title", blank(plan.title()),
                "period",
                        plan.period()
                                .map(
                                        p ->
                                                Json.object(
                                                        "start",
                                                        p.from().iso(),
                                                        "end",
                                                        p.to().iso())),
                "cites", plan.citations().numbered().stream().map(PlanJson::cited).toList(),
                "citesNamed", plan.citations().laws(),
                "sections",
                        plan.headings().stream()
                                .map(
                                        h ->
                                                Json.object(
                                                        "label", h.label(), "title", h.title(),
                                                        "depth", h.depth()))
                                .toList(),
                "agencies", plan.duties().lines().stream().map(PlanJson::agency).toList(),
                "deadlines", plan.deadlines().stream().map(PlanJson::deadline).toList(),
                "targets", plan.targets().stream().map(Targets.Target::shown).toList(),
                "funding", plan.funding(),
                "recipients",
                        plan.closing().recipients().stream().map(PlanJson::recipient).toList(),
                "signers",
                        plan.closing().signers().stream()
                                .map(s -> Json.object("lines", s.lines(), "name", blank(s.name())))
                                .toList(),
                "attachments", plan.attachments(),
                "truncated", truncated(plan, diagnostics),
                "suspect",
                        List.copyOf(
                                new LinkedHashSet<>(
                                        plan.slips().stream().map(Slips.Slip::wrong).toList())),
                "warnings",
                        List.copyOf(
                                new LinkedHashSet<>(
                                        diagnostics.stream()
                                                .filter(d -> d.severity() == Severity.WARNING)
                                                .map(Diagnostic::code)
                                                .toList())),
                "paragraphs", plan.blocks().stream().map(Block::whole).toList(),
                "diagnostics", diagnostics.stream().map(d -> diagnostic(d, markdown)).toList());
    }

    private static Optional<String> blank(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    private static Map<String, Object> known(Optional<Header.Written> date) {
        return Json.object(
                "year", date.flatMap(Header.Written::year),
                "month", date.flatMap(Header.Written::month),
                "day", date.flatMap(Header.Written::day));
    }

    private static Map<String, Object> cited(Citations.Cited cited) {
        return Json.object(
                "number",
                cited.number(),
                "date",
                cited.date().map(PartialDate::iso),
                "issuer",
                cited.issuer());
    }

    private static Map<String, Object> agency(Duties.Line line) {
        return Json.object(
                "label",
                line.label(),
                "names",
                line.names(),
                "duties",
                line.items().size(),
                "requested",
                line.requested(),
                "items",
                line.items().stream().map(Duties.Item::text).toList());
    }

    private static Map<String, Object> deadline(Figures.Deadline due) {
        var fields = Json.object("text", due.text());
        if (!due.date().isEmpty()) {
            fields.put("date", due.date());
        }
        if (!due.monthDay().isEmpty()) {
            fields.put("monthDay", due.monthDay());
        }
        if (!due.every().isEmpty()) {
            fields.put("recurs", due.every());
        }
        return fields;
    }

    static String recipient(String text) {
        return text.replaceAll("[\\s.;,]+$", "").replaceAll("\\s+", " ");
    }

    private static List<String> truncated(ImportedPlan plan, List<Diagnostic> diagnostics) {
        var texts = new ArrayList<String>();
        diagnostics.stream()
                .filter(d -> d.code().equals("sentence-truncated"))
                .forEach(
                        d ->
                                plan.blocks().stream()
                                        .filter(
                                                b ->
                                                        b.line() == d.at().line()
                                                                && !Sentence.isEnded(b.text()))
                                        .map(Block::text)
                                        .forEach(texts::add));
        return texts;
    }

    private static Map<String, Object> diagnostic(Diagnostic d, PlanMarkdown markdown) {
        return Json.object(
                "severity", d.severity().name().toLowerCase(Locale.ROOT),
                "file", d.at().file(),
                "line", d.at().line(),
                "resultLine", markdown.lineOf(d.at().line()),
                "code", d.code(),
                "message", d.message().vietnamese(),
                "suggestion", d.suggestion().map(s -> s.vietnamese()));
    }
}
