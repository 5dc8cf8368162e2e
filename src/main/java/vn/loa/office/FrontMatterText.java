package vn.loa.office;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.loa.content.PartialDate;
import vn.loa.content.Plan;

/**
 * The fields of an imported plan as front matter; every text in quotes, so that none is misread.
 */
final class FrontMatterText {

    /** Stands for the title of a document that has none, since a plan must have one. */
    static final String UNTITLED = "Chưa có tên";

    private final StringBuilder out = new StringBuilder("---\n");

    private FrontMatterText() {}

    static String of(ImportedPlan plan) {
        var text = new FrontMatterText();
        text.header(plan);
        text.basis(plan.citations());
        text.targets(plan.targets());
        text.duties(plan.duties().lines());
        text.reports(Reports.of(plan.deadlines(), plan.duties().lines(), plan.blocks()));
        text.list("funding", plan.funding());
        text.list(
                "recipients",
                plan.closing().recipients().stream().map(PlanJson::recipient).toList());
        text.signers(plan.closing().signers());
        text.list(
                "notes",
                plan.slips().stream()
                        .map(
                                s ->
                                        "“"
                                                + s.wrong()
                                                + (s.right().isEmpty()
                                                        ? "” có thể sai"
                                                        : "” có thể là “" + s.right() + "”")
                                                + " (dòng "
                                                + s.line()
                                                + " của bản gốc)")
                        .distinct()
                        .toList());
        return text.out.append("---\n").toString();
    }

    private void header(ImportedPlan plan) {
        field("", "title", plan.title().isEmpty() ? UNTITLED : plan.title());
        raw("form", "whole");
        letterhead(plan);
        field("", "number", plan.header().number());
        if (plan.header().number().isEmpty()) {
            field("", "symbol", plan.header().symbol());
        }
        field("", "issuer", plan.issuer());
        field("", "place", plan.header().place());
        plan.date().flatMap(Header.Written::partial).ifPresent(d -> raw("issued", d.iso()));
        plan.period()
                .ifPresent(
                        p ->
                                raw(
                                        "period",
                                        p.from().equals(p.to())
                                                ? p.from().iso()
                                                : p.from().iso() + "-" + p.to().iso()));
        out.append("original:\n");
        field("  ", "file", plan.file());
        out.append("  sha256: ").append(plan.sha256()).append('\n');
    }

    private void letterhead(ImportedPlan plan) {
        boolean named = !plan.type().isEmpty() || !plan.header().bodies().isEmpty();
        if (named) {
            out.append("letterhead:\n");
            field("  ", "parent", lines(plan.bodiesAbove()));
            field("  ", "agency", lines(plan.ownBodies()));
            field("  ", "nation", plan.header().nation());
            field("  ", "type", filled(plan.type().toUpperCase(Locale.ROOT)));
        }
    }

    private static Optional<String> lines(List<String> lines) {
        return filled(String.join(" | ", lines));
    }

    private static Optional<String> filled(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    private void basis(Citations citations) {
        if (citations.numbered().isEmpty() && citations.laws().isEmpty()) {
            return;
        }
        out.append("basis:\n");
        for (Citations.Cited cited : citations.numbered()) {
            field("  - ", "number", cited.number());
            field("    ", "issuer", cited.issuer());
            cited.date()
                    .map(PartialDate::iso)
                    .ifPresent(d -> out.append("    date: ").append(d).append('\n'));
            field("    ", "title", Optional.of(cited.title()).filter(t -> !t.isEmpty()));
            field("    ", "relation", cited.basis() ? "Căn cứ" : Plan.Basis.NAMED);
        }
        for (String law : citations.laws()) {
            field("  - ", "title", law);
            field("    ", "relation", Plan.Basis.NAMED_WITHOUT_NUMBER);
        }
    }

    private void targets(List<Targets.Target> targets) {
        if (targets.isEmpty()) {
            return;
        }
        out.append("targets:\n");
        for (Targets.Target target : targets) {
            field("  - ", "text", target.sentence());
            field("    ", "value", target.value());
            field("    ", "operator", target.operator());
            field("    ", "unit", target.unit());
            field("    ", "by", target.year());
        }
    }

    private void duties(List<Duties.Line> lines) {
        if (lines.isEmpty()) {
            return;
        }
        out.append("duties:\n");
        for (Duties.Line line : lines) {
            out.append("  - agency:\n");
            line.names().forEach(name -> out.append("      - ").append(quoted(name)).append('\n'));
            if (line.requested()) {
                out.append("    requested: true\n");
            }
            if (!line.items().isEmpty()) {
                out.append("    items:\n");
                for (Duties.Item item : line.items()) {
                    field("      - ", "text", item.text());
                    field("        ", "by", item.by().or(() -> Reports.by(item.text())));
                    field("        ", "with", item.with());
                }
            }
        }
    }

    private void reports(List<Reports.Report> reports) {
        if (reports.isEmpty()) {
            return;
        }
        out.append("reports:\n");
        for (Reports.Report report : reports) {
            field("  - ", "text", report.text());
            if (!report.from().isEmpty()) {
                out.append("    from:\n");
                report.from().forEach(n -> out.append("      - ").append(quoted(n)).append('\n'));
            }
            field("    ", "to", report.to());
            field("    ", "due", report.due());
            field("    ", "every", report.every());
        }
    }

    private void signers(List<Closing.Signature> signers) {
        if (signers.isEmpty()) {
            return;
        }
        out.append("signer:\n");
        for (Closing.Signature signer : signers) {
            int last = signer.lines().size() - 1;
            String lead = "  - ";
            if (last > 0) {
                field(lead, "authority", String.join(" / ", signer.lines().subList(0, last)));
                lead = "    ";
            }
            if (last >= 0) {
                field(lead, "office", signer.lines().get(last));
                lead = "    ";
            }
            field(lead, "name", Optional.of(signer.name()).filter(n -> !n.isEmpty()));
        }
    }

    private void list(String key, List<String> values) {
        if (!values.isEmpty()) {
            out.append(key).append(":\n");
            values.forEach(value -> out.append("  - ").append(quoted(value)).append('\n'));
        }
    }

    private void field(String indent, String key, Optional<String> value) {
        value.ifPresent(text -> field(indent, key, text));
    }

    private void field(String indent, String key, String value) {
        out.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
    }

    private void raw(String key, String value) {
        out.append(key).append(": ").append(value).append('\n');
    }

    private static String quoted(String text) {
        return '"'
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replaceAll("[\\p{Cntrl}\\u0080-\\u009f\\u2028\\u2029]", " ")
                + '"';
    }
}
