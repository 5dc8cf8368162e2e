package vn.loa.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.loa.content.Assignment;
import vn.loa.content.Deadlines;
import vn.loa.content.Plan;
import vn.loa.content.Reference;
import vn.loa.content.Term;
import vn.loa.output.Csv;
import vn.loa.output.Output;
import vn.loa.output.Rendered;

/** Agencies: who does what by when, over all plans and for each agency alone. */
final class AgencyPages implements Family {

    private static final Term.Type TYPE = Term.Type.AGENCY;

    /** The same as a table for spreadsheets, in the publication's own language. */
    static final String DATA = TYPE.root() + "viec.csv";

    private final DutySheets sheets;

    AgencyPages(DutySheets sheets) {
        this.sheets = sheets;
    }

    record View(
            String heading,
            String lead,
            List<Parts.Fact> facts,
            List<String> notes,
            String sheet,
            List<Work> plans,
            List<Parts.Row> issued,
            List<Parts.Source> sources) {}

    /**
     * What one plan gives an agency to do.
     *
     * @param banner what must be said first of a plan that is over
     * @param dated whether any of it has a time
     */
    record Work(
            String href,
            String title,
            String lang,
            String meta,
            String banner,
            boolean dated,
            List<WorkRows.Row> rows) {}

    /** The board: what is to be done, and what once was. */
    record BoardView(
            String heading,
            String lead,
            String data,
            List<Parts.Link> list,
            List<WorkRows.Group> living,
            List<WorkRows.Group> over,
            List<Parts.Row> agencies) {}

    @Override
    public Stream<Output> outputs(Edition edition) {
        if (edition.terms().published(TYPE).isEmpty()) {
            return Stream.empty();
        }
        return Stream.of(
                        Stream.of(board(edition)),
                        edition.terms().published(TYPE).stream()
                                .map(agency -> output(edition, agency)),
                        edition.isOwn() ? Stream.of(data(edition)) : Stream.<Output>empty())
                .flatMap(outputs -> outputs);
    }

    // ---- one agency

    private Output output(Edition edition, Term agency) {
        String name = edition.terms().title(agency);
        Head head =
                Head.list(
                                edition.addresses().path(agency),
                                agency.origin(),
                                name,
                                edition.word("aboutAgency", Map.of("name", name)))
                        .below(new Head.Step(TYPE.root(), edition.word("agencies")));
        return PageOutput.explained(edition, head, "agency.html", here -> view(agency, here));
    }

    private View view(Term agency, Here here) {
        Edition edition = here.edition();
        List<Assignment> all = edition.plans().duties().of(agency.id());
        List<Plan> plans = all.stream().map(Assignment::plan).distinct().toList();
        return new View(
                edition.terms().title(agency),
                agency.summary(edition.language()).orElse(""),
                TermFacts.of(agency, here),
                agency.note(edition.language()).stream().toList(),
                sheets.of(agency, edition.publication(), edition.theme()).map(here::to).orElse(""),
                plans.stream().map(plan -> work(plan, all, here)).toList(),
                edition.contents().all(Plan.class).stream()
                        .filter(plan -> isFrom(plan, agency))
                        .map(here::row)
                        .toList(),
                edition.shown().sources(agency.sources()));
    }

    private static boolean isFrom(Plan plan, Term agency) {
        return plan.issuer().map(Reference::id).filter(agency.id()::equals).isPresent();
    }

    private static Work work(Plan plan, List<Assignment> all, Here here) {
        Edition edition = here.edition();
        List<WorkRows.Row> rows =
                all.stream()
                        .filter(one -> one.plan() == plan)
                        .map(one -> WorkRows.row(one, here))
                        .toList();
        return new Work(
                here.to(plan),
                plan.title(),
                edition.shown().mark(plan),
                PlanWords.number(edition, plan)
                        + plan.period().map(p -> " · " + p.shown(edition.dates())).orElse(""),
                PlanWords.banner(edition, plan),
                rows.stream().anyMatch(row -> !row.due().isEmpty()),
                rows);
    }

    // ---- all of them

    private static Output board(Edition edition) {
        Head head =
                Head.list(
                        TYPE.root(),
                        edition.settings().origin(),
                        edition.word("agencies"),
                        edition.word("agenciesLead"));
        return PageOutput.explained(edition, head, "agencies.html", AgencyPages::boardView);
    }

    private static BoardView boardView(Here here) {
        Edition edition = here.edition();
        return new BoardView(
                edition.word("agencies"),
                edition.word("agenciesLead"),
                here.to(DATA),
                DataFile.links(here, TermFiles.path(TYPE)),
                groups(here, Assignment::isLiving),
                groups(here, work -> !work.isLiving()),
                edition.terms().published(TYPE).stream()
                        .map(term -> TermPages.row(term, here))
                        .toList());
    }

    private static List<WorkRows.Group> groups(Here here, Predicate<Assignment> which) {
        return WorkRows.byAgency(
                here.edition().plans().duties().all().stream().filter(which).toList(), here);
    }

    // ---- as data

    private static Output data(Edition edition) {
        return Output.file(
                DATA, edition.settings().origin(), () -> Rendered.of(table(edition).bytes()));
    }

    private static Csv table(Edition edition) {
        var head =
                Stream.of(
                                "agency",
                                "workHow",
                                "duty",
                                "reportTo",
                                "due",
                                "workDays",
                                "dueBound.name",
                                "plan",
                                "number",
                                "issuedBy",
                                "period",
                                "status",
                                "workAddress")
                        .map(edition::word)
                        .toList();
        return new Csv(
                head,
                edition.contents().all(Plan.class).stream()
                        .sorted(Plan.livingFirst())
                        .flatMap(Deadlines::work)
                        .map(work -> cells(work, edition))
                        .toList());
    }

    private static List<String> cells(Assignment work, Edition edition) {
        Plan plan = work.plan();
        var cells = new ArrayList<String>();
        NamedDays named = NamedDays.of(work, edition);
        cells.add(WorkRows.agencies(work, edition));
        cells.add(WorkRows.how(work, edition));
        cells.add(WorkRows.text(work, edition));
        cells.add(WorkRows.recipients(work, edition));
        cells.add(WorkRows.due(work, edition));
        cells.add(named.days());
        cells.add(named.bounds());
        cells.add(plan.title());
        cells.add(plan.number().orElse(""));
        cells.add(plan.issuer().map(i -> PlanWords.agencyName(edition, i.id())).orElse(""));
        cells.add(plan.period().map(period -> period.shown(edition.dates())).orElse(""));
        cells.add(PlanWords.status(edition, plan));
        cells.add(edition.addresses().full(plan));
        return cells;
    }
}
