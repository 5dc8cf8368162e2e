package vn.loa.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.loa.content.Kind;
import vn.loa.content.Plan;
import vn.loa.content.TargetBoard;
import vn.loa.output.Csv;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** What the plans want to reach, in figures: a table with bars, and the same as data. */
final class TargetPages implements Family {

    static final String ROOT = "chi-tieu/";
    static final String DATA = ROOT + "chi-tieu.csv";
    private static final BigDecimal WHOLE = BigDecimal.valueOf(100);

    record View(String heading, String lead, String data, List<Group> plans) {}

    /**
     * The figures of a plan.
     *
     * @param none whether it names no figure at all
     * @param dated whether any target has a time
     */
    record Group(
            String id,
            String href,
            String title,
            String lang,
            String meta,
            boolean none,
            boolean dated,
            List<Row> rows,
            List<Found> found) {}

    /**
     * A target.
     *
     * @param bar absent unless it is a share of a hundred
     */
    record Row(String value, String text, String of, String by, String where, Optional<Bar> bar) {}

    /**
     * A bar a hundred wide.
     *
     * @param from where the full part begins, {@code width} how long it is
     * @param open where the part begins that is wished for too: more than a least, less than a most
     * @param openWidth 0 when there is none
     */
    record Bar(
            BigDecimal from,
            BigDecimal width,
            BigDecimal open,
            BigDecimal openWidth,
            String label) {}

    /** A share in running text. */
    record Found(String figure, String text, String where) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (!edition.contents().has(Kind.PLAN)) {
            return Stream.empty();
        }
        Head head =
                Head.list(
                                ROOT,
                                edition.settings().origin(),
                                edition.word("targetBoard"),
                                edition.word("targetBoardLead"))
                        .below(new Head.Step(Kind.PLAN.root(), edition.word("plans")));
        Output page = PageOutput.explained(edition, head, "targets.html", TargetPages::view);
        Output data =
                Output.file(
                        DATA,
                        edition.settings().origin(),
                        () -> Rendered.of(table(edition).bytes()));
        return edition.isOwn() ? Stream.of(page, data) : Stream.of(page);
    }

    private static View view(Here here) {
        Edition edition = here.edition();
        return new View(
                edition.word("targetBoard"),
                edition.word("targetBoardLead"),
                here.to(DATA),
                board(edition).plans().stream().map(plan -> group(plan, here)).toList());
    }

    private static TargetBoard board(Edition edition) {
        return TargetBoard.of(edition.publication(), edition.language());
    }

    private static Group group(TargetBoard.PlanTargets plan, Here here) {
        Edition edition = here.edition();
        return new Group(
                plan.plan().id().slug(),
                here.to(plan.plan()),
                plan.plan().title(),
                edition.shown().mark(plan.plan()),
                edition.shown().meta(plan.plan()),
                plan.isEmpty(),
                plan.targets().stream().anyMatch(target -> target.by().isPresent()),
                plan.targets().stream().map(target -> row(target, edition)).toList(),
                plan.found().stream()
                        .map(
                                found ->
                                        new Found(
                                                found.figure(),
                                                edition.shown().withPhones(found.text()),
                                                edition.word(found.duty() ? "duties" : "tasks")))
                        .toList());
    }

    private static Row row(Plan.Target target, Edition edition) {
        String value = PlanWords.value(edition, target);
        return new Row(
                value,
                edition.shown().withPhones(target.text()),
                target.of().orElse(""),
                target.by().map(edition.shown()::date).orElse(""),
                target.where().orElse(""),
                bar(target, value));
    }

    private static Optional<Bar> bar(Plan.Target target, String label) {
        if (!TargetBoard.isShare(target)) {
            return Optional.empty();
        }
        TargetBoard.Figure figure = TargetBoard.figure(target).orElseThrow();
        BigDecimal none = BigDecimal.ZERO;
        return Optional.of(
                switch (target.operator().orElse("=")) {
                    case ">", ">=" ->
                            new Bar(
                                    none,
                                    figure.low(),
                                    figure.low(),
                                    WHOLE.subtract(figure.low()),
                                    label);
                    case "<", "<=" -> new Bar(none, none, none, figure.high(), label);
                    default ->
                            figure.low().compareTo(figure.high()) < 0
                                    ? new Bar(
                                            figure.low(),
                                            figure.high().subtract(figure.low()),
                                            none,
                                            none,
                                            label)
                                    : new Bar(none, figure.high(), none, none, label);
                });
    }

    // ---- as data

    private static Csv table(Edition edition) {
        var head =
                Stream.of(
                                "plan",
                                "number",
                                "issuedBy",
                                "period",
                                "status",
                                "targetOperator",
                                "targetValue",
                                "targetUnit",
                                "target",
                                "targetOf",
                                "targetBy",
                                "targetWhere",
                                "workAddress")
                        .map(edition::word)
                        .toList();
        var rows = new ArrayList<List<String>>();
        for (TargetBoard.PlanTargets plan : board(edition).plans()) {
            for (Plan.Target target : plan.targets()) {
                rows.add(cells(plan.plan(), target, edition));
            }
        }
        return new Csv(head, rows);
    }

    private static List<String> cells(Plan plan, Plan.Target target, Edition edition) {
        return List.of(
                plan.title(),
                plan.number().orElse(""),
                plan.issuer().map(i -> PlanWords.agencyName(edition, i.id())).orElse(""),
                plan.period().map(period -> period.shown(edition.dates())).orElse(""),
                PlanWords.status(edition, plan),
                sign(target, edition),
                target.value().orElse(""),
                target.unit().orElse(""),
                edition.shown().withPhones(target.text()),
                target.of().orElse(""),
                target.by().map(edition.shown()::date).orElse(""),
                target.where().orElse(""),
                edition.addresses().full(plan));
    }

    /** A spreadsheet has no other place to tell an exact value from one nobody compared. */
    private static String sign(Plan.Target target, Edition edition) {
        if (target.value().isEmpty()) {
            return target.operator().map(o -> PlanWords.sign(edition, o).strip()).orElse("");
        }
        return target.operator()
                .map(o -> o.equals("=") ? o : PlanWords.sign(edition, o).strip())
                .orElseGet(() -> edition.word("targetOperatorUnknown"));
    }
}
